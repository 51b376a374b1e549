"""All the data of a house read to be brought in: one person after the other, with her records and their history.

A part of the people at a time, so that memory does not grow with the file: it is read once more for every part.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app.i18n import QT_TRANSLATE_NOOP
from app.records.checked_everything import ATTACHED
from app.records.everything import HISTORY

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator

    from app.progress import Progress

READING: Final = QT_TRANSLATE_NOOP("Progress", "Reading the file")
_RECORDS: Final = "records/"
_LINES: Final = ".jsonl"
_AT_ONCE: Final = 64 << 20
"""Bytes of records and history that one part holds, more or less."""


@dataclass(frozen=True, slots=True)
class Told:
    """One record as the file says it: `number` is its line, `values` all that stands in it beside its ids."""

    kind: str
    number: int
    id: str
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Attached:
    """One file of hers: `name` is its place in the ZIP, `hash` what her record calls it by."""

    name: str
    hash: str
    type: str
    size: int


@dataclass(slots=True)
class Subject:
    """A person, or what is its own subject (a training, a decision about two people), with all that is about it.

    Ids are hex as in the file. `history` is in no order.
    """

    id: str
    records: list[Told] = field(default_factory=list)
    history: list[dict[str, Any]] = field(default_factory=list)

    @property
    def number(self) -> int:
        """The line that stands for it in a report."""
        own = (each.number for each in self.records if each.id == self.id)
        return next(own, self.records[0].number if self.records else 0)

    def past(self, records: set[str]) -> list[dict[str, Any]]:
        """The changes of these records, the oldest first."""
        mine = (each for each in self.history if each["record"] in records and each["what"] == "put")
        return sorted(mine, key=lambda each: (each["at"], each["replica"], each["number"]))


class Whole:
    """A ZIP that was found whole; its lines are what `everything.py` writes."""

    def __init__(self, packed: zipfile.ZipFile) -> None:
        self._packed = packed
        ours = [each for each in self.house("organisation") if each.get("ours")]
        self.organisation: str = ours[0]["id"] if ours else ""
        self.name: str = ours[0]["name"] if ours else ""
        self.workers = list(self.house("worker"))
        self.code_of = {each["id"]: each["code"] for each in self.workers}
        self._own = {
            each["id"] for each in self.house("replica") if each["ours"] or each["org"] in {one["id"] for one in ours}
        }
        self._files: dict[str, list[Attached]] = {}
        self._list_files()

    def house(self, name: str) -> Iterator[dict[str, Any]]:
        """The lines of one of the house's own tables; none where the file does not have it."""
        path = f"house/{name}{_LINES}"
        if path in self._packed.namelist():
            yield from (line for _, line in self._lines(path))

    def files_of(self, subject: Subject) -> tuple[Attached, ...]:
        return tuple(self._files.get(subject.id, ()))

    def open(self, one: Attached) -> Any:
        return self._packed.open(one.name)

    def is_ours(self, subject: Subject) -> bool:
        """Whether that house itself began the record of her; what a partner sent to it is that partner's."""
        own = [each for each in subject.history if each["record"] == subject.id]
        first = min(own, key=lambda each: (each["at"], each["replica"], each["number"]), default=None)
        return first is not None and first["replica"] in self._own

    @property
    def parts(self) -> int:
        size = sum(each.file_size for each in self._packed.infolist() if self._is_lines(each.filename))
        return 1 + size // _AT_ONCE

    def subjects(self, part: int, progress: Progress) -> list[Subject]:
        """Those of one part, in the order of the file. Raises Cancelled."""
        found: dict[str, Subject] = {}
        for name in self._packed.namelist():
            if not name.startswith(_RECORDS):
                continue
            kind = name.removeprefix(_RECORDS).removesuffix(_LINES)
            for number, line in self._lines(name):
                progress.step(0, 0, READING)
                if self._part_of(line["subject"]) == part:
                    values = {key: value for key, value in line.items() if key not in ("id", "subject")}
                    whose = found.setdefault(line["subject"], Subject(line["subject"]))
                    whose.records.append(Told(kind, number, line["id"], values))
        for _, line in self._lines(f"{HISTORY}{_LINES}"):
            progress.step(0, 0, READING)
            if line["subject"] in found:
                found[line["subject"]].history.append(line)
        return list(found.values())

    def _part_of(self, subject: str) -> int:
        return int(subject[-8:], 16) % self.parts

    def _is_lines(self, name: str) -> bool:
        return name.startswith((_RECORDS, HISTORY)) and name.endswith(_LINES)

    def _lines(self, name: str) -> Iterator[tuple[int, dict[str, Any]]]:
        with self._packed.open(name) as file:
            for number, line in enumerate(file, start=1):
                yield number, msgspec.json.decode(line, type=dict[str, Any])

    def _list_files(self) -> None:
        text = self._packed.read(ATTACHED).decode("utf-8-sig")
        for row in csv.DictReader(io.StringIO(text, newline="")):
            name, size = row["file"], int(row["size"])
            hashed = name.partition("/")[2].partition(".")[0]
            self._files.setdefault(row["subject"], []).append(Attached(name, hashed, row["type"], size))
