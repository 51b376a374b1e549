"""Figures on the screen: a question, a table with everything that must be read with it, bars, reports that are kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel

from app.reports.indicators import indicators
from app.reports.make import Wish
from app.reports.report import Report
from app.reports.templates import templates
from app.services import drop_report, keep_report, list_reports, make_report
from app.services.list_reports import named_report
from tests.ui.looking import unnamed
from ui import notices, report_address
from ui.figures import words
from ui.figures.figures_page import FiguresPage
from ui.figures.keep_dialog import KeepDialog
from ui.saving import figures as saving
from ui.saving.dialog import SaveDialog
from ui.widgets.laid import widgets


def table(page):
    model = page.view.table.figure
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def shown(page):
    return [each.text().replace("\u200b", "") for each in page.view.findChildren(QLabel) if each.isVisibleTo(page.view)]


def test_every_figure_is_offered_once_in_a_group(page):
    codes = page.wish.questions.codes()
    assert sorted(codes) == sorted(indicators())
    assert len(list(words.groups())) == 7, "none is left over"


def test_a_worker_is_not_offered_a_release(page, monkeypatch, qtbot):
    assert page.acts[-1].isVisibleTo(page)
    desk = page.context.desk
    monkeypatch.setattr(desk, "worker", replace(desk.worker, role="worker"))
    theirs = FiguresPage(page.context)
    qtbot.addWidget(theirs)
    assert [each.isVisibleTo(theirs) for each in theirs.acts] == [True, True, True, False]


def test_a_question_is_found_by_its_words(page):
    page.wish.questions.search.setText("occupancy")
    assert page.wish.questions.codes() == ["IND29"]
    page.wish.questions.search.setText("no such thing")
    assert page.wish.questions.codes() == []


def test_routes_are_split_by_their_start_unless_somebody_says_otherwise(page):
    page.wish.questions.choose("IND40")
    assert [combo.currentData() for combo in page.wish.by] == ["recruited_in", "", ""]
    assert named_report(page.context.desk, "ind40").wishes == page.wish.report().wishes
    page.wish.questions.choose("IND06")
    page.wish.by[0].setCurrentIndex(page.wish.by[0].findData("house"))
    page.wish.questions.choose("IND40")
    assert page.wish.by[0].currentData() == "house"


def test_the_table_says_n_of_n_and_no_share_of_three(counted):
    page = counted("IND11")
    lines = table(page)
    assert lines[0][:2] == ["Everyone counted", "3"]
    assert ["Sexual exploitation", "1", "3", "too few"] in [line[:4] for line in lines]
    assert unnamed(page) == []


def test_the_caveats_stand_under_the_table_and_nothing_takes_them_away(counted):
    page = counted("IND11", by=("gender",))
    for caveat in page.view.sheet.caveats:
        assert caveat in shown(page)
    order = widgets(page.view.layout())
    at = order.index(page.view.caveats_card)
    assert page.view.table in order[at - 1].findChildren(type(page.view.table)), "directly under the table"
    assert page.view.caveats_card.isVisibleTo(page)
    assert not page.view.caveats_card.findChildren(type(page.count)), "no button closes them"


def test_a_copy_has_its_caveats_and_a_line_alone_is_not_copied(counted, qtbot):
    page = counted("IND11")
    board = QGuiApplication.clipboard()
    board.clear()
    page.view.table.setFocus()
    page.view.table.selectRow(1)
    qtbot.keyClick(page.view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert board.text() == ""
    page.acts[0].click()
    assert "Forced labour\t3\t3" in board.text()
    for words_ in (*page.view.sheet.caveats, "Not for outside"):
        assert words_ in board.text()


def test_only_what_a_figure_allows_splits_it_and_none_twice(counted):
    page = counted("IND12", by=("gender",))
    offered = {page.wish.by[0].itemData(at) for at in range(page.wish.by[0].count())}
    assert offered == {"", "gender", "age_band", "house", "month", "quarter", "year"}
    second = page.wish.by[1]
    second.setCurrentIndex(second.findData("gender"))
    second.activated.emit(second.currentIndex())
    assert second.currentData() == ""
    assert page.wish.report().wishes[0].dimensions == ("gender",)


def test_a_filter_holds_for_this_question_only(counted):
    page = counted("IND11")
    box = page.wish.only
    box.question.setCurrentIndex(box.question.findData("gender"))
    box.question.activated.emit(0)
    box.answer.setCurrentIndex(box.answer.findData("Masculine"))
    box.add.click()
    assert page.wish.report().wishes[0].filters == (("gender", "Masculine"),)
    page = counted("IND11")
    assert table(page)[0][1] == "0"
    assert any(text.startswith("Nothing was found") for text in shown(page))


def test_without_both_days_nothing_is_counted(page):
    page.wish.period.setCurrentIndex(page.wish.period.findData("days"))
    page.wish.first.set_answer("2026-06-30")
    page.wish.last.set_answer("2026-01-01")
    page.count.click()
    assert (page.made, page.news.isVisibleTo(page)) == (None, True)
    page.wish.last.set_answer("2026-12-31")
    assert page.wish.report().period == "2026-06-30..2026-12-31"


def test_it_can_be_stopped_and_says_so(page, people, qtbot, monkeypatch):
    def stopped(_desk, _report, progress):
        progress.cancel()
        progress.step(0, 1)

    monkeypatch.setattr(make_report, "make_report", stopped)
    page.count.click()
    qtbot.waitUntil(lambda: not page.context.jobs.busy and page.count.isEnabled(), timeout=20_000)
    assert "Stopped" in page.news.text
    assert page.made is None


def test_the_bars_are_told_apart_without_colour_and_mirrored(counted):
    page = counted("IND11", by=("gender",))
    chart = page.view.chart
    drawn = [bar for bar in chart.bars if not bar.heading]
    assert len({bar.pattern for bar in drawn}) == len({bar.words for bar in drawn}) == 3
    assert all(bar.said in chart.accessibleName() for bar in drawn)
    chart.setFixedWidth(500)
    left = chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    text, _, _ = chart._columns(500)
    line = round(next(each for each in chart._placed(500) if not each.bar.heading).top + 9)
    ends = (round(8 + text + 4), round(500 - 8 - text - 4))
    assert left.pixel(ends[0], line) == right.pixel(ends[1], line) != left.pixel(2, 2)


def test_a_report_is_kept_opened_again_and_dropped(counted, qtbot, monkeypatch, do):
    page = counted("IND11", by=("gender",))
    monkeypatch.setattr(
        KeepDialog, "exec", lambda dialog: (dialog.name.setText("Board"), dialog.purpose.setText("for the board"), 1)[2]
    )
    page.reports.keep.click()
    qtbot.waitUntil(lambda: any(each.name == "Board" for each in page.reports.cards), timeout=20_000)
    (card,) = do(list_reports.list_reports)
    assert card.report.wishes[0].dimensions == ("gender",)
    page.made = None
    page.open(f"report:{card.id}")
    qtbot.waitUntil(lambda: page.made is not None and not page.context.jobs.busy, timeout=20_000)
    assert page.kept == card.id
    monkeypatch.setattr(notices, "confirm", lambda *_: True)
    page.reports._on_drop()
    qtbot.waitUntil(lambda: page.reports.cards == (), timeout=20_000)
    assert do(list_reports.list_reports) == ()


def test_the_figures_of_a_kept_report_are_moved_and_taken_away_without_counting(page, qtbot, monkeypatch, do):
    wishes = tuple(Wish(indicator=code) for code in ("IND11", "IND12", "IND13"))
    kept = do(
        lambda desk: keep_report.keep_report(
            desk, Report(name="Three", purpose="for the board", wishes=wishes, period="this_year")
        )
    )
    page.reports._show(do(list_reports.list_reports))
    page.reports.which.setCurrentIndex(page.reports.which.findData(f"kept:{kept}"))
    seen = []

    def change(dialog):
        qtbot.addWidget(dialog)
        seen.append([each.isEnabled() for each in (dialog.up, dialog.down, dialog.away)])
        qtbot.keyClick(dialog.down, Qt.Key.Key_Space)
        seen.append([each.isEnabled() for each in (dialog.up, dialog.down, dialog.away)])
        qtbot.keyClick(dialog.down, Qt.Key.Key_Space)
        dialog.list.setCurrentRow(0)
        qtbot.keyClick(dialog.away, Qt.Key.Key_Space)
        qtbot.keyClick(dialog.up, Qt.Key.Key_Space)
        assert unnamed(dialog) == []
        return 1

    monkeypatch.setattr(KeepDialog, "exec", change)
    page.reports.ask_change()
    qtbot.waitUntil(lambda: not page.context.jobs.busy, timeout=20_000)
    (card,) = [each for each in do(list_reports.list_reports) if each.name == "Three"]
    assert [wish.indicator for wish in card.report.wishes] == ["IND13", "IND11"]
    assert seen == [[False, True, True], [True, True, True]]
    do(lambda desk: drop_report.drop_report(desk, kept))


def test_a_template_shows_its_figures_one_by_one(page, people, qtbot):
    which = page.reports.which
    which.setCurrentIndex(which.findData("template:national_mechanism"))
    which.activated.emit(which.currentIndex())
    qtbot.waitUntil(lambda: page.made is not None and not page.context.jobs.busy, timeout=10_000)
    assert page.reports.figure.count() == len(templates()["national_mechanism"].report.wishes)
    page.reports.figure.setCurrentIndex(4)
    page.reports.figure.activated.emit(4)
    assert page.view.sheet.indicator == "IND11"


def test_printing_hands_over_what_is_shown_and_nothing_counted(counted, qtbot):
    page = counted("IND11", by=("gender",))
    with qtbot.waitSignal(page.place_wanted) as wanted:
        page.acts[1].click()
    key, what = wanted.args
    assert (key, report_address.read(what.partition(":")[2])) == ("print", page.made.report)


def test_built_anew_it_comes_back_to_the_same_question(counted):
    page = counted("IND12", by=("age_band",))
    spot = page.showing()
    page.wish.questions.choose("IND02")
    page.open(spot)
    assert page.wish.report().wishes[0].dimensions == ("age_band",)
    assert page.wish.questions.code == "IND12"


def saved(page, qtbot, monkeypatch, path, answer):
    """What somebody does in the dialog, and the file they name."""
    monkeypatch.setattr(SaveDialog, "exec", lambda dialog: (qtbot.addWidget(dialog), answer(dialog), 1)[2])
    monkeypatch.setattr(saving, "choose_new_file", lambda *_: path)
    page.acts[2].click()
    qtbot.waitUntil(lambda: not page.context.jobs.busy, timeout=20_000)


def test_a_file_is_sealed_unless_it_is_said_otherwise_and_why(counted, qtbot, tmp_path, monkeypatch):
    page, seen = counted("IND11"), []

    def as_it_is(dialog):
        seen.append((dialog.seal, dialog.go.isEnabled(), dialog.for_partner.isEnabled(), unnamed(dialog)))

    saved(page, qtbot, monkeypatch, tmp_path / "table", as_it_is)
    assert seen == [("own", True, False, [])], "no partner is trusted yet"
    assert (tmp_path / "table.age").read_bytes().startswith(b"age-encryption.org/")

    def plain(dialog):
        dialog.plain.setChecked(True)
        without = dialog.go.isEnabled()
        dialog.reason.setText("asked for by the board")
        dialog.kind.setCurrentIndex(dialog.kind.findData("csv"))
        seen.append((dialog.seal, without, dialog.go.isEnabled(), dialog._danger.isHidden()))

    saved(page, qtbot, monkeypatch, tmp_path / "table", plain)
    assert seen[1] == ("none", False, True, False)
    assert "Not for outside" in (tmp_path / "table.csv").read_text("utf-8-sig")
    monkeypatch.setattr(notices, "confirm", lambda *_: bool(seen.append("asked")))
    before = (tmp_path / "table.csv").read_bytes()
    (tmp_path / "table.csv").write_bytes(b"mine")
    saved(page, qtbot, monkeypatch, tmp_path / "table", plain)
    assert (seen[3], (tmp_path / "table.csv").read_bytes(), before[:3]) == ("asked", b"mine", "\ufeff".encode())


def test_how_full_the_house_was_is_not_said_of_some_people(page, people, qtbot):
    page.wish.consented.setChecked(True)
    page.wish.questions.choose("IND29")
    page.count.click()
    qtbot.waitUntil(lambda: not page.context.jobs.busy and page.count.isEnabled(), timeout=10_000)
    assert (page.made, "free beds belong to nobody" in page.news.text) == (None, True)
