"""A service that was given, or a stay that began, after the case was closed because the person died."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import owned, vectors
from app.reports.quality.check import Check, all_at, surely_after
from app.reports.told import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.quality.check import Ground, Spots

_LATER: Final = (("service", "given_on"), ("stay", "moved_in_on"))


def _find(ground: Ground) -> Iterator[Spots]:
    book = ground.book
    died = vectors.places(book.kept("closure") & book.which("closure", "reason", "died"))
    if not len(died):
        return
    many = book.facts.many("person")
    last = owned.last_said(book.owners("closure", "@person")[died], died, many)
    closed = book.dated("closure", "closed_on", "closed_on_month").read(last, BLANK)
    for kind, day in _LATER:
        slots = vectors.places(book.kept(kind))
        days = book.dated(kind, day, f"{day}_month").where(slots)
        after = surely_after(days, closed.where(book.owners(kind, "@person")[slots]))
        yield all_at(kind, slots[after], day)


CHECK: Final = Check(
    code="after_death", sort="contradiction", find=_find,
    words=QT_TRANSLATE_NOOP("Quality", "This was after the person died, by what the closing of the case says."),
)  # fmt: skip
