"""A file that anybody could read, on its way out: remembered in the vault until it is whole, so that no half is left.

A crash or a power cut in the middle leaves a part with a random name. The next opening of the vault takes away exactly
the parts that were begun from it, and nothing else; where the drive is not there, the one after that.
"""

from __future__ import annotations

import re
import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from app import logs
from app.bundle import delivery
from db.errors import VaultError
from db.models.setting import get_setting, put_setting
from db.session import LocalAuthor

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bundle.delivery import Delivered, Outlet
    from app.desk import Desk
    from app.progress import Progress

T = TypeVar("T")
_BEGUN: Final = "plain_files_begun"
_MOST: Final = 100
_PART: Final = re.compile(r"[0-9a-f]{16}(\.[a-z0-9]{1,8})?\.part")


def deliver(
    desk: Desk, target: Path, write: Callable[[Outlet], T], *, suffix: str = "", progress: Progress | None = None
) -> Delivered[T]:
    """Into the folder `target` under a random name with that suffix; without a suffix, as the file `target`."""
    begun: set[str] = set()

    def coming(part: Path) -> None:
        begun.add(str(part.absolute()))
        _remember(desk, str(part.absolute()))

    folder, to = (target, None) if suffix else (target.parent, target)
    place = delivery.Place(folder, suffix or target.suffix, to, coming)
    done = delivery.deliver_to(place, write, progress)
    _forget(desk, begun)  # where it failed, the drive may be gone with half of the file on it
    return done


def sweep(desk: Desk) -> None:
    """What a crash left: gone now, or when its drive is there again."""
    try:
        with desk.store.read() as session:
            begun = _listed(get_setting(session, _BEGUN))
        if not begun:
            return
        done = {part for part in begun if _swept(Path(part))}
        if done:
            _forget(desk, done)
            logs.event("plain_files.swept", gone=len(done))
    except (VaultError, OSError):
        logs.event("plain_files.not_swept")


def _swept(part: Path) -> bool:
    """Whether it was there. One that is not may lie on a drive that comes back."""
    if not _PART.fullmatch(part.name):
        return True
    try:
        found = part.lstat()
    except FileNotFoundError:
        return False
    if not stat.S_ISREG(found.st_mode):
        return True
    part.unlink()
    return True


def _remember(desk: Desk, part: str) -> None:
    with desk.store.write(LocalAuthor(worker=desk.worker_id)) as session:
        standing = _listed(get_setting(session, _BEGUN))
        put_setting(session, _BEGUN, [*standing, part][-_MOST:])


def _forget(desk: Desk, parts: set[str]) -> None:
    if not parts:
        return
    with suppress(VaultError), desk.store.write(LocalAuthor(worker=desk.worker_id)) as session:
        standing = _listed(get_setting(session, _BEGUN))
        put_setting(session, _BEGUN, [each for each in standing if each not in parts] or None)


def _listed(told: object) -> list[str]:
    return [str(each) for each in told] if isinstance(told, list) else []
