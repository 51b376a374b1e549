"""Lines kept aside: each has its own button, and when trying them again fails, it may be tried once more."""

from __future__ import annotations

import pytest

from app.services import retry_quarantined
from app.services.list_quarantine import QuarantinedCard
from tests.ui import looking
from ui import notices
from ui.bundles.quarantine_page import QuarantineList
from ui.page import Page

LONG = 10_000


@pytest.fixture
def listed(context, qtbot):
    page = Page(context)
    made = QuarantineList(page)
    page.body.addWidget(made)
    qtbot.addWidget(page)
    page.show()
    alike = [QuarantinedCard(at, "Sunflower", 4, "case_note", "unreadable", "2026-11-02T08:00:00Z") for at in (1, 2)]
    other = QuarantinedCard(3, "Sunflower", 4, "consent", "unreadable", "2026-11-02T08:00:00Z")
    made.show_cards((*alike, other))
    return made


def test_each_line_has_a_button_of_its_own_by_ear_too(listed):
    assert looking.alike(listed) == []
    assert looking.unnamed(listed) == []


def test_what_could_not_be_tried_may_be_tried_again(listed, monkeypatch, qtbot):
    told = []
    monkeypatch.setattr(retry_quarantined, "retry", lambda *_a: int("no"))
    monkeypatch.setattr(notices, "show_error", lambda _owner, error: told.append(error))
    listed._retry.click()
    assert not listed._retry.isEnabled()
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    assert listed._retry.isEnabled()
