"""What may be a passphrase, how strong one is, and six words nobody could guess."""

import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from app.i18n import QT_TR_NOOP
from app.keyring.errors import BadName, BadPassphrase, WeakPassphrase

LEAST_CHARACTERS: Final = 14
MOST_BYTES: Final = 1024
MOST_NAME: Final = 80
SUGGESTED_WORDS: Final = 6
_ENOUGH_SCORE: Final = 4
_JUDGED_CHARACTERS: Final = 72
_REFUSED: Final = frozenset({"Cc", "Cs", "Co", "Cn"})


@dataclass(frozen=True, slots=True)
class Strength:
    """`score` 0 to 4; `advice` is marked for translation, most useful first."""

    score: int
    enough: bool
    advice: tuple[str, ...]


def normal(passphrase: str) -> bytes:
    """The bytes that are derived from: the same whatever keyboard typed them (NFC, every kind of space is a space)."""
    composed = unicodedata.normalize("NFC", passphrase)
    spaced = "".join(" " if unicodedata.category(char) == "Zs" else char for char in composed)
    if not spaced.strip() or any(unicodedata.category(char) in _REFUSED for char in spaced):
        raise BadPassphrase
    coded = spaced.encode()
    if len(coded) > MOST_BYTES:
        raise BadPassphrase
    return coded


def normal_name(name: str) -> bytes:
    """A worker's name as it binds a slot: case, width and doubled spaces do not matter."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split()).encode("utf-8", "backslashreplace")


def proper_name(name: str) -> str:
    """A name as it is shown: composed, without doubled spaces."""
    shown = " ".join(unicodedata.normalize("NFC", name).split())
    if not shown or len(shown) > MOST_NAME or any(unicodedata.category(char) in _REFUSED for char in shown):
        raise BadName
    return shown


def suggest() -> str:
    """Six words out of 7,776: 77 bits, more than a fast attacker can try against Argon2id."""
    words = _words()
    return " ".join(secrets.choice(words) for _ in range(SUGGESTED_WORDS))


@cache
def _words() -> tuple[str, ...]:
    text = files("app.keyring").joinpath("eff_large_wordlist.txt").read_text(encoding="ascii")
    return tuple(text.split())


def judge(passphrase: str, about: Sequence[str] = ()) -> Strength:
    """How hard it is to guess; `about` are words an attacker would try first (names of worker and organisation)."""
    from zxcvbn import zxcvbn

    try:
        normal(passphrase)
    except BadPassphrase:
        empty = not passphrase.strip()
        return Strength(0, enough=False, advice=() if empty else (_CHARACTERS,))
    judged = unicodedata.normalize("NFC", passphrase)[:_JUDGED_CHARACTERS]
    found = zxcvbn(judged, user_inputs=[word for text in about for word in (text, *text.split())])
    long_enough = len(judged) >= LEAST_CHARACTERS
    score = int(found["score"])
    patterns = {str(match["pattern"]) for match in found["sequence"]}
    enough = long_enough and score >= _ENOUGH_SCORE
    score = score if long_enough else min(score, 2)
    return Strength(score, enough=enough, advice=_advice(enough, long_enough, patterns))


def must_be_strong(passphrase: str, about: Sequence[str] = ()) -> None:
    normal(passphrase)
    if not judge(passphrase, about).enough:
        raise WeakPassphrase


_CHARACTERS: Final = QT_TR_NOOP("A character in it cannot be typed the same way on every keyboard.")
_LENGTH: Final = QT_TR_NOOP("Make it at least 14 characters long.")
_MORE: Final = QT_TR_NOOP("Add a few words that have nothing to do with each other.")
_PATTERN_ADVICE: Final = {
    "repeat": QT_TR_NOOP("Repeating the same thing adds little."),
    "sequence": QT_TR_NOOP("Sequences such as abc or 123 are tried first."),
    "spatial": QT_TR_NOOP("Rows of neighbouring keys are tried first."),
    "date": QT_TR_NOOP("Dates and years are tried first."),
    "regex": QT_TR_NOOP("Dates and years are tried first."),
    "dictionary": QT_TR_NOOP("Names and common words are tried first, also with digits instead of letters."),
}


def _advice(enough: bool, long_enough: bool, patterns: set[str]) -> tuple[str, ...]:
    if enough:
        return ()
    named = [text for pattern, text in _PATTERN_ADVICE.items() if pattern in patterns]
    return tuple(dict.fromkeys(([] if long_enough else [_LENGTH]) + named[:2] + [_MORE]))
