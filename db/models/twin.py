"""What a search for the same person keeps between two runs: gists, the blocks they stand in, and pairs; all local."""

from __future__ import annotations

from sqlalchemy import BigInteger, Float, Integer, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from db.types import Uid


class TwinGist(Base):
    """One row for each row of the list. `changed` is the stamp it was made at; `looked` once others were looked for.

    `blocks` are those it stands in, eight bytes each, so that it can leave them without a search.
    """

    __tablename__ = "twin_gist"

    lid: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    subject: Mapped[bytes] = mapped_column(Uid, index=True)
    changed: Mapped[int] = mapped_column(BigInteger)
    looked: Mapped[bool] = mapped_column(index=True)
    gist: Mapped[bytes] = mapped_column(LargeBinary)
    blocks: Mapped[bytes] = mapped_column(LargeBinary)


class TwinBlock(Base):
    """Who stands in which block (app/twins/blocks.py)."""

    __tablename__ = "twin_block"
    __table_args__ = ({"sqlite_with_rowid": False},)

    block: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    lid: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)


class TwinPair(Base):
    """Two people who may be one, by their ids in order; what of them agrees is worked out anew when it is shown."""

    __tablename__ = "twin_pair"
    __table_args__ = ({"sqlite_with_rowid": False},)

    one: Mapped[bytes] = mapped_column(Uid, primary_key=True)
    two: Mapped[bytes] = mapped_column(Uid, primary_key=True, index=True)
    score: Mapped[float] = mapped_column(Float, index=True)
