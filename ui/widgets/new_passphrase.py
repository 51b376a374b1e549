"""A passphrase chosen: six words suggested, typed twice, judged while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import warm_up
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.basics import button, field, label, row, set_text
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.strength_bar import StrengthBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_QUIET_MS: Final = 150


class NewPassphrase(QWidget):
    """`about` gives the names an attacker would try first. `is_good` when it is strong and typed twice alike."""

    changed = Signal()

    def __init__(self, about: Callable[[], Sequence[str]] = tuple) -> None:
        super().__init__()
        warm_up.start(("app.services.suggest_passphrase", "zxcvbn"))
        self._about = about
        self._enough = False
        self.first, self.again = PassphraseEdit(), PassphraseEdit()
        self.bar = StrengthBar()
        self.said = label("", "caption", name="help", wrap=True)
        self.said.hide()
        self.differs = label(self.tr("The two are not the same."), "caption", 600, name="error")
        self.differs.hide()
        self._build()
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self.judge)
        self.first.changed.connect(self._on_typed)
        self.again.changed.connect(self._on_typed)

    def is_good(self) -> bool:
        """As far as it was judged: call `judge` first where a decision hangs on it."""
        return self._enough and self.first.text() == self.again.text()

    def text(self) -> str:
        return self.first.text()

    def forget(self) -> None:
        self.first.forget()
        self.again.forget()
        self.suggestion.clear()
        self._hint.hide()

    def judge(self) -> None:
        """How strong it is, in a bar and in words; empty is not a fault yet."""
        from app.services.suggest_passphrase import judge

        self._quiet.stop()
        text = self.first.text()
        found = judge(text, tuple(self._about())) if text else None
        self._enough = bool(found and found.enough)
        self.bar.show_score(found.score if found else -1, enough=self._enough)
        advice = marked(found.advice[0]) if found and found.advice and not found.enough else ""
        set_text(self.said, advice)
        self.said.setVisible(bool(advice))
        both = bool(text) and bool(self.again.text())
        self.differs.setVisible(both and text != self.again.text())
        self.changed.emit()

    def suggest(self) -> None:
        """Shown, and typed by hand afterwards: what the fingers have done once they can do again."""
        from app.services.suggest_passphrase import suggest

        set_text(self.suggestion, suggest())
        self.suggestion.show()
        self._hint.show()
        self.first.setFocus()

    def _build(self) -> None:
        self.suggestion = label("", "lead", 600, wrap=True)
        self.suggestion.setFont(theme.font("lead", 600))
        self.suggestion.hide()
        self._hint = label(
            self.tr("Write the words on paper, type them below, and keep the paper apart from this computer."),
            "caption",
            name="help",
            wrap=True,
        )
        self._hint.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["s"])
        ask = button(self.tr("Suggest &six words"), "refresh-cw", "ghost", self.suggest)
        inside.addLayout(
            row(label(self.tr("A long passphrase of words is strong and easy to type."), name="muted"), None)
        )
        inside.addWidget(self.suggestion)
        inside.addWidget(self._hint)
        inside.addLayout(row(ask, None))
        two = QHBoxLayout()
        two.setSpacing(SPACE["l"])
        two.addWidget(field(self.tr("Passphrase"), self.first), 1)
        two.addWidget(field(self.tr("Type it once more"), self.again), 1)
        inside.addLayout(two)
        inside.addWidget(self.bar)
        inside.addWidget(self.said)
        inside.addWidget(self.differs)
        self.setFocusProxy(self.first)

    def _on_typed(self) -> None:
        self._quiet.start()
