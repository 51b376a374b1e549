"""One form page for every record of a case: new, copied or corrected; a half-typed one is never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from ui import notices
from ui.danger_banner import DangerBanner
from ui.forms import held, words
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.form_bar import FormBar, on_ctrl_enter
from ui.forms.reason_box import ReasonBox
from ui.forms.second_look import SecondLook
from ui.page import Changes, Page
from ui.record_address import DraftAddress, belongs_to
from ui.records import errands
from ui.records.drawn import draw
from ui.records.errands import Errand, Typed
from ui.records.opener import Opener
from ui.records.saving import Saving
from ui.widgets.banner import Banner
from ui.widgets.basics import set_words

if TYPE_CHECKING:
    from app.forms.findings import Finding
    from app.services.keep_draft import DraftCard
    from ui.context import Context
    from ui.forms.form_view import FormView
    from ui.forms.input import Answer


class RecordPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.errand: Errand | None = None
        self.view: FormView | None = None
        self._what = ""
        self.opener = Opener(self)
        self.danger = DangerBanner()
        self.banner = Banner()
        self.holder = QVBoxLayout()
        self.why = ReasonBox()
        self.look = SecondLook()
        self.bar = FormBar(self.tr("&Save"))
        self.keeper = DraftKeeper(self, context, "", self._payload)
        self.saving = Saving(self, self.keeper, lambda: (self.errand, self._typed()))
        margins = self.body.contentsMargins()
        self.body.setContentsMargins(margins.left(), margins.top(), margins.right(), 8)
        for part in (self.danger, self.banner):
            self.body.addWidget(part)
        self.body.addLayout(self.holder, 1)
        self.body.addWidget(self.why)
        self.body.addWidget(self.look)
        root = self.layout()
        if root is not None:
            root.addWidget(self.bar)
        self._connect()
        self._clear()

    # -- what the shell asks

    def open(self, what: str) -> None:
        """An address as `address.read` knows it; what was typed before is kept as a draft."""
        if self.errand is not None and what in {self._what, self.showing()}:
            return
        self.save_now()
        self._clear()
        self._what, self.belongs = what, belongs_to(what)
        self.opener.open(what)

    def showing(self) -> str:
        if self.errand is None or not self.keeper.holds:
            return self._what
        return str(DraftAddress(self.errand.draft_form, self.keeper.key, self.errand.opened.case))

    def enter(self) -> None:
        """Whoever comes back to a half-typed form finds the place where the last word was typed."""
        last = self.focusWidget()
        if self.view is not None and last is not None and last.isVisibleTo(self):
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus("")

    def leave(self) -> None:
        self.save_now()

    def save_now(self) -> None:
        if not self.saving.writing and self.errand is not None:
            self.keeper.save_now()

    # -- opening

    def _on_failed(self, error: Exception) -> None:
        self._clear()
        notices.show_error(self, error)
        self._go_to("")

    def _on_gone(self, case: str) -> None:
        self._clear()
        notices.toast(self, self.tr("This form was saved or discarded before."), "info")
        self._go_to(case)

    def _on_saved_before(self, draft: DraftCard, case: str) -> None:
        """The power went between the save and the end of the draft: nothing is left to do."""
        self._clear()
        self.keeper.form = draft.form
        self.keeper.drop(draft.key, lambda: self.changed.emit(Changes.of("drafts")))
        notices.toast(self, self.tr("This form was saved before. Its draft is removed."), "info")
        self._go_to(case)

    def _show(self, errand: Errand, draft: DraftCard | None) -> None:
        self.errand = errand
        self.set_title(errand.title(), errand.subtitle())
        self.danger.show_on_top(errand.opened.on_top)
        self.banner.say("info", errand.note())
        self.view = draw(self, errand)
        told = (draft.payload.get("answers") or {}) if draft is not None else errand.begins_with
        self.view.set_answers(told)
        self.view.changed.connect(self._on_typed)
        self.holder.addWidget(self.view)
        self.why.put(str(draft.payload.get("why", "")) if draft is not None else "")
        self.why.setVisible(errand.corrects)
        set_words(self.bar.next, errand.forward())
        self.bar.show()
        self.keeper.form = errand.draft_form
        self.keeper.start(draft.key if draft is not None else "")
        if draft is not None:
            self.bar.say_kept(draft.saved_at)
        self._focus(str(draft.payload.get("at", "")) if draft is not None else errand.address.extra)

    # -- saving

    def finish(self) -> None:
        """Judge everything and save once; a second Enter finds the first still at work."""
        errand, view = self.errand, self.view
        if self.saving.busy or errand is None or view is None or not self._is_ready(errand, view):
            return
        self.look.clear()
        self.bar.say_saving(self.tr("Saving…"))
        self.saving.begin(errand)

    def _is_ready(self, errand: Errand, view: FormView) -> bool:
        if errand.corrects:
            if not errand.changes(view.answers()):
                self.banner.say("info", self.tr("Nothing was changed yet."))
                return False
            if not self._typed().why:
                self.banner.say("warn", self.tr("Say why it is changed."))
                self.why.edit.setFocus()
                return False
            return True
        if errand.address.act == "withdraw" and "withdrawn_on" not in view.answers():
            self.banner.say("warn", self.tr("Say on which day it was taken back."))
            view.focus_field("withdrawn_on")
            return False
        return view.judge()

    def _on_asked(self, findings: tuple[Finding, ...]) -> None:
        """Not saved yet: what was typed is a draft. Where words came meanwhile, others will be asked about."""
        changed = self.bar.say_again()
        self.keeper.resume()
        if self.view is not None and not changed:
            self.view.show_findings(findings)
            self.look.ask(findings)

    def _on_accepted(self) -> None:
        self.look.clear()
        self.bar.say_saving(self.tr("Saving…"))
        self.saving.go_on()

    def _on_typed(self) -> None:
        """Other answers are judged anew."""
        self.look.clear()
        self.saving.forget()
        self.keeper.touch()

    def _on_saved(self, errand: Errand, warnings: tuple[Finding, ...]) -> None:
        """What nobody was asked about, since it came between, is said with the word that it is saved."""
        case, stays, unheard = errand.opened.case, self.errand is errand, None
        if stays:  # nobody has opened another form meanwhile
            key = self.keeper.key
            unheard = self._clear()
            self.keeper.drop(key, lambda: self.changed.emit(Changes.of("drafts")))
        also = [words.finding(each) for each in warnings]
        held.tell(self, errand.done(), *also, unheard=unheard)
        self.changed.emit(Changes.of("cases", "drafts", case=case))
        if stays:
            self._go_to(case)

    def _on_refused(self, why: Exception | tuple[Finding, ...]) -> None:
        """Nothing was saved: say why, beside the questions where there are any, and let it be tried again."""
        self.bar.say_again()
        self.keeper.resume()
        findings = why if isinstance(why, tuple) else getattr(why, "findings", None)
        if findings and self.view is not None and not self.view.show_findings(findings):
            self.banner.say("danger", self.tr("Some answers contradict each other. They are marked below."))
            return
        if isinstance(why, Exception):
            self.banner.say("danger", str(notices.sentences(why)))

    # -- drafts

    def _typed(self) -> Typed:
        answers: dict[str, Answer] = self.view.answers() if self.view is not None else {}
        return Typed(answers, self.why.text, self.keeper.key)

    def _payload(self) -> dict[str, Any]:
        if self.errand is None or self.view is None:
            return {}
        return errands.payload(self.errand, self._typed(), self.view.focused_field())

    def _on_escape(self) -> None:
        if self.look.isHidden():
            self._on_later()
        else:
            self.look.back.click()

    def _on_later(self) -> None:
        """Back to the case; what was typed is kept and offered again."""
        if self.saving.busy or self.errand is None:
            return
        case, typed = self.errand.opened.case, self.keeper.holds
        self.save_now()
        self._clear()
        if typed:
            notices.toast(self, self.tr("Kept for later. It is offered until it is saved or discarded."))
            self.keeper.settle(lambda: self.changed.emit(Changes.of("drafts")))
        self._go_to(case)

    def _on_discard(self) -> None:
        text = self.tr("What was typed in it is removed for good. What was already saved is not touched.")
        question = notices.Question(self.tr("Discard this form?"), text, self.tr("Discard"), danger=True)
        if self.errand is not None and notices.confirm(self, question):
            key, case = self.keeper.key, self.errand.opened.case
            self.keeper.settle(lambda: self._drop(key, case))

    def _drop(self, key: str, case: str) -> None:
        self._clear()
        self.keeper.drop(key, lambda: self.changed.emit(Changes.of("drafts")))
        self._go_to(case)

    # -- small

    def _clear(self) -> held.Unheard | None:
        """Nothing of one person stays while another's form is fetched. Keys that came meanwhile are in no form."""
        self.errand, self._what = None, ""
        if self.view is not None:
            self.view.hide()
            self.view.deleteLater()
            self.view = None
        self.opener.forget()
        self.keeper.start()
        self.why.put("")
        self.set_title("")
        self.danger.clear()
        self.banner.clear()
        self.why.hide()
        self.look.clear()
        self.saving.forget()
        self.bar.hide()
        return self.bar.close_form()

    def _go_to(self, case: str) -> None:
        if case:
            self.case_wanted.emit(case)
        elif self.belongs:
            self.place_wanted.emit(self.belongs, "trainings")
        else:
            self.page_wanted.emit("cases")

    def _focus(self, at: str) -> None:
        if self.view is not None and at and self.view.asks(at):
            self.view.focus_field(at)
        elif self.view is not None:
            self.view.focus_first()

    def _connect(self) -> None:
        self.opener.opened.connect(self._show)
        self.opener.saved_before.connect(self._on_saved_before)
        self.opener.gone.connect(self._on_gone)
        self.opener.failed.connect(self._on_failed)
        self.why.changed.connect(self._on_typed)
        self.saving.asked.connect(self._on_asked)
        self.saving.refused.connect(self._on_refused)
        self.saving.left.connect(self.bar.say_again)
        self.saving.saved.connect(self._on_saved)
        self.look.accepted.connect(self._on_accepted)
        self.look.declined.connect(self._focus)
        self.bar.follow(self.keeper)
        self.bar.next_wanted.connect(self.finish)
        self.bar.later_wanted.connect(self._on_later)
        self.bar.discard_wanted.connect(self._on_discard)
        on_ctrl_enter(self, self.finish)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Escape"), self, self._on_escape, context=context)
