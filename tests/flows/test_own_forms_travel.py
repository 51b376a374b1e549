"""Organisations' own questionnaires from the file to the coordinator: accepted, filled, corrected, merged, erased."""

from __future__ import annotations

from pathlib import Path
from secrets import token_hex

import pytest

from app.forms.rows import ROW
from app.records.errors import AnswersRefused, NoSuchRecord, OwnFormMissing, OwnFormRefused, OwnFormVersion
from app.records.sheet_paths import rows_at
from app.roles import Refused
from app.services import own_forms
from app.services.add_sheet import NewSheet, add_sheet
from app.services.correct_sheet import SheetCorrection, correct_sheet
from app.services.erase_person import erase
from app.services.field_history import history
from app.services.list_disputes import list_disputes
from app.services.own_forms import FormFile, accept_form, form_file, inspect_form, list_forms, open_form, retire_form
from app.services.show_sheet import list_sheets, show_sheet
from db.missing import missing
from db.models import Sheet, SheetAnswer
from db.received import lines_of
from tests.app.xlsform.forms import CHILDREN, markdown
from tests.flows.steps import carry, intake, kept, one

HTCDS = Path(__file__).resolve().parents[1] / "vectors" / "htcds" / "htcds_xlsform.xlsx"
SMALL = FormFile(markdown(CHILDREN), ".md", "small")
CODED = {"who": "with_identity_consent", "age": "with_coded_consent", "kid/kage": "with_coded_consent"}


def fill(desk, case, answers, form="small", sheet=None):
    return add_sheet(desk, NewSheet(form, case.case, sheet or token_hex(16), answers)).sheet


def read(desk, sheet):
    """By path, the rows counted from one."""
    view = show_sheet(desk, sheet)
    said = {each.path: each.field.answer for section in view.sections for each in section.answers
            if each.field.answer is not None}  # fmt: skip
    return {numbered(path, said): answer for path, answer in said.items()}


def numbered(path, said):
    steps = path.split("/")
    for at, step in enumerate(steps):
        name, bracket, row = step.partition("[")
        if bracket:
            group = "/".join([*path.split("/")[:at], name])
            steps[at] = f"{name}[{rows_at(group, said).index(row.rstrip(']')) + 1}]"
    return "/".join(steps)


def plain(rows):
    """Without what each row is known by."""
    bare = [{name: said for name, said in row.items() if name != ROW} for row in rows]
    return [{name: plain(said) if isinstance(said, list) else said for name, said in row.items()} for row in bare]


@pytest.fixture
def case(desks):
    return intake(desks.shelter, "identity")


def test_the_official_form_is_accepted_filled_merged_and_carried(desks, case):
    desk = desks.shelter
    file = FormFile(HTCDS.read_bytes(), ".xlsx", HTCDS.stem)
    report = inspect_form(desk, file)
    assert report.sound
    assert report.travels["prs_First_Name"] == "with_identity_consent"
    assert report.travels["vic_TypeOfExploitation"] == "with_coded_consent"
    assert list_forms(desk) == ()
    accept_form(desk, file, report.travels)
    answers = {
        "prs_First_Name": "Chanthou", "prs_Gender": "Feminine", "prs_Citizenship": "KH",
        "prs_Birthdate": missing("unknown_to_person"), "vic_Methods_of_Control": ["DebtBondage"],
    }  # fmt: skip
    form = open_form(desk, report.name)
    answers["vic_Methods_of_Control"] = [form.get("vic_Methods_of_Control").options.codes[0].code]
    sheet = fill(desk, case, answers, report.name)
    assert read(desk, sheet) == answers
    seen = show_sheet(desk, sheet).seen
    correct_sheet(desk, SheetCorrection(sheet, {"prs_Gender": "Masculine"}, "he said so", seen))
    correct_sheet(desk, SheetCorrection(sheet, {"prs_First_Name": "Chan"}, "spelling", seen))
    assert list_disputes(desk) == ()
    assert read(desk, sheet) == {**answers, "prs_Gender": "Masculine", "prs_First_Name": "Chan"}
    carry(desks)
    there = {each.question: each for each in kept(desks.coordinator, SheetAnswer)}
    assert there["prs_First_Name"].identifying == "Chan"
    assert there["prs_Gender"].coded == "Masculine"
    card = list_sheets(desks.coordinator, case.case)[0]
    assert (card.form, card.origin) == (report.name, "Sunflower")
    assert read(desks.coordinator, sheet)["prs_Gender"] == "Masculine"


