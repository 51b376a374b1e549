"""The page of a record on the screen: one real vault with one case for a module, one window."""

from __future__ import annotations

import pytest

from app.services.record_intake import record_intake
from app.settings import Settings
from tests import vaults
from tests.sheets import intake
from ui.context import Context
from ui.jobs import Jobs
from ui.records.record_page import RecordPage

LONG = 10_000


class Desk:
    """A vault behind two threads, as in the window; `do(work)` runs work(desk) on the vault's thread."""

    def __init__(self, qapp, folder):
        from pytestqt.qtbot import QtBot

        self.app, self.bot = qapp, QtBot
        self.jobs, self.drafts = Jobs("vault"), Jobs("drafts")
        self.desk = self.run(self.jobs, lambda: vaults.make(folder).desk)
        self.context = Context(self.desk, self.jobs, self.drafts, Settings(language="en", appearance="light"))
        self.saved = self.do(lambda desk: record_intake(desk, intake(known_as="Sokha", danger_flags=["threats"])))

    def do(self, work):
        return self.run(self.jobs, lambda: work(self.desk))

    def run(self, jobs, work):
        answers, errors = [], []
        jobs.run(self.app, lambda _progress: work(), done=answers.append, failed=errors.append)
        while not (answers or errors):
            self.app.processEvents()
        if errors:
            raise errors[0]
        return answers[0]

    def close(self):
        self.drafts.drain(5)
        self.run(self.jobs, self.desk.close)
        self.jobs.close()
        self.drafts.close()


@pytest.fixture(scope="module")
def house(qapp, tmp_path_factory):
    made = Desk(qapp, tmp_path_factory.mktemp("house") / "vault")
    yield made
    made.close()


@pytest.fixture
def page_of(app, house, qtbot):
    """page_of(address): a page of its own, shown and open."""
    made = []

    def open_page(address, *, wait=True):
        page = RecordPage(house.context)
        page.heard = []
        page.case_wanted.connect(page.heard.append)
        qtbot.addWidget(page)
        page.resize(1150, 760)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.open(address)
        page.enter()
        if wait:
            qtbot.waitUntil(lambda: page.errand is not None and not page.view.isHidden(), timeout=LONG)
            page.view.build_all()
        made.append(page)
        return page

    return open_page
