"""Which questions are not asked here because of their kind, and which are asked in another way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.xlsform.remarks import AS_TEXT, FROM_ANSWERS, NO_CHOICE, NO_KIND, OTHER_FILE, PLACE_KIND, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.xlsform.model import Model, Question

_SELECTS: Final = frozenset({"select1", "select", "rank", "odk:rank"})
_PLACES: Final = frozenset({"geopoint", "geotrace", "geoshape"})
_TYPES: Final = frozenset({"string", "int", "decimal", "date", "time", "dateTime", "barcode"})


def is_left_out(model: Model, question: Question) -> bool:
    return any(each.weight == "left_out" for each in of_kind(model, question))


def of_kind(model: Model, question: Question) -> Iterator[Remark]:
    path, bound = question.path, model.bind(question.path).type
    if question.control in _SELECTS:
        yield from _choices(model, question)
    elif bound in _PLACES:
        yield Remark("left_out", PLACE_KIND, column="type", name=path)
    elif question.control.startswith("?") or (question.control in {"input", "range"} and bound not in _TYPES):
        yield Remark("left_out", NO_KIND, column="type", name=path, facts={"kind": bound or question.control[1:]})
    elif bound == "dateTime":
        yield Remark("changed", AS_TEXT, column="type", name=path)


def _choices(model: Model, question: Question) -> Iterator[Remark]:
    if question.shelf in model.outside or question.shelf == "?":
        yield Remark("left_out", OTHER_FILE, column="type", name=question.path)
    elif question.shelf.startswith("?"):
        yield Remark("left_out", FROM_ANSWERS, column="type", name=question.path)
    elif not any(each.value for each in model.shelves.get(question.shelf, question.fixed)):
        yield Remark("left_out", NO_CHOICE, column="type", name=question.path)
