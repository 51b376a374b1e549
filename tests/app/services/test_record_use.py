"""A worker sees of a record how whole it is and which figures for others counted it, and of nobody else's."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from app.records.errors import NoSuchRecord
from app.reports.quality import words_of
from app.services.erase_person import erase
from app.services.freeze_release import Rule, Wanted, Wish, freeze_release
from app.services.list_releases import list_releases
from app.services.record_intake import record_intake
from app.services.record_use import record_use
from db.missing import missing
from db.models import Intake, ReleasePerson
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.sheets import care, intake

FIGURES = {"consent_purpose": "statistics"}
WHOLE = {
    "gender": "Feminine",
    "citizenships": ["KH"],
    "age_at_intake": 30,
    "identified_by": missing("unknown_to_person"),
    "contact_channel": missing("declined"),
    "exploitation_types": ["ForcedLabour"],
    "means_of_control": missing("declined"),
    "exploitation_countries": ["KH"],
    "information_source": missing("declined"),
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("use") / "vault").desk
    yield made
    made.close()


def arrive(desk, *consents, **answers):
    return record_intake(desk, intake(care(), *consents, **{**WHOLE, **answers}))


def test_which_figures_for_others_counted_a_record(desk):
    people = [arrive(desk, care(**FIGURES)) for _ in range(4)]
    silent = arrive(desk)
    wanted = Wanted(
        title="Spring", purpose="the ministry asks", wishes=(Wish(indicator="IND11"), Wish(indicator="IND02")),
        rule=Rule(3),
    )  # fmt: skip
    frozen = freeze_release(desk, wanted).view
    worker = kit.sitting(desk, "worker")
    (told,) = record_use(worker, people[0].case).releases
    assert (told.release, told.title, told.purpose) == (frozen.release, "Spring", "the ministry asks")
    assert told.figures == ("Forms of exploitation", "New cases")
    assert told.units == ("persons", "cases")
    assert told.at == frozen.at
    assert record_use(desk, silent.case).releases == (), "who did not agree to figures is counted in none"
    later = arrive(desk, care(**FIGURES))
    assert record_use(desk, later.case).releases == (), "it was not there when they were frozen"
    erase(desk, people[1].person, "her wish")
    with desk.read("look") as session:
        noted = set(session.scalars(select(ReleasePerson.subject)))
    assert noted == {bytes.fromhex(each.person) for each in (people[0], *people[2:])}, "what was erased is not noted"
    assert [each.title for each in list_releases(desk)] == ["Spring"], "and the release stays"
    with pytest.raises(NoSuchRecord):
        record_use(desk, people[1].case)


def test_how_whole_a_record_is(desk):
    whole = record_use(desk, arrive(desk).case)
    assert (whole.grade, whole.open, whole.look) == ("complete", (), ()), "who declined was asked"
    asked = record_use(desk, arrive(desk, gender=missing("not_asked"), citizenships=missing("not_asked")).case)
    assert (asked.grade, asked.open) == ("in_part", (("person", "gender"), ("person", "citizenships")))
    saved = arrive(desk)
    with desk.write("correct") as session:
        row = session.scalars(select(Intake).where(Intake.case == bytes.fromhex(saved.case))).one()
        row.age_at_intake = 12
    odd = record_use(desk, saved.case)
    assert odd.grade == "to_look_at"
    assert words_of("child_age") in {words for _kind, _name, words in odd.look}
