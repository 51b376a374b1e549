"""The house on the screen, over a real vault with two rooms."""

from __future__ import annotations

import pytest

from app.services import rooms
from app.services.add_record import NewRecord, add_record
from app.services.record_intake import record_intake
from app.services.rooms import RoomSheet
from db.types import new_id
from tests.sheets import TODAY, intake
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from ui.house.house_page import HousePage


@pytest.fixture
def two_rooms(do):  # noqa: F811
    for sheet in (RoomSheet("North", ("1", "2")), RoomSheet("South", ("A",))):
        do(lambda desk, sheet=sheet: rooms.add_room(desk, sheet))


@pytest.fixture
def stay(do):  # noqa: F811
    """stay(known_as, room, bed, **intake answers): somebody who sleeps there since today."""

    def make(name, room="", bed="", **changes):
        saved = do(lambda desk: record_intake(desk, intake(known_as=name, **changes)))
        answers = {"moved_in_on": TODAY, "stay_kind": "short"} | ({"room": room, "bed": bed} if room else {})
        do(lambda desk: add_record(desk, NewRecord("stay", saved.case, new_id().hex(), answers)))
        return saved

    return make


@pytest.fixture
def page(context, qtbot):  # noqa: F811
    made = HousePage(context)
    made.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1150, 700)
    made.show()
    return made


@pytest.fixture
def opened(page, qtbot):
    def open_page():
        page.enter()
        qtbot.waitUntil(lambda: page.seen is not None and not page.context.jobs.busy, timeout=20_000)
        return page

    return open_page
