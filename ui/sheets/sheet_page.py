"""One questionnaire of the organisation's own being filled or corrected; a half-typed one is never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from ui import notices
from ui.danger_banner import DangerBanner
from ui.forms import held
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.drafts import SHEET
from ui.forms.form_bar import FormBar, on_ctrl_enter
from ui.forms.form_view import FormView
from ui.forms.house_aids import HouseAids
from ui.forms.reason_box import ReasonBox
from ui.page import Changes, Page
from ui.sheets import errand as errands
from ui.theme import theme
from ui.widgets.banner import Banner

if TYPE_CHECKING:
    from app.services.keep_draft import DraftCard
    from ui.context import Context
    from ui.sheets.errand import Errand


class SheetPage(Page):
    """Opened with `new:form:case`, `correct:sheet` or `draft:key`."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.errand: Errand | None = None
        self.view: FormView | None = None
        self._what = ""
        self._round = 0
        self._saving = False
        self.danger = DangerBanner()
        self.banner = Banner()
        self.holder = QVBoxLayout()
        self.why = ReasonBox()
        self.bar = FormBar(self.tr("&Save"))
        self.keeper = DraftKeeper(self, context, SHEET, self._payload)
        margins = self.body.contentsMargins()
        self.body.setContentsMargins(margins.left(), margins.top(), margins.right(), 8)
        for part in (self.danger, self.banner):
            self.body.addWidget(part)
        self.body.addLayout(self.holder, 1)
        self.body.addWidget(self.why)
        root = self.layout()
        if root is not None:
            root.addWidget(self.bar)
        self._connect()
        self._clear()

    # -- what the shell asks

    def open(self, what: str) -> None:
        """What was typed before is kept as a draft."""
        if self.errand is not None and what in {self._what, self.showing()}:
            return
        self.save_now()
        self._clear()
        self._what = what
        self._round += 1
        if what.startswith("draft:"):
            self._open_draft(what.removeprefix("draft:"), self._round)
        else:
            self._fetch(None, self._round)

    def showing(self) -> str:
        return f"draft:{self.keeper.key}" if self.errand is not None and self.keeper.holds else self._what

    def enter(self) -> None:
        """Whoever comes back finds the place where the last word was typed."""
        last = self.focusWidget()
        if self.view is not None and last is not None and last.isVisibleTo(self):
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.view is not None:
            self.view.focus_first()

    def leave(self) -> None:
        self.save_now()

    def save_now(self) -> None:
        if not self._saving and self.errand is not None:
            self.keeper.save_now()

    # -- opening

    def _open_draft(self, key: str, asked_in: int) -> None:
        def work(_progress: object) -> tuple[DraftCard, ...]:
            from app.services import keep_draft

            return keep_draft.drafts(self.context.desk)

        def found(drafts: tuple[DraftCard, ...]) -> None:
            draft = next((each for each in drafts if (each.form, each.key) == (SHEET, key)), None)
            if asked_in != self._round:
                return
            if draft is None:
                notices.toast(self, self.tr("This form was saved or discarded before."), "info")
                self._go_to("")
            else:
                self._fetch(draft, asked_in)

        self.context.drafts_jobs.run(self, work, done=found)

    def _fetch(self, draft: DraftCard | None, asked_in: int) -> None:
        desk, what, language = self.context.desk, self._what, theme.language()

        def work(_progress: object) -> Errand:
            if draft is not None:
                return errands.resume(desk, draft.payload, language)
            return errands.fetch(desk, what, language)

        self.run(
            work,
            done=lambda errand: self._show(errand, draft) if asked_in == self._round else None,
            failed=lambda error: self._on_failed(error) if asked_in == self._round else None,
        )

    def _on_failed(self, error: Exception) -> None:
        self._clear()
        notices.show_error(self, error)
        self._go_to("")

    def _show(self, errand: Errand, draft: DraftCard | None) -> None:
        self.errand = errand
        self.set_title(errand.form.title, self._subtitle_of(errand))
        if errand.on_top is not None:
            self.danger.show_on_top(errand.on_top)
        sections = sum(1 for section in errand.form.sections if any(not each.by_app for each in section.fields))
        # drafted: by its keeper
        self.view = FormView(errand.form, demonstration=self.context.desk.demonstration, rail=sections > 1)
        self.view.lend(HouseAids(self, errand.case, ""))
        self.view.set_answers((draft.payload.get("answers") or {}) if draft is not None else errand.before)
        self.view.changed.connect(self.keeper.touch)
        self.holder.addWidget(self.view)
        self.why.put(str(draft.payload.get("why", "")) if draft is not None else "")
        self.why.setVisible(errand.corrects)
        self.bar.show()
        self.keeper.start(draft.key if draft is not None else "")
        if draft is not None:
            self.bar.say_kept(draft.saved_at)
        self.view.focus_first()

    def _subtitle_of(self, errand: Errand) -> str:
        if errand.corrects:
            return self.tr("Correction, on version {0}").format(errand.version)
        return self.tr("Own questionnaire, version {0}").format(errand.version)

    # -- saving

    def finish(self) -> None:
        """Judge everything and save once; a second Enter finds the first still at work."""
        errand, view = self.errand, self.view
        if self._saving or errand is None or view is None or not self._is_ready(errand, view):
            return
        self._saving = True
        self.bar.say_saving(self.tr("Saving…"))
        self.keeper.save_now()  # should the lid close now, the draft is whole
        self.keeper.settle(lambda: self._wait_for_files(errand, view))

    def _is_ready(self, errand: Errand, view: FormView) -> bool:
        if not errand.corrects:
            return view.judge()
        if not errand.changes(view.answers()):
            self.banner.say("info", self.tr("Nothing was changed yet."))
            return False
        if not self.why.text:
            self.banner.say("warn", self.tr("Say why it is changed."))
            self.why.edit.setFocus()
            return False
        return True

    def _wait_for_files(self, errand: Errand, view: FormView) -> None:
        """A file that is being taken in was chosen before Save was pressed: it comes first, for it was asked first."""
        self.run(lambda _progress: None, done=lambda _nothing: self._save(errand, view))

    def _save(self, errand: Errand, view: FormView) -> None:
        """Of a form that was left meanwhile the draft is offered; the one that is open now is not touched."""
        if self.errand is not errand:
            self._saving = False
            return
        desk, answers, why, key = self.context.desk, view.answers(), self.why.text, self.keeper.key
        self.run(
            lambda _progress: errand.save(desk, answers, why, key),
            done=lambda _nothing: self._on_saved(errand, key),
            failed=lambda error: self._on_refused(errand, error),
        )

    def _on_saved(self, errand: Errand, key: str) -> None:
        self._saving = False
        stays = self.errand is errand
        unheard = self._clear() if stays else None
        self.keeper.drop(key, lambda: self.changed.emit(Changes.of("drafts")))
        held.tell(self, self.tr("Saved"), unheard=unheard)
        self.changed.emit(Changes.of("cases", case=errand.case))
        if stays:
            self._go_to(errand.case)

    def _on_refused(self, errand: Errand, error: Exception) -> None:
        """Nothing was saved: say why, beside the questions where there are any, and let it be tried again."""
        self._saving = False
        if self.errand is not errand:
            return
        self.bar.say_again()
        self.keeper.resume()
        findings = getattr(error, "findings", None)
        if findings and self.view is not None and not self.view.show_findings(findings):
            self.banner.say("danger", self.tr("Some answers contradict each other. They are marked below."))
            return
        self.banner.say("danger", str(notices.sentences(error)))

    # -- drafts

    def _payload(self) -> dict[str, Any]:
        if self.errand is None or self.view is None:
            return {}
        return self.errand.payload(self.view.answers(), self.why.text)

    def _on_later(self) -> None:
        """Back to the sheets of the case; what was typed is kept and offered again."""
        if self._saving or self.errand is None:
            return
        case, typed = self.errand.case, self.keeper.holds
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
            key, case = self.keeper.key, self.errand.case
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
        self.keeper.start()
        self.why.put("")
        self.set_title("")
        self.danger.clear()
        self.banner.clear()
        self.why.hide()
        self.bar.hide()
        return self.bar.close_form()

    def _go_to(self, case: str) -> None:
        if case:
            self.place_wanted.emit("sheets", case)
        else:
            self.page_wanted.emit("cases")

    def _connect(self) -> None:
        self.why.changed.connect(self.keeper.touch)
        self.bar.follow(self.keeper)
        self.bar.next_wanted.connect(self.finish)
        self.bar.later_wanted.connect(self._on_later)
        self.bar.discard_wanted.connect(self._on_discard)
        on_ctrl_enter(self, self.finish)
        escape = QShortcut(QKeySequence("Escape"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_later)
