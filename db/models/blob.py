"""The bytes of a file kept in the vault, in pieces: not in the journal, and gone with the person they are about."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid, UtcDateTime


class Blob(Base):
    """`hash` is a keyed hash of subject and content, None while the pieces are still coming.

    `type` was read from the content. `settled` once a line of the journal names it: from then on only an erasure
    removes it.
    """

    __tablename__ = "blob"
    __table_args__ = (UniqueConstraint("subject", "hash"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    subject: Mapped[bytes] = mapped_column(Uid)
    hash: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    type: Mapped[str] = mapped_column(Text)
    size: Mapped[int] = mapped_column(default=0)
    chunks: Mapped[int] = mapped_column(default=0)
    added: Mapped[datetime] = mapped_column(UtcDateTime)
    settled: Mapped[bool] = mapped_column(default=False)


class BlobChunk(Base):
    """At most 1 MiB; `n` counts from 0."""

    __tablename__ = "blob_chunk"

    blob: Mapped[int] = mapped_column(ForeignKey("blob.id"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True)
    subject: Mapped[bytes] = mapped_column(Uid, index=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)
