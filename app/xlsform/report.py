"""What is left out of single questions, or drawn otherwise than the form maker meant, each with its row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.xlsform.left_out import of_kind
from app.xlsform.model import has_gap
from app.xlsform.remarks import (
    ALL_OFFERED,
    ALWAYS_SHOWN,
    FIRST_STAYS,
    GAP_IN_WORDS,
    NO_APPEARANCE,
    NO_DEFAULT,
    NOT_KEPT,
    NOT_SHOWN,
    READ_ONLY,
    SOMETIMES_READ_ONLY,
    TIME_AND_DAY,
    Remark,
)
from app.xlsform.rules import groups, questions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.xlsform.columns import Rows
    from app.xlsform.model import Model, Question
    from app.xlsform.rules import Rules

_LOOKS: Final = frozenset(
    {
        "minimal", "multiline", "month-year", "year", "numbers", "thousands-sep", "likert", "quick", "quickcompact",
        "compact", "horizontal", "horizontal-compact", "autocomplete", "search", "columns", "columns-pack",
        "no-buttons", "field-list", "label", "list", "list-nolabel", "new", "new-front",
        "no-calendar", "table-list", "w1", "w2", "w3", "w4", "bearing", "picker", "rating", "vertical", "full",
    }
)  # fmt: skip

_DAY_IN_IT: Final = re.compile(r"\b(now|today)\s*\(")
_TURNED: Final = re.compile(r"\b(decimal-time|format-date(-time)?)\s*\(")


def on_questions(model: Model, rules: Rules, rows: Rows) -> Iterator[Remark]:
    for question in questions(model.parts):
        for remark in (*of_kind(model, question), *_words(model, question), *_rows(model, rules, question)):
            yield rows.place(remark)
    for group in groups(model.parts):
        if has_gap(group.label):
            yield rows.place(Remark("changed", GAP_IN_WORDS, column="label", name=group.path))
    for path, rule in rules.calculate.items():
        if model.rows_of(path):
            yield rows.place(Remark("left_out", NOT_KEPT, column="calculation", name=path))
        if rule.volatile:
            yield rows.place(Remark("changed", FIRST_STAYS, column="calculation", name=path))
    yield from (rows.place(each) for each in _defaults(model, rules))


def _words(model: Model, question: Question) -> Iterator[Remark]:
    bind = model.bind(question.path)
    note = bind.read_only
    if note and question.control != "input":
        yield Remark("changed", READ_ONLY, column="read_only", name=question.path)
    if bind.sometimes_read_only:
        yield Remark("refused", SOMETIMES_READ_ONLY, column="read_only", name=question.path)
    if note and model.rows_of(question.path):
        yield Remark("left_out", NOT_SHOWN, column="label", name=question.path)
    elif has_gap(question.label) and not note:
        yield Remark("changed", GAP_IN_WORDS, column="label", name=question.path)
    if has_gap(question.hint):
        yield Remark("changed", GAP_IN_WORDS, column="hint", name=question.path)
    if bind.type == "time" and _DAY_IN_IT.search(bind.constraint) and not _TURNED.search(bind.constraint):
        yield Remark("refused", TIME_AND_DAY, column="constraint", name=question.path)
    strange = [look for look in question.appearance.split() if look not in _LOOKS]
    if strange:
        facts = {"look": " ".join(strange)[:60]}
        yield Remark("changed", NO_APPEARANCE, column="appearance", name=question.path, facts=facts)


def _rows(model: Model, rules: Rules, question: Question) -> Iterator[Remark]:
    """A question in a row that looks outside it is always shown there."""
    around = model.rows_of(question.path)
    if around and question.path in rules.offered:
        yield Remark("changed", ALL_OFFERED, column="choice_filter", name=question.path)
    if not around or question.path not in rules.relevant:
        return
    looked = (each for each in rules.looks(question.path, "relevant") if each in model.leaves)
    if any(model.rows_of(each) != around for each in looked):
        yield Remark("changed", ALWAYS_SHOWN, column="relevant", name=question.path)


def _defaults(model: Model, rules: Rules) -> Iterator[Remark]:
    for path, value in {**model.defaults, **model.moving_defaults}.items():
        if path not in rules.calculate:
            yield Remark("left_out", NO_DEFAULT, column="default", name=path, facts={"value": value[:60]})
