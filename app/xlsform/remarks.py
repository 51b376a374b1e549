"""Remark: one thing in an XLSForm that is refused, left out or changed, with its row and column, before it is used."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.i18n import Translate

Weight = Literal["refused", "left_out", "changed"]

NOT_A_TABLE: Final = QT_TRANSLATE_NOOP(
    "XLSForm", "This file is no XLSForm that can be read (XLSX, XLS, CSV or Markdown)."
)
TOO_LARGE: Final = QT_TRANSLATE_NOOP("XLSForm", "The form is too large: {what}, at most {most}.")
UNSAFE_FILE: Final = QT_TRANSLATE_NOOP(
    "XLSForm", "The file holds parts that a form does not need and that can do harm."
)
READER_SAYS: Final = QT_TRANSLATE_NOOP("XLSForm", "The form cannot be read. The reader says: {said}")
READER_WARNS: Final = QT_TRANSLATE_NOOP("XLSForm", "The reader notes: {said}")
BAD_EXPRESSION: Final = QT_TRANSLATE_NOOP("XLSForm", "This rule cannot be read: {said}")
NO_FUNCTION: Final = QT_TRANSLATE_NOOP("XLSForm", "The function {name} is not known here.")
REFUSED_FUNCTION: Final = QT_TRANSLATE_NOOP(
    "XLSForm", "The function {name} is not allowed: it reads other files or makes things up."
)
NO_SUCH_NAME: Final = QT_TRANSLATE_NOOP("XLSForm", "The rule names {name}, which this form does not have.")
IN_A_CIRCLE: Final = QT_TRANSLATE_NOOP("XLSForm", "This question depends on itself: {names}.")
TOO_DEEP: Final = QT_TRANSLATE_NOOP("XLSForm", "This rule is too long or too deep.")
EVERYTHING: Final = QT_TRANSLATE_NOOP("XLSForm", "This rule reaches for unnamed questions. Name each of them.")
RISKY_PATTERN: Final = QT_TRANSLATE_NOOP("XLSForm", "This pattern could keep the computer busy for ever.")
NO_KIND: Final = QT_TRANSLATE_NOOP("XLSForm", "Questions of this kind are not asked here: {kind}.")
PLACE_KIND: Final = QT_TRANSLATE_NOOP("XLSForm", "Where somebody is on the map is not recorded here.")
OTHER_FILE: Final = QT_TRANSLATE_NOOP("XLSForm", "Its choices are in another file, which is not part of the form.")
FROM_ANSWERS: Final = QT_TRANSLATE_NOOP("XLSForm", "Its choices would be other answers. This is not supported.")
NEVER_RECORDED: Final = QT_TRANSLATE_NOOP("XLSForm", "Never recorded: it tells about the device or the worker.")
BY_JOURNAL: Final = QT_TRANSLATE_NOOP("XLSForm", "Not kept as an answer: who wrote what and when is known already.")
NO_DEFAULT: Final = QT_TRANSLATE_NOOP("XLSForm", "Nothing is filled in beforehand: {value} is not taken over.")
NO_COLUMN: Final = QT_TRANSLATE_NOOP("XLSForm", "This column is not used here ({count} cells).")
NO_SHEET: Final = QT_TRANSLATE_NOOP("XLSForm", "This sheet is not used here.")
AS_TEXT: Final = QT_TRANSLATE_NOOP("XLSForm", "Typed as text: 2026-05-03 14:30.")
GAP_IN_WORDS: Final = QT_TRANSLATE_NOOP("XLSForm", "Other answers in its words are shown as “…”.")
ROWS_BY_HAND: Final = QT_TRANSLATE_NOOP("XLSForm", "Rows are added by hand; how many there should be is not enforced.")
NO_APPEARANCE: Final = QT_TRANSLATE_NOOP("XLSForm", "Drawn in the usual way: {look} is not known here.")
FIRST_STAYS: Final = QT_TRANSLATE_NOOP("XLSForm", "Worked out once: a later look at the clock does not change it.")
ALWAYS_SHOWN: Final = QT_TRANSLATE_NOOP(
    "XLSForm", "Always shown in its row: whether it is asked depends on answers outside the row."
)
ALL_OFFERED: Final = QT_TRANSLATE_NOOP("XLSForm", "In a row every choice is offered, whatever the other answers are.")
NOT_KEPT: Final = QT_TRANSLATE_NOOP("XLSForm", "Worked out in its row for other rules, but neither shown nor kept.")
NOT_SHOWN: Final = QT_TRANSLATE_NOOP("XLSForm", "Words between the questions of a row are not shown.")
NO_QUESTION: Final = QT_TRANSLATE_NOOP("XLSForm", "The form asks nothing that can be recorded here.")
NO_CHOICE: Final = QT_TRANSLATE_NOOP("XLSForm", "It has no choices.")
READ_ONLY: Final = QT_TRANSLATE_NOOP("XLSForm", "Read only: its words are shown, and it cannot be answered.")
SOMETIMES_READ_ONLY: Final = QT_TRANSLATE_NOOP(
    "XLSForm", "Read only only where a rule says so: this is not supported. Use “relevant”, or leave the cell blank."
)
TIME_AND_DAY: Final = QT_TRANSLATE_NOOP(
    "XLSForm", "A time of the day cannot be compared with a whole day. Use decimal-time(), or format-date(…, '%H:%M')."
)
SAME_NAME: Final = QT_TRANSLATE_NOOP("XLSForm", "Two questions cannot be told apart by their names.")


@dataclass(frozen=True, slots=True)
class Remark:
    """`row` is the row of the sheet as a spreadsheet counts it, 0 where it is about the whole form.

    `words` are marked in the context XLSForm and take `facts`. What is refused keeps the form from being accepted.
    """

    weight: Weight
    words: str
    row: int = 0
    column: str = ""
    name: str = ""
    sheet: str = "survey"
    facts: dict[str, str] = field(default_factory=dict)

    def say(self, translate: Translate) -> str:
        return translate("XLSForm", self.words).format(**self.facts)


class NotAForm(Exception):
    """The file as a whole cannot be used; the remarks say why, by row where a row is to blame."""

    def __init__(self, *remarks: Remark) -> None:
        super().__init__("the file is no form")
        self.remarks = remarks
