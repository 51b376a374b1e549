"""The list of cases: found while typing, opened by Enter, read through a window."""

from __future__ import annotations

from array import array
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from app.services import keep_search, list_cases, void_case
from app.services.add_record import NewRecord, add_record
from app.services.add_worker import add_worker
from app.services.find_cases import CaseFilter, Found
from app.services.list_workers import list_workers
from app.services.record_intake import record_intake
from db.types import new_id
from tests import vaults
from tests.sheets import intake
from tests.ui.spoken import nameless
from ui.cases.case_list_page import CaseListPage
from ui.cases.column_dialog import ColumnDialog
from ui.page import Changes


@pytest.fixture
def page(context, qtbot):
    made = CaseListPage(context)
    qtbot.addWidget(made)
    made.resize(1150, 700)
    made.show()
    return made


def names(page):
    model = page.table.records
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def record(do, *people, **changes):
    return [do(lambda desk, name=name: record_intake(desk, intake(known_as=name, **changes))) for name in people]


def test_the_newest_case_comes_first(page, do, qtbot):
    record(do, "Anna", "ស្រីមុំ")
    page.enter()
    qtbot.waitUntil(lambda: names(page) == ["ស្រីមុំ", "Anna"], timeout=20_000)
    assert "2" in page.count.text()


def test_searching_while_typing(page, do, qtbot):
    record(do, "Anna", "Fatima", "Annabel")
    page.enter()
    qtbot.waitUntil(lambda: len(names(page)) == 3, timeout=20_000)
    qtbot.keyClicks(page.search, "anna")
    qtbot.waitUntil(lambda: sorted(names(page)) == ["Anna", "Annabel"], timeout=20_000)
    qtbot.keyClicks(page.search, "zzz")
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 2, timeout=20_000)
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(page)) == 3 and page.stack.currentIndex() == 0, timeout=20_000)
    assert page.search.text() == ""


def test_a_number_that_somebody_noted_is_not_called_safe(page, do, qtbot):
    [saved] = record(do, "Anna", safe_method="phone", safe_phone="012 345 678")
    note = {"noted_on": "2026-05-03", "note_kind": "meeting", "text": "Her uncle: 099 888 777", "supervisor_only": "no"}
    do(lambda desk: add_record(desk, NewRecord("case_note", saved.case, new_id().hex(), note)))
    page.enter()
    for text, why, said in (
        ("888777", "Perhaps unsafe: Note, 3 May 2026", True),
        ("345 678", "Telephone", False),
        ("uncle", "Note, 3 May 2026", False),
    ):
        page.search.setText(text)
        qtbot.waitUntil(lambda text=text: page._shown_text == text and names(page) == ["Anna"], timeout=20_000)
        model = page.table.records
        assert model.index(0, model.columnCount() - 1).data() == why
        assert page.look.caution.isVisible() == said
    assert "not known to be safe" not in page.look.caution.text


def test_enter_opens_the_chosen_case(page, do, qtbot):
    [saved] = record(do, "Anna")
    page.enter()
    qtbot.waitUntil(lambda: names(page) == ["Anna"], timeout=20_000)
    with qtbot.waitSignal(page.case_wanted) as wanted:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert wanted.args == [saved.case]


def test_an_empty_list_says_what_to_do(page, qtbot):
    page.enter()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=20_000)
    assert "No cases yet" in page.stack.currentWidget().findChildren(type(page.count))[1].text()


def test_a_voided_case_is_shown_when_asked_for(page, do, qtbot):
    first, _second = record(do, "Anna", "Fatima")
    do(lambda desk: void_case.void(desk, first.case, "typed twice"))
    page.enter()
    qtbot.waitUntil(lambda: names(page) == ["Fatima"], timeout=20_000)
    page.filter_by(CaseFilter(voided="too"))
    qtbot.waitUntil(lambda: sorted(names(page)) == ["Anna", "Fatima"], timeout=20_000)
    statuses = [page.table.records.index(row, 3).data() for row in range(2)]
    assert sorted(statuses) == ["Active", "Voided"]


def test_dangers_are_named(page, do, qtbot):
    record(do, "Anna", danger_flags=["phone_tracked", "self_harm"])
    page.enter()
    qtbot.waitUntil(lambda: names(page) == ["Anna"], timeout=20_000)
    assert page.table.records.index(0, 2).data().startswith("Phone or accounts are watched")


