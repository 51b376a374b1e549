"""What a trusted partner tries with case work: nothing of one person stands under another, and nothing breaks."""

from __future__ import annotations

from secrets import token_hex

import pytest

from app.forms.catalogue import form, is_casework
from app.records.errors import AnswersRefused, NoSuchRecord
from app.records.finding import CaseSearch
from app.records.own_tasks import RISK_TO_SELF, name_of
from app.records.sheets import answer_id
from app.services import house as house_of
from app.services import own_forms, today
from app.services.add_record import NewRecord, add_record
from app.services.add_sheet import NewSheet, add_sheet
from app.services.correct_sheet import SheetCorrection, correct_sheet
from app.services.field_history import history
from app.services.find_cases import find_cases
from app.services.find_client import find_clients
from app.services.import_bundle import import_bundle
from app.services.list_approvals import list_approvals
from app.services.list_disputes import list_disputes
from app.services.open_record import Wanted, open_record
from app.services.show_case import show
from app.services.show_sheet import list_sheets, show_sheet
from app.services.suggestions import suggest
from app.services.trainings import list_trainings
from db.columns import fields_of
from db.models import KINDS, Case, Task
from db.types import AnswerColumn, new_id
from tests import specimens
from tests.app.xlsform.forms import CHILDREN, markdown
from tests.flows.steps import Crook, carry, intake, kept

CROOKED, OURS = "crooked words", "words of ours"
TRAVELS = {"who": "with_coded_consent", "age": "with_coded_consent", "kid/kname": "with_coded_consent"}


def add(desk, saved, kind, parent="", record="", **given):
    answers = specimens.in_vault(desk, saved.case, specimens.least(form(kind), given))
    return add_record(desk, NewRecord(kind, saved.case, record or token_hex(16), answers, parent)).record


@pytest.fixture
def house(desks):
    """A coordinator with a case of its own, into which a crooked shelter aims its lines."""
    desk = desks.coordinator
    own_forms.accept_form(desk, own_forms.FormFile(markdown(CHILDREN), ".md", "small"), TRAVELS)
    saved = intake(desk, known_as=OURS)
    plan = add(desk, saved, "support_plan", objectives=OURS)
    sheet = add_sheet(desk, NewSheet("small", saved.case, token_hex(16), {"age": 20})).sheet
    intake(desks.shelter)
    carry(desks)
    return saved, plan, sheet


def begin(desks):
    """A person and a case of the crook's own."""
    crook = Crook(desks.shelter, desks.to)
    person, case = new_id(), new_id()
    crook.line("person", person, person, {"code": "CROOKED1"})
    crook.line("case", case, person, {"person": person.hex(), "number": "CRO-1", "case_status": "Active"})
    return crook, person, case


def send(desks, crook):
    return import_bundle(desks.coordinator, crook.seal(desks.stick, number=2), desks.stick)


def into(crook, person, case, plan, sheet):
    """Lines about one person that point into the case, the plan and the sheet of another."""
    theirs = {"case": case}
    crook.line("sheet_answer", new_id(), person, {**theirs, "sheet": sheet, "question": "who", "coded": CROOKED})
    crook.line("sheet", new_id(), person, {**theirs, "form": "small", "form_title": CROOKED, "filled_on": "2026-01-01"})
    crook.line("case_note", new_id(), person, {**theirs, "text": CROOKED, "noted_on": "2026-01-01"})
    crook.line("task", new_id(), person, {**theirs, "plan": plan, "state": "open"})
    crook.line(
        "closure", new_id(), person,
        {**theirs, "reason": "transferred", "approved_by": "X", "approved_on": "2026-01-01", "follow_up_agreed": "no"},
    )  # fmt: skip
    goal = new_id()
    crook.line("goal", goal, person, {**theirs, "plan": plan, "progress": "reached", "wording": CROOKED})
    return goal


def test_lines_that_point_into_a_case_of_ours_are_set_aside(desks, house):
    saved, plan, sheet = house
    desk = desks.coordinator
    crook, person, case = begin(desks)
    goal = into(crook, person, saved.case, plan, sheet)
    assert send(desks, crook).set_aside == 6
    assert CROOKED not in repr(show(desk, saved.case)) + repr(show(desk, case.hex())) + repr(show_sheet(desk, sheet))
    with pytest.raises(NoSuchRecord):
        open_record(desk, Wanted("correct", "goal", goal.hex()))


def test_lines_that_point_at_what_comes_only_later_are_not_shown_there_and_close_nothing(desks, house):
    """Whose a case is cannot be judged before it is here: the one it names may turn out to be somebody else's."""
    desk = desks.coordinator
    crook, person, case = begin(desks)
    other, theirs, plan, sheet = (new_id() for _ in range(4))
    goal = into(crook, person, theirs.hex(), plan.hex(), sheet.hex())
    crook.line("person", other, other, {"code": "OTHER-1"})
    crook.line("case", theirs, other, {"person": other.hex(), "number": "CRO-2", "case_status": "Active"})
    crook.line("support_plan", plan, other, {"case": theirs.hex(), "objectives": OURS, "agreed_on": "2026-01-01"})
    crook.line(
        "sheet", sheet, other, {"case": theirs.hex(), "form": "small", "form_version": "v1", "form_title": "Small"}
    )
    assert send(desks, crook).set_aside == 0
    assert CROOKED not in repr(show(desk, theirs.hex()))
    assert [card.sheet for card in list_sheets(desk, theirs.hex())] == [sheet.hex()]
    assert CROOKED not in repr(show_sheet(desk, sheet.hex()))
    add_record(
        desk,
        NewRecord(
            "follow_up", theirs.hex(), token_hex(16), specimens.least(form("follow_up"), {"planned_on": "2027-01-01"})
        ),
    )
    assert next(row for row in kept(desk, Case) if row.id == theirs).case_status == "Active"
    assert "closure.already" not in codes(desk, theirs)
    opened = open_record(desk, Wanted("correct", "goal", goal.hex()))
    assert (opened.case, opened.person) == (case.hex(), person.hex())
    assert OURS not in repr(opened) + repr(show(desk, case.hex()))


