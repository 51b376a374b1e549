"""A mapping that is being made outlives a lock, goes on with the same headings, and is thrown away only when asked."""

from __future__ import annotations

import json

import pytest

from app.records import erased_drafts
from app.services import keep_draft
from app.services.erase_person import erase
from app.services.record_intake import record_intake
from app.tables import half_mapped
from tests.registers import HEADS
from tests.sheets import care, intake
from tests.ui.desks import at_desk  # noqa: F401 - the fixture that opens a real vault behind a page
from tests.ui.looking import cut, unnamed
from ui import notices
from ui.data.import_page import ImportPage
from ui.forms.drafts import MAPPING, draft_place, draft_title, offered

ROWS = ("1;Dara;14/02/1999;Forced labour;a boat", "2;Maly;20/02/2001;scam work;")


@pytest.fixture
def context(at_desk):  # noqa: F811 - pytest finds fixtures by name
    return at_desk()


@pytest.fixture
def ask(at_desk, context):  # noqa: F811 - pytest finds fixtures by name
    return lambda work: at_desk.do(context, work)


@pytest.fixture
def settle(context, qtbot):
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy and not context.drafts_jobs.busy, timeout=20_000)


@pytest.fixture
def opened(context, settle, qtbot):
    """opened(): the page as it is after an unlock."""

    def open_page():
        made = ImportPage(context)
        qtbot.addWidget(made)
        made.resize(824, 560)
        made.show()
        made.enter()
        settle()
        return made

    return open_page


def table(folder, name, *lines):
    path = folder / name
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return str(path)


def choose(box, value):
    box.setCurrentIndex(next(at for at in range(box.count()) if box.itemData(at) == value))
    box.activated.emit(box.currentIndex())


def half_made(page):
    """One column paired, one of its words, the key and the name of the source; nothing else yet."""
    step = page.columns
    step.columns.setCurrentCell(3, 0)
    choose(step.editor.question, ("episode/exploitation", "exploitation_types"))
    step.editor.words.setCurrentCell(0, 0)
    choose(step.editor.meaning, "ForcedCriminality")
    choose(step.key, "No")
    step.source.setText("Old register")
    step.source.textEdited.emit("Old register")


def test_after_a_lock_it_goes_on_with_the_same_headings_until_it_is_brought_in(opened, settle, ask, tmp_path):
    page = opened()
    page.look_at(table(tmp_path, "register.csv", HEADS, *ROWS))
    settle()
    assert ask(keep_draft.drafts) == (), "nobody has made anything yet"
    half_made(page)
    page.save_now()  # what the window does before it locks
    settle()
    (draft,) = ask(keep_draft.drafts)
    assert offered([draft]) == [draft]
    assert (draft_title(draft), draft_place(draft)[0]) == ("How a table is read", "data")
    kept = json.dumps(draft.payload)
    assert not [word for word in ("Dara", "Maly", "a boat", "1999", "register.csv", str(tmp_path)) if word in kept]

    again = opened()
    assert again.start.offers.isVisible()
    assert unnamed(again) == cut(again) == []
    again.look_at(table(tmp_path, "another.csv", "Register of the house", HEADS, ROWS[0]))
    settle()
    step = again.columns
    told = step.mapping.column["Kind"]
    assert (told.field, told.values["scam work"]) == ("exploitation_types", "ForcedCriminality")
    assert (step.source.text(), step.key.currentData(), step.mapping.heading) == ("Old register", "No", 2)
    choose(step.basis, "not_collected_then")
    step.go.click()
    settle()
    again.report.go.click()
    settle()
    settle()
    assert "New: 1" in again.report._counts.text()
    assert ask(keep_draft.drafts) == ()


def test_other_headings_leave_it_waiting_and_a_person_can_throw_it_away(opened, settle, ask, tmp_path, monkeypatch):
    page = opened()
    page.look_at(table(tmp_path, "register.csv", HEADS, *ROWS))
    settle()
    half_made(page)
    page.columns.back_wanted.emit()
    settle()
    page.look_at(table(tmp_path, "other.csv", "No;Name", "1;Dara"))
    settle()
    assert page.columns.source.text() == "other"
    assert page.columns.mapping.key == ""
    page.columns.back_wanted.emit()
    settle()
    (draft,) = ask(keep_draft.drafts)
    monkeypatch.setattr(notices, "confirm", lambda *_: False)
    page.start.offers._ask(draft.key)
    settle()
    assert len(ask(keep_draft.drafts)) == 1
    monkeypatch.setattr(notices, "confirm", lambda *_: True)
    page.start.offers._ask(draft.key)
    settle()
    settle()
    assert ask(keep_draft.drafts) == ()
    assert not page.start.offers.isVisible()


def test_whoever_is_erased_takes_it_away(opened, settle, ask, tmp_path):
    """One of its words may be theirs. What is made after that stays."""
    saved = ask(lambda desk: record_intake(desk, intake(care())))
    page = opened()
    page.look_at(table(tmp_path, "register.csv", HEADS, *ROWS))
    settle()
    half_made(page)
    page.save_now()
    settle()
    ask(lambda desk: erase(desk, saved.person, "wish"))
    assert ask(keep_draft.drafts) == ()
    page.look_at(table(tmp_path, "register.csv", HEADS, *ROWS))
    settle()
    half_made(page)
    page.save_now()
    settle()
    ask(erased_drafts.sweep)
    assert [each.form for each in ask(keep_draft.drafts)] == [MAPPING]


@pytest.mark.parametrize(
    "told", [None, {}, {"mapping": {"column": {"A": {"field": "shoe_size"}}}, "headings": "", "erasures": 0}]
)
def test_what_another_havenbook_left_is_not_taken_up(told):
    assert half_mapped.from_draft(told) is None
