"""What organisations say of themselves: kept, sent along, and what it changes in figures and comparisons."""

import json
import stat
from dataclasses import replace

import pytest
from sqlalchemy import delete

from app.reports.comparable import MEANINGS, NOT_ASKED, NOT_SPLIT, SERVICES, SILENT, THIN_OF_FEW, NotComparable
from app.reports.report import Report
from app.roles import Refused
from app.services.compare_houses import compare_houses, compare_report
from app.services.count_losses import count_losses
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_profiles import list_profiles
from app.services.make_figure import Wish, make_figure
from app.services.make_report import make_report
from app.services.preview_release import Wanted, preview_release
from app.services.record_intake import record_intake
from app.services.share_profile import NotAProfile, ProfileTooNew, from_file, to_file
from app.services.write_profile import Happening, Mapped, Meaning, Profile, ProfileWrong, write_profile
from db.models.profile import Profile as Row
from tests.flows.desks import two_desks
from tests.sheets import care, intake, share

PALERMO = Meaning(definition="palermo_2000", law="Article 3", valid_from="2020-01-01")
OURS = Profile(meanings=(PALERMO,), services=("health",), takes_in="Women", catchment="North", reports_since="2020")
COUNTED = care(consent_purpose="statistics")
SILENT_YEAR, THIN_YEAR, OTHER_YEAR, YEAR, ONE_MORE = 2021, 2022, 2023, 2024, 2025
ANSWERS = {
    SILENT_YEAR: {"exploitation_types": None},
    THIN_YEAR: {"exploitation_types": []},
    OTHER_YEAR: {"exploitation_types": ["Other"], "exploitation_types_other": "  broker’s Debt"},
    YEAR: {"exploitation_types": ["ForcedLabour"]},
    ONE_MORE: {"exploitation_types": ["ForcedLabour"]},
}
"""Of the shelter's person who came in that year; the coordinator's own has always an answer."""
OWN = {OTHER_YEAR: {"exploitation_types": ["Other"], "exploitation_types_other": "A sect"}}


def forms(year=YEAR, by=("house",), code="IND11"):
    return Wish(indicator=code, first=f"{year}-01-01", last=f"{year}-12-31", dimensions=by)


@pytest.fixture(scope="module")
def carried(tmp_path_factory):
    """A person a year on each desk; the shelter's bundle, with what it says of itself, at the coordinator's."""
    made = two_desks(tmp_path_factory.mktemp("profiles"))
    write_profile(made.shelter, OURS)
    for year, answers in ANSWERS.items():
        on = {"intake_date": f"{year}-05-03"}
        record_intake(made.shelter, intake(care(), share(), COUNTED, **on, **answers))
        record_intake(made.coordinator, intake(care(), COUNTED, **on, **OWN.get(year, ANSWERS[YEAR])))
    import_bundle(made.coordinator, export(made.shelter, made.to, made.stick).path, made.stick)
    yield made
    made.close()


@pytest.fixture
def desks(carried):
    """What a test writes is forgotten after it on the coordinator's desk; what came with the bundle stands."""
    yield carried
    with carried.coordinator.write("define") as session:
        session.execute(delete(Row).where(Row.source != "bundle"))


@pytest.fixture
def desk(desks):
    return desks.coordinator


@pytest.fixture
def sunflower(desk):
    return next(each.house for each in list_profiles(desk) if each.house)


@pytest.fixture
def said(desk, sunflower):
    """said(theirs): both say something, the shelter's written down by hand."""

    def say(theirs):
        write_profile(desk, OURS)
        write_profile(desk, theirs, sunflower)

    return say


def why(desk, wish=None):
    (pair,) = compare_houses(desk, wish or forms()).pairs
    return pair.verdict, {text for text, _ in pair.refused}, {text for text, _ in pair.flagged}


def test_a_profile_goes_with_the_bundle_and_the_latest_stands(desk, sunflower):
    write_profile(desk, OURS)
    found = {each.organisation: each for each in list_profiles(desk)}
    assert (found["Sunflower"].profile, found["Sunflower"].source) == (OURS, "bundle")
    assert found["River coordination"].source == "ours"
    by_hand = replace(OURS, catchment="South")
    write_profile(desk, by_hand, sunflower)
    again = next(each for each in list_profiles(desk) if each.organisation == "Sunflower")
    assert (again.profile, again.source) == (by_hand, "hand")


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"meanings": (replace(PALERMO, law=" "),)}, "profile.no_law"),
        ({"meanings": (replace(PALERMO, definition="mine"),)}, "profile.unknown_code"),
        ({"meanings": (replace(PALERMO, elements=("act", "luck")),)}, "profile.unknown_code"),
        ({"meanings": (replace(PALERMO, valid_to="2019"),)}, "profile.days_turned"),
        ({"services": ("magic",)}, "profile.unknown_code"),
        ({"reports_since": "spring"}, "profile.wrong_day"),
        ({"happenings": (Happening(on="2026-13", words="x"),)}, "profile.wrong_day"),
        ({"happenings": (Happening(on="", words="x"),)}, "profile.wrong_day"),
        ({"mapped": (Mapped(codes="gender", word="x", code="y"),)}, "profile.unknown_code"),
        ({"takes_in": "x" * 5000}, "profile.too_long"),
        ({"mapped": (Mapped(codes="gender", word="x" * 70_000, code="Feminine"),)}, "profile.too_long"),
    ],
)
def test_what_nobody_could_read_is_not_kept(desk, wrong, code):
    before = list_profiles(desk)
    with pytest.raises(ProfileWrong) as refused:
        write_profile(desk, replace(OURS, **wrong))
    assert refused.value.code == code
    assert list_profiles(desk) == before


