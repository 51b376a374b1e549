"""The XPath of forms: elementpath's XPath 1.0 with the values, days and truths that form makers reckon with."""

from __future__ import annotations

import math
import operator
from abc import ABCMeta
from copy import copy
from typing import TYPE_CHECKING, Any, ClassVar, Final

from elementpath import XPath1Parser, XPathContext
from elementpath.xpath_nodes import XPathNode

from app.xlsform import values
from app.xlsform.bounds import LONGEST_TEXT, MOST_STEPS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

_LETTERS: Final = 50
JAVAROSA: Final = "http://openrosa.org/javarosa"


class TooMuchWork(Exception):
    """One look at the form took more steps than any honest form needs."""


class FormContext(XPathContext):
    """Where an expression is worked out: `current` is the question it belongs to; `day` is today for this form.

    `hidden` are the elements of questions that are not asked now.
    """

    current: Any = None
    day: date
    steps: list[int]
    hidden: set[Any]
    choices: Callable[[str, str], str]

    def step(self, letters: int = 0) -> None:
        """A text costs by its length: one that doubles from question to question would soon fill the memory."""
        self.steps[0] += 1 + letters // _LETTERS
        if self.steps[0] > MOST_STEPS or letters > LONGEST_TEXT:
            raise TooMuchWork


class FormParser(XPath1Parser):
    """Its symbols are its own: what is changed here changes nothing for anybody else."""

    DEFAULT_NAMESPACES: ClassVar[dict[str, str]] = {**XPath1Parser.DEFAULT_NAMESPACES, "jr": JAVAROSA}
    PATH_STEP_LABELS: ClassVar[tuple[str, ...]] = ("axis", "function", "kind test")


def several(token: Any, context: Any) -> list[Any]:
    """All values of an argument: what nodes say, or what was worked out."""
    if context is None:
        raise token.missing_context()
    context.step()
    return [each.string_value if isinstance(each, XPathNode) else each for each in token.select(copy(context))]


def single(token: Any, context: Any) -> Any:
    """One value: the first node counts, none is a blank."""
    found = several(token, context)
    return found[0] if found else ""


def _compare(token: Any, context: Any, act: Callable[[Any, Any], bool]) -> bool:
    rights = several(token[1], context)
    return any(act(left, right) for left in several(token[0], context) for right in rights)


def _equal(left: Any, right: Any) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return values.truth(left) == values.truth(right)
    if not isinstance(left, str) or not isinstance(right, str):
        return values.number(left) == values.number(right)
    at = values.clock(left)
    return left == right if at is None else at == values.clock(right)


def _differs(left: Any, right: Any) -> bool:
    return not _equal(left, right)


def _ordered(act: Callable[[float, float], bool]) -> Callable[[Any, Any], bool]:
    return lambda left, right: act(*values.ordered(left, right))


def _divide(left: float, right: float) -> float:
    if right:
        return left / right
    return math.nan if not left or math.isnan(left) else math.copysign(math.inf, left)


def _remainder(left: float, right: float) -> float:
    return math.fmod(left, right) if right and not math.isinf(left) else math.nan


def _reckon(token: Any, context: Any, act: Callable[[float, float], float]) -> float:
    left = values.number(single(token[0], context))
    if len(token) == 1:  # a sign before one number
        return -left if token.symbol == "-" else left
    return act(left, values.number(single(token[1], context)))


def _own(symbol: str, evaluate: Callable[[Any, Any], Any]) -> None:
    base: Any = FormParser.symbol_table[symbol]
    made = ABCMeta(base.__name__, (base,), {"evaluate": lambda self, context=None: evaluate(self, context)})
    FormParser.symbol_table[symbol] = made


_COMPARISONS: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "=": _equal,
    "!=": _differs,
    "<": _ordered(operator.lt),
    "<=": _ordered(operator.le),
    ">": _ordered(operator.gt),
    ">=": _ordered(operator.ge),
}
_SUMS: Final[dict[str, Callable[[float, float], float]]] = {
    "+": operator.add,
    "-": operator.sub,
    "div": _divide,
    "mod": _remainder,
}


def _star(token: Any, context: Any) -> Any:
    """Between two numbers their product; alone, every child."""
    return _reckon(token, context, operator.mul) if len(token) else list(token.select(context))


def _both(token: Any, context: Any) -> bool:
    return values.truth(single(token[0], context)) and values.truth(single(token[1], context))


def _either(token: Any, context: Any) -> bool:
    return values.truth(single(token[0], context)) or values.truth(single(token[1], context))


def _comparing(act: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    return lambda token, context: _compare(token, context, act)


def _reckoning(act: Callable[[float, float], float]) -> Callable[[Any, Any], float]:
    return lambda token, context: _reckon(token, context, act)


for _symbol, _judge in _COMPARISONS.items():
    _own(_symbol, _comparing(_judge))
for _symbol, _sum in _SUMS.items():
    _own(_symbol, _reckoning(_sum))
_own("*", _star)
_own("and", _both)
_own("or", _either)
