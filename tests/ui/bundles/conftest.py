"""Two real desks, each behind its own pages, and a folder that plays the stick."""

from __future__ import annotations

import pytest

from app.settings import Settings
from tests.flows.desks import two_desks
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from ui.context import Context
from ui.jobs import Jobs


class Behind:
    """A desk with its threads; `show(Page)` puts one of its pages on the screen and waits until it has settled."""

    def __init__(self, desk, qtbot):
        self.jobs, self.drafts_jobs, self.qtbot = Jobs("vault"), Jobs("drafts"), qtbot
        self.context = Context(desk, self.jobs, self.drafts_jobs, Settings(language="en", appearance="light"))

    def show(self, page):
        made = page(self.context)
        made.changed.connect(made.refresh)  # as the shell passes news on
        self.qtbot.addWidget(made)
        made.resize(1100, 700)
        made.show()
        made.enter()
        self.settle()
        return made

    def settle(self):
        self.qtbot.waitUntil(lambda: not self.jobs.busy and not self.drafts_jobs.busy, timeout=30_000)
        self.qtbot.wait(20)

    def close(self):
        for jobs in (self.jobs, self.drafts_jobs):
            jobs.drain(10)
            jobs.close()


@pytest.fixture
def desks(tmp_path):
    made = two_desks(tmp_path)
    yield made
    made.close()


@pytest.fixture
def shelter(app, qtbot, desks):
    behind = Behind(desks.shelter, qtbot)
    yield behind
    behind.close()


@pytest.fixture
def coordinator(app, qtbot, desks):
    behind = Behind(desks.coordinator, qtbot)
    yield behind
    behind.close()
