"""What goes with every data set: who made it when and for whom, what its columns mean, and what was lost."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP, english
from app.standards import layout
from app.standards.loss import WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.i18n import Translate
    from app.standards.book import Book
    from app.standards.layout import Column
    from app.standards.loss import Loss

ABOUT: Final = "about this data"
DICTIONARY: Final = "data dictionary"
LOSSES: Final = "losses"
NO_LINE: Final = "-"
BY: Final = QT_TRANSLATE_NOOP("Standards", "Handed out by")
ON: Final = QT_TRANSLATE_NOOP("Standards", "On")
TO: Final = QT_TRANSLATE_NOOP("Standards", "To")
PURPOSE: Final = QT_TRANSLATE_NOOP("Standards", "For the purpose of")
SEALED_FOR: Final = QT_TRANSLATE_NOOP("Standards", "Sealed for")
NOT_SEALED: Final = QT_TRANSLATE_NOOP("Standards", "NOT SEALED, because")
OPENED_IN: Final = QT_TRANSLATE_NOOP("Standards", "Cases opened in")
ALL_YEARS: Final = QT_TRANSLATE_NOOP("Standards", "all years")
PEOPLE: Final = QT_TRANSLATE_NOOP("Standards", "People")
LEFT_OUT: Final = QT_TRANSLATE_NOOP("Standards", "Left out: {reason}")
STANDARD: Final = QT_TRANSLATE_NOOP("Standards", "Standard")
SOURCE: Final = QT_TRANSLATE_NOOP("Standards", "Its source")
TERMS: Final = QT_TRANSLATE_NOOP("Standards", "Its terms")
MADE_WITH: Final = QT_TRANSLATE_NOOP("Standards", "Made with")
NOTE: Final = QT_TRANSLATE_NOOP("Standards", "Please note")
ABOUT_HEADS: Final = (QT_TRANSLATE_NOOP("Standards", "what"), QT_TRANSLATE_NOOP("Standards", "said"))
_DICTIONARY_HEADS: Final = (
    QT_TRANSLATE_NOOP("Standards", "table"),
    QT_TRANSLATE_NOOP("Standards", "column"),
    QT_TRANSLATE_NOOP("Standards", "what Havenbook asked"),
    QT_TRANSLATE_NOOP("Standards", "from"),
    QT_TRANSLATE_NOOP("Standards", "lost"),
)
_LOSS_HEADS: Final = (
    QT_TRANSLATE_NOOP("Standards", "table"),
    QT_TRANSLATE_NOOP("Standards", "column"),
    QT_TRANSLATE_NOOP("Standards", "what was lost"),
    QT_TRANSLATE_NOOP("Standards", "code"),
    QT_TRANSLATE_NOOP("Standards", "rows"),
)

_FILLED: Final = QT_TRANSLATE_NOOP(
    "Standards",
    "Where the records of a case have no answer, that of an own questionnaire with this field of the standard stands.",
)
_OWN_FORM: Final = QT_TRANSLATE_NOOP(
    "Standards", "Asked only in an own questionnaire that has this field of the standard"
)
_CARE: Final = (
    QT_TRANSLATE_NOOP(
        "Standards",
        "Every row stands for a person who may be in danger. Keep this file sealed, and give it to nobody else.",
    ),
    QT_TRANSLATE_NOOP("Standards", "Use it only for the purpose named here, and delete it when that is done."),
    QT_TRANSLATE_NOOP("Standards", "An empty cell is no answer and never a no. Nothing here was guessed."),
    QT_TRANSLATE_NOOP("Standards", "Somebody may take their agreement back: ask the sender before each new use."),
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """`opens` says who can open the file; `reason` is why it is not sealed. `left_out` are reasons with people.

    `translate` speaks the language in which whoever opens the file shall read what it says of itself.
    """

    organisation: str
    worker: str
    at: str
    recipient: str
    purpose: str
    period: str
    opens: str
    reason: str
    left_out: tuple[tuple[str, int], ...]
    program: str = "Havenbook"
    translate: Translate = english


@dataclass(frozen=True, slots=True)
class Plain:
    """A table of texts under headings; `spoken` are those in the language of the file, for programs they stay."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    spoken: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[tuple[str, ...], ...]:
        """As a reader sees it."""
        return (self.spoken or self.headings, *self.rows)


