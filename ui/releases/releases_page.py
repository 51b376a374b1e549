"""Figures for others: what was released, making a release, and one release as it was frozen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from ui import notices, report_address
from ui.page import Changes, Page
from ui.releases.making_panel import MakingPanel
from ui.releases.release_list import ReleaseList
from ui.releases.saving import saved
from ui.releases.shown_panel import ShownPanel
from ui.translate import LANGUAGES, marked, speaker
from ui.widgets.basics import scrolled
from ui.widgets.drives import Ejected

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.progress import Progress
    from app.services.freeze_release import Frozen
    from app.services.list_releases import ReleaseCard
    from app.services.list_reports import ReportCard
    from app.services.save_release import ReleaseSaved
    from app.services.show_release import Shown
    from ui.context import Context
    from ui.jobs import Job


class ReleasesPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(
            self.tr("Figures for others"),
            self.tr("What leaves the house keeps small numbers safe, is signed, and stays as it is."),
        )
        self._job: Job | None = None
        self._reports: tuple[ReportCard, ...] = ()
        self._threshold = 0
        self._here = False
        self._areas: dict[QWidget, QScrollArea] = {}
        self.list = ReleaseList()
        self.list.wanted.connect(self.show_one)
        self.list.new_wanted.connect(self.to_making)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.body.addWidget(self.stack, 1)

    # -- the panels behind the list: each is made when somebody comes to it

    @cached_property
    def making(self) -> MakingPanel:
        made = MakingPanel()
        made.usual(self._threshold)
        made.show_reports(self._reports)
        made.preview_wanted.connect(self.preview)
        made.freeze_wanted.connect(self.freeze)
        made.differences_wanted.connect(
            lambda report: self.place_wanted.emit("comparing", f"wish:{report_address.write(report)}")
        )
        self._add(made)
        return made

    @cached_property
    def shown(self) -> ShownPanel:
        made = ShownPanel()
        made.compare_wanted.connect(self.compare)
        made.print_wanted.connect(lambda release: self.place_wanted.emit("print", f"release:{release}"))
        made.copy.wanted.connect(self.save)
        made.copy.place.watch(self._here)
        self._add(made)
        return made

    def _add(self, panel: MakingPanel | ShownPanel) -> None:
        panel.back_wanted.connect(self.to_list)
        panel.strip.stop_wanted.connect(self._stop)
        self._areas[panel] = scrolled(panel)
        self.stack.addWidget(self._areas[panel])

    def _stands(self, name: str) -> bool:
        """Whether that panel was made, and so has to hear of news."""
        return name in vars(self)

    # -- what the shell asks

    def open(self, what: str) -> None:
        """`release:<id>` of one that was made, or `wish:<report>` to make one of it."""
        kind, _, told = what.partition(":")
        if kind == "release" and told:
            self.show_one(told)
        elif kind == "wish" and (report := report_address.wished(told)) is not None:
            self.to_making()
            self.making.bring(report)

    def showing(self) -> str:
        if not self._stands("shown") or self.stack.currentWidget() is not self._areas[self.shown]:
            return ""
        return f"release:{self.shown.shown.view.release}" if self.shown.shown is not None else ""

    def enter(self) -> None:
        self._watch(True)
        self._ask_list()
        self._ask_reports()
        if self.stack.currentWidget() is self.list:
            self.list.table.setFocus()

    def leave(self) -> None:
        self._watch(False)

    def refresh(self, changes: Changes) -> None:
        if changes.subjects & {"reports"}:
            self._ask_reports()
        if changes.subjects & {"cases", "exchanges"} and self._job is None and self._stands("making"):
            self.making.changed()

    # -- the list

    def to_list(self) -> None:
        self._stop()
        self.stack.setCurrentWidget(self.list)
        self.list.table.setFocus()

    def show_one(self, release: str) -> None:
        from app.services.show_release import show_release

        desk = self.context.desk
        self.run(lambda _progress: show_release(desk, release), done=self._show)

    def _show(self, shown: Shown) -> None:
        self.shown.show_release(shown, self.list.by(shown.view.release))
        self.stack.setCurrentWidget(self._areas[self.shown])
        self.shown.back.setFocus()
        notices.announce(self.shown.title)

    # -- making one

    def to_making(self) -> None:
        self.stack.setCurrentWidget(self._areas[self.making])
        self.making.start()

    def preview(self) -> None:
        from app.services.preview_release import preview_release

        making, desk, wanted = self.making, self.context.desk, self.making.wanted()
        stopped = self.tr("Stopped. Nothing was counted.")
        work = lambda progress: preview_release(desk, wanted, progress)  # noqa: E731 - handed on
        self._go(making, work, lambda found: making.show_preview(wanted, found), stopped)

    def freeze(self) -> None:
        from app.services.freeze_release import freeze_release

        if self._job is not None or not notices.confirm(self, self._warning()):
            return
        desk, wanted = self.context.desk, self.making.wanted()
        tongues = {language: speaker(language) for language in LANGUAGES}
        self._go(
            self.making,
            lambda progress: freeze_release(desk, wanted, tongues, progress),
            self._on_frozen,
            self.tr("Stopped. Nothing was released."),
        )

    def _on_frozen(self, made: Frozen) -> None:
        self.making.used()
        self.making.changed()
        self._ask_list()
        self.show_one(made.view.release)
        self.changed.emit(Changes.of("releases"))

    def _warning(self) -> notices.Question:
        return notices.Question(
            self.tr("Freeze this release?"),
            self.tr(
                "It stays in the vault for good, and later releases hide more because of it. Nobody gets it until you"
                " save a copy and hand it out."
            ),
            self.tr("Freeze and sign"),
        )

    # -- with one that is shown

    def compare(self) -> None:
        from app.services.compare_release import compare_release

        shown = self.shown.shown
        if shown is None:
            return
        desk, release = self.context.desk, shown.view.release
        self._go(
            self.shown,
            lambda progress: compare_release(desk, release, progress),
            self.shown.show_changes,
            self.tr("Stopped. Nothing was compared."),
        )

    def save(self) -> None:
        shown, place = self.shown.shown, self.shown.copy.place
        folder, drive = place.place, place.drive
        if shown is None or folder is None:
            return
        desk, release = self.context.desk, shown.view.release
        self.shown.copy.outcome.clear()
        self._go(
            self.shown,
            lambda progress: saved(desk, release, (folder, drive), progress),
            self._on_saved,
            self.tr("Stopped. Nothing was left on the drive."),
        )

    def _on_saved(self, answer: tuple[ReleaseSaved, Ejected | None]) -> None:
        made, ejected = answer
        written = self.tr("The copy was written, read back and found whole: {path}").format(path=made.path)
        after = {
            Ejected.SAFE: self.tr("The drive is safe to remove."),
            Ejected.EJECT_NOW: self.tr("Now eject the drive before you pull it out."),
            None: "",
        }[ejected]
        self.shown.copy.outcome.say("ok", f"{written} {after}".strip())
        notices.announce(self.shown.copy.outcome)

    def _go(
        self,
        panel: MakingPanel | ShownPanel,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        stopped: str,
    ) -> None:
        """One at a time; how it ended is said in the panel."""
        if self._job is not None:
            return
        asked_from = self.focusWidget()

        def finish(answer: Any) -> None:
            self._end(panel, asked_from)
            done(answer)

        def failed(error: BaseException) -> None:
            self._end(panel, asked_from)
            if getattr(error, "code", "") == "figure.not_comparable":
                self.making.refuse(str(getattr(error, "indicator", "")), notices.sentences(error).what)
                return
            if getattr(error, "code", "") == "release.apart":
                self.making.say_apart((str(getattr(error, "one", "")), str(getattr(error, "other", ""))))
                return
            calm = notices.cancelled(error)
            panel.news.say("info" if calm else "danger", stopped if calm else str(notices.sentences(error)))

        panel.news.clear()
        panel.strip.begin(self.tr("Starting…"))
        panel.busy(True)
        self._job = self.run(
            work,
            done=finish,
            failed=failed,
            progressed=lambda at, total, doing: panel.strip.told(at, total, marked(doing, "Progress")),
        )

    def _end(self, panel: MakingPanel | ShownPanel, asked_from: QWidget | None) -> None:
        """The focus goes back to where somebody asked, which was switched off meanwhile."""
        self._job = None
        panel.strip.end()
        panel.busy(False)
        if asked_from is not None and asked_from.isEnabled() and asked_from.isVisible():
            asked_from.setFocus()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _ask_list(self) -> None:
        from app.services.list_releases import list_releases

        desk = self.context.desk
        self.run(lambda _progress: list_releases(desk), done=self._show_cards)

    def _show_cards(self, cards: tuple[ReleaseCard, ...]) -> None:
        self.list.show_cards(cards)
        self._threshold = cards[0].threshold if cards else 0
        if self._stands("making"):
            self.making.usual(self._threshold)

    def _ask_reports(self) -> None:
        from app.services.list_reports import list_reports

        desk = self.context.desk
        self.run(lambda _progress: list_reports(desk), done=self._show_reports)

    def _show_reports(self, cards: tuple[ReportCard, ...]) -> None:
        self._reports = cards
        if self._stands("making"):
            self.making.show_reports(cards)

    def _watch(self, on: bool) -> None:
        """Drives are looked for only while the page is in front."""
        self._here = on
        if self._stands("shown"):
            self.shown.copy.place.watch(on)
