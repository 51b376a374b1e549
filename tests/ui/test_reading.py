"""On a page read from the right every sentence is, also one that begins with the Latin name of a house or a person."""

from __future__ import annotations

import ast

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFontMetrics

from app.roles import may
from tests.house.sources import functions, modules
from tests.ui import looking
from tests.ui.desks import at_desk  # noqa: F401 - the fixture that opens a real vault behind a page
from ui.pages import PAGES
from ui.shell import Shell
from ui.theme import theme
from ui.theme.reading import FROM_THE_LEFT, FROM_THE_RIGHT, apart, fitted, led

ONE_THING = {"case", "file", "record", "sheet", "sheets", "print", "comparing"}
"""Pages that show nothing until they are told what."""
NAMED = "Sunflower \u062a\u0642\u0648\u0644"


class Names(QTranslator):
    """Says every sentence as one about Sunflower: a Latin name, and then Arabic."""

    def translate(self, _context, text, _disambiguation=None, n=-1):
        return f"{NAMED} {text.replace('%Ln', str(n)).replace('%n', str(n))}"


@pytest.fixture
def about_a_name(dressed):
    dressed("ar")
    said = Names()
    QCoreApplication.installTranslator(said)
    yield
    QCoreApplication.removeTranslator(said)


@pytest.mark.parametrize("kind", ["shelter", "coordinator"])
def test_no_sentence_is_turned_round_by_the_name_it_begins_with(at_desk, about_a_name, qtbot, kind):  # noqa: F811
    made = Shell(at_desk(kind=kind))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    assert may(made.context.desk.worker.role, "release")
    for key in PAGES:
        if key in ONE_THING:
            continue
        made.go(key, "" if key != "due" else "all")
        made.context.jobs.drain(5)
        qtbot.wait(30)
        assert (key, looking.turned_round(made)) == (key, [])
    made.ahead.stop()


def test_only_what_would_be_turned_round_is_led(dressed):
    dressed("ar")
    for text in ("", "Sunflower", "SUN-26-0001", "1,204", "ចាន់ Chan"):
        assert led(text) == text
    assert led(NAMED) == FROM_THE_RIGHT + NAMED
    assert led(led(NAMED)) == led(NAMED)
    assert led(f"Sunflower\n{NAMED}").split("\n") == [FROM_THE_RIGHT + "Sunflower", FROM_THE_RIGHT + NAMED]
    dressed("en")
    assert led(NAMED) == NAMED


def test_what_is_typed_over_several_lines_begins_where_the_page_is_read_from():
    """Qt would put it at the left edge of an Arabic page; what is only shown may be of any language."""
    left = []
    for module in modules("ui"):
        for function in functions(module.tree):
            said = ast.unparse(function)
            makes = "QPlainTextEdit(" in said or "QTextEdit(" in said
            if makes and "begin(" not in said and "setReadOnly(True)" not in said and "NoTextInteraction" not in said:
                left.append(f"{module.name}:{function.lineno} {function.name}")
    assert left == []


def test_where_a_name_is_cut_on_an_arabic_page_its_dots_stand_behind_it(dressed):
    dressed("ar")
    metrics = QFontMetrics(theme.font("body"))
    name, arabic = "Maria Fernanda de la Cruz", "\u062a\u0642\u0648\u0644 " * 9
    assert fitted(metrics, name, 80).endswith("\u2026" + FROM_THE_LEFT)
    assert fitted(metrics, arabic + name, metrics.horizontalAdvance(arabic) - 20).endswith("\u2026")
    assert fitted(metrics, name, 800) == name
    dressed("en")
    assert fitted(metrics, name, 80).endswith("\u2026")


def test_somebodys_own_words_keep_their_marks_within_an_arabic_sentence(dressed):
    dressed("ar")
    assert apart("Version 14: they slept.\nTwice.") == "\u2068Version 14: they slept.\u2069\n\u2068Twice.\u2069"
    dressed("en")
    assert apart("Version 14: they slept.") == "Version 14: they slept."
