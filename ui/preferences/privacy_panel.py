"""When the vault locks by itself, and what the window is called."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox

from app.i18n import QT_TRANSLATE_NOOP
from app.settings import IDLE_MINUTES
from ui.preferences.panel import Panel
from ui.widgets.basics import card, choices, field, label

if TYPE_CHECKING:
    from ui.context import Context


class PrivacyPanel(Panel):
    ICON = "lock"
    TITLE = QT_TRANSLATE_NOOP("PrivacyPanel", "Locking and privacy")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        pairs = [(self.tr("%n minute(s)", "", minutes), minutes) for minutes in IDLE_MINUTES]
        self.idle = choices(pairs, context.settings.idle_minutes)
        self.idle.setMaximumWidth(320)
        self.idle.activated.connect(lambda _at: self._want(idle_minutes=self.idle.currentData()))
        self.neutral = QCheckBox(self.tr("Call the window “Notes” and give it a plain icon"))
        self.neutral.setChecked(context.settings.neutral_title)
        self.neutral.toggled.connect(lambda on: self._want(neutral_title=on))
        self.body.addWidget(
            card(
                field(self.tr("Lock after this long without a touch"), self.idle),
                self._when(),
                title=self.tr("Locking"),
            )
        )
        self.body.addWidget(
            card(
                self.neutral,
                label(self._neutral_words(), "caption", name="muted", wrap=True),
                title=self.tr("Who looks over your shoulder"),
            )
        )
        self.body.addStretch(1)

    def _want(self, **changes: Any) -> None:
        self.settings_wanted.emit(replace(self.context.settings, **changes))

    def _when(self) -> Any:
        words = self.tr(
            "It also locks with Ctrl+L, when the screen is locked and when the computer goes to sleep. "
            "Half-typed forms are kept and offered again."
        )
        return label(words, "caption", name="muted", wrap=True)

    def _neutral_words(self) -> str:
        return self.tr(
            "When another program has been in front for a while, this window hides what it shows until you come back."
        )
