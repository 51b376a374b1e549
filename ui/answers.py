"""How an answer and its question read, in the language of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.forms.catalogue import field_of
from app.forms.field import Date, Repeat
from app.forms.show import as_it_came, counted, show
from ui import say
from ui.theme import theme
from ui.translate import marked, words

if TYPE_CHECKING:
    from app.forms.field import Field
    from ui.forms.input import Answer


def answer(kind: str, field: str, said: Answer, unit: Answer = None) -> str:
    """An answer as a person reads it; one of a question this Havenbook does not know, as it came.

    `unit` is what an amount is counted in.
    """
    asked = field_of(kind, field)
    if asked is None:
        return "" if said is None else str(said)
    text = shown(asked, said)
    return text if unit is None else counted(asked, text, {getattr(asked, "unit", ""): unit, field: said}, words)


def question(kind: str, field: str) -> str:
    """The question a field asks; of one this Havenbook does not ask, its name."""
    asked = field_of(kind, field)
    return marked(asked.label, "Forms") if asked is not None else field


def shown(asked: Field, said: Answer) -> str:
    """The same for a question at hand: one part of a repeated group."""
    if isinstance(asked, Date) and isinstance(said, str):
        return say.date(said)  # as every other date of the window is written
    return show(asked, said, words, theme.language())


def own(asked: Field | None, said: Answer) -> str:
    """An answer of an own questionnaire; of a question that is not known here, as it came."""
    if asked is not None and not isinstance(asked, Repeat):
        return shown(asked, said)
    return as_it_came(said, words)
