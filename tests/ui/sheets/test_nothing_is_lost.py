"""A questionnaire of the house's own: nothing typed is lost, nothing made twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.services import add_sheet as add_sheet_room
from app.services import correct_sheet as correct_sheet_room
from app.services import keep_draft
from app.services.add_sheet import NewSheet, add_sheet
from app.services.own_forms import FormFile, accept_form
from app.services.show_sheet import list_sheets, show_sheet
from db.types import new_id
from tests import pictures
from tests.app.xlsform.forms import markdown, unnumbered
from tests.ui.sheets.conftest import LONG
from tests.ui.slow_save import UNHEARD, SlowSave, first_box

WITH_FILE = ({"type": "text", "name": "who"}, {"type": "image", "name": "seen"})


@pytest.fixture
def case(house):
    return house.saved.case


@pytest.fixture
def address(case):
    return f"new:small:{case}"


def answer(page, name, said):
    page.view.put(name, said)


def sheets(house):
    return house.do(lambda desk: list_sheets(desk, house.saved.case))


def drafts(house):
    house.drafts.drain(5)
    return [draft for draft in keep_draft.drafts(house.desk) if draft.form == "sheet"]


def saved(page, qtbot):
    qtbot.waitUntil(lambda: bool(page.heard), timeout=LONG)


def show_of(house, sheet):
    return house.do(lambda desk: show_sheet(desk, sheet)).answers


@pytest.mark.parametrize("way", ["new", "correct"])
def test_a_lock_and_another_language_lose_nothing(page_of, address, house, case, qtbot, dressed, way):
    if way == "correct":
        new = NewSheet("small", case, new_id().hex(), {"who": "aunt"})
        address = f"correct:{house.do(lambda desk: add_sheet(desk, new)).sheet}"
    page = page_of(address)
    told = {"who": "half a w", "age": 30, "has_children": "yes", "province": "b", "town": "b1",
            "kid": [{"kname": "Dara", "kage": 4, "visit": [{"day": "2026-01-02"}]}]}  # fmt: skip
    for name, said in told.items():
        answer(page, name, said)
    page.why.edit.setPlainText("asked ag")
    typed, made, before = page.view.answers(), page.errand.sheet, len(sheets(house))
    assert {name: typed.get(name) for name in told} == told
    page.save_now()
    where = page.showing()
    assert len(drafts(house)) == 1
    dressed("ar")
    again = page_of(where)
    assert again.view.answers() == typed
    assert again.why.text == "asked ag"
    assert again.why.edit.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight
    assert again.errand.sheet == made
    again.finish()
    again.finish()
    saved(again, qtbot)
    assert len(sheets(house)) == before + (way == "new")
    shown = show_of(house, made)
    assert {name: unnumbered(shown.get(name)) for name in told} == told
    assert drafts(house) == []


@pytest.mark.parametrize("way", ["new", "correct"])
@pytest.mark.parametrize("ends", ["saved", "refused"])
def test_what_is_typed_while_it_is_saved_is_in_it_or_said_to_be_in_none(
    page_of, address, house, case, qtbot, monkeypatch, way, ends
):
    if way == "correct":
        new = NewSheet("small", case, new_id().hex(), {"who": "aunt"})
        address = f"correct:{house.do(lambda desk: add_sheet(desk, new)).sheet}"
    page = page_of(address)
    answer(page, "who", "uncle")
    page.why.edit.setPlainText("asked again")
    verb = (correct_sheet_room, "correct_sheet") if way == "correct" else (add_sheet_room, "add_sheet")
    slow = SlowSave(monkeypatch, qtbot, *verb)
    slow.type_amid(page, first_box(page.view), "needle")
    assert page.view.answers()["who"] == "uncle"
    if ends == "saved":
        slow.end()
        saved(page, qtbot)
        assert UNHEARD in slow.toasts[0][0][0]
        assert slow.toasts[0][0][1] == "needle"
        assert drafts(house) == []
        return
    slow.end(OSError("no room"))
    qtbot.waitUntil(page.bar.next.isEnabled, timeout=LONG)
    assert "needle" in page.view.answers()["who"]
    page.save_now()
    (draft,) = drafts(house)
    assert "needle" in draft.payload["answers"]["who"]
    page._drop(page.keeper.key, case)
    house.drafts.drain(5)


def test_a_file_that_is_still_taken_in_is_saved_with_its_form(page_of, house, case, qtbot, tmp_path):
    picture = tmp_path / "one.png"
    picture.write_bytes(pictures.png())
    told = FormFile(markdown(WITH_FILE, settings="| | shown | v1 | With a picture |"), ".md", "shown")
    house.do(lambda desk: accept_form(desk, told, {}))
    page = page_of(f"new:shown:{case}")
    before = {each.sheet for each in sheets(house)}
    answer(page, "who", "aunt")
    page.view.frame("seen").input._chosen = picture
    page.view.frame("seen").input._on_accepted(as_it_is=True)
    page.finish()
    saved(page, qtbot)
    (made,) = {each.sheet for each in sheets(house)} - before
    assert show_of(house, made)["seen"]["type"] == "image/png"
