"""What a worker asks of the list: words, filters that combine, order, and why each case was found."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.services import find_cases, keep_search, list_cases
from app.services.find_cases import CaseFilter, CaseSearch, RecordFilter
from app.services.record_intake import record_intake
from db.models import KINDS, AssessmentRisk, Consent, SavedSearch, Stay, Task, Worker
from db.types import new_id
from tests import vaults
from tests.sheets import TODAY, intake

DAY = date.fromisoformat(TODAY)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("find") / "vault").desk
    yield made
    made.close()


@pytest.fixture(scope="module")
def cases(desk):
    """Anna, Sokha and Malee, each with something of her own."""
    told = {
        "Anna": {"citizenships": ["KH"], "safe_method": "phone", "safe_phone": "+855 12 345 678"},
        "Sokha": {"citizenships": ["TH", "KH"], "name_own_script": "សុខា"},
        "Malee": {"citizenships": ["TH"], "other_names": "Kwan Noi, หลิน; Mei Chen"},
    }
    saved = {name: record_intake(desk, intake(known_as=name, **more)) for name, more in told.items()}
    add(desk, saved["Anna"], "case_note", noted_on="2026-05-03", note_kind="meeting", text="She likes the harbour.")
    add(desk, saved["Anna"], "episode", stage="Exploitation", country="TH")
    add(desk, saved["Anna"], "episode", stage="Recruitment", country="KH")
    add(desk, saved["Sokha"], "episode", stage="Exploitation", country="KH", exploitation_types=["ForcedLabour"])
    with desk.write("correct", why="a test") as session:
        for kept in (
            Task(**of(saved["Anna"]), what="call", due_on=(DAY - timedelta(days=2)).isoformat(), state="open"),
            Task(**of(saved["Sokha"]), what="write", due_on=(DAY + timedelta(days=2)).isoformat()),
            Task(**of(saved["Malee"]), what="past", due_on="2020-01-01", state="done"),
            Stay(**of(saved["Sokha"]), moved_in_on="2026-01-01"),
            Stay(**of(saved["Malee"]), moved_in_on="2026-01-01", moved_out_on="2026-02-01"),
        ):
            session.add(kept)
        consent = session.query(Consent).filter_by(subject=bytes.fromhex(saved["Malee"].person)).one()
        consent.withdrawn_on = TODAY
        consent = session.query(Consent).filter_by(subject=bytes.fromhex(saved["Sokha"].person)).one()
        consent.valid_until = (DAY + timedelta(days=10)).isoformat()
    for day, risk in (("2026-05-03", "high"), ("2026-04-03", "low")):
        with desk.write("correct", why="a test") as session:
            session.add(AssessmentRisk(**of(saved["Anna"]), assessed_on=day, overall_risk=risk))
    return saved


def of(saved):
    return {"subject": bytes.fromhex(saved.person), "case": bytes.fromhex(saved.case)}


def add(desk, saved, kind, **answers):
    with desk.write("correct", why="a test") as session:
        session.add(KINDS[kind](**of(saved), **answers))


def names(desk, text="", sort="changed", down=True, **filters):
    found = find_cases.find_cases(desk, CaseSearch(text, CaseFilter(**filters), sort, down))
    return [card.name for card in list_cases.cards(desk, found.lids, text)]


@pytest.mark.parametrize(
    ("filters", "which"),
    [
        ({"nationalities": ("KH",)}, {"Anna", "Sokha"}),
        ({"nationalities": ("TH",), "in_house": True}, {"Sokha"}),
        ({"in_house": True}, {"Sokha"}),
        ({"tasks": "open"}, {"Anna", "Sokha"}),
        ({"tasks": "overdue"}, {"Anna"}),
        ({"consent": "none"}, {"Malee"}),
        ({"consent": "withdrawn"}, {"Malee"}),
        ({"consent": "soon"}, {"Sokha"}),
        ({"risks": ("high",)}, {"Anna"}),
        ({"risks": ("low",)}, set()),
        ({"statuses": ("Active",)}, {"Anna", "Sokha", "Malee"}),
        ({"statuses": ("Closed",)}, set()),
        ({"exploitation": ("ForcedLabour",)}, {"Sokha"}),
        ({"disputed": True}, set()),
        ({"voided": "only"}, set()),
        ({"opened_from": TODAY, "opened_to": TODAY}, {"Anna", "Sokha", "Malee"}),
        ({"opened_to": "2020"}, set()),
        ({"changed_from": TODAY, "changed_to": TODAY}, {"Anna", "Sokha", "Malee"}),
        ({"changed_to": "2020-01-01"}, set()),
        ({"record": RecordFilter("episode", (("country", "is", "KH"), ("stage", "is", "Exploitation")))}, {"Sokha"}),
        ({"record": RecordFilter("episode", (("country", "is", "TH"),))}, {"Anna"}),
        ({"record": RecordFilter("episode", (("exploitation_types", "has", "ForcedLabour"),))}, {"Sokha"}),
        ({"record": RecordFilter("case_note", (("text", "says", "HARBOUR"), ("noted_on", "to", "2026-05")))}, {"Anna"}),
        ({"record": RecordFilter("case_note", (("noted_on", "from", "2026-06"),))}, set()),
    ],
)  # fmt: skip
def test_filters_combine(desk, cases, filters, which):
    assert set(names(desk, **filters)) == which


def test_the_worker_is_a_filter(desk, cases):
    assert len(names(desk, workers=(desk.worker.code,))) == 3
    assert names(desk, workers=("W-NONE",)) == []


@pytest.mark.parametrize("sort", ["changed", "number", "name", "opened", "risk"])
def test_any_order_both_ways(desk, cases, sort):
    down, up = names(desk, sort=sort), names(desk, sort=sort, down=False)
    assert sorted(down) == sorted(up) == ["Anna", "Malee", "Sokha"]
    assert down == up[::-1]


def test_by_name_and_by_risk(desk, cases):
    assert names(desk, sort="name", down=False) == ["Anna", "Malee", "Sokha"]
    assert names(desk, sort="risk")[0] == "Anna"


@pytest.mark.parametrize(
    ("text", "name", "how"),
    [
        ("sok", "Sokha", "alias"),
        ("សុខ", "Sokha", "own_script"),
        ("012 345 678", "Anna", "telephone"),
        ("harbour", "Anna", "note"),
        ("Mali", "Malee", "near"),
        ("sukha", "Sokha", "near"),
    ],
)
def test_the_answer_says_why(desk, cases, text, name, how):
    found = find_cases.find_cases(desk, CaseSearch(text))
    (card,) = list_cases.cards(desk, found.lids, text)
    assert (card.name, card.match.how) == (name, how)
    assert (found.notes_from == 0) == (how in {"note", "near"})
    assert (found.near_from == 0) == (how == "near")


def test_a_number_and_a_code_say_so(desk, cases):
    saved = cases["Malee"]
    for text, how in ((saved.number, "number"), (saved.number.replace("-", ""), "number"), (saved.code, "code")):
        found = find_cases.find_cases(desk, CaseSearch(text))
        (card,) = list_cases.cards(desk, found.lids, text)
        assert (card.name, card.match.how) == ("Malee", how)


def test_a_note_that_matched_tells_its_kind_and_day(desk, cases):
    (card,) = list_cases.cards(desk, find_cases.find_cases(desk, CaseSearch("harbour")).lids, "harbour")
    assert (card.match.kind, card.match.day) == ("case_note", "2026-05-03")


def test_filters_hold_for_notes_and_for_what_sounds_alike_too(desk, cases):
    assert names(desk, "harbour", nationalities=("TH",)) == []
    assert names(desk, "sukha", statuses=("Closed",)) == []


@pytest.mark.parametrize(
    "asked",
    [
        CaseSearch(sort="st"),
        CaseSearch(filter=CaseFilter(voided="x")),
        CaseSearch(filter=CaseFilter(record=RecordFilter("episode", (("st", "is", "x"),)))),
        CaseSearch(filter=CaseFilter(record=RecordFilter("nothing", (("st", "is", "x"),)))),
        CaseSearch(filter=CaseFilter(record=RecordFilter("episode", (("stage", "says", "x"),)))),
    ],
)
def test_what_is_no_question_is_refused(desk, cases, asked):
    with pytest.raises((KeyError, ValueError)):
        find_cases.find_cases(desk, asked)


def test_a_search_is_kept_and_read_back(desk, cases):
    record = RecordFilter("episode", (("country", "is", "KH"),))
    asked = CaseSearch("anna", CaseFilter(statuses=("Active",), in_house=True, record=record), "name", down=False)
    before = {each.id for each in keep_search.searches(desk)}
    kept = keep_search.keep(desk, " My  search ", asked, ["number", "name"], shared=False)
    (card,) = [each for each in keep_search.searches(desk) if each.id not in before]
    assert (card.name, card.search, card.columns, card.left_out) == ("My search", asked, ("number", "name"), ())
    assert keep_search.keep(desk, "My search", CaseSearch(), [], shared=True) == kept
    keep_search.drop(desk, kept)
    assert {each.id for each in keep_search.searches(desk)} == before
    with pytest.raises(keep_search.NameMissing):
        keep_search.keep(desk, " ", asked, [], shared=False)


def test_a_kept_search_with_what_is_gone_runs_and_says_so(desk, cases):
    body = {
        "text": "anna",
        "columns": ["number", "shoe_size"],
        "sort": "height",
        "filter": {
            "statuses": ["Active", "Sleeping"],
            "moon": "full",
            "record": {"kind": "episode", "tests": [["country", "is", "KH"], ["planet", "is", "x"]]},
        },
    }
    with desk.write("keep_search") as session:
        session.add(SavedSearch(id=new_id(), owner=desk.worker_id, shared=False, name="old", body=body,
                                made=desk.store.clock.now()))  # fmt: skip
    (card,) = [each for each in keep_search.searches(desk) if each.name == "old"]
    assert set(card.left_out) == {"shoe_size", "height", "Sleeping", "moon", "planet"}
    assert card.search.filter.statuses == ("Active",)
    assert card.search.filter.record.tests == (("country", "is", "KH"),)
    find_cases.find_cases(desk, card.search)
    keep_search.drop(desk, card.id)


def test_what_others_keep_is_seen_only_when_shared(desk, cases):
    other = b"worker-9"
    with desk.write("keep_search") as session:
        session.add(Worker(id=other, code="W-9", name="Rosa", role="worker", added=desk.store.clock.now()))
        for name, shared in (("hers", False), ("ours", True)):
            session.add(SavedSearch(id=new_id(), owner=other, shared=shared, name=name, body={},
                                    made=desk.store.clock.now()))  # fmt: skip
    (card,) = [each for each in keep_search.searches(desk) if each.name in {"hers", "ours"}]
    assert (card.name, card.owner) == ("ours", "Rosa")
    with pytest.raises(keep_search.NoSuchRecord):
        keep_search.drop(desk, card.id)


def test_every_other_name_finds_her_and_is_said_to_be_one(desk, cases):
    """A nickname, and the name in false papers: each alone, in its script, and where it is spelt otherwise."""
    for text in ("mei chen", "Chen", "หลิน", "kwan"):
        (card,) = list_cases.cards(desk, find_cases.find_cases(desk, CaseSearch(text)).lids, text)
        assert (card.name, card.match.how) == ("Malee", "other_name"), text
        assert card.match.shown == "Kwan Noi, หลิน; Mei Chen"
    assert names(desk, "Mey Tchen") == ["Malee"]
    assert names(desk, "Noi Mei Lin Chen Bopha") == []
