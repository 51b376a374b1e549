"""The columns of CTDC's layout of 2024 as answers to our questions, with what of them cannot come in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms import field as kinds
from app.i18n import QT_TRANSLATE_NOOP
from app.standards import layout
from app.tables.htcds import LeftOut
from app.tables.mapping import Column, MappingFile, Part
from db.missing import NOT_COLLECTED_THEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.standards.layout import Incoming
    from app.tables.suggest import Seen

NAME: Final = "CTDC 2024"
_FEW: Final = 8
_NOTHING: Final = ["0", "NULL", "-99", "NA"]
"""How such files write that nothing is known: a nought never said no, since nobody was asked."""
_UNKNOWN: Final = {"Unknown": NOT_COLLECTED_THEN}
_PARTS: Final = {
    "episode/exploitation": Part("episode", {"stage": "Exploitation"}),
    "perpetrator/recruiter": Part("perpetrator", {"roles": ["RecruiterOrIntermediary"]}),
}

NO_YEAR: Final = QT_TRANSLATE_NOOP("Import", "A year is not the day that Havenbook asks for.")
NO_MONTHS: Final = QT_TRANSLATE_NOOP("Import", "A range is not the number of months that Havenbook asks for.")
ONLY_CHILD: Final = QT_TRANSLATE_NOOP("Import", "Of a range of ages only whether the person was a child comes in.")
WIDER: Final = QT_TRANSLATE_NOOP("Import", "CTDC means something wider than the answer that it becomes.")
OTHER: Final = QT_TRANSLATE_NOOP("Import", "It becomes “other”; which other, the file does not say.")
_STAYS: Final = {"yearOfRegistration": NO_YEAR, "traffickMonths": NO_MONTHS}
_WHY: Final = {"near": WIDER, "other": OTHER}


def names() -> frozenset[str]:
    """Every heading that this layout knows."""
    return frozenset({*_STAYS, *(each.column for each in layout.coming_in())})


def is_it(headings: Iterable[str]) -> bool:
    return len(names().intersection(headings)) >= _FEW


def mapping(seen: Mapping[str, Seen]) -> tuple[MappingFile, tuple[LeftOut, ...]]:
    """On what these records rest the file does not say, so they come in for care alone."""
    made = MappingFile(
        column={}, name=NAME, otherwise=NOT_COLLECTED_THEN, consent_basis=NOT_COLLECTED_THEN,
        constant={"from_old_records": "yes"},
    )  # fmt: skip
    for each in layout.coming_in():
        if each.column in seen:
            _add(made, each)
    return made, tuple(_left(seen))


def _add(made: MappingFile, line: Incoming) -> None:
    if line.record in _PARTS:
        made.record[line.record] = _PARTS[line.record]
    column = made.column.setdefault(
        line.column, Column(line.question, record=line.record, nothing=list(_NOTHING), reasons=dict(_UNKNOWN))
    )
    if line.word:
        many = isinstance(made.question(column), kinds.Choices | kinds.Grid)
        column.values = {**(column.values or {}), line.word: [line.code] if many else line.code}


def _left(seen: Mapping[str, Seen]) -> Iterable[LeftOut]:
    """What stays in the kept row, and what arrives as less than it was, with in how many rows."""
    for heading, why in _STAYS.items():
        if heading in seen:
            yield LeftOut(heading, why, _said(seen[heading]))
    bands = {each.column for each in layout.coming_in() if each.question == "minor_at_intake"}
    for heading in sorted(bands & set(seen)):
        yield LeftOut(heading, ONLY_CHILD, _said(seen[heading]))
    for each in layout.coming_in():
        if each.column in seen and each.column not in bands and each.match in _WHY:
            yield LeftOut(each.column, _WHY[each.match], dict(seen[each.column].words).get(each.word, 0))


def _said(column: Seen) -> int:
    return sum(many for word, many in column.words if word not in _NOTHING)
