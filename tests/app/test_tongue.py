"""Words without the window: the compiled catalogue says what Qt's own reader says of it."""

import subprocess
import sys
from pathlib import Path

import pytest

from app import settings, tongue

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ar"><context><name>Reports</name>
<message><source>Share</source><translation>النسبة</translation></message>
<message><source>S</source><comment>key</comment><translation>ح</translation></message>
<message><source>S</source><translation>س</translation></message>
<message><source>Empty</source><translation type="unfinished"></translation></message></context>
<context><name></name><message><source>Try again.</source><translation>حاول</translation></message></context></TS>"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "havenbook_ar.ts").write_text(TS, "utf-8")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    made = [tool, "-silent", tmp_path / "havenbook_ar.ts", "-qm", tmp_path / "havenbook_ar.qm"]
    subprocess.run(made, check=True, capture_output=True)
    monkeypatch.setattr(tongue, "FOLDER", tmp_path)
    tongue._catalogue.cache_clear()
    yield tmp_path
    tongue._catalogue.cache_clear()


def test_a_catalogue_is_read_as_qt_reads_it(folder):
    from PySide6.QtCore import QTranslator

    qt, said = QTranslator(), tongue.speaker("ar")
    assert qt.load("havenbook_ar", str(folder))
    asked = (("Reports", "Share"), ("", "Try again."), ("Reports", "Empty"), ("Reports", "Never said"), ("", "Share"))
    assert [said(*each) for each in asked] == [qt.translate(*each) or each[1] for each in asked]
    assert said("Reports", "Share") == "النسبة"
    assert said("Reports", "S") == qt.translate("Reports", "S") == "س", "the name of a key is another word"
    assert said("Reports", "") == ""


@pytest.mark.parametrize("data", [b"", b"not a catalogue at all", bytes(16) + b"x" * 9])
def test_what_is_no_catalogue_says_english(folder, data):
    (folder / "havenbook_ar.qm").write_bytes(data)
    assert tongue.speaker("ar")("Reports", "Share") == "Share"
    assert tongue.speaker("km")("Reports", "Share") == "Share"


def test_a_catalogue_that_is_cut_off_says_english(folder):
    file = folder / "havenbook_ar.qm"
    whole = file.read_bytes()
    for at in range(len(whole)):
        file.write_bytes(whole[:at])
        tongue._catalogue.cache_clear()
        assert tongue.speaker("ar")("Reports", "Share") in {"Share", "النسبة"}


def test_whose_language_it_is(monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(settings, "load", settings.Settings)
    assert (tongue.chosen(), tongue.chosen("ar"), tongue.chosen("xx")) == ("en", "ar", "en")
    monkeypatch.setenv("LANG", "km_KH.UTF-8")
    assert (tongue.chosen(), tongue.chosen("en")) == ("km", "en")
    monkeypatch.setattr(settings, "load", lambda: settings.Settings(language="ar"))
    assert tongue.chosen() == "ar"
