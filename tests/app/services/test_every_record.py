"""Every question of every form of case work: kept, journaled, shown with its reason, corrected, disputed, erased."""

from __future__ import annotations

from secrets import token_hex

import pytest

from app.forms.catalogue import form
from app.records.errors import AnswersRefused
from app.services.add_record import NewRecord, add_record
from app.services.correct_record import Correction, correct
from app.services.erase_person import erase
from app.services.field_history import history
from app.services.list_disputes import list_disputes
from app.services.record_intake import record_intake
from app.services.show_case import show
from app.services.void_record import void_record
from db.missing import missing
from db.models import KINDS
from db.received import lines_of
from tests import specimens, vaults
from tests.sheets import intake

PARENT = {"perpetrator": "episode", "goal": "support_plan"}


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """One vault for all of it; Amina, who is administrator and sees everything."""
    made = vaults.make(tmp_path_factory.mktemp("every") / "vault").desk
    yield made
    made.close()


def add(desk, kind, answers, *, case=None, record=None):
    saved = case or record_intake(desk, intake())
    parent = ""
    if kind in PARENT:
        parent = add(desk, PARENT[kind], specimens.least(form(PARENT[kind])), case=saved).record
    sheet = specimens.in_vault(desk, saved.case, answers)
    return add_record(desk, NewRecord(kind, saved.case, record or token_hex(16), sheet, parent))


def view_of(desk, made):
    return next(each for each in show(desk, made.case).records if each.record == made.record)


def fields(desk, made):
    return {field.field: field for section in view_of(desk, made).sections for field in section.fields}


def kept(desk, made):
    with desk.read("look") as session:
        return session.get(KINDS[made.kind], bytes.fromhex(made.record))


@pytest.mark.parametrize("kind", specimens.KINDS)
def test_every_question_is_kept_journaled_and_shown(desk, kind):
    seen = set()
    for specimen in specimens.with_values(kind):
        saved = record_intake(desk, intake())
        sheet = specimens.in_vault(desk, saved.case, specimen)
        made = add(desk, kind, sheet, case=saved)
        shown = fields(desk, made)
        with desk.read("look") as session:
            (line, *_) = lines_of(session, bytes.fromhex(made.record))
        for name, answer in sheet.items():
            assert (shown[name].answer, shown[name].state) == (answer, "answered"), name
            assert line.body[name][0] == answer
        seen |= set(sheet)
    assert {field.name for field in specimens.asked_of(kind)} <= seen


@pytest.mark.parametrize("kind", specimens.KINDS)
def test_every_reason_is_kept_and_shown_as_one(desk, kind):
    for sheet in specimens.with_reasons(kind):
        shown = fields(desk, add(desk, kind, sheet))
        for name in (name for name, answer in sheet.items() if answer == missing("declined")):
            assert (shown[name].answer, shown[name].state) == (missing("declined"), "missing"), name


@pytest.mark.parametrize("kind", specimens.KINDS)
def test_nothing_is_filled_in_that_nobody_said(desk, kind):
    """Least of all a No."""
    sheet = specimens.least(form(kind))
    record = kept(desk, add(desk, kind, sheet))
    by_app = {field.name for field in form(kind).fields if field.by_app}
    others = {field.name for field in form(kind).fields} - set(sheet) - by_app
    assert {name: getattr(record, name) for name in others if getattr(record, name) is not None} == {}


@pytest.mark.parametrize("kind", specimens.KINDS)
def test_the_same_form_saved_twice_makes_one_record(desk, kind):
    saved, record = record_intake(desk, intake()), token_hex(16)
    sheet = specimens.least(form(kind))
    for _ in range(2):
        add(desk, kind, sheet, case=saved, record=record)
    assert [each.record for each in show(desk, saved.case).records if each.kind == kind] == [record]


@pytest.mark.parametrize("kind", specimens.KINDS)
def test_a_blank_sheet_is_refused_where_something_must_be_said(desk, kind):
    must = [field for field in form(kind).fields if field.required == "always" and field.shown_if is None]
    if not [field for field in must if not field.by_app]:
        assert kind in {"family_link", "perpetrator"}
        return
    with pytest.raises(AnswersRefused):
        add(desk, kind, {})


def _changeable(kind):
    """A question of free words, or else any that can be left with a reason."""
    asked = [f for f in specimens.asked_of(kind) if f.shown_if is None and specimens.sample(f) != specimens.COLLEAGUE]
    return next((f for f in asked if f.kind in ("text", "long_text")), None) or next(f for f in asked if f.missing)


def _other(field):
    return "quite other words" if field.kind in ("text", "long_text") else missing("unknown_to_person")


@pytest.mark.parametrize("kind", specimens.KINDS)
def test_a_correction_keeps_the_old_value_and_a_blind_one_opens_a_dispute(desk, kind):
    made = add(desk, kind, specimens.least(form(kind)))
    field = _changeable(kind)
    seen = view_of(desk, made).seen
    change = Correction(kind, made.record, {field.name: _other(field)}, "heard it again", seen)
    correct(desk, change)
    past = history(desk, kind, made.record, field.name)
    assert past[0].answer == _other(field)
    assert past[0].why == "heard it again"
    blind = Correction(kind, made.record, {field.name: missing("declined") if field.missing else "third"}, "too", seen)
    correct(desk, blind)
    assert [each.field for each in list_disputes(desk) if each.record == made.record] == [field.name]


@pytest.mark.parametrize("kind", specimens.KINDS)
def test_voided_stays_readable(desk, kind):
    made = add(desk, kind, specimens.least(form(kind)))
    void_record(desk, kind, made.record, "wrong person")
    view = view_of(desk, made)
    assert view.voided
    assert view.sections


@pytest.mark.parametrize("kind", specimens.KINDS)
def test_erased_leaves_no_word(desk, kind):
    saved = record_intake(desk, intake())
    made = [add(desk, kind, sheet, case=saved) for sheet in list(specimens.with_values(kind))[:1]]
    erase(desk, saved.person, "she asked")
    for each in made:
        record = kept(desk, each)
        assert record.erased
        assert {f.name: getattr(record, f.name) for f in form(kind).fields if getattr(record, f.name) is not None} == {}
        with desk.read("look") as session:
            assert [line.body for line in lines_of(session, record.id) if line.body] == []
    assert [each for each in show(desk, saved.case).records if each.kind == kind] == []