def codes(desk, case):
    try:
        add_record(desk, NewRecord("closure", case.hex(), token_hex(16), {}))
    except AnswersRefused as refused:
        return {each.code for each in refused.findings}
    return set()


def test_ids_that_are_known_beforehand_cannot_be_taken_away(desks, house):
    """The app names some records by what they belong to, so that two desks make one: nobody else may sit there."""
    saved, _, sheet = house
    desk = desks.coordinator
    risk = token_hex(16)
    crook, person, case = begin(desks)
    crook.line("task", name_of(bytes.fromhex(risk), RISK_TO_SELF), person, {"case": case.hex(), "plan": case.hex()})
    crook.line(
        "sheet_answer",
        answer_id(bytes.fromhex(sheet), "who"),
        person,
        {"case": case.hex(), "question": "x", "coded": "x"},
    )
    send(desks, crook)
    add(desk, saved, "assessment_risk", record=risk, risk_to_self="high")
    (task,) = [row for row in kept(desk, Task) if row.subject.hex() == saved.person]
    assert task.what == RISK_TO_SELF
    correct_sheet(desk, SheetCorrection(sheet, {"who": OURS}, "she told", {}))
    assert OURS in repr(show_sheet(desk, sheet))


@pytest.mark.parametrize(
    "path",
    ["kid[999999999]/kname", f"kid[{'9' * 5000}]/kname", "kid[٣]/kname", "kid[0]/kname", "kid[/kname", "", "\0", "kid"],
)
def test_paths_of_questions_that_lead_nowhere_cost_nothing(desks, house, path):
    crook, person, case = begin(desks)
    sheet = new_id()
    crook.line("sheet", sheet, person, {"case": case.hex(), "form": "small", "form_version": "v1"})
    crook.line(
        "sheet_answer", new_id(), person, {"case": case.hex(), "sheet": sheet.hex(), "question": path, "coded": CROOKED}
    )
    send(desks, crook)
    view = show_sheet(desks.coordinator, sheet.hex())
    assert view.form is not None
    assert path == "" or CROOKED in repr(view)


ODD = (
    {"missing": "declined"}, {"missing": {}}, {"a": "b"}, [], [{}], [[]], [None], [1], "", "\x00", "x" * 3_000, -1,
    2**63, {"": ""}, ["no such code"], {"a": {"b": {}}}, [{"a": [{"a": [{"a": []}]}]}], "9999-99-99", "0000", "ab" * 16,
    {"age": 10**9, "on": "2024"}, [["2024-05-03"]], "é" * 99,
)  # fmt: skip
LOOKS = (
    today.tasks, today.reviews, today.follow_ups, today.approvals, today.tonight, today.exchanges, today.safety_plans,
    house_of.house, list_approvals, list_disputes, list_trainings,
    lambda desk: house_of.occupancy(desk, "2026-01-01", "2026-12-31"),
    lambda desk: [find_cases(desk, CaseSearch(text)) for text in ("x", "crooked", "no such code", "ឌ", "\0")],
    lambda desk: [find_cases(desk, CaseSearch(sort=sort)) for sort in ("number", "name", "opened", "risk")],
    lambda desk: [suggest(desk, what) for what in ("rooms", "beds", "workers", "organisations", "definitions")],
    lambda desk: find_clients(desk, "crooked"),
)  # fmt: skip


def is_answer(model, name):
    return isinstance(model.__table__.columns[name].type, AnswerColumn)


def test_answers_of_any_shape_break_no_page(desks, house):
    """One person for each odd shape, which stands in every answer of every kind: every page still opens."""
    desk = desks.coordinator
    crook = Crook(desks.shelter, desks.to)
    cases, made = [], []
    for odd in ODD:
        person, case = new_id(), new_id()
        cases.append(case)
        for kind, model in KINDS.items():
            record = {"person": person, "case": case}.get(kind) or new_id()
            ids = {"person": person.hex(), "case": case.hex()}
            told = {
                name: ids.get(name, record.hex()) if field.is_id else odd if is_answer(model, name) else "plain"
                for name, field in fields_of(model).items()
                if name != "voided"
            }
            crook.line(kind, record, record if kind == "training" else person, told)
            made.append((kind, record))
    send(desks, crook)
    came = {row.id for model in KINDS.values() for row in kept(desk, model)}  # shapes that fit no column are set aside
    cases, made = [case for case in cases if case in came], [each for each in made if each[1] in came]
    assert len(cases) > len(ODD) // 2
    for look in LOOKS:
        look(desk)
    for case in cases:
        show(desk, case.hex())
        for card in list_sheets(desk, case.hex()):
            show_sheet(desk, card.sheet)
    for kind, record in made:
        if is_casework(kind):
            open_record(desk, Wanted("correct", kind, record.hex()))
        history(desk, kind, record.hex(), next(name for name, each in fields_of(KINDS[kind]).items() if not each.is_id))
