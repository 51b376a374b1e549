"""Unfinished intakes, offered back: whoever hides names hides them here too."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QPushButton

from app.services import keep_draft


def test_an_unfinished_intake_is_offered_without_its_name_where_names_are_hidden(page, fill, qtbot, context):
    context.settings = replace(context.settings, hide_names=True)
    fill(page, known_as="Later")
    page.bar.later.click()
    qtbot.waitUntil(lambda: len(keep_draft.drafts(context.desk)) == 1, timeout=20_000)
    page.enter()
    qtbot.waitUntil(lambda: page.offers.isVisibleTo(page), timeout=20_000)
    said = [part.text() for part in page.offers.findChildren(QLabel)]
    said += [part.accessibleName() for part in page.offers.findChildren(QPushButton)]
    assert len(said) > 2
    assert not [each for each in said if "Later" in each]
