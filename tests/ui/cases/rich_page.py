"""The page of a rich case on the screen: one vault for a module, a page of its own for each test."""

from __future__ import annotations

import pytest

from tests.ui.cases.rich import rich_case
from tests.ui.records.conftest import Desk
from ui.cases.case_page import CasePage


@pytest.fixture(scope="module")
def house(qapp, tmp_path_factory):
    made = Desk(qapp, tmp_path_factory.mktemp("house") / "vault")
    made.rich = made.do(rich_case)
    yield made
    made.close()


@pytest.fixture
def page(app, house, qtbot):
    made = CasePage(house.context)
    made.places = []
    made.place_wanted.connect(lambda page, what: made.places.append((page, what)))
    qtbot.addWidget(made)
    made.resize(1150, 760)
    made.show()
    made.open(house.rich.case)
    qtbot.waitUntil(lambda: made.case is not None, timeout=10_000)
    made.settle()
    made.tabs.setCurrentWidget(made.work)
    return made
