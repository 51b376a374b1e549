"""Figures for others through the window: chosen, counted, frozen, read back, compared, saved, refused."""

from __future__ import annotations

import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from sqlalchemy import select

from app.at_once import at_once
from app.records.releasing import ReleaseAltered
from app.reports.indicators import indicators
from app.reports.make import Wish
from app.reports.report import Report
from app.services import preview_release
from app.services.freeze_release import Rule, Wanted, freeze_release
from app.services.keep_report import keep_report
from app.services.list_releases import list_releases
from app.services.record_intake import record_intake
from db.models import Release
from tests.on_paper import plain
from tests.sheets import care, intake
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from tests.ui.looking import cut, unnamed
from ui import notices, report_address
from ui.page import Changes
from ui.printing import content
from ui.printing.print_page import PrintPage
from ui.printing.tongue import Tongue
from ui.releases.releases_page import ReleasesPage

FORMS = Report(name="Forms & kinds", purpose="for the board", wishes=(Wish(indicator="IND11"),))


def arrive(desk, *kinds):
    for kind in kinds:
        record_intake(desk, intake(care(), care(consent_purpose="statistics"), exploitation_types=[kind]))


@pytest.fixture
def people(do):  # noqa: F811
    do(lambda desk: arrive(desk, *["ForcedLabour"] * 3))
    do(lambda desk: keep_report(desk, FORMS))


@pytest.fixture
def settle(context, qtbot):  # noqa: F811
    return lambda: qtbot.waitUntil(lambda: not context.jobs.busy, timeout=20_000)


@pytest.fixture
def page(context, qtbot, people, settle, monkeypatch):  # noqa: F811
    monkeypatch.setattr(notices, "confirm", lambda *_: True)
    made = ReleasesPage(context)
    qtbot.addWidget(made)
    made.resize(1154, 700)
    made.show()
    made.enter()
    settle()
    return made


def choose(page, *, name="Spring", threshold=3):
    page.to_making()
    page.making.name.setText(name)
    page.making.purpose.setText("for the board")
    page.making.safety.threshold.setValue(threshold)
    page.making.boxes[0][0].setChecked(True)


@pytest.fixture
def frozen(page, settle):
    choose(page)
    page.making.count.click()
    settle()
    page.making.freeze.click()
    settle()
    settle()
    return page


def texts(root):
    return [each.text().replace("\u200b", "") for each in root.findChildren(QLabel) if each.isVisibleTo(root)]


def table(shown):
    model = shown.table.figure
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]


def test_it_starts_empty_and_says_what_a_release_is(page):
    assert page.list.stack.currentIndex() == 0
    page.to_making()
    assert [box.isChecked() for box, _ in page.making.boxes] == [False] * 5
    assert page.making.boxes[0][0].text() == "Forms && kinds"
    assert (page.making.safety.threshold.value(), page.making.safety.threshold.minimum()) == (11, 3)
    assert not page.making.count.isEnabled()


def test_nothing_is_frozen_that_was_not_counted_just_so(page, settle):
    choose(page, threshold=11)
    assert not page.making.freeze.isEnabled()
    page.making.count.click()
    settle()
    assert page.making.counts.text().replace("\u200b", "").endswith("would be hidden.")
    assert not page.making.counts.text().startswith("0 "), "three people are under eleven"
    assert page.making.freeze.isEnabled()
    page.making.safety.threshold.setValue(3)
    assert not page.making.freeze.isEnabled()
    page.making.count.click()
    settle()
    page.making.name.setText("  ")
    assert not page.making.freeze.isEnabled(), "a release has a name"
    page.making.name.setText("Spring")
    page.making.purpose.setText(" ")
    assert not page.making.freeze.isEnabled(), "and a purpose"


def test_rounded_figures_are_ranges_on_the_page_and_the_limit_is_kept(page, do, settle):  # noqa: F811
    choose(page, threshold=4)
    safety = page.making.safety
    assert not safety.step.isVisible()
    safety.method.setCurrentIndex(1)
    assert (safety.step.isVisible(), safety.step.value(), safety.step.minimum()) == (True, 5, 5)
    page.making.count.click()
    settle()
    page.making.freeze.click()
    settle()
    settle()
    assert table(page.shown)[0][:2] == ["Everyone counted", "0 to 4"]
    assert any("range of 5 numbers" in text for text in texts(page.shown))
    assert do(list_releases)[0].threshold == 4
    page.to_making()
    assert (safety.threshold.value(), safety.method.currentIndex(), safety.rule().step) == (4, 0, 0)


def test_frozen_shown_with_its_signed_caveats_and_listed(frozen, do, settle):  # noqa: F811
    (card,) = do(list_releases)
    assert frozen.showing() == f"release:{card.release}"
    shown = frozen.shown
    assert table(shown)[0][:2] == ["Everyone counted", "3"]
    for caveat in (*shown.sheets[0].caveats, *shown.shown.frozen.words["en"]["release"]):
        assert caveat in texts(shown)
    assert set(shown.shown.frozen.words) == {"en", "ar", "km"}
    assert "Erased" not in [column.title for column in shown.sheets[0].columns]
    assert not shown.caveats_card.findChildren(type(shown.back)), "no button closes them"
    frozen.to_list()
    row = [frozen.list.table.item(0, at).text() for at in range(5)]
    assert (row[0], row[3], row[4]) == ("Spring", card.sha256[:12], "yes")
    assert row[2] == card.by != ""


