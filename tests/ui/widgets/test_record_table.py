"""A table of a hundred thousand rows asks for what is on the screen and for nothing else."""

from array import array
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from ui.widgets.column_fit import Column
from ui.widgets.record_table import KEEP, PAGE, RecordTable


@dataclass(frozen=True, slots=True)
class Card:
    lid: int
    name: str


COLUMNS = (
    Column("Case", lambda card: f"HB-{card.lid:06}", width=150, weight=600),
    Column("Name", lambda card: card.name),
    Column("Danger", lambda card: "Danger", width=130, chip=lambda card: "danger" if card.lid % 3 == 0 else ""),
    Column("Travel", lambda card: "Waiting", width=130, icon=lambda _card: ("refresh-cw", "muted"), muted=True),
)


class Source:
    """Answers at once, or only when told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, ...]] = []
        self.held: list[tuple[tuple[int, ...], object]] | None = None
        self.names = "Anna"

    def fetch(self, lids, done) -> None:
        self.asked.append(tuple(lids))
        if self.held is not None:
            self.held.append((tuple(lids), done))
        else:
            done(tuple(Card(lid, self.names) for lid in reversed(lids)))


@pytest.fixture
def source():
    return Source()


@pytest.fixture
def table(app, qtbot, source):
    made = RecordTable(COLUMNS, source.fetch, "Case list")
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def test_a_hundred_thousand_rows_cost_a_few_pages(table, source, qtbot):
    table.show_ids(array("q", range(100_000)))
    qtbot.waitUntil(lambda: table.records.card(0) is not None)
    assert table.records.rowCount() == 100_000
    assert len(source.asked) <= 2
    table.scrollToBottom()
    qtbot.waitUntil(lambda: table.records.card(99_999) is not None)
    assert table.records.index(99_999, 0).data() == "HB-099999"
    assert len(source.asked) <= 5


def test_rows_on_their_way_say_so_and_the_model_keeps_its_contract(table, source, qtbot):
    source.held = []
    table.show_ids(array("q", range(250)))
    QAbstractItemModelTester(table.records, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert table.records.index(0, 0).data() == "…"
    qtbot.waitUntil(lambda: len(source.held) == 1)
    lids, done = source.held.pop()
    done(tuple(Card(lid, "Anna") for lid in lids))
    assert table.records.index(0, 1).data() == "Anna"


def test_an_answer_to_an_older_list_is_thrown_away(table, source, qtbot):
    source.held = []
    table.show_ids(array("q", [1, 2, 3]))
    qtbot.waitUntil(lambda: len(source.held) == 1)
    _lids, late = source.held.pop()
    table.show_ids(array("q", [7, 8, 9]))
    late((Card(1, "Old"), Card(2, "Old"), Card(3, "Old")))
    assert table.records.card(0) is None


def test_memory_is_bounded_however_far_one_scrolls(table, source, qtbot):
    table.show_ids(array("q", range(PAGE * (KEEP + 30))))
    for page in range(KEEP + 30):
        table.records.card(page * PAGE)
        qtbot.waitUntil(lambda page=page: table.records.card(page * PAGE) is not None)
    assert len(table.records._pages) <= KEEP


def test_asking_again_shows_new_words_without_losing_the_place(table, source, qtbot):
    table.show_ids(array("q", range(30)))
    qtbot.waitUntil(lambda: table.records.card(0) is not None)
    table.setCurrentIndex(table.records.index(4, 0))
    source.names = "Maya"
    table.records.ask_again()
    assert table.records.card(0).name == "Anna"
    qtbot.waitUntil(lambda: table.records.card(0).name == "Maya")
    assert table.current_id() == 4


def test_the_chosen_row_is_found_again_in_a_new_list(table, qtbot):
    table.show_ids(array("q", range(30)))
    table.setCurrentIndex(table.records.index(4, 0))
    table.show_ids(array("q", [9, 4, 1]))
    assert table.currentIndex().row() == 1
    table.show_ids(array("q", [9, 1]))
    assert table.currentIndex().row() == 0


@pytest.mark.parametrize("language", ["en", "ar"])
def test_enter_opens_the_card_and_every_row_can_be_painted(table, dressed, qtbot, language):
    dressed(language)
    table.show_ids(array("q", range(30)))
    qtbot.waitUntil(lambda: table.records.card(3) is not None)
    assert not table.grab().isNull()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as heard:
        table.activated.emit(table.currentIndex())
    assert heard.args[0].lid == 1


def test_copying_a_cell_goes_through_the_guarded_clipboard(table, qtbot):
    table.show_ids(array("q", range(30)))
    qtbot.waitUntil(lambda: table.records.card(0) is not None)
    table.setCurrentIndex(table.records.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    board = QGuiApplication.clipboard()
    assert board.text() == "HB-000000"
    assert board.mimeData().hasFormat("x-kde-passwordManagerHint")


def test_columns_share_a_small_screen(table, qtbot):
    for width in (1300, 700, 420):
        table.resize(width, 400)
        qtbot.wait(1)
        assert sum(table.columnWidth(at) for at in range(4)) <= max(table.viewport().width(), 420)
