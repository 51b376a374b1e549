"""The 27 assumptions that figures invite, one a file: when each applies to a figure, and its sentence."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Final

from app.reports.caveat import Assumption, Caveat, Scene
from app.reports.indicators import indicators

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.reports.bare import Bare

SMALL: Final = "A23"


@cache
def assumptions() -> Mapping[str, Assumption]:
    """By id, in order."""
    names = sorted(each.name for each in iter_modules(__path__) if each.name.startswith("a") and each.name[1].isdigit())
    found = [import_module(f"{__name__}.{name}").ASSUMPTION for name in names]
    return {each.id: each for each in found}


def required(bare: Bare) -> tuple[str, ...]:
    """The ids of those that must go with these numbers: named by the indicator, or true by the numbers themselves."""
    indicator = indicators().get(bare.indicator)
    named = indicator.assumptions if indicator is not None else ()
    return tuple(each.id for each in assumptions().values() if each.id in named or each.applies(bare))


def caveats(scene: Scene) -> tuple[Caveat, ...]:
    """The sentences with their real numbers; never empty."""
    known = assumptions()
    return tuple(known[each].say(scene) for each in required(scene.bare))


def outside(told: Iterable[Caveat], as_of: str, also: Iterable[str] = ()) -> tuple[Caveat, ...]:
    """The same sentences for a figure that leaves the house: none of them tells a number that the table may hide.

    `also`: ids of others that stand there whether they apply or not, so that their being there tells nothing.
    """
    texts = {SMALL: ""} | dict.fromkeys(also, "") | {each.assumption: each.text for each in told}
    known = assumptions()
    said = {each: text if text in known[each].also_outside else known[each].outside for each, text in texts.items()}
    return tuple(Caveat(each, said[each], (("date", as_of),)) for each in sorted(said))


def fault(bare: Bare, told: Iterable[Caveat]) -> str:
    """What is wrong with these sentences for these numbers; empty where nothing is."""
    known = assumptions()
    by_id, hides = {each.assumption: each for each in told}, bare.hides
    missing = [each for each in required(bare) if each not in by_id]
    if missing:
        return "a figure goes without a sentence that belongs to it"
    for each in by_id.values():
        assumption = known.get(each.assumption)
        outer = (assumption.outside, *assumption.also_outside) if assumption is not None else ()
        if assumption is None or each.text not in (*assumption.texts, *outer):
            return "a sentence below a figure is not the one that belongs there"
        if hides and each.text not in outer:
            return "a sentence tells numbers below a figure that hides some"
    return ""
