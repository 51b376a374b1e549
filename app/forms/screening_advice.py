"""What the signs of a screening suggest, by the rule of its list and with the reason: advice, never a verdict.

Nothing here takes a blank for a no. A rule that is not met is only *not met so far* while answers are missing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from app.forms.screening_signs.all_tools import TOOLS
from app.i18n import QT_TRANSLATE_NOOP
from db.codes.lists import code_list

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.forms.screening_signs.tool import SignGroup, Tool
    from db.types import Answer

Result = Literal["strong_signs", "some_signs", "no_signs", "not_enough_answers"]

MANY: Final = 3
"""The lists without a rule of their own are only counted: from this many signs on we call them strong."""
RULES: Final[dict[str, str]] = {
    "elements": QT_TRANSLATE_NOOP(
        "Forms", "An act, a means of control and exploitation are each suggested by the signs."
    ),
    "elements_child": QT_TRANSLATE_NOOP(
        "Forms", "For a child: an act and exploitation. Means of control are not needed."
    ),
    "count": QT_TRANSLATE_NOOP("Forms", "This list has no rule of its own: three signs or more are called strong."),
}
CAUTION: Final = QT_TRANSLATE_NOOP("Forms", "Advice only. Signs prove nothing and disprove nothing.")


@dataclass(frozen=True, slots=True)
class DimensionFinding:
    """`title` is marked in the context Forms, `signs` are labels for the context Codes: those answered yes.

    `met` says whether the rule for one dimension is met; `open` counts the signs without a yes or no.
    """

    question: str
    title: str
    element: str
    met: bool
    signs: tuple[str, ...]
    open: int


@dataclass(frozen=True, slots=True)
class Advice:
    """`rule` is marked in the context Forms, as CAUTION is, which belongs beside every result."""

    result: Result
    rule: str
    dimensions: tuple[DimensionFinding, ...]

    @property
    def open(self) -> int:
        """How many signs have no yes or no."""
        return sum(each.open for each in self.dimensions)


def advise(answers: Mapping[str, Answer]) -> Advice | None:
    """None where the list that was used is not one of ours: then there is no rule to read it by."""
    name = answers.get("tool")
    tool = TOOLS.get(name) if isinstance(name, str) else None
    if tool is None:
        return None
    said = [_said(group, answers) for group in tool.groups]
    found = tuple(_dimension(tool, group, each) for group, each in zip(tool.groups, said, strict=True))
    return Advice(_result(tool, said), RULES[tool.rule], found)


def _said(group: SignGroup, answers: Mapping[str, Answer]) -> dict[str, str]:
    """What was said of each sign of the list; a reason for the whole question is no answer to any."""
    grid = answers.get(group.question)
    told = grid if isinstance(grid, dict) else {}
    return {sign.code: str(told.get(sign.code) or "") for sign in code_list(group.codes)}


def _dimension(tool: Tool, group: SignGroup, said: Mapping[str, str]) -> DimensionFinding:
    known = code_list(group.codes)
    yes = _saying(said, "yes")
    return DimensionFinding(
        question=group.question,
        title=group.title,
        element=group.element,
        met=_met(group, yes) if tool.rule != "count" else bool(yes),
        signs=tuple(known.label(code) for code in yes),
        open=len(said) - len(_saying(said, "yes", "no")),
    )


def _result(tool: Tool, said: Sequence[Mapping[str, str]]) -> Result:
    yes = [_saying(each, "yes") for each in said]
    if _rule_holds(tool, yes):
        return "strong_signs"
    if any(yes):
        return "some_signs"
    not_no = [tuple(code for code, word in each.items() if word != "no") for each in said]
    return "not_enough_answers" if _rule_holds(tool, not_no) else "no_signs"


def _rule_holds(tool: Tool, signs: Sequence[Sequence[str]]) -> bool:
    """Whether these signs, were they all true, meet the rule of the list."""
    if tool.rule == "count":
        return sum(map(len, signs)) >= MANY
    pairs = list(zip(tool.groups, signs, strict=True))
    act = any(each for group, each in pairs if group.act)
    means = any(_met(group, each) for group, each in pairs if group.element == "means")
    purpose = any(_met(group, each) for group, each in pairs if group.element == "purpose")
    return act and purpose and (means or tool.rule == "elements_child")


def _met(group: SignGroup, signs: Sequence[str]) -> bool:
    """Two strong; a strong and any other; three medium; or two medium and a weak one."""
    strong = sum(sign in group.strong for sign in signs)
    weak = sum(sign in group.weak for sign in signs)
    medium = len(signs) - strong - weak
    return strong >= 2 or (strong == 1 and len(signs) >= 2) or medium >= 3 or (medium == 2 and weak >= 1)


def _saying(said: Mapping[str, str], *words: str) -> tuple[str, ...]:
    return tuple(code for code, word in said.items() if word in words)
