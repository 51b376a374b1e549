"""Act, means and purpose of the Palermo definition, read out of episodes: what holds, what is not known yet.

Advice for whoever decides, never a decision. A blank, and a reason why there is no answer, is never a no.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from db.types import Answer

Holds = Literal["yes", "no", "unknown"]
Says = Literal["all_hold", "one_lacks", "open"]

ADULT: Final = 18
QUESTIONS: Final[dict[str, str]] = {"act": "act_found", "means": "means_used", "purpose": "purpose_exploitation"}
"""The elements in their order, and the question of an episode that asks for each in plain words."""


@dataclass(frozen=True, slots=True)
class Palermo:
    """`means_needed` is *no* for a child and *unknown* where the age then is not known.

    `says`: every needed element holds; one of them surely does not; or it is open, and `unknown` names what is
    not known. `differ` names elements of which the answers say both yes and no: they count as unknown.
    """

    act: Holds
    means: Holds
    purpose: Holds
    means_needed: Holds
    says: Says
    unknown: tuple[str, ...]
    differ: tuple[str, ...]


def elements(episodes: Iterable[Mapping[str, Answer]], minor_then: Answer = None) -> Palermo:
    """Over all episodes of one person. `minor_then` is the answer whether she was under 18 when it happened."""
    sheets = list(episodes)
    told = {name: [_of(sheet, question) for sheet in sheets] for name, question in QUESTIONS.items()}
    found = {name: _together(each) for name, each in told.items()}
    differ = tuple(name for name, each in told.items() if "differs" in each and found[name] == "unknown")
    needed = _means_needed(sheets, minor_then)
    return Palermo(
        act=found["act"],
        means=found["means"],
        purpose=found["purpose"],
        means_needed=needed,
        says=_says(found, needed),
        unknown=tuple(
            name for name, holds in found.items() if holds == "unknown" and (name, needed) != ("means", "no")
        ),
        differ=differ,
    )


def ticked(answers: Mapping[str, Answer]) -> dict[str, Holds]:
    """What the lists of one episode say of each element, by the name of the question that asks for it plainly."""
    return {
        "act_found": _list(answers.get("acts"), none="none_found"),
        "means_used": _grid(answers.get("means_of_control")),
        "purpose_exploitation": _list(answers.get("exploitation_types"), none=""),
    }


def _of(sheet: Mapping[str, Answer], question: str) -> str:
    """One element in one episode; the plain answer and the lists may contradict each other."""
    said = sheet.get(question)
    words = {word for word in (said, ticked(sheet)[question]) if word in ("yes", "no")}
    return "differs" if len(words) == 2 else str(words.pop()) if words else "unknown"


def _together(told: list[str]) -> Holds:
    """Found in one part is found; only where every part says no is it no."""
    if "yes" in told:
        return "yes"
    return "no" if told and set(told) == {"no"} else "unknown"


def _says(found: Mapping[str, Holds], needed: Holds) -> Says:
    wanted = [found["act"], found["purpose"]]
    if needed != "no":
        wanted.append(found["means"])
    if all(holds == "yes" for holds in wanted):
        return "all_hold"
    surely = [found["act"], found["purpose"], *([found["means"]] if needed == "yes" else [])]
    return "one_lacks" if "no" in surely else "open"


def _means_needed(sheets: list[Mapping[str, Answer]], minor_then: Answer) -> Holds:
    """Not for somebody who was under 18 in any part of it; only who was 18 when first drawn in was surely none."""
    ages = [sheet.get(name) for sheet in sheets for name in ("age_at_entry", "age_at_exploitation")]
    if minor_then == "yes" or any(isinstance(age, int) and age < ADULT for age in ages):
        return "no"
    drawn_in = [age for sheet in sheets if isinstance(age := sheet.get("age_at_entry"), int)]
    return "yes" if minor_then == "no" or drawn_in else "unknown"


def _list(answer: Answer, none: str) -> Holds:
    if not isinstance(answer, list) or not answer:
        return "unknown"
    return "no" if answer == [none] else "yes"


def _grid(answer: Answer) -> Holds:
    """Any line answered yes; a no to some lines says nothing about the means that no list has."""
    said = answer.values() if isinstance(answer, dict) else ()
    return "yes" if "yes" in said else "unknown"
