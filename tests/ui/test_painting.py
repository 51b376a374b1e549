"""What a key leads to is worked out in one turn of the window and drawn in another, and laid out once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.forms.flow import Flow
from ui.painting import PaintedApart
from ui.shell import _Stack
from ui.widgets.basics import empty
from ui.widgets.laid import laid_once


class Watched(QWidget):
    """Tells when it is drawn and how often it is asked how large it would be."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.drawn, self.asked = [], 0

    def paintEvent(self, _event):
        self.drawn.append("drawn")

    def sizeHint(self):
        self.asked += 1
        return super().sizeHint()


@pytest.fixture
def shown(app, qtbot):
    made = Watched()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.drawn))
    return made


def test_a_window_is_drawn_in_a_turn_after_the_one_that_filled_it(shown, qtbot):
    PaintedApart(shown)
    told = shown.drawn = []
    between = QTimer(shown, interval=0, singleShot=True)
    between.timeout.connect(lambda: told.append("another turn"))
    between.start()
    shown.update()
    QCoreApplication.sendPostedEvents()
    assert told == [], "not with the rest of what was done"
    qtbot.waitUntil(lambda: "drawn" in told)
    assert told == ["another turn", "drawn"]
    shown.update()
    qtbot.waitUntil(lambda: told.count("drawn") == 2)


def test_many_parts_that_are_shown_are_laid_out_once(shown):
    parts = [Watched() for _ in range(6)]
    for part in parts:
        part.hide()
        shown.layout().addWidget(part)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    before = sum(part.asked for part in parts)
    with laid_once(shown):
        for part in parts:
            part.show()
        assert sum(part.asked for part in parts) == before
    assert shown.layout().isEnabled()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert sum(part.asked for part in parts) > before
    assert len({part.y() for part in parts}) == len(parts), "they stand one below the other"


def fail_inside(shown):
    with laid_once(shown):
        with laid_once(shown):
            assert not shown.layout().isEnabled()
        assert not shown.layout().isEnabled(), "the outer one is not done"
        raise KeyError


def test_what_is_laid_once_is_laid_again_whatever_went_wrong(shown):
    with pytest.raises(KeyError):
        fail_inside(shown)
    assert shown.layout().isEnabled()


def test_a_flow_works_out_its_height_once_until_something_in_it_changes(shown):
    holder = QWidget()
    flow = Flow(holder)
    words = [QLabel("A word") for _ in range(8)]
    for word in words:
        flow.addWidget(word)
    shown.layout().addWidget(holder)
    holder.show()
    QCoreApplication.sendPostedEvents()
    high = flow.heightForWidth(100)
    flow._place = None
    assert flow.heightForWidth(100) == high
    del flow._place
    words[0].setText("Words that need a line of their own")
    QCoreApplication.sendPostedEvents()
    flow.activate()
    words[0].setFixedHeight(90)
    QCoreApplication.sendPostedEvents()
    assert flow.heightForWidth(100) > high


def test_pages_behind_are_not_measured(shown):
    stack, front, behind = _Stack(), Watched(), Watched()
    for page in (front, behind):
        stack.addWidget(page)
    stack.setCurrentWidget(front)
    behind.setMinimumSize(900, 900)
    behind.asked = 0
    assert stack.minimumSizeHint().height() < 900
    stack.sizeHint()
    assert behind.asked == 0
    assert isinstance(stack, QStackedWidget)
    assert _Stack().sizeHint().isEmpty()


def test_what_is_taken_out_of_a_layout_stays_in_its_window_until_it_goes(shown):
    """To leave the window, each would be looked up among all its parts."""
    holder, part = QWidget(shown), QLabel("Gone")
    QVBoxLayout(holder).addWidget(part)
    empty(holder.layout())
    assert holder.findChildren(QLabel) == []
    assert part.window() is shown
    assert not part.isVisible()
    gone = []
    part.destroyed.connect(lambda: gone.append(1))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == [1]
