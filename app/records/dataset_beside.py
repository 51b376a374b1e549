"""Answers of own questionnaires that bear the name of a field of HTCDS, beside the cases that they were given for."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from app.standards import layout
from db.models import Sheet, SheetAnswer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy.orm import Session

    from app.sync.consented import Scope
    from app.sync.handing import Handing

KIND: Final = "sheet_answer"
_CHUNK: Final = 500
Beside = dict[bytes, dict[str, tuple[Any, ...]]]


def beside(session: Session, handing: Handing, scopes: Mapping[bytes, Scope]) -> Beside:
    """By case and by the name of the field, those of the newest questionnaire first; only what may go out.

    An answer in a row of a group is that of somebody or something else, and is not among them.
    """
    found: defaultdict[bytes, defaultdict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    people = list(scopes)
    for at in range(0, len(people), _CHUNK):
        for case, subject, path, answers in _rows(session, people[at : at + _CHUNK]):
            shared = handing.shared((KIND,), scopes[subject])[KIND]
            name = path.rpartition("/")[2]
            said = next((answers[each] for each in answers if each in shared and answers[each] is not None), None)
            if "question" in shared and "[" not in path and layout.is_field(name) and said is not None:
                found[case][name].append(said)
    return {case: {name: tuple(said) for name, said in named.items()} for case, named in found.items()}


def _rows(session: Session, people: list[bytes]) -> Iterator[tuple[bytes, bytes, str, dict[str, Any]]]:
    """Of questionnaires that stand, the one filled last first. What never leaves is not even read."""
    asked = (
        select(Sheet.case, Sheet.subject, SheetAnswer.question, SheetAnswer.identifying, SheetAnswer.coded)
        .join(Sheet, Sheet.id == SheetAnswer.sheet)
        .where(SheetAnswer.subject.in_(people), Sheet.subject == SheetAnswer.subject)
        .where(~Sheet.erased, ~SheetAnswer.erased, Sheet.voided.is_(None), SheetAnswer.question.is_not(None))
        .order_by(Sheet.filled_on.desc(), Sheet.id.desc(), SheetAnswer.id)
    )
    for case, subject, question, identifying, coded in session.execute(asked):
        if case is not None:
            yield case, subject, question, {"identifying": identifying, "coded": coded}
