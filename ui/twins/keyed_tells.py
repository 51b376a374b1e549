"""What matching without names tells, what it does not, and what to do so that it stays so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme.tokens import SPACE
from ui.widgets.basics import card, column, label


def tells() -> QWidget:
    """Said in full in docs/security.md; shortened here without leaving out what may hurt somebody."""
    inside = column(_learned(), _unknown(), _wrong(), _please(), None)
    inside.setContentsMargins(0, SPACE["s"], 0, 0)
    holder = QWidget()
    holder.setLayout(inside)
    return holder


def _card(title: str, *lines: str) -> QFrame:
    return card(*(label("•  " + line, wrap=True) for line in lines), title=title)


def _learned() -> QFrame:
    translate = QCoreApplication.translate
    return _card(
        translate("Keyed", "What the coordinator learns"),
        translate("Keyed", "Which codes of two houses are probably one person, and how alike they are."),
        translate("Keyed", "How many people of each house took part."),
        translate("Keyed", "In a test with English names one pair in twenty was wrong, and one in five was not found."),
    )


def _unknown() -> QFrame:
    translate = QCoreApplication.translate
    return _card(
        translate("Keyed", "What stays unknown"),
        translate("Keyed", "Names and years of birth, as long as nobody gives the secret words away."),
        translate("Keyed", "What another run matched: files of two runs cannot be laid side by side."),
        translate("Keyed", "Everybody who did not allow coded records to go there, or keeps identity back."),
    )


def _wrong() -> QFrame:
    translate = QCoreApplication.translate
    common = translate(
        "Keyed",
        "Very common names can be guessed from how often encodings are alike, even without the words, where there are"
        " many.",
    )
    return _card(
        translate("Keyed", "What can go wrong"),
        translate("Keyed", "Whoever has both the secret words and a file can try every name against it."),
        translate("Keyed", "One shelter that gives the words to the coordinator undoes it for all shelters."),
        common,
    )


def _please() -> QFrame:
    translate = QCoreApplication.translate
    return _card(
        translate("Keyed", "So please"),
        translate("Keyed", "Give the words to other shelters by voice, and choose new ones if a house leaves."),
        translate("Keyed", "Make few runs. Delete the files from the stick afterwards."),
        translate("Keyed", "Tell people beforehand that it may show, by code, that they were at two houses."),
    )
