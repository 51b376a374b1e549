"""Tables that others made forget whom they brought: rows, the names of files, and the words of mappings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from db.folding import fold
from db.models import ImportMapping, ImportRow, ImportRun

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from sqlalchemy.orm import Session

    from db.lines import Line

_NAMES: Final = frozenset(
    {"known_as", "given_names", "family_names", "name_own_script", "other_names", "identity_number", "code", "number"}
)
_SHORTEST: Final = 3
_SHORTEST_OUTSIDE_LATIN: Final = 2
_LETTER: Final = "[a-z0-9]"
_LISTS: Final = ("values", "reasons")


def hide(session: Session, subject: bytes) -> None:
    """Rows that wait and say that they are hers are hers, and are shown to nobody any more."""
    session.connection().exec_driver_sql(
        "UPDATE import_row SET subject = ? WHERE subject IS NULL AND whose IN"
        " (SELECT whose FROM import_row WHERE subject = ? AND whose IS NOT NULL)",
        (subject, subject),
    )
    session.expire_all()


def show(session: Session, subject: bytes) -> None:
    """They wait again: an erasure that was not confirmed was taken back."""
    session.connection().exec_driver_sql(
        "UPDATE import_row SET subject = NULL WHERE subject = ? AND state = 'aside' AND case_id IS NULL", (subject,)
    )
    session.expire_all()


def forget(session: Session, subject: bytes, lines: Iterable[Line]) -> None:
    """Of her rows only marks stay, so that they do not bring her back; `lines` are hers while they still say anything.

    Where nobody else came from the same file, not even its name stays, which may be hers; where others did, only a
    name or a word that is hers goes.
    """
    session.flush()
    rows = list(session.scalars(select(ImportRow).where(ImportRow.subject == subject)))
    runs = list(session.scalars(select(ImportRun)))
    names = _telling({*_of_lines(lines), *_of_rows(rows, {run.id: run for run in runs})})
    said = {(heading, text) for row in rows for heading, text in _cells(row)}
    touched = {row.run for row in rows}
    for row in rows:
        row.content = row.cells = row.kinds = row.mended = row.faults = row.made = row.resembles = row.case_id = None
        row.state = "erased"
    session.flush()
    others = set(session.scalars(select(ImportRow.run).where(ImportRow.cells.is_not(None)).distinct()))
    hers = _only_hers(session, said)
    for run in runs:
        if run.id in touched - others:
            run.file_name = run.source = run.sheet = ""
            run.mapping = {"column": {}}
        else:
            run.file_name, run.source, run.sheet = (
                "" if names(text) else text for text in (run.file_name, run.source, run.sheet)
            )
            run.mapping = _without(run.mapping, names, hers)
    _forget_kept(session, names, hers, runs)
    session.flush()
    session.expire_all()


def _forget_kept(
    session: Session, names: Callable[[str], bool], hers: Collection[tuple[str, str]], runs: list[ImportRun]
) -> None:
    """A mapping goes that is called after her, or that only her file was read by."""
    used = {run.source for run in runs}
    met = {run.source_mark for run in runs if not run.source}
    for kept in session.scalars(select(ImportMapping)):
        if names(kept.name) or (kept.source_mark in met and kept.name not in used):
            session.delete(kept)
        else:
            kept.mapping = _without(kept.mapping, names, hers)


def _without(mapping: Any, names: Callable[[str], bool], hers: Collection[tuple[str, str]]) -> Any:
    """The same mapping without words that only her row said, and without any that name her."""
    if not isinstance(mapping, dict):
        return mapping
    left = {
        name: "" if name in ("name", "about", "sheet") and isinstance(told, str) and names(told) else told
        for name, told in mapping.items()
    }
    left["column"] = {
        heading: _column(heading, column, lambda heading, word: names(word) or (heading, word) in hers)
        for heading, column in mapping.get("column", {}).items()
    }
    consent = mapping.get("consent_words")
    if isinstance(consent, dict):
        at = str(mapping.get("consent_column", ""))
        left["consent_words"] = {
            word: meant for word, meant in consent.items() if not names(word) and (at, word) not in hers
        }
    return left


def _column(heading: str, column: Any, goes: Callable[[str, str], bool]) -> Any:
    if not isinstance(column, dict):
        return column
    left = dict(column)
    for name in _LISTS:
        if isinstance(left.get(name), dict):
            left[name] = {word: meant for word, meant in left[name].items() if not goes(heading, word)}
    if isinstance(left.get("nothing"), list):
        left["nothing"] = [word for word in left["nothing"] if not goes(heading, word)]
    return left


def _only_hers(session: Session, said: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """What no row of anybody else says under the same heading, whole cells and parts of them."""
    left = {(heading, part) for heading, text in said for part in _parts(text)}
    if not left:
        return left
    for row in session.scalars(select(ImportRow).where(ImportRow.cells.is_not(None))).yield_per(500):
        left.difference_update((heading, part) for heading, text in _cells(row) for part in _parts(text))
        session.expunge(row)
    return left


def _parts(text: str) -> set[str]:
    return {text, text.strip(), *(part.strip() for sign in ";,/|" for part in text.split(sign))} - {""}


def _cells(row: ImportRow) -> Iterator[tuple[str, str]]:
    yield from ((str(heading), str(text)) for heading, text in row.cells or ())
    yield from ((str(heading), str(text)) for heading, text in (row.mended or {}).items())


def _of_rows(rows: Iterable[ImportRow], runs: dict[int, ImportRun]) -> Iterator[str]:
    """What stood in her rows under a column of names."""
    for row in rows:
        columns = runs[row.run].mapping.get("column", {}) if row.run in runs else {}
        for heading, text in _cells(row):
            if columns.get(heading, {}).get("field") in _NAMES:
                yield text


def _of_lines(lines: Iterable[Line]) -> Iterator[str]:
    """What she was called in any of her records, at any time."""
    for line in lines:
        for name, (value, _) in (line.body or {}).items():
            if name in _NAMES and isinstance(value, str) and line.kind in ("identity", "person", "case"):
                yield value


def _telling(names: Collection[str]) -> Callable[[str], bool]:
    """Whether a text holds a word of these names: whole in Latin letters, anywhere where no blanks part words."""
    words = {word for name in names for word in re.split(r"[\s,;.()-]+", fold(name)) if _long(word)}
    latin = "|".join(re.escape(word) for word in sorted(words) if word.isascii())
    whole = re.compile(f"(?<!{_LETTER})(?:{latin})(?!{_LETTER})") if latin else None
    others = [word for word in words if not word.isascii()]

    def hers(text: str) -> bool:
        folded = fold(text)
        return bool(whole and whole.search(folded)) or any(word in folded for word in others)

    return hers


def _long(word: str) -> bool:
    return len(word) >= (_SHORTEST if word.isascii() else _SHORTEST_OUTSIDE_LATIN)
