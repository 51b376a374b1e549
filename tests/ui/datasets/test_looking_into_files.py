"""Files that Havenbook wrote, looked into through the window: whole or not, beside today, under a passphrase."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QLabel

from app.services.export_everything import Order as Whole
from app.services.export_everything import export_everything
from app.services.record_intake import record_intake
from tests.flows import exported
from tests.sheets import intake
from tests.ui.bundles.conftest import desks, shelter  # noqa: F401 - two desks behind their pages
from tests.ui.looking import unnamed
from ui.datasets import file_dialog
from ui.datasets.datasets_page import DatasetsPage
from ui.datasets.file_dialog import FileDialog
from ui.datasets.passphrase_dialog import PassphraseDialog

PASSPHRASE = "eight tall herons count slow barges"


@pytest.fixture
def look(desks, shelter, qtbot, monkeypatch):  # noqa: F811 - pytest finds fixtures by name
    """look(path): the dialog that came, or what the page says instead."""
    page, came = shelter.show(DatasetsPage), []

    def keep(dialog):
        qtbot.addWidget(dialog)
        came.append(dialog)
        dialog.deleteLater = lambda: None
        return 1

    monkeypatch.setattr(FileDialog, "exec", keep)

    def look(path):
        came.clear()
        page.received.look_into(path)
        shelter.settle()
        return came[0] if came else page.received.outcome.text

    return look


def lines(table):
    return [[table.item(row, at).text() for at in range(table.columnCount())] for row in range(table.rowCount())]


def said(dialog):
    return [each.text().replace("\u200b", "") for each in dialog.findChildren(QLabel) if each.text()]


def test_figures_stand_with_their_sentences_beside_those_of_today(desks, look, tmp_path):  # noqa: F811
    exported.fill(desks.shelter)
    path = exported.write(desks, ("figures", "csv"), tmp_path, seal="own")
    dialog = look(path)
    assert "whole" in dialog.state.text
    assert unnamed(dialog) == []
    assert any("n of N" in each for each in said(dialog))
    assert any(each.startswith("Nothing changed") for each in said(dialog))
    record_intake(desks.shelter, intake(exploitation_types=["ForcedLabour"], gender="Masculine"))
    dialog = look(path)
    tables = dialog.findChildren(file_dialog.TextTable)
    assert ["All · Forced labour · n", "5", "6"] in lines(tables[-1])
    dialog.figure.setCurrentIndex(1)
    seen = [table for table in dialog.findChildren(file_dialog.TextTable) if table.isVisibleTo(dialog)]
    assert lines(seen[-1])[-1][1:] == ["5", "6"]


def test_what_is_wrong_is_named_by_its_place(desks, look, tmp_path):  # noqa: F811
    exported.fill(desks.shelter)
    path = exported.write(desks, ("htcds", "json"), tmp_path)
    dialog = look(path)
    assert lines(dialog.tables)[0][:2] == ["cases", "5"]
    assert dialog.faults.isHidden()
    told = json.loads(path.read_bytes())
    told["tables"]["cases"][2]["prs_Gender"] = "Dragon"
    path.write_text(json.dumps(told), "utf-8")
    dialog = look(path)
    assert "not whole" in dialog.state.text
    assert lines(dialog.faults)[0] == ["This cell says what its column never says.", "cases, row 4, prs_Gender"]


def test_a_passphrase_is_asked_for_where_the_file_has_one(desks, look, tmp_path, monkeypatch, qtbot):  # noqa: F811
    done = export_everything(desks.shelter, Whole(folder=tmp_path, passphrase=PASSPHRASE))
    typed = ["another one of the same kind", PASSPHRASE]

    def asked(dialog):
        qtbot.addWidget(dialog)
        assert not dialog.go.isEnabled()
        dialog.typed.setText(typed.pop(0))
        assert dialog.go.isEnabled()
        assert unnamed(dialog) == []
        return 1

    monkeypatch.setattr(PassphraseDialog, "exec", asked)
    assert "sealed for somebody else" in look(done.path)
    assert "All the data of a vault" in look(done.path).accessibleName()
    monkeypatch.setattr(PassphraseDialog, "exec", lambda _dialog: 0)
    assert look(done.path) == ""


def test_what_is_none_of_ours_and_what_was_stopped_is_said(desks, shelter, look, tmp_path):  # noqa: F811
    (tmp_path / "x.csv").write_text("a,b\n1,2\n", "utf-8")
    assert "It holds no figures" in look(tmp_path / "x.csv")
    page = shelter.show(DatasetsPage)
    page.received.look_into(exported.write(desks, ("everything", "zip"), tmp_path))
    page.received._job.cancel()
    shelter.settle()
    assert "Stopped" in page.received.outcome.text
    assert page.received.look.isEnabled()
