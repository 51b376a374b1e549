"""Puts on another language or look: the tree is taken down and built anew in turns, behind a picture of what stood."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from ui import warm_up
from ui.opening import HeldKeys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent

    from ui.shell import Shell

_STRIPS: Final = 6


class Picture(QWidget):
    """What the window showed, over what happens behind; keys are kept and given to whoever has the focus after."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._shown: QPixmap | None = None
        self.setGeometry(window.rect())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.show()  # the last child of the window, so it stands above the others
        self.setFocus()
        # Wherever the focus goes meanwhile: an answer that comes late may move it to what is about to go.
        self._held: HeldKeys | None = HeldKeys(window)

    def take(self) -> Iterator[None]:
        """Strip by strip. Until all of it is there one looks through it, at what still stands."""
        ratio = self._window.devicePixelRatioF()
        shown = QPixmap(self._window.size() * ratio)
        shown.setDevicePixelRatio(ratio)
        high = -(-self._window.height() // _STRIPS)
        for top in range(0, self._window.height(), high):
            strip = QRect(0, top, self._window.width(), high)
            self._window.render(shown, strip.topLeft(), QRegion(strip))
            yield
        self._shown = shown
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._shown is not None:
            QPainter(self).drawPixmap(0, 0, self._shown)

    def give(self) -> None:
        """What was typed, to whoever has the focus now."""
        held, self._held = self._held, None
        if held is not None:
            held.give()

    def go(self) -> None:
        self.hide()
        self.deleteLater()
        self.give()


class NewLook(QObject):
    """One at a time; what is wished meanwhile is put on after. Nothing is taken down before every draft is kept."""

    def __init__(self, window: QWidget) -> None:
        """`window` is ui.window.Window, which makes this one and so cannot be named here."""
        super().__init__(window)
        self._window: Any = window
        self._steps: Iterator[None] | None = None
        self._again = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        return self._steps is not None

    def begin(self) -> None:
        window = self._window
        if window.shell is None:
            window.dress_door()
        elif self._steps is not None:
            self._again = True
        else:
            warm_up.start((), window.settings.language)  # its names of countries: read in the window they take 30 ms
            window.shell.save_now()
            self._steps = self._work(window.shell)
            self._picture = Picture(window)
            window.shell.opening.stop()  # it would take the focus; the new tree goes where it was on the way to
            # Asked after all that is kept now, on the same thread: when it is answered, all of it is kept.
            window.drafts_jobs.run(self, lambda _progress: None, done=lambda _none: self._timer.start())

    def _next(self) -> None:
        if self._steps is None or self._window.locking:
            return
        if next(self._steps, self) is None:
            self._timer.start()
            return
        self._steps = None
        if self._again:
            self._again = False
            self.begin()

    def _work(self, old: Shell) -> Iterator[None]:
        window, spot = self._window, old.spot()
        in_front = old.stack.currentWidget()
        for page in old.give_up():
            # Those behind go first: taking a picture would lay them all out once more.
            if page is not in_front:
                page.deleteLater()
                QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
                yield
        yield from self._picture.take()
        if in_front is not None:
            in_front.hide()
            in_front.deleteLater()
            QCoreApplication.sendPostedEvents(in_front, QEvent.Type.DeferredDelete)
            yield
        window.end_content()
        yield
        window.dress(window.settings)
        yield
        fresh = window.make_shell()
        window.put(fresh)  # below the picture, where its own place is
        yield
        fresh.stack.hide()  # a page that is seen while it is made is laid out and drawn in the same turn
        page = fresh.make(spot.key)
        yield
        yield from page.dressing()
        fresh.stack.show()
        yield
        fresh.go_back_to(spot)
        yield
        self._picture.go()
        yield
        fresh.ahead.begin()
