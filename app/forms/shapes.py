"""Whether an answer has the shape of its field's kind: the codes, the dates, the length; one judge a kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeGuard

from app.forms import field as kinds
from app.forms.findings import Finding
from app.forms.partial_date import span
from app.forms.places import is_country, is_language
from app.i18n import QT_TRANSLATE_NOOP
from db.missing import REASONS, reason_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from app.forms.field import Field

NOT_OF_KIND: Final = QT_TRANSLATE_NOOP("Findings", "This answer is not of the kind that was asked for.")
NO_REASON_HERE: Final = QT_TRANSLATE_NOOP("Findings", "This question needs an answer; a reason is not enough.")
UNKNOWN_CODE: Final = QT_TRANSLATE_NOOP(
    "Findings", "This code is not in our list. It is kept as it is; check that it is meant."
)
NO_DATE: Final = QT_TRANSLATE_NOOP("Findings", "There is no such day.")
TOO_LONG: Final = QT_TRANSLATE_NOOP("Findings", "This text is too long.")
OUT_OF_RANGE: Final = QT_TRANSLATE_NOOP("Findings", "This number cannot be right.")
STANDS_ALONE: Final = QT_TRANSLATE_NOOP("Findings", "None and something else are both ticked: one of them is wrong.")
IN_FUTURE: Final = QT_TRANSLATE_NOOP("Findings", "This day has not come yet.")
PHONE: Final = QT_TRANSLATE_NOOP(
    "Findings", "Write the number with its country code, as +855 12 345 678, so that others can use it."
)
EMAIL: Final = QT_TRANSLATE_NOOP("Findings", "This does not look like an e-mail address.")

E164: Final = re.compile(r"\+?[1-9]\d{1,14}")
"""The pattern HTCDS 2.0 gives for telephone numbers."""
_SPACERS: Final = str.maketrans("", "", " -.()/\u00a0\u200b\u200e\u200f")
_IN_GRID: Final = frozenset({"yes", "no", *REASONS})
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def judge(field: Field, answer: object, today: date) -> Iterator[Finding]:
    """What is wrong with one answer that is not blank, seen by itself."""
    reason = reason_of(answer)
    if reason is None:
        yield from _JUDGES[type(field)](field, answer, today)
    elif not field.missing:
        yield Finding(field.name, "answer.reason_not_enough", NO_REASON_HERE)
    elif reason not in REASONS:
        yield _unknown(field)


def bare_number(text: str) -> str:
    """A telephone number without the signs people put between its digits."""
    return text.translate(_SPACERS)


def _unknown(field: Field) -> Finding:
    return Finding(field.name, "answer.unknown_code", UNKNOWN_CODE, "warning")


def _wrong(field: Field) -> Finding:
    return Finding(field.name, "answer.wrong_kind", NOT_OF_KIND)


def _text(field: Field, answer: object, today: date) -> Iterator[Finding]:
    del today
    if not isinstance(answer, str) or not isinstance(field, kinds.Text | kinds.LongText):
        yield _wrong(field)
    elif len(answer) > field.longest:
        yield Finding(field.name, "answer.too_long", TOO_LONG)
    elif isinstance(field, kinds.Text) and field.phone and not E164.fullmatch(bare_number(answer)):
        yield Finding(field.name, "answer.phone", PHONE, "warning")
    elif isinstance(field, kinds.Text) and field.email and not _EMAIL.fullmatch(answer.strip()):
        yield Finding(field.name, "answer.email", EMAIL, "warning")


def _integer(field: Field, answer: object, today: date) -> Iterator[Finding]:
    del today
    if type(answer) is not int or not isinstance(field, kinds.Integer):
        yield _wrong(field)
    elif not field.low <= answer <= field.high:
        yield Finding(field.name, "answer.out_of_range", OUT_OF_RANGE)


def _date(field: Field, answer: object, today: date) -> Iterator[Finding]:
    if not isinstance(answer, str) or not isinstance(field, kinds.Date):
        yield _wrong(field)
        return
    try:
        found = span(answer)
    except ValueError:
        yield Finding(field.name, "answer.no_date", NO_DATE)
        return
    if found.precision not in _precisions(field):
        yield Finding(field.name, "answer.no_date", NO_DATE)
    elif found.low > today and not field.future:
        yield Finding(field.name, "answer.in_future", IN_FUTURE)


def _precisions(field: kinds.Date) -> frozenset[str]:
    if not isinstance(field, kinds.PartialDate):
        return frozenset({"day"})
    return frozenset({"day", "month", "year", "age"} if field.by_age else {"day", "month", "year"})


def _yes_no(field: Field, answer: object, today: date) -> Iterator[Finding]:
    del today
    if answer not in ("yes", "no"):
        yield _wrong(field)


def _choice(field: Field, answer: object, today: date) -> Iterator[Finding]:
    del today
    if not isinstance(answer, str):
        yield _wrong(field)
    elif isinstance(field, kinds.Choice) and answer not in field.options:
        yield _unknown(field)


def _choices(field: Field, answer: object, today: date) -> Iterator[Finding]:
    del today
    if not _is_list(answer) or not isinstance(field, kinds.Choices):
        yield _wrong(field)
        return
    known = [field.options.get(code) for code in answer]
    if None in known:
        yield _unknown(field)
    if len(answer) > 1 and any(code is not None and code.role == "alone" for code in known):
        yield Finding(field.name, "answer.stands_alone", STANDS_ALONE)


def _grid(field: Field, answer: object, today: date) -> Iterator[Finding]:
    del today
    if not _is_grid(answer) or not isinstance(field, kinds.Grid):
        yield _wrong(field)
    elif any(code not in field.options for code in answer):
        yield _unknown(field)


def _place(field: Field, answer: object, today: date) -> Iterator[Finding]:
    del today
    known = is_country if isinstance(field, kinds.Country | kinds.Countries) else is_language
    many = isinstance(field, kinds.Countries | kinds.Languages)
    if many != isinstance(answer, list) or not (isinstance(answer, str) or _is_list(answer)):
        yield _wrong(field)
    elif not all(map(known, [answer] if isinstance(answer, str) else answer)):
        yield _unknown(field)


def _is_grid(answer: object) -> TypeGuard[dict[str, str]]:
    return isinstance(answer, dict) and all(
        isinstance(code, str) and isinstance(said, str) and said in _IN_GRID for code, said in answer.items()
    )


def _is_list(answer: object) -> TypeGuard[list[str]]:
    return (
        isinstance(answer, list)
        and all(isinstance(code, str) and code for code in answer)
        and len(set(answer)) == len(answer)
    )


_JUDGES: Final[dict[type[Field], Callable[[Field, object, date], Iterator[Finding]]]] = {
    kinds.Text: _text,
    kinds.LongText: _text,
    kinds.Integer: _integer,
    kinds.Date: _date,
    kinds.PartialDate: _date,
    kinds.YesNo: _yes_no,
    kinds.Choice: _choice,
    kinds.Choices: _choices,
    kinds.Grid: _grid,
    kinds.Country: _place,
    kinds.Countries: _place,
    kinds.Language: _place,
    kinds.Languages: _place,
}
