"""What stands between a case and its end: blank questions, each one step away, and open tasks, settled here."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.forms.catalogue import field_of, is_by_app
from ui import answers, notices
from ui.cases import words
from ui.page import Changes
from ui.record_address import to_correct
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.asking import Asking
from ui.widgets.basics import button, choices, label, row, scrolled
from ui.widgets.line_button import LineButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QComboBox

    from app.services.closing_gaps import Gap
    from ui.page import Page

_SETTLED: Final = ("open", "done", "not_needed")


def ask(page: Page, case: str, gaps: Sequence[Gap], *, approving: bool = False) -> bool:
    """Whether to go on: to the closure that is to be written, or to its approval."""
    dialog = GapsDialog(page, gaps, approving=approving)
    touched: list[str] = []

    def settle(gap: Gap, state: str) -> None:
        from app.services.finish_task import finish_task

        desk = page.context.desk
        touched.append(gap.record)

        def failed(error: Exception) -> None:
            dialog.undo(gap)
            notices.show_error(dialog, error)

        page.context.jobs.run(
            dialog,
            lambda _progress: finish_task(desk, gap.record, state),  # type: ignore[arg-type]
            done=lambda _none: None,
            failed=failed,
        )

    dialog.settled.connect(settle)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if touched:
        page.changed.emit(Changes.of("cases", case=case))
    if dialog.wanted is not None:
        gap = dialog.wanted
        page.place_wanted.emit("record", to_correct(gap.kind, gap.record, gap.field, case))
    return accepted


class GapsDialog(Asking):
    """Accepted: go on. `wanted` is the gap whose question was chosen, `settled` tells a task and what becomes of it."""

    settled = Signal(object, str)

    def __init__(self, parent: QWidget, gaps: Sequence[Gap], *, approving: bool = False) -> None:
        super().__init__(parent.window())
        self.wanted: Gap | None = None
        self._questions = [gap for gap in gaps if not gap.task]
        self.tasks: dict[str, QComboBox] = {}
        self._approving = approving
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        open_tasks = [gap for gap in gaps if gap.task]
        self.resize(600, min(280 + 34 * len(self._questions) + 70 * len(open_tasks), 540))
        title = self.tr("%n thing(s) to settle before the case can be closed", "", len(gaps))
        self.setAccessibleName(title)
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, SPACE["s"], 0)
        self._column.setSpacing(SPACE["xs"])
        self._show_tasks(open_tasks)
        for name, some in groupby(self._questions, key=lambda gap: gap.title):
            self._column.addWidget(label(words.question(name), weight=600, wrap=True))
            for gap in some:
                self._column.addWidget(self._question(gap))
        self._column.addStretch(1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["l"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "lead", 600, wrap=True))
        inside.addWidget(label(self._explained(), name="muted", wrap=True))
        inside.addWidget(scrolled(holder), 1)
        text = self.tr("&Approve the closure") if approving else self.tr("Write the &closure")
        self.go = button(text, "badge-check" if approving else "archive", "primary", self.accept)
        back = button(self.tr("Go &back"), slot=self.reject)
        inside.addLayout(row(None, back, self.go))
        self._follow()
        (self.go if self.go.isEnabled() else next(iter(self.tasks.values()), back)).setFocus()

    def _explained(self) -> str:
        text = self.tr(
            "A supervisor can approve the closure when each question has an answer, or the reason why there is none, "
            "and it is said of each task what becomes of it."
        )
        return text if self._approving else " ".join((text, self.tr("You can write the closure first.")))

    def _show_tasks(self, gaps: Sequence[Gap]) -> None:
        if gaps:
            self._column.addWidget(label(self.tr("Open tasks"), weight=600, wrap=True))
        for gap in gaps:
            text = marked(gap.task, "Cases")
            said = [(answers.answer("task", "state", state), state) for state in _SETTLED]
            box = choices([*said, (self.tr("Keep for follow-up"), "kept")])
            box.setAccessibleName(self.tr("What becomes of it: {0}").format(text))
            box.activated.connect(lambda _at, gap=gap, box=box: self._settle(gap, str(box.currentData())))
            self.tasks[gap.record] = box
            self._column.addWidget(label(text, wrap=True))
            self._column.addLayout(row(box, None))
            self._column.addSpacing(SPACE["s"])  # or a choice seems to belong to the task below it

    def _settle(self, gap: Gap, state: str) -> None:
        self.settled.emit(gap, state)
        self._follow()

    def undo(self, gap: Gap) -> None:
        """What could not be kept is still open."""
        self.tasks[gap.record].setCurrentIndex(0)
        self._follow()

    def _follow(self) -> None:
        """The closure is approved when nothing is left; written it may be before."""
        left = bool(self._questions) or any(box.currentData() == "open" for box in self.tasks.values())
        self.go.setEnabled(not (self._approving and left))

    def _question(self, gap: Gap) -> QWidget:
        """What follows from another act, as an approval, is no question that can be opened."""
        text = words.question(gap.label)
        if gap.unread:
            text = self.tr("A supervisor has to read and approve it first: under Today, or on its card.")
        if field_of(gap.kind, gap.field) is None or is_by_app(gap.kind, gap.field) or not gap.record:
            return label(text, wrap=True)
        made = LineButton(text, icon=("square-pen", "primary"))
        made.clicked.connect(lambda _checked=False: self._lead_to(gap))
        return made

    def _lead_to(self, gap: Gap) -> None:
        self.wanted = gap
        self.reject()
