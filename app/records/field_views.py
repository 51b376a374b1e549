"""An answer as a page shows it: what was asked, what stands there, and why nothing does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.forms.field import Text
from db.missing import reason_of

if TYPE_CHECKING:
    from app.forms.field import Field
    from app.records.past import Past
    from db.types import Answer

State = Literal["answered", "missing", "blank", "not_shared", "erased"]


@dataclass(frozen=True, slots=True)
class FieldView:
    """`label` is marked in the context Forms; `changed` counts the lines that set it. `record` is empty when absent.

    `asked` is the question of an own questionnaire, which no catalogue knows. `staff` is the name of the worker of this
    house whom the answer stands for.
    """

    kind: str
    record: str
    field: str
    label: str
    answer: Answer
    state: State
    disputed: bool
    changed: int
    asked: Field | None = None
    staff: str = ""


@dataclass(frozen=True, slots=True)
class SectionView:
    """`title` is marked in the context Forms."""

    title: str
    fields: tuple[FieldView, ...]


def of_field(field: Field, past: Past, *, disputed: bool) -> FieldView:
    answer = getattr(past.record, field.name)
    return FieldView(
        kind=field.of,
        record=past.record.id.hex(),
        field=field.name,
        label=field.label,
        answer=answer,
        state=state_of(past, field.name, answer),
        disputed=disputed,
        changed=past.changes(field.name),
        staff=past.origins.worker_of(answer) if isinstance(field, Text) and field.staff else "",
    )


def absent(field: Field, *, erased: bool) -> FieldView:
    """A question whose record never came to us, or is gone."""
    state: State = "erased" if erased else "not_shared"
    return FieldView(field.of, "", field.name, field.label, None, state, disputed=False, changed=0)


def state_of(past: Past, name: str, answer: Answer) -> State:
    if past.record.erased:
        return "erased"
    if answer is not None:
        return "answered" if reason_of(answer) is None else "missing"
    return "not_shared" if past.may_be_withheld(name) else "blank"
