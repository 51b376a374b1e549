"""What a list of cases is filtered by: one row for each thing that is true of a case, made again with its list row."""

from __future__ import annotations

from sqlalchemy import Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class CaseFacet(Base):
    """Which facets there are, and what their values mean, stands in db/search/facets.py. It never travels."""

    __tablename__ = "case_facet"
    __table_args__ = ({"sqlite_with_rowid": False},)

    facet: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text, primary_key=True)
    lid: Mapped[int] = mapped_column(Integer, primary_key=True, index=True, autoincrement=False)
