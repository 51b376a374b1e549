"""Expression: one rule of a form, read once within bounds, which knows the questions it looks at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from elementpath.exceptions import ElementPathError

from app.xlsform import functions, patterns
from app.xlsform.bounds import DEEPEST_EXPRESSION, LONGEST_EXPRESSION
from app.xlsform.parser import FormParser, TooMuchWork, single
from app.xlsform.remarks import (
    BAD_EXPRESSION,
    EVERYTHING,
    NO_FUNCTION,
    REFUSED_FUNCTION,
    RISKY_PATTERN,
    TOO_DEEP,
)

if TYPE_CHECKING:
    from app.xlsform.parser import FormContext

_CALL: Final = re.compile(r"([A-Za-z][\w.-]*:)?([A-Za-z][\w-]*)\s*\(")
_QUOTED: Final = re.compile(r"'[^']*'|\"[^\"]*\"")
_STEPS: Final = frozenset({"/", "//"})
_AXES: Final = frozenset({"self", "parent", "child", "node", "comment", "text", "processing-instruction"})
_FAULTS: Final = (ElementPathError, SyntaxError, TypeError, ValueError, AttributeError, ArithmeticError,
                  LookupError, RecursionError, TooMuchWork)  # fmt: skip


class Unreadable(Exception):
    """The rule cannot be used; the words are marked in the context XLSForm."""

    def __init__(self, words: str, **facts: str) -> None:
        super().__init__(words)
        self.words, self.facts = words, facts


class NotWorkedOut(Exception):
    """The rule could not be worked out for these answers."""


@dataclass(frozen=True, slots=True, eq=False)
class Expression:
    """`names` are the last parts of every path in it, `itself` says that it looks at its own question."""

    source: str
    token: Any
    names: frozenset[str]
    itself: bool
    volatile: bool

    def value(self, context: FormContext) -> Any:
        """Text, a number or a truth; NotWorkedOut instead of any fault of the library."""
        try:
            return single(self.token, context)
        except _FAULTS as fault:
            raise NotWorkedOut from fault

    def every(self, context: FormContext) -> list[str]:
        """What all the nodes say that it finds."""
        try:
            return [str(each.string_value) for each in self.token.select(context)]
        except _FAULTS as fault:
            raise NotWorkedOut from fault


def read(source: str) -> Expression:
    """Unreadable, with the reason, for what is too deep, not allowed or not XPath."""
    bare = _QUOTED.sub("''", source)
    _judge_size(source, bare)
    called = {(match[1] or "") + match[2] for match in _CALL.finditer(bare)}
    _judge_calls(called)
    try:
        token = FormParser().parse(source)
    except _FAULTS as fault:
        raise Unreadable(BAD_EXPRESSION, said=source[:80]) from fault
    _judge_tokens(token)
    names = frozenset(str(each.value) for each in token.iter("(name)"))
    itself = any(_is_itself(each, token) for each in token.iter("."))
    return Expression(source, token, names, itself, volatile="now" in called)


def _judge_size(source: str, bare: str) -> None:
    depth = deepest = predicates = most_predicates = 0
    for sign in bare:
        depth += (sign in "([") - (sign in ")]")
        predicates += (sign == "[") - (sign == "]")
        deepest, most_predicates = max(deepest, depth), max(most_predicates, predicates)
    if len(source) > LONGEST_EXPRESSION or deepest > DEEPEST_EXPRESSION or most_predicates > 1:
        raise Unreadable(TOO_DEEP)


def _judge_calls(called: set[str]) -> None:
    known = functions.FUNCTIONS.keys() | functions.NODES.keys() | {"jr:choice-name"}
    for name in sorted(called - known - _AXES - {"and", "or", "div", "mod"}):
        words = REFUSED_FUNCTION if name in functions.REFUSED else NO_FUNCTION
        raise Unreadable(words, name=name)


def _judge_tokens(token: Any) -> None:
    for each in token.iter():
        if each.symbol == "//" or (each.symbol == "*" and not len(each)) or each.label == "axis":
            if each.symbol not in {"self", "parent", "child"}:
                raise Unreadable(EVERYTHING)
        elif each.symbol == "regex" and each[1].symbol == "(string)":
            try:
                patterns.judge(str(each[1].value))
            except patterns.RiskyPattern:
                raise Unreadable(RISKY_PATTERN) from None


def _is_itself(dot: Any, token: Any) -> bool:
    """A dot that begins a path to other questions (`./kname`) is not the question itself."""
    return not any(each.symbol in _STEPS and len(each) and each[0] is dot for each in token.iter())
