"""The words of the library that takes a command apart (usage, options, what is missing), in the chosen language."""

from __future__ import annotations

import argparse
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WORDS: Final = (
    QT_TRANSLATE_NOOP("CommandLine", "usage: "),
    QT_TRANSLATE_NOOP("CommandLine", "positional arguments"),
    QT_TRANSLATE_NOOP("CommandLine", "options"),
    QT_TRANSLATE_NOOP("CommandLine", "show this help message and exit"),
    QT_TRANSLATE_NOOP("CommandLine", "show program's version number and exit"),
    QT_TRANSLATE_NOOP("CommandLine", "%(prog)s: error: %(message)s\n"),
    QT_TRANSLATE_NOOP("CommandLine", "argument %(argument_name)s: %(message)s"),
    QT_TRANSLATE_NOOP("CommandLine", "the following arguments are required: %s"),
    QT_TRANSLATE_NOOP("CommandLine", "unrecognized arguments: %s"),
    QT_TRANSLATE_NOOP("CommandLine", "expected one argument"),
    QT_TRANSLATE_NOOP("CommandLine", "expected at least one argument"),
    QT_TRANSLATE_NOOP("CommandLine", "not allowed with argument %s"),
    QT_TRANSLATE_NOOP("CommandLine", "ignored explicit argument %r"),
    QT_TRANSLATE_NOOP("CommandLine", "ambiguous option: %(option)s could match %(matches)s"),
    QT_TRANSLATE_NOOP("CommandLine", "invalid choice: %(value)r (choose from %(choices)s)"),
    QT_TRANSLATE_NOOP("CommandLine", "invalid %(type)s value: %(value)r"),
)
"""As the library writes them: it fills in what stands behind each % itself."""

_FILLED: Final = re.compile(r"%\(\w+\)[rs]|%[rs]")


@contextmanager
def spoken(say: Callable[[str], str]) -> Iterator[None]:
    """The library asks `gettext` for its words; meanwhile it asks here. A translation that lost a % stays English."""

    def said(text: str) -> str:
        if text not in WORDS:
            return text
        words = say(text)
        return words if sorted(_FILLED.findall(words)) == sorted(_FILLED.findall(text)) else text

    before = vars(argparse)["_"]
    vars(argparse)["_"] = said
    try:
        yield
    finally:
        vars(argparse)["_"] = before
