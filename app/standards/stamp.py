"""What goes with every data set: who made it when and for whom, what its columns mean, and what was lost."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.standards import layout
from app.standards.loss import WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.standards.book import Book
    from app.standards.loss import Loss

ABOUT: Final = "about this data"
DICTIONARY: Final = "data dictionary"
LOSSES: Final = "losses"
NO_LINE: Final = "-"

_CARE: Final = (
    "Every row stands for a person who may be in danger. Keep this file sealed, and give it to nobody else.",
    "Use it only for the purpose named here, and delete it when that is done.",
    "An empty cell is no answer and never a no. Nothing here was guessed.",
    "Somebody may take their agreement back: ask the sender before each new use.",
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """`opens` says who can open the file; `reason` is why it is not sealed. `left_out` are reasons with people."""

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


@dataclass(frozen=True, slots=True)
class Plain:
    """A table of texts under headings."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def pages(book: Book, stamp: Stamp, meanings: Mapping[tuple[str, str], str]) -> tuple[Plain, ...]:
    """`meanings` are our questions by record and question."""
    return (
        Plain(ABOUT, ("what", "said"), _about(book, stamp)),
        Plain(DICTIONARY, ("table", "column", "what Havenbook asked", "from", "lost"), _dictionary(book, meanings)),
        Plain(
            LOSSES,
            ("table", "column", "what was lost", "code", "rows"),
            tuple((each.table, each.column, WORDS[each.why], each.code, str(each.count)) for each in book.losses),
        ),
    )


def _about(book: Book, stamp: Stamp) -> tuple[tuple[str, str], ...]:
    source = layout.source(book.standard)
    sealing = ("Sealed for", stamp.opens) if not stamp.reason else ("NOT SEALED, because", stamp.reason)
    return (
        ("Handed out by", f"{stamp.worker}, {stamp.organisation}"),
        ("On", stamp.at),
        ("To", stamp.recipient),
        ("For the purpose of", stamp.purpose),
        sealing,
        ("Cases opened in", stamp.period or "all years"),
        ("People", str(book.people)),
        *((f"Left out: {reason}", str(people)) for reason, people in stamp.left_out),
        ("Standard", source.title),
        ("Its source", source.source),
        ("Its terms", source.licence),
        ("Made with", stamp.program),
        *(("Please note", line) for line in _CARE),
    )


def _dictionary(book: Book, meanings: Mapping[tuple[str, str], str]) -> tuple[tuple[str, ...], ...]:
    lost: defaultdict[tuple[str, str], int] = defaultdict(int)
    for each in book.losses:
        lost[each.table, each.column] += each.count
    return tuple(
        (
            sheet.name,
            column.column,
            _meaning(column.record, column.questions, meanings),
            f"{column.record}: {column.question}" if column.question else column.record,
            str(lost[sheet.name, column.column] or NO_LINE),
        )
        for sheet in book.sheets
        for column in sheet.columns
    )


def _meaning(record: str, questions: tuple[str, ...], meanings: Mapping[tuple[str, str], str]) -> str:
    kinds = [part.partition(":")[0].partition("/")[0] for part in record.replace("|", ";").split(";")]
    found = [meanings[kind, name] for kind in kinds for name in questions if (kind, name) in meanings]
    return " / ".join(dict.fromkeys(found))


def with_losses(book: Book, more: tuple[Loss, ...]) -> Book:
    """The same book, after a form that has less room."""
    return replace(book, losses=(*book.losses, *more))
