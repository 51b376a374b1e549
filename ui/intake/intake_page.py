"""The first meeting: permission first, then the questions; a half-typed form is never lost."""

from __future__ import annotations

from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from app.forms.intake import INTAKE
from app.forms.together import check_intake
from ui import notices
from ui.forms import held
from ui.forms.aids import SpellingAids
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.form_bar import on_ctrl_enter
from ui.forms.form_view import FormView
from ui.forms.look_alikes import LookAlikes
from ui.forms.second_look import SecondLook
from ui.intake import looked_up
from ui.intake.bottom_bar import BottomBar
from ui.intake.consent_step import ConsentStep
from ui.intake.draft_offers import DraftOffers
from ui.intake.steps import Steps
from ui.page import Changes, Page
from ui.widgets.basics import button
from ui.widgets.laid import laid_once

if TYPE_CHECKING:
    from app.forms.findings import Finding
    from app.services.keep_draft import DraftCard
    from app.services.record_intake import Intake, Saved
    from ui.context import Context

FORM: Final = "intake"


class IntakePage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(self.tr("New intake"), self.tr("Kept on this computer as you type."))
        self._finishing = False
        self.steps = Steps([self.tr("Permission"), self.tr("Questions")])
        self.steps.wanted.connect(self._on_step_wanted)
        paper = button(
            self.tr("On &paper…"), "printer", "ghost", lambda: self.place_wanted.emit("print", f"blank:{FORM}")
        )
        for each in (paper, self.steps):
            self.head.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        self.offers = DraftOffers(context)
        self.offers.wanted.connect(self.open)
        self.offers.discarded.connect(self._on_offer_discarded)
        self.consent = ConsentStep(demonstration=context.desk.demonstration)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.consent)
        self.bar = BottomBar()
        margins = self.body.contentsMargins()
        self.body.setContentsMargins(margins.left(), margins.top(), margins.right(), 0)
        self.body.addWidget(self.offers)
        self.body.addWidget(self.stack, 1)
        self.look = SecondLook()
        self.body.addWidget(self.look)
        root = self.layout()
        if root is not None:
            root.addWidget(self.bar)
        self.keeper = DraftKeeper(self, context, FORM, self._payload)
        self._connect()

    @cached_property
    def questions(self) -> FormView:
        """Made when somebody comes to them: the permission is enough to begin with."""
        made = FormView(INTAKE)  # drafted: by its keeper
        made.lend(SpellingAids(self.context.spelling))
        self.alikes = LookAlikes(self, made)
        made.changed.connect(self._on_typed)
        self.stack.addWidget(made)
        return made

    def _answers(self) -> dict[str, Any]:
        return self.questions.answers() if "questions" in vars(self) else {}

    # -- what the shell asks

    def open(self, what: str) -> None:
        """A draft key, or empty for a new intake; what was typed before is kept as a draft. Not amid a save."""
        if self._finishing or (what and what == self.keeper.key):
            return
        self.save_now()
        self._clear(what)
        if what:
            self._load_drafts(lambda drafts: self._on_draft(what, drafts))

    def showing(self) -> str:
        return "" if self._is_blank() else self.keeper.key

    def enter(self) -> None:
        """Whoever comes back to a half-typed form finds the place where the last word was typed."""
        self._look_for_drafts()
        last = self.focusWidget()
        if last is not None and last.isVisibleTo(self) and not self._is_blank():
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus()

    def leave(self) -> None:
        self.save_now()

    def refresh(self, changes: Changes) -> None:
        if "drafts" in changes.subjects:
            self._look_for_drafts()

    def save_now(self) -> None:
        if not self._finishing:
            self.keeper.save_now()

    # -- the way through

    def go_to_step(self, step: int) -> None:
        with laid_once(self):
            self.look.clear()
            self.stack.setCurrentWidget(self.questions if step else self.consent)
            self.steps.show_step(step)
            self.bar.show_step(step)
        self._focus()

    def finish(self) -> None:
        """Judge everything, save once, and go to the case; a second Enter finds the first still at work."""
        if self._finishing:
            return
        if not self.stack.currentIndex():
            self._on_step_wanted(1)
            return
        found = self._judge()
        if not self._show_findings(found):
            return
        if found:
            self.look.ask(found)  # only warnings are left: nothing is saved before somebody says so
        else:
            self._save()

    def _save(self) -> None:
        """What was asked about is what stands there: a changed answer takes the question away."""
        if self._finishing:
            return
        self.look.clear()
        self._finishing = True
        self.bar.say_finishing(True)
        self.keeper.save_now()  # should the lid close now, the draft is whole
        self.keeper.settle(self._record)

    def _record(self) -> None:
        from app.services.record_intake import Intake, record_intake, record_of

        answers = INTAKE.tidy(self._answers())
        intake: Intake = Intake(self.consent.consents(), answers, record_of(self.keeper.key))
        key = self.keeper.key if self.keeper.stored else None
        self.run(
            lambda _progress: record_intake(self.context.desk, intake, key),
            done=self._on_saved,
            failed=self._on_refused,
        )

    def _on_saved(self, saved: Saved) -> None:
        self._finishing, unheard = False, self._clear("")
        held.tell(self, self.tr("Saved as {0}").format(saved.number), unheard=unheard)
        self.changed.emit(Changes.of("cases", "drafts", case=saved.case))
        self.case_wanted.emit(saved.case)

    def _on_refused(self, error: Exception) -> None:
        self._finishing = False
        self.bar.say_finishing(False)
        self.keeper.resume()
        findings = getattr(error, "findings", None)
        if findings:
            self._show_findings(findings)
        else:
            notices.show_error(self, error)

    def _judge(self, *, alone: bool = False) -> tuple[Finding, ...]:
        answers = {} if alone else INTAKE.tidy(self._answers())
        return check_intake(self.consent.consents(), answers, today=date.today())  # noqa: DTZ011 - the wall's day

    def _show_findings(self, findings: tuple[Finding, ...]) -> bool:
        """Permission comes first here too: what is wrong with it is shown before what is wrong with the questions."""
        if not self.consent.show_findings(findings):
            self.go_to_step(0)
            self.consent.show_findings(findings)
            return False
        return self.questions.show_findings(each for each in findings if each.form == INTAKE.name)

    def _on_step_wanted(self, step: int) -> None:
        """Nobody comes to the questions past the permission; where only the two together are wrong, the way is open."""
        if self._finishing or step == self.stack.currentIndex():
            return
        if step and not self.consent.show_findings(self._judge(alone=True)):
            return
        self.go_to_step(step)

    # -- drafts

    def _payload(self) -> dict[str, Any]:
        return {
            "step": self.stack.currentIndex(),
            "consent": self.consent.answers(),
            "sharing": self.consent.sharing.answers(),
            "intake": self._answers(),
        }

    def _on_draft(self, key: str, drafts: tuple[DraftCard, ...]) -> None:
        draft = next((draft for draft in drafts if draft.key == key and draft.form == FORM), None)
        if draft is None or not self._is_blank():
            return
        payload = draft.payload
        self.consent.set_answers(payload.get("consent") or {}, payload.get("sharing") or {})
        self.questions.set_answers(payload.get("intake") or {})
        self.keeper.start(key)
        self.bar.say_kept(draft.saved_at)
        self.go_to_step(1 if payload.get("step") == 1 else 0)
        self._show_offers(drafts)

    def _clear(self, key: str) -> held.Unheard | None:
        """The keys that came meanwhile are in no form."""
        self.consent.set_answers({}, {})
        if "questions" in vars(self):
            self.questions.set_answers({})
        self.keeper.start(key)
        self.go_to_step(0)
        return self.bar.close_form()

    def _is_blank(self) -> bool:
        return self.consent.is_blank() and not self._answers()

    def _look_for_drafts(self) -> None:
        self._load_drafts(self._show_offers)
        desk, consent = self.context.desk, self.consent
        self.run(partial(looked_up.partners, desk), done=consent.sharing.offer, failed=lambda _error: None)
        unread = partial(consent.show_limits, {})  # what could not be read is as little known as what nobody wrote
        self.run(partial(looked_up.ground, desk), done=consent.show_limits, failed=lambda _error: unread())

    def _load_drafts(self, done: Any) -> None:
        self.context.drafts_jobs.run(self, lambda _progress: looked_up.drafts(self.context.desk), done=done)

    def _show_offers(self, drafts: tuple[DraftCard, ...]) -> None:
        self.offers.offer(draft for draft in drafts if draft.form == FORM and draft.key != self.keeper.key)

    def _on_typed(self) -> None:
        self.look.clear()
        self.keeper.touch()

    def _on_later(self) -> None:
        self.save_now()
        self._clear("")
        notices.toast(self, self.tr("Kept for later. It is offered here until it is finished or discarded."))
        self.changed.emit(Changes.of("drafts"))
        self.page_wanted.emit("cases")

    def _on_discard(self) -> None:
        if notices.confirm(self, self._discard_question()):
            key, stored = self.keeper.key, self.keeper.stored
            self.keeper.settle(lambda: self._drop(key, stored))

    def _on_offer_discarded(self, key: str) -> None:
        if notices.confirm(self, self._discard_question()):
            self._forget(key)

    def _drop(self, key: str, stored: bool) -> None:
        self._clear("")
        if stored or key:
            self._forget(key)

    def _forget(self, key: str) -> None:
        self.keeper.drop(key, lambda: self.changed.emit(Changes.of("drafts")))

    def _discard_question(self) -> notices.Question:
        text = self.tr("What was typed in it is removed for good. A case that was already saved is not touched.")
        return notices.Question(self.tr("Discard this unfinished intake?"), text, self.tr("Discard"), danger=True)

    def _connect(self) -> None:
        self.consent.changed.connect(self._on_typed)
        self.bar.follow(self.keeper)
        self.bar.next_wanted.connect(self.finish)
        self.bar.back_wanted.connect(lambda: self.go_to_step(0))
        self.bar.later_wanted.connect(self._on_later)
        self.bar.discard_wanted.connect(self._on_discard)
        self.look.accepted.connect(self._save)
        self.look.declined.connect(self._on_declined)
        on_ctrl_enter(self, self.finish)

    def _on_declined(self, question: str) -> None:
        """Back to the first question it was about: those of the permission come first."""
        if self.questions.asks(question):
            self.questions.focus_field(question)
        else:
            self.go_to_step(0)
            self.consent.view.focus_field(question)

    def _focus(self) -> None:
        (self.questions if self.stack.currentIndex() else self.consent.view).focus_first()
