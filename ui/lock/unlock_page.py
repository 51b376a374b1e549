"""Name and passphrase in, an open desk out; it names nobody and says each thing that may go wrong in its own words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from ui import notices
from ui.lock.door import Door
from ui.widgets.basics import button, field, label, row, rule, set_words
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from pathlib import Path

    from app.progress import Progress
    from app.settings import Settings
    from ui.jobs import Jobs


@dataclass(frozen=True, slots=True)
class Arrival:
    """How this page came to be shown: which vault, and whether the lock before it lost half-typed words."""

    vault: Path
    unsaved: bool = False


class UnlockPage(Door):
    unlocked = Signal(object)
    recover_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, settings: Settings, jobs: Jobs, arrival: Arrival) -> None:
        super().__init__(settings, "", "")
        self.heading.setText(self.tr("Unlock"))
        self.subtitle.setText(str(arrival.vault))
        self.subtitle.setVisible(True)
        self.setAccessibleName(self.tr("Unlock"))
        self._jobs, self._vault = jobs, arrival.vault
        self._left = 0
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._on_second)
        self._build()
        if arrival.unsaved:
            self.banner.say("warn", self._lost_words())

    def start(self) -> None:
        self.name.setFocus()

    def _build(self) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        self.passphrase = PassphraseEdit()
        self.open = button(self.tr("&Unlock"), "lock-open", "primary", self._try)
        self.strip = ProgressStrip(stoppable=False)
        self.body.addWidget(field(self.tr("Your name"), self.name))
        self.body.addWidget(field(self.tr("Passphrase"), self.passphrase))
        self.body.addSpacing(4)
        self.body.addWidget(self.open)
        self.body.addWidget(self.strip)
        self.body.addWidget(rule())
        forgot = button(self.tr("I forgot my passphrase"), "key-round", "ghost", self.recover_wanted.emit)
        other = button(self.tr("Another vault"), "folder-open", "ghost", self.other_wanted.emit)
        self.body.addLayout(row(forgot, None, other))
        promise = label(self.tr("Everything stays on this computer."), "caption", name="muted", wrap=True)
        self.foot.addWidget(promise, 2)
        self.name.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.entered.connect(self._try)

    def _lost_words(self) -> str:
        return self.tr(
            "The vault was locked before the last words you typed could be saved. "
            "What was saved before them will be offered to you."
        )

    def _try(self) -> None:
        if self._left or not self.open.isEnabled():
            return
        name, passphrase = self.name.text().strip(), self.passphrase.text()
        if not name:
            self.name.setFocus()
            return
        if not passphrase:
            self.passphrase.setFocus()
            return
        self.banner.clear()
        self._enable(False)
        self.strip.begin(self.tr("Opening. The second it takes is what makes guessing slow."))
        vault = self._vault

        def work(progress: Progress) -> Any:
            from app.services.unlock_vault import unlock_vault

            return unlock_vault(vault, name, passphrase, progress)

        self._jobs.run(self, work, done=self._on_open, failed=self._on_failed, progressed=self.strip.told)

    def _on_open(self, desk: object) -> None:
        self.passphrase.forget()
        self.unlocked.emit(desk)

    def _on_failed(self, error: Exception) -> None:
        self.strip.end()
        self._enable(True)
        self.passphrase.forget()
        self.passphrase.setFocus()
        self.banner.say("danger", str(notices.sentences(error)))
        self._wait(int(getattr(error, "wait_seconds", 0)))

    def _wait(self, seconds: int) -> None:
        """The wait stands on the button, counting down; typing goes on meanwhile."""
        self._left = seconds
        if seconds:
            self._second.start()
            self._show_wait()

    def _on_second(self) -> None:
        self._left = max(self._left - 1, 0)
        self._show_wait()
        if not self._left:
            self._second.stop()

    def _show_wait(self) -> None:
        waiting = self._left > 0
        self.open.setEnabled(not waiting)
        words = self.tr("Wait %n second(s)", "", self._left) if waiting else self.tr("&Unlock")
        set_words(self.open, words)

    def _enable(self, on: bool) -> None:
        for shown in (self.name, self.passphrase, self.open, self.language):
            shown.setEnabled(on)
