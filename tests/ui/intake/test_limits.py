"""What must be reported by law stands above the first question of an intake, as the house wrote it down."""

from __future__ import annotations

from app.services.ground import write_ground


def test_what_must_be_reported_is_said_before_anything_is_asked(page, do, qtbot):
    limits = page.consent.limits
    qtbot.waitUntil(lambda: "is not written down" in limits.text, timeout=10_000)
    duties = [{"what": "a child in danger", "to_whom": "the social office"}]
    do(lambda desk: write_ground(desk, {"must_report": "yes", "duties": duties}))
    page.enter()
    qtbot.waitUntil(lambda: "• a child in danger. It goes to: the social office" in limits.text, timeout=10_000)
    first = page.consent.view.cards[0]
    below = first.mapTo(page, first.rect().topLeft()).y()
    assert limits.isVisible()
    assert limits.mapTo(page, limits.rect().bottomLeft()).y() < below
