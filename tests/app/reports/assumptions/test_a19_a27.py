"""Assumptions A19 to A27: the sentence with its real numbers, and the safeguard where answers are taken."""

from dataclasses import replace
from datetime import date

import pytest

from app.forms.catalogue import FORMS, form
from app.forms.check import check
from app.forms.field import Choices
from app.forms.intake import INTAKE
from app.forms.purposes import PURPOSES
from app.records.footing import purposes
from app.reports.caveats import assumptions, outside
from app.reports.laying import without
from app.reports.linked import Rule
from app.reports.make import Ground
from app.reports.releases import printable
from app.services.add_consent import add_consent
from app.services.compare_release import compare_release
from app.services.freeze_release import Wanted, freeze_release
from app.services.make_figure import Wish, make_figure
from app.services.preview_export import preview
from app.services.record_intake import record_intake
from app.services.show_release import show_release
from db.codes.lists import code_list
from db.missing import missing
from tests import sheets, vaults
from tests.app.reports.assumptions.said import DAY, caveat, facts, figure
from tests.app.reports.ledgers import Written
from tests.flows.desks import two_desks

TODAY = date(2026, 11, 27)


@pytest.fixture
def desk(tmp_path):
    made = vaults.make(tmp_path / "vault").desk
    yield made
    made.close()


def test_A19_an_age_agrees_with_the_birth_date_and_estimates_are_counted():
    born = {"date_of_birth": "2000-06-01", "intake_date": "2026-06-01", "age_at_intake": 22}
    for estimated, severity in (("no", "error"), ("yes", "warning")):
        found = check(INTAKE, {**born, "age_is_estimated": estimated}, today=TODAY)
        assert ("ages.not_the_age", severity) in {(each.code, each.severity) for each in found}
    assert {"age_at_intake", "age_at_exploitation", "minor_at_intake", "minor_at_exploitation"} <= {
        field.name for field in INTAKE.fields
    }
    written = Written()
    for estimated in ("yes", "no", "yes"):
        written.arrive()
        written.records["intake"][-1] |= {"age_at_intake": "20", "age_is_estimated": estimated}
    assert facts(figure(written, "IND04"), "A19") == {"estimated": "2", "total": "3"}
    assert facts(figure(written, "IND02", dimensions=("age_band",)), "A19")["estimated"] == "2"


def test_A20_gender_is_asked_and_follows_from_nothing(desk):
    assert len(code_list("gender").codes) > 2
    assert not INTAKE.get("gender").by_app
    record_intake(desk, sheets.intake(known_as="Maria", given_names="Maria"))
    made = make_figure(desk, Wish(indicator="IND06")).figure
    assert made.whole.rows == ()
    written = Written()
    written.arrive(gender="Feminine")
    written.records["intake"][-1]["from_old_records"] = "yes"
    assert facts(figure(written, "IND06"), "A20") == {"old": "1", "total": "1"}
    assert "may have kept sex" in caveat(figure(written, dimensions=("gender",)), "A20")


def test_A21_several_perpetrators_with_several_roles():
    asked = form("perpetrator")
    assert isinstance(asked.get("roles"), Choices)
    assert asked.get("relation") is not None
    written = Written()
    for many in (1, 2):
        who, case = written.arrive()
        for relation in ("friend", "family")[:many]:
            written.add("perpetrator", person=who, case=case, roles="RecruiterOrIntermediary", relation=relation)
    made = figure(written, "IND18")
    assert facts(made, "A21") == {"several": "1", "answered": "2"}
    assert sum(row.n.n for row in made.whole.rows if not row.code.startswith("@")) == 3


def test_A22_help_is_no_permission_to_count_or_to_share(tmp_path):
    desks = two_desks(tmp_path)
    record_intake(desks.shelter, sheets.intake())
    record_intake(desks.shelter, sheets.intake(sheets.care(), sheets.share()))
    child = {"given_by": "guardian_with_child", "guardian_safe": "yes", "child_assent": "agrees"}
    statistics = sheets.care(consent_purpose="statistics", **child)
    counted = record_intake(desks.shelter, sheets.intake(sheets.care(**child), statistics, minor_at_intake="yes"))
    found = preview(desks.shelter, desks.to)
    assert (found.people, sum(each.people for each in found.withheld)) == (1, 2)
    made = make_figure(desks.shelter, Wish(indicator="IND11"), consented=True).figure
    assert (made.whole.total.n, facts(made, "A22")) == (1, {"withheld": "2"})
    assert "inside only" in caveat(make_figure(desks.shelter, Wish(indicator="IND11")).figure, "A22")
    for later in ({"consent_status": "refused"}, {"child_assent": "disagrees"}):  # given before
        add_consent(desks.shelter, counted.person, {**statistics, **later})
        made = make_figure(desks.shelter, Wish(indicator="IND11"), consented=True).figure
        assert (made.whole.total.n, facts(made, "A22")) == (0, {"withheld": "3"})
        add_consent(desks.shelter, counted.person, statistics)
    assert make_figure(desks.shelter, Wish(indicator="IND11"), consented=True).figure.whole.total.n == 1
    desks.close()


