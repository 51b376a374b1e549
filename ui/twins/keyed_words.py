"""The words of matching without names that several of its panels say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.kept_back import withheld

if TYPE_CHECKING:
    from app.services.list_partners import PartnerCard

    Houses = tuple[tuple[PartnerCard, bool], ...]


def in_short() -> str:
    return QCoreApplication.translate(
        "Keyed",
        "The coordinator learns, by code, who was at two houses, and never a name. Whoever has both the secret words"
        " and a file can find the names out: never give the words to the coordinator.",
    )


def left_out(code: str) -> str:
    """Why somebody is not among the encodings."""
    if code == "no_name":
        return QCoreApplication.translate("Keyed", "no name, or no year of birth, is recorded")
    if code == "no_consent":
        return QCoreApplication.translate("Keyed", "their consent does not allow it")
    return withheld(code)


def verdict(code: str) -> str:
    translate = QCoreApplication.translate
    known = {
        "same": translate("Keyed", "the same person"),
        "different": translate("Keyed", "not the same"),
        "later": translate("Keyed", "put off"),
    }
    return known.get(code, translate("Keyed", "not decided"))
