"""Records that may be of one person are found, shown side by side, decided on and taken back; nothing is merged."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.progress import Progress
from app.records.errors import ReasonMissing
from app.records.footing import twin_facts
from app.records.merged_people import merged
from app.records.twin_errors import NoSuchVerdict, NotTwoPeople
from app.records.twin_search import read_some
from app.roles import Refused
from app.services.add_record import NewRecord, add_record
from app.services.correct_record import Correction, correct
from app.services.decide_twins import decide_twins
from app.services.erase_person import erase
from app.services.find_twins import find_twins
from app.services.list_twins import count_waiting, list_twins
from app.services.record_intake import record_intake
from app.services.show_twins import show_twins
from app.services.undo_twins import undo_twins
from app.services.void_case import void
from app.twins import weights
from db.models import Case, Identity, PersonLink, Setting, TwinBlock, TwinGist, TwinPair
from db.search import twins
from db.types import new_id
from tests import vaults
from tests.factories import AUTHOR
from tests.sheets import TODAY, intake

NOTE = {"noted_on": TODAY, "note_kind": "talk", "text": "slept well", "supervisor_only": "no"}


@pytest.fixture
def desk(tmp_path):
    made = vaults.make(tmp_path / "vault").desk
    yield made
    made.close()


def person(desk, **answers):
    return record_intake(desk, intake(**answers))


def twice(desk):
    one = person(desk, known_as="Chan Dara", date_of_birth="1998", citizenships=["KH"], gender="woman")
    two = person(desk, known_as="Chann Dara", date_of_birth="1998-02", citizenships=["KH"], gender="woman")
    return one, two


def rows(desk, model):
    with desk.read("look") as session:
        return session.query(model).all()


def pair_of(*saved):
    return tuple(each.person for each in saved)


def test_a_pair_is_found_and_said_in_plain_words(desk):
    one, two = twice(desk)
    person(desk, known_as="Rosa Lim", date_of_birth="1961")
    found = find_twins(desk)
    assert (found.people, found.pairs, found.waiting, found.stopped) == (3, 1, 0, False)
    (card,) = list_twins(desk).cards
    assert {card.one.person, card.two.person} == set(pair_of(one, two))
    assert card.agree == ("names", "born", "gender", "citizenships")
    view = show_twins(desk, *pair_of(two, one))
    told = {each.field: (each.said, each.sentence) for each in view.fields}
    assert told["names"] == ("near", "The names differ by a letter or two.")
    assert told["born"] == ("agree", "Born in the same year, as far as is known.")
    assert told["phone"][0] == "unknown"
    assert dict(view.fields[0].one) == {"known_as": "Chan Dara"}


def test_only_who_is_new_or_changed_is_compared_again(desk):
    twice(desk)
    find_twins(desk)
    assert list_twins(desk).unread == 0
    assert find_twins(desk).people == 0
    third = person(desk, known_as="Dara Chan", date_of_birth="1998", citizenships=["KH"], gender="woman")
    assert list_twins(desk).unread == 1
    found = find_twins(desk)
    assert (found.people, found.compared) == (1, 2)
    assert len(list_twins(desk).cards) == 3
    identity = next(each for each in rows(desk, Identity) if each.subject.hex() == third.person)
    correct(desk, Correction("identity", identity.id.hex(), {"known_as": "Sophea Keo"}, "misheard", None))
    find_twins(desk)
    assert len(list_twins(desk).cards) == 1


def test_that_everybody_was_searched_is_known_until_a_case_is_written(desk):
    """Every figure asks it; of a million people only a mark answers in time."""
    one, two = twice(desk)
    third = person(desk, known_as="Rosa Lim")

    def renamed():
        (identity,) = [each for each in rows(desk, Identity) if each.subject.hex() == one.person]
        correct(desk, Correction("identity", identity.id.hex(), {"known_as": "Sophea Keo"}, "misheard", None))

    def noted():
        add_record(desk, NewRecord("case_note", two.case, new_id().hex(), NOTE))

    for act in (renamed, noted, lambda: person(desk, known_as="Dara"), lambda: void(desk, two.case, "twice")):
        find_twins(desk)
        assert asked(desk) == (True, False)
        act()
        with desk.read("look") as session:
            there = twins.unread(session) > 0
        assert asked(desk) == (False, there)
    find_twins(desk)
    erase(desk, third.person, "her wish")
    assert asked(desk)[1] is False, "who is gone waits for no search"
    person(desk, known_as="Ana")
    stopping = Progress()
    stopping.cancel()
    find_twins(desk, stopping)
    assert asked(desk) == (False, True)


def asked(desk):
    """Whether it is marked, and what is answered."""
    with desk.read("look") as session:
        return session.get(Setting, twins.READ) is not None, twins.is_unread(session)


def test_a_decision_stands_with_who_when_and_why_and_can_be_taken_back(desk):
    one, two = twice(desk)
    find_twins(desk)
    with pytest.raises(ReasonMissing):
        decide_twins(desk, pair_of(one, two), "same", "  ")
    assert not rows(desk, PersonLink)
    link = decide_twins(desk, pair_of(one, two), "same", "She told us herself")
    told = list_twins(desk)
    assert not told.cards
    assert count_waiting(desk) == 0
    (decided,) = told.decided
    assert (decided.verdict, decided.by, decided.note, decided.origin) == ("same", "Amina", "She told us herself", "")
    assert decided.on[:4].isdigit()
    with desk.read("look") as session:
        found = merged(session)
    first, second = sorted(bytes.fromhex(each) for each in pair_of(one, two))
    assert found.head == {second: first}
    undo_twins(desk, link, "It was her sister")
    told = list_twins(desk)
    assert len(told.cards) == 1
    assert told.decided[0].undone
    with desk.read("look") as session:
        assert merged(session).head == {}
    assert decide_twins(desk, pair_of(two, one), "different") == link  # one record for one pair


def test_later_stays_in_the_list_behind_the_others(desk):
    one, two = twice(desk)
    third = person(desk, known_as="Dara Chan", date_of_birth="1998", citizenships=["KH"], gender="woman")
    find_twins(desk)
    first = list_twins(desk).cards[0]
    decide_twins(desk, (first.one.person, first.two.person), "later", "Ask the other house")
    cards = list_twins(desk).cards
    assert [card.later for card in cards] == [False, False, True]
    assert count_waiting(desk) == 3
    assert {one.person, two.person, third.person} >= {cards[-1].one.person, cards[-1].two.person}


def test_decisions_that_contradict_each_other_count_everybody_apart(desk):
    a, b, c = (person(desk, known_as=name).person for name in ("Rosa Lim", "Rosa Limm", "Rossa Lim"))
    decide_twins(desk, (a, b), "same", "x")
    decide_twins(desk, (b, c), "same", "x")
    with desk.read("look") as session:
        assert len(merged(session).head) == 2
        assert {merged(session).of(bytes.fromhex(each)) for each in (a, b, c)} == {min(map(bytes.fromhex, (a, b, c)))}
    no = decide_twins(desk, (a, c), "different", "Both were here today")
    with desk.read("look") as session:
        assert merged(session).head == {}
    (broken,) = list_twins(desk).contradictions
    assert {side.person for side in broken.people} == {a, b, c}
    assert len(broken.links) == 3
    undo_twins(desk, no)
    with desk.read("look") as session:
        assert len(merged(session).head) == 2


@pytest.mark.parametrize("gone", [0, 1])
def test_whoever_of_the_two_is_erased_the_link_goes_with_them(desk, gone):
    saved = twice(desk)
    find_twins(desk)
    decide_twins(desk, pair_of(*saved), "same", "A very particular reason")
    erase(desk, saved[gone].person, "she asked")
    (link,) = rows(desk, PersonLink)
    assert link.erased
    assert (link.one, link.two, link.verdict, link.note) == (None, None, None, None)
    assert not rows(desk, TwinPair)
    assert [row.subject.hex() for row in rows(desk, TwinGist)] == [saved[1 - gone].person]
    assert {row.lid for row in rows(desk, TwinBlock)} == {row.lid for row in rows(desk, TwinGist)}
    with desk.read("look") as session:
        raw = session.connection().connection.driver_connection
        bodies = [row[0] for row in raw.execute("SELECT body FROM change WHERE kind = 'person_link'")]
        assert bodies == [None]
        assert merged(session).head == {}
    assert list_twins(desk).decided == ()


def test_a_case_recorded_by_mistake_is_like_nobody(desk):
    one, _ = twice(desk)
    find_twins(desk)
    void(desk, one.case, "recorded twice")
    find_twins(desk)
    assert not list_twins(desk).cards
    assert len(rows(desk, TwinGist)) == 1


def test_a_search_that_was_stopped_goes_on_where_it_was(desk):
    twice(desk)
    stopping = Progress()
    stopping.cancel()
    found = find_twins(desk, stopping)
    assert found.stopped
    assert not list_twins(desk).cards
    assert list_twins(desk).unread == 2
    assert find_twins(desk).pairs == 1


def test_a_name_that_everybody_has_is_cut_and_said(desk, monkeypatch):
    for year in range(1990, 1996):
        person(desk, known_as="Rosa Lim", date_of_birth=str(year))
    monkeypatch.setattr(twins, "CROWDED", 3)
    found = find_twins(desk)
    assert found.crowded == 6
    assert found.compared < 15


def test_nothing_but_two_people_and_three_words(desk):
    one, two = twice(desk)
    with pytest.raises(NoSuchVerdict):
        decide_twins(desk, pair_of(one, two), "perhaps")
    with pytest.raises(NotTwoPeople):
        decide_twins(desk, pair_of(one, one), "same", "x")
    with pytest.raises(NotTwoPeople):
        show_twins(desk, one.person, "00" * 16)


def test_a_worker_neither_looks_for_pairs_nor_decides(desk):
    one, two = twice(desk)
    desk.worker = replace(desk.worker, role="worker")
    for asked in (
        lambda: find_twins(desk),
        lambda: list_twins(desk),
        lambda: show_twins(desk, *pair_of(one, two)),
        lambda: decide_twins(desk, pair_of(one, two), "different"),
        lambda: undo_twins(desk, "00" * 16),
    ):
        with pytest.raises(Refused):
            asked()
    assert count_waiting(desk) == 0


def test_names_that_only_begin_alike_are_looked_for_where_others_are_few(desk):
    """Slips changed how both names sound, and nobody knows a year: without the rough blocks nobody meets."""
    person(desk, known_as="Sovannak Sokuntheary")
    find_twins(desk)
    person(desk, known_as="Sovannary Sokunthea")
    found = find_twins(desk)
    assert (found.compared, found.pairs) == (1, 1)
    for _ in range(twins.FEW + 1):
        person(desk, known_as="Sreymom Phalla")
    among = twins.FEW * (twins.FEW + 1) // 2
    assert find_twins(desk).compared == among
    person(desk, known_as="Sreymao Phalkun")
    assert find_twins(desk).compared == twins.FEW + 1
    person(desk, known_as="Sreymom Phalla")
    assert find_twins(desk).compared == twins.FEW + 1, "who has enough like them does not look in rough blocks too"


def test_who_came_back_is_counted_once_among_whom_pairs_are_looked_for(desk, monkeypatch):
    """More likeness is asked for among more people. Cases are not people: with them some true pairs were missed."""
    one, _ = twice(desk)
    person_id = bytes.fromhex(one.person)
    with desk.store.write(AUTHOR) as session:
        session.add_all([Case(subject=person_id, person=person_id, case_status="Active") for _ in range(5)])
    asked, least = [], weights.least
    monkeypatch.setattr(weights, "least", lambda people: asked.append(people) or least(people))
    find_twins(desk)
    assert len(list_twins(desk).cards) == 1
    assert asked == [2, 2]
    with desk.read("look") as session:
        assert twins.counts(session)[0] == 7


def test_figures_say_whether_anybody_was_compared_and_whether_somebody_waits(desk):
    told = []
    for step in (lambda: twice(desk), lambda: find_twins(desk), lambda: person(desk, known_as="Sreymom Phalla")):
        step()
        with desk.store.write(AUTHOR) as session:
            read_some(session, 0, lambda: None)
            told.append(twin_facts(session, 0))
    assert told[:2] == [{}, {"twins_waiting": "1", "twins_joined": "0"}]
    assert told[2]["twins_since"] == "yes"
