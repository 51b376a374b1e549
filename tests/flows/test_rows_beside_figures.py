"""Synthetic rows of a vault: beside released figures, and beside each other, only for a reason that is told."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from app.progress import Cancelled, Progress
from app.records.beside import OutBefore, RowsBeside
from app.reports.linked import Rule
from app.services import export_synthetic as exporting
from app.services.export_dataset import Order
from app.services.export_synthetic import export_synthetic
from app.services.freeze_release import Wanted, Wish, freeze_release
from app.services.preview_release import preview_release
from app.services.preview_synthetic import SyntheticWish, preview_synthetic
from app.services.record_intake import record_intake
from app.services.save_release import save_release
from app.services.show_release import show_release
from app.synthetic import making
from app.synthetic.frame import Answer
from tests.flows.desks import two_desks
from tests.flows.handing import TERMS, audit_of, said
from tests.sheets import care, intake

WHY = "The rows are of 2019 to 2021, sealed for one university"
FIGURES = Wanted(title="Spring", purpose="for the board", wishes=(Wish(indicator="IND06"),), rule=Rule(3))
ENGLISH = {"en": lambda _context, text: text}


@pytest.fixture
def desks(tmp_path_factory, monkeypatch):
    """Five women whose permission is in force, as if five were many and the child gave back every row."""
    monkeypatch.setattr(making, "FEWEST", 5)
    copies = lambda ask, _progress: Answer([list(row) for row in ask.rows])  # noqa: E731 - handed on
    monkeypatch.setattr(exporting.making, "make", partial(making.make, maker=copies))
    made = two_desks(tmp_path_factory.mktemp("desks"), TERMS)
    for at in range(5):
        sheet = intake(care(), said("statistics", "statistics"), known_as=f"Sokha{at}", gender="Feminine")
        record_intake(made.shelter, sheet)
    yield made
    made.close()


def order(desks, folder, why="", **changes):
    asked = {"partner": desks.to, "columns": ("year", "gender"), "form": "json", "threshold": 3, **changes}
    wish = SyntheticWish(**asked)
    return Order(wish=wish, folder=folder, seal="none", reason="The university cannot open it", beside=why)


def outcomes(desks, kind):
    return [outcome for _, each, outcome in audit_of(desks.shelter) if each == kind]


def test_rows_after_figures_need_a_reason_that_stands_in_the_file_the_log_and_every_later_copy(desks, tmp_path):
    desk = desks.shelter
    made = freeze_release(desk, FIGURES, ENGLISH)
    assert preview_synthetic(desk, order(desks, tmp_path).wish).releases == 1
    before = outcomes(desks, "dataset")
    for why in ("", "  because   "):
        with pytest.raises(OutBefore) as refused:
            export_synthetic(desk, order(desks, tmp_path, why))
        assert refused.value.facts == {"releases": "1", "sets": "0"}
    assert (list(tmp_path.glob("*.json")), outcomes(desks, "dataset")) == ([], before)
    assert show_release(desk, made.view.release).notes() == tuple(json.loads(made.view.body)["words"]["en"]["release"])

    told = json.loads(Path(export_synthetic(desk, order(desks, tmp_path, f" {WHY}\n ")).path).read_bytes())
    assert WHY in [text for row in told["pages"]["about this data"] for text in row.values()]
    assert f"beside figures: {WHY}" in outcomes(desks, "dataset")[-1]
    shown = show_release(desk, made.view.release)
    assert shown.is_sound
    assert WHY in shown.notes()[-1]
    copy = zipfile.ZipFile(save_release(desk, made.view.release, tmp_path).path)
    assert f"- {WHY}\n" in copy.read("README.txt").decode()


def test_figures_after_rows_need_a_reason_that_is_signed_with_them(desks, tmp_path):
    desk = desks.shelter
    told = Path(export_synthetic(desk, order(desks, tmp_path, "Nothing was ever released")).path).read_text()
    assert "Nothing was ever released" not in told
    assert preview_release(desk, FIGURES).synthetic == 1
    with pytest.raises(RowsBeside) as refused:
        freeze_release(desk, FIGURES, ENGLISH)
    assert refused.value.facts == {"sets": "1"}
    wanted = Wanted(title="Spring", purpose="for the board", wishes=FIGURES.wishes, rule=FIGURES.rule, beside=WHY)
    made = freeze_release(desk, wanted, ENGLISH)
    body = json.loads(made.view.body)
    assert body["beside_synthetic_rows"] == WHY
    assert [text for text in body["words"]["en"]["release"] if WHY in text]
    assert outcomes(desks, "release")[-1] == f"beside synthetic rows: {WHY}"
    assert len(show_release(desk, made.view.release).notes()) == len(body["words"]["en"]["release"])


def test_what_was_stopped_is_not_out_and_what_failed_may_be(desks, tmp_path, monkeypatch):
    desk = desks.shelter

    def ends(error):
        def deliver(*_args, **_more):
            raise error

        monkeypatch.setattr("app.records.plain_file.deliver", deliver)
        with pytest.raises(type(error)):
            export_synthetic(desk, order(desks, tmp_path))

    ends(Cancelled())
    assert preview_release(desk, FIGURES).synthetic == 0
    ends(OSError("pulled"))
    assert preview_release(desk, FIGURES).synthetic == 1


@pytest.mark.parametrize("rows", [False, True])
def test_what_goes_out_while_the_rows_are_made_counts(desks, tmp_path, rows):
    class Meanwhile(Progress):
        def step(self, done, total, doing=""):
            if doing == making._SIFTING and rows:
                export_synthetic(desks.shelter, order(desks, tmp_path))
            elif doing == making._SIFTING:
                freeze_release(desks.shelter, FIGURES, ENGLISH)

    with pytest.raises(OutBefore):
        export_synthetic(desks.shelter, order(desks, tmp_path), Meanwhile())
    assert len(list(tmp_path.glob("*.json"))) == rows


def test_rows_of_months_of_which_rows_went_out_need_a_reason_whatever_their_columns(desks, tmp_path):
    desk = desks.shelter
    for at in range(5):
        record_intake(
            desk,
            intake(
                care(), said("statistics", "statistics"), known_as=f"Dara{at}", gender="Masculine",
                intake_date="2023-04-02",
            ),
        )  # fmt: skip
    early, late = {"until": "2023-12"}, {"since": "2024-01"}
    export_synthetic(desk, order(desks, tmp_path, **early))
    assert preview_synthetic(desk, order(desks, tmp_path, **late).wish).sets == 0
    export_synthetic(desk, order(desks, tmp_path, **late))
    others = {"columns": ("gender", "citizenships"), "threshold": 4, "purpose": "statistics"}
    for period, sets in ((early, 1), (late, 1), ({}, 2), ({"since": "2023-12", "until": "2024-01"}, 2)):
        asked = {**others, **period}
        assert preview_synthetic(desk, order(desks, tmp_path, **asked).wish).sets == sets
        with pytest.raises(OutBefore) as refused:
            export_synthetic(desk, order(desks, tmp_path, " because ", **asked))
        assert refused.value.facts == {"releases": "0", "sets": str(sets)}
    assert len(list(tmp_path.glob("*.json"))) == 2
    told = json.loads(Path(export_synthetic(desk, order(desks, tmp_path, WHY, **late)).path).read_bytes())
    (line,) = [row for row in told["pages"]["about this data"] if WHY in row.values()]
    assert any("Synthetic rows that may be of the same people" in str(text) for text in line.values())
    assert f"beside synthetic rows: {WHY}" in outcomes(desks, "dataset")[-1]


def test_a_reason_about_rows_says_nothing_of_figures_that_are_frozen_meanwhile(desks, tmp_path):
    class Meanwhile(Progress):
        def step(self, done, total, doing=""):
            if doing == making._SIFTING:
                freeze_release(desks.shelter, replace(FIGURES, beside=WHY), ENGLISH)

    export_synthetic(desks.shelter, order(desks, tmp_path))
    with pytest.raises(OutBefore) as refused:
        export_synthetic(desks.shelter, order(desks, tmp_path, WHY), Meanwhile())
    assert refused.value.facts == {"releases": "1", "sets": "1"}
    assert len(list(tmp_path.glob("*.json"))) == 1
