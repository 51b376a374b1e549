"""Every form there is, pressed twice, locked and put into another language: no record twice, no word lost.

One test for each form and each of them; that the power goes has its own (tests/kills/test_every_form.py), over the same
forms. All share one vault, which is locked once, with every form half typed.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.forms.catalogue import FORMS as CATALOGUE
from app.forms.catalogue import is_of_house
from app.services import keep_draft
from app.services.unlock_vault import unlock_vault
from tests.ui.records.hands import FORMS, hand, house_with_forms
from tests.vaults import PASSPHRASE
from ui.context import Context
from ui.forms.drafts import SHEET


@pytest.fixture(scope="module")
def house(qapp, tmp_path_factory):
    made = house_with_forms(qapp, tmp_path_factory.mktemp("twice"))
    yield made
    for page in made.pages.values():
        page.deleteLater()
        QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    made.close()


@pytest.fixture
def begun(app, house):
    """begun(kind): somebody at a blank form of it; nothing of it is left to the next test."""
    made = []

    def begin(kind, at=None):
        made.append(at or hand(house, kind))
        made[-1].open(made[-1].blank())
        return made[-1]

    before = {each.key for each in keep_draft.drafts(house.desk)}
    yield begin
    for each in made:
        if not each.gone:
            each.leave()
    for draft in keep_draft.drafts(house.desk):
        if draft.key not in before:
            keep_draft.drop(house.desk, draft.form, draft.key)


@pytest.mark.parametrize("way", ["double_click", "enter_twice"])
@pytest.mark.parametrize("kind", FORMS)
def test_pressed_twice_it_is_saved_once(begun, kind, way):
    at = begun(kind)
    at.put(at.sound())
    before, record = at.kept(), at.record()
    drafts = {each.key for each in at.drafts()} - {at.page.keeper.key}
    getattr(at, way)()
    at.saved()
    new = at.kept() - before
    assert len(new) == 1
    assert new == {record} or kind == "intake"
    there = at.page.belongs if is_of_house(kind) else at.case or new.pop()
    assert at.heard[0] == there or kind == SHEET, "and the case stands there that has it, or the list"
    assert {each.key for each in at.drafts()} == drafts


@pytest.mark.parametrize("kind", FORMS)
def test_another_language_amid_it_loses_nothing(begun, house, dressed, kind):
    """As the window does it: every word is handed over, the page goes, another is made where it was."""
    at = begun(kind)
    at.put(at.full())
    typed, record, before = at.typed(), at.record(), at.kept()
    assert typed.items() >= at.full().items()
    at.page.save_now()
    where = at.page.showing()
    at.leave()
    dressed("ar")
    again = hand(house, kind, fresh=True)
    again.case = at.case
    again.open(where)
    assert (again.typed(), again.record(), again.kept()) == (typed, record, before)
    again.leave()


class Locked:
    """The vault with every form half typed, locked and unlocked again."""

    def __init__(self, house):
        self.left = {}
        for kind in FORMS:
            at = hand(house, kind)
            at.open(at.blank())
            at.put(at.full())
            at.page.save_now()
            self.left[kind] = (at.case, at.page.showing(), at.typed(), at.record())
            at.leave()
        folder = house.desk.vault_path
        house.do(lambda desk: desk.close())
        house.desk = house.run(house.jobs, lambda: unlock_vault(folder, "Amina", PASSPHRASE))
        house.context = Context(house.desk, house.jobs, house.drafts, house.context.settings)
        for page in house.pages.values():
            page.deleteLater()
        house.pages.clear()


@pytest.fixture(scope="module")
def locked(house):
    return Locked(house)


@pytest.mark.parametrize("kind", FORMS)
def test_a_lock_amid_it_loses_nothing_and_makes_nothing_twice(locked, begun, house, kind):
    case, where, typed, record = locked.left[kind]
    at = hand(house, kind)
    at.case = case
    at.blank = lambda: where
    begun(kind, at)
    assert (at.typed(), at.record()) == (typed, record)
    before = at.kept()
    at.put(at.sound())
    at.double_click()
    at.saved()
    new = at.kept() - before
    assert len(new) == 1
    assert new == {record} or kind == "intake"
    assert where.split(":")[-1] not in {each.key for each in at.drafts()}


def test_every_form_there_is_is_among_them():
    assert {name for name, _ in CATALOGUE} | {SHEET} == set(FORMS)