def test_a_worker_writes_no_profile_and_moves_no_file(desk, tmp_path, monkeypatch):
    write_profile(desk, OURS)
    monkeypatch.setattr(desk, "worker", replace(desk.worker, role="worker"))
    file = tmp_path / "profile.json"
    for deed in (
        lambda: write_profile(desk, OURS),
        lambda: to_file(desk, file),
        lambda: from_file(desk, file),
        lambda: count_losses(desk),
    ):
        with pytest.raises(Refused):
            deed()
    assert not file.exists()


def test_alike_they_stand_side_by_side(desk, said):
    said(OURS)
    verdict, refused, _ = why(desk)
    assert (verdict, refused) == ("flagged", set()), "nobody has looked for doubles yet"
    assert [group.total.n for group in make_figure(desk, forms()).figure.groups] == [1, 1]


def test_who_said_nothing_is_flagged(desk):
    assert SILENT in why(desk)[2], "we ourselves"


def test_a_question_that_one_does_not_ask_is_not_split_by_house_and_never_a_no(desk, said):
    said(replace(OURS, not_asked=("intake.exploitation_types", "episode.exploitation_types")))
    assert why(desk, forms(SILENT_YEAR))[1] == {NOT_ASKED}
    with pytest.raises(NotComparable):
        make_figure(desk, forms(SILENT_YEAR))
    whole = make_figure(desk, forms(SILENT_YEAR, by=())).figure.whole
    assert {gap.reason: gap.n.n for gap in whole.gaps} == {"not_collected_then": 1}
    assert (whole.rows[0].n.n, whole.rows[0].of.n) == (1, 1)


def test_what_one_never_asks_neither_splits_nor_narrows_a_table_of_both(desk, said):
    """Narrowed to an answer, whoever never asks would not be in the table at all: as if nobody had come there."""
    said(replace(OURS, not_asked=("person.gender",)))
    assert NOT_SPLIT in why(desk, forms(by=("gender", "house")))[2]
    narrowed = replace(forms(ONE_MORE, code="IND02"), filters=(("gender", "Feminine"),))
    assert why(desk, replace(narrowed, filters=()))[0] == "comparable"
    record_intake(desk, intake(care(), COUNTED, gender="Feminine", intake_date=f"{ONE_MORE}-05-03"))
    assert why(desk, narrowed)[:2] == ("refused", {NOT_ASKED})
    with pytest.raises(NotComparable):
        make_report(desk, Report(name="x", wishes=(replace(narrowed, first="", last=""),), period=str(ONE_MORE)))
    said(OURS)
    assert compare_houses(desk, narrowed).pairs == (), "nobody there, and it is asked: a true nought"
    said(replace(OURS, not_asked=("intake.minor_at_intake",)))
    answered = replace(narrowed, filters=(("minor_at_intake", "no"),))
    assert len(compare_houses(desk, answered).pairs) == 1, "who answered all the same stands there once"
    said(replace(OURS, not_asked=("episode.country",)))
    assert NOT_SPLIT not in why(desk, forms(by=("country", "house")))[2], "told in another place too"


def test_thin_answers_are_refused_side_by_side_and_shown_apart(desk, said, sunflower):
    said(OURS)
    assert why(desk, forms(THIN_YEAR))[1] == {THIN_OF_FEW}
    with pytest.raises(NotComparable):
        make_figure(desk, forms(THIN_YEAR))
    alone = make_figure(desk, forms(THIN_YEAR, by=()), houses=(sunflower,))
    assert alone.figure.whole.total.n == 1


def test_other_definitions_are_refused_for_decisions_and_flagged_elsewhere(desk, said):
    said(replace(OURS, meanings=(replace(PALERMO, definition="national_law", law="Penal code 12"),), services=()))
    verdict, _, flagged = why(desk)
    assert (verdict, flagged >= {MEANINGS, SERVICES}) == ("flagged", True)
    assert MEANINGS in why(desk, forms(code="IND21"))[1]


