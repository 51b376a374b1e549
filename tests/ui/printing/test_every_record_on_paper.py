"""Every question of every form on paper: with its answer or its reason, and no free words unless asked for."""

from __future__ import annotations

from secrets import token_hex

import pytest

from app.at_once import at_once
from app.forms.catalogue import field_of, form
from app.services.add_record import NewRecord, add_record
from app.services.field_history import history
from app.services.record_intake import record_intake
from app.services.show_case import show
from db.models import Case
from tests import specimens, vaults
from tests.on_paper import plain
from tests.sheets import intake
from ui.printing import case_summary
from ui.printing.paper import Paper
from ui.printing.tongue import Tongue

PARENT = {"perpetrator": "episode", "goal": "support_plan"}


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("paper") / "vault").desk
    yield made
    made.close()


def printed(desk, case, **wanted):
    paper = Paper(Tongue("en"))
    at_once(case_summary.writing(paper, show(desk, case), case_summary.Wanted(**wanted), {}))
    return " ".join(plain(paper).split())


def add(desk, kind, answers, case):
    parent = ""
    if kind in PARENT:
        parent = add(desk, PARENT[kind], specimens.least(form(PARENT[kind])), case)
    sheet = specimens.in_vault(desk, case, answers)
    return add_record(desk, NewRecord(kind, case, token_hex(16), sheet, parent)).record


def flat(text):
    return " ".join(text.split())


@pytest.mark.parametrize("kind", specimens.KINDS)
def test_every_question_comes_onto_paper_with_what_was_said(app, desk, kind):
    for sheet in [*specimens.with_values(kind), *specimens.with_reasons(kind)]:
        case = record_intake(desk, intake()).case
        add(desk, kind, sheet, case)
        text = printed(desk, case, named=True, notes=True)
        missing = [name for name in sheet if flat(field_of(kind, name).label) not in text]
        assert missing == []
        if any(isinstance(said, dict) and "missing" in said for said in sheet.values()):
            assert "prefers not to answer" in text or "Not asked yet" in text


@pytest.mark.parametrize("kind", specimens.KINDS)
def test_free_words_stay_off_the_paper_unless_they_are_asked_for(app, desk, kind):
    case = record_intake(desk, intake()).case
    for sheet in specimens.with_values(kind):
        told = {name: "planted words" if said == "some more words" else said for name, said in sheet.items()}
        add(desk, kind, told, record_intake(desk, intake()).case if kind == "stay" else case)
    text = printed(desk, case)
    assert "planted words" not in text


def test_an_amount_stands_with_its_currency_and_with_its_file_number_only_where_the_name_may_stand(app, desk):
    case = record_intake(desk, intake()).case
    told = {"legal_kind": "compensation", "amount_claimed": "1200", "currency": "USD", "file_number": "77/2026"}
    add(desk, "legal_action", specimens.least(form("legal_action"), told), case)
    assert "1,200 USD" in printed(desk, case, named=True)
    unnamed = printed(desk, case)
    assert "1,200" not in unnamed
    assert "77/2026" not in unnamed


def test_staff_stand_on_paper_by_name_and_a_code_that_nobody_here_knows_does_not(app, desk):
    case = record_intake(desk, intake()).case
    add(desk, "screening", specimens.least(form("screening")), case)
    add(desk, "task", specimens.least(form("task"), {"who": desk.worker.code}), case)
    asked = [field_of(kind, name).label for kind, name in (("case", "case_worker"), ("screening", "screened_by"))]
    text = printed(desk, case)
    assert desk.worker.code not in text
    assert [text.count(f"{flat(label)} {desk.worker.name}") for label in asked] == [1, 1]
    assert f"Who does it? {desk.worker.name}" in text
    with desk.write("assign") as session:
        session.get(Case, bytes.fromhex(case)).case_worker = "WR-99-77"
    text = printed(desk, case)
    assert "WR-99-77" not in text
    assert flat(asked[0]) not in text
    assert [past.answer for past in history(desk, "case", case, "case_worker")] == ["WR-99-77", desk.worker.name]
