"""The entries of each card, made from what was read: a person, what it is about, and what opens it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui import say
from ui.forms.drafts import MAPPING, PROFILE, WINDOW, words_title
from ui.people import called, told_apart
from ui.theme.tokens import CONTROL
from ui.today import words
from ui.translate import marked
from ui.widgets.basics import button, row
from ui.widgets.line_button import LineButton
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.services.ground import GroundView
    from app.services.list_reports import ReportCard
    from app.services.today import Backup, DraftEntry, Entry, Exchanges, PartnerState, SafetyPlans, Tonight
    from app.settings import Settings
    from ui.today.part import Part


class Rows(QObject):
    """Says what was chosen; the page knows where it leads."""

    opened = Signal(object)  # an Entry
    finished = Signal(object)  # an Entry: this task is done
    draft_opened = Signal(object)  # a DraftEntry
    place_wanted = Signal(str, str)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    def entries(self, found: Sequence[Entry]) -> list[QWidget]:
        return [self._task(each) if each.why == "task" else self._line(each) for each in found]

    def _line(self, entry: Entry) -> LineButton:
        who = called(self._settings, entry.name, entry.code, entry.number)
        icon = ("octagon-alert", "danger") if entry.danger else None
        which = told_apart(self._settings, entry.number, alike=entry.alike)
        what = " · ".join(part for part in (which, words.about(entry)) if part)
        made = LineButton(who, what, words.when(entry), words.ink(entry), icon)
        made.clicked.connect(lambda _checked=False: self.opened.emit(entry))
        return made

    def _task(self, entry: Entry) -> QWidget:
        done = button("", "circle-check", "ghost")
        done.setFixedWidth(CONTROL + 4)
        who = called(self._settings, entry.name, entry.code, entry.number)
        named = self.tr("Done: {task}, {who}").format(task=words.task(entry), who=who)
        done.setAccessibleName(named)
        done.setToolTip(tip(named))

        def tick() -> None:
            done.setEnabled(False)  # pressed twice, it is done once
            self.finished.emit(entry)

        done.clicked.connect(lambda _checked=False: tick())
        holder = QWidget()
        both = row(done, self._line(entry), spacing="xs")
        both.setStretch(1, 1)
        holder.setLayout(both)
        return holder

    def drafts(self, found: Sequence[DraftEntry]) -> list[QWidget]:
        """Those that would look alike are counted: of a new intake nothing else may be told while names are hidden."""
        made: list[QWidget] = []
        told: Counter[tuple[str, str]] = Counter()
        for each in found:
            own = {
                PROFILE: self.tr("What an organisation says of itself"),
                MAPPING: self.tr("How a table is read"),
                WINDOW: words_title(each.key),
            }.get(each.form, self.tr("A form of this house"))
            whose = each.number or ("" if self._settings.hide_names else each.name)
            title = " · ".join(part for part in (marked(each.title, "Forms") or own, whose) if part)
            saved = self.tr("Saved {when}").format(when=say.moment(each.saved_at))
            told[title, saved] += 1
            if told[title, saved] > 1:
                title = f"{title} · {say.number(told[title, saved])}"
            line = LineButton(title, saved, "", "muted", ("square-pen", "muted"))
            line.clicked.connect(lambda _checked=False, each=each: self.draft_opened.emit(each))
            made.append(line)
        return made

    def reports(self, found: Sequence[ReportCard]) -> list[QWidget]:
        """Each leads to its figures, which are counted there; with that it is done until the next time."""
        made: list[QWidget] = []
        for each in found:
            since = self.tr("due since {day}").format(day=say.date(each.due))
            line = LineButton(each.name, since, "", "muted", ("layout-dashboard", "primary"))
            line.clicked.connect(
                lambda _checked=False, each=each: self.place_wanted.emit("figures", f"report:{each.id}")
            )
            made.append(line)
        return made

    def ground(self, found: GroundView) -> list[QWidget]:
        """It leads to where it is written down."""
        open_ = self.tr("%Ln question(s) still open", "", len(found.missing))
        said = open_ if found.answers else self.tr("Not written down yet")
        what = self.tr("Your country, its law, what you must report by it")
        return [self._to("preferences", said, what, ("scale", "warn"), "ground")]

    def tonight(self, part: Part, found: Tonight) -> list[QWidget]:
        if found.beds:
            free = self.tr("%Ln bed(s) free", "", found.free)
            beds = self.tr("{free} of {all}").format(free=free, all=say.number(found.beds))
        else:
            beds = self.tr("No rooms are written down yet")
        people = self.tr("%Ln person(s) sleep here tonight", "", found.people)
        notes = [self.tr("%Ln without a bed of their own", "", found.loose)] if found.beds and found.loose else []
        notes += [self.tr("%Ln will leave in the morning", "", found.leaving)] if found.leaving else []
        line = LineButton(people, beds, "", "muted", ("house", "primary"))
        line.clicked.connect(lambda _checked=False: self.place_wanted.emit("house", ""))
        return [line, *(part.line(note) for note in notes)]

    def exchanges(self, part: Part, found: Exchanges) -> list[QWidget]:
        made: list[QWidget] = [self._partner(each) for each in found.partners if each.unanswered or each.broken]
        made += [self._unsent(each) for each in found.partners if each.unsent]
        decide = (
            (found.erasures, self.tr("%Ln erasure(s) wait for your yes", "", found.erasures)),
            (found.disputes, self.tr("%Ln answer(s) in dispute", "", found.disputes)),
            (found.aside, self.tr("%Ln line(s) set aside at import", "", found.aside)),
        )
        made += [self._to("share", said, "", ("scale", "warn")) for count, said in decide if count]
        if found.twins:
            alike = self.tr("%Ln pair(s) that may be one person", "", found.twins)
            made.append(self._to("twins", alike, "", ("git-compare", "info")))
        quiet = self.tr("Every bundle was answered with a receipt.")
        nobody = self.tr("No partner to exchange with yet.")
        return made or [part.line(quiet if found.partners else nobody)]

    def _partner(self, each: PartnerState) -> LineButton:
        if each.broken and not each.unanswered:
            said = self.tr("%Ln bundle(s) never finished writing", "", each.broken)
            return self._to("share", each.organisation, said, ("triangle-alert", "warn"))
        waiting = self.tr("%Ln bundle(s) without a receipt", "", each.unanswered)
        since = self.tr("{bundles}, since {day}").format(bundles=waiting, day=say.moment(each.since, with_time=False))
        return self._to("share", each.organisation, since, ("hourglass", "warn"))

    def _unsent(self, each: PartnerState) -> LineButton:
        said = self.tr("%Ln person(s) with something new since the last bundle", "", each.unsent)
        return self._to("share", each.organisation, said, ("file-up", "muted"))

    def backup(self, part: Part, found: Backup) -> list[QWidget]:
        if not found.at:
            said = self.tr("No backup has been made yet.")
        else:
            said = self.tr("Last backup: {when}").format(when=say.moment(found.at))
        if not found.old:
            return [part.line(said)]
        if not found.may:
            return [part.line(said, "warn"), part.line(self.tr("Please ask an administrator to make one."))]
        return [self._to("preferences", said, self.tr("Make one now"), ("database-backup", "warn"), "safekeeping")]

    def safety(self, part: Part, found: SafetyPlans) -> list[QWidget]:
        if not found.people:
            return [part.line(self.tr("Nobody with an open case is assessed at high risk now."))]
        said = self.tr("{some} of {all} people at high risk have a safety plan.").format(
            some=say.number(found.planned), all=say.number(found.people)
        )
        rule = self.tr("Counted: people with an open case whose newest risk assessment says high.")
        reasons = [self.tr("%Ln with a reason why there is none", "", found.reasons)] if found.reasons else []
        lacking = found.planned < found.people
        return [part.line(said, "warn" if lacking else "ok"), *(part.line(each) for each in reasons), part.line(rule)]

    def _to(self, place: str, title: str, text: str, icon: tuple[str, str], what: str = "") -> LineButton:
        made = LineButton(title, text, "", "muted", icon)
        made.clicked.connect(lambda _checked=False: self.place_wanted.emit(place, what))
        return made

    def more(self, part: Part, count: int, slot: Callable[[], object]) -> list[QWidget]:
        """The way to the whole list; `count` are those that are not shown."""
        return [part.act(words.Counted().more(count), slot)] if count > 0 else []
