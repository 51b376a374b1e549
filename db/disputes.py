"""Keeps the table of open disputes in step with the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session


def keep_disputes(session: Session, kind: str, record: bytes, subject: bytes, since: Mapping[str, int]) -> None:
    """`since` has every contested field of the record with the stamp of its latest head; all others are settled."""
    connection = session.connection()
    found = connection.exec_driver_sql("SELECT field FROM dispute WHERE record = ?", (record,))
    standing = {str(row[0]) for row in found}
    for field in standing - since.keys():
        connection.exec_driver_sql("DELETE FROM dispute WHERE record = ? AND field = ?", (record, field))
    for field in since.keys() - standing:
        connection.exec_driver_sql(
            "INSERT INTO dispute (kind, record, field, subject, since) VALUES (?, ?, ?, ?, ?)",
            (kind, record, field, subject, since[field]),
        )
