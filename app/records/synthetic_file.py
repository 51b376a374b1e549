"""The bytes of synthetic rows: the rows, what they are and are not, what their columns mean, how far off they are."""

from __future__ import annotations

from functools import partial, reduce
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.records.columns import COLUMNS
from app.records.dataset import meanings
from app.standards import writing
from app.standards.book import Book, Sheet
from app.standards.layout import Column
from app.standards.stamp import ABOUT, ABOUT_HEADS, DICTIONARY, MADE_WITH, NOTE, Plain, handed_out, page

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.i18n import Translate
    from app.records.beside import Before
    from app.records.synthetic import SyntheticWish
    from app.standards.stamp import Stamp
    from app.standards.writing import Files
    from app.synthetic.errors_of import Errors, Off, Range
    from app.synthetic.making import Made

    Say = Callable[[str], str]

NAME: Final = "synthetic"
ERRORS: Final = "error report"
COUNTS: Final = "counts"
_WHAT_IT_IS: Final = (
    QT_TRANSLATE_NOOP(
        "Synthetic", "Synthetic rows are nobody's record. A row that looks like somebody is not that person."
    ),
    QT_TRANSLATE_NOOP("Synthetic", "Do not link these rows with other data, and do not look for a person in them."),
    QT_TRANSLATE_NOOP(
        "Synthetic",
        "Do not count rare things with them: what few people share is not here, and what is not here may well exist.",
    ),
    QT_TRANSLATE_NOOP(
        "Synthetic", "Before you use a number, look it up in the error report: how far off it may be stands there."
    ),
    QT_TRANSLATE_NOOP(
        "Synthetic", "An empty cell was left out because it would have been rare; it is no answer and never a no."
    ),
    QT_TRANSLATE_NOOP(
        "Synthetic",
        "missing: there was no answer, whatever the reason. not_shared: not agreed to be told. "
        "none: asked, and no to all.",
    ),
    QT_TRANSLATE_NOOP("Synthetic", "Several codes in one cell stand between semicolons."),
)
_RANGES: Final = QT_TRANSLATE_NOOP(
    "Synthetic", "Real numbers are ranges on purpose; where exact ones are needed, ask for figures."
)
_BESIDE_FIGURES: Final = QT_TRANSLATE_NOOP(
    "Synthetic",
    "An answer that is in these rows was given by {number} real people or more: whoever also has figures of the same "
    "people, with small numbers hidden, may work out from this how small a hidden number is.",
)


def files(made: Made, wish: SyntheticWish, stamp: Stamp, before: Before) -> Files:
    """In the form that was asked for. `before`: what else of the same vault is out, and why it may be."""
    columns = tuple(Column("rows", name, "", *COLUMNS[name].sources[0], "code", "") for name in wish.columns)
    book = Book(NAME, 0, (Sheet("rows", columns, made.rows),), ())
    say = partial(stamp.translate, "Synthetic")
    pages = (
        _about(made.errors, wish, stamp, (say, before)),
        _dictionary(wish, stamp.translate, say),
        _off(made.errors, wish, say),
        _counts(made.errors, say),
    )
    if wish.form == "csv":
        return writing.as_csv(book, pages)
    if wish.form == "json":
        return writing.as_json(book, pages)
    return writing.as_xlsx(book, pages)