def page(name: str, heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...], said: Translate) -> Plain:
    return Plain(name, heads, rows, tuple(said("Standards", head) for head in heads))


def pages(book: Book, stamp: Stamp, meanings: Mapping[tuple[str, str], str]) -> tuple[Plain, ...]:
    """`meanings` are our questions in English; what a page says is in the language of `stamp`."""
    said = stamp.translate
    losses = tuple(
        (each.table, each.column, said("Standards", WORDS[each.why]), each.code, str(each.count))
        for each in book.losses
    )
    return (
        page(ABOUT, ABOUT_HEADS, _about(book, stamp), said),
        page(DICTIONARY, _DICTIONARY_HEADS, _dictionary(book, meanings, said), said),
        page(LOSSES, _LOSS_HEADS, losses, said),
    )


def _about(book: Book, stamp: Stamp) -> tuple[tuple[str, str], ...]:
    source, said = layout.source(book.standard), _saying(stamp)
    return (
        *handed_out(stamp),
        (said(PEOPLE), str(book.people)),
        *((said(LEFT_OUT).format(reason=reason), str(people)) for reason, people in stamp.left_out),
        (said(STANDARD), source.title),
        (said(SOURCE), source.source),
        (said(TERMS), source.licence),
        (said(MADE_WITH), stamp.program),
        *((said(NOTE), said(line)) for line in (*((_FILLED,) if book.standard == "htcds" else ()), *_CARE)),
    )


def handed_out(stamp: Stamp) -> tuple[tuple[str, str], ...]:
    """By whom, when, to whom, for what, and who can open it."""
    said = _saying(stamp)
    return (
        (said(BY), f"{stamp.worker}, {stamp.organisation}"),
        (said(ON), stamp.at),
        (said(TO), stamp.recipient),
        (said(PURPOSE), stamp.purpose),
        (said(NOT_SEALED), stamp.reason) if stamp.reason else (said(SEALED_FOR), stamp.opens),
        (said(OPENED_IN), stamp.period or said(ALL_YEARS)),
    )


def _saying(stamp: Stamp) -> Callable[[str], str]:
    return lambda text: stamp.translate("Standards", text)


def _dictionary(book: Book, meanings: Mapping[tuple[str, str], str], said: Translate) -> tuple[tuple[str, ...], ...]:
    lost: defaultdict[tuple[str, str], int] = defaultdict(int)
    for each in book.losses:
        lost[each.table, each.column] += each.count
    return tuple(
        (
            sheet.name,
            column.column,
            _meaning(column, meanings, said),
            _from(column),
            str(lost[sheet.name, column.column] or NO_LINE),
        )
        for sheet in book.sheets
        for column in sheet.columns
    )


def _meaning(column: Column, meanings: Mapping[tuple[str, str], str], said: Translate) -> str:
    if column.kind == "beside":
        return said("Standards", _OWN_FORM)
    kinds = [part.partition(":")[0].partition("/")[0] for part in column.record.replace("|", ";").split(";")]
    found = [
        said("Forms", meanings[kind, name]) for kind in kinds for name in column.questions if (kind, name) in meanings
    ]
    return " / ".join(dict.fromkeys(found))


def _from(column: Column) -> str:
    if column.kind == "beside":
        return NO_LINE
    return f"{column.record}: {column.question}" if column.question else column.record


def with_losses(book: Book, more: tuple[Loss, ...]) -> Book:
    """The same book, after a form that has less room."""
    return replace(book, losses=(*book.losses, *more))