def test_each_side_says_what_it_stands_on(desk, said, sunflower):
    later = replace(PALERMO, definition="national_law", law="Penal code 12", valid_from="2024")
    said(replace(OURS, meanings=(replace(PALERMO, valid_to="2023"), later), not_asked=("person.gender",)))
    found = compare_houses(desk, forms(code="IND06"))
    ours, theirs = sorted(found.sides, key=lambda each: each.word)
    assert (ours.word, theirs.word) == ("", sunflower)
    assert (ours.asks, theirs.asks, found.verdict) == (True, False, "refused")
    assert theirs.meanings == (later,), "the one in force on the last day that is counted"
    assert (theirs.answered, theirs.total) == (0, 1)


def test_each_figure_of_a_report_is_held_and_one_alone_has_no_pair(desk, said, sunflower):
    said(OURS)
    report = Report(name="r", wishes=(forms(), forms(code="IND06"), forms(code="IND29")), period=str(YEAR))
    assert [len(each.pairs) for each in compare_report(desk, report)] == [1, 1, 0], "one house alone can be full"
    (alone, *_) = compare_report(desk, replace(report, houses=(sunflower,)))
    assert ([each.word for each in alone.sides], alone.pairs) == ([sunflower], ())


def test_changes_break_the_series_and_lost_words_are_counted(desk, said):
    said(
        replace(
            OURS,
            happenings=(Happening(on="2023-02-01", words="A second house opened"),),
            mapped=(
                Mapped(codes="exploitation_type", word="Broker", code="Other"),
                Mapped(codes="exploitation_type", word="Work", code="ForcedLabour"),
            ),
        )
    )
    wish = Wish(indicator="IND02", first="2020-01-01", last="2026-12-31", dimensions=("year",))
    assert {day for day, _ in make_figure(desk, wish).figure.breaks} == {"2020-01-01", "2023-02-01"}
    told = make_figure(desk, forms(OTHER_YEAR, by=())).figure.caveats
    assert dict(next(each for each in told if each.assumption == "A12").facts)["lost"] == "1"


def test_records_that_lost_detail_are_counted_by_list_and_by_own_word(desk, sunflower):
    lost = count_losses(desk, sunflower)
    assert lost.lists["exploitation_type"] == 1
    assert lost.of_word("exploitation_type", "Broker’s  debt") == 1
    assert lost.of_word("exploitation_type", "Work") == 0
    assert lost.of_word("exploitation_type", "a sect") == 0, "that is ours"
    assert count_losses(desk).of_word("exploitation_type", "a sect") == 1


def test_a_file_is_read_as_it_was_saved_and_nothing_is_kept_by_reading(desk, tmp_path, sunflower):
    write_profile(desk, OURS)
    file = tmp_path / "profile.json"
    to_file(desk, file)
    before = list_profiles(desk)
    read = from_file(desk, file)
    assert (read.organisation, read.profile) == ("River coordination", OURS)
    assert list_profiles(desk) == before
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda _told: b"\x89PNG", NotAProfile),
        (lambda _told: b"[" * 5000, NotAProfile),
        (lambda _told: b" " * 200_000, NotAProfile),
        (lambda _told: b'{"havenbook_report": 1}', NotAProfile),
        (lambda told: {**told, "havenbook_profile": True}, NotAProfile),
        (lambda told: {**told, "havenbook_profile": 2}, ProfileTooNew),
        (lambda told: {**told, "more": 1}, NotAProfile),
        (lambda told: {**told, "profile": {**told["profile"], "services": "health"}}, NotAProfile),
        (lambda told: {**told, "profile": {**told["profile"], "services": ["magic"]}}, ProfileWrong),
        *(
            (lambda told, day=day: {**told, "profile": {**told["profile"], "reports_since": day}}, ProfileWrong)
            for day in ("²²²²", "2024-W01-1", "2024-٠١")
        ),
    ],
)
def test_a_file_that_is_none_or_wrong_is_refused(desk, tmp_path, change, error):
    write_profile(desk, OURS)
    file = tmp_path / "profile.json"
    to_file(desk, file)
    told = change(json.loads(file.read_bytes()))
    file.write_bytes(told if isinstance(told, bytes) else json.dumps(told).encode())
    with pytest.raises(error):
        from_file(desk, file)


def test_a_file_that_is_not_there_is_refused(desk, tmp_path):
    with pytest.raises(NotAProfile):
        from_file(desk, tmp_path / "none.json")


def test_a_release_that_sets_them_side_by_side_is_refused_too(desk, said):
    said(replace(OURS, not_asked=("person.gender",)))
    with pytest.raises(NotComparable) as refused:
        preview_release(desk, Wanted(title="Spring", wishes=(forms(code="IND06"),)))
    assert refused.value.indicator == "IND06"
    assert preview_release(desk, Wanted(title="Spring", wishes=(forms(code="IND06", by=()),))).figures
