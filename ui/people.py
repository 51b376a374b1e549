"""What a person is called on a page that others may see over a shoulder: by name, or by code while names are hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.settings import Settings


def called(settings: Settings, name: str, code: str, number: str = "") -> str:
    """Somebody without a name is called by the code in any case."""
    shown = "" if settings.hide_names else name
    return shown or code or number or QCoreApplication.translate("People", "No name")


def told_apart(settings: Settings, number: str, *, alike: bool) -> str:
    """The number that belongs beside a name which two people have; empty where the name is enough, or is hidden."""
    return number if alike and not settings.hide_names else ""
