"""The files in `maps` say what the code lists and the published templates say, and ask only for what is kept."""

from __future__ import annotations

import csv
import warnings
from collections import Counter
from importlib import resources

import openpyxl
import pytest

from app.standards import layout, template
from app.tables import htcds
from app.tables.cell import same
from db.codes.lists import code_list
from db.columns import fields_of
from db.models import KINDS
from tests.house.sources import HOUSE

VECTORS = HOUSE / "tests" / "vectors"
HTCDS_FIELDS = {
    row["field"] for row in csv.DictReader((VECTORS / "htcds" / "htcds_fields.csv").read_text("utf-8").splitlines())
}
LISTED = [
    (standard, each.codes) for standard in ("htcds", "ctdc") for table in layout.layouts(standard)
    for each in table.columns if each.codes and each.kind != "key"
]  # fmt: skip


@pytest.mark.parametrize(("standard", "codes"), sorted(set(LISTED)))
def test_every_code_of_a_list_has_its_line(standard, codes):
    lines = layout.codes_of(standard, codes)
    ours = {code.code: getattr(code, f"{standard}_code") for code in code_list(codes)}
    assert {code: match.to for code, match in lines.items()} == ours
    shared = Counter(match.to for match in lines.values() if match.to)
    for code, match in lines.items():
        assert match.match in ("exact", "grouped", "other", "near", "none")
        assert (match.match == "none") == (not match.to)
        if match.match == "exact" and code != match.to:
            assert shared[match.to] == 1, f"{code} is not the only one that becomes {match.to}"


@pytest.mark.parametrize("standard", layout.STANDARDS)
def test_every_column_asks_for_what_is_kept(standard):
    assert layout.source(standard).licence
    for table in layout.layouts(standard):
        assert len({each.column for each in table.columns}) == len(table.columns)
        for each in table.columns:
            kinds = {part.partition(":")[0].partition("/")[0] for part in each.record.replace("|", ";").split(";")}
            kinds = {table.rows if kind == "this" else kind for kind in kinds} & set(KINDS)
            known = {name for kind in kinds for name in fields_of(KINDS[kind])}
            assert not kinds or set(each.questions) <= known, each


def test_the_names_are_those_of_htcds():
    ours = {each.column for table in layout.layouts("htcds") for each in table.columns}
    assert {name for name in ours if not name.startswith("havenbook_")} <= HTCDS_FIELDS


def test_the_published_templates_are_unchanged():
    for name in (template.SEVERAL, template.SINGLE):
        shipped = resources.files("app.standards").joinpath("templates", name).read_bytes()
        assert shipped == (VECTORS / "htcds_excel" / name).read_bytes()


def _template():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl says that it drops the validation: we do not save with it
        return openpyxl.load_workbook(VECTORS / "htcds_excel" / template.SINGLE)


def test_the_labels_are_those_that_the_template_offers():
    book = _template()
    cases, offered = book.worksheets[0], {}
    for column in book["validation"].iter_cols(min_row=3, values_only=True):
        offered[column[0]] = [cell for cell in column[1:] if cell is not None]
    for field, letter in template._PLACES.items():
        if labels := layout.template_labels(field):
            assert list(labels.values()) == offered[cases[f"{letter}2"].value], field
    names = dict(zip(offered["Country Code"], offered["Country"], strict=True))
    assert names == dict(layout.template_countries())


def test_every_place_in_the_template_bears_the_label_of_its_field():
    """The labels are believed, not the hidden names: those of five columns stand one place off."""
    cases = _template().worksheets[0]
    hidden = {field: cases[f"{letter}1"].value for field, letter in template._PLACES.items()}
    labels = {field: htcds._SAME[same(cases[f"{letter}2"].value)] for field, letter in template._PLACES.items()}
    assert labels == {field: field for field in template._PLACES}
    assert {field for field in hidden if hidden[field] != field} == {
        "prs_MailingStreet", "prs_MailingCity", "prs_MailingPostalCode", "prs_MailingCountry",
        "vic_TraffickingStatusDecisionMakingOrg", "cas_ReasonForOutgoingReferral",
    }  # fmt: skip
