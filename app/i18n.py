"""Marks words for the translators without importing Qt, and keeps a number on the line of its sign."""

import re
from collections.abc import Callable
from typing import Final

_BEFORE_PERCENT: Final = re.compile(r" (?=[%٪])")
Translate = Callable[[str, str], str]
"""What turns marked words into the worker's language: (context, text) -> text."""


def QT_TR_NOOP(text: str) -> str:  # noqa: N802 - pyside6-lupdate finds words by this name
    return text


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - see QT_TR_NOOP
    """`context` says in which drawer of the catalogue the words lie: Forms, Codes, Findings or Answers."""
    del context
    return text


def english(context: str, text: str) -> str:
    """The words as they were written: the language when no translation is loaded."""
    del context
    return text


def tied(text: str) -> str:
    """No line of any language ends between a number and its percent sign."""
    return _BEFORE_PERCENT.sub("\N{NO-BREAK SPACE}", text)
