"""Where something is written to or read from: a drive of the list, or a folder somebody picks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QVBoxLayout, QWidget

from ui.theme.tokens import SPACE
from ui.widgets import drive_words, drives
from ui.widgets.basics import button, choices, label, row, set_text
from ui.widgets.drives import Drive, DriveState

_LOOK_EVERY_MS = 2000
_LOOK_SOON_MS = 150
"""Where a drive was asked for the first time and has not answered."""


class PlaceChoice(QWidget):
    """The drives as they come and go; `place` is None until there is one that answers.

    When the one that was chosen goes away no other takes its place by itself, or what is written next would go to one
    that nobody meant. When it comes back it is chosen again.
    """

    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._folders: list[str] = []
        self._shown: tuple[Drive, ...] = ()
        self._state: DriveState | None = None
        self._was_place: str | None = None
        self._gone: tuple[str, str] | None = None  # its root, and what it was called
        self.box: QComboBox = choices(())
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(18)
        self.box.setPlaceholderText(self.tr("Choose a drive…"))
        self._hint = label("", "caption", name="help", wrap=True)
        pick = button(self.tr("Other &folder…"), "folder-open", slot=self.pick_folder)
        heading = label(title, weight=600)
        heading.setBuddy(self.box)
        self.box.setAccessibleName(title.replace("&", ""))
        line = row(self.box, pick)
        line.setStretch(0, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["xs"])
        inside.addWidget(heading)
        inside.addLayout(line)
        inside.addWidget(self._hint)
        self.box.currentIndexChanged.connect(self._say)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_SOON_MS)
        self._soon.timeout.connect(self.look)
        self.look(force=True)

    def watch(self, on: bool) -> None:
        """Look for drives only while somebody looks at this."""
        if on:
            self.look()
            self._timer.start()
        else:
            self._timer.stop()
            self._soon.stop()

    @property
    def place(self) -> str | None:
        """Not one that does not answer: whoever writes there would wait on it, and all the vault with them."""
        drive, chosen = self.drive, self._chosen
        is_mute = drive.mute if drive is not None else self._state is DriveState.SILENT
        return None if is_mute else chosen

    @property
    def drive(self) -> Drive | None:
        return next((drive for drive in self._shown if drive.root == self._chosen), None)

    @property
    def _chosen(self) -> str | None:
        found = self.box.currentData()
        return found if isinstance(found, str) else None

    def look(self, *, force: bool = False) -> None:
        found = drives.drives()
        if any(one.state is DriveState.WAITING for one in found):
            self._soon.start()
        before, self._shown = self._shown, found
        if not force and _lines(found) == _lines(before):
            self._say()
            return
        # One that never answered was shown because there was no other: it gives way to one that does.
        chosen = self._was_place if self._was_place == self._chosen else None
        called = {one.root: one.label for one in before}
        self.box.blockSignals(True)
        self.box.clear()
        for drive in found:
            free = QLocale().formattedDataSize(drive.free)
            said = self.tr("{name} · {free} free").format(name=drive.label, free=free)
            self.box.addItem(drive_words.in_the_list(drive) if drive.mute else said, drive.root)
        for folder in self._folders:
            self.box.addItem(folder, folder)
        at = self._line_of(chosen, called.get(chosen or "", ""))
        if not self.box.count():
            self.box.addItem(self.tr("No drive found"), None)
            at = 0
        self.box.setCurrentIndex(at)
        self.box.blockSignals(False)
        self._say()

    def _line_of(self, chosen: str | None, called: str) -> int:
        """Where it stands in the list, -1 if it went away; the first where none was ever chosen."""
        if chosen is not None:
            self._gone = (chosen, called)
        if self._gone is None:
            return 0
        return self.box.findData(self._gone[0])

    def pick_folder(self) -> None:
        """Our own dialog, which keeps no history on disk."""
        options = QFileDialog.Option.ShowDirsOnly | QFileDialog.Option.DontUseNativeDialog
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a folder"), self.place or str(Path.home()), options
        )
        if chosen:
            self.offer(chosen)

    def offer(self, folder: str) -> None:
        """Add a folder to the list and choose it."""
        if folder not in self._folders and all(drive.root != folder for drive in self._shown):
            self._folders.append(folder)
        self.look(force=True)
        self.box.setCurrentIndex(self.box.findData(folder))

    def _say(self) -> None:
        chosen, drive = self._chosen, self.drive
        state = drive.state if drive is not None else drives.state_of(chosen) if chosen else None
        self._state = state
        if chosen:
            self._gone = None
        self._was_place = self.place or self._was_place
        name = drive.label if drive is not None else chosen or ""
        words = {
            None: self._words_of_none(),
            DriveState.READY: "",
            DriveState.NEARLY_FULL: self.tr("This drive is nearly full. Free some space, or take another one."),
            DriveState.READ_ONLY: self.tr("This drive cannot be written to. Look for a small lock switch on its side."),
            DriveState.GONE: self.tr("This drive is gone. Plug it in again, or choose another one."),
            DriveState.WAITING: drive_words.of_state(name, DriveState.WAITING) if drive is not None else "",
            DriveState.SILENT: drive_words.of_state(name, DriveState.SILENT),
        }[state]
        set_text(self._hint, words)
        self._hint.setVisible(bool(words))
        self.box.setAccessibleDescription(words)
        self.changed.emit()

    def _words_of_none(self) -> str:
        if self._gone is None:
            return self.tr("Plug in the USB stick, or choose a folder.")
        gone = self.tr("“{name}” is no longer there. Plug it in again, or choose another one.")
        return gone.format(name=self._gone[1])


def _lines(found: tuple[Drive, ...]) -> list[tuple[str, DriveState | None]]:
    """What the list has to be drawn anew for."""
    return [(one.root, one.state if one.mute else None) for one in found]
