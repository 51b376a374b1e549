"""Two records side by side: who they are, field by field what agrees, and what was decided about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.records.local import record_id
from app.records.twin_links import Decision, decisions, two_people
from app.records.twin_views import FieldPair, Side, facts_of, sides

if TYPE_CHECKING:
    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class TwinView:
    """`score` is in bits; `decided` are the decisions about this very pair, newest first."""

    one: Side
    two: Side
    score: int
    fields: tuple[FieldPair, ...]
    decided: tuple[Decision, ...]


def show_twins(desk: Desk, one: str, two: str) -> TwinView:
    """Raises NotTwoPeople. That both were looked at is written down, like opening a case."""
    with desk.write("find_twins") as session:
        pair = two_people(session, record_id(one), record_id(two))
        here, fields = sides(session, pair), facts_of(session, [pair])[pair]
        told = tuple(decisions(session, [pair]))
        for person in pair:
            desk.audit(session, "look", kind="person", record=person, subject=person)
        return TwinView(here[pair[0]], here[pair[1]], round(sum(each.weight for each in fields)), fields, told)


__all__ = ["Decision", "FieldPair", "Side", "TwinView", "show_twins"]