def test_a_hidden_number_is_a_word_that_does_not_say_why(page, do, settle):  # noqa: F811
    wanted = Wanted(title="Eleven", purpose="for the board", reports=(FORMS,), rule=Rule(11))
    made = do(lambda desk: freeze_release(desk, wanted))
    page.open(f"release:{made.view.release}")
    settle()
    assert table(page.shown)[0][1] == "hidden"
    assert not any(
        "small one" in cell or "hidden: small" in cell for line in table(page.shown) for cell in line if cell
    )


def test_what_changed_since(frozen, do, settle):  # noqa: F811
    frozen.shown.compare.click()
    settle()
    assert "Nothing changed" in frozen.shown.news.text
    do(lambda desk: arrive(desk, "ForcedLabour"))
    frozen.shown.compare.click()
    settle()
    changes = frozen.shown.changes
    lines = [[changes.item(r, c).text() for c in range(3)] for r in range(changes.rowCount())]
    assert [f"{frozen.shown.sheets[0].title} · Everyone counted", "3", "4"] in lines
    assert any("Forced labour" in line[0] for line in lines)


def test_a_copy_is_saved_and_says_how_to_check(frozen, settle, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    frozen.shown.copy.place.offer(str(folder))
    frozen.shown.copy.go.click()
    settle()
    (made,) = folder.glob("*.zip")
    assert str(made) in frozen.shown.copy.outcome.text
    with zipfile.ZipFile(made) as packed:
        assert {"README.txt", "release.json", "SHA256SUMS"} <= set(packed.namelist())
    assert any("ssh-keygen" in text for text in texts(frozen.shown.copy))


def test_what_is_not_as_signed_shows_no_number_and_cannot_be_saved(frozen, do, settle, tmp_path):  # noqa: F811
    release = frozen.shown.shown.view.release

    def alter(desk):
        with desk.write("release") as session:
            row = session.scalars(select(Release)).one()
            row.body = row.body.replace("Spring", "Autumn")

    do(alter)
    frozen.shown.copy.place.offer(str(tmp_path))
    frozen.save()
    settle()
    assert "differs from what was frozen" in frozen.shown.news.text
    frozen.open(f"release:{release}")
    settle()
    assert "not what was signed" in frozen.shown.sound.text
    assert table(frozen.shown) == []
    assert not frozen.shown.copy.go.isEnabled()
    assert not frozen.shown.compare.isEnabled()
    frozen.enter()
    settle()
    assert frozen.list.table.item(0, 4).text().startswith("no")


def test_a_report_of_some_houses_is_refused_with_a_sentence(page, do, settle):  # noqa: F811
    do(lambda desk: keep_report(desk, Report(name="A", purpose="for the board", wishes=FORMS.wishes, houses=("",))))
    page.enter()
    settle()
    choose(page)
    page.making.count.click()
    settle()
    assert "A release counts everyone" in page.making.news.text
    assert not page.making.freeze.isEnabled()


def test_it_can_be_stopped_and_says_so(page, settle, monkeypatch):
    def stopped(_desk, _wanted, progress):
        progress.cancel()
        progress.step(0, 1)

    monkeypatch.setattr(preview_release, "preview_release", stopped)
    choose(page)
    page.making.count.click()
    settle()
    assert "Stopped" in page.making.news.text
    assert page.making.count.isEnabled()


def test_by_keyboard_from_the_list(frozen, qtbot, settle):
    frozen.to_list()
    assert frozen.list.table.hasFocus() or frozen.list.table.currentRow() == 0
    qtbot.keyClick(frozen.list.table, Qt.Key.Key_Return)
    settle()
    assert frozen.showing()


@pytest.mark.parametrize("size", [(1154, 700), (812, 560)])
def test_everything_has_a_name_and_no_word_is_cut(frozen, size, settle):
    frozen.resize(*size)
    for go in (frozen.to_list, frozen.to_making, lambda: frozen.stack.setCurrentIndex(2)):
        go()
        settle()
        assert unnamed(frozen) == []
        assert cut(frozen) == []


def test_one_question_comes_over_from_figures_and_goes_out(page, settle, do):  # noqa: F811
    asked = Report(name="IND14", wishes=(Wish(indicator="IND14"),))
    page.open(f"wish:{report_address.write(asked)}")
    (name,) = [box.accessibleName() for box, _ in page.making.boxes if box.isChecked()]
    assert name == indicators()["IND14"].title
    page.refresh(Changes.of("reports"))
    settle()
    assert [report for box, report in page.making.boxes if box.isChecked()] == [asked], "a reload keeps it"
    page.making.name.setText("One question")
    page.making.purpose.setText("for the board")
    page.making.count.click()
    settle()
    page.making.freeze.click()
    settle()
    assert [each.title for each in do(list_releases)] == ["One question"]
    page.to_making()
    assert len(page.making.boxes) == 5, "the next release starts anew"


def test_it_is_printed_as_it_was_frozen(frozen, context, qtbot, settle, do):  # noqa: F811
    heard = []
    frozen.place_wanted.connect(lambda *told: heard.append(told))
    frozen.shown.paper.click()
    ((where, what),) = heard
    assert where == "print"
    paper = PrintPage(context)
    qtbot.addWidget(paper)
    paper.open(what)
    settle()
    sheet = at_once(content.sheet(paper._facts, Tongue("en"), content.Wishes(), "Havenbook"))
    said = plain(sheet.paper)
    body = frozen.shown.shown.frozen
    for words in (*body.words["en"]["release"], *body.words["en"]["figures"][0]["caveats"]):
        assert words in said
    assert frozen.shown.shown.view.sha256[:16] in sheet.foot

    def alter(desk):
        with desk.write("release") as session:
            session.scalars(select(Release)).one().body += " "

    do(alter)
    with pytest.raises(ReleaseAltered):
        do(lambda desk: content.facts(desk, content.read(what), Tongue("en")))
