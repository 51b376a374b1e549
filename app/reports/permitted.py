"""Whose permission holds: of each purpose and receiver the newest sheet governs, judged as a bundle would judge it."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final, NamedTuple

from app.reports import owned, vectors
from app.reports.coded import Chosen, Places, Words, joined, judged, told_as
from app.reports.told import BLANK, NO, NOT_SHARED, REASON, YES, is_gap, said_in
from app.reports.told import joined as in_order
from db.codes.lists import code_list
from db.facts.words import BETWEEN, STANDS
from db.folding import fold

if TYPE_CHECKING:
    from app.reports.arrays import Numbers
    from app.reports.coded import Told
    from app.reports.ledger import Ledger

KIND: Final = "consent"
STATISTICS: Final = "statistics"
ENDED: Final = "ended"
"""Not live, and yet no word against it: it has run out, or not all was explained."""
HERE: Final = "this_shelter"
_GIVEN: Final = frozenset({"given_spoken", "given_signed"})
_EMPTY: Final = frozenset({BLANK, NOT_SHARED})
_POINTS: Final = frozenset(code.code for code in code_list("consent_points"))
_JUDGED_BY: Final = (
    "consent_purpose", "consent_status", "valid_until", "withdrawn_on", "withdrawal_wish", "points_explained",
    "guardian_safe", "child_assent",
)  # fmt: skip
_ABOUT: Final = ("recipient_kind", "recipient", "@org")
_WRITTEN: Final = ("@written", "@written_low")
_DOUBTED: Final = "doubted"


class Sheets(NamedTuple):
    """Those that govern, in parallel: the slot of each, its person, and what it says of its purpose: `research=yes`."""

    slots: Places
    people: Numbers
    said: Words


def permitted(ledger: Ledger, day: str, purpose: str = STATISTICS) -> Chosen:
    """The people whose permission for this is live on a day."""
    sheets = governing(ledger, day, purpose)
    told = joined_up(sheets.people, sheets.said, ledger.facts.many("person"))
    return Chosen(told.that(f"{purpose}={YES}".__eq__))


def joined_up(owners: Numbers, said: Words, many: int) -> Told:
    """Of each purpose what the sheets of an owner say together: yes, no, or the reason why there is no answer."""
    return joined(owners, said, many, _both).changed(_live)


def governing(ledger: Ledger, day: str, purpose: str = "") -> Sheets:
    """Of one purpose or of each; whichever house wrote them, since a no is a no wherever it was said."""
    many = ledger.facts.many(KIND)
    doubtful, disputed = bytearray(many), bytearray(many)
    for slot, in_dispute in ledger.doubtful().items():
        doubtful[slot] = 1
        disputed[slot] = in_dispute
    asked = ledger.marks(KIND, "consent_purpose", lambda word: word == purpose if purpose else not is_gap(word))
    stands = ledger.marks(KIND, "@state", STANDS.__eq__)
    standing = vectors.marks(asked) & (vectors.marks(stands) | vectors.marks(bytes(disputed)))  # voided may be disputed
    slots = _newest(ledger, vectors.places(standing))
    columns = [ledger.coded(KIND, name).where(slots) for name in _JUDGED_BY]
    doubted = Words((BLANK, _DOUBTED), vectors.numbers(doubtful)[slots])
    words = told_as(partial(_said, day), *columns, doubted)
    return Sheets(Places(slots), ledger.owners(KIND, "@person")[slots], words)


def _newest(ledger: Ledger, slots: Numbers) -> Numbers:
    """Of several sheets of one person about the same purpose and receiver the one that was written last."""
    number: dict[str, int] = {}
    about, at = judged(_receiver, *(ledger.coded(KIND, name).where(slots) for name in _ABOUT))
    receiver = vectors.numbers([number.setdefault(each, len(number)) for each in about])[at]
    purposes = ledger.coded(KIND, "consent_purpose").where(slots)
    (kinds, _), kind = vectors.combinations([purposes.at, receiver], [len(purposes.table), len(number)])
    people = ledger.owners(KIND, "@person")[slots]
    several = owned.perhaps_several(people, kind, len(kinds))
    rest = vectors.only(slots, several)
    when, low = (vectors.numbers(ledger.facts.column(KIND, name).data)[rest] for name in _WRITTEN)
    last = owned.last_written(people[several], kind[several], when, low)
    return owned.different_owners(vectors.together([slots[~several], rest[last]]), ledger.facts.many(KIND))


def _receiver(kind: str, name: str, house: str) -> str:
    """By its name, however it was typed and classed; where no name came to us by what it is; a house by itself."""
    if kind == HERE:
        return f"{HERE}@{house}"
    return f"@{kind}" if is_gap(name) else " ".join(fold(name).split())


def _said(day: str, purpose: str, *words: str) -> str:
    return f"{purpose}={_judged(day, purpose, *words)}"


def _judged(day: str, purpose: str, status: str, *words: str) -> str:
    """As app/sync/consented.py stops a sheet. What was not shared with us was for those who sent it to judge."""
    until, withdrawn, wish, points, guardian, assent, doubtful = words
    given = status in _GIVEN or (purpose == "demonstration" and status == "no_living_person")
    taken_back = withdrawn not in _EMPTY or (given and wish not in _EMPTY)
    if taken_back or status == "refused" or doubtful or guardian == "no" or assent == "disagrees":
        return NO
    if not given:
        return status if status.startswith(REASON) else f"{REASON}{status if status not in _EMPTY else 'undecided'}"
    if until not in _EMPTY and until < day:  # a reason stands before every day
        return ENDED
    if purpose != "demonstration" and points != NOT_SHARED and not _POINTS.issubset(points.split(BETWEEN)):
        return ENDED
    return YES


@lru_cache(maxsize=65_536)
def _both(before: str, word: str) -> str:
    """What sheets for different receivers say together of each purpose."""
    asked = dict(said_in(before))
    for purpose, said in said_in(word):
        asked[purpose] = _stronger(purpose, asked.get(purpose, said), said)
    return in_order(f"{purpose}={said}" for purpose, said in asked.items())


def _stronger(purpose: str, one: str, other: str) -> str:
    """Who said no to anybody's figures is in nobody's: a table that left the house goes on to others."""
    order = (NO, YES, ENDED) if purpose == STATISTICS else (YES, NO, ENDED)
    return min(other, one, key=(*order, other, one).index)


def _live(word: str) -> str:
    """What has run out, or was not explained, is not live."""
    return in_order(f"{purpose}={NO if said == ENDED else said}" for purpose, said in said_in(word))
