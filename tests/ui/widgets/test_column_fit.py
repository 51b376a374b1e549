"""Columns give up empty space before words, and long words before days and numbers; in every table of records."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QFontMetrics

from ui.theme import theme
from ui.widgets.column_fit import LEAST, Column, Wish, widths
from ui.widgets.record_table import RecordTable

DESK = {0: Wish(0, 150), 1: Wish(140, 110), 2: Wish(135, 80), 3: Wish(170, 70), 4: Wish(195, 160), 5: Wish(100, 140)}


def test_with_room_enough_all_have_what_they_like_and_what_they_need():
    found = widths(DESK, 1200)
    assert sum(found.values()) == 1200
    assert [found[at] for at in (1, 2, 3, 4)] == [140, 135, 170, 195]
    assert found[5] == 140, "not cut while others have more than they need"


@pytest.mark.parametrize("room", [730, 760, 900])
def test_empty_space_goes_before_words(room):
    found = widths(DESK, room)
    assert sum(found.values()) <= room
    assert [at for at, wish in DESK.items() if found[at] < wish.needs] == []


def test_the_longest_is_cut_first_and_what_is_whole_never():
    wishes = {0: Wish(168, 150, whole=True), 1: Wish(0, 300), 2: Wish(90, 60), 3: Wish(200, 240), 4: Wish(120, 100)}
    found = widths(wishes, 600)
    assert (found[0], found[1], found[2]) == (168, LEAST, 60)
    assert sum(found.values()) <= 600
    assert found[3] >= found[4] >= found[2]
    assert sum(widths(wishes, 300, scrolls=True).values()) > 300, "one that scrolls cuts nothing"


@dataclass(frozen=True, slots=True)
class Card:
    lid: int
    house: str


@pytest.mark.parametrize("language", ["en", "ar", "km"])
def test_a_number_with_its_whole_is_legible_beside_empty_columns(dressed, qtbot, language):
    dressed(language)
    told = "16,130 of 49,692"
    columns = (
        Column("Partner", lambda card: card.house, 0, weight=600),
        Column("Missing", lambda _card: "", 235),
        Column("Waits", lambda _card: "", 270),
        Column("Complete", lambda _card: told, 100, muted=True),
    )
    table = RecordTable(columns, lambda ids, done: done(tuple(Card(at, "Harbour House") for at in ids)), "Partners")
    qtbot.addWidget(table)
    table.resize(740, 300)
    table.show()
    table.show_ids(array("q", range(3)))
    qtbot.waitUntil(lambda: table.records.card(0) is not None)
    table.grab()
    room = QFontMetrics(theme.font()).horizontalAdvance(told)
    assert table.columnWidth(3) >= room + 20, "its air included"
    assert sum(table.columnWidth(at) for at in range(4)) <= table.viewport().width()
