"""What organisations say of themselves: read, written, mapped, saved as a file and looked at before it is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from app.records.ground_said import GroundSaid
from app.reports.profile_file import ProfileFile
from app.services.count_losses import count_losses
from app.services.list_profiles import list_profiles
from app.services.write_profile import Mapped, Profile
from tests.ui import looking
from tests.ui.profiles.conftest import THEIRS
from ui import notices
from ui.desk.desk_page import DeskPage
from ui.forms.wrapping import WrappingCheck
from ui.partners.partners_page import PartnersPage
from ui.profiles.keep_file_dialog import KeepFileDialog
from ui.profiles.mapping_dialog import MappingDialog
from ui.profiles.profile_dialog import ProfileDialog
from ui.profiles.profiles_page import ProfilesPage
from ui.widgets.laid import widgets
from ui.widgets.line_button import LineButton

ACCEPTED = QDialog.DialogCode.Accepted


def said(root):
    return "\n".join(looking.words(each) for each in root.findChildren(QLabel) if each.isVisibleTo(root))


@pytest.fixture
def page(behind, house):
    made = behind.show(ProfilesPage)
    made.open(house)
    behind.settle()
    return made


@pytest.fixture
def card(page):
    return page._card()


def test_everything_it_says_is_read_and_where_it_came_from(page):
    text = said(page)
    for words in (
        "came with a bundle",
        "UN Palermo Protocol, article 3: Article 3",
        "2012 – June 2019",
        "National law: Penal code 12",
        "since 1 Jul 2019",
        "By threat",
        "Health care, Legal help",
        "Women",
        "North",
        "March 2018",
        "A second house opened",
        "2 own word(s) · 1 without a match: they became “other” · 1 record(s) here say “other”",
    ):
        assert words in text, words
    assert text.count("•") == 2, "two questions are never asked"
    assert looking.unnamed(page) == []


def test_law_and_purposes_are_read_as_the_word_of_whoever_said_so(behind, page, card):
    words = GroundSaid(
        {"country": "KH", "kept_for": [{"purpose": "care", "needs": "no names"}]}, "2026-11-03T10:00:00Z"
    )
    assert "Nothing has come about it." in said(page)
    for each in (card, replace(card, profile=None)):
        page._show((replace(each, ground=words),))
        behind.settle()
        text = said(page)
        assert "Cambodia" in text
        assert "• care · no names" in text
        assert "it came with their bundle 3 Nov 2026, under their signature" in text
        assert "What may be done with records stands in the agreement." in text


def test_who_never_said_anything_is_shown_as_such(behind, page):
    page.open("")
    behind.settle()
    assert "never said anything" in said(page)
    assert "We have not said how we work" in said(page)
    assert not page.save.isEnabled()
    lines = [each for each in page.findChildren(LineButton) if each.isVisible()]
    assert [each.lines[0].split(",")[0] for each in lines] == ["never said anything", "bundle"]


def test_what_is_written_is_kept_and_what_is_not_shown_stays(behind, page, house, monkeypatch, qtbot):
    def write(dialog):
        dialog._on_more()
        dialog._boxes[2].definition.setCurrentIndex(1)
        dialog._boxes[2].law.setText("Rule of our house, 2024")
        dialog._boxes[2].first.set_answer("2024")
        dialog.services["health"].setChecked(False)
        dialog.save()
        return dialog.result()

    monkeypatch.setattr(ProfileDialog, "exec", write)
    with qtbot.waitSignal(page.changed) as news:
        qtbot.keyClick(page.write, Qt.Key.Key_Space)
        behind.settle()
    assert news.args[0].subjects == {"profiles"}
    found = next(each for each in list_profiles(behind.context.desk) if each.house == house)
    assert found.source == "hand"
    assert (found.profile.meanings[:2], found.profile.services) == (THEIRS.meanings, ("legal",))
    assert found.profile.meanings[2].law == "Rule of our house, 2024"
    assert (found.profile.mapped, found.profile.happenings) == (THEIRS.mapped, THEIRS.happenings)
    assert set(found.profile.not_asked) == set(THEIRS.not_asked), "one of them is not among what is offered"
    behind.settle()
    assert "put in here by hand" in said(page)


def test_untouched_the_form_gives_back_what_it_was_given(page, card):
    dialog = ProfileDialog(page, card)
    wanted = dialog.wanted()
    assert replace(wanted, not_asked=()) == replace(THEIRS, not_asked=())
    assert set(wanted.not_asked) == set(THEIRS.not_asked)
    empty = ProfileDialog(page, page.cards[0])
    assert empty.wanted() == Profile(), "nothing is said for somebody who said nothing"


def test_a_mistake_is_said_where_it_was_made_and_no_word_is_lost(page, card, qtbot):
    dialog = ProfileDialog(page, card)
    qtbot.addWidget(dialog)
    dialog._boxes[0].law.setText("  ")
    dialog.takes_in.setPlainText("Everybody")
    dialog.save()
    assert dialog.result() != ACCEPTED
    assert "law" in dialog.news.text
    assert dialog.takes_in.toPlainText() == "Everybody"
    dialog._boxes[0].law.setText("Article 3")
    dialog.happenings._on_more()
    dialog.happenings._rows[-1][1].setText("without a day")
    dialog.save()
    assert "without a day" in dialog.news.text
    dialog._boxes[0].away.emit()
    dialog.happenings._rows[-1][0].set_answer("2024")
    dialog.save()
    assert dialog.result() == ACCEPTED
    assert [each.law for each in dialog.profile.meanings] == ["Penal code 12"]


def test_own_words_stand_beside_codes_and_what_they_cost(behind, page, card, house, qtbot):
    dialog = MappingDialog(page, card, count_losses(behind.context.desk, house))
    qtbot.addWidget(dialog)
    costs = [each.text() for each in widgets(dialog._grid)[5::3]]
    assert costs == ["1", "", ""], "broker debt, factory, and the empty line"
    assert "1 without a match" in dialog.total.text()
    _, code = dialog._rows[1]
    code.setCurrentIndex(code.findData("Other"))
    assert "2 without a match" in dialog.total.text()
    dialog.show_list("gender")
    assert [each[0].text() for each in dialog._rows] == ["W", ""]
    dialog._rows[1][0].setText("no code chosen")
    dialog.save()
    assert dialog.result() == ACCEPTED
    expected = {
        *(replace(each, code="Other") if each.word == "Factory" else each for each in THEIRS.mapped),
    }
    assert set(dialog.profile.mapped) == expected
    assert replace(dialog.profile, mapped=THEIRS.mapped) == THEIRS
    assert Mapped(codes="gender", word="W", code="Feminine") in expected


def test_a_file_is_looked_at_before_it_is_kept(behind, page, house, tmp_path, monkeypatch):
    page.save_to(tmp_path / "profile.json")
    behind.settle()
    seen = []

    def look(dialog):
        seen.append((dialog.house, dialog.keep.isEnabled(), dialog.before.text))
        dialog.whose.setCurrentIndex(dialog.whose.findData(""))
        return ACCEPTED

    monkeypatch.setattr(KeepFileDialog, "exec", look)
    page.load_from(tmp_path / "profile.json")
    behind.settle()
    assert seen[0][:2] == (house, True)
    assert "takes the place" in seen[0][2]
    assert next(iter(list_profiles(behind.context.desk))).profile == THEIRS


def test_nobody_is_chosen_for_a_name_that_is_not_known(page, qtbot):
    dialog = KeepFileDialog(page, ProfileFile("Somebody else", THEIRS), page.cards)
    qtbot.addWidget(dialog)
    assert not dialog.keep.isEnabled()
    assert "Somebody else" in said(dialog)


def test_a_file_that_is_none_is_said_in_a_sentence(behind, page, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(notices, "tell", lambda *args, **_more: told.append(args[1]))
    (tmp_path / "x.json").write_text("not one")
    page.load_from(tmp_path / "x.json")
    behind.settle()
    assert told == ["This is not a profile of Havenbook"]


def test_a_worker_reads_and_writes_nothing(behind, monkeypatch):
    desk = behind.context.desk
    monkeypatch.setattr(desk, "worker", replace(desk.worker, role="worker"))
    page = behind.show(ProfilesPage)
    assert len(page.cards) == 2
    assert not any(each.isVisible() for each in (page.write, page.map, page.load, page.save))
    assert page.compare.isVisible()


def test_partners_and_the_desk_lead_here(behind, house, qtbot):
    partners = behind.show(PartnersPage)
    deed = next(each for each in partners.findChildren(QPushButton) if "What it says" in each.text())
    with qtbot.waitSignal(partners.place_wanted) as wanted:
        deed.click()
    assert wanted.args == ["profiles", house]
    desk = behind.show(DeskPage)
    line = next(each for each in desk.findChildren(LineButton) if each.title == "Says of itself")
    assert "National law: Penal code 12" in line.lines[0]
    with qtbot.waitSignal(desk.place_wanted) as wanted:
        line.click()
    assert wanted.args == ["profiles", house]


def test_every_word_is_marked_and_fits_a_small_window(behind, dressed, house, qtbot):
    dressed("xx")
    names = ("Sunflower", "River", "Women", "North", "By threat", "second house", "Penal|Article", r"\d{4}", "^[A-Z]$")
    page = behind.show(ProfilesPage)
    page.resize(812, 600)
    page.open(house)
    behind.settle()
    dialogs = (
        ProfileDialog(page, page._card()),
        MappingDialog(page, page._card(), page.losses),
        KeepFileDialog(page, ProfileFile("Sunflower", THEIRS), page.cards),
    )
    months = "January|February|March|April|May|June|July|August|September|October|November|December"
    for each in (page, *dialogs):
        qtbot.addWidget(each)
        each.show()
        qtbot.wait(1)
        assert looking.untranslated(each, *names, months) == []
        wrapping = {looking.words(box) for box in each.findChildren(WrappingCheck)}
        assert set(looking.cut(each)) <= wrapping, "these go on in the next line"
        assert looking.unnamed(each) == []
        each.hide()


def test_tab_goes_in_the_order_in_which_one_reads(page, card, qtbot):
    def after(dialog, stop):
        stop.setFocus()
        qtbot.keyClick(stop, Qt.Key.Key_Tab)
        return dialog.focusWidget()

    dialog = ProfileDialog(page, card)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._on_more()
    first, second, third = dialog._boxes
    assert after(dialog, first.text) is second.stops()[0]
    assert after(dialog, second.text) is third.stops()[0]
    assert after(dialog, third.text) is dialog._more
    dialog.hide()
    mapping = MappingDialog(page, card, None)
    qtbot.addWidget(mapping)
    mapping.show()
    word, code = mapping._rows[0]
    assert after(mapping, mapping.list) is word
    assert after(mapping, word) is code
    assert after(mapping, mapping._rows[-1][1]) is mapping._more
