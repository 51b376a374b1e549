"""The bytes of synthetic rows: the rows, what they are and are not, what their columns mean, how far off they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.records.columns import COLUMNS
from app.records.dataset import meanings
from app.standards import writing
from app.standards.book import Book, Sheet
from app.standards.layout import Column
from app.standards.stamp import ABOUT, DICTIONARY, Plain

if TYPE_CHECKING:
    from app.i18n import Translate
    from app.records.synthetic import SyntheticWish
    from app.standards.stamp import Stamp
    from app.standards.writing import Files
    from app.synthetic.errors_of import Errors, Off, Range
    from app.synthetic.making import Made

NAME: Final = "synthetic"
ERRORS: Final = "error report"
COUNTS: Final = "counts"
_WHAT_IT_IS: Final = (
    "Synthetic rows are nobody's record. A row that looks like somebody is not that person.",
    "Do not link these rows with other data, and do not look for a person in them.",
    "Do not count rare things with them: what few people share is not here, and what is not here may well exist.",
    "Before you use a number, look it up in the error report: how far off it may be stands there.",
    "An empty cell was left out because it would have been rare; it is no answer and never a no.",
    "missing: there was no answer, whatever the reason. not_shared: not agreed to be told. none: asked, and no to all.",
    "Several codes in one cell stand between semicolons.",
)
_RANGES: Final = "Real numbers are ranges on purpose; where exact ones are needed, ask for figures."


def files(made: Made, wish: SyntheticWish, stamp: Stamp) -> Files:
    """In the form that was asked for."""
    columns = tuple(Column("rows", name, "", *COLUMNS[name].sources[0], "code", "") for name in wish.columns)
    book = Book(NAME, 0, (Sheet("rows", columns, made.rows),), ())
    pages = (
        _about(made.errors, wish, stamp),
        _dictionary(wish, stamp.translate),
        _off(made.errors),
        _counts(made.errors),
    )
    if wish.form == "csv":
        return writing.as_csv(book, pages)
    if wish.form == "json":
        return writing.as_json(book, pages)
    return writing.as_xlsx(book, pages)


def _about(errors: Errors, wish: SyntheticWish, stamp: Stamp) -> Plain:
    sealing = ("Sealed for", stamp.opens) if not stamp.reason else ("NOT SEALED, because", stamp.reason)
    one, two, three = errors.left_out
    rows = (
        ("What it is", "Synthetic rows, made from counts"),
        *(("Please note", line) for line in _WHAT_IT_IS),
        ("Handed out by", f"{stamp.worker}, {stamp.organisation}"),
        ("On", stamp.at),
        ("To", stamp.recipient),
        ("For the purpose of", stamp.purpose),
        sealing,
        ("Cases opened in", stamp.period or "all years"),
        ("Real records behind it", _range(errors.real)),
        ("Synthetic rows", str(errors.made)),
        ("Nothing is in it that fewer people share than", str(wish.threshold)),
        ("Looked at", "each answer, every two and every three answers of a row, and every whole row"),
        ("Answers left out, too rare by themselves", f"fewer than {one}"),
        ("Pairs of answers left out as rare", f"fewer than {two}"),
        ("Threes left out as rare though each two are common", f"fewer than {three}"),
        ("Answers taken out of rows as rare, for which no other row was found", str(errors.emptied)),
        ("Made with", f"{stamp.program}, pac-synth"),
    )
    return Plain(ABOUT, ("what", "said"), rows)


def _dictionary(wish: SyntheticWish, said: Translate) -> Plain:
    asked = meanings()
    rows = tuple(
        (
            name,
            " / ".join(dict.fromkeys(said("Forms", asked[each]) for each in COLUMNS[name].sources if each in asked)),
            "; ".join(f"{kind}: {question}" for kind, question in COLUMNS[name].sources),
            "several" if COLUMNS[name].several else "one",
        )
        for name in wish.columns
    )
    return Plain(DICTIONARY, ("column", "what Havenbook asked", "from", "codes in a cell"), rows)


def _off(errors: Errors) -> Plain:
    head = ("counts of", "how many", "off by on average, at most", "off by in one count, at most")
    note = (_RANGES, "", "", "")
    return Plain(ERRORS, head, (*(_line(each) for each in errors.off), note))


def _line(each: Off) -> tuple[str, ...]:
    names = {1: "all answers", 2: "all pairs of answers", 3: "all threes of answers"}
    of = names[len(each.columns)] if each.columns[0] == "*" else " with ".join(each.columns)
    return of, str(each.counts), str(each.mean), str(each.largest)


def _counts(errors: Errors) -> Plain:
    head = ("column", "code", "second column", "second code", "real, from", "real, to", "synthetic")
    rows = []
    for each in errors.counts:
        spots = [text for pair in zip(each.columns, each.codes, strict=True) for text in pair]
        rows.append((*[*spots, "", ""][:4], str(each.real.low), str(each.real.high), str(each.made)))
    return Plain(COUNTS, head, tuple(rows))


def _range(real: Range) -> str:
    return f"{real.low} to {real.high}"
