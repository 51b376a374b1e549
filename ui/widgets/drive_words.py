"""What a person is told of a drive that does not answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.widgets.drives import DriveState

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ui.widgets.drives import Drive


def in_the_list(drive: Drive) -> str:
    """Beside its name, where else would stand how much room it has."""
    if drive.state is DriveState.SILENT:
        return QCoreApplication.translate("Drives", "{name} · does not answer").format(name=drive.label)
    return QCoreApplication.translate("Drives", "{name} · has not answered yet").format(name=drive.label)


def of_state(name: str, state: DriveState) -> str:
    if state is DriveState.SILENT:
        said = QCoreApplication.translate(
            "Drives",
            "“{name}” does not answer. Pull it out and plug it in again, or take another drive or folder. A share on a"
            " network answers again when the network does.",
        )
    else:
        said = QCoreApplication.translate("Drives", "“{name}” has not answered yet. Wait a moment, or take another.")
    return said.format(name=name)


def no_answer(folder: Path, error: OSError | None) -> str:
    """Of a folder that was asked something: the system refused, or said nothing."""
    if error is None:
        return of_state(folder.name or str(folder), DriveState.SILENT)
    said = QCoreApplication.translate("Drives", "“{name}” cannot be read. Take another drive or folder.")
    return said.format(name=folder.name or str(folder))


def of_mute(drives: Iterable[Drive]) -> str:
    """A sentence for each that does not answer; empty where all do."""
    return "\n".join(of_state(each.label, each.state) for each in drives if each.mute)
