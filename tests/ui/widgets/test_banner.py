"""Banners, empty lists and progress say what they mean in words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.widgets.banner import Banner
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
