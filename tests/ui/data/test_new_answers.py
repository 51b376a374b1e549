"""What a row newly says and cannot be filled in, in the window: said of its row, and nobody is made twice of it."""

from __future__ import annotations

from app.services import list_imports
from app.services.import_table import import_table
from app.tables.source import TableWish
from tests.app.services.test_new_answers_told import FIRST, NEW, OLD, SECOND
from tests.app.services.test_new_answers_told import HEADS as NAMES
from tests.registers import mapping
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from tests.ui.looking import cut, unnamed
from ui.data.report_step import ReportStep
from ui.data.waiting_step import WaitingStep


def test_each_row_says_why_and_what_is_already_here_is_brought_in_as_nobody_else(do, qtbot, tmp_path):  # noqa: F811
    path = tmp_path / "register.csv"
    path.write_text(f"{NAMES}\n{FIRST}\n{SECOND}\n3;P2;Maly;wedded;;\n", "utf-8")
    wishes = [TableWish(path, mapping(column=column, record={}, person="Who")) for column in (OLD, NEW)]
    done = [do(lambda desk, wish=wish: import_table(desk, wish)) for wish in wishes][1]
    report, waiting = ReportStep(), WaitingStep()
    for step in (report, waiting):
        qtbot.addWidget(step)
        step.resize(824, 560)
        step.show()
    report.show_report(done)
    assert "Says otherwise: 1" in report._counts.text()
    assert "filled in: 1" in report._counts.text()
    assert [report.rows.item(at, 1).text() for at in range(2)] == ["Says otherwise", "Set aside"]
    assert report.waiting.isEnabled()
    waiting.show_rows(do(lambda desk: list_imports.rows(desk, done.run)))
    seen = []
    for at in range(2):
        waiting.rows.setCurrentCell(at, 0)
        seen.append((waiting.rows.item(at, 1).text(), waiting.new.isEnabled(), waiting.accept.isEnabled()))
        assert "has changed in the table" not in waiting._why.text()
    assert seen == [("Says otherwise", False, True), ("Set aside", False, True)]
    assert "Mend it" in waiting._why.text()
    assert (cut(report), cut(waiting), unnamed(report), unnamed(waiting)) == ([], [], [], [])


def test_a_table_that_only_fills_in_can_be_brought_in(do, qtbot, tmp_path):  # noqa: F811
    from app.services.dry_run_table import dry_run

    path = tmp_path / "register.csv"
    path.write_text(f"{NAMES}\n{FIRST}\n", "utf-8")
    wishes = [TableWish(path, mapping(column=column, record={}, person="Who")) for column in (OLD, NEW)]
    do(lambda desk: import_table(desk, wishes[0]))
    step = ReportStep()
    qtbot.addWidget(step)
    step.show_report(do(lambda desk: dry_run(desk, wishes[1])))
    assert step.go.isEnabled()
