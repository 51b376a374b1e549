"""The foot of every form: whether the draft is kept, and what may be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui import notices, say
from ui.forms.held import Held, Unheard
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label, picture, restyle, set_text
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from ui.forms.draft_keeper import DraftKeeper

_STATE: Final = 150
"""The least that is left for the word whether it is kept."""


class FormBar(QFrame):
    """`next` is the one way forward; `more` buttons of the form's own stand before it."""

    later_wanted = Signal()
    discard_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, forward: str, *more: QPushButton) -> None:
        super().__init__()
        self.setObjectName("bottombar")
        self.state = label("", name="muted", wrap=True)
        self.discard = button(self.tr("Discard…"), kind="ghost", slot=self.discard_wanted.emit)
        self.later = button(self.tr("&Save for later"), "clock", slot=self.later_wanted.emit)
        self.next = button(forward, "check", "primary", slot=self.next_wanted.emit)
        self.next.setToolTip(self.tr("Ctrl+Enter"))
        self._buttons = (self.discard, self.later, *more, self.next)
        self._icons = [(each, each.icon()) for each in (self.later, *more)]
        self._held = Held(self)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["m"], SPACE["xl"], SPACE["m"])
        inside.setSpacing(SPACE["s"])
        inside.addWidget(picture("save", "muted", 16))
        inside.addWidget(self.state, 1)
        for each in self._buttons:
            inside.addWidget(each)
        self.say_nothing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Where all of it would not fit, the ways aside do without their pictures: no word is cut off."""
        for each, icon in self._icons:
            each.setIcon(icon)
        shown = [each for each in self._buttons if not each.isHidden()]
        wanted = sum(each.sizeHint().width() + SPACE["s"] for each in shown) + _STATE + 2 * SPACE["xl"]
        if wanted > self.width():
            for each, _ in self._icons:
                each.setIcon(QIcon())

    def follow(self, keeper: DraftKeeper) -> None:
        """Say of the draft what its keeper knows."""
        keeper.unkept.connect(self.say_unkept)
        keeper.kept.connect(self.say_kept)
        keeper.failed.connect(lambda error: self.say_failed(str(notices.sentences(error))))

    def say_nothing(self) -> None:
        self._say(self.tr("Nothing typed yet"))
        self._allow(typed=False)

    def say_unkept(self) -> None:
        self._say(self.tr("Not saved yet…"))
        self._allow(typed=True)

    def say_kept(self, at: str) -> None:
        self._say(self.tr("Draft saved {0}").format(say.moment(at).rpartition(", ")[2]))
        self._allow(typed=True)

    def say_failed(self, words: str) -> None:
        self._say(words, "error")
        self._allow(typed=True)

    def say_saving(self, words: str) -> None:
        """Nothing can be pressed, and no answer changed, until `say_again`."""
        self._held.begin()
        self._enable(on=False)
        self._say(words)

    def say_again(self) -> bool:
        """The form was not saved and stays. True when it was typed in meanwhile: that stands in it now."""
        self._enable(on=True)
        return self._held.give_back()

    def close_form(self) -> Unheard | None:
        """The form is no longer shown. What was typed in it while it was being saved: that is in no form."""
        self._enable(on=True)
        self.say_nothing()
        return self._held.let_go()

    def _enable(self, *, on: bool) -> None:
        for each in self._buttons:
            each.setEnabled(on)

    def _say(self, words: str, name: str = "muted") -> None:
        set_text(self.state, words)
        self.state.setToolTip(tip(words))
        if self.state.objectName() != name:
            self.state.setObjectName(name)
            restyle(self.state, "kind", name)

    def _allow(self, *, typed: bool) -> None:
        self.discard.setEnabled(typed)
        self.later.setEnabled(typed)


def on_ctrl_enter(page: QWidget, act: Callable[[], object]) -> None:
    """Both keys that are called Enter."""
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        shortcut = QShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | key), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
