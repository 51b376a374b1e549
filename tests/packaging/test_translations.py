"""The check of translations sees what was not collected, what is no longer said and what has no words."""

from __future__ import annotations

import importlib.util

import pytest

from tests.house.sources import HOUSE

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context><name>Page</name>{messages}</context>
</TS>
"""
SAID = "<message><source>{0}</source><translation>{1}</translation></message>"
PLURAL = (
    '<message numerus="yes"><source>%n case(s)</source><translation>'
    "<numerusform>{0}</numerusform><numerusform>{1}</numerusform></translation></message>"
)


@pytest.fixture
def translations(tmp_path, monkeypatch):
    spec = importlib.util.spec_from_file_location("translations", HOUSE / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "FOLDER", tmp_path / "ours")
    (tmp_path / "ours").mkdir()
    (tmp_path / "wanted").mkdir()
    return module


def _faults(translations, tmp_path, ours, wanted):
    (tmp_path / "ours" / "havenbook_ar.ts").write_text(TS.format(messages=ours), "utf-8")
    (tmp_path / "wanted" / "havenbook_ar.ts").write_text(TS.format(messages=wanted), "utf-8")
    return translations.faults("ar", tmp_path / "wanted")


def test_all_is_said(translations, tmp_path):
    said = SAID.format("Lock", "قفل") + PLURAL.format("x", "y")
    assert _faults(translations, tmp_path, said, said) == []


def test_a_word_that_was_not_collected(translations, tmp_path):
    found = _faults(translations, tmp_path, SAID.format("Lock", "قفل"), SAID.format("Unlock", ""))
    assert [fault.split(": ", 1)[1] for fault in found] == [
        "not collected yet: Page: Unlock",
        "no longer said: Page: Lock",
    ]


@pytest.mark.parametrize("said", [SAID.format("Lock", ""), PLURAL.format("x", "")])
def test_a_word_without_words(translations, tmp_path, said):
    assert ["without words" in fault for fault in _faults(translations, tmp_path, said, said)] == [True]


def test_a_missing_file(translations, tmp_path):
    assert translations.faults("km", tmp_path / "wanted") == [
        "translations/havenbook_km.ts is missing: make translations"
    ]


def test_the_source_is_collected_in_every_language(translations, tmp_path):
    translations.collect(tmp_path)
    found = {
        language: translations.messages(tmp_path / f"havenbook_{language}.ts") for language in translations.LANGUAGES
    }
    assert len(found["ar"]) > len(found["en"]) > 0
    assert {len(forms) for key, forms in found["ar"].items() if "%n" in key[1]} == {6}
