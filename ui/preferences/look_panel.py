"""Language, light or dark, digits, calendar: how the window looks on this computer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QComboBox

from app.i18n import QT_TRANSLATE_NOOP
from ui import calendars, translate
from ui.preferences.panel import Panel
from ui.theme import theme
from ui.widgets.basics import card, choices, field, label

if TYPE_CHECKING:
    from ui.context import Context


class LookPanel(Panel):
    """Every choice takes effect at once; half-typed forms are kept."""

    ICON = "languages"
    TITLE = QT_TRANSLATE_NOOP("LookPanel", "Language and look")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        settings = context.settings
        names = [(name, code) for code, name in translate.LANGUAGES.items()]
        self.language = choices(names, theme.language())
        self.look = choices(
            [
                (self.tr("As on this computer"), "system"),
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
            ],
            settings.appearance,
        )
        self.digits = QCheckBox(self.tr("Write numbers with the language's own digits"))
        self.digits.setChecked(settings.local_digits)
        self.digits.setVisible(translate.has_own_digits(theme.language()))
        self.calendar = self._calendars(settings.calendar)
        for box in (self.language, self.look, self.calendar):
            box.setMaximumWidth(320)
        self.language.activated.connect(lambda _at: self._want(language=self.language.currentData()))
        self.look.activated.connect(lambda _at: self._want(appearance=self.look.currentData()))
        self.calendar.activated.connect(lambda _at: self._want(calendar=self.calendar.currentData()))
        self.digits.toggled.connect(lambda on: self._want(local_digits=on))
        self.body.addWidget(
            card(
                field(self.tr("Language"), self.language, self._review_words()),
                self.digits,
                field(self.tr("Calendar"), self.calendar, self._calendar_words()),
                field(self.tr("Light or dark"), self.look),
                label(self.tr("Changing these never loses what you are typing."), "caption", name="muted", wrap=True),
                title=self.title,
            )
        )
        self.body.addStretch(1)

    def _want(self, **changes: Any) -> None:
        self.settings_wanted.emit(replace(self.context.settings, **changes))

    def _calendars(self, chosen: str) -> QComboBox:
        return choices(
            [
                (self.tr("Gregorian"), calendars.GREGORIAN),
                (self.tr("Thai Buddhist (2569 is 2026)"), calendars.BUDDHIST),
                (self.tr("Persian (solar Hijri)"), calendars.PERSIAN),
                (self.tr("Islamic (lunar Hijri, by calculation)"), calendars.ISLAMIC),
            ],
            chosen,
        )

    def _calendar_words(self) -> str:
        return self.tr(
            "Days are typed and shown in it, with the Gregorian day beside them. They are kept as Gregorian days, so "
            "that every house reads the same."
        )

    def _review_words(self) -> str:
        if theme.language() in {"en", translate.PSEUDO}:
            return ""
        return self.tr("This translation was made by a machine and waits for review by people who speak the language.")
