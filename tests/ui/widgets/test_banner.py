"""Banners, empty lists and progress say what they mean in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, column
from ui.widgets.empty_state import EmptyState
from ui.widgets.progress_strip import ProgressStrip


def test_a_banner_without_words_is_not_there(app, qtbot):
    banner = Banner("warn", "", "Do it")
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.say("danger", "The stick is full.")
    assert not banner.isHidden()
    assert banner.accessibleName() == "The stick is full."
    assert banner.text == "The stick is full."
    banner.clear()
    assert banner.isHidden()


@pytest.mark.parametrize("wide", [200, 320, 900])
def test_a_banner_in_a_narrow_card_shows_all_its_lines(app, qtbot, wide):
    """Qt reckons its height at the width it likes; side by side on a small screen it has a third of that."""
    banner, holder = Banner(), QWidget()
    holder.setLayout(column(card(banner, button("Go on")), None))
    qtbot.addWidget(holder)
    holder.resize(wide, 700)
    holder.show()
    banner.say(
        "ok", "The bundle is in: 10 new, 0 updated. The receipt lies beside it: bring it back to the sender. " * 2
    )
    words = next(each for each in banner.findChildren(QLabel) if each.text() == banner.text)
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()), timeout=5_000)
    assert banner.height() <= banner.layout().totalHeightForWidth(banner.width()) + 1


def test_a_banner_can_be_acted_on(app, qtbot):
    banner = Banner("info", "A newer backup is due.", "Back up")
    qtbot.addWidget(banner)
    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)


def test_an_empty_list_offers_the_next_step(app, qtbot):
    called = []
    empty = EmptyState("inbox", "No cases yet", "Start with an intake.", "New intake", lambda: called.append(1))
    qtbot.addWidget(empty)
    qtbot.mouseClick(empty.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert called == [1]


def test_progress_begins_unknown_counts_beyond_31_bits_and_ends(app, qtbot):
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.begin("Writing")
    assert (strip.bar.minimum(), strip.bar.maximum()) == (0, 0)
    strip.told(5_000_000_000, 10_000_000_000, "Checking")
    assert strip.bar.value() == 500
    assert strip.words.text() == "Checking"
    with qtbot.waitSignal(strip.stop_wanted):
        strip.stop.click()
    assert not strip.stop.isEnabled()
    strip.end("Written and checked")
    assert strip.bar.value() == 1000
    strip.end()
    assert strip.isHidden()
