"""A journaled column says how far it travels and has no value that no line tells of."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from db.base import STRUCTURAL, Kept
from db.columns import fields_of
from db.models import KINDS
from db.types import AnswerColumn, Uid, local, plain


class Apart(DeclarativeBase):
    """A metadata of its own, so that nothing here becomes a table of a vault."""


class Silent(Kept, Apart):
    __tablename__ = "silent"
    note: Mapped[Any] = mapped_column(AnswerColumn)


class Given(Kept, Apart):
    __tablename__ = "given"
    note: Mapped[Any] = plain("never", AnswerColumn, default="no")


class Floating(Kept, Apart):
    __tablename__ = "floating"
    share: Mapped[Any] = plain("never", sa.Float)


class Whole(Kept, Apart):
    __tablename__ = "whole"
    other: Mapped[Any] = plain("statistics", Uid)
    shelf: Mapped[Any] = local(sa.Integer)


@pytest.mark.parametrize(("kept", "says"), [(Silent, "how far"), (Given, "default"), (Floating, "no journaled column")])
def test_what_could_not_be_journaled_is_refused(kept, says):
    with pytest.raises(TypeError, match=says):
        fields_of(kept)


def test_what_is_local_or_structural_is_not_journaled():
    assert list(fields_of(Whole)) == ["other"]
    assert fields_of(Whole)["other"].is_id


def test_every_column_of_every_kind_is_one_or_the_other():
    for kept in KINDS.values():
        columns = {column.name for column in kept.__table__.columns if not column.info.get("local")}
        assert set(fields_of(kept)) == columns - STRUCTURAL
