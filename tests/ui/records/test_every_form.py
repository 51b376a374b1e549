"""Every form of the catalogue on the screen: reached by keyboard, named, nothing lost, nothing made twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.forms.catalogue import CASEWORK, form
from app.forms.consent import CONSENT
from app.services import keep_draft, show_case
from tests.sheets import share
from tests.specimens import KINDS, in_vault, least, with_reasons, with_values
from tests.ui.records.conftest import LONG
from tests.ui.spoken import nameless
from ui.forms import words
from ui.records.record_page import RecordPage

ALL = [*KINDS, CONSENT.name]


@pytest.fixture(scope="module")
def window(house):
    """The one page of this module."""
    made = RecordPage(house.context)
    made.resize(1150, 760)
    made.show()
    yield made
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def opened(app, house, window, qtbot):
    """opened(address): the one page, open on it; what it leaves behind is thrown away afterwards."""

    def open_it(address, page=None):
        page = page or window
        page.heard = []
        page.case_wanted.connect(page.heard.append)
        page.activateWindow()
        page.open(address)
        qtbot.waitUntil(lambda: page.errand is not None and not page.view.isHidden(), timeout=LONG)
        page.view.build_all()
        return page

    yield open_it
    window._clear()
    house.drafts.drain(5)
    for draft in keep_draft.drafts(house.desk):
        keep_draft.drop(house.desk, draft.form, draft.key)


def sheets(kind):
    """Sheets in which every question is asked; a permission asks no more than one sheet can show."""
    return [share("coded")] if kind == CONSENT.name else list(with_values(kind))


def full(kind):
    """The sheet with the most questions in it."""
    return max(sheets(kind), key=len)


def sound(kind, house):
    if kind == CONSENT.name:
        return share("statistics")
    return house.do(lambda desk: in_vault(desk, house.saved.case, least(form(kind))))


def asked(page):
    """The frames that are on the screen now."""
    return {name: frame for card in page.view.cards for name, frame in card.frames.items() if not frame.isHidden()}


def tabbed(page):
    """The questions that Tab comes to."""
    frames = asked(page)
    first = next(iter(frames.values())).input.focus_target()
    first.setFocus()
    found = set()
    for _ in range(500):
        at = QApplication.focusWidget()
        found |= {name for name, frame in frames.items() if frame.isAncestorOf(at)}
        QTest.keyClick(at, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            return found
    return set()


def kept(house, kind):
    view = house.do(lambda desk: show_case.show(desk, house.saved.case))
    if kind == CONSENT.name:
        return [each.record for each in view.consents]
    return [each.record for each in view.records if each.kind == kind]


def press(page, key, modifier=Qt.KeyboardModifier.ControlModifier):
    target = page.focusWidget() or page
    for what in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(what, key, modifier))


@pytest.mark.parametrize("kind", ALL)
def test_every_question_is_reached_by_tab_and_has_a_name(opened, house, kind):
    page = opened(f"new:{kind}:{house.saved.case}")
    for sheet in sheets(kind):
        page.view.set_answers(sheet)
        page.view.build_all()
        frames = asked(page)
        assert sheet.keys() - page.errand.skip() <= frames.keys()
        assert tabbed(page) == frames.keys()
        assert nameless(page.view) == []
        for frame in frames.values():
            spoken = frame.input.focus_target()
            assert spoken.accessibleName() or spoken.text(), frame.name


@pytest.mark.parametrize("kind", ALL)
def test_every_input_gives_back_what_it_was_given(opened, house, kind):
    page = opened(f"new:{kind}:{house.saved.case}")
    for sheet in sheets(kind):
        page.view.set_answers(sheet)
        page.view.build_all()
        given = {name: frame.answer() for name, frame in asked(page).items() if frame.answer() is not None}
        assert given == {name: said for name, said in sheet.items() if name in asked(page)}


@pytest.mark.parametrize("kind", KINDS)
def test_every_reason_for_no_answer_is_shown(opened, house, kind):
    page = opened(f"new:{kind}:{house.saved.case}")
    for sheet in with_reasons(kind):
        page.view.set_answers(sheet)
        page.view.build_all()
        for name, frame in asked(page).items():
            said = sheet.get(name)
            if isinstance(said, dict) and "missing" in said:
                assert frame.no_answer.text() == words.reason(said["missing"])
                assert frame.answer() == said


@pytest.mark.parametrize("kind", ALL)
def test_pressed_twice_it_is_saved_once_and_the_case_shows_it(opened, house, qtbot, kind):
    before = set(kept(house, kind))
    page = opened(f"new:{kind}:{house.saved.case}")
    for name, said in sound(kind, house).items():
        page.view.put(name, said)
    page.bar.next.click()
    page.bar.next.click()
    press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Enter)
    qtbot.waitUntil(lambda: bool(page.heard) or not page.look.isHidden(), timeout=LONG)
    page.look.go_on.click()
    page.look.go_on.click()
    qtbot.waitUntil(lambda: bool(page.heard), timeout=LONG)
    assert len(set(kept(house, kind)) - before) == 1
    assert page.heard[-1] == house.saved.case
    house.drafts.drain(5)
    assert keep_draft.drafts(house.desk) == ()


@pytest.mark.parametrize("kind", ALL)
def test_a_lock_and_another_language_lose_nothing(opened, house, dressed, qtbot, kind):
    page = opened(f"new:{kind}:{house.saved.case}")
    for name, said in full(kind).items():
        page.view.put(name, said)
    typed = page.view.answers()
    assert {name: typed.get(name) for name in full(kind)} == full(kind)
    page.save_now()
    where = page.showing()
    made = page.errand.opened.record
    house.drafts.drain(5)
    dressed("ar")
    again = RecordPage(house.context)
    qtbot.addWidget(again)
    opened(where, again)
    assert again.view.answers() == typed
    assert again.errand.opened.record == made
    assert full(kind).keys() <= asked(again).keys()


def test_the_catalogue_is_whole():
    assert set(KINDS) == {each.name for each in CASEWORK}
