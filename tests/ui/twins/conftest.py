"""The page about the same person, over a real vault with one pair in it."""

from __future__ import annotations

import pytest

from app.services.record_intake import record_intake
from tests.sheets import intake
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from ui.twins.twins_page import TwinsPage

PAIR = (
    {"known_as": "Chan Dara", "date_of_birth": "1998", "citizenships": ["KH"], "gender": "woman"},
    {"known_as": "Chann Dara", "date_of_birth": "1998-02", "citizenships": ["KH"], "gender": "woman"},
)


@pytest.fixture
def pair(do):  # noqa: F811
    return [do(lambda desk, each=each: record_intake(desk, intake(**each))).person for each in PAIR]


@pytest.fixture
def page(context, qtbot):  # noqa: F811
    made = TwinsPage(context)
    made.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1150, 700)
    made.show()
    made.enter()
    qtbot.waitUntil(lambda: made.seen is not None and not context.jobs.busy, timeout=10_000)
    return made


@pytest.fixture
def looked(pair, page, qtbot):
    """The page after a search, with the pair chosen."""
    page.look.click()
    qtbot.waitUntil(lambda: page.compare.view is not None and not page.context.jobs.busy, timeout=10_000)
    return page
