"""Writes the copy of a release that is handed out, on the vault's thread, and lets its drive go at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.widgets.drives import Drive, Ejected, eject

if TYPE_CHECKING:
    from app.progress import Progress
    from app.services.save_release import ReleaseSaved


def saved(
    desk: Any, release: str, place: tuple[str, Drive | None], progress: Progress
) -> tuple[ReleaseSaved, Ejected | None]:
    """`place`: a folder, and the drive it is on where it is on one; how letting it go went is None without a drive."""
    from app.services.save_release import save_release

    folder, drive = place
    made = save_release(desk, release, folder, progress)
    return made, eject(drive) if drive is not None else None
