"""For how many consent is live, purpose by purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.ledger import spread
from app.reports.measure import Found, Indicator
from app.reports.told import NO, REASON, YES, is_gap, joined
from app.reports.units import people_open

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


GIVEN: Final = frozenset({"given_spoken", "given_signed", "no_living_person"})
REFUSED: Final = "refused"


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_open(ledger, period)
    purpose, status = ledger.words("consent", "consent_purpose"), ledger.words("consent", "consent_status")
    until, withdrawn = ledger.words("consent", "valid_until"), ledger.words("consent", "withdrawn_on")
    people, told = ledger.people("consent"), dict[int, dict[str, str]]()
    for slot in ledger.standing("consent"):
        if not is_gap(purpose[slot]):
            said = _live(status[slot], until[slot], withdrawn[slot], period.last)
            asked = told.setdefault(people[slot], {})
            asked[purpose[slot]] = said if asked.get(purpose[slot]) != YES else YES
    words = {person: joined(f"{code}={said}" for code, said in asked.items()) for person, asked in told.items()}
    return Found(units=units, told=spread(units.people, words, REASON + "not_asked"))


def _live(status: str, until: str, withdrawn: str, last: str) -> str:
    """Taken back, run out and refused are no; undecided is no answer yet."""
    if withdrawn[:1].isdigit() or status == REFUSED:
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
