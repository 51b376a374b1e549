"""Patterns that forms bring along: matched whole, and refused where a match could take for ever."""

from __future__ import annotations

import re
from functools import lru_cache
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any, Final

_LONGEST: Final = 300
_LONGEST_TEXT: Final = 300
_LOOPS: Final = frozenset({_constants.MAX_REPEAT, _constants.MIN_REPEAT})
_MANY: Final = 64
_MOST_LOOPS: Final = 4


class RiskyPattern(ValueError):
    """It could keep the computer busy for ever, or cannot be read at all."""


def matches(pattern: str, text: str) -> bool:
    """A text that is too long to be judged safely does not fit."""
    return len(text) <= _LONGEST_TEXT and _read(pattern).fullmatch(text) is not None


@lru_cache(maxsize=256)
def _read(pattern: str) -> re.Pattern[str]:
    if len(pattern) > _LONGEST:
        raise RiskyPattern
    try:
        tree = _parser.parse(pattern)
        if _loops(tree, inside=False) > _MOST_LOOPS:
            raise RiskyPattern
        return re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise RiskyPattern from error


def judge(pattern: str) -> None:
    """RiskyPattern, before it is ever used."""
    _read(pattern)


def _loops(tree: Any, *, inside: bool) -> int:
    """How many loops without an end; a loop or a choice within a loop, and looking back, are refused."""
    found = 0
    for operation, argument in tree:
        if operation in _LOOPS:
            endless = argument[1] > _MANY
            if endless and inside:
                raise RiskyPattern
            found += endless + _loops(argument[2], inside=inside or argument[1] > 1)
        elif operation is _constants.SUBPATTERN:
            found += _loops(argument[3], inside=inside)
        elif operation is _constants.BRANCH:
            if inside:
                raise RiskyPattern
            found += sum(_loops(branch, inside=inside) for branch in argument[1])
        elif operation in _SAFE:
            continue
        else:
            raise RiskyPattern
    return found


_SAFE: Final = frozenset(
    {_constants.LITERAL, _constants.NOT_LITERAL, _constants.ANY, _constants.IN, _constants.AT, _constants.CATEGORY}
)
