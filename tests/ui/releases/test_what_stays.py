"""What a release cannot hold, and what of an old one cannot be counted again, is said in words on its page."""

from __future__ import annotations

from app.reports.indicators import indicators
from app.reports.make import Wish
from app.reports.report import Report
from app.services.compare_release import Compared, NotMade
from app.services.keep_report import keep_report
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from tests.ui.releases.test_releases_page import choose, page, people, settle, texts  # noqa: F401 - the same
from ui import report_address


def test_what_is_for_inside_says_so_before_anybody_tries(page, settle):  # noqa: F811
    page.to_making()
    ((box, _),) = [each for each in page.making.boxes if each[0].accessibleName() == "Our house, month by month"]
    assert not box.isEnabled()
    assert any("in no release" in text and "Incidents" in text for text in texts(page.making))
    page.making.busy(False)
    assert not box.isEnabled(), "nor after a count"
    page.open(f"wish:{report_address.write(Report(name='IND29', wishes=(Wish(indicator='IND29'),)))}")
    assert "for inside" in page.making.news.text
    assert not page.making.count.isEnabled()


def test_the_name_of_one_that_was_not_made_waits_and_of_one_that_was_does_not(page, settle):  # noqa: F811
    choose(page, name="Autumn")
    page.to_list()
    page.to_making()
    assert page.making.name.text() == "Autumn"
    page.making.boxes[0][0].setChecked(True)
    page.making.safety.threshold.setValue(3)
    page.making.count.click()
    settle()
    page.making.freeze.click()
    settle()
    settle()
    page.to_making()
    assert page.making.name.text() == ""


def test_two_that_do_not_go_out_together_are_told_before_anybody_counts(page, do, settle):  # noqa: F811
    pair = (Wish(indicator="IND27"), Wish(indicator="IND42"))
    do(lambda desk: keep_report(desk, Report(name="A", purpose="for the board", wishes=pair)))
    page.enter()
    settle()
    choose(page)
    assert all(indicators()[each.indicator].title in page.making.news.text for each in pair)
    assert not page.making.count.isEnabled()
    page.making.boxes[0][0].setChecked(False)
    assert page.making.news.text == ""
    page.making.say_apart(("IND30", "IND44"))
    assert "stay with that one" in page.making.news.text


def test_a_table_that_is_not_made_any_more_is_told_in_words(page, settle):  # noqa: F811
    shown = page.shown
    shown.show_changes(Compared("", "", (), 4, (NotMade(0, "IND11", ("month",)), NotMade(7, "IND99"))))
    assert "“IND11” is no longer split by Month" in shown.news.text.replace("\u200b", "")
    assert "IND99" in shown.news.text
    assert "Nothing changed" not in shown.news.text
