"""Every form of the catalogue on the screen: reached by keyboard, named, nothing changed by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.forms.catalogue import CASEWORK
from app.forms.consent import CONSENT
from app.services import keep_draft
from tests.sheets import share
from tests.specimens import KINDS, with_reasons, with_values
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


def test_the_catalogue_is_whole():
    assert set(KINDS) == {each.name for each in CASEWORK}
