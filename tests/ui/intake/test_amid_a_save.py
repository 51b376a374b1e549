"""While an intake is being saved no other is opened, and what is typed is in it afterwards or said to be in none."""

from __future__ import annotations

import pytest

from app.services import keep_draft, list_cases, record_intake, show_case
from tests.ui.slow_save import UNHEARD, SlowSave, first_box


@pytest.fixture
def amid(page, fill, qtbot, monkeypatch):
    """A page whose intake the vault is still writing, with words that were typed meanwhile."""
    fill(page, known_as="Sokha")
    page.go_to_step(1)
    box = first_box(page.questions)
    slow = SlowSave(monkeypatch, qtbot, record_intake, "record_intake")
    slow.type_amid(page, box, "needle")
    yield page, slow
    slow.end()


def kept(context):
    context.drafts_jobs.drain(5)
    return keep_draft.drafts(context.desk)


def test_saved_it_says_that_the_words_are_in_no_form_and_the_next_intake_is_blank(amid, qtbot, context, do):
    page, slow = amid
    assert "needle" not in str(page.questions.answers())
    with qtbot.waitSignal(page.case_wanted, timeout=20_000) as wanted:
        slow.end()
    [((said, words), kind)] = slow.toasts
    assert UNHEARD in said
    assert (words, kind) == ("needle", "words")
    assert "needle" not in repr(do(lambda desk: show_case.show(desk, wanted.args[0])))
    assert page._is_blank(), "nothing of one person stands in the form of the next"
    assert kept(context) == ()


def test_refused_the_words_stand_in_the_form_and_in_its_draft(amid, qtbot, context):
    page, slow = amid
    slow.end(OSError("no room"))
    qtbot.waitUntil(page.bar.next.isEnabled, timeout=20_000)
    assert "needle" in str(page.questions.answers())
    page.save_now()
    [draft] = kept(context)
    assert "needle" in str(draft.payload["intake"])


def test_no_other_intake_is_opened_amid_a_save(amid, qtbot, context, do):
    """It would be wiped when the first is saved, or saved under the id of the first."""
    page, slow = amid
    key = page.keeper.key
    keep_draft.keep(context.desk, "intake", "another", {"step": 1, "intake": {"known_as": "Bopha"}})
    for what in ("another", ""):
        page.open(what)
        assert page.keeper.key == key
        assert page.questions.answers()["known_as"] == "Sokha"
    page.offers.wanted.emit("another")
    with qtbot.waitSignal(page.case_wanted, timeout=20_000) as wanted:
        slow.end()
    assert do(lambda desk: show_case.show(desk, wanted.args[0])).name == "Sokha"
    assert len(do(list_cases.find)) == 1
    assert [draft.key for draft in kept(context)] == ["another"]
    page.open("another")
    qtbot.waitUntil(lambda: page.questions.answers().get("known_as") == "Bopha", timeout=20_000)
