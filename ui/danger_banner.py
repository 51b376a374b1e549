"""What stands on top of every page of a case: the danger there is, and how the person may be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from ui import say
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.basics import empty, label, picture, restyle

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.services.case_dangers import OnTop
    from app.services.show_case import CaseView

_NO_SAFE_WAY: Final = "none"
_LONGEST: Final = 280
_ISOLATE, _END = "\u2068", "\u2069"  # what was typed keeps its own direction inside our sentence


class DangerBanner(QFrame):
    """Red where there is danger, amber where there is only a way to keep to."""

    def __init__(self) -> None:
        super().__init__()
        inside = QHBoxLayout(self)
        inside.setContentsMargins(SPACE["m"], SPACE["s"], SPACE["m"], SPACE["s"])
        inside.setSpacing(SPACE["m"])
        self._picture = QHBoxLayout()
        inside.addLayout(self._picture)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        inside.addLayout(self._lines, 1)
        self.hide()

    def show_case(self, case: CaseView) -> None:
        answers = {field.field: field.answer for section in case.sections for field in section.fields}
        flags = [str(flag.answer("wording")) for flag in case.flags if isinstance(flag.answer("wording"), str)]
        self.show_facts(case.dangers, case.contact_warning, answers, flags)

    def show_on_top(self, told: OnTop) -> None:
        self.show_facts(told.dangers, told.contact_warning, told.answers, told.flags)

    def clear(self) -> None:
        """Nothing of one person stays above another's form."""
        self.show_facts((), "", {})

    def show_facts(
        self,
        dangers: Sequence[str],
        contact_warning: str,
        answers: Mapping[str, object],
        flags: Sequence[str] = (),
    ) -> None:
        """`dangers` are labels for the context Codes, `contact_warning` a sentence for the context Cases.

        `flags` are the words of the red flags that are not over: what everybody must know first.
        """
        grave = flags or dangers or answers.get("safe_method") == _NO_SAFE_WAY
        kind = "danger" if grave else "warn"
        lines = [say.in_turn(_short(flag) for flag in flags)] if flags else []
        lines += self._words(dangers, contact_warning, answers)
        empty(self._lines)
        empty(self._picture)
        icon = "octagon-alert" if kind == "danger" else "phone-off"
        self._picture.addWidget(picture(icon, f"on_{kind}_soft", 22), 0, Qt.AlignmentFlag.AlignTop)
        restyle(self, "banner", kind)
        for place, said in enumerate(lines):
            self._lines.addWidget(self._line(said, kind, 400 if place else 600))
        self.setAccessibleName(" ".join(lines))
        self.setVisible(bool(lines))

    def _words(self, dangers: Sequence[str], contact_warning: str, answers: Mapping[str, object]) -> list[str]:
        lines = []
        if dangers:
            named = say.in_turn(marked(danger, "Codes") for danger in dangers)
            lines.append(self.tr("Danger: {0}.").format(named))
        if contact_warning:
            lines.append(marked(contact_warning, "Cases"))
        hidden_from, details = answers.get("must_not_know"), answers.get("danger_details")
        if isinstance(hidden_from, str):
            lines.append(self.tr("Must not know that the person is here: {0}").format(_short(hidden_from)))
        if isinstance(details, str):
            lines.append(self.tr("For the night staff: {0}").format(_short(details)))
        return lines

    def _line(self, said: str, kind: str, weight: int) -> QLabel:
        made = label(said, weight=weight, wrap=True)
        made.setProperty("banner", kind)
        return made


def _short(text: str) -> str:
    """The whole of it stands below, among what was recorded."""
    one_line = " ".join(text.split())
    shown = one_line if len(one_line) <= _LONGEST else one_line[: _LONGEST - 1] + "…"
    return f"{_ISOLATE}{shown}{_END}"
