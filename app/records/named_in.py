"""Incidents that were written down in somebody else's case and name this person: that they were, and nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy import select

from app.i18n import QT_TRANSLATE_NOOP
from app.records.happenings import EventView, Placed, day_of, stands_at
from app.records.origins import at
from db.guarded import is_guarded
from db.models import Case, Incident, IncidentPerson

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy.orm import Session

    from app.records.past import Past

NAMED: Final = QT_TRANSLATE_NOOP("Timeline", "Named in it")


class NamedIn(NamedTuple):
    """An incident and the number of the case it was written in, empty where that case is not here."""

    incident: Incident
    number: str


def incidents(session: Session, subject: bytes) -> tuple[NamedIn, ...]:
    """Those of others; whoever wrote one in this person's own case finds it there."""
    asked = (
        select(Incident, Case.number, Case.erased)
        .join(IncidentPerson, IncidentPerson.record == Incident.id)
        .outerjoin(Case, Case.id == Incident.case)
        .where(IncidentPerson.subject == subject, Incident.subject != subject, Incident.voided.is_(None))
    )
    return tuple(
        NamedIn(incident, number or "" if erased is False else "")
        for incident, number, erased in session.execute(asked)
        if not incident.erased
    )


def events(named: Iterable[NamedIn], pasts: Iterable[Past], *, sees_guarded: bool) -> Iterator[Placed]:
    """What kind it was and on which day: neither what was seen, nor who else was in it, nor whether they were hurt."""
    for (incident, number), past in zip(named, pasts, strict=True):
        first = past.first
        if first is None or (is_guarded(incident) and not sees_guarded):
            continue
        day = day_of(incident.happened_on)
        event = EventView(
            key=f"{incident.id.hex()}:named",
            what="happened",
            on=day,
            at=at(first.hlc),
            late=False,
            worker=past.origins.worker(first.rep, first.worker),
            origin=past.origins.organisation(first.rep),
            kind="incident",
            record=incident.id.hex(),
            phrase=NAMED,
            headline=(("incident_kind", incident.incident_kind),) if number else (),
            fields=(),
            why="",
            own=False,
            elsewhere=incident.case.hex() if number and incident.case else "",
            elsewhere_number=number,
            told=past.told(first),
        )
        yield Placed(stands_at(day) if day else past.day(first), first.hlc, event)
