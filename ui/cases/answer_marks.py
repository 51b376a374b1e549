"""What stands beside a question: the answer or why there is none, whether it is in dispute, what stood there before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui import say
from ui.cases import words
from ui.theme import theme
from ui.widgets.basics import chip, label
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.show_case import FieldView

_ICON: Final = {"not_shared": "eye-off", "erased": "shield-off", "missing": "circle-help"}


def said(field: FieldView, question: str, text: str) -> QWidget:
    """What is withheld, missing or blank is told apart by picture, words and colour, never by colour alone."""
    if field.state == "answered":
        shown = label(text, wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAccessibleName(say.headed("{0}: {1}", question, text))
        return shown
    made = _reason(field.state, text)
    made.setAccessibleName(say.headed("{0}: {1}", question, text))
    made.setToolTip(tip(words.state_meaning(field.state)))
    return made


def _reason(state: str, text: str) -> QWidget:
    if state == "blank":
        return label(text, name="muted")
    kind = "info" if state == "not_shared" else "neutral"
    holder = QWidget()
    inside = QHBoxLayout(holder)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(chip(text, kind, _ICON[state]))
    inside.addStretch(1)
    return holder


def dispute(question: str, slot: Callable[[], object]) -> QToolButton:
    made = QToolButton()
    made.setObjectName("na")
    made.setIcon(theme.icon("git-compare", "warn", 14))
    made.setText(QCoreApplication.translate("Case", "In dispute"))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setToolTip(
        QCoreApplication.translate(
            "Case", "Two houses say different things. A supervisor settles it under Share and receive."
        )
    )
    made.setAccessibleName(QCoreApplication.translate("Case", "In dispute: {0}").format(question))
    made.clicked.connect(lambda _checked=False: slot())
    return made


def history(question: str, slot: Callable[[], object]) -> QToolButton:
    made = QToolButton()
    made.setObjectName("na")
    made.setIcon(theme.icon("history", "muted"))
    made.setToolTip(QCoreApplication.translate("Case", "What stood here before"))
    made.setAccessibleName(QCoreApplication.translate("Case", "What stood here before: {0}").format(question))
    made.clicked.connect(lambda _checked=False: slot())
    return made
