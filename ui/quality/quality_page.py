"""Data quality: of one house or of all, what is complete, what is worth a second look, and what “other” hides."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QSizePolicy, QStackedWidget, QTabWidget, QWidget

from app.roles import may
from ui import answers, notices
from ui.page import Changes, Page
from ui.quality import words
from ui.quality.complete_tab import CompleteTab
from ui.record_address import to_correct
from ui.translate import marked
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, choices, column, field, label, row, set_text, set_words
from ui.widgets.column_fit import Column
from ui.widgets.empty_state import EmptyState
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.data_quality import FindingCard, Others, Quality
    from app.services.own_quality import OwnQuality
    from ui.context import Context

_ALL = "*"
_SETTLE_MS = 30


@dataclass(frozen=True, slots=True)
class _Row:
    lid: int
    of: Any


class _Stack(QStackedWidget):
    """A table, or that there is nothing for it to show."""

    def __init__(self, table: QWidget, title: str, text: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.addWidget(table)
        self.addWidget(EmptyState("circle-check", title, text))

    def show_whether(self, rows: Sequence[object]) -> None:
        self.setCurrentIndex(0 if rows else 1)


class QualityPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.seen: Quality | None = None
        self.counted = words.Counted()
        self.counted.setParent(self)
        self._house, self._stale = _ALL, True
        self.cards: list[FindingCard] = []
        self._others: list[Others] = []
        self._soon = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._soon.timeout.connect(self._ask)
        self.house = choices([])
        self.own, self.privacy = label("", wrap=True), label("", name="muted", wrap=True)
        self.pairs = button("", "users")
        self.pairs.hide()
        self.strip = ProgressStrip()
        self.news = Banner("ok")
        self.complete = CompleteTab()
        self.found = RecordTable(self._columns(), self._fetch, self.tr("Worth a second look"))
        self.found.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.found_stack = _Stack(
            self.found,
            self.tr("Nothing stands out"),
            self.tr("No answer contradicts another, and none is far from what is usual."),
        )
        self.others = RecordTable(self._other_columns(), self._fetch_others, self.tr("“Other”"))
        self.others_stack = _Stack(
            self.others, self.tr("“Other” was not chosen"), self.tr("The lists had what was needed.")
        )
        self.reply = label("", wrap=True)
        self.reply.hide()
        self.send = button(self.tr("&Ask the house"), "mail", "primary", self._send)
        self.tabs = QTabWidget()
        self._lay_out()

    def open(self, what: str) -> None:
        """The word of a house, as figures have it; anything else shows all."""
        self._house = what or _ALL
        if self.seen is not None:
            self._show(self.seen)

    def showing(self) -> str:
        return self._house

    def enter(self) -> None:
        if self._stale:
            self._ask()
        self.house.setFocus()

    def refresh(self, changes: Changes) -> None:
        if changes.subjects & {"cases", "exchanges", "quality"}:
            self._stale = True
            if self.isVisible():
                self._soon.start()

    def _ask(self) -> None:
        from app.services.data_quality import look
        from app.services.own_quality import own_quality

        self._stale = False
        desk = self.context.desk
        self.strip.begin(self.tr("Looking at the records"))
        job = self.run(
            lambda progress: (look(desk, progress), own_quality(desk, progress)),
            done=self._take, failed=self._failed, progressed=self.strip.told,
        )  # fmt: skip
        self.strip.stop_wanted.connect(job.cancel)

    def _failed(self, error: Exception) -> None:
        self.strip.hide()
        notices.show_error(self, error)

    def _take(self, found: tuple[Quality, OwnQuality]) -> None:
        self.strip.hide()
        set_text(self.own, self.counted.own(found[1]))
        self._show(found[0])

    def _show(self, seen: Quality) -> None:
        self.seen = seen
        self._fill_houses(seen)
        chosen = [house for house in seen.houses if self._house in (_ALL, house)]
        self.complete.show_quality(seen, chosen)
        self.cards = [each for each in seen.cards if each.house in chosen]
        self._others = sorted((o for o in seen.others if o.house in chosen), key=lambda o: (not o.often, -o.other))
        self.found.show_ids(array("q", range(len(self.cards))))
        self.others.show_ids(array("q", range(len(self._others))))
        self.found_stack.show_whether(self.cards)
        self.others_stack.show_whether(self._others)
        self.send.setEnabled(bool(self.cards))
        told = [seen.privacy[house] for house in chosen if house in seen.privacy]
        people = type(told[0])(sum(p.people for p in told), sum(p.live for p in told)) if told else None
        set_text(self.privacy, self.counted.privacy(people) if people else "")
        self.pairs.setVisible(bool(seen.pairs))
        set_words(self.pairs, self.tr("%Ln &pair(s) of records may be one person…", "", seen.pairs or 0))
        count = sum(many for (house, _), many in seen.counts.items() if house in chosen)
        self.tabs.setTabText(1, self.tr("Worth a second look (%Ln)", "", count))

    def _show_reply(self, at: int) -> None:
        """What the house answered about the finding that is chosen, in its own words."""
        said = words.reply(self.cards[at]) if 0 <= at < len(self.cards) else ""
        set_text(self.reply, said)
        self.reply.setVisible(bool(said))

    def _fill_houses(self, seen: Quality) -> None:
        self.house.blockSignals(True)
        self.house.clear()
        self.house.addItem(self.tr("All together"), _ALL)
        for word, name in sorted(seen.houses.items(), key=lambda each: each[1].casefold()):
            self.house.addItem(name, word)
        self.house.setCurrentIndex(max(self.house.findData(self._house), 0))
        self.house.blockSignals(False)

    # -- asking the houses

    def _send(self) -> None:
        from app.services.note_findings import Finding, note_findings

        desk = self.context.desk
        picked = [self.cards[at] for at in self.found.chosen_ids() if self.cards[at].house and not self.cards[at].state]
        findings = [Finding(each.kind, each.record, each.field, each.code) for each in picked]
        if not findings:
            self.news.say("info", self.tr("Choose findings of other houses that were not asked about yet."))
            return
        self.run(lambda _progress: note_findings(desk, findings), done=self._sent)

    def _sent(self, many: int) -> None:
        self.news.say("ok", self.tr("%Ln note(s) go home with the next bundle.", "", many))
        self.changed.emit(Changes.of("quality"))

    def _open(self, found: _Row) -> None:
        each: FindingCard = found.of
        place = "" if each.house else to_correct(each.kind, each.record, each.field, each.case)
        if place:
            self.place_wanted.emit("record", place)
        else:
            self.case_wanted.emit(each.case)

    def _open_other(self, found: _Row) -> None:
        """What was written where “other” was chosen: of what was written once, nothing is shown."""
        from app.services.data_quality import other_texts

        each: Others = found.of
        title, desk = answers.question(each.kind, each.field), self.context.desk
        self.run(
            lambda _progress: other_texts(desk, each.kind, each.field),
            done=lambda texts: notices.tell(self, title, self.counted.texts(texts)),
        )

    # -- what it looks like

    def _fetch(self, ids: Sequence[int], answer: Any) -> None:
        answer(tuple(_Row(at, self.cards[at]) for at in ids))

    def _fetch_others(self, ids: Sequence[int], answer: Any) -> None:
        answer(tuple(_Row(at, self._others[at]) for at in ids))

    def _named(self, house: str) -> str:
        return self.seen.houses.get(house, "?") if self.seen is not None else ""

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("What"), lambda found: marked(found.of.words, "Quality"), weight=600),
            Column(self.tr("Question"), lambda found: answers.question(found.of.kind, found.of.field), 150, muted=True),
            Column(self.tr("Case"), lambda found: found.of.number, 130, muted=True),
            Column(self.tr("House"), lambda found: self._named(found.of.house), 90, muted=True),
            Column(self.tr("Asked?"), lambda found: words.asked(found.of), 200, muted=True),
        ]

    def _other_columns(self) -> list[Column]:
        return [
            Column(self.tr("Question"), lambda found: answers.question(found.of.kind, found.of.field), weight=600),
            Column(self.tr("House"), lambda found: self._named(found.of.house), 160, muted=True),
            Column(self.tr("“Other”"), lambda found: words.share(found.of.other, found.of.answered), 160),
            Column(self.tr("Worth a code?"), lambda found: self.tr("Often") if found.of.often else "", 120),
        ]

    def _lay_out(self) -> None:
        self.set_title(self.tr("Data quality"), self.tr("Gaps are not mistakes: a reason why is an answer too."))
        self.house.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.head.addWidget(field(self.tr("&House"), self.house))
        self.house.activated.connect(lambda _at: self.open(str(self.house.currentData())))
        self.found.opened.connect(self._open)
        self.found.selectionModel().currentRowChanged.connect(lambda now, _before: self._show_reply(now.row()))
        self.others.opened.connect(self._open_other)
        self.pairs.clicked.connect(lambda _on: self.page_wanted.emit("twins"))
        mine = card(label(self.tr("Your own cases"), weight=600), self.own, margin="m")
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Parts of this page"))
        listing = card(self.found_stack, self.reply, row(self.send, None), margin="s")
        self.send.setEnabled(False)
        self.send.setVisible(may(self.context.desk.worker.role, "note_quality") and self._is_coordinator())
        what = label(self.tr("Enter shows what was written instead, where it was written more than once."), "caption")
        others = card(self.others_stack, what, margin="s")
        self.others_stack.currentChanged.connect(lambda at: what.setVisible(not at))
        for made, title in ((self.complete, self.tr("Complete")), (listing, ""), (others, self.tr("“Other”"))):
            self.tabs.addTab(made, title)
        self.tabs.setTabText(1, self.tr("Worth a second look (%Ln)", "", 0))
        self.body.addLayout(column(self.strip, self.news, mine, self.privacy, row(self.pairs, None)))
        self.body.addWidget(self.tabs, 1)

    def _is_coordinator(self) -> bool:
        return self.context.desk.organisation.kind == "coordinator"
