"""What the answers of plain SQL mean, word by word: for these comparisons alone, and not as the figures read them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from app.reports.indicators.ind27_needs_unmet import SERVED_BY
from app.reports.indicators.ind38_completeness import FIELDS
from db.codes.lists import code_list
from db.facts.words import word_of

if TYPE_CHECKING:
    from collections.abc import Callable

NO_RECORD: Final = "!without"
TO: Final = "\x1f"
_IS_JSON: Final = re.compile(r'["\[{0-9]|null$')
WORK: Final = frozenset({"ForcedLabour", "ChildLabour", "Servitude"})
Said = list[str] | str


def read(cell: Any) -> Any:
    """A word; of several cells that were put together a list of them; what the query worked out itself as it is."""
    if isinstance(cell, str) and cell.startswith(TO):
        return [word_of(each, ours=False) for each in cell[1:].split(TO)]
    if isinstance(cell, int) or (isinstance(cell, str) and not _IS_JSON.match(cell)):
        return cell
    return word_of(cell, ours=False)


def gap(word: str) -> bool:
    return word[:1] in ("!", "~", "")


def all_of(*several: Said) -> str:
    """All codes that any of them tells; else the reason, else that nothing was shared."""
    words = [word for some in several if isinstance(some, list) for word in some]
    codes = {code for word in words if not gap(word) for code in word.split(";")}
    return ";".join(sorted(codes)) or max(words, key=lambda word: word[:1] == "!", default=NO_RECORD)


def grid_of(*several: Said) -> str:
    """Of each code yes, if any says so."""
    together, found = all_of(*several), dict[str, str]()
    for code, _, said in (each.partition("=") for each in together.split(";")):
        if said and (found.get(code, "!")[0] == "!" or said == "yes"):
            found[code] = said
    return ";".join(f"{code}={said}" for code, said in sorted(found.items())) or together


def yes_if(*good: str) -> Callable[[str], str]:
    return lambda word: word if gap(word) else "yes" if word in good else "no"


def one_of(known: dict[str, str], other: str) -> Callable[[str], str]:
    """As the table says, and any other code as `other`."""
    return lambda word: word if gap(word) else known.get(word, other)


def unsure(*codes: str) -> Callable[[str], str]:
    """These are no answer, and the reason why there is none."""
    return lambda word: f"!{word}" if word in codes else word


def several(*forms: Said) -> str:
    word = all_of(*forms)
    return word if gap(word) else "yes" if ";" in word else "no"


def crimes(intake: Said, episode: Said, told: Said, more: Said) -> str:
    forms, kinds = all_of(intake, episode), all_of(told, more)
    if gap(forms):
        return forms
    return "@none" if "ForcedCriminality" not in forms.split(";") else "@unnamed" if gap(kinds) else kinds


def work(intake: Said, episode: Said, told: Said, more: Said) -> str | None:
    return None if WORK.isdisjoint(all_of(intake, episode).split(";")) else all_of(told, more)


def means_of(*several: Said) -> str:
    """In the groups of CTDC."""
    told, known = grid_of(*several), code_list("means_of_control")
    said = [each.partition("=") for each in told.split(";") if "=" in each]
    groups = {known.get(code).ctdc_code or "meansOther" for code, _, answer in said if answer == "yes"}
    return told if not said else ";".join(sorted(groups)) or "@none"


def by_proxy(proxy: str, old: str) -> str:
    """Asked of older records alone."""
    return "!not_applicable" if old == "no" and gap(proxy) else proxy


def found_there(found: str, exploited: Said) -> str | None:
    """Nothing of who has no episode."""
    if not isinstance(exploited, list):
        return None
    countries = all_of(exploited)
    return found if gap(found) else countries if gap(countries) else "yes" if found in countries.split(";") else "no"


def who_has_any(*several: Said) -> str | None:
    """Nothing of who has no such record."""
    return all_of(*several) if any(isinstance(some, list) for some in several) else None


def safe(reason: str, at_closure: str) -> str:
    return "!lost_contact" if gap(at_closure) and reason == "lost_contact" else yes_if("safe")(at_closure)


def helped_by(kinds: Said) -> str:
    found = all_of(kinds)
    return "@none" if gap(found) else found


def unmet(needs: str, tried: Said) -> str:
    pairs, told = [each.split("=") for each in all_of(tried).split(";") if "=" in each], []
    for need, level in (each.split("=") for each in needs.split(";")):
        states = {state for kind, state in pairs if kind in SERVED_BY.get(need, (need,))}
        told.append(f"{need}={'yes' if level in ('some', 'a_lot') and states == {'not_available'} else 'no'}")
    return ";".join(told)


def wanted(needs: str) -> str:
    pairs = (each.split("=") for each in needs.split(";"))
    return ";".join(f"{need}={'yes' if level in ('some', 'a_lot') else 'no'}" for need, level in pairs)


def allowed(sheets: Said) -> str:
    """One sheet for each purpose: what is given is live."""
    pairs = (each.split("=") for each in all_of(sheets).split(";") if "=" in each)
    live = {purpose: "yes" if status.startswith("given") else "no" for purpose, status in pairs}
    return ";".join(f"{purpose}={said}" for purpose, said in sorted(live.items())) or "!not_asked"


def followed(reached: str, safe: str, again: str) -> str:
    if gap(reached) or reached not in ("person", "trusted_person"):
        return reached if gap(reached) else "!not_reached"
    return safe if gap(safe) else again if gap(again) else "yes" if (safe, again) == ("safe", "no") else "no"


def complete(*held: Any) -> str:
    """What no cell tells was not shared with this desk, and is neither yes nor no."""
    told = zip((f"{kind}.{name}" for kind, name in FIELDS), held, strict=True)
    shared = sorted(f"{name}={'yes' if has else 'no'}" for name, has in told if isinstance(has, int))
    return ";".join(shared) or word_of(None, ours=False)


def band(*bands: tuple[int, str]) -> Callable[[Any, Any], str]:
    """Of the fewest and the most days that it can have been."""

    def named(days: int) -> str:
        return next((name for most, name in bands if days <= most), bands[-1][1])

    def means(least: Any, most: Any) -> str:
        if not isinstance(most, int):
            return "!no_plan"
        return "!contradicts" if most < 0 else named(least) if named(least) == named(most) else "!not_to_the_day"

    return means


def months(word: str) -> str:
    return word if gap(word) else "0-12" if int(word) <= 12 else "13-24" if int(word) <= 24 else "25+"
