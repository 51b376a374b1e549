"""The organisation's own words: read, add and take away; which of some words are names here; each worker's choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.spelling.lists import FOLLOW, LETTERS, OFF
from app.spelling.words import LONGEST, same
from db.models import Organisation, OwnWord, Place
from db.models.setting import get_setting, put_setting
from db.search import named

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session

    from app.desk import Desk

MOST_PLACES: Final = 5000
_CHOICES: Final = (FOLLOW, OFF, *LETTERS)


@dataclass(frozen=True, slots=True)
class OwnWords:
    """`choice` is this worker's: a language, off, or empty to follow the window. `around`: places, organisations."""

    choice: str
    own: tuple[str, ...]
    around: frozenset[str]


def read(desk: Desk) -> OwnWords:
    with desk.read("look") as session:
        choice = get_setting(session, _place(desk), FOLLOW)
        own = sorted(session.scalars(select(OwnWord.word)), key=str.casefold)
        return OwnWords(choice if choice in _CHOICES else FOLLOW, tuple(own), _around(session))


def choose(desk: Desk, choice: str) -> None:
    """What nobody can choose is taken for no choice."""
    with desk.write("keep_words") as session:
        put_setting(session, _place(desk), choice if choice in _CHOICES else FOLLOW)


def add(desk: Desk, word: str) -> None:
    """Once, however it is written; what is no single word is passed over."""
    written = word.strip()
    if not written or len(written) > LONGEST or len(written.split()) > 1:
        return
    with desk.write("keep_words") as session:
        session.merge(OwnWord(same=same(written), word=written))


def drop(desk: Desk, word: str) -> None:
    with desk.write("keep_words") as session:
        row = session.get(OwnWord, same(word))
        if row is not None:
            session.delete(row)


def names_among(desk: Desk, words: Collection[str]) -> frozenset[str]:
    """Names of people are looked up one by one and never gathered."""
    with desk.read("look") as session:
        called = named(session, {same(word) for word in words})
        return frozenset(word for word in words if same(word) in called)


def _place(desk: Desk) -> str:
    return f"spelling:{desk.worker.id}"


def _around(session: Session) -> frozenset[str]:
    names = [*session.scalars(select(Organisation.name)), *session.scalars(select(Place.name).limit(MOST_PLACES))]
    return frozenset(same(word) for name in names for word in name.split())
