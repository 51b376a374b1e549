"""An answer in words: codes by their labels, dates as far as they are known, places by name, or why it is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from babel.dates import format_date
from babel.numbers import format_decimal

from app.forms import field as kinds
from app.forms.currencies import currency_name
from app.forms.partial_date import age_told, span
from app.forms.places import country_name, language_name, locale_of
from app.forms.shapes import NUMBER
from app.i18n import QT_TRANSLATE_NOOP, english
from db.codes.lists import code_list
from db.missing import reason_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.forms.field import Field
    from app.i18n import Translate
    from db.types import Answer

YES: Final = QT_TRANSLATE_NOOP("Answers", "Yes")
NO: Final = QT_TRANSLATE_NOOP("Answers", "No")
ABOUT_AGE: Final = QT_TRANSLATE_NOOP("Answers", "About {age} years old on {day}")
BETWEEN: Final = QT_TRANSLATE_NOOP("Answers", ", ")
AFTER_CODE: Final = QT_TRANSLATE_NOOP("Answers", "{code}: {answer}")

ROW: Final = QT_TRANSLATE_NOOP("Answers", "; ")
WITHIN: Final = QT_TRANSLATE_NOOP("Answers", " › ")
A_CLIENT: Final = QT_TRANSLATE_NOOP("Answers", "A client of this house")
SO_MANY: Final = QT_TRANSLATE_NOOP("Answers", "Number of workers: {0}")
FILE: Final = QT_TRANSLATE_NOOP("Answers", "{kind}, {size}")
UNITS: Final = (
    QT_TRANSLATE_NOOP("Answers", "{0} bytes"),
    QT_TRANSLATE_NOOP("Answers", "{0} KB"),
    QT_TRANSLATE_NOOP("Answers", "{0} MB"),
    QT_TRANSLATE_NOOP("Answers", "{0} GB"),
)
FILE_KINDS: Final = {
    "image": QT_TRANSLATE_NOOP("Answers", "Picture"),
    "audio": QT_TRANSLATE_NOOP("Answers", "Recording"),
    "video": QT_TRANSLATE_NOOP("Answers", "Film"),
    "text": QT_TRANSLATE_NOOP("Answers", "Text"),
    "application/pdf": QT_TRANSLATE_NOOP("Answers", "PDF document"),
}
COUNTED: Final = QT_TRANSLATE_NOOP("Answers", "{amount} {unit}")
DOCUMENT: Final = QT_TRANSLATE_NOOP("Answers", "Document")
_LONGEST_SIZE: Final = 15
_PATTERNS: Final = {"day": "d MMM yyyy", "month": "MMMM yyyy", "year": "yyyy"}


def show(field: Field, answer: Answer, translate: Translate = english, locale: str = "en") -> str:
    """Empty for a blank. What has not the shape of its kind, or is a code nobody knows, is shown as it is."""
    reason = reason_of(answer)
    if answer is None:
        return ""
    if reason is not None:
        return reason_words(reason, translate)
    shaped = _SHAPED.get(type(field))
    if shaped is not None:
        return shaped(field, answer, translate, locale)
    if isinstance(answer, dict):
        return translate("Answers", BETWEEN).join(lines(field, answer, translate))
    if isinstance(answer, list):
        return translate("Answers", BETWEEN).join(_word(field, str(code), translate, locale) for code in answer)
    return _word(field, answer, translate, locale) if isinstance(answer, str) else str(answer)


def counted(field: Field, text: str, beside: Mapping[str, Answer], translate: Translate = english) -> str:
    """A number in words with what stands `beside` it in its record as its unit: an amount with its currency."""
    unit = beside.get(field.unit) if isinstance(field, kinds.Number) else None
    if not isinstance(unit, str) or not isinstance(beside.get(field.name), str):
        return text
    return translate("Answers", COUNTED).format(amount=text, unit=unit)


def as_it_came(answer: Answer, translate: Translate = english) -> str:
    """An answer whose question is not known here."""
    reason = reason_of(answer)
    if reason is not None:
        return reason_words(reason, translate)
    if isinstance(answer, list):
        return translate("Answers", BETWEEN).join(map(str, answer))
    return "" if answer is None else str(answer)


def lines(field: Field, answer: dict[str, str], translate: Translate = english) -> tuple[str, ...]:
    """A grid, one line a code."""
    pattern = translate("Answers", AFTER_CODE)
    return tuple(
        pattern.format(code=_code(field, code, translate), answer=_said(field, str(said), translate))
        for code, said in answer.items()
    )


def rows(field: kinds.Repeat, answer: list[Any], translate: Translate = english, locale: str = "en") -> tuple[str, ...]:
    """A repeated group, one text a row: what was answered in it, in the order of its questions."""
    between = translate("Answers", BETWEEN)
    return tuple(
        between.join(show(part, row[part.name], translate, locale) for part in field.parts if part.name in row)
        for row in answer
        if isinstance(row, dict)
    )


def file_words(answer: Answer, translate: Translate = english) -> str:
    """What kind of file and how large: where it came from is not known, and its hash says nothing to people."""
    told = answer if isinstance(answer, dict) else {}
    media, size = str(told.get("type", "")), str(told.get("size", ""))
    kind = translate("Answers", FILE_KINDS.get(media) or FILE_KINDS.get(media.partition("/")[0]) or DOCUMENT)
    if not is_size(size):
        return kind
    return translate("Answers", FILE).format(kind=kind, size=_size(int(size), translate))


def is_size(text: str) -> bool:
    """Whether a file can be so large: what a partner says of one may be anything."""
    return text.isascii() and text.isdecimal() and len(text) <= _LONGEST_SIZE


def _size(count: int, translate: Translate) -> str:
    unit = 0
    amount = float(count)
    while amount >= 1000 and unit < len(UNITS) - 1:
        amount, unit = amount / 1000, unit + 1
    shown = f"{amount:.1f}".rstrip("0").rstrip(".") if amount < 10 else f"{amount:.0f}"
    return translate("Answers", UNITS[unit]).format(shown)


def _said(field: Field, said: str, translate: Translate) -> str:
    """What a grid says of one line: yes or no, a code of its own list, or a reason."""
    if isinstance(field, kinds.Grid) and said in {code.code for code in field.said_codes}:
        return translate("Codes", code_list(field.said).label(said))
    return said_words(said, translate)


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
    if isinstance(field, kinds.Currency):
        return currency_name(answer, locale)
    if isinstance(field, kinds.YesNo):
        return said_words(answer, translate) if answer in ("yes", "no") else answer
    return _code(field, answer, translate)


def _code(field: Field, code: str, translate: Translate) -> str:
    if not isinstance(field, kinds.Choice | kinds.Choices | kinds.Grid):
        return code
    return translate("Codes", field.options.label(code)) if code in field.options else code


def _file(field: Field, answer: Answer, translate: Translate, locale: str) -> str:
    del field, locale
    return file_words(answer, translate)


def _person(field: Field, answer: Answer, translate: Translate, locale: str) -> str:
    """Who it is, only the vault can say: never the id."""
    del field, answer, locale
    return translate("Answers", A_CLIENT)


def _workers(field: Field, answer: Answer, translate: Translate, locale: str) -> str:
    """Who they are, only the vault can say: how many, and never an id."""
    del field, locale
    return translate("Answers", SO_MANY).format(len(answer) if isinstance(answer, list) else 0)


def _repeat(field: Field, answer: Answer, translate: Translate, locale: str) -> str:
    if not isinstance(field, kinds.Repeat) or not isinstance(answer, list):
        return str(answer)
    return translate("Answers", ROW).join(rows(field, answer, translate, locale))


def _path(field: Field, answer: Answer, translate: Translate, locale: str) -> str:
    del field, locale
    parts = answer if isinstance(answer, list) else [answer]
    return translate("Answers", WITHIN).join(str(part) for part in parts)


def _number(field: Field, answer: Answer, translate: Translate, locale: str) -> str:
    del translate
    if not isinstance(answer, str) or not NUMBER.fullmatch(answer):
        return str(answer)
    whole = "#,##0" if isinstance(field, kinds.Number) and field.unit else "0"
    return format_decimal(answer, format=f"{whole}.###############", locale=locale_of(locale))


_SHAPED: Final[dict[type[Field], Callable[[Field, Answer, Translate, str], str]]] = {
    kinds.File: _file,
    kinds.PersonLink: _person,
    kinds.Workers: _workers,
    kinds.Repeat: _repeat,
    kinds.Place: _path,
    kinds.Number: _number,
}
