"""Assumptions A10 to A18: the sentence with its real numbers, and the safeguard where answers are taken."""

from dataclasses import replace
from datetime import date

import pytest

from app.forms.catalogue import form
from app.forms.check import check
from app.forms.field import Choices
from app.forms.intake import INTAKE
from app.reports.caveats import assumptions
from app.reports.figure import UNITS
from app.reports.indicators import indicators
from app.reports.make import Ground
from app.reports.notes import notes
from app.reports.saying import Saying
from app.services.add_record import NewRecord, add_record
from app.services.decide_twins import decide_twins
from app.services.find_twins import find_twins
from app.services.make_figure import Wish, make_figure
from app.services.record_intake import record_intake
from app.services.undo_twins import undo_twins
from db.missing import missing
from tests import specimens, vaults
from tests.app.reports.assumptions.said import DAY, NAMES, YEAR, caveat, facts, figure
from tests.app.reports.ledgers import Written
from tests.sheets import TODAY as NOW
from tests.sheets import intake

TODAY = date(2026, 11, 27)


@pytest.fixture
def desk(tmp_path):
    made = vaults.make(tmp_path / "vault").desk
    yield made
    made.close()


def test_A10_several_forms_are_kept_and_counted_as_several():
    assert isinstance(INTAKE.get("exploitation_types"), Choices)
    assert isinstance(form("episode").get("exploitation_types"), Choices)
    written = Written()
    written.arrive(told="ForcedLabour;SexualExploitation")
    written.arrive(told="ForcedLabour")
    made = figure(written)
    assert {row.code: row.n.n for row in made.whole.rows} == {"ForcedLabour": 2, "SexualExploitation": 1, "@several": 1}
    assert facts(made, "A10") == {"total": "2"}
    split = figure(written, "IND02", dimensions=("citizenships",))
    assert "several groups" in caveat(split, "A10")
    assert caveat(figure(written, "IND02"), "A10") is None


def test_A11_who_does_not_collect_it_is_not_collected_and_never_none():
    written = Written()
    for _ in range(3):
        written.arrive()
        written.records["intake"][-1]["means_of_control"] = "Threats=yes;DebtBondage=no"
    for _ in range(2):
        written.arrive(org="lotus")
        written.records["intake"][-1]["means_of_control"] = "!not_collected_then"
    made = figure(written, "IND15", dimensions=("house",))
    assert facts(made, "A11") == {"collecting": "1", "houses": "2"}
    lotus = next(group for group in made.groups if group.keys == ("lotus",))
    assert (lotus.answered.n, lotus.rows) == (0, ())
    assert [(gap.reason, gap.n.n) for gap in lotus.gaps] == [("not_collected_then", 2)]
    assert {row.code: (row.n.n, row.of.n) for row in made.whole.rows} == {"Threats": (3, 3), "DebtBondage": (0, 3)}


@pytest.mark.parametrize("blank", ["", "~"])
def test_A11_a_blank_of_who_never_asks_is_not_collected_and_in_no_share(blank):
    written = Written()
    for told in ("ForcedLabour", ""):
        written.arrive(told=told)
    for told in (blank, blank, "SexualExploitation"):
        written.arrive(told=told, org="lotus")
    asks = ("intake.exploitation_types", "episode.exploitation_types")
    made = figure(written, "IND11", Ground(as_of=DAY, not_asked={"lotus": asks}), dimensions=("house",))
    gaps = {each.keys[0]: {gap.reason: gap.n.n for gap in each.gaps} for each in made.groups}
    assert gaps == {"@ours": {"": 1}, "lotus": {"not_collected_then": 2}}
    assert {gap.reason: gap.n.n for gap in made.whole.gaps} == {"": 1, "not_collected_then": 2}
    assert {row.code: (row.n.n, row.of.n) for row in made.whole.rows} == {
        "ForcedLabour": (1, 2), "SexualExploitation": (1, 2),
    }  # fmt: skip
    half = figure(written, "IND11", Ground(as_of=DAY, not_asked={"lotus": asks[:1]}), dimensions=("house",))
    assert "not_collected_then" not in {gap.reason for gap in half.whole.gaps}, "it is asked of episodes still"


