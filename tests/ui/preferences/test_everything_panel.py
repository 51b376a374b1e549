"""All our data from the window: locked before it is written, asked twice where it is not, stopped without a trace."""

from __future__ import annotations

import zipfile

import pytest

from app.progress import Cancelled
from tests.ui.looking import cut, unnamed
from ui import notices

PASSPHRASE = "eight tall herons count slow barges"


@pytest.fixture
def panel(page, tmp_path, monkeypatch):
    page.open("everything")
    made = page.panels["everything"]
    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(type(made.place), "place", property(lambda _self: str(tmp_path / "stick")))
    monkeypatch.setattr(type(made.place), "drive", property(lambda _self: None))
    made.place.changed.emit()
    return made


def _written(tmp_path):
    return sorted((tmp_path / "stick").iterdir())


def test_it_is_written_once_it_has_a_lock(panel, qtbot, tmp_path):
    assert panel.seal == "passphrase"
    assert not panel.go.isEnabled()
    panel.new.first.setText(PASSPHRASE)
    panel.new.again.setText(PASSPHRASE)
    panel.new.judge()
    assert panel.go.isEnabled()
    panel.go.click()
    qtbot.waitUntil(panel.outcome.isVisible, timeout=20_000)
    (file,) = _written(tmp_path)
    assert file.suffix == ".age"
    assert str(file) in panel.outcome.text
    assert panel.new.text() == ""


def test_unsealed_it_takes_a_reason_and_a_second_yes(panel, qtbot, tmp_path, monkeypatch):
    panel.plain.setChecked(True)
    assert panel.reason.isVisible()
    assert not panel.new.isVisible()
    assert not panel.go.isEnabled()
    panel.reason.setText("The court wants to read it")
    answers = iter((False, True))
    monkeypatch.setattr(notices, "confirm", lambda *_a: next(answers))
    panel.go.click()
    assert _written(tmp_path) == []
    panel.go.click()
    qtbot.waitUntil(panel.outcome.isVisible, timeout=20_000)
    (file,) = _written(tmp_path)
    with zipfile.ZipFile(file) as packed:
        assert "The court wants to read it" in packed.read("README.txt").decode()


def test_what_is_no_key_is_said_and_what_is_stopped_leaves_nothing(panel, qtbot, tmp_path):
    panel.by_key.setChecked(True)
    panel.key.setText("something else")
    assert not panel.go.isEnabled()
    panel.key.setText("age1something")
    panel.go.click()
    qtbot.waitUntil(panel.outcome.isVisible, timeout=20_000)
    assert "age1" in panel.outcome.text
    panel._on_failed(Cancelled())
    assert "Nothing was left" in panel.outcome.text
    assert _written(tmp_path) == []
    assert panel.go.isEnabled()


def test_nothing_is_cut_and_everything_has_a_name(panel, page):
    for each in (panel.by_passphrase, panel.by_key, panel.plain):
        each.setChecked(True)
        for size in ((1366, 768), (1024, 600)):
            page.resize(*size)
            assert cut(panel) == []
            assert unnamed(panel) == []
