"""A record of the house on the page of records: a training outlives a lock, is saved once, comes back to its list."""

from __future__ import annotations

import pytest

from app.forms.training import TRAINING
from app.services import keep_draft, trainings
from db.missing import missing
from tests.sheets import TODAY
from tests.ui.records.conftest import LONG
from tests.ui.records.test_every_form import asked, tabbed
from tests.ui.spoken import nameless
from ui.forms.drafts import draft_place, draft_title, offered
from ui.records.record_page import RecordPage

NEW = "new:training:house"
TOLD = {
    "held_on": TODAY,
    "training_subject": "other",
    "training_subject_other": "fire drill",
    "hours": "1.5",
    "trainer_kind": "own_staff",
    "given_by": "Chan",
    "others": 2,
}


@pytest.fixture
def page(page_of, house, qtbot):
    """page(address): the page, which says in `places` where it sends whoever is done."""

    def open_it(address=NEW):
        made = page_of(address)
        made.places = []
        made.place_wanted.connect(lambda key, what: made.places.append((key, what)))
        qtbot.waitUntil(lambda: bool(made.view.frame("attended").input.buttons), timeout=LONG)
        return made

    yield open_it
    house.drafts.drain(5)
    for draft in keep_draft.drafts(house.desk):
        keep_draft.drop(house.desk, draft.form, draft.key)


def amina(house):
    return house.do(trainings.list_staff)[0][0]


def kept(house):
    return house.do(trainings.list_trainings)


def fill(page, **told):
    for name, said in told.items():
        page.view.put(name, said)


def test_every_question_is_named_reached_by_tab_and_gives_back_what_it_was_given(page, house):
    shown = page()
    given = {**TOLD, "attended": [amina(house)]}
    shown.view.set_answers(given)
    shown.view.build_all()
    frames = asked(shown)
    by_app = {field.name for field in TRAINING.fields if field.by_app}
    assert frames.keys() == {field.name for field in TRAINING.fields} - by_app - {"trainer_kind_other"}
    assert tabbed(shown) == frames.keys()
    assert nameless(shown.view) == []
    assert {name: frame.answer() for name, frame in frames.items()} == given
    box = frames["attended"].input.buttons[amina(house)]
    assert box.text() == "Amina"
    for frame in frames.values():
        assert frame.input.focus_target().accessibleName() or frame.input.focus_target().text(), frame.name
    shown.view.set_answers({name: missing("not_asked") for name in given})
    assert all(frame.answer() == missing("not_asked") for frame in asked(shown).values())


def test_a_lock_and_another_language_lose_nothing(page, house, dressed, qtbot):
    shown = page()
    fill(shown, **TOLD, attended=[amina(house)])
    typed, made = shown.view.answers(), shown.errand.opened.record
    shown.save_now()
    where = shown.showing()
    house.drafts.drain(5)
    (draft,) = offered(keep_draft.drafts(house.desk))
    assert draft_title(draft) == "Training of staff"
    assert draft_place(draft) == ("record", where)
    dressed("ar")
    again = RecordPage(house.context)
    qtbot.addWidget(again)
    again.open(where)
    qtbot.waitUntil(lambda: again.errand is not None and not again.view.isHidden(), timeout=LONG)
    again.view.build_all()
    assert again.view.answers() == typed
    assert again.errand.opened.record == made


def test_saved_once_corrected_with_a_reason_and_back_to_its_list(page, house, qtbot):
    before, shown = len(kept(house)), page()
    fill(shown, **TOLD, attended=[amina(house)])
    shown.bar.next.click()
    shown.bar.next.click()
    qtbot.waitUntil(lambda: bool(shown.places), timeout=LONG)
    assert shown.places == [("preferences", "trainings")]
    assert len(kept(house)) == before + 1
    house.drafts.drain(5)
    assert keep_draft.drafts(house.desk) == ()
    written = kept(house)[0]
    assert written.names == ("Amina",)
    mended = page(f"correct:training:{written.training}")
    assert mended.view.answers().items() >= {**TOLD, "attended": [amina(house)]}.items()
    mended.view.put("hours", "2")
    mended.bar.next.click()
    mended.why.edit.setPlainText("counted again")
    mended.bar.next.click()
    qtbot.waitUntil(lambda: bool(mended.places), timeout=LONG)
    assert kept(house)[0].answers["hours"] == "2"


def test_what_is_wrong_is_said_beside_its_question_and_nothing_is_saved(page, house, qtbot):
    before, shown = len(kept(house)), page()
    fill(shown, **{**TOLD, "hours": "0"}, attended=missing("not_applicable"))
    shown.bar.next.click()
    qtbot.waitUntil(lambda: shown.view.frame("hours").finding is not None, timeout=LONG)
    assert len(kept(house)) == before
