"""Declarative Base with its naming convention, and Kept: what every journaled record carries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, Final

from sqlalchemy import LargeBinary, MetaData, event
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from db.types import Uid, new_id

if TYPE_CHECKING:
    from sqlalchemy import FromClause

NAMES: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
_WORDS: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
STRUCTURAL: Final = frozenset({"id", "subject", "st", "ext", "erased", "ndis"})


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)


class Kept:
    """A record whose every change is a line of the journal.

    `st` says which lines its values come from (db/heads.py), `ext` holds fields only a newer Havenbook knows,
    `ndis` counts disputed fields. Every other column is journaled unless it was made with `local()`.
    """

    kind: ClassVar[str]
    if TYPE_CHECKING:
        __tablename__: Any
        __table__: ClassVar[FromClause]

    id: Mapped[bytes] = mapped_column(Uid, primary_key=True, sort_order=-2)
    subject: Mapped[bytes] = mapped_column(Uid, index=True, sort_order=-1)
    st: Mapped[bytes] = mapped_column(LargeBinary, sort_order=90)
    ext: Mapped[bytes | None] = mapped_column(LargeBinary, sort_order=91)
    erased: Mapped[bool] = mapped_column(default=False, sort_order=92)
    ndis: Mapped[int] = mapped_column(default=0, sort_order=93)

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        cls.kind = _WORDS.sub("_", cls.__name__).lower()


@event.listens_for(Kept, "init", propagate=True)
def _give_id(target: Kept, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    """A record has its id from the moment it is made; a person is her own subject."""
    del args
    kwargs.setdefault("id", new_id())
    if target.kind == "person":
        kwargs.setdefault("subject", kwargs["id"])
