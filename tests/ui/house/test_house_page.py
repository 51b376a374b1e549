"""The board of beds: who sleeps where, a bed moved with its reason, rooms arranged, two who must be apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QMenu

from app.services import house, rooms
from tests.ui.spoken import nameless
from ui.house import house_page
from ui.house.house_page import HousePage
from ui.house.move_dialog import MoveDialog
from ui.house.pick_case import PickCase
from ui.house.room_card import RoomCard
from ui.house.room_dialog import RoomDialog
from ui.record_address import Address, read
from ui.widgets.line_button import LineButton


def beds(page, room):
    card = next(each for each in page.board.findChildren(RoomCard) if each.accessibleName() == room)
    return {each.mark if each.mark != "Free" else each.title: each for each in card.findChildren(LineButton)}


def test_an_empty_house_says_what_to_do(opened):
    page = opened()
    assert page.stack.currentIndex() == 1
    assert nameless(page) == []


def test_the_board_says_who_sleeps_where_and_what_is_free(opened, two_rooms, stay):
    stay("Sokha", "north", "2")
    stay("Dara")
    page = opened()
    assert beds(page, "North")["Bed 2"].title == "Sokha"
    assert beds(page, "North")["Bed 1"].mark == "Free"
    assert beds(page, "In no room of this list")[""].title == "Dara"
    assert set(beds(page, "Came today")) == {"north · 2", ""}
    assert nameless(page) == []


def test_two_of_one_name_in_the_house_are_told_apart_by_their_numbers(opened, two_rooms, stay):
    stay("Sokha", "North", "1")
    stay("Sokha", "North", "2")
    stay("Dara", "South", "A")
    page = opened()
    shown = [beds(page, "North")[f"Bed {at}"].lines[0] for at in (1, 2)]
    assert shown == [each.residents[0].number for each in page.seen.rooms[0].beds]
    assert beds(page, "South")["Bed A"].lines == ["first night"]


def test_danger_stands_on_the_bed_and_two_who_must_be_apart_on_the_room(opened, two_rooms, stay):
    stay("Sokha", "North", "1", danger_flags=["conflict_in_house", "phone_tracked"])
    stay("Dara", "North", "2", danger_flags=["conflict_in_house"])
    page = opened()
    assert "Phone or accounts are watched" in beds(page, "North")["Bed 1"].accessibleName()
    card = next(each for each in page.board.findChildren(RoomCard) if each.accessibleName() == "North")
    assert any("not safe with another resident" in each.text() for each in card.findChildren(QLabel))


def test_a_person_is_moved_with_a_reason(opened, two_rooms, stay, monkeypatch, qtbot, do):
    stay("Sokha", "North", "1")
    page = opened()
    free = []

    def choose(dialog):
        free.extend(dialog.where.itemData(at) for at in range(dialog.where.count()))
        dialog.where.setCurrentIndex(dialog.where.findText("South · bed A"))
        assert not dialog._save.isEnabled(), "never without a reason"
        dialog.reason.setPlainText("quieter")
        assert dialog._save.isEnabled()
        return 1

    monkeypatch.setattr(MoveDialog, "exec", choose)
    page.move_to(page.seen.rooms[0].beds[0].residents[0])
    qtbot.waitUntil(lambda: page.seen.rooms[1].beds[0].residents != (), timeout=20_000)
    assert free == [("North", "2"), ("South", "A")]
    assert do(lambda desk: house.house(desk).rooms[1].beds[0].residents[0].name) == "Sokha"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_can_be_done_with_somebody_in_a_bed(opened, two_rooms, stay, qtbot):
    sokha = stay("Sokha", "North", "1")
    page = opened()
    beds(page, "North")["Bed 1"].click()
    menu = page.findChild(QMenu)
    case, move, out = menu.actions()
    assert move.isEnabled()
    with qtbot.waitSignal(page.case_wanted) as wanted:
        case.trigger()
    assert wanted.args == [sokha.case]
    with qtbot.waitSignal(page.place_wanted) as place:
        out.trigger()
    assert place.args == ["record", f"correct:stay:{page.seen.rooms[0].beds[0].residents[0].stay}:moved_out_on"]
    menu.close()


def test_a_free_bed_asks_who_moves_in(opened, two_rooms, stay, qtbot, monkeypatch):
    stay("Sokha")
    page = opened()

    def choose(dialog):
        qtbot.waitUntil(lambda: dialog.table.current_card() is not None or dialog.table.records.rowCount() == 1)
        qtbot.waitUntil(lambda: dialog.table.records.card(0) is not None, timeout=20_000)
        dialog.table.opened.emit(dialog.table.records.card(0))
        return 1

    monkeypatch.setattr(PickCase, "exec", choose)
    with qtbot.waitSignal(page.place_wanted) as wanted:
        beds(page, "South")["Bed A"].click()
    assert wanted.args == ["record", f'new:stay:{page.seen.elsewhere[0].case}?{{"room": "South", "bed": "A"}}']


def test_rooms_are_arranged_and_a_taken_one_is_not_retired(opened, two_rooms, stay, qtbot, do, monkeypatch):
    stay("Sokha", "South", "A")
    page = opened()
    told = []
    monkeypatch.setattr("ui.notices.tell", lambda _over, title, _text, kind="info": told.append((kind, title)))

    def add(dialog):
        dialog.name.setText("Attic")
        assert not dialog._save.isEnabled(), "no room without a bed"
        dialog.beds.setText("1, 2 ,3")
        return 1

    monkeypatch.setattr(RoomDialog, "exec", add)
    page.arrange()
    qtbot.waitUntil(lambda: [view.room.name for view in page.seen.rooms] == ["Attic", "North", "South"], timeout=20_000)
    assert do(rooms.list_rooms)[0].beds == ("1", "2", "3")
    monkeypatch.setattr(RoomDialog, "exec", lambda dialog: dialog._on_retire() or 1)
    page.arrange(page.seen.rooms[2].room)
    qtbot.waitUntil(lambda: told == [("danger", "Somebody sleeps there")], timeout=20_000)


def test_nights_are_told_with_what_they_are_a_share_of(opened, two_rooms, stay, qtbot):
    stay("Sokha", "North", "1")
    page = opened()
    shown = lambda: [each.text() for each in page.occupancy.findChildren(QLabel)]  # noqa: E731
    qtbot.waitUntil(lambda: any("1 of 90 possible nights" in each for each in shown()), timeout=20_000)
    page.occupancy.period.setCurrentIndex(0)
    page.occupancy.period.activated.emit(0)
    qtbot.waitUntil(lambda: any("1 of 21 possible nights" in each for each in shown()), timeout=20_000)
    assert not any("of 90 possible" in each for each in shown())


def test_names_are_hidden_and_a_worker_arranges_no_rooms(context, two_rooms, stay, qtbot):
    sokha = stay("Sokha", "North", "1")
    desk = replace(context.desk, worker=replace(context.desk.worker, role="worker"))
    page = HousePage(replace(context, desk=desk, settings=replace(context.settings, hide_names=True)))
    qtbot.addWidget(page)
    page.show()
    page.enter()
    qtbot.waitUntil(lambda: page.seen is not None, timeout=20_000)
    assert beds(page, "North")["Bed 1"].title == sokha.code
    assert page.add.isHidden()
    assert house_page.may("worker", "arrange_rooms") is False


def test_a_free_bed_of_the_board_stands_in_the_new_stay(opened, two_rooms, stay, monkeypatch):
    sokha = stay("Sokha")
    page = opened()
    monkeypatch.setattr(PickCase, "exec", lambda picked: setattr(picked, "case", sokha.case) or 1)
    wanted = []
    page.place_wanted.connect(lambda place, what: wanted.append((place, read(what))))
    beds(page, "North")["Bed 2"].click()
    page.come.click()
    chosen = Address("new", "stay", sokha.case, told=(("room", "North"), ("bed", "2")))
    assert wanted == [("record", chosen), ("record", Address("new", "stay", sokha.case))]


def test_a_window_made_narrower_has_fewer_columns(opened, two_rooms, stay, qtbot):
    stay("Sokha", "north", "2")
    page = opened()
    page.resize(1250, 700)
    qtbot.waitUntil(lambda: page.board._count == 3)
    page.resize(760, 600)
    qtbot.waitUntil(lambda: page.board._count == 2)
    assert page.board.width() <= 760
