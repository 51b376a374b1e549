"""How handing a case over stands, in plain words for whoever looks at its page, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.services.show_case import Handing

translate = QCoreApplication.translate
_ISOLATE, _END = "\u2068", "\u2069"  # what was typed keeps its own direction inside our sentence


@dataclass(frozen=True, slots=True)
class Said:
    """`kind` is that of a banner; `deeds` are what follows, the likeliest first: approve, heard, call_back, close,
    reopen, accept, decline, open.
    """

    kind: str
    text: str
    deeds: tuple[str, ...] = ()


def said(handing: Handing) -> Said:
    return {"ours": _ours, "theirs": _theirs, "before": _before}[handing.side](handing)


def _before(handing: Handing) -> Said:
    text = translate(
        "Handing",
        "Taken over from {house} on {day}. What they recorded stays as it came: only they can correct it, and erase it "
        "wherever it went. What you write here is yours.",
    )
    return Said("info", _filled(text, handing), ("open",))


def _theirs(handing: Handing) -> Said:
    if handing.state == "offered":
        text = translate(
            "Handing",
            "{house} offers you this case. They keep it until you answer. If you take it over, a case of your own "
            "begins with what they sent, and the person need not tell it again.",
        )
        return Said("info", _filled(text, handing), ("accept", "decline"))
    if handing.state == "called_back":
        text = translate("Handing", "{house} called this offer back on {day}. They keep the case.")
        return Said("info", _with_why(_filled(text, handing), handing))
    if handing.state == "declined":
        text = translate("Handing", "You did not take this case over ({day}). {house} keeps it.")
        return Said("info", _with_why(_filled(text, handing), handing), ("accept",))
    text = translate("Handing", "You took this case over on {day}. Your work on it stands in your own case.")
    parts = [_filled(text, handing)]
    if handing.crossed:
        parts.append(
            translate("Handing", "They called the offer back meanwhile. Your yes stands: talk to them about it.")
        )
    return Said("warn" if handing.crossed else "ok", " ".join(parts), ("open",) if handing.case else ())


def _ours(handing: Handing) -> Said:
    if handing.state == "prepared":
        text = translate("Handing", "Handing over to {house}: written down, not offered yet. A supervisor decides.")
        return Said("info", _filled(text, handing), ("approve",))
    if handing.state == "offered":
        return _waiting(handing)
    if handing.state == "called_back":
        text = translate("Handing", "You called the offer to {house} back on {day}. The case is with you.")
        return Said("info", _filled(text, handing))
    return _taken(handing) if handing.state == "taken" else _declined(handing)


def _waiting(handing: Handing) -> Said:
    text = translate("Handing", "Offered to {house} on {day}. No answer yet: the case stays with you, and you go on.")
    parts = [_filled(text, handing)]
    if not handing.allowed:
        parts.append(
            translate(
                "Handing", "The permission or the agreement has ended, so nothing more goes there. Call the offer back."
            )
        )
    return Said("info" if handing.allowed else "warn", " ".join(parts), ("heard", "call_back"))


def _taken(handing: Handing) -> Said:
    return Said("warn" if handing.crossed else "ok", " ".join(_how_taken(handing)), _after(handing))


def _how_taken(handing: Handing) -> Iterator[str]:
    if handing.heard:
        text = translate(
            "Handing", "{house} took the case over, as you were told on {day}. Their own answer is not here yet."
        )
    else:
        text = translate("Handing", "{house} took the case over on {day}.")
    yield _filled(text, handing)
    if handing.number:
        yield translate("Handing", "Their case has the number {number}.").format(number=_kept(handing.number))
    if handing.crossed:
        yield translate(
            "Handing",
            "Your calling back and their yes crossed. Their yes stands, because the person has a case there: talk to "
            "them before you close yours.",
        )
    elif not handing.closed:
        yield translate("Handing", "The case is yours until you close it. Close it when the person is there.")
    yield translate("Handing", "What they write is theirs: whoever wants it erased asks them, too.")


def _after(handing: Handing) -> tuple[str, ...]:
    heard = ("heard",) if handing.heard else ()
    return heard if handing.closed else ("close", *heard)


def _declined(handing: Handing) -> Said:
    if handing.closed:
        text = translate(
            "Handing",
            "{house} did not take the case over, but it is closed here: nobody has it. Call them, or open a new case.",
        )
        return Said("danger", _with_why(_filled(text, handing), handing), ("reopen",))
    if handing.heard:
        text = translate("Handing", "{house} did not take the case over, as you were told on {day}. It stays with you.")
        return Said("warn", _filled(text, handing), ("heard", "call_back"))
    text = translate("Handing", "{house} did not take the case over ({day}). It stays with you.")
    return Said("warn", _with_why(_filled(text, handing), handing))


def _filled(text: str, handing: Handing) -> str:
    day = say.date(handing.day) if handing.day else "…"
    return text.format(house=_kept(handing.organisation), day=day)


def _with_why(text: str, handing: Handing) -> str:
    if not handing.why:
        return text
    return " ".join((text, translate("Handing", "Reason: {why}").format(why=_kept(handing.why))))


def _kept(text: str) -> str:
    return f"{_ISOLATE}{' '.join(text.split())}{_END}"
