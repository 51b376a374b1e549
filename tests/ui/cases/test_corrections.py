"""Correcting and permitting from the page of a case: which form opens, and what the page shows afterwards."""

from __future__ import annotations

import pytest

from app.services.correct_record import Correction, correct
from tests.sheets import TODAY, care, share
from tests.ui.cases.looks import field_of, in_dialog, texts
from ui.page import Changes


def wishes(page):
    """Where the page wants to lead."""
    heard = []
    page.place_wanted.connect(lambda key, what: heard.append((key, what)))
    return heard


def reload(page):
    page.refresh(Changes.of("cases", case=page.showing()))
    return False


def test_a_correction_opens_the_form_of_its_section(opened):
    page = opened()
    heard = wishes(page)
    page.acts.correct(2)
    assert heard == [("record", f"correct:intake:{page.showing()}:2")]


def test_what_was_corrected_shows_who_and_why(opened, qtbot, do):
    page = opened(known_as="Sokha")
    field = field_of(page, "known_as")
    mended = Correction("identity", field.record, {"known_as": "Sokha Mom"}, "She said so.", page.case.seen)
    do(lambda desk: correct(desk, mended))
    qtbot.waitUntil(lambda: page.case.name == "Sokha Mom" or reload(page), timeout=20_000)
    assert field_of(page, "known_as").changed == 2
    past = []

    def look(dialog):
        past.append(texts(dialog))
        dialog.accept()

    in_dialog(qtbot, look)
    page.acts.show_history(field_of(page, "known_as"))
    qtbot.waitUntil(lambda: bool(past), timeout=20_000)
    assert "She said so." in past[0]
    assert "Sokha Mom" in past[0]
    assert past[0].count("Amina") == 2


def test_permissions_say_what_they_allow_and_can_be_taken_back(opened, qtbot, do):
    page = opened(care(), share("coded"))
    assert "under a code, without the name" in texts(page.consents)
    shared = next(each for each in page.case.consents if each.level)
    back = {"withdrawn_on": TODAY, "withdrawal_wish": {"missing": "not_asked"}}
    do(lambda desk: correct(desk, Correction("consent", shared.record, back, "taken back")))
    qtbot.waitUntil(lambda: sum(each.live for each in page.case.consents) == 1 or reload(page), timeout=20_000)
    page.settle()
    assert "Taken back: nothing more goes out on it." in texts(page.consents)


@pytest.mark.parametrize(("words", "deed"), [("Ask again", "copy"), ("Correct", "correct")])
def test_each_permission_leads_to_its_forms(opened, words, deed):
    from PySide6.QtWidgets import QPushButton

    page = opened()
    heard = wishes(page)
    buttons = page.consents.findChildren(QPushButton)
    next(each for each in buttons if each.accessibleName().startswith(words)).click()
    assert heard == [("record", f"{deed}:consent:{page.case.consents[0].record}")]


def test_one_more_permission_opens_an_empty_form(opened):
    page = opened()
    heard = wishes(page)
    page.consents.add.click()
    assert heard == [("record", f"new:consent:{page.showing()}")]
