"""What organisations say of themselves: kept, sent along, and what it changes in figures and comparisons."""

from dataclasses import replace

import pytest

from app.reports.comparable import MEANINGS, NOT_ASKED, SERVICES, SILENT, THIN, NotComparable
from app.roles import Refused
from app.services.compare_houses import compare_houses
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_profiles import list_profiles
from app.services.make_figure import Wish, make_figure
from app.services.record_intake import record_intake
from app.services.write_profile import Happening, Mapped, Meaning, Profile, ProfileWrong, write_profile
from tests.flows.desks import two_desks
from tests.sheets import care, intake, share

PALERMO = Meaning(definition="palermo_2000", law="Article 3", valid_from="2020-01-01")
OURS = Profile(meanings=(PALERMO,), services=("health",), takes_in="Women", catchment="North", reports_since="2020")
FORMS = Wish(indicator="IND11", dimensions=("house",))


@pytest.fixture
def desks(tmp_path):
    made = two_desks(tmp_path)
    yield made
    made.close()


def carried(desks, *, theirs=None, ours=OURS, **answers):
    """A person on each desk, and the shelter's bundle with its profile at the coordinator's."""
    if theirs is not None:
        write_profile(desks.shelter, theirs)
    if ours is not None:
        write_profile(desks.coordinator, ours)
    told = {"exploitation_types": ["ForcedLabour"], **answers}
    record_intake(desks.shelter, intake(care(), share(), **told))
    record_intake(desks.coordinator, intake(exploitation_types=["ForcedLabour"]))
    import_bundle(desks.coordinator, export(desks.shelter, desks.to, desks.stick).path, desks.stick)
    return desks.coordinator


def why(desk, wish=FORMS):
    (pair,) = compare_houses(desk, wish)
    return pair.verdict, {text for text, _ in pair.refused}, {text for text, _ in pair.flagged}


def test_a_profile_goes_with_the_bundle_and_the_latest_stands(desks):
    desk = carried(desks, theirs=OURS)
    found = {each.organisation: each for each in list_profiles(desk)}
    assert (found["Sunflower"].profile, found["Sunflower"].source) == (OURS, "bundle")
    assert found["River coordination"].source == "ours"
    by_hand = replace(OURS, catchment="South")
    write_profile(desk, by_hand, found["Sunflower"].house)
    again = next(each for each in list_profiles(desk) if each.organisation == "Sunflower")
    assert (again.profile, again.source) == (by_hand, "hand")


@pytest.mark.parametrize(
    "wrong",
    [
        {"meanings": (replace(PALERMO, law=" "),)},
        {"meanings": (replace(PALERMO, definition="mine"),)},
        {"meanings": (replace(PALERMO, elements=("act", "luck")),)},
        {"services": ("magic",)},
        {"reports_since": "spring"},
        {"happenings": (Happening(on="2026-13", words="x"),)},
        {"mapped": (Mapped(codes="gender", word="x", code="y"),)},
        {"takes_in": "x" * 5000},
    ],
)
def test_what_nobody_could_read_is_not_kept(desks, wrong):
    with pytest.raises(ProfileWrong):
        write_profile(desks.shelter, replace(OURS, **wrong))
    assert all(each.profile is None for each in list_profiles(desks.shelter))


def test_a_worker_writes_no_profile(desks):
    desks.shelter.worker = replace(desks.shelter.worker, role="worker")
    with pytest.raises(Refused):
        write_profile(desks.shelter, OURS)


def test_alike_they_stand_side_by_side(desks):
    desk = carried(desks, theirs=OURS)
    verdict, refused, _ = why(desk)
    assert (verdict, refused) == ("flagged", set()), "nobody has looked for doubles yet"
    assert [group.total.n for group in make_figure(desk, FORMS).figure.groups] == [1, 1]


def test_who_said_nothing_is_flagged(desks):
    assert SILENT in why(carried(desks))[2]


def test_a_question_that_one_does_not_ask_is_not_split_by_house_and_never_a_no(desks):
    theirs = replace(OURS, not_asked=("intake.exploitation_types", "episode.exploitation_types"))
    desk = carried(desks, theirs=theirs, exploitation_types=None)
    assert why(desk)[1] == {NOT_ASKED}
    with pytest.raises(NotComparable):
        make_figure(desk, FORMS)
    whole = make_figure(desk, Wish(indicator="IND11")).figure.whole
    assert {gap.reason: gap.n.n for gap in whole.gaps} == {"not_collected_then": 1}
    assert (whole.rows[0].n.n, whole.rows[0].of.n) == (1, 1)


def test_thin_answers_are_refused_side_by_side_and_shown_apart(desks):
    desk = carried(desks, theirs=OURS, exploitation_types=[])
    assert why(desk)[1] == {THIN}
    with pytest.raises(NotComparable):
        make_figure(desk, FORMS)
    house = next(each.house for each in list_profiles(desk) if each.house)
    assert make_figure(desk, Wish(indicator="IND11"), houses=(house,)).figure.whole.total.n == 1


def test_other_definitions_are_refused_for_decisions_and_flagged_elsewhere(desks):
    other = replace(OURS, meanings=(replace(PALERMO, definition="national_law", law="Penal code 12"),), services=())
    desk = carried(desks, theirs=other)
    verdict, _, flagged = why(desk)
    assert (verdict, flagged >= {MEANINGS, SERVICES}) == ("flagged", True)
    assert MEANINGS in why(desk, Wish(indicator="IND21", dimensions=("house",)))[1]


def test_changes_break_the_series_and_lost_words_are_counted(desks):
    theirs = replace(
        OURS,
        happenings=(Happening(on="2026-02-01", words="A second house opened"),),
        mapped=(
            Mapped(codes="exploitation_type", word="Broker", code="Other"),
            Mapped(codes="exploitation_type", word="Work", code="ForcedLabour"),
        ),
    )
    desk = carried(desks, theirs=theirs, exploitation_types=["Other"], exploitation_types_other="x")
    made = make_figure(desk, Wish(indicator="IND02", first="2020-01-01", last="2026-12-31", dimensions=("year",)))
    assert {day for day, _ in made.figure.breaks} == {"2020-01-01", "2026-02-01"}
    told = make_figure(desk, Wish(indicator="IND11")).figure.caveats
    assert dict(next(each for each in told if each.assumption == "A12").facts)["lost"] == "1"