def test_A23_small_numbers_are_hidden_outside_and_warned_of_inside():
    written = Written()
    for at in range(42):
        written.arrive(told="ForcedLabour" if at < 40 else "SexualExploitation")
    made = figure(written)
    assert facts(made, "A23") == {"small": "1", "least": "11"}
    shown = printable((made,), Rule(11)).figures[0]
    assert [row.n.n for row in shown.whole.rows if row.code == "SexualExploitation"] == [None]
    assert caveat(shown, "A23").startswith("Small numbers are hidden")
    with pytest.raises(ValueError, match="tells numbers"):
        replace(shown, caveats=made.caveats)
    assert without(made, frozenset()).caveats == outside(made.caveats, made.as_of)


def test_A24_nothing_is_asked_without_a_purpose():
    fields = [field for each in FORMS.values() for field in each.fields]
    assert len(fields) > 300
    assert [field.name for field in fields if field.purpose not in PURPOSES] == []
    with pytest.raises(TypeError, match="purpose"):
        Choices("x", "X", of="intake", travels="never", codes="gender")
    assert not INTAKE.get("account").on
    ground = Ground(as_of=DAY, purposes=purposes())
    told = caveat(figure(Written(), "IND13", ground), "A24")
    assert any(told.startswith(words) for words in PURPOSES.values())


def test_A25_a_reason_is_needed_and_the_result_is_told_apart():
    for answer in ({}, {"reason": missing("not_asked")}):
        found = check(form("closure"), answer, today=TODAY)
        assert "reason" in {each.field for each in found if each.severity == "error"}
    assert form("closure").get("goals_result").required == "always"
    written = Written()
    for goals in ("all", "some", "all"):
        who, case = written.arrive()
        written.add("closure", person=who, case=case, closed_on="2026-06-01", reason="moved", goals_result=goals)
    assert facts(figure(written, "IND33"), "A25") == {"total": "3", "met": "2"}
    asked = assumptions()["A25"].applies
    assert [asked(figure(written, code)) for code in ("IND33", "IND34", "IND11")] == [True, True, False]


def test_A26_a_frozen_copy_stays_and_a_later_count_says_what_changed(desk):
    def arrive():
        told = sheets.intake(
            sheets.care(), sheets.care(consent_purpose="statistics"), exploitation_types=["ForcedLabour"]
        )
        record_intake(desk, told)

    for _ in range(3):
        arrive()
    frozen = freeze_release(
        desk, Wanted(title="Spring", purpose="for the board", wishes=(Wish(indicator="IND11"),), rule=Rule(3))
    )
    before = make_figure(desk, Wish(indicator="IND11")).figure
    arrive()
    assert show_release(desk, frozen.view.release).view.body == frozen.view.body
    assert {(each.then, each.now) for each in compare_release(desk, frozen.view.release).changes} == {(3, 4)}
    after = make_figure(desk, Wish(indicator="IND11")).figure
    assert facts(before, "A26")["mark"] != facts(after, "A26")["mark"]
    assert facts(after, "A26") == facts(make_figure(desk, Wish(indicator="IND11")).figure, "A26")
    assert caveat(after, "A26").startswith(f"Data as of {after.as_of}")


@pytest.mark.parametrize(
    ("blank", "told"),
    [(1, None), (2, "20\N{NO-BREAK SPACE}% of “Feminine” against 0\N{NO-BREAK SPACE}% of “Masculine”")],
)
def test_A27_more_than_ten_points_of_missing_are_told(blank, told):
    written = Written()
    for at in range(20):
        gender = "Feminine" if at < 10 else "Masculine"
        written.arrive(gender=gender, told="" if at < blank else "ForcedLabour")
    said = caveat(figure(written, dimensions=("gender",)), "A27")
    assert said is None if told is None else told in said
    by_question = caveat(figure(written, "IND38", dimensions=("gender",)), "A27")
    assert (told or "at most") in by_question, "of the question in which they differ most"
