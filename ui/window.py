"""The one window: first its front door, then the shell; it locks, and it puts on languages and looks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app import settings as kept_settings
from ui import brand, calendars, translate
from ui.context import Context
from ui.in_turns import InTurns
from ui.jobs import Jobs
from ui.lock import no_capture, restart
from ui.lock.curtain import Curtains
from ui.lock.front_door import FrontDoor
from ui.lock.idle_lock import IdleLock
from ui.new_look import NewLook
from ui.painting import PaintedApart
from ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QCloseEvent, QShowEvent

    from app.desk import Desk
    from app.settings import Settings
    from ui.lock.door import Door
    from ui.shell import Shell

SAVE_SECONDS: Final = 2.0
STOP_SECONDS: Final = 0.5


_LEAST, _BEST = QSize(900, 560), QSize(1366, 768)
"""Never larger than the screen: what is past its edge cannot be reached."""


class Window(QMainWindow):
    """Owns the desk while it is open. Locking ends the process: nothing of the desk is ever taken down inside it."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__()
        self._app, self.settings = app, settings
        self.keep_settings = True
        self.jobs, self.drafts_jobs = Jobs("vault", self), Jobs("drafts", self)
        self.desk: Desk | None = None
        self.shell: Shell | None = None
        self._front = FrontDoor(self.jobs)
        self._front.door_made.connect(self._show_door)
        self._front.opened.connect(self.open_desk)
        self._front.language_wanted.connect(self._on_language)
        self._curtains = Curtains(app)
        self._idle: IdleLock | None = None
        self._watch: object = None
        self.locking = False
        self.new_look = NewLook(self)
        PaintedApart(self)
        room = self.screen().availableSize()
        self.setMinimumSize(_LEAST.boundedTo(room))
        self.resize(_BEST.boundedTo(room))
        self.dress(settings)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock)

    # -- the front door

    def knock(self, vault: str, *, unsaved: bool = False) -> None:
        """Show the page that fits what is in the folder: unlock, or the first steps."""
        self._front.knock(self.settings, vault or self.settings.last_vault, unsaved=unsaved)

    def _show_door(self, door: Door) -> None:
        self.put(door)
        door.start()

    def _on_language(self, language: str) -> None:
        self.set_settings(_with(self.settings, language=language))

    # -- the shell

    def open_desk(self, desk: Desk) -> None:
        """Unlocked: remember which vault, start the clocks that lock it again, show the shell."""
        self.desk = desk
        self._front.close()
        self.settings = self.settings.at_desk_of(desk.organisation.kind)
        folder = str(Path(desk.vault_path))
        if self.settings.last_vault != folder:
            self._keep(_with(self.settings, last_vault=folder))
        self._idle = IdleLock(self._app, self.settings.idle_minutes)
        self._idle.lock_wanted.connect(self.lock)
        shell = self.make_shell()
        InTurns(self._entering(shell), shell)

    def _entering(self, shell: Shell) -> Iterator[None]:
        """In turns of their own: making the shell, its first page, and showing them are each enough for one."""
        self._listen()
        yield
        if not self.locking:
            shell.make("today")
        yield
        if not self.locking:
            self.put(shell)
            shell.begin()

    def _listen(self) -> None:
        from ui.lock.session_watch import SessionWatch

        watch = SessionWatch(self, brand.name(self.settings))
        watch.lock_wanted.connect(lambda _why: self.lock())
        self._watch = watch

    def make_shell(self) -> Shell:
        from ui.shell import Shell

        if self.desk is None:
            raise RuntimeError("there is no desk to build the shell on")
        shell = Shell(Context(self.desk, self.jobs, self.drafts_jobs, self.settings))
        shell.lock_wanted.connect(self.lock)
        shell.settings_wanted.connect(self.set_settings)
        self.shell = shell
        return shell

    # -- language and look

    def set_settings(self, settings: Settings) -> None:
        """Keep them; where words or colours change, build the tree anew with every half-typed word kept as a draft."""
        before = self.settings
        self._keep(settings)
        if self.shell is not None:
            self.shell.context.settings = settings
        if self._idle is not None:
            self._idle.set_minutes(settings.idle_minutes)
        if _looks(before) != _looks(settings):
            # Queued: the switch that was pressed stands in the tree that is about to go.
            QTimer.singleShot(0, self, self.new_look.begin)

    def dress_door(self) -> None:
        """Nobody is known yet: the page at the door is made anew."""
        self.end_content()
        self.dress(self.settings)
        self._front.again(self.settings)

    def dress(self, settings: Settings) -> None:
        language = settings.language or translate.system_language()
        translate.use(self._app, language, own_digits=settings.local_digits)
        calendars.use(settings.calendar)
        theme.apply(self._app, theme.wants_dark(settings.appearance), language)
        theme.dress(self)
        self._app.setApplicationName(brand.name(settings))
        self.setWindowTitle(brand.name(settings))
        self.setWindowIcon(theme.icon(brand.icon(settings), "primary", 64))

    def _keep(self, settings: Settings) -> None:
        """Settings that cannot be written are still in force until the program ends."""
        self.settings = settings
        if not self.keep_settings:
            return
        try:
            kept_settings.save(settings)
        except OSError:
            return

    def put(self, content: QWidget) -> None:
        """What stood before goes where it stands: to take it out first would have all of it look at its style again."""
        self.setCentralWidget(content)

    def end_content(self) -> None:
        """The old tree goes before a new look is put on: polishing it again would cost more than building anew."""
        old = self.centralWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
            QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete)

    # -- locking and leaving

    def lock(self) -> None:
        """Never asks: hides, saves drafts, stops work at a safe point, closes, starts afresh, ends this process."""
        if self.desk is None or self.locking:
            return
        self.locking = True
        self._curtains.draw(final=True)
        saved = self._put_away()
        try:
            restart.start_fresh(Path(self.desk.vault_path), unsaved=not saved)
        finally:
            restart.end()

    def _put_away(self) -> bool:
        """Whether every half-typed word was saved in time."""
        saved = True
        if self.shell is not None:
            saved = self.shell.save_now()
            saved = self.drafts_jobs.drain(SAVE_SECONDS) and saved
        self.jobs.stop_all()
        self.jobs.drain(STOP_SECONDS)
        desk = self.desk
        if desk is not None:
            self.jobs.run(self, lambda _progress: desk.close(), done=_nothing, failed=_nothing)
            self.jobs.drain(STOP_SECONDS)
        QApplication.clipboard().clear()
        return saved

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        no_capture.keep_out(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leaving is locking without coming back."""
        event.accept()
        if self.desk is not None and not self.locking:
            self.locking = True
            self._curtains.draw(final=True)
            self._put_away()
            restart.end()


def _with(settings: Settings, **changes: Any) -> Settings:
    from dataclasses import replace

    return replace(settings, **changes)


def _looks(settings: Settings) -> tuple[object, ...]:
    """Where one of these changes, the tree is built anew."""
    built_on = ("language", "appearance", "neutral_title", "local_digits", "hide_names", "calendar")
    return tuple(getattr(settings, name) for name in built_on)


def _nothing(_answer: object) -> None:
    return
