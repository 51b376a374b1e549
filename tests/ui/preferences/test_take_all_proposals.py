"""All proposals of a questionnaire taken by one press, and what is chosen for one question outlives a lock."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.services.keep_draft import drafts
from app.services.match_questions import SameAs, match_questions, read_matches
from app.services.own_forms import FormFile, accept_form
from app.settings import Settings
from tests.app.xlsform.forms import markdown
from tests.ui.looking import unnamed
from tests.ui.test_lock_keeps_words import LONG, leave, unlock
from ui import notices
from ui.forms.drafts import WINDOW
from ui.preferences.own_forms_panel import OwnFormsPanel
from ui.preferences.same_as_dialog import SameAsDialog
from ui.widgets.asking import Asking
from ui.window import Window

HTCDS = Path(__file__).resolve().parents[2] / "vectors" / "htcds" / "htcds_xlsform.xlsx"
OFFICIAL = FormFile(HTCDS.read_bytes(), ".xlsx", HTCDS.stem)
ROWS = ({"type": "text", "name": "family_names", "label": "Family"}, {"type": "text", "name": "shoe", "label": "Shoe"})
RIVER = FormFile(markdown(ROWS, (), "| | river | 3 | River form |"), ".md", "river")

pytestmark = pytest.mark.timeout(120)


def found(desk, form="htcds_xlsform"):
    from app.services.own_forms import list_forms

    (card,) = [each for each in list_forms(desk) if each.name == form]
    return read_matches(desk, card.name, card.version)


def test_one_press_takes_what_the_list_shows_and_nothing_that_was_decided(context, do, qtbot):
    do(lambda desk: accept_form(desk, OFFICIAL, {}))
    before = do(found)
    local, mine, *others = before.takeable
    own = SameAs(before.takeable[mine].kind, before.takeable[mine].field)
    do(lambda desk: match_questions(desk, before.form, before.version, {local: None, mine: own}))
    panel = OwnFormsPanel(context)
    qtbot.addWidget(panel)
    panel.show()
    panel._open_window(do(found))
    window = panel.window_
    assert unnamed(window) == []
    proposed = [at for at in range(window.list.rowCount()) if window.list.item(at, 1).text().startswith("Proposed: ")]
    assert [window.found.questions[at].key for at in proposed] == others
    assert window.proposals.text().startswith(f"{len(others)} proposal")
    asked = []
    window.all_wanted.connect(asked.append)
    qtbot.keyClick(window.all, Qt.Key.Key_Space)
    window.all.click()
    window._on_all()
    assert len(asked) == 1, "the second press found the first at work"
    qtbot.waitUntil(window.all.isHidden, timeout=LONG)
    assert "are the same as ours now" in window.banner._text.text()
    assert window.list.hasFocus() or not window.isActiveWindow()
    after = do(found)
    held = {each.key: each.match for each in after.questions if each.match is not None}
    assert held == {mine: own, **{key: before.takeable[key] for key in others}}
    assert {each.question for each in after.said} == {local, mine, *others}, "each has its line"
    assert len(after.said) == 2 + len(others)
    assert after.takeable == {}
    window.done(0)


def test_what_is_chosen_for_one_question_outlives_a_lock(window, vault_folder, app, qtbot, monkeypatch):
    unlock(window, vault_folder, qtbot)
    qtbot.waitUntil(lambda: window.shell.spot().key == "today")
    accept_form(window.desk, RIVER, {})
    names = SameAs("identity", "given_names")
    made = opened(window)
    made._choose_again("shoe", names)
    window.lock()

    fresh = Window(app, Settings(language="en", appearance="light"))
    qtbot.addWidget(fresh)
    fresh.show()
    unlock(fresh, vault_folder, qtbot)
    qtbot.waitUntil(lambda: bool(fresh.shell.words.store.mine), timeout=LONG)
    shown = []
    monkeypatch.setattr(notices, "confirm", lambda _over, question: shown.append(question.text))
    fresh.shell.words.show_kept(next(iter(fresh.shell.words.store.mine)))
    assert shown[0].startswith("Shoe · Same as: "), "told in words, where the window is not opened again"
    again = opened(fresh)
    assert (again.list.currentRow(), again.editor.match, again._changed) == (1, names, True)
    wanted = []
    again.keep_wanted.connect(lambda *told: wanted.append(told))
    again.reject()
    assert wanted == [("shoe", names)]
    desk = fresh.desk
    qtbot.waitUntil(lambda: not [each for each in drafts(desk) if each.form == WINDOW], timeout=LONG)
    qtbot.waitUntil(lambda: not fresh.drafts_jobs._flying, timeout=LONG)
    fresh.lock()
    leave(fresh, app)


def opened(window):
    made = SameAsDialog(window.shell, found(window.desk, "river"))
    made.setModal(False)
    made.show()
    return made


@pytest.fixture(autouse=True)
def no_keeper_stays():
    yield
    Asking.keeper = None
