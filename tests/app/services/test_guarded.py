"""What is for the supervisor only, asked for by a plain worker in every way there is: nothing of it comes out."""

from __future__ import annotations

import pkgutil
from dataclasses import replace

import pytest

import app.services
from app.records.errors import NoSuchRecord
from app.reports.make import Wish
from app.reports.report import Report
from app.roles import Refused
from app.services import (
    case_dangers,
    check_correction,
    check_record,
    closing_gaps,
    consent_account,
    correct_record,
    data_quality,
    field_history,
    find_cases,
    find_client,
    finish_task,
    house,
    keep_draft,
    keep_search,
    letter_facts,
    list_approvals,
    list_cases,
    list_disputes,
    list_imports,
    list_quarantine,
    make_figure,
    make_report,
    open_notes,
    open_record,
    own_quality,
    read_attachment,
    record_use,
    save_attachment_copy,
    save_import_report,
    show_case,
    show_sheet,
    similar_people,
    storage_facts,
    suggestions,
    today,
    void_record,
)
from app.services.open_record import Wanted
from db.guarded import MAY_BE_GUARDED
from db.models import KINDS, SavedSearch
from tests import vaults
from tests.app.services.guarded_kit import SECRET, laid

ANSWER_KINDS = ("case_note", "incident", "attachment")


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    boss = vaults.make(tmp_path_factory.mktemp("guarded") / "vault").desk
    yield laid(boss, tmp_path_factory.mktemp("files"))
    boss.close()


def each(act):
    """The same with each of the records; refused for all of them or for none."""
    return lambda desk, s: [act(desk, s, kind, record) for kind, record in s.records.items()]


def looked_for(desk, s):
    kinds = {"case_note": "text", "incident": "what_happened", "attachment": "title"}
    asked = [find_cases.CaseSearch(SECRET), find_cases.CaseSearch(SECRET[:2])]
    for kind, field in kinds.items():
        test = find_cases.RecordFilter(kind, ((field, "says", SECRET),))
        asked.append(find_cases.CaseSearch(filter=find_cases.CaseFilter(record=test)))
    found = [find_cases.find_cases(desk, one) for one in asked]
    assert [len(one.lids) for one in found] == [0] * len(found), "not even how many"
    return found


def shown(desk, s):
    view = show_case.show(desk, s.case.case)
    hidden = [one for one in view.records if one.guarded]
    assert {one.record for one in hidden} == set(s.records.values())
    assert {(one.worker, one.written, str(one.seen), one.sections) for one in hidden} == {("", "", "{}", ())}
    assert not {one.record for one in view.events} & set(s.records.values())
    return view


def on_today(desk, s):
    parts = (today.tasks, today.reviews, today.follow_ups, today.approvals, today.tonight, today.drafts)
    assert today.exchanges(desk).disputes == 0, "not even that there is a dispute"
    return [part(desk) for part in parts], today.safety_plans(desk), today.exchanges(desk)


def listed(desk, s):
    lids = list_cases.find(desk)
    cards = list_cases.cards(desk, lids, SECRET)
    assert {one.match.how for one in cards} == {"near"}, "no note is the reason"
    return cards