def test_A11_a_group_of_who_never_asks_is_not_left_blank():
    written = Written()
    for told, org in (("Feminine", ""), ("", ""), ("Feminine", "lotus"), ("", "lotus"), ("~", "lotus")):
        who, case = written.arrive(org=org, gender=told, told="ForcedLabour")
        stay = {"moved_in_on": "2026-05-01", "moved_out_on": "2026-05-02"}
        written.add("stay", person=who, case=case, org=org, **stay)
        written.agree(who, org=org, recipient_kind="" if org else "police", share_level=told)
    never = {"lotus": ("person.gender", "consent.share_level", "consent.recipient_kind")}
    ground = Ground(as_of=DAY, not_asked=never)
    asked = (("IND11", "gender"), ("IND28", "gender"), ("IND02", "gender"), ("IND39", "share_level"))
    for indicator, name in asked:
        made = figure(written, indicator, ground, dimensions=(name,))
        told = {each.keys[0]: each.total.n for each in made.groups}
        assert told == {"Feminine": 2, "": 1, "!not_collected_then": 2}, indicator
        assert any("group of their own" in each for each in notes(made, Saying(names=NAMES)))
    only = {"dimensions": ("house",), "filters": (("gender", "!not_collected_then"),)}
    assert [(each.keys, each.total.n) for each in figure(written, "IND11", ground, **only).groups] == [(("lotus",), 2)]
    plain = figure(written, "IND11", dimensions=("gender",))
    assert not any("group of their own" in each for each in notes(plain, Saying(names=NAMES)))


def test_A12_other_is_written_out_and_counted_apart():
    found = {(each.field, each.code) for each in check(INTAKE, {"exploitation_types": ["Other"]}, today=TODAY)}
    assert ("exploitation_types_other", "answer.required") in found
    written = Written()
    for told in ("Other", "ForcedLabour", ""):
        written.arrive(told=told)
    assert facts(figure(written), "A12") == {"others": "1", "answered": "2", "lost": "0"}
    lost = Ground(as_of=DAY, facts={"lost:exploitation_type": "7"})
    assert facts(figure(written, ground=lost), "A12")["lost"] == "7"
    written.records["intake"][0]["exploitation_types"] = "ForcedLabour"
    assert caveat(figure(written), "A12") is None


def test_A13_a_figure_has_one_unit_and_says_it():
    written = Written()
    who, _ = written.arrive(told="ForcedLabour")
    again = written.add("case", person=who)
    written.add("intake", person=who, case=again, intake_date_month="2026-06")
    people, cases = figure(written), figure(written, "IND02")
    assert (people.whole.total.n, cases.whole.total.n) == (1, 2)
    assert caveat(people, "A13").startswith("Unit counted: persons.")
    assert caveat(cases, "A13").startswith("Unit counted: cases.")
    with pytest.raises(ValueError, match="one kind"):
        replace(people, unit="persons and cases")
    assert {each.find(written.ledger(), period()).units.unit for each in indicators().values()} <= set(UNITS)


def period():
    from app.reports.period import ALWAYS

    return ALWAYS


def test_A14_the_same_person_is_looked_for_counted_once_and_parted_again(desk):
    def told():
        made = make_figure(desk, Wish(indicator="IND11")).figure
        return made.whole.total.n, caveat(made, "A14")

    one, two = (
        record_intake(desk, intake(known_as=name, date_of_birth="1998-02", citizenships=["KH"], gender="Feminine"))
        for name in ("Chan Dara", "Chann Dara")
    )
    assert told() == (2, "Nobody has looked for people who are recorded twice. Some may be counted twice.")
    find_twins(desk)
    assert "1 likely pairs wait" in told()[1]
    link = decide_twins(desk, (one.person, two.person), "same", "Both say so.")
    assert told()[0] == 1
    assert told()[1].endswith("all likely pairs were decided; 1 were joined.")
    record_intake(desk, intake(known_as="Sok Nimol"))
    assert told()[0] == 2
    assert "records came since that were not looked at. 0 likely pairs wait for a decision; 1 were joined." in told()[1]
    find_twins(desk)
    undo_twins(desk, link)
    assert told()[0] == 3
    assert "1 likely pairs wait" in told()[1]


def test_A15_an_actual_victim_needs_a_body_a_day_and_a_definition():
    sound = {
        "status": "ActualVictimOfTrafficking", "decided_by": "Police", "decided_on": "2026-05-01",
        "definition_used": "palermo_2000", "definition_version": "Article 3",
    }  # fmt: skip
    for name in ("decided_by", "decided_on", "definition_used"):
        for instead in (missing("not_asked"), None):
            found = check(form("determination"), {**sound, name: instead}, today=TODAY)
            assert "determination.actual_needs" in {each.code for each in found if each.field == name}
    written = Written()
    for status in ("PossibleVictimOfTrafficking", "ActualVictimOfTrafficking", "NotAVictimOfTrafficking", ""):
        who, case = written.arrive()
        if status:
            written.add("determination", person=who, case=case, status=status, decided_on="2026-05-01")
    assert facts(figure(written, "IND21"), "A15") == {
        "possible": "1", "actual": "1", "not_victim": "1", "undecided": "1",
    }  # fmt: skip


