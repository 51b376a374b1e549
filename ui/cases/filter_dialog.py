"""Everything the list of cases can be filtered by, in one window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from app.forms.finding import FINDING
from app.forms.partial_date import span
from ui.cases import filter_words
from ui.cases.record_filter_box import RecordFilterBox
from ui.forms.form_view import FormView
from ui.theme.tokens import SPACE
from ui.widgets.asking import Asking
from ui.widgets.basics import button, card, choices, field, label, row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.find_cases import CaseFilter

_WIDTH, _HEIGHT = 940, 720
_SEVERAL = ("statuses", "risks", "nationalities", "exploitation")
_DAYS = ("opened_from", "opened_to", "changed_from", "changed_to")


class FilterDialog(Asking):
    """`filter()` after it was accepted; Ctrl+Enter accepts."""

    forgets = True  # choices, made again in a moment; a filter worth keeping has a name

    def __init__(self, parent: QWidget, asked: CaseFilter, workers: Mapping[str, str]) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        room = parent.window().size()
        self.resize(min(_WIDTH, room.width() - 32), min(_HEIGHT, room.height() - 32))
        title = self.tr("Filter the list")
        self.setAccessibleName(title)
        self.view = FormView(FINDING, rail=False)
        self._make_parts(workers)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["l"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "title", 600, wrap=True))
        inside.addWidget(self.view, 1)
        clear = button(self.tr("C&lear all"), slot=self._on_clear)
        use = button(self.tr("&Show"), "check", "primary", self.accept)
        inside.addLayout(row(clear, None, button(self.tr("Go &back"), slot=self.reject), use))
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)
        self.set_filter(asked)
        self.view.focus_first()

    def set_filter(self, asked: CaseFilter) -> None:
        answers: dict[str, Any] = {name: list(getattr(asked, name)) or None for name in _SEVERAL}
        answers |= {name: getattr(asked, name) or None for name in _DAYS}
        self.view.set_answers(answers)
        self.worker.setCurrentIndex(max(self.worker.findData((*asked.workers, "")[0]), 0))
        self.consent.setCurrentIndex(max(self.consent.findData(asked.consent), 0))
        for purpose, box in self.permissions.items():
            box.setCurrentIndex(max(box.findData(dict(asked.permissions).get(purpose, "")), 0))
        self.tasks.setCurrentIndex(max(self.tasks.findData(asked.tasks), 0))
        self.voided.setCurrentIndex(max(self.voided.findData(asked.voided), 0))
        self.in_house.setChecked(asked.in_house)
        self.disputed.setChecked(asked.disputed)
        self.record.set_filter(asked.record)

    def filter(self) -> CaseFilter:
        """A day that was half typed asks nothing."""
        from app.services.find_cases import CaseFilter as Filter

        answers = self.view.answers()
        worker = str(self.worker.currentData() or "")
        told: dict[str, Any] = {name: tuple(answers.get(name) or ()) for name in _SEVERAL}  # type: ignore[arg-type] # codes
        told |= {name: _day(answers.get(name), whole=name.startswith("changed")) for name in _DAYS}
        return Filter(
            **told,
            workers=(worker,) if worker else (),
            consent=str(self.consent.currentData()),
            permissions=tuple(
                (purpose, str(box.currentData())) for purpose, box in self.permissions.items() if box.currentData()
            ),
            tasks=str(self.tasks.currentData()),
            voided=str(self.voided.currentData()),
            in_house=self.in_house.isChecked(),
            disputed=self.disputed.isChecked(),
            record=self.record.filter(),
        )

    def _make_parts(self, workers: Mapping[str, str]) -> None:
        anyhow = (self.tr("Does not matter"), "")
        self.worker = choices([(self.tr("Anyone"), ""), *((name, code) for code, name in workers.items())])
        self.consent = choices([anyhow, *((said, code) for code, said in filter_words.consents().items())])
        self.tasks = choices([anyhow, *((said, code) for code, said in filter_words.tasks().items())])
        self.voided = choices([(said, code) for code, said in filter_words.voided().items()])
        self.in_house = QCheckBox(self.tr("In the house now"))
        self.disputed = QCheckBox(self.tr("Two houses say different things"))
        now = self._now()
        self.record = RecordFilterBox()
        self.view.add_card(self.tr("Now"), now)
        self.view.add_card(self.tr("Permissions"), self._permitted())
        self.view.add_card(self.tr("A record where …"), self.record)

    def _now(self) -> QFrame:
        """Two in a row, as the form above has them."""
        return card(
            row(field(self.tr("Responsible worker"), self.worker), field(self.tr("Any permission"), self.consent)),
            row(field(self.tr("Tasks"), self.tasks), field(self.tr("Voided cases"), self.voided)),
            row(self.in_house, self.disputed, None),
            title=self.tr("Now"),
        )

    def _permitted(self) -> QFrame:
        """One question for each purpose: all that are answered must hold."""
        anyhow = (self.tr("Does not matter"), "")
        states = [(said, state) for state, said in filter_words.permitted().items()]
        self.permissions = {purpose: choices([anyhow, *states]) for purpose in filter_words.purposes()}
        asked = [field(said, self.permissions[purpose]) for purpose, said in filter_words.purposes().items()]
        return card(*(row(*asked[at : at + 2]) for at in range(0, len(asked), 2)), title=self.tr("Permissions"))

    def _on_clear(self) -> None:
        from app.services.find_cases import CaseFilter as Filter

        self.set_filter(Filter())


def _day(said: Any, *, whole: bool) -> str:
    if not isinstance(said, str) or "?" in said:
        return ""
    try:
        span(said)
    except ValueError:
        return ""
    return said if not whole or len(said) == len("2026-05-03") else ""
