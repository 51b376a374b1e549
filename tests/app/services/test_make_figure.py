"""Figures from a real vault: what is counted follows what is recorded, corrected, voided and erased."""

import pytest

from app.roles import Refused
from app.services.add_consent import add_consent
from app.services.data_quality import look
from app.services.decide_twins import decide_twins
from app.services.make_figure import Wish, make_figure
from app.services.record_intake import record_intake
from app.services.void_case import void
from db.models import Consent, Dispute, Unseen
from tests.app.services import casework_kit
from tests.sheets import care, intake


def told(desk, indicator="IND11", **more):
    consented = more.pop("consented", False)
    made = make_figure(desk, Wish(indicator=indicator, **more), consented=consented).figure
    return made.whole.total.n, {row.code: row.n.n for row in made.whole.rows}


def test_recorded_then_voided(desk):
    saved = record_intake(desk, intake(exploitation_types=["ForcedLabour"]))
    record_intake(desk, intake(exploitation_types=["SexualExploitation"]))
    assert told(desk) == (2, {"ForcedLabour": 1, "SexualExploitation": 1})
    void(desk, saved.case, "opened twice")
    assert told(desk) == (1, {"SexualExploitation": 1})


def test_only_with_a_live_permission_for_statistics(desk):
    counts = care(consent_purpose="statistics")
    record_intake(desk, intake(care(), counts, exploitation_types=["ForcedLabour"]))
    record_intake(desk, intake(exploitation_types=["ForcedLabour"]))
    assert told(desk) == (2, {"ForcedLabour": 2})
    assert told(desk, consented=True) == (1, {"ForcedLabour": 1})


CHILD = {"given_by": "guardian_with_child", "guardian_safe": "yes", "child_assent": "agrees"}
STATISTICS = care(consent_purpose="statistics")
AGAINST = (
    {"consent_status": "refused"},
    {"consent_status": "undecided"},
    {"child_assent": "disagrees"},
    {"guardian_safe": "no"},
    {"valid_until": "2020-01-01", "given_on": "2019-01-01"},
)


def test_the_newest_word_decides_who_is_counted(desk):
    record_intake(desk, intake(care(), STATISTICS))
    child = STATISTICS | CHILD
    saved = record_intake(desk, intake(care(**CHILD), child, minor_at_intake="yes"))
    for later in AGAINST:
        assert told(desk, consented=True)[0] == 2
        add_consent(desk, saved.person, child | later)
        assert told(desk, consented=True)[0] == 1, later
        add_consent(desk, saved.person, child)
    add_consent(desk, saved.person, child | AGAINST[0])
    assert told(desk, "IND39")[1] == {"care_here": 2, "statistics": 1}
    assert [(each.people, each.live) for each in look(desk).privacy.values()] == [(2, 1)]


def test_nobody_is_counted_on_a_permission_that_is_not_believed(desk):
    for doubt in ("", "disputed", "unseen"):
        saved = record_intake(desk, intake(care(), STATISTICS, exploitation_types=["ForcedLabour"]))
        person = bytes.fromhex(saved.person)
        with desk.receive("import") as session:
            sheets = session.query(Consent).filter(Consent.subject == person)
            sheet = next(each.id for each in sheets if each.consent_purpose == "statistics")
            if doubt == "unseen":
                session.add(Unseen(subject=person, heard=2**60))
            elif doubt:
                session.add(Dispute(kind="consent", record=sheet, field="consent_status", subject=person, since=1))
    assert told(desk, consented=True)[0] == 1


def test_a_split_by_month_and_gender(desk):
    record_intake(desk, intake(exploitation_types=["ForcedLabour"], gender="Feminine"))
    made = make_figure(desk, Wish(indicator="IND02", dimensions=("month", "gender"))).figure
    assert [(group.keys[1], group.total.n) for group in made.groups] == [("Feminine", 1)]


def test_two_records_that_somebody_linked_are_one_person(desk):
    one = record_intake(desk, intake(exploitation_types=["ForcedLabour"]))
    two = record_intake(desk, intake(exploitation_types=["SexualExploitation"]))
    decide_twins(desk, (one.person, two.person), "same", "the same papers")
    assert told(desk) == (1, {"ForcedLabour": 1, "SexualExploitation": 1, "@several": 1})


def test_incidents_are_counted_for_who_may_read_all_of_them(desk):
    assert make_figure(desk, Wish(indicator="IND37")).figure.whole.total.n == 0
    with pytest.raises(Refused):
        make_figure(casework_kit.sitting(desk, "worker"), Wish(indicator="IND37"))
