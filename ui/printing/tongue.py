"""A language to print in, whichever the window speaks: its words, its dates, its direction."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale, Qt, QTranslator

from app.forms.show import date_words, show
from ui import say
from ui.translate import FOLDER, locale_of

if TYPE_CHECKING:
    from app.forms.field import Field
    from ui.forms.input import Answer

_DAY: Final = "d MMM yyyy"


class Tongue:
    """Words are looked up in that language's own catalogue; one that lacks them says them in English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale: QLocale = locale_of(language)
        self._words = QTranslator()
        if language != "en":
            self._words.load(f"havenbook_{language}", str(FOLDER))

    @property
    def rtl(self) -> bool:
        return self.locale.textDirection() == Qt.LayoutDirection.RightToLeft

    def __call__(self, context: str, text: str) -> str:
        """As app.i18n.Translate asks for it."""
        return (self._words.translate(context, text) or text) if text else ""

    def day(self, iso: str) -> str:
        return say.whole(date_words(iso, self, self.language), self.locale) if iso else ""

    def today(self) -> str:
        now = date.today()  # noqa: DTZ011 - the day on the wall
        return say.whole(self.locale.toString(QDate(now.year, now.month, now.day), _DAY), self.locale)

    def number(self, value: int) -> str:
        return self.locale.toString(value)

    def answer(self, field: Field, said: Answer) -> str:
        return show(field, said, self, self.language)
