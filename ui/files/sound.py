"""Plays a recording from memory: start, pause, go to a second; says clearly when the computer cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ui.files.opening import Unshowable

if TYPE_CHECKING:
    from collections.abc import Generator

_RATE: Final = 44_100
_INFO: Final = {"audio/wav": "wav", "audio/mpeg": "mp3", "audio/flac": "flac", "audio/ogg": "vorbis"}
_SKIP: Final = 1 << 13


class Sound:
    """`at` is where it is, in seconds; `ended` when it came to its end. `backends` is for tests."""

    def __init__(self, data: bytes, kind: str, backends: list[Any] | None = None) -> None:
        import miniaudio

        if kind not in _INFO:
            raise Unshowable("codec")
        try:
            info = getattr(miniaudio, f"{_INFO[kind]}_get_info")(data)
        except miniaudio.MiniaudioError:
            raise Unshowable("codec" if kind == "audio/ogg" else "broken") from None
        self._data = data
        self._backends = backends
        self._device: Any = None
        self._frames = 0
        self.seconds = float(info.duration)
        self.ended = False

    @property
    def at(self) -> float:
        return self._frames / _RATE

    @property
    def playing(self) -> bool:
        return self._device is not None and not self.ended

    def play(self, at: float = 0.0) -> None:
        """From there on; Unshowable("no_sound") where nothing can be heard: silence is never played as if it were."""
        import miniaudio

        self.pause()
        source = self.decoded()
        self._frames = 0
        self._skip(source, int(at * _RATE))
        heard = [each for each in miniaudio.get_enabled_backends() if each != miniaudio.Backend.NULL]
        try:
            device = miniaudio.PlaybackDevice(nchannels=1, sample_rate=_RATE, backends=self._backends or heard)
        except miniaudio.MiniaudioError:
            raise Unshowable("no_sound") from None
        self.ended = False
        feed = self._feed(source)
        next(feed)
        try:
            device.start(feed)
        except miniaudio.MiniaudioError:
            device.close()
            raise Unshowable("no_sound") from None
        self._device = device

    def decoded(self) -> Any:
        """What it sounds like, block by block; Unshowable where its head promises sound and nothing follows."""
        import miniaudio

        source = miniaudio.stream_memory(self._data, nchannels=1, sample_rate=_RATE)
        try:
            next(source)
        except (StopIteration, miniaudio.MiniaudioError):
            raise Unshowable("broken") from None
        return source

    def pause(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            device.close()

    def close(self) -> None:
        self.pause()
        self._data = b""

    def _skip(self, source: Any, frames: int) -> None:
        while self._frames < frames:
            try:
                self._frames += len(source.send(min(_SKIP, frames - self._frames)))
            except StopIteration:
                return

    def _feed(self, source: Any) -> Generator[Any, int, None]:
        """Runs on the sound card's thread."""
        wanted = yield b""
        while True:
            try:
                block = source.send(min(wanted, _SKIP))
            except StopIteration:
                self.ended = True
                return
            self._frames += len(block)
            wanted = yield block
