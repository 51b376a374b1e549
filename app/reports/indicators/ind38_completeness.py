"""How complete the answers are: of every record whose answer is shared with us, how many hold a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import vectors
from app.reports.coded import Words, places
from app.reports.measure import WHO_WAS_OPEN, Found, Indicator
from app.reports.told import NO, NOT_SHARED, YES, is_gap, joined
from app.reports.units import cases_open

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.reports.ledger import Ledger
    from app.reports.period import Period


FIELDS: Final = (
    ("person", "gender"),
    ("person", "citizenships"),
    ("intake", "age_at_intake"),
    ("intake", "minor_at_intake"),
    ("intake", "identified_by"),
    ("intake", "contact_channel"),
    ("intake", "exploitation_types"),
    ("intake", "means_of_control"),
    ("intake", "exploitation_countries"),
    ("intake", "information_source"),
    ("intake", "urgent_needs"),
    ("case", "intake_kind"),
)


_IN_A_BYTE: Final = 8


def _find(ledger: Ledger, period: Period) -> Found:
    units = cases_open(ledger, period)
    owners = {"person": units.people, "intake": ledger.first_ones("intake", units.cases), "case": units.cases}
    names = [
        [each for each in FIELDS if each[0] == kind][at : at + _IN_A_BYTE] for kind in owners for at in (0, _IN_A_BYTE)
    ]
    asked = [some for some in names if some]
    bits = [
        vectors.bytes_of(_bits(ledger, some, so))[places(owners[some[0][0]])]
        for some in asked
        for so in (_has, _untold)
    ]
    every, at = vectors.combinations(bits, [1 << len(some) for some in asked for _ in range(2)])
    words = [_word(asked, *each) for each in zip(*(each.tolist() for each in every), strict=True)]
    return Found(units=units, told=Words(words, at))


def _bits(ledger: Ledger, fields: Sequence[tuple[str, str]], so: Callable[[str], bool]) -> bytes:
    """For each record a bit for each of its questions of which it is so; the last is for no record at all."""
    bits, many = 0, 0
    for at, (kind, name) in enumerate(fields):
        has = ledger.marks(kind, name, so)
        bits |= int.from_bytes(has, "little") << at
        many = len(has)
    return bits.to_bytes(many + 1, "little")


def _has(word: str) -> bool:
    return not is_gap(word)


def _untold(word: str) -> bool:
    return word == NOT_SHARED


def _word(asked: Sequence[Sequence[tuple[str, str]]], *bits: int) -> str:
    """Yes where a question holds a value, and here alone no where it does not: this is the table of missing. What was
    not shared may be there, and is neither, as on the page of data quality.
    """
    told = joined(
        f"{kind}.{name}={YES if held >> at & 1 else NO}"
        for some, held, untold in zip(asked, bits[::2], bits[1::2], strict=True)
        for at, (kind, name) in enumerate(some)
        if not untold >> at & 1
    )
    return told or NOT_SHARED


INDICATOR: Final = Indicator(
    code="IND38",
    title=QT_TRANSLATE_NOOP("Reports", "Completeness"),
    question=QT_TRANSLATE_NOOP("Reports", "How complete are the answers?"),
    population=QT_TRANSLATE_NOOP("Reports", "Cases open in the period"),
    dated_by="intake.intake_date",
    shape="said",
    find=_find,
    codes="question",
    overlaps=True,
    dimensions=("from_old_records", "gender"),
    everywhere=WHO_WAS_OPEN,
    assumptions=("A03", "A04", "A08", "A27"),
)