def test_two_corrections_of_one_answer_are_a_dispute_and_of_two_are_none(desks, case):
    desk = desks.shelter
    accept_form(desk, SMALL, CODED)
    sheet = fill(desk, case, {"who": "aunt", "age": 40})
    seen = show_sheet(desk, sheet).seen
    correct_sheet(desk, SheetCorrection(sheet, {"age": 41}, "asked", seen))
    correct_sheet(desk, SheetCorrection(sheet, {"who": "uncle"}, "asked", seen))
    assert read(desk, sheet) == {"who": "uncle", "age": 41}
    assert list_disputes(desk) == ()
    correct_sheet(desk, SheetCorrection(sheet, {"age": 42}, "asked again", seen))
    (dispute,) = list_disputes(desk)
    assert (dispute.kind, dispute.label) == ("sheet_answer", "Small form: age")
    assert {each.answer for each in dispute.values} == {41, 42}
    (view,) = [each for s in show_sheet(desk, sheet).sections for each in s.answers if each.path == "age"]
    assert view.field.disputed
    past = history(desk, "sheet_answer", view.field.record, view.field.field)
    assert [each.answer for each in past] == [42, 41, 40]
    assert past[0].why == "asked again"


def test_what_never_leaves_leaves_no_trace_at_the_coordinator(desks, case):
    desk = desks.shelter
    accept_form(desk, SMALL, {})
    answers = {"who": "aunt", "age": 17, "has_children": "yes", "kid": [{"kname": "Dara", "kage": 3}]}
    sheet = fill(desk, case, answers)
    assert read(desk, sheet)["kid[1]/kname"] == "Dara"
    carry(desks)
    assert kept(desks.coordinator, SheetAnswer) == []
    assert kept(desks.coordinator, Sheet) == []


def test_some_of_it_travels_and_the_rest_stays(desks, case):
    desk = desks.shelter
    accept_form(desk, SMALL, CODED)
    sheet = fill(desk, case, {"who": "aunt", "age": 17, "has_children": "yes", "kid": [{"kname": "Dara", "kage": 3}]})
    carry(desks)
    assert read(desks.coordinator, sheet) == {"who": "aunt", "age": 17, "kid[1]/kage": 3}
    assert {each.private_question for each in kept(desks.coordinator, SheetAnswer)} == {None}


def test_rows_are_kept_shown_and_mended_by_their_path(desks, case):
    desk = desks.shelter
    accept_form(desk, SMALL, CODED)
    rows = [{"kname": "Dara", "kage": 3, "visit": [{"day": "2026-01-05"}, {"day": "2026-02-01"}]}, {"kname": "Bo"}]
    sheet = fill(desk, case, {"has_children": "yes", "kid": rows})
    view = show_sheet(desk, sheet)
    assert plain(view.answers["kid"]) == rows
    said = {each.path: each for section in view.sections for each in section.answers}
    labels = {numbered(each.path, said): each.field.label for section in view.sections for each in section.answers}
    assert labels["kid[1]/visit[2]/day"] == "Child 1 · Visit 2 · day"
    correct_sheet(desk, SheetCorrection(sheet, {"kid": view.answers["kid"][:1]}, "one child only", view.seen))
    assert show_sheet(desk, sheet).answers["kid"] == view.answers["kid"][:1]
    assert read(desk, sheet)["years"] == "3"


def test_saved_twice_it_is_one_sheet_and_a_wrong_answer_keeps_nothing(desks, case):
    desk = desks.shelter
    accept_form(desk, SMALL, CODED)
    name = token_hex(16)
    for _ in range(2):
        fill(desk, case, {"age": 17}, sheet=name)
    assert len(list_sheets(desk, case.case)) == 1
    with pytest.raises(AnswersRefused):
        fill(desk, case, {"age": 150})
    with pytest.raises(AnswersRefused):
        correct_sheet(desk, SheetCorrection(name, {"age": 150}, "typed wrong"))
    assert len(kept(desk, Sheet)) == len(kept(desk, SheetAnswer)) == 1