_WHAT: Final = QT_TRANSLATE_NOOP("Synthetic", "What it is")
_MADE_FROM: Final = QT_TRANSLATE_NOOP("Synthetic", "Synthetic rows, made from counts")
_REAL: Final = QT_TRANSLATE_NOOP("Synthetic", "Real records behind it")
MADE: Final = QT_TRANSLATE_NOOP("Synthetic", "Synthetic rows")
_THRESHOLD: Final = QT_TRANSLATE_NOOP("Synthetic", "Nothing is in it that fewer people share than")
_LOOKED_AT: Final = QT_TRANSLATE_NOOP("Synthetic", "Looked at")
_EACH: Final = QT_TRANSLATE_NOOP(
    "Synthetic", "each answer, every two and every three answers of a row, and every whole row"
)
_FEWER: Final = QT_TRANSLATE_NOOP("Synthetic", "fewer than {number}")
_ALONE: Final = QT_TRANSLATE_NOOP("Synthetic", "Answers left out, too rare by themselves")
_PAIRS: Final = QT_TRANSLATE_NOOP("Synthetic", "Pairs of answers left out as rare")
_THREES: Final = QT_TRANSLATE_NOOP("Synthetic", "Threes left out as rare though each two are common")
_EMPTIED: Final = QT_TRANSLATE_NOOP("Synthetic", "Answers taken out of rows as rare, for which no other row was found")
_RELEASED: Final = QT_TRANSLATE_NOOP(
    "Synthetic",
    "Figures that may be of the same people were released before these rows; why both may be read, in the words of"
    " whoever handed them out",
)
_ROWS_BEFORE: Final = QT_TRANSLATE_NOOP(
    "Synthetic",
    "Synthetic rows that may be of the same people went out before these; why both may be read, in the words of whoever"
    " handed them out",
)
_SPAN: Final = QT_TRANSLATE_NOOP("Synthetic", "{low} to {high}")
_DICTIONARY_HEADS: Final = (
    QT_TRANSLATE_NOOP("Synthetic", "column"),
    QT_TRANSLATE_NOOP("Synthetic", "what Havenbook asked"),
    QT_TRANSLATE_NOOP("Synthetic", "from"),
    QT_TRANSLATE_NOOP("Synthetic", "codes in a cell"),
)
_SEVERAL: Final = QT_TRANSLATE_NOOP("Synthetic", "several")
_ONE: Final = QT_TRANSLATE_NOOP("Synthetic", "one")
_OFF_HEADS: Final = (
    QT_TRANSLATE_NOOP("Synthetic", "counts of"),
    QT_TRANSLATE_NOOP("Synthetic", "how many"),
    QT_TRANSLATE_NOOP("Synthetic", "off by on average, at most"),
    QT_TRANSLATE_NOOP("Synthetic", "off by in one count, at most"),
)
_OF: Final = {
    1: QT_TRANSLATE_NOOP("Synthetic", "all answers"),
    2: QT_TRANSLATE_NOOP("Synthetic", "all pairs of answers"),
    3: QT_TRANSLATE_NOOP("Synthetic", "all threes of answers"),
}
_WITH: Final = QT_TRANSLATE_NOOP("Synthetic", "{one} with {other}")
_COUNT_HEADS: Final = (
    QT_TRANSLATE_NOOP("Synthetic", "column"),
    QT_TRANSLATE_NOOP("Synthetic", "code"),
    QT_TRANSLATE_NOOP("Synthetic", "second column"),
    QT_TRANSLATE_NOOP("Synthetic", "second code"),
    QT_TRANSLATE_NOOP("Synthetic", "real, from"),
    QT_TRANSLATE_NOOP("Synthetic", "real, to"),
    QT_TRANSLATE_NOOP("Synthetic", "synthetic"),
)


def _page(name: str, heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...], say: Say) -> Plain:
    return Plain(name, heads, rows, tuple(map(say, heads)))


def _about(errors: Errors, wish: SyntheticWish, stamp: Stamp, told: tuple[Say, Before]) -> Plain:
    say, before = told
    general = partial(stamp.translate, "Standards")
    one, two, three = ((say(_FEWER).format(number=each)) for each in errors.left_out)
    rows = (
        (say(_WHAT), say(_MADE_FROM)),
        *((general(NOTE), say(line)) for line in _WHAT_IT_IS),
        *handed_out(stamp),
        (say(_REAL), _range(errors.real, say)),
        (say(MADE), str(errors.made)),
        (say(_THRESHOLD), str(wish.threshold)),
        (say(_LOOKED_AT), say(_EACH)),
        (say(_ALONE), one),
        (say(_PAIRS), two),
        (say(_THREES), three),
        (say(_EMPTIED), str(errors.emptied)),
        *((say(_RELEASED), before.why) for _ in range(before.releases > 0)),
        *((say(_ROWS_BEFORE), before.why) for _ in range(before.sets > 0)),
        (general(MADE_WITH), f"{stamp.program}, pac-synth"),
    )
    return page(ABOUT, ABOUT_HEADS, rows, stamp.translate)


def _dictionary(wish: SyntheticWish, translate: Translate, say: Say) -> Plain:
    asked = meanings()
    rows = tuple(
        (
            name,
            " / ".join(
                dict.fromkeys(translate("Forms", asked[each]) for each in COLUMNS[name].sources if each in asked)
            ),
            "; ".join(f"{kind}: {question}" for kind, question in COLUMNS[name].sources),
            say(_SEVERAL if COLUMNS[name].several else _ONE),
        )
        for name in wish.columns
    )
    return _page(DICTIONARY, _DICTIONARY_HEADS, rows, say)


def _off(errors: Errors, wish: SyntheticWish, say: Say) -> Plain:
    beside = say(_BESIDE_FIGURES).format(number=wish.threshold)
    notes = tuple((each, "", "", "") for each in (say(_RANGES), beside))
    return _page(ERRORS, _OFF_HEADS, (*(_line(each, say) for each in errors.off), *notes), say)


def _line(each: Off, say: Say) -> tuple[str, ...]:
    if each.columns[0] == "*":
        of = say(_OF[len(each.columns)])
    else:
        of = reduce(lambda one, other: say(_WITH).format(one=one, other=other), each.columns)
    return of, str(each.counts), str(each.mean), str(each.largest)


def _counts(errors: Errors, say: Say) -> Plain:
    rows = []
    for each in errors.counts:
        spots = [text for pair in zip(each.columns, each.codes, strict=True) for text in pair]
        rows.append((*[*spots, "", ""][:4], str(each.real.low), str(each.real.high), str(each.made)))
    return _page(COUNTS, _COUNT_HEADS, tuple(rows), say)


def _range(real: Range, say: Say) -> str:
    return say(_SPAN).format(low=real.low, high=real.high)
