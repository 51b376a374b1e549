"""Data handed out through the window: counted, sealed, refused without a reason, opened at the other desk."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.records.beside import Before
from app.services import preview_synthetic
from app.services.make_agreement import Terms, agree
from app.services.record_intake import record_intake
from tests.sheets import care, intake
from tests.ui.bundles.conftest import coordinator, desks, shelter  # noqa: F401 - two desks behind their pages
from tests.ui.looking import cut, unnamed
from ui import notices
from ui.datasets.datasets_page import DatasetsPage
from ui.widgets.laid import widgets

REASON = "The ministry cannot open sealed files"


@pytest.fixture
def stick(desks):  # noqa: F811 - pytest finds fixtures by name
    agree(desks.shelter, desks.to, Terms(("research", "coordination"), "identity", (), "2099-12-31"))
    yes = care(
        consent_purpose="research", recipient_kind="coordinator", recipient="River coordination", share_level="coded"
    )
    record_intake(desks.shelter, intake(care(), yes, gender="Feminine", means_of_control={"DebtBondage": "yes"}))
    record_intake(desks.shelter, intake(care(), gender="Masculine"))
    return desks.stick


@pytest.fixture
def page(shelter, stick):  # noqa: F811 - pytest finds fixtures by name
    made = shelter.show(DatasetsPage)
    made.sealing.place.offer(str(stick))
    return made


def choose(page, behind, **wished):
    for name, value in wished.items():
        box = getattr(page.wish, name)
        box.setCurrentIndex(box.findData(value))
    behind.settle()


def written(stick):
    return sorted(path for path in stick.iterdir() if path.suffix in (".age", ".zip", ".xlsx") and path.stat().st_size)


def texts(layout):
    return [each.text() for each in widgets(layout)]


def test_it_counts_first_and_says_who_is_left_out_and_what_is_lost(page, shelter):  # noqa: F811
    assert "0 person(s)" in page.preview._people.text()
    assert not page.sealing.go.isEnabled()
    choose(page, shelter, purpose="research", standard="ctdc")
    assert "1 person(s)" in page.preview._people.text()
    assert texts(page.preview._left_out) == ["1 left out: no consent to share with this partner is recorded"]
    lost = "meansDebtBondageEarnings, DebtBondage: is put together with other answers (1 row(s))"
    assert lost in texts(page.preview._losses)
    assert page.sealing.go.isEnabled()


def test_sealed_by_default_and_opened_by_the_partner(page, shelter, coordinator, stick, tmp_path):  # noqa: F811
    before = set(written(stick))
    choose(page, shelter, purpose="research")
    page.sealing.go.click()
    shelter.settle()
    (made,) = set(written(stick)) - before
    assert (made.suffix, str(made) in page.sealing.outcome.text) == (".age", True)
    there = coordinator.show(DatasetsPage)
    there.received.open_file(made, REASON, tmp_path)
    coordinator.settle()
    (opened,) = tmp_path.glob("*.zip")
    assert str(opened) in there.received.outcome.text
    page.received.open_file(made, REASON, tmp_path)
    shelter.settle()
    assert "sealed for somebody else" in page.received.outcome.text


def test_a_plain_file_takes_a_reason_and_a_yes(page, shelter, stick, monkeypatch):  # noqa: F811
    choose(page, shelter, purpose="research")
    before, asked = set(written(stick)), []
    page.sealing.plain.setChecked(True)
    assert page.sealing.reason.isVisibleTo(page)
    assert not page.sealing.go.isEnabled()
    page.sealing.reason.setText("because")
    assert not page.sealing.go.isEnabled()
    page.sealing.reason.setText(REASON)
    monkeypatch.setattr(notices, "confirm", lambda *_: bool(asked.append(1)))
    page.sealing.go.click()
    shelter.settle()
    assert (asked, set(written(stick))) == ([1], before)
    monkeypatch.setattr(notices, "confirm", lambda *_: True)
    page.sealing.go.click()
    shelter.settle()
    (made,) = set(written(stick)) - before
    assert made.suffix == ".xlsx"


def test_names_and_templates_are_offered_where_they_can_be(page, shelter):  # noqa: F811
    choose(page, shelter, purpose="research")
    assert not page.wish.names.isEnabled()
    choose(page, shelter, purpose="coordination")
    assert page.wish.names.isEnabled()
    choose(page, shelter, form="template")
    assert not page.wish.hxl.isEnabled()
    choose(page, shelter, standard="ctdc")
    assert page.wish.form.findData("template") == -1
    assert page.wish.wish().form == "xlsx"


def test_a_wrong_period_is_said(page, shelter):  # noqa: F811
    page.wish.since.setText("May")
    page.wish.since.editingFinished.emit()
    shelter.settle()
    assert "It takes two months" in page.preview._people.text()
    assert not page.sealing.go.isEnabled()


@pytest.mark.parametrize("size", [(1154, 700), (812, 560)])
def test_everything_has_a_name_and_no_word_is_cut(page, shelter, size):  # noqa: F811
    choose(page, shelter, purpose="research")
    page.sealing.plain.setChecked(True)
    page.resize(*size)
    shelter.settle()
    assert unnamed(page) == []
    assert cut(page) == []
    assert Path(page.sealing.place.place).is_dir()


def test_synthetic_rows_are_of_their_own_choice_and_refused_for_few(page, shelter, stick, monkeypatch):  # noqa: F811
    assert not page.wish.made_of.isVisibleTo(page)
    choose(page, shelter, purpose="research", standard="synthetic")
    assert page.wish.made_of.isVisibleTo(page)
    assert not page.wish.names.isVisibleTo(page)
    assert page.wish.wish().columns == ("year", "age_band", "gender", "citizenships", "exploitation_types")
    assert "Made from 1 person(s)" in page.preview._people.text()
    assert "2,000 people or more" in page.preview._lost.text()
    assert not page.sealing.go.isEnabled()
    for box in page.wish.made_of.boxes.values():
        if not box.isChecked():
            box.click()
    assert len(page.wish.made_of.columns) == 8
    assert (unnamed(page), cut(page)) == ([], [])
    choose(page, shelter, purpose="coordination")
    assert "only figures and research" in page.preview._people.text()
    monkeypatch.setattr(preview_synthetic, "FEWEST", 1)
    out = [Before(1, 0)]
    monkeypatch.setattr(preview_synthetic.beside, "before", lambda _session, _asked: out[-1])
    choose(page, shelter, purpose="research")
    assert page.sealing.beside.isVisibleTo(page)
    assert not page.sealing.go.isEnabled(), "nobody said yet why these rows may be read beside figures"
    page.sealing.beside.setText(REASON)
    assert page.sealing.go.isEnabled()
    assert page.sealing._before.text() == "Released before: 1 set(s) of figures."
    assert (unnamed(page), cut(page)) == ([], [])
    out.append(Before(0, 2))
    choose(page, shelter, purpose="statistics")
    assert page.sealing._before.text() == "Of the same months went out before: 2 set(s) of synthetic rows."
    assert page.sealing.beside.isVisibleTo(page)
    choose(page, shelter, standard="ctdc")
    assert not page.sealing.beside.isVisibleTo(page)
    out.append(Before(0, 0))
    choose(page, shelter, purpose="coordination", standard="synthetic")
    before = written(stick)
    choose(page, shelter, purpose="research")
    assert "Gender: 0 answer(s) kept, 1 left out as rare" in texts(page.preview._losses)
    page.sealing.go.click()
    shelter.settle()
    assert ("from 2000 people" in page.sealing.outcome.text, written(stick)) == (True, before)