def test_A16_help_is_recorded_for_anybody(desk):
    saved = record_intake(desk, intake())
    decision = {**specimens.least(form("determination")), "status": "NotAVictimOfTrafficking"}
    add_record(desk, NewRecord("determination", saved.case, "aa" * 16, decision))
    given = {**specimens.least(form("service")), "state": "given", "given_on": NOW}
    add_record(desk, NewRecord("service", saved.case, "bb" * 16, given))
    made = make_figure(desk, Wish(indicator="IND25")).figure
    assert made.whole.total.n == 1
    assert "not numbers of victims" in caveat(made, "A16")
    people = make_figure(desk, Wish(indicator="IND11")).figure
    asked = assumptions()["A16"].applies
    assert (asked(made), asked(people)) == (True, False), "of services always, whatever figure counts them"


@pytest.mark.parametrize("code", sorted(indicators()))
def test_A17_no_figure_speaks_for_those_who_were_not_met(code):
    """And none has a denominator from elsewhere: all that is counted are records."""
    written = Written()
    written.arrive(month="2026-05-01", told="ForcedLabour")
    made = figure(written, code, **YEAR)
    assert "say nothing about how many there" in caveat(made, "A17")
    most = made.whole.total.n
    assert all(row.of is None or row.of.n <= most for row in made.whole.rows)


def test_A18_breaks_are_marked_where_they_lie():
    written = Written()
    for month, form_version, org in (
        ("2026-01", "intake/1", ""),
        ("2026-03", "intake/2", ""),
        ("2026-04", "intake/2", ""),
        ("2026-06", "intake/2", "lotus"),
    ):
        written.arrive(month=month, org=org)
        written.records["intake"][-1]["form_version"] = form_version
    ground = Ground(as_of=DAY, breaks=(("", "2026-02-01", "A second house opened"), ("", "2019-01-01", "Long ago")))
    made = figure(written, "IND02", ground, dimensions=("month",), **YEAR)
    assert made.breaks == (
        ("2026-02-01", "A second house opened"),
        ("2026-03", "The intake form changed"),
        ("2026-06", "Another organisation began to report"),
    )
    assert "2026-02-01, 2026-03, 2026-06" in caveat(made, "A18")
    quiet = figure(written, "IND02", ground, filters=(("house", "lotus"),), dimensions=("month",), **YEAR)
    assert quiet.breaks == (), "what others wrote down, and their forms, are not of this house"
    assert "No change" in caveat(quiet, "A18")
    assert caveat(figure(written), "A18") is None
    assert "2026-03, 2026-06" in caveat(figure(written, dimensions=("month",), **YEAR), "A18"), (
        "of any figure in months"
    )
    spring = {"first": "2026-03-01", "last": "2026-06-30"}
    assert [day for day, _ in figure(written, "IND02", dimensions=("month",), **spring).breaks] == [
        "2026-03",
        "2026-06",
    ]


def test_A18_what_began_before_the_period_breaks_nothing_in_it():
    written = Written()
    for org, month, form_version in (
        ("", "2025-01", "intake/1"), ("", "2025-03", "intake/2"), ("lotus", "2025-01-09", "intake/2"),
        ("", "2026-07-01", "intake/1"), ("", "2026-07-02", "intake/2"), ("lotus", "2026-07-09", "intake/2"),
    ):  # fmt: skip
        who, case = written.arrive(month=month, org=org)
        written.records["intake"][-1]["form_version"] = form_version
        written.add("service", person=who, case=case, org=org, state="given", given_on=month)
    summer = {"first": "2026-07-01", "last": "2026-09-30"}
    for code in ("IND02", "IND25"):
        assert figure(written, code, dimensions=("month",), **summer).breaks == ()
    written.add("service", person=who, case=case, org="river", state="given", given_on="2026-08-01")
    broken = (("2026-08-01", "Another organisation began to report"),)
    assert figure(written, "IND25", dimensions=("month",), **summer).breaks == broken
    assert figure(written, "IND02", dimensions=("month",), **summer).breaks == (), "it counts no river"
