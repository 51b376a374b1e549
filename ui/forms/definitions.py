"""What the words of a question mean, why it is asked, and how far its answer may go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.forms.catalogue import is_of_house
from app.forms.purposes import PURPOSES
from ui import say
from ui.forms import words
from ui.theme.tokens import SPACE
from ui.widgets.basics import label, rule, scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.forms.field import Field
    from ui.forms.choice_input import Choice

_WIDTH = 420
_MOST = 420


def travel_words(field: Field) -> str:
    """In plain words, for someone who is asked whether this stays in the house."""
    if is_of_house(field.of) and field.travels == "statistics":
        return QCoreApplication.translate(
            "Definitions", "A coordinator is told this, without any name, where an agreement about figures is in force."
        )
    return {
        "never": QCoreApplication.translate("Definitions", "The answer never leaves this house."),
        "statistics": QCoreApplication.translate(
            "Definitions", "With the person's permission it counts in figures without names."
        ),
        "with_coded_consent": QCoreApplication.translate(
            "Definitions", "It travels under a code, only where the person allowed it."
        ),
        "with_identity_consent": QCoreApplication.translate(
            "Definitions", "It travels with the name, only where the person allowed that."
        ),
    }.get(field.travels, "")


def _spoken(choices: Sequence[Choice], field: Field) -> list[str]:
    said = [
        say.headed("{0}: {1}", choice.words, choice.definition) if choice.definition else choice.words
        for choice in choices
    ]
    return [*said, words.form(PURPOSES.get(field.purpose, "")), travel_words(field)]


class DefinitionsPopup(QFrame):
    """Escape or a press beside it closes it."""

    def __init__(self, owner: QWidget, field: Field, choices: Sequence[Choice]) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(words.form(field.label))
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(SPACE["l"], SPACE["m"], SPACE["l"], SPACE["m"])
        lines.setSpacing(2)
        for choice in choices:
            lines.addWidget(label(choice.words, weight=600, wrap=True))
            if choice.definition:
                lines.addWidget(label(choice.definition, "caption", name="muted", wrap=True))
            lines.addSpacing(SPACE["s"])
        if choices:
            lines.addWidget(rule())
            lines.addSpacing(SPACE["xs"])
        for said in (words.form(PURPOSES.get(field.purpose, "")), travel_words(field)):
            lines.addWidget(label(said, "caption", name="muted", wrap=True))
        lines.addStretch(1)
        area = scrolled(inside)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        root = QVBoxLayout(self)
        root.setContentsMargins(1, 1, 1, 1)
        root.addWidget(area)
        high = min(_MOST, lines.heightForWidth(_WIDTH - 16) + 4)
        self.resize(_WIDTH, high)
        area.setAccessibleName(self.accessibleName())
        area.setAccessibleDescription(". ".join(_spoken(choices, field)))
        self._area = area

    def open_at(self, beside: QWidget) -> None:
        screen = beside.screen().availableGeometry()
        corner = beside.mapToGlobal(beside.rect().bottomLeft())
        left = corner.x() - (self.width() if beside.isRightToLeft() else 0)
        top = corner.y() + 4
        if top + self.height() > screen.bottom():
            top = beside.mapToGlobal(beside.rect().topLeft()).y() - self.height() - 4
        self.move(max(screen.left(), min(left, screen.right() - self.width())), max(screen.top(), top))
        self.show()
        self._area.setFocus()
