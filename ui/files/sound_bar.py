"""The keys of a recording: play or pause, ten seconds back and on, and where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label, row, set_text, set_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.files.sound import Sound

_STEP: Final = 10
_TICK: Final = 200


def clock(seconds: float) -> str:
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


class SoundBar(QWidget):
    """Space plays and pauses, the arrows go ten seconds back and on. It asks; the page starts the sound."""

    play_wanted = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._sound: Sound | None = None
        self._at = 0.0
        self.play = button(self.tr("Play"), kind="primary", slot=self.toggle)
        self.back = button(self.tr("10 seconds back"), slot=lambda: self.go(-_STEP))
        self.on = button(self.tr("10 seconds on"), slot=lambda: self.go(_STEP))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Where the recording is"))
        self.slider.setSingleStep(_STEP)
        self.slider.sliderReleased.connect(self._on_released)
        self.words = label("", wrap=True)
        inside = QVBoxLayout(self)
        inside.setSpacing(SPACE["m"])
        inside.addStretch(1)
        inside.addWidget(self.words, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self.slider)
        inside.addLayout(row(None, self.back, self.play, self.on, None))
        inside.addStretch(1)
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._tick)
        self.setFocusProxy(self.play)

    def show_sound(self, sound: Sound) -> None:
        self._sound, self._at = sound, 0.0
        self.slider.setRange(0, max(1, int(sound.seconds)))
        self._say()

    def clear(self) -> None:
        """Nothing is heard any more, and nothing of it stays."""
        self._timer.stop()
        if self._sound is not None:
            self._sound.close()
        self._sound = None
        self._say()

    def toggle(self) -> None:
        if self._sound is None:
            return
        if self._sound.playing:
            self._at = self._sound.at
            self._sound.pause()
            self._timer.stop()
            self._say()
        else:
            self.play_wanted.emit(0.0 if self._at >= self._sound.seconds else self._at)

    def started(self) -> None:
        self._timer.start()
        self._say()

    def go(self, seconds: float) -> None:
        if self._sound is not None:
            self._to(self._where() + seconds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}
        if event.key() in steps:
            self.go(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _to(self, at: float) -> None:
        if self._sound is None:
            return
        self._at = max(0.0, min(at, self._sound.seconds))
        if self._sound.playing:
            self.play_wanted.emit(self._at)
        self._say()

    def _where(self) -> float:
        return self._sound.at if self._sound is not None and self._sound.playing else self._at

    def _on_released(self) -> None:
        self._to(float(self.slider.value()))

    def _tick(self) -> None:
        if self._sound is not None and self._sound.ended:
            self._sound.pause()
            self._at = self._sound.seconds
            self._timer.stop()
        self._say()

    def _say(self) -> None:
        playing = self._sound is not None and self._sound.playing
        set_words(self.play, self.tr("Pause") if playing else self.tr("Play"))
        whole = self._sound.seconds if self._sound is not None else 0.0
        set_text(self.words, self.tr("{0} of {1}").format(clock(self._where()), clock(whole)))
        if not self.slider.isSliderDown():
            self.slider.setValue(int(self._where()))
