"""Began, ended, identified, intake, closed: none of them before the one that comes before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import vectors
from app.reports.coded import Words
from app.reports.quality.check import Check, Spots, all_at, surely_after
from app.reports.told import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.ledger import Ledger
    from app.reports.quality.check import Ground

_INTAKE: Final = (
    ("started_on", "ended_on"), ("ended_on", "intake_date"), ("started_on", "identified_on"),
    ("identified_on", "intake_date"),
)  # fmt: skip


def _find(ground: Ground) -> Iterator[Spots]:
    book = ground.book
    yield _intakes(book)
    began, ended = (book.dated("episode", f"{name}_on", f"{name}_on_month") for name in ("started", "ended"))
    yield all_at("episode", vectors.places(book.kept("episode") & surely_after(began, ended)), "ended_on")
    slots = vectors.places(book.kept("closure"))
    closed = book.dated("closure", "closed_on", "closed_on_month").where(slots)
    first = book.firsts("intake")[book.owners("closure", "@case")[slots]]
    came = book.dated("intake", "intake_date", "intake_date_month").read(first, BLANK)
    yield all_at("closure", slots[surely_after(came, closed)], "closed_on")


def _intakes(book: Ledger) -> Spots:
    """Each once, where the first pair is out of order."""
    slots = vectors.places(book.kept("intake"))
    days = {
        name: book.dated("intake", name, f"{name}_month").where(slots)
        for name in {name for pair in _INTAKE for name in pair}
    }
    at = vectors.nobody(len(slots))[:-1]
    for number, (one, other) in reversed(list(enumerate(_INTAKE))):
        at[surely_after(days[one], days[other])] = number
    wrong = at >= 0
    return Spots("intake", slots[wrong], Words([one for one, _ in _INTAKE], at[wrong]))


CHECK: Final = Check(
    code="dates_order", sort="contradiction", find=_find,
    words=QT_TRANSLATE_NOOP("Quality", "The days are not in order: one is before what came before it."),
)  # fmt: skip
