"""Bringing in a questionnaire: its report comes first, nothing is kept before it is accepted, and it can be retired."""

from __future__ import annotations

import pytest

from app.services.own_forms import list_forms
from tests.app.xlsform.forms import CHILDREN, markdown
from tests.ui.looking import unnamed
from ui import notices
from ui.preferences import own_forms_panel
from ui.preferences.own_forms_panel import OwnFormsPanel

LONG = 10_000


@pytest.fixture
def panel(context, qtbot):
    made = OwnFormsPanel(context)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.begin()
    return made


@pytest.fixture
def sheet(tmp_path):
    path = tmp_path / "small.md"
    path.write_bytes(markdown(CHILDREN))
    return path


def looked_at(panel, path, qtbot):
    panel.look_at(path)
    qtbot.waitUntil(panel.report.isVisible, timeout=LONG)


def cells(table):
    return [[table.item(at, column).text() for column in range(table.columnCount())] for at in range(table.rowCount())]


def test_the_report_comes_first_and_nothing_is_kept_by_looking(panel, sheet, do, qtbot):
    looked_at(panel, sheet, qtbot)
    assert ["Left out", "Row 4 · default · has_children",
            "Nothing is filled in beforehand: no is not taken over."] in cells(panel.report.remarks)  # fmt: skip
    assert set(panel.report.travels().values()) == {"never"}
    assert unnamed(panel) == []
    panel.report.away.click()
    assert not panel.report.isVisible()
    assert do(list_forms) == ()


def test_what_is_refused_cannot_be_accepted(panel, tmp_path, do, qtbot):
    path = tmp_path / "bad.md"
    path.write_bytes(markdown([{"type": "text", "name": "q", "relevant": "uuid()"}]))
    looked_at(panel, path, qtbot)
    assert not panel.report.accept.isVisible()
    assert cells(panel.report.remarks)[0][:2] == ["Refused", "Row 2 · relevant · q"]


def test_accepted_retired_and_given_back(panel, sheet, do, qtbot, monkeypatch, tmp_path):
    looked_at(panel, sheet, qtbot)
    box = panel.report._far["age"]
    box.setCurrentIndex(box.findData("with_coded_consent"))
    panel.report.accept.click()
    qtbot.waitUntil(lambda: panel._list.count() == 1 and not panel.report.isVisible(), timeout=LONG)
    (card,) = do(list_forms)
    assert (card.title, card.current) == ("Small form", True)
    monkeypatch.setattr(own_forms_panel, "choose_new_file", lambda *_args: tmp_path / "back.md")
    panel._on_save(card)
    qtbot.waitUntil((tmp_path / "back.md").exists, timeout=LONG)
    assert (tmp_path / "back.md").read_bytes() == sheet.read_bytes()
    monkeypatch.setattr(notices, "confirm", lambda *_args: True)
    panel._on_retire(card)
    qtbot.waitUntil(lambda: not do(list_forms)[0].current, timeout=LONG)
    assert do(list_forms)[0].retired
