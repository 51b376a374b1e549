"""The one table that pairs each kind of field with the input that asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms import field as kinds
from ui.forms import words
from ui.forms.choice_input import Choice, OneOfFew, SeveralOf
from ui.forms.code_picker import OneOfMany, SeveralOfMany
from ui.forms.file_input import FileInput
from ui.forms.grid import GridInput
from ui.forms.partial_date import DateInput, PartialDateInput
from ui.forms.person_input import PersonInput
from ui.forms.place_input import PlaceInput
from ui.forms.repeat_input import RepeatInput
from ui.forms.said_input import SaidInput
from ui.forms.text_input import DecimalInput, LongTextInput, NumberInput, TextInput
from ui.forms.time_input import TimeInput
from ui.forms.workers_input import WorkersInput

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.forms.field import Field
    from ui.forms.input import Input

_WIDE: Final = (
    kinds.LongText, kinds.Choices, kinds.Workers, kinds.Grid, kinds.Repeat, kinds.File, kinds.Said,
)  # fmt: skip
_FEW: Final = 5
_SHORT: Final = 44
_MANY: Final = 24


def offered(field: Field, *, demonstration: bool = False) -> list[Choice]:
    """The choices of a coded field, in words."""
    return words.choices_of(field, demonstration=demonstration)


def make(field: Field, *, demonstration: bool = False) -> Input:
    return _INPUTS[type(field)](field, demonstration)


def is_wide(field: Field, *, demonstration: bool = False) -> bool:
    """Whether it needs the whole width of its card."""
    if isinstance(field, _WIDE):
        return True
    if isinstance(field, kinds.PartialDate):
        return field.by_age
    if isinstance(field, kinds.Choice):
        choices = offered(field, demonstration=demonstration)
        return len(choices) <= _FEW and sum(len(choice.words) for choice in choices) > _SHORT
    return False


def shows_definitions(field: Field, *, demonstration: bool = False) -> bool:
    """The list a picker opens says them itself; choices in plain sight need a place for them."""
    choices = offered(field, demonstration=demonstration)
    picked = isinstance(field, kinds.Choice) and len(choices) > _FEW
    return not picked and any(choice.definition for choice in choices)


def _choice(field: Field, demonstration: bool) -> Input:
    choices = offered(field, demonstration=demonstration)
    if len(choices) <= _FEW:
        return OneOfFew(choices, _code_words(field))
    return OneOfMany(lambda: choices, _code_words(field))


def _choices(field: Field, demonstration: bool) -> Input:
    choices = offered(field, demonstration=demonstration)
    few = len(choices) <= _MANY and not (isinstance(field, kinds.Choices) and field.ranked)
    return SeveralOf(choices, _code_words(field)) if few else SeveralOfMany(lambda: choices, _code_words(field))


def _code_words(field: Field) -> Callable[[str], str]:
    return lambda code: words.code_name(field, code)


def _one_place(field: Field, _demonstration: bool) -> Input:
    return OneOfMany(lambda: words.place_choices(field), words.place_name(field))


def _several_places(field: Field, _demonstration: bool) -> Input:
    return SeveralOfMany(lambda: words.place_choices(field), words.place_name(field))


def _partial_date(field: Field, _demonstration: bool) -> Input:
    return PartialDateInput(by_age=isinstance(field, kinds.PartialDate) and field.by_age)


def _grid(field: Field, demonstration: bool) -> Input:
    sayings = words.sayings_of(field) if isinstance(field, kinds.Grid) else []
    return GridInput(offered(field, demonstration=demonstration), sayings, _code_words(field))


def _repeat(field: Field, _demonstration: bool) -> Input:
    if not isinstance(field, kinds.Repeat):
        raise TypeError(field.kind)
    return RepeatInput(field)


_INPUTS: Final[dict[type[Field], Callable[[Field, bool], Input]]] = {
    kinds.Text: lambda field, _demonstration: TextInput(field.suggest if isinstance(field, kinds.Text) else ""),
    kinds.LongText: lambda _field, _demonstration: LongTextInput(),
    kinds.Integer: lambda _field, _demonstration: NumberInput(),
    kinds.YesNo: lambda _field, _demonstration: OneOfFew([Choice("yes", words.yes()), Choice("no", words.no())]),
    kinds.Date: lambda field, _demonstration: DateInput(future=isinstance(field, kinds.Date) and field.future),
    kinds.PartialDate: _partial_date,
    kinds.Choice: _choice,
    kinds.Choices: _choices,
    kinds.Grid: _grid,
    kinds.Country: _one_place,
    kinds.Language: _one_place,
    kinds.Currency: _one_place,
    kinds.Countries: _several_places,
    kinds.Languages: _several_places,
    kinds.Number: lambda _field, _demonstration: DecimalInput(),
    kinds.Time: lambda _field, _demonstration: TimeInput(),
    kinds.Place: lambda _field, _demonstration: PlaceInput(),
    kinds.PersonLink: lambda _field, _demonstration: PersonInput(),
    kinds.Workers: lambda _field, _demonstration: WorkersInput(),
    kinds.File: lambda _field, _demonstration: FileInput(),
    kinds.Said: lambda _field, _demonstration: SaidInput(),
    kinds.Repeat: _repeat,
}
