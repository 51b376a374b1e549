"""What may be shared: a compact block in which each purpose is a permission of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from app.forms.consent import CONSENT
from ui.forms.choice_input import Choice, OneOfFew
from ui.forms.field_frame import FieldFrame
from ui.forms.partial_date import Combo
from ui.theme.tokens import SPACE
from ui.widgets.basics import label, restyle, set_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.forms.input import Answer

COORDINATION: Final = "coordination"
STATISTICS: Final = "statistics"
_KEPT_BACK: Final = ("withheld_groups", "withheld_from")
_COPIED: Final[tuple[str, ...]] = (
    "limits_explained",
    "points_explained",
    "points_reason",
    "explained_in",
    "interpreter_kind",
    "interpreter_kind_other",
    "said_back",
    "consent_status",
    "given_on",
    "given_by",
    "guardian_absent_why",
    "guardian_name",
    "guardian_safe",
    "child_assent",
    "valid_until",
)


class SharingCard(QFrame):
    """Not answered means not asked: no permission is written down, and nothing is shared."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.inputs = {COORDINATION: OneOfFew(self._levels()), STATISTICS: OneOfFew(self._yes_no())}
        self.recipient = Combo()
        self.recipient.setEditable(True)  # drafted: with the form
        self.recipient.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.recipient.setMaximumWidth(420)
        self.kept_back: dict[str, FieldFrame] = {}  # made when there is something to keep back from
        self._finding = label("", "caption", 600, name="error", wrap=True)
        self._finding.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["l"], SPACE["xl"], SPACE["xl"])
        inside.setSpacing(SPACE["l"])
        self._fill(inside)
        self.setAccessibleName(self.tr("What may be shared"))
        self.setFocusProxy(self.inputs[COORDINATION].focus_target())
        for each in self.inputs.values():
            each.changed.connect(self._on_changed)
        self.recipient.currentTextChanged.connect(lambda _text: self._on_changed())
        self._show_what_depends()

    def answers(self) -> dict[str, Answer]:
        """What a draft keeps."""
        told: dict[str, Answer] = {purpose: each.answer() for purpose, each in self.inputs.items()}
        told["recipient"] = self.recipient.currentText().strip() or None
        told |= {name: frame.answer() for name, frame in self.kept_back.items()}
        return {name: answer for name, answer in told.items() if answer is not None}

    def set_answers(self, told: dict[str, Answer]) -> None:
        self.blockSignals(True)
        for purpose, each in self.inputs.items():
            each.set_answer(told.get(purpose))
        self.recipient.setEditText(str(told.get("recipient") or ""))
        if any(name in told for name in _KEPT_BACK):
            self._make_kept_back()
        for name, frame in self.kept_back.items():
            frame.set_answer(told.get(name))
        self.blockSignals(False)
        self.show_finding("")
        self._show_what_depends()

    def offer(self, organisations: Iterable[str]) -> None:
        """The partners this vault trusts; where there is only one, it is meant."""
        typed = self.recipient.currentText()
        names = list(dict.fromkeys(organisations))
        self.recipient.blockSignals(True)
        self.recipient.clear()
        self.recipient.addItems(names)
        self.recipient.setEditText(typed or (names[0] if len(names) == 1 else ""))
        self.recipient.blockSignals(False)

    def sheets(self, care: dict[str, Answer]) -> list[dict[str, Answer]]:
        """One consent for each purpose that was asked, resting on the same explanation as the care consent."""
        return [self._sheet(care, purpose) for purpose, each in self.inputs.items() if each.answer() is not None]

    def asked(self) -> int:
        return sum(each.answer() is not None for each in self.inputs.values())

    def show_finding(self, text: str) -> None:
        set_text(self._finding, text)
        self._finding.setVisible(bool(text))
        restyle(self.recipient, "error", bool(text))

    def _sheet(self, care: dict[str, Answer], purpose: str) -> dict[str, Answer]:
        """A No is a no even to the least that could be shared."""
        said = self.inputs[purpose].answer()
        told = self.answers()
        sheet: dict[str, Answer] = {name: care[name] for name in _COPIED if name in care}
        if said == "no":
            sheet["consent_status"] = "refused"
        level = said if purpose == COORDINATION and said != "no" else STATISTICS
        sheet |= {"consent_purpose": purpose, "recipient_kind": "coordinator", "share_level": level}
        sheet |= {name: told[name] for name in ("recipient", *_KEPT_BACK) if name in told}
        return CONSENT.tidy(sheet)

    def _fill(self, inside: QVBoxLayout) -> None:
        inside.addWidget(label(self.tr("What may be shared"), "lead", 600, wrap=True))
        why = self.tr(
            "Each line is a permission of its own. What was not asked is not shared. "
            "Permissions for a clinic, the police or the family are added later, on the page of the case."
        )
        inside.addWidget(label(why, name="muted", wrap=True))
        questions = {
            COORDINATION: self.tr("May the coordinating organisation see the record?"),
            STATISTICS: self.tr("May coded answers be counted in figures without names?"),
        }
        for purpose, question in questions.items():
            self.inputs[purpose].set_name(question, "")
            inside.addLayout(_asked(question, self.inputs[purpose]))
        self.who = QWidget()
        who = _asked(self.tr("Which organisation is that?"), self.recipient)
        who.setContentsMargins(0, 0, 0, 0)
        who.addWidget(self._finding)
        self.who.setLayout(who)
        typed = self.recipient.lineEdit()
        for spoken in (self.recipient, *([typed] if typed is not None else [])):
            spoken.setAccessibleName(self.tr("Which organisation is that?"))
        inside.addWidget(self.who)

    def _make_kept_back(self) -> None:
        inside = self.layout()
        if self.kept_back or inside is None:
            return
        self.kept_back = {name: self._frame(name) for name in _KEPT_BACK}
        for frame in self.kept_back.values():
            frame.hide()
            inside.addWidget(frame)

    def _frame(self, name: str) -> FieldFrame:
        field = CONSENT.get(name)
        if field is None:
            raise KeyError(name)
        frame = FieldFrame(field)  # drafted: with the form
        frame.answered.connect(lambda _name: self._on_changed())
        return frame

    def _on_changed(self) -> None:
        self._show_what_depends()
        self.changed.emit()

    def _show_what_depends(self) -> None:
        said = [each.answer() for each in self.inputs.values()]
        given = any(answer not in {None, "no"} for answer in said)
        self.who.setVisible(any(answer is not None for answer in said))
        if given:
            self._make_kept_back()
        if not self.kept_back:
            return
        self.kept_back["withheld_groups"].setVisible(given)
        some = self.kept_back["withheld_groups"].answer()
        self.kept_back["withheld_from"].setVisible(given and isinstance(some, list))

    def _levels(self) -> list[Choice]:
        return [
            Choice("no", self.tr("No")),
            Choice("statistics", self.tr("Only for figures"), self.tr("Only what is counted leaves the house.")),
            Choice("coded", self.tr("With a code only"), self.tr("The record without name, birth date or contacts.")),
            Choice("identity", self.tr("With name and contacts"), self.tr("The whole record, the name included.")),
        ]

    def _yes_no(self) -> list[Choice]:
        return [Choice("yes", self.tr("Yes")), Choice("no", self.tr("No"))]


def _asked(question: str, answer: QWidget) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(SPACE["xs"])
    words = label(question, weight=600, wrap=True)
    words.setBuddy(answer.focusProxy() or answer)
    words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    made.addWidget(words)
    made.addWidget(answer)
    return made
