"""For how many consent is live, purpose by purpose."""

from __future__ import annotations

from functools import lru_cache, partial
from itertools import compress
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.ledger import spread
from app.reports.measure import Found, Indicator
from app.reports.told import NO, REASON, YES, is_gap, joined, judged, said_in, together
from app.reports.units import people_open

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


GIVEN: Final = frozenset({"given_spoken", "given_signed", "no_living_person"})
REFUSED: Final = "refused"


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_open(ledger, period)
    slots = ledger.standing("consent")
    words = judged(
        partial(_said, period.last),
        *(
            ledger.said("consent", name, slots)
            for name in ("consent_purpose", "consent_status", "valid_until", "withdrawn_on", "withdrawal_wish")
        ),
    )
    people = compress(map(ledger.people("consent").__getitem__, slots), words)
    told = together(people, filter(None, words), _both)
    return Found(units=units, told=spread(units.people, told, REASON + "not_asked"))


def _said(last: str, purpose: str, status: str, until: str, *taken_back: str) -> str:
    """What one record says of one purpose; empty where it does not say of which."""
    withdrawn = any(word[:1].isalnum() for word in taken_back)  # where only figures go the day stays at home
    return "" if is_gap(purpose) else f"{purpose}={_live(status, until, last, withdrawn=withdrawn)}"


@lru_cache(maxsize=65_536)
def _both(before: str, word: str) -> str:
    """Of each purpose the later record, but for a yes."""
    asked = dict(said_in(before))
    for purpose, said in said_in(word):
        asked[purpose] = said if asked.get(purpose) != YES else YES
    return joined(f"{purpose}={said}" for purpose, said in asked.items())


def _live(status: str, until: str, last: str, *, withdrawn: bool) -> str:
    """Taken back, run out and refused are no; undecided is no answer yet."""
    if withdrawn or status == REFUSED:
        return NO
    if status in GIVEN:
        return NO if until[:1].isdigit() and until < last[: len(until)] else YES
    return status if is_gap(status) and status.startswith(REASON) else f"{REASON}{status or 'undecided'}"


INDICATOR: Final = Indicator(
    code="IND39",
    title=QT_TRANSLATE_NOOP("Reports", "Consent"),
    question=QT_TRANSLATE_NOOP("Reports", "For how many is consent live for each purpose?"),
    population=QT_TRANSLATE_NOOP("Reports", "People with a case open in the period"),
    dated_by="consent.given_on",
    shape="said",
    find=_find,
    codes="consent_purpose",
    overlaps=True,
    dimensions=("recipient_kind", "share_level"),
    assumptions=("A22", "A08"),
)
