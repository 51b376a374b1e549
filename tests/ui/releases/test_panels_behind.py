"""The panels behind the list of releases are made when somebody comes to them, and know what came before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.services.freeze_release import Rule, Wanted, freeze_release
from app.services.list_releases import list_releases
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from tests.ui.releases.test_releases_page import FORMS, page, people, settle  # noqa: F401
from ui.page import Changes
from ui.widgets.text_table import TextTable

FEW = 60


@pytest.fixture
def frozen_before(do, people):  # noqa: F811
    do(
        lambda desk: freeze_release(
            desk, Wanted(title="Spring", purpose="for the board", reports=(FORMS,), rule=Rule(7))
        )
    )


def looks_for_drives(page):  # noqa: F811
    return any(each.isActive() for each in page.shown.copy.place.findChildren(QTimer))


def test_the_list_alone_is_made_at_first(page):  # noqa: F811
    assert len(page.findChildren(QWidget)) < FEW
    page.refresh(Changes.of("cases"))
    page.leave()
    assert page.showing() == ""
    assert len(page.findChildren(QWidget)) < FEW, "news makes no panel"
    page.to_making()
    assert len(page.findChildren(QWidget)) > FEW


def test_making_begins_with_the_reports_and_the_limit_that_were_read_before(frozen_before, page):  # noqa: F811
    assert page.list.table.rowCount() == 1
    page.to_making()
    assert page.making.boxes[0][0].text() == "Forms && kinds"
    assert page.making.safety.threshold.value() == 7


def test_drives_are_looked_for_at_once_where_somebody_waits_for_the_release(frozen_before, page, do, settle):  # noqa: F811
    page.open(f"release:{do(list_releases)[0].release}")
    settle()
    assert looks_for_drives(page)


def test_drives_are_looked_for_only_while_the_page_is_in_front(frozen_before, page, do, settle):  # noqa: F811
    page.open(f"release:{do(list_releases)[0].release}")
    page.leave()
    settle()
    assert page.showing(), "it came after somebody had gone on"
    assert not looks_for_drives(page)
    page.enter()
    assert looks_for_drives(page)
    page.leave()
    assert not looks_for_drives(page)


def test_no_number_of_another_stands_while_a_table_comes(frozen_before, page, do, settle, qtbot):  # noqa: F811
    (first,) = do(list_releases)
    page.open(f"release:{first.release}")
    settle()
    shown = page.shown
    lines = shown.table.figure.rowCount()
    assert lines > 2
    other = do(
        lambda desk: freeze_release(
            desk, Wanted(title="Autumn", purpose="for the board", reports=(FORMS,), rule=Rule(7))
        )
    )
    shown._turns._at_once = 1
    shown._turns._timer.setInterval(60_000)
    page.open(f"release:{other.view.release}")
    settle()
    assert shown._turns._timer.isActive()
    assert (shown.title.text(), shown.table.figure.rowCount(), shown.sheets) == ("Autumn", 0, {})
    shown._turns._timer.setInterval(0)
    qtbot.waitUntil(lambda: shown.table.figure.rowCount() == lines)
    assert shown.table.figure.sheet is shown.sheets[0]


def test_many_lines_are_filled_in_turns_and_are_all_there_in_the_end(app, qtbot):
    table = TextTable("Changes", ("Number", "Then"))
    qtbot.addWidget(table)
    table.fill(((f"Line {at}", str(at)) for at in range(300)), 300)
    assert (table.rowCount(), table.item(0, 0).text()) == (300, "Line 0")
    assert table.item(299, 0) is None, "the window is heard in between"
    qtbot.waitUntil(lambda: table.item(299, 1) is not None)
    assert table.item(299, 1).text() == "299"
    table.fill(((str(at), "") for at in range(300)), 300)
    table.fill((), 0)
    qtbot.waitUntil(lambda: not table._turns._timer.isActive())
    assert table.rowCount() == 0


def test_changes_of_another_do_not_come_under_this_one(frozen_before, page, do, settle, qtbot):  # noqa: F811
    page.open(f"release:{do(list_releases)[0].release}")
    settle()
    shown, asked = page.shown, []
    shown.changes.fill(((asked.append(at) or str(at), "", "") for at in range(300)), 300)
    before = len(asked)
    shown.show_release(shown.shown, "")
    qtbot.waitUntil(lambda: not shown.changes._turns._timer.isActive())
    assert len(asked) == before < 300
