"""An answer in words: codes by their labels, dates as far as they are known, places by name, or why it is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from babel.dates import format_date

from app.forms import field as kinds
from app.forms.partial_date import age_told, span
from app.forms.places import country_name, language_name, locale_of
from app.i18n import QT_TRANSLATE_NOOP, english
from db.codes.lists import code_list
from db.missing import reason_of

if TYPE_CHECKING:
    from app.forms.field import Field
    from app.i18n import Translate
    from db.types import Answer

YES: Final = QT_TRANSLATE_NOOP("Answers", "Yes")
NO: Final = QT_TRANSLATE_NOOP("Answers", "No")
ABOUT_AGE: Final = QT_TRANSLATE_NOOP("Answers", "About {age} years old on {day}")
BETWEEN: Final = QT_TRANSLATE_NOOP("Answers", ", ")
AFTER_CODE: Final = QT_TRANSLATE_NOOP("Answers", "{code}: {answer}")

_PATTERNS: Final = {"day": "d MMM yyyy", "month": "MMMM yyyy", "year": "yyyy"}


def show(field: Field, answer: Answer, translate: Translate = english, locale: str = "en") -> str:
    """Empty for a blank. What has not the shape of its kind, or is a code nobody knows, is shown as it is."""
    reason = reason_of(answer)
    if answer is None:
        return ""
    if reason is not None:
        return reason_words(reason, translate)
    if isinstance(answer, dict):
        return translate("Answers", BETWEEN).join(lines(field, answer, translate))
    if isinstance(answer, list):
        return translate("Answers", BETWEEN).join(_word(field, str(code), translate, locale) for code in answer)
    return _word(field, answer, translate, locale) if isinstance(answer, str) else str(answer)


def lines(field: Field, answer: dict[str, str], translate: Translate = english) -> tuple[str, ...]:
    """A grid, one line a code."""
    pattern = translate("Answers", AFTER_CODE)
    return tuple(
        pattern.format(code=_code(field, code, translate), answer=said_words(str(said), translate))
        for code, said in answer.items()
    )


def reason_words(reason: str, translate: Translate = english) -> str:
    return translate("Codes", code_list("missing_reason").label(reason))


def said_words(said: str, translate: Translate = english) -> str:
    """Yes, no, or the reason why neither was said."""
    if said in ("yes", "no"):
        return translate("Answers", YES if said == "yes" else NO)
    return reason_words(said, translate)


def date_words(text: str, translate: Translate = english, locale: str = "en") -> str:
    """As much of the date as is known."""
    try:
        found, told = span(text), age_told(text)
    except ValueError:
        return text
    if told is not None:
        day = date_words(told[1].isoformat(), translate, locale)
        return translate("Answers", ABOUT_AGE).format(age=told[0], day=day)
    return format_date(found.low, _PATTERNS[found.precision], locale=locale_of(locale))


def _word(field: Field, answer: str, translate: Translate, locale: str) -> str:
    if isinstance(field, kinds.Date):
        return date_words(answer, translate, locale)
    if isinstance(field, kinds.Country | kinds.Countries):
        return country_name(answer, locale)
    if isinstance(field, kinds.Language | kinds.Languages):
        return language_name(answer, locale)
    if isinstance(field, kinds.YesNo):
        return said_words(answer, translate) if answer in ("yes", "no") else answer
    return _code(field, answer, translate)


def _code(field: Field, code: str, translate: Translate) -> str:
    if not isinstance(field, kinds.Choice | kinds.Choices | kinds.Grid):
        return code
    return translate("Codes", field.options.label(code)) if code in field.options else code
