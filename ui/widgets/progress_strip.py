"""How far a long piece of work is: a bar, a line of words, a stop button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.basics import button, label, row, set_text


class ProgressStrip(QWidget):
    """Hidden until `begin`; `told` fits the `progressed` of Jobs.run, and says the words app/ marked."""

    stop_wanted = Signal()

    def __init__(self, stoppable: bool = True) -> None:
        super().__init__()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["s"])
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.words = label("", name="muted", wrap=True)
        self.stop = button(self.tr("&Stop"), "x", slot=self._on_stop)
        self._stoppable = stoppable
        self.stop.setVisible(stoppable)
        inside.addWidget(self.bar)
        foot = row(self.words, self.stop)
        foot.setStretch(0, 1)
        inside.addLayout(foot)
        self.hide()

    def begin(self, words: str) -> None:
        """Until the first `told`, the bar only says that something goes on."""
        self.bar.show()
        self.stop.setVisible(self._stoppable)
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        set_text(self.words, words)
        self.show()

    def told(self, done: int, total: int, doing: str = "") -> None:
        scale = 1000
        self.bar.setRange(0, scale if total else 0)
        self.bar.setValue(min(scale, done * scale // total) if total else 0)
        if doing:
            set_text(self.words, marked(doing))

    def end(self, words: str = "") -> None:
        """With words the strip stays and says how it went, with nothing left to stop; without, it goes."""
        self.bar.hide()
        self.stop.hide()
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 if words else 0)
        self.stop.setEnabled(False)
        set_text(self.words, words)
        self.setVisible(bool(words))

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        set_text(self.words, self.tr("Stopping at the next safe point…"))
        self.stop_wanted.emit()
