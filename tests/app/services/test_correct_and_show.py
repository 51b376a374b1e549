"""A saved intake can be corrected with a reason, voided, erased; its page shows all of it and every past value."""

import pytest
from sqlalchemy import select

from app.records.errors import AlreadyVoided, AnswersRefused, NoSuchRecord, ReasonMissing
from app.roles import Refused
from app.services import add_consent, correct_record, erase_person, field_history, list_cases, show_case, void_case
from app.services.correct_record import Correction
from app.services.record_intake import record_intake
from db.missing import missing
from db.models import AuditRow, Case, Change, Consent, Device, Disclosure, Intake
from tests import sheets


@pytest.fixture
def saved(desk):
    return record_intake(
        desk,
        sheets.intake(
            sheets.care(),
            sheets.share(),
            given_names="Sokha",
            gender="Feminine",
            safe_method="email",
            safe_email="a@example.org",
            danger_flags=["trafficker_searching"],
            exploitation_types=["ForcedLabour", "SexualExploitation"],
            sexual_exploitation_types=["Prostitution"],
            age_at_intake=missing("unknown_to_person"),
        ),
    )


def fields(view):
    return {field.field: field for section in view.sections for field in section.fields}


def mend(desk, view, field, answer, why="typing error", seen=None):
    at = fields(view)[field]
    return correct_record.correct(desk, Correction(at.kind, at.record, {field: answer}, why, seen or {}))


def test_the_page_of_a_case(desk, saved):
    view = show_case.show(desk, saved.case)
    assert (view.case, view.person, view.number, view.code) == (saved.case, saved.person, saved.number, saved.code)
    assert (view.name, view.status, view.origin, view.voided, view.erased) == ("Sokha", "Active", "", False, False)
    assert view.dangers == ("Someone is looking for the person",)
    assert view.contact_warning.startswith("Only write to the safe e-mail")
    told = fields(view)
    assert (told["gender"].answer, told["gender"].state, told["gender"].changed) == ("Feminine", "answered", 1)
    assert told["age_at_intake"].state == "missing"
    assert told["citizenships"].state == "blank"
    assert "account" not in told, "folded away until it is answered"
    assert "safe_phone" not in told, "not asked where letters are safe"
    assert told["case_status"].kind == "case"


def test_consents_say_what_they_allow(desk, saved):
    care, share = show_case.show(desk, saved.case).consents
    assert (care.purpose, care.status, care.live) == ("Care in this shelter", "Yes, spoken", True)
    assert (share.recipient, share.level, share.live) == ("River coordination", "With a code only", True)
    assert share.allows.startswith("Lets the record go there under a code")


def test_a_look_is_written_down(desk, saved):
    show_case.show(desk, saved.case)
    with desk.read("look") as session:
        last = session.scalars(select(AuditRow).order_by(AuditRow.n.desc())).first()
        assert (last.verb, last.record.hex(), last.subject.hex()) == ("look", saved.case, saved.person)


def test_a_correction_keeps_the_old_value_readable(desk, saved):
    view = show_case.show(desk, saved.case)
    mend(desk, view, "gender", "TransgenderFeminine", why="She told us herself.")
    past = field_history.history(desk, "person", saved.person, "gender")
    assert [(each.answer, each.why, each.stands) for each in past] == [
        ("TransgenderFeminine", "She told us herself.", True),
        ("Feminine", "", False),
    ]
    assert {each.worker for each in past} == {"Amina"}
    after = show_case.show(desk, saved.case)
    assert (fields(after)["gender"].answer, fields(after)["gender"].changed) == ("TransgenderFeminine", 2)
    (changed,) = after.events[0].fields
    assert (changed.label, changed.before) == ("How does the person describe their gender?", ("Feminine",))
    assert (changed.after, after.events[0].why) == ("TransgenderFeminine", "She told us herself.")


def test_a_correction_takes_along_what_falls_away_and_what_is_worked_out(desk, saved):
    view = show_case.show(desk, saved.case)
    mend(desk, view, "exploitation_types", ["ForcedLabour"])
    mend(desk, view, "intake_date", "2024-03-05")
    after = show_case.show(desk, saved.case)
    assert "sexual_exploitation_types" not in fields(after)
    with desk.read("look") as session:
        case = session.scalars(select(Case)).one()
        assert case.opened_on == "2024-03-05"
        sheet = session.get(Intake, bytes.fromhex(fields(after)["intake_date"].record))
        assert (sheet.intake_date_month, sheet.sexual_exploitation_types) == ("2024-03", None)


def test_a_correction_may_blank_an_answer_and_changes_nothing_that_is_the_same(desk, saved):
    view = show_case.show(desk, saved.case)
    mend(desk, view, "given_names", None)
    assert fields(show_case.show(desk, saved.case))["given_names"].state == "blank"
    lines = count_lines(desk)
    mend(desk, view, "gender", "Feminine")
    assert count_lines(desk) == lines


def count_lines(desk):
    with desk.read("look") as session:
        return len(session.scalars(select(Change.seq)).all())


def test_a_correction_says_why_and_brings_in_no_error(desk, saved):
    view = show_case.show(desk, saved.case)
    with pytest.raises(ReasonMissing):
        mend(desk, view, "gender", "Masculine", why=" ")
    with pytest.raises(AnswersRefused) as refused:
        mend(desk, view, "intake_date", "2999-01-01")
    assert [each.code for each in refused.value.findings if each.severity == "error"] == ["answer.in_future"]
    with pytest.raises(AnswersRefused):
        correct_record.correct(desk, Correction("person", saved.person, {"known_as": "X"}, "why"))
    with pytest.raises(NoSuchRecord):
        correct_record.correct(desk, Correction("person", "00" * 16, {"gender": None}, "why"))
    with pytest.raises(NoSuchRecord):
        correct_record.correct(desk, Correction("shoe", saved.person, {"gender": None}, "why"))


