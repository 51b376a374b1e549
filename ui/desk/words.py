"""A partner in a few words: what came, what is missing, what waits, what is agreed, how good its records are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.reports.profile_choices import label_of
from ui import say
from ui.translate import marked

if TYPE_CHECKING:
    from app.services.desk_overview import PartnerRow
    from app.services.list_profiles import ProfileCard
    from app.services.partner_quality import PartnerQuality


class DeskWords(QObject):
    def last(self, row: PartnerRow) -> str:
        return say.moment(row.came.at, with_time=False) if row.came.at else self.tr("Nothing yet")

    def bundle(self, row: PartnerRow) -> str:
        if not row.came.at:
            return self.tr("No bundle has come from here yet.")
        parts = [
            self.tr("Bundle {number}, {day}").format(number=say.number(row.came.number), day=self.last(row)),
            self.tr("%Ln person(s)", "", row.came.people),
            self.tr("%Ln line(s)", "", row.came.lines),
        ]
        return " · ".join(parts)

    def missing(self, row: PartnerRow) -> str:
        parts = ["" if row.trusted else self.tr("Not trusted")]
        parts.append(self.tr("%Ln day(s) of silence", "", row.came.silent) if row.late and row.came.at else "")
        parts.append(self.tr("%Ln number(s) never came", "", row.gaps) if row.gaps else "")
        parts.append(self.tr("%Ln receipts not taken home", "", row.receipts) if row.receipts > 1 else "")
        return " · ".join(part for part in parts if part)

    def missing_at_length(self, row: PartnerRow) -> str:
        if row.trusted:
            return self.missing(row)
        return self.tr(
            "No device of it is trusted. What came before is counted; more can come once a card of it is trusted."
        )

    def waits(self, row: PartnerRow) -> str:
        return " · ".join(words for _, words in self.waiting(row))

    def waiting(self, row: PartnerRow) -> list[tuple[str, str]]:
        """Each with the list of the sharing page on which it is decided."""
        waits = [(f"disputes:{row.house}", self.tr("%Ln in dispute", "", row.disputes))] if row.disputes else []
        waits += [(f"aside:{row.organisation}", self.tr("%Ln set aside", "", row.aside))] if row.aside else []
        waits += (
            [(f"erasures:{row.organisation}", self.tr("%Ln erasure(s) to confirm", "", row.erasures))]
            if row.erasures
            else []
        )
        return waits

    def agreed(self, row: PartnerRow) -> str:
        if not row.ends_on:
            return self.tr("No agreement")
        day = say.date(row.ends_on)
        return self.tr("Ended {day}").format(day=day) if row.ended else self.tr("Until {day}").format(day=day)

    def rhythm(self, row: PartnerRow) -> str:
        if not row.rhythm:
            return self.tr("How often a bundle should come is not agreed.")
        return self.tr("A bundle every %Ln day(s) is agreed.", "", row.rhythm)

    def profile(self, found: ProfileCard) -> str:
        """What it calls trafficking now, and since when this is known."""
        if found.profile is None:
            return self.tr("Never said how it works: ask, or write it down")
        day = say.moment(found.kept, with_time=False)
        if not found.profile.meanings:
            return self.tr("No definition of trafficking, as of {day}").format(day=day)
        latest = found.profile.meanings[-1]
        name = marked(label_of("definition", latest.definition), "Codes")
        return self.tr("{name}: {law}, as of {day}").format(name=name, law=latest.law, day=day)

    def complete(self, found: PartnerQuality | None) -> str:
        if found is None or not found.asked:
            return "" if found is None else self.tr("Nothing to count")
        return self.tr("{n} of {all}").format(n=say.number(found.answered), all=say.number(found.asked))

    def quality(self, found: PartnerQuality) -> str:
        parts = [
            self.tr("Core questions with an answer: {part}").format(part=self.complete(found)),
            self.tr("%Ln contradiction(s)", "", found.contradictions),
            self.tr("“Other”: {n} of {all}").format(n=say.number(found.other), all=say.number(found.coded)),
        ]
        if found.newest:
            parts.append(self.tr("newest intake {month}").format(month=say.date(found.newest)))
        return " · ".join(parts)


def chip(row: PartnerRow) -> str:
    """The kind of chip that a row of the agreement has."""
    return "danger" if row.ended else "warn" if row.ending else "neutral"


def kind(row: PartnerRow) -> str:
    if row.kind == "coordinator":
        return QCoreApplication.translate("Desk", "Coordinating organisation")
    return QCoreApplication.translate("Desk", "Shelter")
