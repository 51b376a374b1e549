"""Synthetic rows from a real vault: who is counted, what is refused, what the file and the access log say."""

from __future__ import annotations

import io
import json
import zipfile
from functools import partial
from pathlib import Path

import pytest

from app.crypto.age import open_sealed, parse_identity
from app.crypto.errors import AgeError
from app.records.dataset_errors import PeriodWrong, ReasonTooShort
from app.reports.linked import ThresholdTooLow
from app.roles import Refused
from app.services import export_synthetic as exporting
from app.services import preview_synthetic as previewing
from app.services.export_dataset import Order
from app.services.export_synthetic import export_synthetic
from app.services.preview_synthetic import SyntheticWish, preview_synthetic
from app.services.record_intake import record_intake
from app.synthetic import making
from app.synthetic.errors import ColumnsWrong, MakerFailed, PurposeWrong, TooFewRecords
from app.synthetic.frame import Answer
from tests.app.services import casework_kit as kit
from tests.flows.desks import two_desks
from tests.flows.handing import REASON, TERMS, audit_of, said
from tests.sheets import care, intake

COLUMNS = ("year", "gender", "citizenships", "exploitation_types", "means_of_control")


@pytest.fixture(scope="module")
def desks(tmp_path_factory):
    """Six women who agreed, one a citizen of elsewhere; one who said no, one for other purposes, one unasked."""
    made = two_desks(tmp_path_factory.mktemp("desks"), TERMS)
    yes = [said("statistics", "statistics")]
    no = [said("statistics", "statistics", consent_status="refused")]
    held = [said("statistics", "statistics", withheld_groups=["sexual_exploitation"])]
    other = [said("research", "coded")]
    told = [*([(yes, "KH")] * 4), (yes, "ZW"), (held, "KH"), (no, "US"), (other, "FR"), ([], "VN")]
    for at, (consents, country) in enumerate(told):
        record_intake(
            made.shelter,
            intake(
                care(), *consents, known_as=f"Sokha{at}", gender="Feminine", citizenships=[country],
                intake_date="2024-05-03", exploitation_types=["ForcedLabour"], means_of_control={"DebtBondage": "yes"},
            ),
        )  # fmt: skip
    yield made
    made.close()


@pytest.fixture
def few(monkeypatch):
    """As if five people were many, and with a child that gives back every row as it was."""

    def copies(ask, _progress):
        return Answer([list(row) for row in ask.rows])

    monkeypatch.setattr(making, "FEWEST", 5)
    monkeypatch.setattr(previewing, "FEWEST", 5)
    monkeypatch.setattr(exporting.making, "make", partial(making.make, maker=copies))


def wish(desks, **changes):
    return SyntheticWish(**{"partner": desks.to, "columns": COLUMNS, "form": "json", "threshold": 3, **changes})


def plain(desks, out, **changes):
    order = Order(wish=wish(desks, **changes), folder=out, seal="none", reason=REASON, beside=REASON)
    made = export_synthetic(desks.shelter, order)
    return made, json.loads(Path(made.path).read_bytes())


def test_only_those_who_agreed_are_counted_and_what_is_withheld_stays(desks):
    found = preview_synthetic(desks.shelter, wish(desks))
    assert (found.people, found.enough) == (6, False)
    assert dict(found.left_out) == {"refused": 1, "other_purpose": 1, "no_consent": 1}
    columns = {name: (common, rare) for name, common, rare in found.columns}
    assert columns == {
        "year": (1, 0), "gender": (1, 0), "citizenships": (1, 1), "exploitation_types": (1, 1),
        "means_of_control": (1, 1),
    }  # fmt: skip


def test_too_few_is_refused_and_nothing_is_written(desks, tmp_path):
    before = audit_of_files(desks)
    with pytest.raises(TooFewRecords):
        export_synthetic(desks.shelter, Order(wish=wish(desks), folder=tmp_path, beside=REASON))
    assert (list(tmp_path.iterdir()), audit_of_files(desks)) == ([], before)


def audit_of_files(desks):
    return [row for row in audit_of(desks.shelter) if row[1] == "dataset"]


def test_the_file_has_rows_that_many_share_and_says_what_they_are_not(desks, few, tmp_path):
    made, told = plain(desks, tmp_path)
    assert (made.people, made.rows, made.sealed) == (6, 6, False)
    rows = told["tables"]["rows"]
    assert {row["citizenships"] for row in rows} == {"KH", ""}
    assert {row["exploitation_types"] for row in rows} == {"ForcedLabour", ""}
    assert {row["year"] for row in rows} == {"2024"}
    text = json.dumps(told)
    assert not [word for word in ("ZW", "US", "FR", "VN", "Sokha", "SUN-") if word in text]
    assert "nobody's record" in text
    assert "Do not link these rows" in text
    assert "may work out from this how small a hidden number is" in text
    assert {"about this data", "data dictionary", "error report", "counts"} <= set(told["pages"])
    assert all(int(row["real, from"]) >= 3 for row in told["pages"]["counts"])


def test_sealed_only_the_partner_opens_it_and_the_log_says_of_whom_it_was_counted(desks, few, tmp_path):
    made = export_synthetic(desks.shelter, Order(wish=wish(desks), folder=tmp_path, beside=REASON))
    with pytest.raises(AgeError):
        open_with(desks.shelter, made.path)
    names = zipfile.ZipFile(io.BytesIO(open_with(desks.coordinator, made.path))).namelist()
    assert names == ["synthetic.json"]
    log = audit_of(desks.shelter)
    assert any(outcome.endswith("6 people, sealed for partner") for _, kind, outcome in log if kind == "dataset")
    assert log.count(("hand_out", "person", "counted for synthetic rows")) >= 6


def open_with(desk, path):
    return open_sealed(Path(path).read_bytes(), [parse_identity(text) for text in desk.keys.identities])


def test_a_child_that_fails_leaves_nothing(desks, few, tmp_path, monkeypatch):
    def fails(*_):
        raise MakerFailed

    before = audit_of_files(desks)
    monkeypatch.setattr(exporting.making, "make", fails)
    with pytest.raises(MakerFailed):
        export_synthetic(desks.shelter, Order(wish=wish(desks), folder=tmp_path, beside=REASON))
    assert (list(tmp_path.iterdir()), audit_of_files(desks)) == ([], before)


def test_plain_needs_a_reason_and_all_of_it_a_supervisor(desks, few, tmp_path):
    with pytest.raises(ReasonTooShort):
        export_synthetic(desks.shelter, Order(wish=wish(desks), folder=tmp_path, seal="none", reason="because"))
    worker = kit.sitting(desks.shelter, "worker")
    with pytest.raises(Refused):
        export_synthetic(worker, Order(wish=wish(desks), folder=tmp_path))
    with pytest.raises(Refused):
        preview_synthetic(worker, wish(desks))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"columns": ("gender",)}, ColumnsWrong),
        ({"columns": ("gender", "gender")}, ColumnsWrong),
        ({"columns": ("gender", "date_of_birth")}, ColumnsWrong),
        ({"purpose": "referral"}, PurposeWrong),
        ({"threshold": 2}, ThresholdTooLow),
        ({"since": "2024"}, PeriodWrong),
    ],
)
def test_a_wish_that_is_not_sound_is_refused(desks, changes, error):
    with pytest.raises(error):
        preview_synthetic(desks.shelter, wish(desks, **changes))
