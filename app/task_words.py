"""What the app itself asks people to do about a receiver: kept in English, told in the language of who reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

TELL_RECEIVER: Final = QT_TRANSLATE_NOOP("Cases", "Tell {receiver}: the person took the permission back.")
_PLACE: Final = "{receiver}"
_ISOLATE: Final = "\u2068"
_END: Final = "\u2069"


def tell(receiver: str) -> str:
    return TELL_RECEIVER.replace(_PLACE, receiver)


def said(what: str, translate: Callable[[str], str]) -> str:
    """`translate` knows the context Cases; what a person typed stays as it is, and a name keeps its own direction."""
    head, tail = TELL_RECEIVER.split(_PLACE)
    receiver = what.removeprefix(head).removesuffix(tail)
    if what != f"{head}{receiver}{tail}" or not receiver:
        return translate(what)
    return translate(TELL_RECEIVER).replace(_PLACE, f"{_ISOLATE}{receiver}{_END}")