def test_everything_on_the_page_says_its_name(page):
    assert nameless(page) == []


def test_news_of_a_case_asks_again(page, do, qtbot):
    page.enter()
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 1, timeout=20_000)
    record(do, "Anna")
    page.refresh(Changes.of("partners"))
    assert names(page) == [], "news of partners alone asks nothing"
    page.refresh(Changes.of("cases"))
    qtbot.waitUntil(lambda: names(page) == ["Anna"], timeout=20_000)
    assert page.stack.currentIndex() == 0


def test_an_answer_that_comes_too_late_is_not_shown(page):
    page._round = 5
    page._show(4, Found(array("q", [1, 2, 3]), 3, 3))
    assert page.table.records.rowCount() == 0


def test_a_hundred_thousand_rows_ask_only_for_the_window(page, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(list_cases, "cards", lambda _desk, lids, _text: asked.append(len(lids)) or ())
    page._show(page._round, Found(array("q", range(100_000)), 100_000, 100_000))
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: len(asked) > 1, timeout=20_000)
    qtbot.wait(100)
    assert sum(asked) <= 400
    assert "100,000" in page.count.text()


def test_a_small_screen_keeps_number_and_danger(page, qtbot):
    page.resize(812, 560)
    titles = [column.title for at, column in enumerate(page.table.records.columns) if not page.table.isColumnHidden(at)]
    assert titles == ["Case", "Name or alias", "Danger", "Last change", "Shared"]


def test_a_coordinator_sees_where_a_case_came_from(at_desk, qtbot):
    made = CaseListPage(at_desk(kind="coordinator"))
    qtbot.addWidget(made)
    assert "From" in [column.title for column in made.table.records.columns]


def column(page, title):
    at = [each.title for each in page.table.records.columns].index(title)
    return [page.table.records.index(row, at).data() for row in range(page.table.records.rowCount())]


def test_the_answer_says_why_and_marks_what_only_sounds_alike(page, do, qtbot):
    record(do, "Chan", "ចាន់")
    page.enter()
    qtbot.waitUntil(lambda: len(names(page)) == 2, timeout=20_000)
    qtbot.keyClicks(page.search, "Chan")
    qtbot.waitUntil(lambda: names(page) == ["Chan", "ចាន់"], timeout=20_000)
    assert column(page, "Found by") == ["Alias", "Sounds alike"]
    assert "1 of them only sound alike" in page.count.text()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "Found by" not in [each.title for each in page.table.records.columns], timeout=20_000)


def test_a_chip_takes_its_filter_away_with_the_keyboard(page, do, qtbot):
    record(do, "Anna")
    page.enter()
    qtbot.waitUntil(lambda: names(page) == ["Anna"], timeout=20_000)
    page.filter_by(CaseFilter(statuses=("Closed",), nationalities=("TH",)))
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 2, timeout=20_000)
    for left in (2, 1):
        chips = [each for each in page.look.chips.findChildren(QPushButton) if each.property("kind") == "chip"]
        assert len([each for each in chips if each.isVisible()]) == left
        qtbot.keyClick(chips[0], Qt.Key.Key_Delete)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: names(page) == ["Anna"], timeout=20_000)
    assert page.asked().filter == CaseFilter()
    assert not page.look.chips.isVisible()


def test_columns_and_order_are_remembered_for_this_worker(page, context, do, qtbot):
    record(do, "Anna", "Zoe")
    page.enter()
    qtbot.waitUntil(lambda: names(page) == ["Zoe", "Anna"], timeout=20_000)
    page._keys = ("number", "name", "risk")
    page._on_order_wanted(1)
    qtbot.waitUntil(lambda: names(page) == ["Anna", "Zoe"], timeout=20_000)
    again = CaseListPage(context)
    qtbot.addWidget(again)
    again.enter()
    qtbot.waitUntil(lambda: names(again) == ["Anna", "Zoe"], timeout=20_000)
    assert [each.title for each in again.table.records.columns] == ["Case", "Name or alias", "Risk"]
    assert do(keep_search.searches) == ()


