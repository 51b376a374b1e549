"""By what a row of a foreign table is known again: keyed marks that say nothing without this vault."""

from __future__ import annotations

import hmac
import secrets
from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy import select

from app.tables.cell import EMPTY, same
from app.tables.rows import fingerprint, older_fingerprint
from db.models import ImportRow, ImportRun
from db.models.setting import get_setting, put_setting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from app.tables.cell import Cell
    from app.tables.mapping import MappingFile

_SECRET: Final = "import_secret"  # noqa: S105 - the name of a setting
STANDS: Final = frozenset({"imported", "part", "corrected"})
"""The states of a row that became somebody who is still here."""
DONE: Final = STANDS | {"changed", "dropped"}
"""The states in which the same row need not be looked at again."""


class Known(NamedTuple):
    """A row that was met before in the same source."""

    id: int
    number: int
    mark: bytes
    content: bytes | None
    state: str
    subject: bytes | None
    case_id: bytes | None
    whose: bytes | None
    run: int


def secret(session: Session, *, make: bool = False) -> bytes:
    """Made with the first import; before it, marks are only compared with each other."""
    told = get_setting(session, _SECRET, "")
    if not told and make:
        told = secrets.token_hex(32)
        put_setting(session, _SECRET, told)
    return bytes.fromhex(told) if told else bytes(32)


def content(key: bytes, row: Mapping[str, Cell]) -> bytes:
    return _content(key, fingerprint(row))


def older_content(key: bytes, row: Mapping[str, Cell]) -> bytes:
    """By what an older build knew it: still the mark of rows that it brought in."""
    return _content(key, older_fingerprint(row))


def source(key: bytes, name: str) -> bytes:
    """By what a table is known when it comes again, even where its name had to go."""
    return hmac.digest(key, b"source" + name.encode(), "sha256")


def mark(key: bytes, source: str, told: bytes) -> bytes:
    return hmac.digest(key, source.encode() + b"\0" + told, "sha256")


def whose(key: bytes, source: bytes, mapping: MappingFile, row: Mapping[str, Cell]) -> bytes | None:
    """The same for all rows of one person; None where the row does not say whose it is."""
    told = same(row.get(mapping.person, EMPTY).said) if mapping.person else ""
    return hmac.digest(key, b"person" + source + told.encode(), "sha256") if told else None


def _content(key: bytes, print_of_row: bytes) -> bytes:
    return hmac.digest(key, b"content" + print_of_row, "sha256")


def known(session: Session, source: bytes) -> tuple[Known, ...]:
    """Every row of that source, oldest first."""
    return tuple(
        Known(*row)
        for row in session.execute(
            select(
                ImportRow.id, ImportRow.number, ImportRow.mark, ImportRow.content, ImportRow.state,
                ImportRow.subject, ImportRow.case_id, ImportRow.whose, ImportRow.run,
            )
            .join(ImportRun, ImportRun.id == ImportRow.run)
            .where(ImportRun.source_mark == source)
            .order_by(ImportRow.id)
        )
    )  # fmt: skip
