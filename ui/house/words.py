"""What stands on a bed: since when, with whom, and what should be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.i18n import tied
from ui import say
from ui.people import called, told_apart
from ui.translate import marked

if TYPE_CHECKING:
    from app.services.house import Companion, HouseView, Occupancy, Resident, RoomView
    from app.settings import Settings


class HouseWords(QObject):
    """Sentences with numbers and names in them."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings

    def name(self, who: Resident) -> str:
        return called(self._settings, who.name, who.code, who.number)

    def on_bed(self, who: Resident) -> str:
        """Each on its line: the dangers first, for the night watch must see them whole; before them the number of the
        case where two are called the same.
        """
        which = told_apart(self._settings, who.number, alike=who.alike)
        lines = [which] if which else []
        lines += [marked(danger, "Codes") for danger in who.dangers]
        lines += [self._family(each) for each in who.family]
        rest = [self.tr("%Ln night(s)", "", who.nights) if who.nights else self.tr("first night")]
        if who.leaves_on:
            rest.append(self.tr("leaves on {day}").format(day=say.date(who.leaves_on)))
        if who.unsure:
            rest.append(self.tr("no last morning written: still here?"))
        if who.twice:
            rest.append(self.tr("has two open stays"))
        return "\n".join([*lines, " · ".join(rest)])

    def _family(self, each: Companion) -> str:
        """Somebody without a code has no case here: while names are hidden only the relation is told."""
        relation = marked(each.relation, "Codes")
        if not each.stay:
            shown = each.code if self._settings.hide_names else each.name or each.code
            said = (
                self.tr("with {name} ({relation}), no stay written")
                if shown
                else self.tr("with {relation}, no stay written")
            )
            return said.format(name=shown, relation=relation)
        return self.tr("with {name} ({relation})").format(
            name=called(self._settings, each.name, each.code), relation=relation
        )

    def tonight(self, seen: HouseView) -> str:
        people = self.tr("%Ln person(s) tonight", "", seen.people)
        if not seen.beds:
            return people
        free = self.tr("%Ln bed(s) free", "", seen.free)
        beds = self.tr("of {count}").format(count=say.number(seen.beds))
        return f"{people} · {free} {beds}"

    def about_room(self, view: RoomView) -> str:
        return " · ".join(part for part in (view.room.floor, view.room.for_whom, view.room.notes) if part)

    def occupancy(self, told: Occupancy) -> list[str]:
        """Each share with what it is a share of."""
        if not told.possible:
            return [self.tr("No beds were in use in this time, so there is no share to tell.")]
        share = say.number(round(100 * told.used / told.possible))
        said = tied(self.tr("{used} of {possible} possible nights were used: {share} %.")).format(
            used=say.number(told.used), possible=say.number(told.possible), share=share
        )
        rule = self.tr(
            "Possible nights: each bed as it is written down now, for each of %Ln night(s).", "", told.nights
        )
        moved = self.tr("{came} came, {left} left.").format(came=say.number(told.came), left=say.number(told.left))
        lines = [said, rule, moved]
        if told.left:
            lines.append(self.tr("Half of those who left had stayed %Ln night(s) or more.", "", told.middle))
        if told.away:
            lines.append(self.tr("%Ln of the used nights were spent elsewhere, with the bed kept.", "", told.away))
        if told.outside:
            lines.append(self.tr("%Ln more night(s) were in no room of this list.", "", told.outside))
        return lines

    def room_nights(self, used: int, possible: int) -> str:
        return self.tr("{used} of {possible} nights").format(used=say.number(used), possible=say.number(possible))
