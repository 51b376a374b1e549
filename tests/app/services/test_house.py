"""The house: rooms and beds, who sleeps where, families together, two who must be apart, nights used of possible."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.records.errors import NoSuchRecord
from app.records.room_errors import RoomInUse, RoomWrong
from app.roles import Refused
from app.services import correct_record, house, rooms, suggestions
from app.services.add_record import NewRecord, add_record
from app.services.record_intake import record_intake
from app.services.rooms import RoomSheet
from app.services.void_record import void_record
from db.missing import missing
from db.models import Change, Stay
from db.types import new_id
from tests import sheets, vaults

TODAY = date.fromisoformat(sheets.TODAY)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("house") / "vault").desk
    yield made
    made.close()


@pytest.fixture(autouse=True)
def empty_house(desk):
    """Each test has the house to itself: what the one before put there is taken out again."""
    yield
    seen = house.house(desk)
    for each in (*(r for room in seen.rooms for bed in room.beds for r in bed.residents), *seen.elsewhere, *seen.left):
        correct_record.correct(
            desk,
            correct_record.Correction(
                "stay", each.stay, {"moved_out_on": "2001-01-02", "moved_in_on": "2001-01-01"}, "x"
            ),
        )
    for each in rooms.list_rooms(desk):
        rooms.retire_room(desk, each.room)


def day(before: int) -> str:
    return (TODAY - timedelta(days=before)).isoformat()


def person(desk, **changes):
    return record_intake(desk, sheets.intake(**changes))


def stay(desk, who, room=None, bed=None, **changes):
    told = {"moved_in_on": day(3), "stay_kind": "short", "room": room, "bed": bed, **changes}
    answers = {name: answer for name, answer in told.items() if answer is not None}
    return add_record(desk, NewRecord("stay", who.case, new_id().hex(), answers)).record


def bed_of(seen, room, bed):
    view = next(each for each in seen.rooms if each.room.name == room)
    return next(each.residents for each in view.beds if each.bed == bed)


def test_who_sleeps_where_and_what_is_free(desk):
    rooms.add_room(desk, RoomSheet("Room 10", ("A",), floor="1"))
    rooms.add_room(desk, RoomSheet("Room 2", ("A", "B"), floor="1"))
    sokha, dara = person(desk, known_as="Sokha"), person(desk, known_as="Dara")
    stay(desk, sokha, "room  2", "b", moved_in_on=day(9))
    stay(desk, dara, moved_in_on=day(0))
    seen = house.house(desk)
    assert [each.room.name for each in seen.rooms] == ["Room 2", "Room 10"], "as people count"
    (resident,) = bed_of(seen, "Room 2", "B")
    assert (resident.name, resident.nights, resident.number) == ("Sokha", 9, sokha.number)
    assert [each.name for each in seen.elsewhere] == ["Dara"], "somebody without a bed is not forgotten"
    assert [each.name for each in seen.came] == ["Dara"]
    assert (seen.people, seen.beds, seen.free) == (2, 3, 2)


def test_a_bed_is_moved_by_a_correction_with_a_reason(desk):
    rooms.add_room(desk, RoomSheet("North", ("1", "2")))
    stay(desk, person(desk), "North", "1")
    (resident,) = bed_of(house.house(desk), "North", "1")
    moved = correct_record.Correction("stay", resident.stay, {"bed": "2"}, "nearer to the door", resident.seen)
    correct_record.correct(desk, moved)
    assert bed_of(house.house(desk), "North", "1") == ()
    assert bed_of(house.house(desk), "North", "2")[0].stay == resident.stay


def test_who_left_is_out_and_who_only_might_have_is_not(desk):
    gone, leaving, unsure, over, mistake = (person(desk, known_as=name) for name in "ABCDE")
    stay(desk, gone, moved_out_on=day(0), left_how="planned", went_to=missing("declined"))
    stay(desk, leaving)
    no_end = missing("not_applicable")
    stay(desk, unsure, moved_out_on=no_end, left_how=no_end)
    stay(desk, over, moved_in_on=day(300), moved_out_on=day(299), left_how="planned", went_to=missing("declined"))
    voided = stay(desk, mistake)
    void_record(desk, "stay", voided, "wrong person")
    seen = house.house(desk)
    assert {each.name for each in seen.elsewhere} == {"B", "C"}
    assert [each.name for each in seen.elsewhere if each.unsure] == ["C"]
    assert [each.name for each in seen.left] == ["A"]


def test_a_stay_that_ended_nobody_knows_when_is_over(desk):
    who = person(desk, known_as="F")
    record = stay(desk, who, moved_in_on=day(300))
    with desk.write("correct", why="told by a neighbour") as session:
        kept = session.get_one(Stay, bytes.fromhex(record))
        kept.moved_out_on, kept.left_how = missing("unknown_to_person"), "planned"
    assert house.house(desk).people == 0
    assert house.occupancy(desk, day(9), day(0)).outside == 0


def test_a_child_is_shown_with_its_mother_from_both_sides(desk):
    rooms.add_room(desk, RoomSheet("South", ("1", "2")))
    mother, child = person(desk, known_as="Mother"), person(desk, known_as="Child")
    link = {"relation": "child", "lives_here": "yes", "safe_to_contact": missing("not_applicable")}
    link |= {"contact_wish": missing("not_applicable")}
    for told in ({"linked_person": child.person}, {"name": "Baby"}):
        add_record(desk, NewRecord("family_link", mother.case, new_id().hex(), {**link, **told}))
    stay(desk, mother, "South", "1")
    stay(desk, child, "South", "2")
    seen = house.house(desk)
    hers, its = bed_of(seen, "South", "1")[0].family, bed_of(seen, "South", "2")[0].family
    assert [(each.name, each.relation, each.stay) for each in hers] == [
        ("Child", "Son or daughter", True), ("Baby", "Son or daughter", False),
    ]  # fmt: skip
    assert [(each.name, each.relation) for each in its] == [("Mother", "Mother or father")]


def test_two_who_must_be_apart_in_one_room(desk):
    rooms.add_room(desk, RoomSheet("East", ("1", "2")))
    one, other = (person(desk, danger_flags=["conflict_in_house"]) for _ in range(2))
    stay(desk, one, "East", "1")
    assert not house.house(desk).rooms[0].conflict, "one alone is no conflict"
    stay(desk, other, "East", "2")
    seen = house.house(desk)
    assert seen.rooms[0].conflict
    assert bed_of(seen, "East", "1")[0].dangers == ("Not safe with another resident",)


def test_rooms_are_told_apart_and_no_bed_goes_from_under_anybody(desk):
    made = rooms.add_room(desk, RoomSheet("West", ("1", "2")))
    for wrong in (
        RoomSheet("WEST ", ("1",)),
        RoomSheet("", ("1",)),
        RoomSheet("Attic", ()),
        RoomSheet("A", ("1", "1 ")),
    ):
        with pytest.raises(RoomWrong):
            rooms.add_room(desk, wrong)
    stay(desk, person(desk), "West", "2")
    with pytest.raises(RoomInUse):
        rooms.change_room(desk, made.room, RoomSheet("West", ("1",)))
    with pytest.raises(RoomInUse):
        rooms.retire_room(desk, made.room)
    with pytest.raises(NoSuchRecord):
        rooms.retire_room(desk, new_id().hex())
    rooms.change_room(desk, made.room, RoomSheet("Garden", ("1", "2", "3"), notes="quiet"))
    assert bed_of(house.house(desk), "Garden", "2"), "a stay means the room, whatever it is called now"
    with pytest.raises(RoomWrong):
        rooms.add_room(desk, RoomSheet("West", ("1",)))


def test_rooms_are_a_supervisors_and_no_line_of_the_journal(desk):
    lines = count_lines(desk)
    made = rooms.add_room(desk, RoomSheet("Cellar", ("1",)))
    assert count_lines(desk) == lines
    worker = replace(desk, worker=replace(desk.worker, role="worker"))
    with pytest.raises(Refused):
        rooms.retire_room(worker, made.room)
    assert house.house(worker).beds == 1


def count_lines(desk):
    with desk.read("look") as session:
        return session.query(Change).count()


def test_nights_used_of_nights_possible(desk):
    rooms.add_room(desk, RoomSheet("Past", ("1", "2"), opened_on=day(9)))
    gone = rooms.add_room(desk, RoomSheet("Gone", ("1",), opened_on=day(9)))
    rooms.retire_room(desk, gone.room)
    kept = {"room": "Past", "went_to": missing("declined"), "left_how": "planned"}
    stay(desk, person(desk), moved_in_on=day(30), moved_out_on=day(5), bed="1", **kept)
    stay(desk, person(desk), moved_in_on=day(8), moved_out_on=day(6), bed="2", nights_away=1, **kept)
    stay(desk, person(desk), "Past", "2", moved_in_on=day(2))
    stay(desk, person(desk), moved_in_on=day(4))
    stay(desk, person(desk), "Past", moved_in_on=day(1), stay_kind="outside_flat")
    told = house.occupancy(desk, day(9), day(0))
    (room,) = [each for each in told.rooms if each.name == "Past"]
    assert (told.nights, room.possible) == (10, 20), "a room in use since the first of ten nights"
    assert [each.possible for each in told.rooms if each.name == "Gone"] == [9], "it had a bed until it went"
    assert told.possible == sum(each.possible for each in told.rooms)
    assert told.used == room.used == 4 + 2 + 3, (
        "from the ninth night back to the fifth, two, and the three of who is here"
    )
    assert told.outside == 5 + 2, "a mattress in the hall is told beside, not put into the share"
    assert (told.away, told.came, told.left, told.middle) == (1, 4, 2, 25)


def test_what_may_be_offered_while_typing(desk):
    rooms.add_room(desk, RoomSheet("Upper", ("left", "right")))
    rooms.add_room(desk, RoomSheet("Lower", ("1",)))
    record_intake(desk, sheets.intake(sheets.care(), sheets.share()))
    assert suggestions.suggest(desk, "rooms") == ("Lower", "Upper")
    assert suggestions.suggest(desk, "beds", within="upper") == ("left", "right")
    assert suggestions.suggest(desk, "beds") == ("1", "left", "right")
    assert suggestions.suggest(desk, "workers") == ("Amina",)
    assert suggestions.suggest(desk, "organisations") == ("River coordination",)
    assert suggestions.suggest(desk, "definitions") == ()
    assert suggestions.suggest(desk, "no such thing") == ()
