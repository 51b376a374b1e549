"""What an answer of an own questionnaire is in our own words, and what would stand beside what stands there now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.forms import field as kinds
from app.tables.same_as import MANY
from db.missing import is_blank, reason_of

if TYPE_CHECKING:
    from app.forms.field import Field
    from app.tables.same_as import SameAs
    from db.types import Answer


def in_ours(match: SameAs, wanted: Field, said: Answer) -> tuple[Answer, tuple[str, ...]]:
    """The answer as our question keeps it, None where nothing of it fits, and the choices that stay local.

    A reason why there is no answer stays that reason. Of a choice that is not named nobody says no.
    """
    if is_blank(said):
        return None, ()
    if reason_of(said) is not None:
        return (said if wanted.missing else None), ()
    if not _by_codes(wanted):
        return (str(said) if isinstance(wanted, kinds.Number) and isinstance(said, int) else said), ()
    chosen = [str(each) for each in said] if isinstance(said, list) else [str(said)]
    meant = {code: match.codes.get(code) for code in chosen}
    found = list(dict.fromkeys(each for each in meant.values() if isinstance(each, str)))
    reasons = [each for each in meant.values() if reason_of(each) is not None]
    if not found and len(reasons) == len(chosen):
        return reasons[0], ()
    left = tuple(code for code, each in meant.items() if not isinstance(each, str))
    return (_shaped(wanted, found) if found else None), left


def becomes(match: SameAs, wanted: Field, here: Answer, told: Answer) -> Answer:
    """What stands there afterwards; exactly what stands there now where both say the same.

    A reason never takes the place of an answer. Of several answers those stay of which their form cannot speak, but for
    "none of these".
    """
    if is_blank(here):
        return told
    if reason_of(told) is not None:
        return here
    if reason_of(here) is not None:
        return told
    if isinstance(wanted, kinds.Grid) and isinstance(here, dict) and isinstance(told, dict):
        return {**here, **told}
    if isinstance(wanted, MANY) and isinstance(here, list) and isinstance(told, list):
        return _joined(match, wanted, here, told)
    return here if _says_the_same(wanted, here, told) else told


def _joined(match: SameAs, wanted: Field, here: list[Any], told: list[Any]) -> Answer:
    spoken = {each for each in match.codes.values() if isinstance(each, str)}
    alone = {each.code for each in getattr(getattr(wanted, "options", None), "codes", ()) if each.role == "alone"}
    whole = [each for each in here if each in told or not (each in spoken or each in alone)]
    whole += [each for each in told if each not in whole]
    return here if set(whole) == set(here) and not getattr(wanted, "ranked", False) else whole


def _says_the_same(wanted: Field, here: Answer, told: Answer) -> bool:
    """Blanks and line ends say nothing; a day that is told less exactly is the same day."""
    if isinstance(here, str) and isinstance(told, str):
        if isinstance(wanted, kinds.PartialDate):
            return here.startswith(told)
        return here.split() == told.split()
    return here == told


def _by_codes(wanted: Field) -> bool:
    one = (kinds.Choice, kinds.YesNo, kinds.Country, kinds.Language, kinds.Currency)
    return isinstance(wanted, (*one, kinds.Grid, *MANY))


def _shaped(wanted: Field, codes: list[str]) -> Answer:
    if isinstance(wanted, kinds.Grid):
        return dict.fromkeys(codes, "yes")
    return list(codes) if isinstance(wanted, MANY) else codes[0]
