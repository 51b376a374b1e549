"""Whose permission holds: of each purpose and receiver the newest sheet governs, judged as a bundle would judge it."""

from __future__ import annotations

from functools import lru_cache, partial
from itertools import compress, repeat
from operator import add, eq, mul, ne, or_
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from app.reports.told import BLANK, NO, NOT_SHARED, REASON, YES, is_gap, joined, said_in, together
from db.codes.lists import code_list
from db.facts.words import BETWEEN, STANDS
from db.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

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
_ABOUT: Final = ("consent_purpose", "recipient_kind", "recipient", "@org")
Said = TypeVar("Said")


class Sheets(NamedTuple):
    """Those that govern, in parallel: the slot of each, its person, and what it says of its purpose: `research=yes`."""

    slots: Sequence[int]
    people: Sequence[int]
    said: Sequence[str]


def permitted(ledger: Ledger, day: str, purpose: str = STATISTICS) -> frozenset[int]:
    """The people whose permission for this is live on a day."""
    sheets = governing(ledger, day, purpose)
    told = joined_up(sheets.people, sheets.said)
    return frozenset(compress(told, map(eq, told.values(), repeat(f"{purpose}={YES}"))))


def joined_up(owners: Iterable[Any], said: Iterable[str]) -> dict[Any, str]:
    """Of each purpose what the sheets of an owner say together: yes, no, or the reason why there is no answer."""
    told = together(owners, said, _both)
    live = {word: _live(word) for word in set(told.values())}
    return dict(zip(told, map(live.__getitem__, told.values()), strict=True))


def governing(ledger: Ledger, day: str, purpose: str = "") -> Sheets:
    """Of one purpose or of each; whichever house wrote them, since a no is a no wherever it was said."""
    many = ledger.facts.many(KIND)
    doubtful, disputed = bytearray(many), bytearray(many)
    for slot, in_dispute in ledger.doubtful().items():
        doubtful[slot] = 1
        disputed[slot] = in_dispute
    asked = ledger.marks(KIND, "consent_purpose", lambda word: word == purpose if purpose else not is_gap(word))
    stands = ledger.marks(KIND, "@state", STANDS.__eq__)
    standing = bytes(map(mul, asked, map(or_, stands, disputed)))  # voided may be what is disputed
    kept = _newest(ledger, standing)
    said = _by_word(ledger, kept, _JUDGED_BY, partial(_said, day), doubtful)
    people = list(compress(ledger.people(KIND), kept))
    return Sheets(list(compress(range(many), kept)), people, said)


def _newest(ledger: Ledger, standing: bytes) -> bytes:
    """Marks, of several sheets of one person about the same purpose and receiver, the one that was written last."""
    purposes = ledger.facts.column(KIND, "consent_purpose")
    slots, people = list(compress(range(len(standing)), standing)), compress(ledger.people(KIND), standing)
    keys = list(map(add, map(mul, people, repeat(len(purposes.words))), compress(purposes.data, standing)))
    last = dict(zip(keys, slots, strict=True))
    if len(last) == len(slots):
        return standing
    twice = set(compress(keys, map(ne, map(last.__getitem__, keys), slots)))
    kept, several = bytearray(standing), bytearray(len(standing))
    for slot in compress(slots, map(twice.__contains__, keys)):
        kept[slot], several[slot] = 0, 1
    for slot in _last_of_each(ledger, bytes(several)):
        kept[slot] = 1
    return bytes(kept)


def _last_of_each(ledger: Ledger, several: bytes) -> Iterable[int]:
    """The slots that were written last of each person, purpose and receiver."""
    numbers: dict[tuple[str, str], int] = {}
    about = _by_word(ledger, several, _ABOUT, lambda of, *who: numbers.setdefault((of, _receiver(*who)), len(numbers)))
    people, slots = compress(ledger.people(KIND), several), list(compress(range(len(several)), several))
    strands = list(map(add, map(mul, people, repeat(len(numbers))), about))
    when, low = (ledger.facts.column(KIND, name).data for name in ("@written", "@written_low"))
    last = dict(zip(strands, slots, strict=True))
    for strand, slot in compress(zip(strands, slots, strict=True), map(ne, map(last.__getitem__, strands), slots)):
        before = last[strand]
        if (when[slot], low[slot], slot) > (when[before], low[before], before):
            last[strand] = slot
    return last.values()


class _Numbers(dict[tuple[int, ...], Any]):
    """What is judged of a combination of words, by their numbers; a number without a word stands for itself."""

    def __init__(self, words: Sequence[Sequence[str]], judge: Callable[..., Any]) -> None:
        super().__init__()
        self._words, self._judge = words, judge

    def __missing__(self, numbers: tuple[int, ...]) -> Any:
        told = [words[number] for words, number in zip(self._words, numbers, strict=False)]
        return self.setdefault(numbers, self._judge(*told, *numbers[len(told) :]))


def _by_word(
    ledger: Ledger, kept: bytes, names: Sequence[str], judge: Callable[..., Said], *more: bytearray
) -> list[Said]:
    """What is judged of each record that is kept, once for each different combination of words."""
    columns = [ledger.facts.column(KIND, name) for name in names]
    numbers = (compress(each, kept) for each in (*(column.data for column in columns), *more))
    return list(map(_Numbers([column.words for column in columns], judge).__getitem__, zip(*numbers, strict=True)))


def _receiver(kind: str, name: str, house: str) -> str:
    """By its name, however it was typed and classed; where no name came to us by what it is; a house by itself."""
    if kind == HERE:
        return f"{HERE}@{house}"
    return f"@{kind}" if is_gap(name) else " ".join(fold(name).split())


def _said(day: str, purpose: str, *words: Any) -> str:
    return f"{purpose}={_judged(day, purpose, *words)}"


def _judged(day: str, purpose: str, status: str, *words: Any) -> str:
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
    return joined(f"{purpose}={said}" for purpose, said in asked.items())


def _stronger(purpose: str, one: str, other: str) -> str:
    """Who said no to anybody's figures is in nobody's: a table that left the house goes on to others."""
    order = (NO, YES, ENDED) if purpose == STATISTICS else (YES, NO, ENDED)
    return min(other, one, key=(*order, other, one).index)


def _live(word: str) -> str:
    """What has run out, or was not explained, is not live."""
    return joined(f"{purpose}={NO if said == ENDED else said}" for purpose, said in said_in(word))
