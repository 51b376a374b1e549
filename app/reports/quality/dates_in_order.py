"""Began, ended, identified, intake, closed: none of them before the one that comes before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.quality.check import Check, Spot, surely_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.quality.check import Ground

_INTAKE: Final = (
    ("started_on", "ended_on"), ("ended_on", "intake_date"), ("started_on", "identified_on"),
    ("identified_on", "intake_date"),
)  # fmt: skip


def _find(ground: Ground) -> Iterator[Spot]:
    book = ground.book
    days = {
        name: book.dates("intake", name, f"{name}_month")
        for name in ("started_on", "ended_on", "identified_on", "intake_date")
    }
    for slot in book.standing("intake"):
        wrong = next((pair for pair in _INTAKE if surely_after(days[pair[0]][slot], days[pair[1]][slot])), None)
        if wrong is not None:
            yield Spot("intake", slot, wrong[0])
    began, ended = (book.dates("episode", f"{name}_on", f"{name}_on_month") for name in ("started", "ended"))
    yield from (
        Spot("episode", slot, "ended_on") for slot in book.standing("episode") if surely_after(began[slot], ended[slot])
    )
    closed, first, of = (
        book.dates("closure", "closed_on", "closed_on_month"),
        book.first_of("intake"),
        book.cases("closure"),
    )
    for slot in book.standing("closure"):
        intake = first[of[slot]] if of[slot] >= 0 else -1
        if intake >= 0 and surely_after(days["intake_date"][intake], closed[slot]):
            yield Spot("closure", slot, "closed_on")


CHECK: Final = Check(
    code="dates_order", sort="contradiction", find=_find,
    words=QT_TRANSLATE_NOOP("Quality", "The days are not in order: one is before what came before it."),
)  # fmt: skip
