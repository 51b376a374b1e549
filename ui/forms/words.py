"""Words of the questionnaires in the language of the program: codes, places, reasons."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.forms import places
from app.forms.currencies import currencies, currency_name
from app.forms.field import Choice as ChoiceField
from app.forms.field import Choices, Countries, Country, Currency, Field, Grid, Language, Languages
from ui import say
from ui.forms.choice_input import Choice
from ui.theme import theme
from ui.translate import marked
from ui.translate import words as marked_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.forms.findings import Finding

_REASONS: Final = ChoiceField("reason", "", of="", travels="never", purpose="care", codes="missing_reason")
_ALONE: Final = "alone"
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


def form(text: str) -> str:
    return marked(text, "Forms")


def code(text: str) -> str:
    return marked(text, "Codes")


def finding(found: Finding) -> str:
    """A day among its facts is said as days are said everywhere."""
    facts = tuple((name, say.date(fact) if _DAY.fullmatch(fact) else fact) for name, fact in found.facts)
    return replace(found, facts=facts).said(marked_words)


def yes() -> str:
    return QCoreApplication.translate("Answers", "Yes")


def no() -> str:
    return QCoreApplication.translate("Answers", "No")


def choices_of(field: Field, *, demonstration: bool = False) -> list[Choice]:
    """The choices of a coded field; none for another."""
    if not isinstance(field, (ChoiceField, Choices, Grid)):
        return []
    codes = field.options.offered(demonstration=demonstration)
    return [Choice(each.code, code(each.label), code(each.definition), each.role == _ALONE) for each in codes]


def sayings_of(field: Grid) -> list[Choice]:
    """What may be said of each line of a grid: yes and no, or what its own list says."""
    if not field.said:
        return [Choice("yes", yes()), Choice("no", no())]
    return [Choice(each.code, code(each.label), code(each.definition)) for each in field.said_codes]


def reasons() -> list[Choice]:
    """Why there is no answer, as a person at the desk may choose it."""
    return choices_of(_REASONS)


def reason(code_of_reason: str) -> str:
    """Also a reason that was only met in files, or that a newer Havenbook knows."""
    return code(_REASONS.options.label(code_of_reason))


def code_name(field: Field, wanted: str) -> str:
    """A code that nobody knows is shown as itself."""
    return code(field.options.label(wanted)) if isinstance(field, (ChoiceField, Choices, Grid)) else wanted


def is_place(field: Field) -> bool:
    return isinstance(field, (Country, Countries, Language, Languages, Currency))


def place_name(field: Field) -> Callable[[str], str]:
    spoken = theme.language()
    if isinstance(field, (Country, Countries)):
        return lambda wanted: places.country_name(wanted, spoken)
    if isinstance(field, Currency):
        return lambda wanted: currency_name(wanted, spoken)
    return lambda wanted: places.language_name(wanted, spoken)


def place_choices(field: Field) -> list[Choice]:
    if isinstance(field, Currency):
        return list(_currencies(theme.language()))
    return list(_places("country" if isinstance(field, (Country, Countries)) else "language", theme.language()))


@cache
def _currencies(spoken: str) -> tuple[Choice, ...]:
    return tuple(Choice(each.code, each.name) for each in currencies(spoken))


@cache
def _places(kind: str, spoken: str) -> tuple[Choice, ...]:
    known = places.countries(spoken) if kind == "country" else places.languages(spoken)
    return tuple(Choice(place.code, place.name) for place in known)