# A way that is refused to a worker altogether is as good as one that tells nothing.
WAYS = {
    "case_dangers": lambda desk, s: case_dangers.case_dangers(desk, s.case.case),
    "check_correction": each(
        lambda desk, s, kind, record: check_correction.check_correction(desk, kind, record, {})
    ),
    "check_record": each(lambda desk, s, kind, record: check_record.check_record(desk, kind, s.case.case, record, {})),
    "closing_gaps": lambda desk, s: [
        gap for gap in closing_gaps.closing_gaps(desk, s.case.case) if gap.record in s.records.values()
    ] and SECRET,
    "consent_account": lambda desk, s: consent_account.account(desk, s.case.person),
    "correct_record": each(lambda desk, s, kind, record: correct_record.correct(
        desk, correct_record.Correction(kind, record, {"supervisor_only": "no", "incident_kind": "theft"}, "why"))),
    "data_quality": lambda desk, s: data_quality.look(desk),
    "field_history": each(lambda desk, s, kind, record: field_history.history(
        desk, kind, record, {"case_note": "text", "incident": "what_happened", "attachment": "title"}[kind])),
    "find_cases": looked_for,
    "find_client": lambda desk, s: find_client.find_clients(desk, SECRET),
    "finish_task": each(lambda desk, s, kind, record: finish_task.finish_task(desk, record)),
    "house": lambda desk, s: house.house(desk),
    "keep_draft": lambda desk, s: keep_draft.drafts(desk),
    "keep_search": lambda desk, s: keep_search.searches(desk),
    "letter_facts": each(lambda desk, s, kind, record: letter_facts.letter_facts(desk, record)),
    "list_approvals": lambda desk, s: list_approvals.list_approvals(desk),
    "list_cases": listed,
    "list_disputes": lambda desk, s: list_disputes.list_disputes(desk),
    "list_imports": lambda desk, s: list_imports.rows(desk),
    "list_quarantine": lambda desk, s: list_quarantine.list_quarantine(desk),
    "make_figure": lambda desk, s: make_figure.make_figure(desk, Wish(indicator="IND37")),
    "make_report": lambda desk, s: make_report.make_report(desk, Report(name="x", wishes=(Wish(indicator="IND37"),))),
    "open_record": each(lambda desk, s, kind, record: open_record.open_record(desk, Wanted("correct", kind, record))),
    "open_notes": lambda desk, s: open_notes.open_notes(desk),
    "own_quality": lambda desk, s: own_quality.own_quality(desk),
    "record_use": lambda desk, s: record_use.record_use(desk, s.case.case),
    "read_attachment": lambda desk, s: read_attachment.open_file(desk, s.records["attachment"]),
    "save_attachment_copy": lambda desk, s: save_attachment_copy.save_copy(
        desk, read_attachment.open_file(s.boss, s.records["attachment"]), s.place / "copy.png"),
    "save_import_report": lambda desk, s: save_import_report.save(desk, 1, s.place / "report.csv"),
    "show_case": shown,
    "show_sheet": lambda desk, s: show_sheet.list_sheets(desk, s.case.case),
    "similar_people": lambda desk, s: similar_people.similar_people(desk, similar_people.Asked((SECRET,))),
    "storage_facts": lambda desk, s: storage_facts.storage(desk),
    "suggestions": lambda desk, s: [
        suggestions.suggest(desk, what) for what in ("rooms", "beds", "workers", "organisations", "definitions")
    ],
    "today": on_today,
    "void_record": each(lambda desk, s, kind, record: void_record.void_record(desk, kind, record, "why")),
}  # fmt: skip
# Three lists of services that give a worker nothing of a record of case work: what only takes in or goes out as agreed,
# what is for supervisors and administrators, and what reads no such record.
WRITES = frozenset({
    "add_consent", "add_record", "add_sheet", "answer_note", "answer_offer", "attach_file", "confirm_permissions",
    "correct_sheet",
    "export_bundle",
    "answer_request", "ask_colleague",
    "follow_offer", "import_bundle", "import_intakes", "note_print", "record_intake", "reopen_case",
    "take_answers", "take_back_request", "take_receipt", "withdraw_consent",
})  # fmt: skip
SUPERVISORS = frozenset({
    "add_worker", "approve_record", "assign_cases", "back_up_vault", "compare_release", "confirm_erasure",
    "check_file", "count_losses",
    "decide_twins", "drop_laptop_lines",
    "drop_quarantined", "dry_run_table", "enrol_laptop", "erase_person", "export_dataset",
    "export_everything", "export_keyed", "export_synthetic", "find_twins",
    "freeze_release", "import_everything",
    "import_table", "keep_mapping", "keyed_secret", "list_twins", "make_agreement", "match_keyed",
    "note_findings",
    "open_dataset", "preview_dataset", "preview_release",
    "preview_synthetic", "preview_table", "read_card", "recovery_sheet",
    "repair_slots",
    "retry_quarantined", "retry_rows", "review_access", "save_release", "settle_dispute", "share_profile", "show_twins",
    "stop_trusting", "trust_card", "undo_twins", "void_case",
    "worker_left", "write_profile",
})  # fmt: skip
NO_RECORDS = frozenset({
    "change_passphrase", "check_vault", "compare_houses", "course", "create_vault", "desk_overview",
    "drop_report", "ground", "inspect_bundle", "keep_report",
    "list_exchanges", "list_partners", "list_profiles", "list_releases", "list_reports", "list_workers",
    "look_at_folder", "make_card", "match_questions",
    "own_forms", "own_words", "partner_quality", "places_tree", "preview_export", "preview_import", "recover_vault",
    "restore_vault",
    "rooms", "save_figures", "share_report", "show_release", "suggest_passphrase", "take_proposals", "trainings",
    "unlock_vault",
})  # fmt: skip


def test_every_service_is_tried_or_tells_nothing():
    """A new service stands here, or in one of the lists with what makes it harmless."""
    there = {module.name for module in pkgutil.iter_modules(app.services.__path__)}
    assert there == set(WAYS) | WRITES | SUPERVISORS | NO_RECORDS
    lists = (WAYS, WRITES, SUPERVISORS, NO_RECORDS)
    assert len(there) == sum(map(len, lists)), "each in one list"


@pytest.mark.parametrize("way", WAYS)
def test_nothing_comes_out_to_a_worker(seen, way):
    try:
        told = WAYS[way](seen.worker, seen)
    except (Refused, NoSuchRecord):
        return
    assert SECRET not in repr(told)
    assert "conduct_of_staff" not in repr(told)


@pytest.mark.parametrize("kind", ANSWER_KINDS)
def test_the_supervisor_still_has_it(seen, kind):
    """Or else the tests above would see nothing whatever is told."""
    view = show_case.show(seen.boss, seen.case.case)
    (record,) = [one for one in view.records if one.record == seen.records[kind]]
    assert SECRET in repr(record)
    assert not record.guarded
    assert record.worker == "Amina"
    assert not record.voided
    assert len(find_cases.find_cases(seen.boss, find_cases.CaseSearch(SECRET)).lids) == 1
    assert today.exchanges(seen.boss).disputes == len(seen.records)


@pytest.mark.parametrize("kind", ANSWER_KINDS)
def test_each_record_is_refused_by_itself(seen, kind):
    """The ways above stop at the first refusal; here every kind is asked for alone, and unharmed afterwards."""
    one = replace(seen, records={kind: seen.records[kind]})
    for way in ("check_correction", "correct_record", "field_history", "open_record", "void_record"):
        with pytest.raises(Refused):
            WAYS[way](seen.worker, one)
    before = read_attachment.open_file(seen.boss, seen.records["attachment"])
    with pytest.raises(Refused):
        read_attachment.piece(seen.worker, before, 0, 10)


def test_every_kind_that_may_be_for_supervisors_is_known():
    marked = {kind for kind, kept in KINDS.items() if "supervisor_only" in kept.__table__.columns}
    assert marked | {"incident"} == MAY_BE_GUARDED == set(ANSWER_KINDS)


def test_a_search_that_is_not_shared_stays_with_its_maker(seen):
    with seen.boss.read("look") as session:
        assert session.query(SavedSearch).count() == 1
    assert [one.name for one in keep_search.searches(seen.boss)] == ["mine"]
    assert keep_search.searches(seen.worker) == ()
