"""Answers that no question can hold, as a partner may send any: figures count them as not shared and stand."""

from __future__ import annotations

import pytest

from app.records.readable import UNDECIDED, Readable, _shape
from app.reports.indicators import indicators
from app.reports.make import Ground, Wish, make
from app.reports.quality import CHECKS
from app.reports.quality.check import Ground as Checked
from app.reports.quality.check import one_by_one
from app.reports.told import NOT_SHARED
from db.codes.lists import code_list, versions
from db.facts import counted
from tests.app.reports.ledgers import Written

ODD = (
    "²", "²²²²", "2024-W01-1", "2024-٠١", "2024- 1", "2024-02-30", "9" * 5000, "a=b;a|b", "x;y", "yes\x1fno=yes",
)  # fmt: skip


def written(odd):
    """Two sound people, and one of a partner whose every answer is odd."""
    book = Written()
    for _ in range(2):
        book.agree(book.arrive(told="Labour")[0])
    person, case = book.add("person", org="cc"), book.add("case", person=2, org="cc")
    for kind, fields in counted().items():
        if kind not in {"person", "case"}:
            book.add(kind, person, case, org="cc", **dict.fromkeys(fields, odd))
        else:
            book.records[kind][2].update(dict.fromkeys(fields, odd))
    return book


@pytest.mark.parametrize("odd", ODD)
def test_every_figure_and_every_check_stands(odd):
    book = Readable(written(odd))
    ledger = Written.ledger(book)
    for code, indicator in indicators().items():
        for split in {(), indicator.splits[:1]}:
            made = make(ledger, Wish(indicator=code, dimensions=split), Ground(as_of="2026-11-27"))
            assert made.indicator == code
    for check in CHECKS.values():
        spots = [spot for found in check.find(Checked(ledger, {})) for spot in one_by_one(found)]
        assert [spot for spot in spots if spot.slot < 0] == []


def test_what_cannot_be_read_is_not_shared_and_permits_nothing():
    book = Readable(written("²²²²"))
    assert [book.column("intake", "age_at_intake").words[at] for at in book.column("intake", "age_at_intake").data] == [
        "", "", NOT_SHARED,
    ]  # fmt: skip
    until = book.column("consent", "valid_until")
    assert until.words[until.data[-1]] == UNDECIDED, "what ends on no day must not last for ever"
    sound = book.column("intake", "intake_date_month")
    assert [sound.words[at] for at in sound.data][:2] == ["2026-05", "2026-05"]


def test_every_code_of_ours_can_be_read():
    fits = _shape("person", "gender")
    assert [code.code for name in versions() for code in code_list(name) if not fits(code.code)] == []
