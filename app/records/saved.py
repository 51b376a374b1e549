"""A search kept under a name: written as plain data, read back with what this Havenbook no longer knows left out."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from app.forms.catalogue import FORMS, field_of, fields_of
from app.records.finding import PERMITTED, CaseFilter, CaseSearch, RecordFilter, ways
from db.codes.lists import code_list
from db.search.find import SORTS
from db.search.permits import PURPOSES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

COLUMNS: Final = (
    "number", "name", "danger", "status", "risk", "worker", "opened", "changed", "from", "shared", "why",
)  # fmt: skip
"""Every column a list can have."""
_CODES: Final = {"statuses": "case_status", "risks": "risk_level", "exploitation": "exploitation_type"}
_CHOICES: Final = {
    "consent": ("", "none", "soon", "withdrawn"),
    "tasks": ("", "open", "overdue"),
    "voided": ("no", "too", "only"),
}
_TEXTS: Final = ("opened_from", "opened_to", "changed_from", "changed_to")
_FLAGS: Final = ("in_house", "disputed")


@dataclass(frozen=True, slots=True)
class Kept:
    """`left_out` names what was kept but is not known any more: columns, codes, questions, orders."""

    search: CaseSearch
    columns: tuple[str, ...]
    left_out: tuple[str, ...]


def body(search: CaseSearch, columns: Collection[str]) -> dict[str, Any]:
    """Only what was set, so that a later Havenbook sees no wish that nobody had."""
    start = asdict(CaseFilter())
    said = {name: _plain(value) for name, value in asdict(search.filter).items() if value != start[name]}
    return {
        "text": search.text,
        "filter": said,
        "sort": search.sort,
        "down": int(search.down),
        "columns": list(columns),
    }


def read(kept: Mapping[str, Any]) -> Kept:
    """Never fails: what is unknown or of the wrong shape is left out and named."""
    left: list[str] = []
    columns = _known(kept.get("columns"), COLUMNS, left)
    sort = kept.get("sort", "changed")
    if sort not in SORTS:
        left.append(str(sort))
        sort = "changed"
    text = kept.get("text")
    told = kept.get("filter")
    said = _filter(told if isinstance(told, dict) else {}, left)
    search = CaseSearch(text if isinstance(text, str) else "", said, str(sort), bool(kept.get("down", 1)))
    return Kept(search, tuple(columns), tuple(dict.fromkeys(left)))


def _filter(told: Mapping[str, Any], left: list[str]) -> CaseFilter:
    found: dict[str, Any] = {}
    for name, value in told.items():
        if name in _CODES:
            found[name] = tuple(_known(value, [code.code for code in code_list(_CODES[name]).offered()], left))
        elif name in {"workers", "nationalities"}:
            found[name] = tuple(str(each) for each in value) if isinstance(value, list) else ()
        elif (name in _CHOICES and value in _CHOICES[name]) or (name in _TEXTS and isinstance(value, str)):
            found[name] = value
        elif name in _FLAGS:
            found[name] = bool(value)
        elif name == "record" and isinstance(value, dict):
            found[name] = _record(value, left)
        elif name == "permissions" and isinstance(value, list):
            found[name] = tuple(_permissions(value, left))
        else:
            left.append(name)
    return replace(CaseFilter(), **found)


def _record(told: Mapping[str, Any], left: list[str]) -> RecordFilter:
    kind = str(told.get("kind") or "")
    if not any(fields_of(kind)) and kind not in {name for name, _ in FORMS}:
        left.append(kind)
        return RecordFilter()
    tests = []
    for test in told.get("tests") or ():
        name, way, value = (str(each) for each in test)
        asked = field_of(kind, name)
        if asked is None or way not in ways(asked.kind):
            left.append(name)
        else:
            tests.append((name, way, value))
    return RecordFilter(kind, tuple(tests))


def _permissions(told: list[Any], left: list[str]) -> Iterator[tuple[str, str]]:
    for each in told:
        purpose, state = (str(part) for part in each) if isinstance(each, list) and len(each) == 2 else ("", "")
        if purpose in PURPOSES and state in PERMITTED:
            yield purpose, state
        else:
            left.append(" ".join(filter(None, (purpose, state))) or "permissions")


def _known(value: Any, known: Collection[str], left: list[str]) -> list[str]:
    asked = [str(each) for each in value] if isinstance(value, list | tuple) else []
    left.extend(each for each in asked if each not in known)
    return [each for each in asked if each in known]


def _plain(value: Any) -> Any:
    """As JSON has it: lists for tuples, whole numbers for yes and no."""
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return int(value) if isinstance(value, bool) else value
