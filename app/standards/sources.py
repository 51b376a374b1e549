"""Where the answers for one cell stand: the records a column names, and what they say, with the reasons of the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.standards.dossier import CaseFile, Dossier, Sender
    from app.standards.layout import Column

_FILTERED_BY = {"episode": "stage", "perpetrator": "roles"}


@dataclass(frozen=True, slots=True)
class Spot:
    """What one row stands for: somebody's cases (one of them, or all), or one record of a case, or an organisation."""

    sender: Sender
    dossier: Dossier | None = None
    cases: tuple[CaseFile, ...] = ()
    kind: str = ""
    this: Mapping[str, Any] | None = None
    key: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """`values` in the order they were recorded; `reason` is why there is none; `shared` whether it might be told."""

    values: tuple[Any, ...]
    reason: str = ""
    shared: bool = True
    other_words: bool = False
    records: tuple[Mapping[str, Any], ...] = ()


def look(spot: Spot, column: Column) -> Said:
    """What all the records say that the column names."""
    for wanted in column.record.split("|"):
        found = _look(spot, column, wanted.split(";"))
        if found.values:
            return found
    return found


def _look(spot: Spot, column: Column, wanted: list[str]) -> Said:
    values: list[Any] = []
    reason, other_words, shared = "", False, False
    records = [record for each in wanted for record in _records(spot, each)]
    for each in wanted:
        shared = shared or _may_be_told(spot, each, column)
    for record in records:
        told = list(_told(record, column))
        values += told
        reason = reason or _reason(record, column)
        other_words = other_words or any(isinstance(record.get(f"{name}_other"), str) for name in column.questions)
    return Said(tuple(values), "" if values else reason, shared, other_words, tuple(records))


def _records(spot: Spot, wanted: str) -> tuple[Mapping[str, Any], ...]:
    if wanted == "this":
        return (spot.this,) if spot.this is not None else ()
    name, _, last = wanted.partition(":")
    kind, _, only = name.partition("/")
    if spot.dossier is None:
        return ()
    found = [*spot.dossier.about.get(kind, ())]
    found += [record for case in spot.cases for record in case.records.get(kind, ())]
    if only:
        found = [record for record in found if _is(record.get(_FILTERED_BY[kind]), only)]
    return tuple(found[-1:] if last else found)


def _is(answer: Any, code: str) -> bool:
    return code in answer if isinstance(answer, list) else answer == code


def _told(record: Mapping[str, Any], column: Column) -> Iterator[Any]:
    """The first question that is answered; a column that wants the least of several asks them all."""
    for name in column.questions:
        answer = record.get(name)
        if answer is None or answer in ([], {}, "") or reason_of(answer):
            continue
        yield from _taken_apart(answer)
        if column.kind != "least":
            return


def _taken_apart(answer: Any) -> tuple[Any, ...]:
    """Of a grid what was answered with yes."""
    if isinstance(answer, dict):
        return tuple(code for code, said in answer.items() if said == "yes")
    return tuple(answer) if isinstance(answer, list) else (answer,)


def _reason(record: Mapping[str, Any], column: Column) -> str:
    return next((found for name in column.questions if (found := reason_of(record.get(name)))), "")


def reason_of(answer: Any) -> str:
    """Why there is no answer, where the record says so."""
    return str(answer["missing"]) if isinstance(answer, dict) and set(answer) == {"missing"} else ""


def _may_be_told(spot: Spot, wanted: str, column: Column) -> bool:
    """Whether any of the questions may go out; the sender's own facts always may."""
    kind = spot.kind if wanted == "this" else wanted.partition(":")[0].partition("/")[0]
    if spot.dossier is None or not column.questions or kind == "sender":
        return True
    return not spot.dossier.shared.get(kind, frozenset()).isdisjoint(column.questions)
