"""Hears from the system that the screen is locked, the computer goes to sleep or the session ends."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

_LOGIN: Final = "org.freedesktop.login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)


class SessionWatch(QObject):
    """Every reason is the same to us: lock. A system that cannot tell us is no error; idle minutes still count."""

    lock_wanted = Signal(str)

    def __init__(self, parent: QObject, who: str) -> None:
        super().__init__(parent)
        self._inhibitor: object = None
        self.listening = 0
        if sys.platform == "linux":
            self._listen(QDBusConnection.systemBus(), QDBusConnection.sessionBus(), who)

    def _listen(self, system: QDBusConnection, session: QDBusConnection, who: str) -> None:
        self._hear(system, (_MANAGER, "PrepareForSleep"), "on_going(QDBusMessage)")
        self._hear(system, (_MANAGER, "PrepareForShutdown"), "on_going(QDBusMessage)")
        self._hear(system, (f"{_LOGIN}.Session", "Lock"), "on_lock(QDBusMessage)")
        for saver in _SAVERS:
            self._hear(session, (saver, "ActiveChanged"), "on_going(QDBusMessage)")
        self._delay_sleep(system, who)

    def _hear(self, bus: QDBusConnection, what: tuple[str, str], slot: str) -> None:
        interface, name = what
        if bus.isConnected() and bus.connect("", "", interface, name, self, SLOT(slot)):  # type: ignore[call-overload]
            self.listening += 1

    def _delay_sleep(self, bus: QDBusConnection, who: str) -> None:
        """Ask that sleep waits the moment it takes to save and lock; the delay ends with this process."""
        if not bus.isConnected():
            return
        asked = QDBusMessage.createMethodCall(_LOGIN, "/org/freedesktop/login1", _MANAGER, "Inhibit")
        asked.setArguments(["sleep", who, "", "delay"])
        # The answer holds the descriptor that delays the sleep: it must live as long as we do.
        self._inhibitor = bus.asyncCall(asked)

    @Slot(QDBusMessage)
    def on_going(self, message: QDBusMessage) -> None:
        """PrepareForSleep(true), ActiveChanged(true): it begins; false: it is over."""
        if message.arguments() and message.arguments()[0] is True:
            self.lock_wanted.emit(message.member())

    @Slot(QDBusMessage)
    def on_lock(self, message: QDBusMessage) -> None:
        self.lock_wanted.emit(message.member())
