"""Nothing in a figure is shown as a code while there is a word for it."""

import re
from pathlib import Path

import pytest

import app.reports.indicators as room
from app.i18n import english
from app.reports import labels
from app.reports.indicators import indicators
from app.reports.splits import SPLITS, band_names
from app.reports.told import REASON
from db.codes.lists import code_list, versions
from db.missing import REASONS

NAMES = labels.Names(
    translate=lambda context, text: f"<{text}>", houses={"a1": "Lotus"}, country=lambda code: f"[{code}]"
)


@pytest.mark.parametrize("codes", sorted({each.codes for each in indicators().values()} & set(versions())))
def test_every_code_of_a_list_has_its_label(codes):
    for code in code_list(codes):
        assert labels.word(codes, code.code, NAMES) == f"<{code.label}>"


def test_every_reason_an_indicator_makes_has_words():
    made = set()
    for path in Path(room.__file__).parent.glob("ind*.py"):
        made |= set(re.findall(r'REASON \+ "([a-z_]+)"', path.read_text("utf-8")))
    assert {"possible", "not_to_the_day"} <= made
    for reason in {
        *made,
        *REASONS,
        "running",
        "criminal_case",
        "undecided",
        "not_enough_answers",
        "no_answer",
        "changed",
    }:
        assert labels.gap(reason, NAMES).startswith("<"), reason
        assert labels.word("gender", REASON + reason, NAMES) == labels.gap(reason, NAMES)


def test_every_row_an_indicator_makes_has_words():
    made = set()
    for path in Path(room.__file__).parent.glob("ind*.py"):
        made |= set(re.findall(r'"(@[a-z]+)"', path.read_text("utf-8")))
    for code in {*made, "@several", "yes", "no", "@ours"}:
        assert labels.word("plain", code, NAMES).startswith("<"), code


def test_what_is_no_code_is_shown_as_it_is():
    assert labels.word("country", "KH", NAMES) == "[KH]"
    assert labels.word("house", "a1", NAMES) == "Lotus"
    assert labels.word("month", "2026-05", NAMES) == "2026-05"
    assert [labels.word("plain", band, NAMES) for band in band_names()] == list(band_names())
    assert labels.word("gender", "ANewerCode", NAMES) == "ANewerCode"


def test_ctdc_groups_have_words():
    for code in code_list("means_of_control"):
        assert labels.word("ctdc_means", code.ctdc_code or "meansOther", NAMES).startswith("<")


def test_every_unit_and_every_dimension_has_words():
    for name in labels.UNITS:
        assert labels.unit(name, NAMES) == f"<{labels.UNITS[name]}>"
    assert all(split.label for split in SPLITS.values())


def test_a_month_is_written_as_the_reader_writes_days():
    written = {"2025-07": "July 2025"}.get
    names = labels.Names(translate=english)
    assert labels.written("month", "2025-07", names, written) == "July 2025"
    assert labels.written("month", REASON + "declined", names, written) == labels.word(
        "month", REASON + "declined", names
    )
