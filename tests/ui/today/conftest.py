"""The first page on the screen, over a real vault with a few things due."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.services.add_record import NewRecord, add_record
from app.services.record_intake import record_intake
from db.types import new_id
from tests.sheets import TODAY, intake
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from ui.today.today_page import TodayPage


def day(ahead: int) -> str:
    return (date.fromisoformat(TODAY) + timedelta(days=ahead)).isoformat()


@pytest.fixture
def person(do):  # noqa: F811
    return lambda **changes: do(lambda desk: record_intake(desk, intake(**changes)))


@pytest.fixture
def add(do):  # noqa: F811
    """add(kind, saved intake, **answers): the id of the record."""

    def make(kind, person, **answers):
        new = NewRecord(kind, person.case, new_id().hex(), answers)
        return do(lambda desk: add_record(desk, new)).record

    return make


@pytest.fixture
def task(add):
    return lambda person, what, ahead=0, **more: add(
        "task", person, **{"what": what, "who": "Amina", "due_on": day(ahead), **more}
    )


@pytest.fixture
def page(context, qtbot):  # noqa: F811
    """As the shell keeps it: what is saved here comes back as news."""
    made = TodayPage(context)
    made.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1150, 760)
    made.show()
    return made
