"""How asking a colleague to take a case stands, in plain words for whoever looks at its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ui import say
from ui.cases.handing_words import Said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.services.show_case import Asking, Request

translate = QCoreApplication.translate
_ISOLATE, _END = "\u2068", "\u2069"  # what was typed keeps its own direction inside our sentence
_MOST: Final = 180
"""Letters of a long text that stand in the line; the whole is in the record, one step away."""


def said(asking: Asking) -> Said | None:
    """None where nothing is to be told. Deeds: take, decline, take_for, decline_for, take_back, ask, read."""
    request = asking.request
    if request is None:
        return None
    found = {
        "waiting": _waiting,
        "taken": _taken,
        "not_taken": _not_taken,
        "taken_back": _taken_back,
        "no_object": _no_object,
    }[request.state](request)
    again = ("ask",) if asking.may_ask else ()
    return Said(found.kind, found.text, (*found.deeds, *again, "read"))


def _waiting(request: Request) -> Said:
    text = " ".join(_asked_you(request) if request.mine else _asked(request))
    if request.mine:
        return Said("warn" if request.late else "info", text, ("take", "decline"))
    answers = ("take_for", "decline_for") if request.may_answer and not request.gone else ()
    deeds = ("take_back", *answers) if request.may_take_back else answers
    return Said("warn" if request.late or request.gone else "info", text, deeds)


def _asked_you(request: Request) -> Iterator[str]:
    text = translate(
        "Asking",
        "{asker} asks you to take this case, and needs your answer by {until}. It changes hands only if you take it.",
    )
    yield _filled(text, request)
    yield _with(translate("Asking", "Why: {words}"), request.why)
    if request.must_know:
        yield _with(translate("Asking", "To know first: {words}"), request.must_know)
    yield from _also(request)


def _asked(request: Request) -> Iterator[str]:
    if request.gone:
        text = translate(
            "Asking",
            "{colleague} is asked to take this case, but does not work on cases here any more. Take the request back, "
            "and ask somebody else.",
        )
    elif request.late:
        text = translate(
            "Asking",
            "{colleague} has not answered whether they take this case, and the day has passed ({until}). Talk with "
            "them, or take the request back. The case stays where it is.",
        )
    else:
        text = translate(
            "Asking",
            "{asker} asked {colleague} to take this case. No answer yet; it is needed by {until}. Until then the case "
            "stays where it is.",
        )
    yield _filled(text, request)
    yield from _also(request)


def _also(request: Request) -> Iterator[str]:
    """As where two laptops asked two people before they heard of each other."""
    if request.also:
        names = say.listed(map(_kept, request.also))
        text = translate("Asking", "Also asked: {names}. Whoever takes the case first has it.")
        yield text.format(names=names)


def _taken(request: Request) -> Said:
    text = _filled(translate("Asking", "{colleague} took this case on {day}."), request)
    return Said("ok", _with_by(text, request))


def _not_taken(request: Request) -> Said:
    text = _filled(translate("Asking", "{colleague} did not take this case ({day}). It stays where it is."), request)
    reason = _with(translate("Asking", "Reason: {words}"), request.reason)
    return Said("warn", _with_by(f"{text} {reason}", request))


def _taken_back(request: Request) -> Said:
    if request.mine:
        text = translate("Asking", "You are not asked to take this case any more: the request was taken back on {day}.")
    else:
        text = translate("Asking", "The request to {colleague} to take this case was taken back on {day}.")
    return Said("info", _filled(text, request))


def _no_object(request: Request) -> Said:
    text = translate(
        "Asking",
        "{colleague} was asked to take this case. There is nothing left to answer: it went to somebody else meanwhile, "
        "or it is closed.",
    )
    return Said("info", _filled(text, request))


def _with_by(text: str, request: Request) -> str:
    if not request.by:
        return text
    told = translate("Asking", "Written down for them by {name}.").format(name=_kept(request.by))
    return f"{text} {told}"


def _filled(text: str, request: Request) -> str:
    return text.format(
        asker=_kept(request.asked_by),
        colleague=_kept(request.asked_of),
        until=say.date(request.until) if request.until else "…",
        day=say.date(request.on) if request.on else "…",
    )


def _with(text: str, words: str) -> str:
    short = " ".join(words.split())
    return text.format(words=_kept(short if len(short) <= _MOST else f"{short[:_MOST].rstrip()}…"))


def _kept(text: str) -> str:
    return f"{_ISOLATE}{' '.join(text.split())}{_END}"
