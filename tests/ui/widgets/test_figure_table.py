"""The table of a figure is as wide as its widest words, wherever among thousands of lines they stand."""

from __future__ import annotations

from app.reports.sheet import Cell, Column, Line, Sheet
from ui.widgets.figure_table import FigureTable

LINES = 1500


def sheet(words, everyone="Everyone"):
    lines = [Line((Cell(words.get(at, "a")), Cell(str(at)))) for at in range(LINES)]
    columns = (Column("Answer", "words"), Column("n", "number"))
    told = {"indicator": "IND01", "title": "T", "question": "Q", "notes": (), "caveats": ("Read this.",)}
    return Sheet(columns=columns, lines=(*lines, Line((Cell(everyone), Cell("7")), total=True)), **told)


def widths(qtbot, shown):
    table = FigureTable()
    qtbot.addWidget(table)
    table.show_sheet(shown)
    return [table.columnWidth(at) for at in range(2)], table


def test_the_widest_words_are_seen_whole_wherever_they_stand(app, qtbot):
    narrow, _ = widths(qtbot, sheet({}, everyone="x"))
    for words in ({1400: "Forced criminality"}, {3: "Forced criminality"}):
        wide, table = widths(qtbot, sheet(words))
        table.horizontalHeader().setResizeContentsPrecision(-1)
        assert wide[0] > narrow[0]
        assert wide[0] >= table.sizeHintForColumn(0)
        assert wide[1] >= table.sizeHintForColumn(1)


def test_the_line_of_everyone_is_bold_and_measured_so(app, qtbot):
    wide, table = widths(qtbot, sheet({at: f"W{at:04}iiiiiiiiiiii" for at in range(40)}, everyone="WWWWWWWWWWWWW"))
    assert wide[0] >= table.sizeHintForIndex(table.figure.index(LINES, 0)).width()


def test_an_empty_table_stands_as_well(app, qtbot):
    _, table = widths(qtbot, None)
    assert table.figure.rowCount() == 0
