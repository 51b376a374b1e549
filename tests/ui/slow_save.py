"""A vault that is still writing: what is pressed and typed meanwhile, and what becomes of it."""

from __future__ import annotations

import threading

from ui import notices
from ui.forms.input import Input
from ui.forms.text_input import LongTextInput, TextInput

UNHEARD = "is not in it"


class SlowSave:
    """From `shut` on, that verb waits until `end`; then it does its work, or fails with the error it was given."""

    def __init__(self, monkeypatch, qtbot, module, name):
        self.began, self._go, self._error = threading.Event(), threading.Event(), None
        self._qtbot, self.toasts = qtbot, []
        verb = getattr(module, name)

        def slowly(*asked):
            self.began.set()
            assert self._go.wait(20)
            if self._error is not None:
                raise self._error
            return verb(*asked)

        monkeypatch.setattr(module, name, slowly)
        monkeypatch.setattr(notices, "toast", lambda _page, text, kind="ok": self.toasts.append((text, kind)))
        monkeypatch.setattr(notices, "show_words", lambda _page, *said: self.toasts.append((said, "words")))
        monkeypatch.setattr(notices, "show_error", lambda *_: None)

    def type_amid(self, page, box, words):
        """Save is pressed with the focus in the box, and typing goes on while the vault writes."""
        box.setFocus()
        page.finish()
        try:
            self._qtbot.waitUntil(self.began.is_set, timeout=20_000)
            self._qtbot.keyClicks(box, words)
        except BaseException:
            self._go.set()
            raise

    def end(self, error=None):
        self._error = error
        self._go.set()


def first_box(view):
    """The first place for words that is on the screen."""
    view.build_all()
    boxes = (each.focus_target() for each in view.findChildren(Input) if isinstance(each, TextInput | LongTextInput))
    return next(box for box in boxes if box.isVisibleTo(view))
