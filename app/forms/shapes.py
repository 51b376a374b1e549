"""Whether an answer has the shape of its field's kind: the codes, the dates, the length; one judge a kind."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeGuard

from app.forms import field as kinds
from app.forms.currencies import is_currency
from app.forms.findings import Finding
from app.forms.partial_date import span
from app.forms.places import is_country, is_language
from app.forms.rows import ROW
from app.i18n import QT_TRANSLATE_NOOP
from db.missing import REASONS, is_blank, reason_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from app.forms.field import Field

NOT_OF_KIND: Final = QT_TRANSLATE_NOOP("Findings", "This answer is not of the kind that was asked for.")
NO_REASON_HERE: Final = QT_TRANSLATE_NOOP("Findings", "This question needs an answer; a reason is not enough.")
UNKNOWN_CODE: Final = QT_TRANSLATE_NOOP(
    "Findings", "This code is not in our list. It is kept as it is; check that it is meant."
)
UNKNOWN_CURRENCY: Final = QT_TRANSLATE_NOOP(
    "Findings", "This is not in the list of currencies. It is kept as it is; choose one from the list if you can."
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

ROW_INCOMPLETE: Final = QT_TRANSLATE_NOOP("Findings", "One line of this list is not complete.")
NUMBER: Final = re.compile(r"-?\d{1,15}(\.\d{1,15})?", re.ASCII)
TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
PERSON: Final = re.compile(r"[0-9a-f]{32}")
_WORKER: Final = re.compile(r"[0-9a-f]{16}")
E164: Final = re.compile(r"\+?[1-9]\d{1,14}")
"""The pattern HTCDS 2.0 gives for telephone numbers."""
_SPACERS: Final = str.maketrans("", "", " -.()/\u00a0\u200b\u200e\u200f")
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
    elif not set(answer.values()) <= {*field.sayings, *REASONS}:
        yield _unknown(field) if field.said else _wrong(field)
    elif any(code not in field.options for code in answer):
        yield _unknown(field)


def _number(field: Field, answer: object, today: date) -> Iterator[Finding]:
    del today
    if not isinstance(answer, str) or not isinstance(field, kinds.Number) or not NUMBER.fullmatch(answer):
        yield _wrong(field)
    elif (field.low is not None and float(answer) < field.low) or (
        field.high is not None and float(answer) > field.high
    ):
        yield Finding(field.name, "answer.out_of_range", OUT_OF_RANGE)


def _time(field: Field, answer: object, today: date) -> Iterator[Finding]:
    del today
    if not isinstance(answer, str) or not TIME.fullmatch(answer):
        yield _wrong(field)


def _path(field: Field, answer: object, today: date) -> Iterator[Finding]:
    """Which places there are, the organisation says: its tree is not known here."""
    del today
    if not isinstance(answer, list) or not answer or not all(isinstance(part, str) and part for part in answer):
        yield _wrong(field)


def _person(field: Field, answer: object, today: date) -> Iterator[Finding]:
    del today
    if not isinstance(answer, str) or not PERSON.fullmatch(answer):
        yield _wrong(field)


def _workers(field: Field, answer: object, today: date) -> Iterator[Finding]:
    """Who works here, the vault says: they are not known here."""
    del today
    if not _is_list(answer) or not answer or not all(map(_WORKER.fullmatch, answer)):
        yield _wrong(field)


def _file(field: Field, answer: object, today: date) -> Iterator[Finding]:
    del today
    sound = isinstance(answer, dict) and set(answer) == {"hash", "type", "size"}
    if not sound or not all(isinstance(part, str) for part in dict(answer).values()):  # type: ignore[call-overload]
        yield _wrong(field)


def _said(field: Field, answer: object, today: date) -> Iterator[Finding]:
    del today
    if not isinstance(answer, str):
        yield _wrong(field)


def _repeat(field: Field, answer: object, today: date) -> Iterator[Finding]:
    """Every row by itself; what is wrong in it is told of the whole group, with the words of the part."""
    if not isinstance(answer, list) or not isinstance(field, kinds.Repeat) or len(answer) > field.most:
        yield _wrong(field)
        return
    parts = {part.name: part for part in field.parts}
    for row in answer:
        if not isinstance(row, dict) or not set(row) - ({ROW} if field.keyed else set()) <= set(parts):
            yield _wrong(field)
            return
        for name, part in parts.items():
            if not is_blank(row.get(name)):
                for found in judge(part, row[name], today):
                    yield replace(found, field=field.name)
            elif part.required == "always" and (part.shown_if is None or part.shown_if.holds(row)):
                yield Finding(field.name, "answer.row_incomplete", ROW_INCOMPLETE)


def _place(field: Field, answer: object, today: date) -> Iterator[Finding]:
    del today
    known = is_country if isinstance(field, kinds.Country | kinds.Countries) else is_language
    many = isinstance(field, kinds.Countries | kinds.Languages)
    if many != isinstance(answer, list) or not (isinstance(answer, str) or _is_list(answer)):
        yield _wrong(field)
    elif not all(map(known, [answer] if isinstance(answer, str) else answer)):
        yield _unknown(field)


def _currency(field: Field, answer: object, today: date) -> Iterator[Finding]:
    del today
    if not isinstance(answer, str):
        yield _wrong(field)
    elif not is_currency(answer):
        yield Finding(field.name, "answer.unknown_code", UNKNOWN_CURRENCY, "warning")


def _is_grid(answer: object) -> TypeGuard[dict[str, str]]:
    return isinstance(answer, dict) and all(
        isinstance(code, str) and isinstance(said, str) for code, said in answer.items()
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
    kinds.Currency: _currency,
    kinds.Number: _number,
    kinds.Time: _time,
    kinds.Place: _path,
    kinds.PersonLink: _person,
    kinds.Workers: _workers,
    kinds.File: _file,
    kinds.Said: _said,
    kinds.Repeat: _repeat,
}
