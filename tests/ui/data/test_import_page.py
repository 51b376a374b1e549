"""A register brought in through the window: read, tried, brought in, stopped, mended."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.services import list_imports
from app.services.list_cases import cards, find
from app.services.show_case import show
from app.tables.mapping import as_json, from_text
from tests.registers import HEADS
from tests.ui import looking
from tests.ui.desks import at_desk  # noqa: F401 - the fixture that opens a real vault behind a page
from tests.ui.looking import cut, unnamed
from ui import notices
from ui.data.import_page import ImportPage
from ui.data.template_box import TemplateBox

GOOD, BAD = "1;Dara;14/02/1999;Forced labour;a boat", "2;Maly;20/02/2001;scam work;"


@pytest.fixture
def context(at_desk):  # noqa: F811 - pytest finds fixtures by name
    return at_desk()


@pytest.fixture
def page(context, qtbot):
    made = ImportPage(context)
    qtbot.addWidget(made)
    made.resize(824, 560)
    made.show()
    made.enter()
    return made


@pytest.fixture
def settle(context, qtbot):
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy, timeout=20_000)


@pytest.fixture
def ask(at_desk, context):  # noqa: F811 - pytest finds fixtures by name
    return lambda work: at_desk.do(context, work)


@pytest.fixture
def looked(page, settle, tmp_path):
    """The page with a register looked at, its source known by number."""

    def look(*rows):
        path = tmp_path / "register.csv"
        path.write_text("\n".join([HEADS, *(rows or (GOOD, BAD))]) + "\n", "utf-8")
        page.look_at(str(path))
        settle()
        page.columns.key.setCurrentIndex(page.columns.key.findData("No"))
        return page

    return look


def tried(page, settle):
    page.columns.basis.setCurrentIndex(page.columns.basis.findData("not_collected_then"))
    page.columns.go.click()
    settle()
    return page


def becomes(page):
    table = page.columns.columns
    return {table.item(at, 0).text(): table.item(at, 2).text() for at in range(table.rowCount())}


def test_columns_are_paired_and_nothing_is_believed_about_consent(looked, settle):
    page = looked()
    assert becomes(page)["Born"] == becomes(page)["Where"] == "Stays in the row only"
    assert page.columns.key.currentText() == "No (different in every row)"
    page.columns.go.click()
    settle()
    assert page.stack.currentWidget() is page.columns
    assert "agreed" in page.columns.banner.text


def test_a_column_is_paired_by_hand_and_its_words_get_a_meaning(looked, settle):
    page = looked()
    editor, table = page.columns.editor, page.columns.columns
    table.setCurrentCell(2, 0)
    editor.question.setCurrentIndex(editor.question.findText("When was the person born?"))
    editor.question.activated.emit(editor.question.currentIndex())
    assert page.columns.mapping.column["Born"].date == "%d/%m/%Y"
    table.setCurrentCell(4, 0)
    place = ("episode/exploitation", "place")
    where = next(at for at in range(editor.question.count()) if editor.question.itemData(at) == place)
    editor.question.setCurrentIndex(where)
    editor.question.activated.emit(where)
    assert page.columns.mapping.record["episode/exploitation"].constant == {"stage": "Exploitation"}
    page.columns.mapping.column.pop("Kind", None)
    table.setCurrentCell(3, 0)
    kind = editor.question.findText("What was the person made to do?")
    editor.question.setCurrentIndex(kind)
    editor.question.activated.emit(kind)
    at = next(at for at in range(editor.words.rowCount()) if editor.words.item(at, 0).text() == "scam work")
    editor.words.setCurrentCell(at, 0)
    assert editor.words.item(at, 1).text() == "Not known yet"
    editor.meaning.setCurrentIndex(editor.meaning.findData("ForcedCriminality"))
    editor.meaning.activated.emit(editor.meaning.currentIndex())
    assert page.columns.mapping.column["Kind"].values["scam work"] == "ForcedCriminality"
    tried(page, settle)
    assert "New: 2" in page.report._counts.text()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_each_unknown_word_of_a_country_is_given_one_by_keyboard_and_kept(looked, settle, qtbot):
    page = looked(*(f"{at};Person {at};;;{word}" for at, word in enumerate(("Khmerland", "KH", "the Mekong"), start=1)))
    editor = page.columns.editor
    page.columns.columns.setCurrentCell(list(becomes(page)).index("Where"), 0)
    asked = next(
        at for at in range(editor.question.count()) if editor.question.itemData(at) == ("intake", "citizenships")
    )
    editor.question.setCurrentIndex(asked)
    editor.question.activated.emit(asked)
    told = {editor.words.item(at, 0).text(): editor.words.item(at, 1).text() for at in range(3)}
    assert told == {"Khmerland": "Not known yet", "the Mekong": "Not known yet", "KH": "Cambodia"}
    assert "2 word(s)" in editor.unknown.text()
    for name in ("Cambodia", "Viet"):
        word = editor.words.item(editor.words.currentRow(), 0).text()
        typed = editor.meaning.lineEdit()
        editor.window().activateWindow()  # a list drops down in the window that is in front alone
        typed.setFocus()
        typed.selectAll()
        qtbot.keyClicks(typed, name)
        if name == "Viet":
            assert page.columns.mapping.column["Where"].values == {"Khmerland": "KH"}
            qtbot.waitUntil(lambda: editor.meaning.completer().popup().isVisible(), timeout=5000)
            qtbot.keyClick(editor.meaning.completer().popup(), Qt.Key.Key_Down)
            qtbot.keyClick(editor.meaning.completer().popup(), Qt.Key.Key_Return)
        else:
            qtbot.keyClick(typed, Qt.Key.Key_Return)
        assert page.columns.mapping.column["Where"].values[word] == {"Cambodia": "KH", "Viet": "VN"}[name]
    assert editor.unknown.text() == ""
    assert from_text(as_json(page.columns.mapping), json=True).column["Where"].values == {
        "Khmerland": "KH",
        "the Mekong": "VN",
    }
    tried(page, settle)
    assert "New: 3" in page.report._counts.text()


def test_consent_may_be_said_by_a_column_row_by_row(looked, settle, ask):
    """A yes, a no, a word nobody knows and an empty cell: nothing is shared on any of them."""
    page = looked(*(f"{at};Person {at};;;{word}" for at, word in enumerate(("ja", "nein", "vielleicht", ""), start=1)))
    box = page.columns.consent
    box.basis.setCurrentIndex(box.basis.findData("column"))
    box.basis.activated.emit(box.basis.currentIndex())
    page.columns.go.click()
    settle()
    assert page.stack.currentWidget() is page.columns, "which column has to be said"
    box.column.setCurrentIndex(box.column.findData("Where"))
    box.column.activated.emit(box.column.currentIndex())
    assert becomes(page)["Where"] == "Whether the person agreed to a record"
    assert [box.words.item(at, 1).text() for at in range(box.words.rowCount())] == ["Not known yet"] * 3
    for at in range(2):
        box.words.setCurrentCell(at, 0)
        box.meaning.setCurrentIndex(box.meaning.findData({"ja": "given", "nein": "refused"}[box._word()]))
        box.meaning.activated.emit(box.meaning.currentIndex())
    page.columns.go.click()
    settle()
    page.report.go.click()
    settle()
    assert "New: 2" in page.report._counts.text()
    told = {page.report.rows.item(at, 0).text(): page.report.rows.item(at, 2).text() for at in range(2)}
    assert "did not agree" in told["3"]
    assert "no meaning for this word" in told["4"]
    views = ask(lambda desk: [show(desk, each.case) for each in cards(desk, find(desk))])
    allows = {each.allows for view in views for each in view.consents}
    assert allows == {
        "From old records: nobody wrote down what the person said. It is kept here, and nothing is shared."
    }


def pair_kind(page):
    editor = page.columns.editor
    page.columns.columns.setCurrentCell(list(becomes(page)).index("Kind"), 0)
    kind = editor.question.findText("What was the person made to do?")
    editor.question.setCurrentIndex(kind)
    editor.question.activated.emit(kind)


def test_tried_first_then_brought_in_then_mended(looked, settle, ask):
    page = looked()
    pair_kind(page)
    tried(page, settle)
    assert len(ask(find)) == 0
    why = "Kind: The mapping has no meaning for this word. It says “\u2068scam work\u2069”."
    assert page.report.rows.item(0, 2).text() == why
    news = []
    page.changed.connect(news.append)
    page.report.go.click()
    settle()
    assert (len(ask(find)), len([each for each in news if "cases" in each.subjects])) == (1, 1)
    page.report.waiting.click()
    settle()
    step = page.rows
    assert step.rows.rowCount() == 1
    names = [step.cells.item(at, 0).text() for at in range(step.cells.rowCount())]
    assert names == ["No", "Name", "Born", "Kind"]
    step.cells.item(3, 1).setText("Servitude")
    step.mend.click()
    settle()
    settle()
    assert step.banner.text == "The row is in."
    assert (step.rows.rowCount(), len(ask(find))) == (0, 2)
    said = [each.text() for each in looking.shown(step, (QLabel,))]
    assert "No row waits any more" in said
    assert not step.rows.isVisible()
    assert not step.cells.isVisible()
    assert looking.shown(step, (QPushButton,)) == [step.back]
    assert page.focusWidget() is step.back


def test_stopped_it_says_what_is_in(looked, settle, ask, monkeypatch):
    monkeypatch.setattr("app.services.import_table.BATCH", 1)
    page = looked(*(f"{at};Person {at};;Servitude;" for at in range(1, 6)))
    pair_kind(page)
    tried(page, settle)
    from app.services import import_table

    real = import_table._write

    def stop_after_two(desk, run, batch):
        real(desk, run, batch)
        if len(run.done) == 2:
            run.progress.cancel()

    monkeypatch.setattr(import_table, "_write", stop_after_two)
    page.report.go.click()
    settle()
    assert len(ask(find)) == 2
    assert "What is in, stays. 3 row" in page.report.banner.text


def test_a_row_is_let_go_only_after_a_question(looked, settle, ask, monkeypatch):
    page = looked()
    pair_kind(page)
    tried(page, settle)
    page.report.go.click()
    settle()
    page.report.waiting.click()
    settle()
    monkeypatch.setattr(notices, "confirm", lambda *_: False)
    page.rows.drop.click()
    settle()
    assert len(ask(list_imports.rows)) == 1
    monkeypatch.setattr(notices, "confirm", lambda *_: True)
    page.rows.drop.click()
    settle()
    settle()
    assert (ask(list_imports.rows), page.rows.rows.rowCount()) == ((), 0)


def test_what_is_no_table_is_said_where_it_was_chosen(page, settle, tmp_path):
    (tmp_path / "letter.xlsx").write_bytes(b"%PDF-1.7")
    page.look_at(str(tmp_path / "letter.xlsx"))
    settle()
    assert page.stack.currentWidget() is page.start
    assert "no rows and columns" in page.start.banner.text


def test_every_step_is_named_whole_and_fits_a_small_screen(looked, settle):
    page = looked()
    pair_kind(page)
    for go in (None, page.columns.go, page.report.go, page.report.waiting, page.begin):
        if go is page.columns.go:
            tried(page, settle)
        elif go is not None:
            (go if callable(go) else go.click)()
            settle()
        assert unnamed(page) == []
        assert cut(page) == []
        assert page.stack.currentWidget().minimumSizeHint().width() <= 824
    assert page.start.runs.currentRow() == 0
    page.start.runs.setFocus(Qt.FocusReason.TabFocusReason)
    page.start.waiting.click()
    settle()
    assert page.stack.currentWidget() is page.rows


def test_nobody_says_of_a_whole_table_that_it_was_urgent(app, qtbot):
    box = TemplateBox()
    qtbot.addWidget(box)
    offered = [box.agreed.itemData(at) for at in range(box.agreed.count())]
    assert "urgent_without" not in offered
    assert {"", "yes"} <= set(offered)