def drag(page, qtbot, title, onto):
    """The head of a column, with the mouse, to the far end of another one's."""
    heads, titles = page.table.horizontalHeader(), headings(page)
    way = -1 if page.isRightToLeft() else 1
    start, end = (heads.sectionViewportPosition(titles.index(each)) for each in (title, onto))
    start, end = (at + heads.sectionSize(titles.index(each)) // 2 for at, each in ((start, title), (end, onto)))
    places = [QPoint(start, 10), QPoint((start + end) // 2, 10), QPoint(end + 4 * way, 10)]
    qtbot.mousePress(heads.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(heads.viewport(), place)
    qtbot.mouseRelease(heads.viewport(), Qt.MouseButton.LeftButton, pos=places[-1])


def headings(page):
    heads = page.table.horizontalHeader()
    return [page.table.records.columns[heads.logicalIndex(at)].title for at in range(heads.count())]


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_dragged_head_is_kept_as_the_dialog_keeps_it(page, do, qtbot, way):
    page.setLayoutDirection(way)
    page._new, page._keys, page._sort = False, ("number", "name", "danger", "shared"), "name"
    page._find()
    qtbot.waitUntil(lambda: headings(page) == ["Case", "Name or alias", "Danger", "Shared"])
    drag(page, qtbot, "Name or alias", "Danger")
    wanted = ("number", "danger", "name", "shared")
    qtbot.waitUntil(lambda: do(keep_search.remembered)[0] == wanted)
    assert headings(page) == ["Case", "Danger", "Name or alias", "Shared"]
    assert [each.title for each in page.table.records.columns] == headings(page)  # read and painted in this order too
    assert ColumnDialog(page, page._keys, page._sort, down=False).keys() == wanted
    assert page.table.horizontalHeader().sortIndicatorSection() == 2
    drag(page, qtbot, "Case", "Danger")
    drag(page, qtbot, "Shared", "Case")
    qtbot.wait(1)
    assert headings(page)[0] == "Case"  # by accident no row loses what it is called
    page._sort = "changed"
    qtbot.mouseClick(
        page.table.horizontalHeader().viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(page.table.horizontalHeader().sectionViewportPosition(0) + 40, 10),
    )
    assert page._sort == "number"  # a click still sorts
    before, page._shown_text = page._keys, "ann"
    page._on_moved((4, 0, 1, 2, 3))
    assert page._keys == before  # why a case was found is no column that anybody chose


def test_a_kept_search_is_asked_again(page, do, qtbot):
    record(do, "Anna", "Zoe")
    page.enter()
    qtbot.waitUntil(lambda: len(names(page)) == 2, timeout=20_000)
    page.search.setText("ann")
    page.saved.keep("Ann only", shared=True)
    qtbot.waitUntil(lambda: len(page.saved.cards) == 1, timeout=20_000)
    page._on_show_all()
    qtbot.waitUntil(lambda: len(names(page)) == 2, timeout=20_000)
    page.saved.menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: names(page) == ["Anna"], timeout=20_000)
    assert page.search.text() == "ann"
    page.look.say_left_out(("shoe_size",))
    assert "shoe_size" in page.look.banner.text


def test_marked_cases_are_given_to_a_worker(page, do, qtbot):
    record(do, "Anna", "Zoe")
    other = do(lambda desk: add_worker(desk, "Rosa", "worker", vaults.OTHER))
    page.enter()
    qtbot.waitUntil(lambda: len(names(page)) == 2, timeout=20_000)
    page.table.selectAll()
    assert page.look.assign.isEnabled()
    with qtbot.waitSignal(page.changed, timeout=20_000):
        page.assigning.give(page.table.chosen_ids(), code_of(do, "Rosa"))
    page.filter_by(CaseFilter(workers=(code_of(do, "Rosa"),)))
    qtbot.waitUntil(lambda: sorted(names(page)) == ["Anna", "Zoe"], timeout=20_000)
    assert other


def code_of(do, name):
    return next(card.code for card in do(list_workers) if card.name == name)


def test_names_are_hidden_by_one_switch(context, do, qtbot):
    [saved] = record(do, "Anna")
    hidden = replace(context, settings=replace(context.settings, hide_names=True))
    page = CaseListPage(hidden)
    qtbot.addWidget(page)
    page.enter()
    qtbot.waitUntil(lambda: names(page) == [saved.code], timeout=20_000)
    with qtbot.waitSignal(page.settings_wanted) as wanted:
        page.look.hide_names.click()
    assert wanted.args[0].hide_names is False
