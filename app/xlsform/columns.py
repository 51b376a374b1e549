"""The rows of the sheet as people see them: which row a question stands in, and which cells are not used here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.xlsform.left_out import is_left_out
from app.xlsform.model import Group, plain
from app.xlsform.names import key_of, names_of
from app.xlsform.remarks import (
    BY_JOURNAL,
    NEVER_RECORDED,
    NO_COLUMN,
    NO_SHEET,
    ROWS_BY_HAND,
    Remark,
)
from app.xlsform.rules import questions

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from app.xlsform.model import Model
    from app.xlsform.rules import Rules
    from app.xlsform.sheet import Row, Sheet

_KNOWN: Final = frozenset(
    {
        "type", "command", "name", "value", "label", "caption", "hint", "guidance_hint", "relevant", "relevance",
        "skippattern", "constraint", "constraint_message", "constraint message", "constraining message",
        "required", "mandatory", "required_message", "required message", "read_only", "readonly", "read only",
        "calculation", "calculate", "calc", "choice_filter", "default", "appearance", "repeat_count", "parameters",
        "bind", "list_name", "list name", "disabled", "comment", "comments", "notes",
    }
)  # fmt: skip
_BIND: Final = {"relevant", "constraint", "constraint_message", "required", "calculate", "readonly", "jr:constraintmsg"}
_CLOCKS: Final = frozenset({"start", "end", "today", "start time", "end time", "date of form completion"})
_DEVICE: Final = frozenset(
    {
        "deviceid", "imei", "subscriberid", "subscriber id", "simserial", "sim id", "phonenumber",
        "username", "email", "uri:deviceid", "uri:username", "uri:email", "audit", "start-geopoint",
        "background-geopoint", "background-audio", "get device id", "get phone number", "get sim id",
        "get subscriber id",
    }
)  # fmt: skip
_VERSION: Final = "/__version__"
_FIRST: Final = 2  # the first row below the names of the columns


class Rows:
    """Finds the row of each question by its path."""

    def __init__(self, found: Sheet, model: Model) -> None:
        self._sheet, self._model = found, model
        self._at: dict[str, int] = {}
        self._names: dict[str, int] = {}
        self._walk()

    def _walk(self) -> None:
        above = [f"/{self._model.root}"]
        for at, row in enumerate(self._sheet.survey, _FIRST):
            kind, name = _kind(row), row.get("name", row.get("value", "")).strip()
            if kind.startswith("end ") and len(above) > 1:
                above.pop()
            if not name:
                continue
            here = f"{above[-1]}/{name}"
            self._at.setdefault(here, at)
            self._names.setdefault(name, at)
            if kind.startswith("begin "):
                above.append(here)

    def of(self, path: str) -> int:
        """0 for a question that the reader made by itself."""
        return self._at.get(path) or self._names.get(path.rpartition("/")[2].removesuffix("_other"), 0)

    def place(self, remark: Remark) -> Remark:
        """A remark whose name is a path gets its row and the name that people know."""
        return replace(remark, row=self.of(remark.name), name=remark.name.rpartition("/")[2])

    def fill(self, remark: Remark) -> Remark:
        """A remark that knows its row gets the name in it."""
        at = remark.row - _FIRST
        known = self._sheet.survey[at].get("name", "") if 0 <= at < len(self._sheet.survey) else ""
        return replace(remark, name=known)

    def remarks(self) -> Iterator[Remark]:
        for at, row in enumerate(self._sheet.survey, _FIRST):
            kind, name = _kind(row), row.get("name", "")
            if kind in _CLOCKS:
                yield Remark("changed", BY_JOURNAL, at, "type", name)
            elif kind in _DEVICE:
                yield Remark("left_out", NEVER_RECORDED, at, "type", name)
            elif kind.startswith("begin ") and row.get("repeat_count"):
                yield Remark("changed", ROWS_BY_HAND, at, "repeat_count", name)
        yield from self._columns()
        for name in self._sheet.others:
            yield Remark("left_out", NO_SHEET, sheet=name)

    def _columns(self) -> Iterator[Remark]:
        first: dict[str, int] = {}
        counted: dict[str, int] = {}
        for at, row in enumerate(self._sheet.survey, _FIRST):
            for column, cell in row.items():
                if cell.strip() and not _is_known(column):
                    first.setdefault(column, at)
                    counted[column] = counted.get(column, 0) + 1
        for column, at in first.items():
            yield Remark("left_out", NO_COLUMN, at, column, facts={"count": str(counted[column])})


def _is_known(column: str) -> bool:
    """`label::English (en)`, `label:en` and `bind::relevant` are the spellings of one column."""
    head, *rest = [part.strip() for part in column.replace("::", ":").split(":", 1)]
    if head == "bind" and rest:
        return rest[0] in _BIND
    return head in _KNOWN and head != "bind"


def _kind(row: Row) -> str:
    kind = " ".join(row.get("type", row.get("command", "")).lower().split())
    return kind.replace("begin_", "begin ").replace("end_", "end ")


def keys(model: Model, ruled: Rules) -> tuple[tuple[str, str], ...]:
    """Every question whose answer is kept, by its key, with its words; none where only sums would be left."""
    names = names_of(model)
    asked = {each.path: each for each in questions(model.parts)}
    spoken = model.languages[0] if model.languages else ""
    found = [
        (key_of(model, names, path), plain(each.label, spoken) or names[path])
        for path, each in asked.items()
        if path in names and not _is_words(model, ruled, path) and not is_left_out(model, each)
    ]
    sums = (path for path in ruled.calculate if is_kept_sum(model, asked, path))
    if not found:
        return ()
    return (*found, *((key_of(model, names, path), names[path]) for path in sums))


def is_kept_sum(model: Model, asked: Container[str], path: str) -> bool:
    """Which version a sheet was filled on is known without the form's own sum for it."""
    return path not in asked and path in model.leaves and not model.rows_of(path) and not path.endswith(_VERSION)


def _is_words(model: Model, ruled: Rules, path: str) -> bool:
    return model.bind(path).read_only and path not in ruled.calculate


__all__ = ["Group", "Rows", "keys"]
