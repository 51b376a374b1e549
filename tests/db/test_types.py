"""What the columns store, and what they refuse to store."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from db.types import AnswerColumn, Uid, UtcDateTime, answer, decode_answer, encode_answer, new_id, plain

CODES = st.text(min_size=1, max_size=8)
ANSWERS = st.one_of(
    st.none(), st.text(), st.integers(-(1 << 53), 1 << 53), st.lists(CODES), st.dictionaries(CODES, CODES)
)


@pytest.fixture
def table():
    engine = sa.create_engine("sqlite://")
    table = sa.Table(
        "t", sa.MetaData(), sa.Column("id", Uid), sa.Column("a", AnswerColumn), sa.Column("at", UtcDateTime)
    )
    table.metadata.create_all(engine)
    with engine.begin() as connection:
        yield table, connection


@given(ANSWERS)
def test_an_answer_comes_back_as_it_was(value):
    assert decode_answer(encode_answer(value)) == value


@pytest.mark.parametrize("value", [True, 1.5, b"x", ("a",), {1, 2}], ids=repr)
def test_what_is_no_answer_is_refused(value):
    with pytest.raises(TypeError):
        encode_answer(value)


def test_a_blank_is_null_and_an_empty_answer_is_not(table):
    t, connection = table
    for value in (None, "", [], {}):
        connection.execute(t.insert().values(a=value))
    assert connection.execute(sa.select(sa.func.count()).where(t.c.a.is_(None))).scalar() == 1
    assert connection.execute(sa.select(t.c.a)).scalars().all() == [None, "", [], {}]


def test_an_answer_can_be_looked_for(table):
    t, connection = table
    connection.execute(t.insert().values(a=["KH", "TH"]))
    assert connection.execute(sa.select(t.c.a).where(t.c.a == ["KH", "TH"])).scalars().all() == [["KH", "TH"]]


def test_a_moment_comes_back_in_utc_and_text_order_is_time_order(table):
    t, connection = table
    bangkok = datetime(2026, 11, 22, 8, 45, 9, 5000, tzinfo=timezone(timedelta(hours=7)))
    for moment in (bangkok, bangkok + timedelta(milliseconds=1), bangkok - timedelta(days=400)):
        connection.execute(t.insert().values(at=moment))
    found = connection.execute(sa.select(t.c.at).order_by(t.c.at)).scalars().all()
    assert found == sorted(found)
    assert found[1] == bangkok
    assert found[1].tzinfo == UTC
    assert connection.exec_driver_sql("SELECT at FROM t").scalar() == "2026-11-22T01:45:09.005Z"


@pytest.mark.parametrize(
    "values",
    [{"at": datetime.fromisoformat("2026-01-01T00:00")}, {"id": "0a" * 16}, {"id": b"short"}],
    ids=["naive", "hex", "short"],
)
def test_what_would_be_lost_or_never_match_is_refused(table, values):
    t, connection = table
    with pytest.raises((TypeError, sa.exc.StatementError)):
        connection.execute(t.insert().values(**values))


def test_ids_follow_time_and_are_version_7():
    ids = [new_id() for _ in range(50)]
    assert len(set(ids)) == 50
    assert all(each[6] >> 4 == 7 and each[8] >> 6 == 2 for each in ids)
    stamps = [each[:6] for each in ids]
    assert stamps == sorted(stamps)


def test_every_helper_says_how_far_a_column_travels():
    assert answer("never", "names").column.info["travels"] == "never"
    assert answer("never", "names").column.info["group"] == "names"
    assert plain("statistics", Uid).column.info["travels"] == "statistics"
    with pytest.raises(ValueError, match="no such travel class"):
        answer("everywhere")
