"""One case: who, what danger, how it stands, all its work, what was recorded and permitted, and what happened when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QToolButton, QWidget

from app.roles import may
from ui import notices
from ui.cases import at_a_glance, words
from ui.cases.asking_bar import AskingBar
from ui.cases.belongs_bar import BelongsBar
from ui.cases.came_from import CameFrom
from ui.cases.case_actions import CaseActions
from ui.cases.case_course import CaseCourse
from ui.cases.case_menu import CaseMenu
from ui.cases.consent_panel import ConsentPanel
from ui.cases.gravestone import Gravestone
from ui.cases.handing_acts import HandingActs
from ui.cases.handing_bar import HandingBar
from ui.cases.overview_panel import OverviewPanel
from ui.cases.record_actions import RecordActions
from ui.cases.record_details import Rights
from ui.cases.record_words import People
from ui.cases.recorded_panel import RecordedPanel
from ui.cases.steps_bar import StepsBar
from ui.cases.timeline_panel import TimelinePanel
from ui.cases.work_panel import WorkPanel
from ui.danger_banner import DangerBanner
from ui.page import Changes, Page
from ui.theme import theme
from ui.widgets.banner import Banner
from ui.widgets.basics import button, show_if
from ui.widgets.laid import laid_once

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.show_case import CaseView
    from ui.context import Context


class CasePage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._wanted = self._errand = ""
        self._focus_wanted = False
        self.case: CaseView | None = None
        self._pending: dict[QWidget, Callable[[], None]] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill_next)
        self.danger = DangerBanner()
        self.state = Banner("warn")
        self.handing = HandingBar(context.desk.worker.role)
        self.asking = AskingBar(self, lambda: self.case)
        self.came_from, self.belonging = CameFrom(), BelongsBar(self)
        self.steps = StepsBar()
        self.overview = OverviewPanel()
        self.work = WorkPanel()
        self.recorded = RecordedPanel()
        self.consents = ConsentPanel()
        self.timeline = TimelinePanel()
        self.gravestone = Gravestone()
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setAccessibleName(self.tr("Parts of this case"))
        self._panels = (self.overview, self.work, self.recorded, self.consents, self.timeline)
        for panel in self._panels:
            self.tabs.addTab(panel, "")
        self.records = RecordActions(self, lambda: self.case)
        self.acts = CaseActions(self, lambda: self.case)
        self.course = CaseCourse(self, lambda: self.case)
        self.hands = HandingActs(self, lambda: self.case, self.course)
        self.more = CaseMenu(context.desk.worker.role, self.acts, self.course)
        self._head()
        self.body.setSpacing(8)
        margins = self.body.contentsMargins()
        self.body.setContentsMargins(margins.left(), 0, margins.right(), 0)
        for part in (self.danger, self.state, self.came_from, self.belonging, self.asking, self.handing, self.steps):
            self.body.addWidget(part)
        self.body.addWidget(self.tabs, 1)
        self.body.addWidget(self.gravestone, 1)
        self._connect()
        self._clear()

    # -- what the shell asks

    def open(self, what: str) -> None:
        """Another person's words are gone from the page before the new ones are asked for. `:erase` behind the case
        asks whether the person is to be erased.
        """
        what, _, self._errand = what.partition(":")
        if what != self._wanted:
            self._clear()
            self.tabs.setCurrentIndex(0)
        self._wanted = what
        self._load()

    def showing(self) -> str:
        return self._wanted

    def enter(self) -> None:
        """The tabs take the focus as soon as there is something to look at."""
        self._focus_wanted = True

    def refresh(self, changes: Changes) -> None:
        concerns = not changes.case or changes.case == self._wanted
        if self._wanted and "cases" in changes.subjects and concerns and self.isVisible():
            self._load()

    def _load(self) -> None:
        wanted, desk, language = self._wanted, self.context.desk, theme.language()

        def work(_progress: object) -> CaseView:
            from app.services import show_case

            return show_case.show(desk, wanted, language)

        self.run(work, done=lambda case: self._show(wanted, case), failed=self._on_not_found)

    def _show(self, wanted: str, case: CaseView) -> None:
        if wanted != self._wanted:
            return
        self.case = case
        with laid_once(self):
            self._show_name()
            self.danger.show_case(case)
            self._show_state(case)
            for part in (self.handing, self.asking, self.came_from, self.belonging, self.gravestone):
                part.show_case(case)
            self.steps.show_steps(case.steps, closed=case.closed)
            for living in (self.steps, self.tabs):
                show_if(living, not case.erased)
            self.more.show_case(case)
            self._fill(case)
        self.tabs.setEnabled(True)
        if self._focus_wanted and self.isVisible():
            self._focus_wanted = False
            (self.back if case.erased else self.tabs.tabBar()).setFocus()
        errand, self._errand = self._errand, ""
        if errand == "erase" and self._may("erase") and not case.erased:
            QTimer.singleShot(0, self, self.acts.erase)

    def _fill(self, case: CaseView) -> None:
        own = not case.origin and not case.erased and not case.voided
        adds = own and self._may("add_record")
        rights = Rights(adds, own and self._may("void_record"), own and self._may("approve"))
        people = People(case.people, hide_names=self.hide_name.isChecked())
        self._pending = {
            self.overview: lambda: self.overview.show_case(case, people, may_add=adds),
            self.work: lambda: self.work.show_case(case, rights, people),
            self.recorded: lambda: self.recorded.show_case(case, correctable=own and self._may("correct")),
            self.timeline: lambda: self.timeline.show_events(case.events, people),
        }
        self._soon.start()
        self.consents.show_case(case, correctable=own and self._may("add_consent"))
        live = self.consents.in_force
        standing = sum(not record.voided for record in case.records)
        for at, words_of in enumerate(
            (
                self.tr("Overview"),
                self.tr("Work (%n)", "", standing),
                self.tr("What was recorded"),
                self.tr("Permissions (%n in force)", "", live),
                self.tr("Timeline"),
            )
        ):
            self.tabs.setTabText(at, words_of)

    def _fill_now(self, panel: QWidget) -> None:
        fill = self._pending.pop(panel, None)
        if fill is not None:
            fill()

    def _fill_next(self) -> None:
        """The tabs are filled one by one, the one in front first, and the keyboard is heard in between."""
        if self._pending:
            front = self.tabs.currentWidget()
            self._fill_now(front if front in self._pending else next(iter(self._pending)))
            self._soon.start()

    def settle(self) -> None:
        while self._pending:
            self._fill_next()

    def _show_name(self) -> None:
        """The name can be hidden from whoever looks over a shoulder; the number stays."""
        case = self.case
        if case is None:
            return
        hidden = self.hide_name.isChecked()
        name = case.code if hidden else case.name or case.code
        self.set_title(" · ".join(filter(None, (case.number, name))) or self.tr("Erased case"), self._subtitle_of(case))
        self.hide_name.setIcon(theme.icon("eye" if hidden else "eye-off"))
        self.hide_name.setVisible(bool(case.name))

    def _on_hide_name(self) -> None:
        self._show_name()
        if self.case is not None:
            self._fill(self.case)

    def _subtitle_of(self, case: CaseView) -> str:
        parts = [words.code(case.status), self.tr("code {0}").format(case.code) if case.code else ""]
        if case.worker:
            parts.append(self.tr("with {0}").format(case.worker))
        if case.origin:
            parts.append(self.tr("recorded by {0}").format(case.origin))
        return "  ·  ".join(part for part in (*parts, *at_a_glance.parts(case)) if part)

    def _show_state(self, case: CaseView) -> None:
        if case.voided:
            text = self.tr("This case was voided: it stands in no list and no figure. Its history says why.")
        elif case.erased or (case.handing is not None and case.handing.side == "theirs"):
            text = ""  # what stands below says it
        elif case.origin:
            text = self.tr("Recorded by {0}. Only they can correct it; what is in dispute is settled here.")
            text = text.format(case.origin)
        else:
            text = ""
        self.state.say("info" if case.origin and not case.voided else "warn", text)

    def _clear(self) -> None:
        self.case, self._pending = None, {}
        with laid_once(self):
            self.set_title(self.tr("Case"))
            self.danger.hide()
            for shown in (self.state, self.handing, self.asking, self.gravestone, *self._panels):
                shown.clear()
            self.tabs.setEnabled(False)
            for part in (self.steps, self.more, self.hide_name, self.came_from, self.belonging):
                part.hide()

    def _forget(self) -> None:
        """The case is gone: nothing of it stays on the page."""
        self._wanted = ""
        self._clear()

    def _on_not_found(self, error: Exception) -> None:
        self._forget()
        notices.show_error(self, error)
        self.page_wanted.emit("cases")

    # -- small

    def _head(self) -> None:
        self.back = button(self.tr("All &cases"), "arrow-left", slot=lambda: self.page_wanted.emit("cases"))
        self.hide_name = QToolButton()
        self.hide_name.setCheckable(True)
        self.hide_name.setIcon(theme.icon("eye-off"))
        self.hide_name.setAccessibleName(self.tr("Hide the name"))
        self.hide_name.setToolTip(self.tr("Show the code instead of the name at the top of the page"))
        self.hide_name.setChecked(self.context.settings.hide_names)
        self.hide_name.toggled.connect(self._on_hide_name)
        for part in (self.hide_name, self.more, self.back):
            self.head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.handing.deed_wanted.connect(self.hands.do)
        self.asking.read_wanted.connect(self._reveal)
        self.more.case_wanted.connect(self.case_wanted)
        self.acts.gone.connect(self._forget)
        self.tabs.currentChanged.connect(lambda _at: self._fill_now(self.tabs.currentWidget()))
        self.overview.show_wanted.connect(self._reveal)
        self.overview.add_wanted.connect(self.records.add)
        self.overview.person_wanted.connect(self.case_wanted)
        self.work.add_wanted.connect(self.records.add)
        self.work.deed_wanted.connect(self.records.do)
        self.work.history_wanted.connect(self.acts.show_history)
        self.work.dispute_wanted.connect(lambda: self.page_wanted.emit("share"))
        self.work.sheet_wanted.connect(self.acts.read_sheet)
        self.acts.sheet_read.connect(self.work.details.show_sheet)
        self.timeline.open_wanted.connect(self._reveal)
        self.timeline.case_wanted.connect(self.case_wanted)
        self.recorded.correct_wanted.connect(self.acts.correct)
        self.recorded.history_wanted.connect(self.acts.show_history)
        self.recorded.dispute_wanted.connect(lambda: self.page_wanted.emit("share"))
        self.consents.add_wanted.connect(self.acts.add_consent)
        self.consents.confirm_wanted.connect(self.acts.confirm_permissions)
        self.consents.deed_wanted.connect(self.acts.about_consent)
        self.consents.file_wanted.connect(lambda place: self.place_wanted.emit("file", place))
        for keys in ("Alt+Left", "Escape"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda: self.page_wanted.emit("cases"))

    def _reveal(self, kind: str, record: str = "") -> None:
        """The tab where a record stands, with that record chosen."""
        if kind == "consent":
            self.tabs.setCurrentWidget(self.consents)
        elif kind in {"case", "person", "identity", "intake"}:
            self.tabs.setCurrentWidget(self.recorded)
        else:
            self.tabs.setCurrentWidget(self.work)
            self.work.reveal(kind, record)

    def _may(self, verb: str) -> bool:
        return may(self.context.desk.worker.role, verb)
