"""When a question of an own questionnaire may be the same as one of ours: what fits, and what is proposed for it.

Nothing here decides: equal names, labels and codes are offered to a person, who says so or lets the question be local.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from app.forms import field as kinds
from app.forms.currencies import currencies
from app.forms.intake import INTAKE
from app.forms.places import is_country, is_language
from app.i18n import QT_TRANSLATE_NOOP
from app.standards.layout import plain
from app.tables.answers import code_of
from app.tables.cell import same
from app.tables.suggest import NO_ANSWER
from db.codes.lists import code_list
from db.missing import NOT_COLLECTED_THEN, missing, reason_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.forms.field import Field
    from db.types import Answer

Coded = kinds.Choice | kinds.Choices
_ONE: Final = (kinds.Choice, kinds.YesNo, kinds.Country, kinds.Language, kinds.Currency)
_SEVERAL: Final = (kinds.Choices, kinds.Grid, kinds.Countries, kinds.Languages)
MANY: Final = (kinds.Choices, kinds.Countries, kinds.Languages)
"""Kinds of ours whose answer is a list of codes."""
_FITS: Final[tuple[tuple[type, tuple[type, ...]], ...]] = (
    (kinds.Choice, (*_ONE, *_SEVERAL)),
    (kinds.Choices, _SEVERAL),
    (kinds.LongText, (kinds.LongText,)),
    (kinds.Text, (kinds.Text, kinds.LongText)),
    (kinds.Integer, (kinds.Integer, kinds.Number)),
    (kinds.Number, (kinds.Number,)),
    (kinds.PartialDate, (kinds.PartialDate,)),
    (kinds.Date, (kinds.Date,)),
    (kinds.Time, (kinds.Time,)),
)
"""Kinds of theirs, each with the kinds of ours that can take every answer to them."""
_UNFIT: Final = (kinds.PersonLink, kinds.Workers, kinds.File, kinds.Repeat, kinds.Place, kinds.Said)
_NOT_ASKED_SO: Final = frozenset({"from_old_records"})
_YES_NO: Final[dict[str, Answer]] = {"yes": "yes", "y": "yes", "no": "no", "n": "no"}

IN_ROWS: Final = QT_TRANSLATE_NOOP(
    "SameAs", "It is asked in rows, each time about somebody or something else. It stays local."
)
WORKED_OUT: Final = QT_TRANSLATE_NOOP("SameAs", "The form works it out; nobody answers it. It stays local.")
NOT_TYPED: Final = QT_TRANSLATE_NOOP("SameAs", "A file has no place in an answer of ours. It stays local.")
ONE_ONLY: Final = QT_TRANSLATE_NOOP(
    "SameAs", "It takes several answers and ours only one. Choose a question of ours that takes several, or none."
)
NO_CHOICE: Final = QT_TRANSLATE_NOOP(
    "SameAs", "Ours takes one of its own choices, and here anything can be written. Choose another question, or none."
)
NOT_WORDS: Final = QT_TRANSLATE_NOOP(
    "SameAs", "Ours takes free words, and this is asked in another way. Choose another question, or none."
)
OTHER_KIND: Final = QT_TRANSLATE_NOOP(
    "SameAs", "Ours takes another kind of answer: a number, a day or a time of day. Choose another question, or none."
)
TAKEN: Final = QT_TRANSLATE_NOOP(
    "SameAs", "Another question of this form is the same as that one of ours. Let one of them stay local."
)
STRANGE_CODE: Final = QT_TRANSLATE_NOOP("SameAs", "Our question has no such choice. Choose another, or none.")


@dataclass(frozen=True, slots=True)
class SameAs:
    """A field of ours, by record kind and name. `codes` says of a choice of theirs what it is of ours: a code, or a
    reason why there is no answer; a choice that is not named stays local. Empty `codes` where answers need none.
    """

    kind: str
    field: str
    codes: Mapping[str, Answer] = dataclasses.field(default_factory=dict)


@cache
def ours() -> dict[tuple[str, str], Field]:
    """Every question of ours that another can be the same as, in the order in which it is asked."""
    return {
        (each.of, each.name): each
        for each in INTAKE.fields
        if not each.by_app
        and not isinstance(each, _UNFIT)
        and not getattr(each, "companion_of", "")
        and not getattr(each, "said", "")
        and each.name not in _NOT_ASKED_SO
    }


def is_local(theirs: Field | None, *, in_rows: bool) -> str:
    """Why a question can be the same as none of ours, in words for the context SameAs; empty where it can."""
    if in_rows or isinstance(theirs, kinds.Repeat):
        return IN_ROWS
    if theirs is None or theirs.by_app or isinstance(theirs, kinds.Said):
        return WORKED_OUT
    return NOT_TYPED if isinstance(theirs, kinds.File) else ""


def misfit(theirs: Field, wanted: Field) -> str:
    """Why these two cannot be the same, in words for the context SameAs; empty where they can."""
    fits = next((known for kind, known in _FITS if isinstance(theirs, kind)), ())
    if isinstance(wanted, fits):
        return ""
    if isinstance(theirs, kinds.Choices) and isinstance(wanted, _ONE):
        return ONE_ONLY
    if isinstance(wanted, (*_ONE, *_SEVERAL)):
        return NO_CHOICE
    return NOT_WORDS if isinstance(wanted, kinds.Text | kinds.LongText) else OTHER_KIND


def wrong_code(theirs: Field, wanted: Field, codes: Mapping[str, Answer]) -> bool:
    """Whether a choice is said to be one that is not offered, or is none of theirs."""
    known = {each.code for each in theirs.options} if isinstance(theirs, Coded) else set()
    return any(code not in known or not _is_meaning(wanted, said) for code, said in codes.items())


def _is_meaning(wanted: Field, said: Answer) -> bool:
    reason = reason_of(said)
    if reason is not None:
        return wanted.missing and reason in {each.code for each in code_list("missing_reason").offered()}
    if not isinstance(said, str):
        return False
    if isinstance(wanted, kinds.Country | kinds.Countries):
        return is_country(said)
    if isinstance(wanted, kinds.Language | kinds.Languages):
        return is_language(said)
    return said in meanings(wanted)


def meanings(wanted: Field) -> frozenset[str]:
    """The codes of ours that a choice can be; none for countries and languages, which have lists of their own."""
    if isinstance(wanted, kinds.YesNo):
        return frozenset({"yes", "no"})
    if isinstance(wanted, kinds.Currency):
        return frozenset(each.code for each in currencies())
    if not isinstance(wanted, kinds.Choice | kinds.Choices | kinds.Grid):
        return frozenset()
    return frozenset(each.code for each in wanted.options.offered())


def takes_codes(theirs: Field) -> bool:
    """Whether its choices have to be told apart."""
    return isinstance(theirs, Coded)


def propose(theirs: Field) -> SameAs | None:
    """The one of ours with the same name (also as HTCDS has it) or the same words, where the two fit."""
    names = {same(theirs.name.replace("_", " ")), same(theirs.label)}
    standard = plain(theirs.name)
    ranked = [
        (rank, where)
        for where, each in ours().items()
        for rank, alike in enumerate(
            (
                standard in {plain(name) for name in each.htcds},
                same(each.name.replace("_", " ")) in names or same(each.label) in names,
            )
        )
        if alike and not misfit(theirs, each)
    ]
    if not ranked:
        return None
    _, where = min(ranked, key=lambda each: each[0])
    return SameAs(*where, propose_codes(theirs, ours()[where]))


def propose_codes(theirs: Field, wanted: Field) -> dict[str, Answer]:
    """Of each choice with an equal code or label what it would be; the others are for a person to say."""
    if not isinstance(theirs, Coded):
        return {}
    found = {each.code: _alike(wanted, each.code, each.label) for each in theirs.options}
    return {code: said for code, said in found.items() if said is not None and _is_meaning(wanted, said)}


def _alike(wanted: Field, *words: str) -> Answer:
    for word in words:
        exact = _YES_NO.get(same(word)) if isinstance(wanted, kinds.YesNo) else code_of(wanted, word)
        if exact is not None:
            return exact
    reasons = [NO_ANSWER[same(word)] for word in words if same(word) in NO_ANSWER]
    return missing(reasons[0]) if reasons and reasons[0] != NOT_COLLECTED_THEN else None