def test_a_new_version_breaks_no_old_answer(desks, case):
    desk = desks.shelter
    accept_form(desk, SMALL, CODED)
    old = fill(desk, case, {"who": "aunt", "age": 17})
    newer = FormFile(markdown(CHILDREN[1:2], settings="| | small | v2 | Smaller |"), ".md", "small")
    accept_form(desk, newer, CODED)
    assert [(card.version, card.current) for card in list_forms(desk)] == [("v2", True), ("v1", False)]
    assert open_form(desk, "small").get("who") is None
    new = fill(desk, case, {"age": 18})
    assert [show_sheet(desk, each).card.version for each in (old, new)] == ["v1", "v2"]
    correct_sheet(desk, SheetCorrection(old, {"who": "uncle"}, "asked"))
    assert read(desk, old) == {"who": "uncle", "age": 17}
    retire_form(desk, "small", "v2")
    retire_form(desk, "small", "v1")
    with pytest.raises(OwnFormMissing):
        open_form(desk, "small")
    assert read(desk, new) == {"age": 18}
    assert form_file(desk, "small", "v1").data == SMALL.data


def test_nothing_is_half_accepted(desks):
    desk = desks.shelter
    broken = FormFile(markdown([{"type": "text", "name": "q", "relevant": "uuid()"}]), ".md", "small")
    assert not inspect_form(desk, broken).sound
    with pytest.raises(OwnFormRefused):
        accept_form(desk, broken, {})
    assert list_forms(desk) == ()
    accept_form(desk, SMALL, {})
    with pytest.raises(OwnFormVersion):
        accept_form(desk, FormFile(markdown(CHILDREN[:2]), ".md", "small"), {})
    assert form_file(desk, "small", "v1").data == SMALL.data
    assert inspect_form(desk, SMALL).again


def test_only_a_supervisor_accepts(desks):
    desk = desks.shelter
    object.__setattr__(desk.worker, "role", "worker")
    for act in (lambda: inspect_form(desk, SMALL), lambda: accept_form(desk, SMALL, {}),
                lambda: retire_form(desk, "small", "v1"), lambda: form_file(desk, "small", "v1")):  # fmt: skip
        with pytest.raises(Refused):
            act()


def test_erased_with_the_person(desks, case):
    desk = desks.shelter
    accept_form(desk, SMALL, CODED)
    sheet = fill(desk, case, {"who": "aunt", "age": 17})
    answers = [each.id for each in kept(desk, SheetAnswer)]
    erase(desk, case.person, "she asked")
    with pytest.raises(NoSuchRecord):
        show_sheet(desk, sheet)
    with desk.read("look") as session:
        for each in answers:
            assert [line.body for line in lines_of(session, each) if line.body] == []
            gone = session.get(SheetAnswer, each)
            assert (gone.erased, gone.coded, gone.identifying, gone.question) == (True, None, None, None)
    assert list_sheets(desk, case.case) == ()
    with pytest.raises(NoSuchRecord):
        fill(desk, case, {"age": 20})


def test_where_the_form_is_not_here_answers_stay_readable(desks, case):
    accept_form(desks.shelter, SMALL, CODED)
    sheet = fill(desks.shelter, case, {"who": "aunt", "age": 17})
    carry(desks)
    view = show_sheet(desks.coordinator, sheet)
    assert view.form is None
    assert {(each.path, each.words, each.asked) for each in view.sections[0].answers} == {
        ("who", "aunt", False), ("age", "17", False)}  # fmt: skip
    with pytest.raises(OwnFormMissing):
        correct_sheet(desks.coordinator, SheetCorrection(sheet, {"age": 3}, "why"))
    assert one(desks.shelter, Sheet).form == "small"
    assert own_forms.list_forms(desks.coordinator) == ()
