"""Answers of own questionnaires that HTCDS has a field for, beside the cases that they were given for.

Which field it is says the name of the question, or the house: that it is the same as one of ours (docs/decisions/0071).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import select

from app.records import matching
from app.standards import layout
from app.tables import same_as, taken_over
from db.models import Sheet, SheetAnswer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy.orm import Session

    from app.standards.layout import Column
    from app.sync.consented import Scope
    from app.sync.handing import Handing
    from app.tables.same_as import SameAs

KIND: Final = "sheet_answer"
_CHUNK: Final = 500
_CODED: Final = frozenset({"code", "codes", "first"})
_NOT_OURS: Final = frozenset({"key", "beside", "consent"})
Beside = dict[bytes, dict[str, tuple[Any, ...]]]


class _Row(NamedTuple):
    case: bytes
    subject: bytes
    form: tuple[str, str]
    path: str
    answers: dict[str, Any]


def beside(session: Session, handing: Handing, scopes: Mapping[bytes, Scope]) -> Beside:
    """By case and by the name of the field, those of the newest questionnaire first; only what may go out.

    An answer in a row of a group is that of somebody or something else, and is not among them.
    """
    found: defaultdict[bytes, defaultdict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    people, matches = list(scopes), _Matches(session)
    for at in range(0, len(people), _CHUNK):
        for row in _rows(session, people[at : at + _CHUNK]):
            shared = handing.shared((KIND,), scopes[row.subject])[KIND]
            said = next((row.answers[each] for each in row.answers if each in shared and row.answers[each] is not None),
                        None)  # fmt: skip
            if "question" in shared and "[" not in row.path and said is not None:
                for name, told in matches.told(row, said):
                    found[row.case][name].append(told)
    return {case: {name: tuple(said) for name, said in named.items()} for case, named in found.items()}


class _Matches:
    """What the house said of each version of a form, read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[str, str], dict[str, SameAs]] = {}

    def told(self, row: _Row, said: Any) -> Iterator[tuple[str, Any]]:
        """The fields it answers, each with the answer in the words of the standard. A name of the standard's says
        which field it is; where the house said the same, its choices count.
        """
        name = row.path.rpartition("/")[2]
        if row.form not in self._known:
            self._known[row.form] = matching.in_force(self._session, *row.form)
        match = self._known[row.form].get(row.path)
        fed = _columns(match) if match is not None else ()
        if layout.is_field(name) and layout.plain(name) not in {layout.plain(each.column) for each in fed}:
            yield name, said
        elif match is not None:
            for column in fed:
                yield column.column, _in_standard(column, match, said)


def _columns(match: SameAs) -> tuple[Column, ...]:
    """Of the table of cases those that the same field of ours feeds."""
    (cases,) = (each for each in layout.layouts("htcds") if each.table == "cases")
    return tuple(
        each
        for each in cases.columns
        if each.kind not in _NOT_OURS and match.kind in each.record.split(";") and match.field in each.questions
    )


def _in_standard(column: Column, match: SameAs, said: Any) -> Any:
    """What has no word there is counted as lost: it stands behind a sign with which no word begins."""
    wanted = same_as.ours().get((match.kind, match.field))
    if wanted is None:
        return None
    told, left = taken_over.in_ours(match, wanted, said)
    if isinstance(told, dict) and "missing" in told:
        return None
    codes: list[Any] = list(told) if isinstance(told, dict | list) else [told] if told is not None else []
    if column.kind in _CODED:
        codes = [layout.match("htcds", column.codes, str(code)).to or f"?{code}" for code in codes]
    return [*codes, *(f"?{code}" for code in left)]


def _rows(session: Session, people: list[bytes]) -> Iterator[_Row]:
    """Of questionnaires that stand, the one filled last first. What never leaves is not even read."""
    asked = (
        select(Sheet.case, Sheet.subject, Sheet.form, Sheet.form_version, SheetAnswer.question,
               SheetAnswer.identifying, SheetAnswer.coded)
        .join(Sheet, Sheet.id == SheetAnswer.sheet)
        .where(SheetAnswer.subject.in_(people), Sheet.subject == SheetAnswer.subject)
        .where(~Sheet.erased, ~SheetAnswer.erased, Sheet.voided.is_(None), SheetAnswer.question.is_not(None))
        .order_by(Sheet.filled_on.desc(), Sheet.id.desc(), SheetAnswer.id)
    )  # fmt: skip
    for case, subject, form, version, question, identifying, coded in session.execute(asked):
        if case is not None:
            answers = {"identifying": identifying, "coded": coded}
            yield _Row(case, subject, (str(form or ""), str(version or "")), question, answers)
