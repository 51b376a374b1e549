"""Where organisations differ: before any table, with one click from what was refused, and on a page of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.reports.comparable import TWICE, Comparison, Pair, Side
from app.reports.make import Wish
from app.reports.report import Report
from app.services.write_profile import write_profile
from tests.ui import looking
from tests.ui.profiles.conftest import THEIRS
from ui import report_address
from ui.figures.figures_page import FiguresPage
from ui.profiles.comparing_page import ComparingPage
from ui.profiles.pairs_list import PairsList
from ui.releases.releases_page import ReleasesPage
from ui.widgets.laid import widgets


def said(root):
    return "\n".join(looking.words(each) for each in root.findChildren(QLabel) if each.isVisibleTo(root))


def address(code, by=(), **more):
    report = Report(name=code, wishes=(Wish(indicator=code, dimensions=by),), period="all", **more)
    return f"wish:{report_address.write(report)}"


def opened(behind, what):
    page = behind.show(ComparingPage)
    page.open(what)
    behind.settle()
    return page


@pytest.fixture
def ours(carried):
    write_profile(carried.coordinator, replace(THEIRS, meanings=THEIRS.meanings[:1], not_asked=(), catchment="South"))


@pytest.fixture
def figures(behind):
    """figures(code, by): counted on the page of figures."""

    def count(code, by=()):
        page = behind.show(FiguresPage)
        page.open(address(code, by))
        behind.settle()
        return page

    return count


def test_where_they_differ_is_said_in_words(behind, ours):
    page = opened(behind, address("IND11", ("house",)))
    text = said(page)
    assert (page.found.verdict, "With care" in text) == ("flagged", True)
    for words in ("They work in different places.", "National law: Penal code 12", "North", "South", "1 of 1 have an"):
        assert words in text, words
    assert text.count("Differs") == 2, "the places, and by what we decide: of the time since we have said nothing"
    assert "River coordination has not said by which definition" in text
    assert text.count("Not all said") == 0
    assert looking.unnamed(page) == []


def test_what_is_refused_says_why_and_leads_to_each_alone(behind, ours, house, qtbot):
    page = opened(behind, address("IND06", ("house",)))
    assert "Not side by side" in said(page)
    assert "Sunflower does not ask this." in said(page)
    alone = [each for each in page.findChildren(QPushButton) if each.text() == "Count alone"]
    assert sorted(each.accessibleDescription() for each in alone) == ["River coordination", "Sunflower"]
    theirs = next(each for each in alone if each.accessibleDescription() == "Sunflower")
    with qtbot.waitSignal(page.place_wanted) as wanted:
        theirs.click()
    report = report_address.read(wanted.args[1].removeprefix("wish:"))
    assert (wanted.args[0], report.houses, report.wishes[0].dimensions) == ("figures", (house,), ())


def test_another_question_is_asked_here(behind, qtbot):
    page = opened(behind, address("IND11"))
    page.question.setCurrentIndex(page.question.findData("IND06"))
    page.again.click()
    behind.settle()
    assert page.found.verdict == "refused"
    assert report_address.read(page.showing().removeprefix("wish:")).period == "all"


def test_what_is_asked_meanwhile_is_what_is_shown(behind, ours):
    page = behind.show(ComparingPage)
    page.open(address("IND06", ("house",)))
    page.open(address("IND11", ("house",)))
    behind.settle()
    behind.settle()
    assert (page.question.currentData(), page.found.verdict) == ("IND11", "flagged")


def test_one_alone_has_nothing_to_compare(behind, house):
    page = opened(behind, address("IND11", houses=(house,)))
    assert page.stack.currentIndex() == 0


def test_a_table_of_several_says_it_above_and_leads_here(figures, qtbot):
    page = figures("IND11")
    note = page.view.differences
    order = widgets(page.view.layout())
    assert note.isVisibleTo(page)
    assert order.index(note) < order.index(page.view.caveats_card) - 1, "above the table"
    assert note.banner.text.startswith("2 organisation(s)")
    with qtbot.waitSignal(page.place_wanted) as wanted:
        note.findChild(QPushButton).click()
    assert wanted.args[0] == "comparing"
    assert report_address.read(wanted.args[1].removeprefix("wish:")).wishes[0].indicator == "IND11"


def test_a_table_of_one_has_no_such_note(behind, figures, house):
    page = figures("IND11")
    page.open(address("IND11", houses=(house,)))
    behind.settle()
    assert page.made is not None
    assert not page.view.differences.isVisibleTo(page)


def test_what_was_refused_shows_no_table_and_leads_here_with_one_click(behind, figures, qtbot):
    page = figures("IND11")
    page.open(address("IND06", ("house",)))
    behind.settle()
    assert (page.made, page.stack.currentIndex(), page.acts[0].isEnabled()) == (None, 0, False)
    assert page.refused.isVisibleTo(page)
    with qtbot.waitSignal(page.place_wanted) as wanted:
        page.refused.findChild(QPushButton).click()
    report = report_address.read(wanted.args[1].removeprefix("wish:"))
    assert (wanted.args[0], report.wishes[0].indicator) == ("comparing", "IND06")
    page.open(address("IND11"))
    behind.settle()
    assert not page.refused.isVisibleTo(page)


def test_a_release_that_was_refused_leads_here_too(behind, qtbot):
    page = behind.show(ReleasesPage)
    page.to_making()
    wishes = (Wish(indicator="IND11"), Wish(indicator="IND06", dimensions=("house",)))
    page.making._offer("Both", Report(name="Both", wishes=wishes, period="this_year"))
    page.making.boxes[-1][0].setChecked(True)
    page.preview()
    behind.settle()
    assert not page.making.freeze.isEnabled()
    assert "differ in what this figure rests on" in page.making.refused.text
    with qtbot.waitSignal(page.place_wanted) as wanted:
        page.making.refused.findChild(QPushButton).click()
    report = report_address.read(wanted.args[1].removeprefix("wish:"))
    assert (wanted.args[0], report.wishes, report.consented) == ("comparing", wishes[1:], True)


def test_every_word_is_marked_and_fits_a_small_window(behind, ours, dressed, house):
    dressed("xx")
    page = opened(behind, address("IND06", ("house",)))
    page.resize(812, 600)
    behind.settle()
    names = ("Sunflower", "River", "Women", "North", "South", "March", "Article", "Penal")
    assert looking.untranslated(page, *names) == []
    assert looking.cut(page) == []
    assert looking.unnamed(page) == []


def test_of_many_pairs_the_gravest_come_first_and_one_may_be_looked_at_alone(app, qtbot):
    pairs = tuple(Pair("We", f"House {at}", ((TWICE, ()),) if at == 19 else (), ()) for at in range(20))
    made = PairsList()
    qtbot.addWidget(made)
    made.show_pairs(Comparison(tuple(Side(n, n, None, (), True, 1, 1) for n in ("We", "House 3")), pairs))
    made.show()
    qtbot.wait(1)
    text = said(made)
    assert text.index("We and House 19") < text.index("We and House 0")
    assert (text.count(" and House"), "8 more" in text) == (12, True)
    made.only.setCurrentIndex(made.only.findData("House 3"))
    made.only.activated.emit(made.only.currentIndex())
    qtbot.wait(1)
    assert said(made).count(" and House") == 1
