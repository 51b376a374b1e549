"""Which page stands at the front door, and the ways between them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.lock.unlock_page import Arrival, UnlockPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.settings import Settings
    from ui.jobs import Jobs
    from ui.lock.door import Door


class FrontDoor(QObject):
    """Makes one page at a time; the window shows it. Only the unlock page is imported before the first paint."""

    door_made = Signal(object)
    opened = Signal(object)
    language_wanted = Signal(str)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._settings: Settings | None = None
        self._vault = Path()
        self._make: Callable[[], Door] = self._unlock

    def knock(self, settings: Settings, vault: str, *, unsaved: bool = False) -> None:
        """`unsaved`: the lock before this could not save the last words in time."""
        self._settings = settings
        self._vault = Path(vault) if vault else Path()
        there = bool(vault) and _is_vault(self._vault)
        if there:
            self._show(lambda: self._unlock(unsaved=unsaved))
        else:
            self._show(lambda: self._welcome(missing=vault))

    def again(self, settings: Settings) -> None:
        """The same page in another language."""
        self._settings = settings
        self._show(self._make)

    def close(self) -> None:
        """The vault is open: nothing here is needed any more."""
        self._make = self._unlock

    def _show(self, make: Callable[[], Door]) -> None:
        self._make = make
        door = make()
        door.language_wanted.connect(self.language_wanted)
        self.door_made.emit(door)

    def _looks(self) -> Settings:
        if self._settings is None:
            raise RuntimeError("nobody knocked yet")
        return self._settings

    def _unlock(self, *, unsaved: bool = False) -> Door:
        page = UnlockPage(self._looks(), self._jobs, Arrival(self._vault, unsaved=unsaved))
        page.unlocked.connect(self.opened)
        page.recover_wanted.connect(lambda: self._show(self._recover))
        page.other_wanted.connect(lambda: self._show(self._welcome))
        return page

    def _recover(self) -> Door:
        from ui.lock.recover_page import RecoverPage

        page = RecoverPage(self._looks(), self._jobs, self._vault)
        page.recovered.connect(self.opened)
        page.back_wanted.connect(lambda: self._show(self._unlock))
        return page

    def _welcome(self, *, missing: str = "") -> Door:
        from ui.lock.welcome_page import WelcomePage

        page = WelcomePage(self._looks(), missing=missing)
        page.new_wanted.connect(lambda demonstration: self._show(lambda: self._first_run(demonstration)))
        page.vault_chosen.connect(self._on_chosen)
        page.restore_wanted.connect(lambda: self._show(self._restore))
        return page

    def _on_chosen(self, vault: str) -> None:
        self._vault = Path(vault)
        self._show(self._unlock)

    def _first_run(self, demonstration: bool) -> Door:
        from ui.lock.first_run_wizard import FirstRunWizard

        wizard = FirstRunWizard(self._looks(), self._jobs, demonstration=demonstration)
        wizard.finished.connect(self.opened)
        wizard.back_wanted.connect(lambda: self._show(self._welcome))
        return wizard

    def _restore(self) -> Door:
        from ui.lock.restore_page import RestorePage

        page = RestorePage(self._looks(), self._jobs)
        page.restored.connect(self.opened)
        page.back_wanted.connect(lambda: self._show(self._welcome))
        return page


def _is_vault(folder: Path) -> Any:
    from app.services.look_at_folder import look_at

    return look_at(folder) == "vault"
