"""Comparing the encodings that shelters brought: the files, the going, the pairs by code, and a decision on one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from ui import notices, say
from ui.theme.tokens import SPACE
from ui.twins import asked
from ui.twins import keyed_words as words
from ui.twins.compare_view import CompareView
from ui.twins.keyed_pairs import KeyedPairs
from ui.widgets import drive_words, drives
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, label, row, set_text
from ui.widgets.files import choose_files
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from app.services.match_keyed import HousePair
    from app.services.show_twins import TwinView
    from ui.jobs import Job
    from ui.page import Page

_FILES, _PAIRS = range(2)


class KeyedMatchPanel(QWidget):
    """Nothing of a run is kept: the pairs are gone when the page is, and the files stay where they lie."""

    decided = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._job: Job | None = None
        self._round = 0
        self.files = QListWidget()
        self.files.setProperty("ring", True)
        self.files.setAccessibleName(self.tr("Files of this run"))
        self.files.setObjectName("card")
        self.files.setMaximumHeight(140)
        self.add = button(self.tr("&Add files…"), "plus", slot=self.pick)
        self.remove = button(self.tr("&Take out"), "x", slot=self._on_remove)
        self.go = button(self.tr("&Compare"), "git-compare", "primary", self.start)
        self.strip = ProgressStrip()
        self.outcome = Banner()
        self.news = label("", weight=600, wrap=True)
        self.pairs = KeyedPairs()
        self.compare = CompareView(page.context.settings)
        self.about = label("", weight=600, wrap=True)
        self.why = Banner("info")
        self.again = button(self.tr("&Other files"), "arrow-left", slot=self._on_again)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect(page)
        self._enable()

    def pick(self) -> None:
        sticks = drives.drives()
        if mute := drive_words.of_mute(sticks):
            self.outcome.say("warn", mute)
        first = next((each.root for each in sticks if not each.mute), "")
        names = self.tr("Encodings (*.bundle);;All files (*)")
        for path in choose_files(self, self.tr("Which files of encodings?"), names, first):
            self.offer(str(path))

    def offer(self, path: str) -> None:
        if path not in self.paths():
            item = QListWidgetItem(Path(path).name)
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(tip(path))
            self.files.addItem(item)
        self.outcome.clear()
        self._enable()

    def paths(self) -> list[str]:
        return [self.files.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.files.count())]

    def start(self) -> None:
        if not self.go.isEnabled():
            return
        from app.services.match_keyed import match_keyed

        desk, paths = self._page.context.desk, self.paths()
        self.outcome.clear()
        self.strip.begin(self.tr("Opening the files…"))
        self._job = self._page.run(
            lambda progress: match_keyed(desk, paths, progress),
            done=self._on_done, failed=self._on_failed, progressed=self.strip.told,
        )  # fmt: skip
        self._enable()

    def _on_done(self, found: tuple[HousePair, ...]) -> None:
        self._finish()
        set_text(self.news, "\n".join(self._houses(each) for each in found))
        self.pairs.show_pairs(found)
        self.stack.setCurrentIndex(_PAIRS)
        (self.pairs.table if self.pairs.many else self.again).setFocus()
        notices.announce(self.news)
        self._on_chosen()

    def _houses(self, found: HousePair) -> str:
        people = self.tr("{one} ({first} people) and {two} ({second} people)").format(
            one=found.one, first=say.number(found.people[0]), two=found.two, second=say.number(found.people[1])
        )
        pairs = self.tr("%Ln pair(s) may be one person", "", len(found.pairs))
        return self.tr("{houses}: {pairs}.").format(houses=people, pairs=pairs)

    def _on_failed(self, error: BaseException) -> None:
        self._finish()
        if notices.cancelled(error):
            self.outcome.say("info", self.tr("Stopped. Nothing was compared, and nothing is kept."))
        else:
            self.outcome.say("danger", str(notices.sentences(error)))
        self.stack.setCurrentIndex(_FILES)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _finish(self) -> None:
        self._job = None
        self.strip.end()
        self._enable()

    def _on_again(self) -> None:
        self.pairs.show_pairs(())
        self.compare.show_pair(None)
        self.files.clear()
        self.stack.setCurrentIndex(_FILES)
        self._enable()
        self.add.setFocus()

    def _on_remove(self) -> None:
        self.files.takeItem(self.files.currentRow())
        self._enable()

    def _enable(self) -> None:
        self.go.setEnabled(self.files.count() > 1 and self._job is None)
        self.add.setEnabled(self._job is None)
        self.remove.setEnabled(self.files.count() > 0 and self._job is None)

    # -- one pair

    def _on_chosen(self) -> None:
        self._round += 1
        pair, asked_in, desk = self.pairs.chosen(), self._round, self._page.context.desk
        people = pair.people if pair is not None else None
        set_text(self.about, self.pairs.about())
        self.compare.show_pair(None)
        self.compare.setVisible(people is not None)
        self.why.say("info", self._why_not() if pair is not None and people is None else "")
        if people is None:
            return

        def show(view: TwinView) -> None:
            if asked_in == self._round:
                self.compare.show_pair(view)

        self._page.run(lambda _progress: asked.one_pair(desk, *people), done=show)

    def _why_not(self) -> str:
        return self.tr(
            "Their records are not both here, so nothing can be decided here. Ask each house about its own code only:"
            " whether that person allows it to be told to the other house."
        )

    def _on_verdict(self, verdict: str, note: str) -> None:
        from app.services.decide_twins import decide_twins

        view, desk = self.compare.view, self._page.context.desk
        if view is None:
            return
        pair = (view.one.person, view.two.person)
        self.compare.setEnabled(False)

        def failed(error: Exception) -> None:
            self.compare.again(view)
            notices.show_error(self, error)

        self._page.run(
            lambda _progress: decide_twins(desk, pair, verdict, note),
            done=lambda _: self._on_kept(verdict), failed=failed,
        )  # fmt: skip

    def _on_kept(self, verdict: str) -> None:
        notices.toast(self, self.tr("Kept: {decision}").format(decision=words.verdict(verdict)))
        self.pairs.mark(verdict)
        self.pairs.table.setFocus()
        self._on_chosen()
        self.decided.emit()

    # -- what it looks like

    def _connect(self, page: Page) -> None:
        self.strip.stop_wanted.connect(self._on_stop)
        self.pairs.chosen_changed.connect(self._on_chosen)
        self.compare.decided.connect(self._on_verdict)
        self.compare.case_wanted.connect(page.case_wanted)
        self.compare.keys_on(self.pairs.table)

    def _lay_out(self) -> None:
        intro = label(
            self.tr(
                "Tell the shelters what the run is called, for example the month. Each brings one file; add them all"
                " here. You never learn the secret words."
            ),
            wrap=True,
        )
        files = QWidget()
        inside = QVBoxLayout(files)
        inside.setContentsMargins(0, SPACE["s"], 0, 0)
        buttons = row(self.add, self.remove, None)
        inside.addWidget(Banner("info", words.in_short()))
        inside.addWidget(card(intro, self.files, buttons, row(self.go, None), title=self.tr("Files of one run")))
        inside.addStretch(1)
        found = QWidget()
        below = QVBoxLayout(found)
        below.setContentsMargins(0, SPACE["s"], 0, 0)
        head = row(self.news, self.again)
        head.setStretch(0, 1)
        below.addLayout(head)
        both = QHBoxLayout()
        both.setSpacing(SPACE["m"])
        both.addWidget(self.pairs, 4)
        side = QVBoxLayout()
        side.addWidget(self.about)
        side.addWidget(self.why)
        side.addWidget(self.compare, 1)
        side.addStretch(0)
        both.addLayout(side, 5)
        below.addLayout(both, 1)
        self.stack.addWidget(files)
        self.stack.addWidget(found)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE["s"])
        whole.addWidget(self.strip)
        whole.addWidget(self.outcome)
        whole.addWidget(self.stack, 1)