def test_an_old_error_does_not_stop_a_correction(desk, saved):
    with desk.write("correct") as session:
        session.get(Case, bytes.fromhex(saved.case)).intake_kind = ["not", "a", "choice"]
    view = show_case.show(desk, saved.case)
    mend(desk, view, "gender", "Masculine")
    assert fields(show_case.show(desk, saved.case))["gender"].answer == "Masculine"


def test_two_workers_at_once_make_a_dispute(desk, saved):
    view = show_case.show(desk, saved.case)
    mend(desk, view, "gender", "Masculine", seen=view.seen)
    mend(desk, view, "gender", "NonConforming", seen=view.seen)
    after = show_case.show(desk, saved.case)
    assert fields(after)["gender"].disputed
    past = field_history.history(desk, "person", saved.person, "gender")
    assert [(each.answer, each.stands) for each in past][:2] == [("NonConforming", True), ("Masculine", True)]
    (card,) = list_cases.cards(desk, list_cases.find(desk))
    assert card.disputed


def test_consent_is_withdrawn_by_a_correction_and_asked_again(desk, saved):
    share = show_case.show(desk, saved.case).consents[1]
    taken_back = {"withdrawn_on": sheets.TODAY, "withdrawal_wish": "stop_and_erase"}
    correct_record.correct(desk, Correction("consent", share.record, taken_back, "She asked."))
    after = show_case.show(desk, saved.case).consents[1]
    assert (after.live, after.allows) == (False, "Taken back: nothing more goes out on it.")
    add_consent.add_consent(desk, saved.person, sheets.share("identity"))
    assert [each.level for each in show_case.show(desk, saved.case).consents][2] == "With name and contacts"
    with pytest.raises(AnswersRefused):
        add_consent.add_consent(desk, saved.person, sheets.share(given_by="child_by_law"))
    with pytest.raises(NoSuchRecord):
        add_consent.add_consent(desk, "00" * 16, sheets.share())
    with desk.read("look") as session:
        assert len(session.scalars(select(Consent)).all()) == 3


def test_a_voided_case_leaves_the_list_and_stays_readable(desk, saved):
    with pytest.raises(ReasonMissing):
        void_case.void(desk, saved.case, "")
    void_case.void(desk, saved.case, "Recorded twice for Sokha")
    assert list(list_cases.find(desk)) == []
    (card,) = list_cases.cards(desk, list_cases.find(desk, list_cases.CaseQuery(voided=True)))
    assert card.voided
    view = show_case.show(desk, saved.case)
    assert view.voided
    assert view.events[0].why == "Recorded twice for Sokha"
    with desk.read("look") as session:
        assert session.get(Case, bytes.fromhex(saved.case)).voided == "yes", "the reason is not in a figure's column"
    with pytest.raises(AlreadyVoided):
        void_case.void(desk, saved.case, "again")


def test_an_erased_person_leaves_a_gravestone_without_words(desk, saved):
    with pytest.raises(ReasonMissing):
        erase_person.erase(desk, saved.person, "")
    done = erase_person.erase(desk, saved.person, "She asked for it.")
    assert done.lines == 6
    assert done.told == ()
    view = show_case.show(desk, saved.case)
    assert (view.erased, view.name, view.number, view.dangers, view.events[0].fields) == (True, "", "", (), ())
    assert {field.state for field in fields(view).values()} == {"erased"}
    assert list(list_cases.find(desk, list_cases.CaseQuery(voided=True))) == []
    with pytest.raises(NoSuchRecord):
        erase_person.erase(desk, saved.person, "again")
    with pytest.raises(NoSuchRecord):
        field_history.history(desk, "person", saved.person, "gender")


def test_those_who_were_given_her_will_be_told(desk, saved):
    with desk.write("export") as session:
        ours = session.scalars(select(Device)).first()
        session.add(Disclosure(subject=bytes.fromhex(saved.person), partner=ours.id, scope="coded", bundle=1))
    assert erase_person.erase(desk, saved.person, "asked").told == ("Sunflower",)


def test_what_only_a_supervisor_may_do(desk, saved):
    desk.worker = desk.worker.__class__(desk.worker.id, desk.worker.code, desk.worker.name, "worker")
    with pytest.raises(Refused):
        void_case.void(desk, saved.case, "why")
    with pytest.raises(Refused):
        erase_person.erase(desk, saved.person, "why")
    mend(desk, show_case.show(desk, saved.case), "gender", "Masculine")


def test_no_case_of_that_id(desk):
    for text in ("00" * 16, "", "zz", "00"):
        with pytest.raises(NoSuchRecord):
            show_case.show(desk, text)


def test_cards(desk, saved):
    other = record_intake(desk, sheets.intake(known_as=missing("declined"), given_names="Dara", family_names="Kim"))
    lids = list_cases.find(desk)
    first, second = list_cases.cards(desk, lids)
    assert (first.case, first.name, first.dangers) == (other.case, "Dara Kim", ())
    assert (second.number, second.code, second.name, second.status) == (saved.number, saved.code, "Sokha", "Active")
    assert (second.opened_on, second.origin, second.travel) == (sheets.TODAY, "", "kept")
    assert second.dangers == ("Someone is looking for the person",)
    assert second.last_change.endswith("Z")
    assert [card.lid for card in list_cases.cards(desk, [*reversed(lids), 999])] == list(reversed(lids))
    assert list(list_cases.find(desk, list_cases.CaseQuery(text="dara"))) == [first.lid]
    assert list(list_cases.find(desk, list_cases.CaseQuery(status="Closed"))) == []
    assert list_cases.statuses()[0] == ("Active", "Active")
