"""Step one of an intake: what was explained, what the person decided, what may be shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.forms.consent import CONSENT
from app.forms.limits import for_worker, is_known
from ui.forms.form_view import FormView
from ui.forms.section_rail import Standing
from ui.intake.sharing_card import SharingCard
from ui.translate import words
from ui.widgets.banner import Banner
from ui.widgets.basics import button, row, show_if

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.forms.findings import Finding
    from ui.forms.input import Answer

EMERGENCY: Final = "not_possible_emergency"
_NOT_HERE: Final = (
    "consent_purpose",
    "consent_purpose_other",
    "recipient_kind",
    "recipient_kind_other",
    "recipient",
    "share_level",
    "withheld_groups",
    "withheld_groups_other",
    "withheld_from",
    "signed_sheet",  # a file is kept with a case, and there is none yet
    "withdrawn_on",
    "withdrawal_wish",
    "withdrawal_wish_other",
)


class ConsentStep(QWidget):
    """The form is about care in this house; every purpose of sharing makes a permission of its own."""

    changed = Signal()

    def __init__(self, *, demonstration: bool = False) -> None:
        super().__init__()
        # drafted: by the page around it
        self.view = FormView(CONSENT, skip=_NOT_HERE, demonstration=demonstration)
        self.first = Banner("info", self._first_words())
        self.emergency = Banner("warn")
        could_not = self.tr("Could not ask: danger to life")
        self.could_not = button(could_not, "triangle-alert", slot=lambda: self._decide(EMERGENCY))
        self.can_ask = button(self.tr("The person can be asked after all"), "undo-2", slot=lambda: self._decide(None))
        self.refused = Banner("info")
        self.sharing = SharingCard()
        ways = QWidget()
        ways.setLayout(row(self.could_not, self.can_ask, None))
        self.limits = Banner("warn")
        for each in (ways, self.refused, self.emergency, self.first, self.limits):
            self.view.add_top(each)
        self._place = self.view.add_card(self.tr("What may be shared"), self.sharing)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.view)
        self.view.changed.connect(self._on_changed)
        self.sharing.changed.connect(self._on_changed)
        self._path: Answer = ""
        self._show_path()

    def show_limits(self, ground: Mapping[str, Answer]) -> None:
        """Above all else: what is passed on whatever the person says, as far as the house wrote it down."""
        self.limits.say("info" if is_known(ground) else "warn", "\n".join(for_worker(ground, words)))

    def answers(self) -> dict[str, Answer]:
        return self.view.answers()

    def set_answers(self, answers: dict[str, Answer], sharing: dict[str, Answer]) -> None:
        self.view.set_answers(answers)
        self.sharing.set_answers(sharing)
        self._show_path()

    def is_blank(self) -> bool:
        return not self.view.answers() and not self.sharing.asked()

    @property
    def status(self) -> Answer:
        return self.view.answers().get("consent_status")

    def consents(self) -> tuple[dict[str, Answer], ...]:
        """Answer sheets as the vault takes them: care first, then one for each purpose that was asked."""
        care = CONSENT.tidy(self.view.answers())
        demonstration = care.get("consent_status") == "no_living_person"
        care |= {"consent_purpose": "demonstration" if demonstration else "care_here", "recipient_kind": "this_shelter"}
        shared = [] if self.status == EMERGENCY else self.sharing.sheets(care)
        return (care, *shared)

    def show_findings(self, findings: Iterable[Finding]) -> bool:
        """True when nothing stands in the way. What is wrong with a sharing sheet alone is said in its block."""
        told = [each for each in findings if each.form == "consent"]
        shown = self.view.show_findings(each for each in told if not each.index)
        own = [each for each in told if each.index and each.field == "recipient" and each.severity == "error"]
        self.sharing.show_finding(self.tr("Say who would receive it.") if own else "")
        if shown and own:
            self.view.go_to(self._place)
            self.sharing.recipient.setFocus()
        return shown and not own

    def _first_words(self) -> str:
        return self.tr(
            "First say what stays between you and what you must report by law. Then explain each point in words the "
            "person understands, and tick only what was said. No is a full answer: help does not depend on it."
        )

    def _decide(self, status: str | None) -> None:
        self.view.put("consent_status", status)
        if status is not None:
            self.view.focus_field("emergency_reason")
        else:
            self.view.focus_first()

    def _on_changed(self) -> None:
        self._show_path()
        self.changed.emit()

    def _show_path(self) -> None:
        asked = len(self.sharing.inputs)
        emergency = self.status == EMERGENCY
        standing = Standing(self.sharing.asked(), asked)
        self.view.rail.show_standing(self._place, standing, shown=not emergency)
        if self.status == self._path:
            return
        self._path = self.status
        show_if(self.first, not emergency)
        show_if(self.could_not, not emergency)
        show_if(self.can_ask, emergency)
        show_if(self.sharing, not emergency)
        why = self.tr(
            "Not asked because life was in danger. What is needed for care and safety may be recorded now; nothing is "
            "shared with anybody. Say why, and on which day you will ask again."
        )
        self.emergency.say("warn", why if emergency else "")
        self.refused.say("info", self._no_words())

    def _no_words(self) -> str:
        if self.status == "refused":
            return self.tr(
                "The person said no, and that is respected: nothing is recorded here. Help goes on without a record. "
                "Discard what was typed, or save it for later if the person wants to think again."
            )
        if self.status == "undecided":
            return self.tr("Not decided yet: save this for later, and ask again when the person is ready.")
        return ""
