"""All the data of a vault read back: every file against its sum, every line against the dictionary beside it."""

from __future__ import annotations

import csv
import hashlib
import io
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app import workbook
from app.i18n import QT_TRANSLATE_NOOP
from app.records.checked import Checked, Faults, TableSeen
from app.tables.dataset_reading import ALL_OUR_DATA
from db.missing import reason_of

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator

    from app.progress import Progress

KIND: Final = "everything"
COLUMNS: Final = "dictionary/columns.csv"
CODES: Final = "dictionary/codes.csv"
ATTACHED: Final = "attachments.csv"
SUMS: Final = "SHA256SUMS"
READING: Final = QT_TRANSLATE_NOOP("Progress", "Reading the file")
_RECORDS: Final = "records/"
_LINES: Final = ".jsonl"
_PIECE: Final = 1 << 20
_LARGEST: Final = 64 << 20
_LONGEST: Final = 16 << 20
"""Of one line: a record with all its words."""


def is_it(packed: zipfile.ZipFile) -> bool:
    return set(packed.namelist()) >= ALL_OUR_DATA


def check(packed: zipfile.ZipFile, progress: Progress, but: frozenset[str] = frozenset()) -> Checked:
    """One pass over every file: its sum, and where it holds records, each line. Raises Cancelled.

    `but` are faults that whoever asks judges by himself.
    """
    return _Checking(packed, progress, but).all()


class _Checking:
    def __init__(self, packed: zipfile.ZipFile, progress: Progress, but: frozenset[str]) -> None:
        self._packed, self._progress = packed, progress
        self._faults = Faults(but)
        self._columns: dict[str, dict[str, str]] = {}
        self._codes: dict[str, set[str]] = {}
        self._ids: dict[str, set[str]] = {}
        self._links: dict[tuple[str, str], tuple[str, int]] = {}
        self._subjects: set[str] = set()
        self._files: set[str] = set()

    def all(self) -> Checked:
        for row in self._table(COLUMNS):
            self._columns.setdefault(row.get("file", ""), {})[row.get("column", "")] = row.get("codes", "")
        for row in self._table(CODES):
            self._codes.setdefault(row.get("list", ""), set()).add(row.get("code", ""))
        seen = tuple(self._sums())
        for name in sorted(set(self._columns) - set(self._packed.namelist())):
            self._faults.add(name, 0, "", "no_table")
        self._follow()
        self._attached()
        return Checked(KIND, KIND, seen, tuple(self._faults.told), self._faults.more)

    def _table(self, name: str) -> list[dict[str, str]]:
        try:
            text = self._small(name).decode("utf-8-sig")
            return list(csv.DictReader(io.StringIO(text, newline="")))
        except (*workbook.UNREADABLE, csv.Error):
            self._faults.add(name, 0, "", "not_read")
            return []

    def _small(self, name: str) -> bytes:
        """ValueError for more than any list of files or columns is."""
        with self._packed.open(name) as file:
            data = file.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise ValueError
        return data

    def _sums(self) -> Iterator[TableSeen]:
        try:
            told = dict(_sum(line) for line in self._small(SUMS).decode("utf-8", "replace").splitlines() if line)
        except workbook.UNREADABLE:
            self._faults.add(SUMS, 0, "", "not_read")
            told = {}
        names = [name for name in self._packed.namelist() if name != SUMS]
        for name in sorted(set(told) - set(names)):
            self._faults.add(name, 0, "", "not_there")
        for done, name in enumerate(names):
            self._progress.step(done, len(names), READING)
            if name not in told:
                self._faults.add(name, 0, "", "not_listed")
            try:
                sha, rows = self._read(name)
            except workbook.UNREADABLE:
                self._faults.add(name, 0, "", "not_read")
                continue
            if name in told and sha != told[name]:
                self._faults.add(name, 0, "", "changed")
            if name.endswith(_LINES):
                yield TableSeen(name, rows, len(self._columns.get(name, ())))

    def _read(self, name: str) -> tuple[str, int]:
        """Its sum, and how many lines of records it has; an attachment is never held whole."""
        digest, rows = hashlib.sha256(), 0
        with self._packed.open(name) as file:
            if not name.endswith(_LINES):
                while piece := file.read(_PIECE):
                    digest.update(piece)
                return digest.hexdigest(), 0
            while line := file.readline(_LONGEST + 1):
                rows += 1
                self._progress.step(0, 0, READING)
                digest.update(line)
                self._line(name, rows, line)
        return digest.hexdigest(), rows

    def _line(self, name: str, number: int, line: bytes) -> None:
        try:
            told = msgspec.json.decode(line if len(line) <= _LONGEST else b"", type=dict[str, Any])
        except (msgspec.MsgspecError, ValueError, RecursionError):
            self._faults.add(name, number, "", "not_read")
            return
        known = self._columns.get(name)
        if known is None:
            self._faults.add(name, number, "", "no_dictionary")
            return
        for column in sorted(set(known) - set(told)):
            self._faults.add(name, number, column, "no_column")
        for column in sorted(set(told) - set(known)):
            self._faults.add(name, number, column, "no_meaning")
        for column, value in told.items():
            allowed = self._codes.get(known.get(column, ""))
            if allowed is not None and not _said(value) <= allowed:
                self._faults.add(name, number, column, "not_said_so")
        if name.startswith(_RECORDS):
            self._record(name, number, told)

    def _record(self, name: str, number: int, told: dict[str, Any]) -> None:
        kind = name.removeprefix(_RECORDS).removesuffix(_LINES)
        own = str(told.get("id") or "")
        ids = self._ids.setdefault(kind, set())
        if not own or own in ids:
            self._faults.add(name, number, "id", "key_twice" if own else "no_key")
        ids.add(own)
        if kind == "person":
            self._subjects.add(str(told.get("subject") or ""))
        for column in ("subject", "case"):
            if told.get(column) and told[column] != own:  # a training is its own subject
                self._links.setdefault((column, str(told[column])), (name, number))
        file = told.get("file")
        if kind == "attachment" and isinstance(file, dict) and "hash" in file and not told.get("voided"):
            self._files.add(str(file["hash"]))

    def _follow(self) -> None:
        """Once every record was met: to whom, and to which case, each one belongs; who is not here is told of once."""
        targets = {"subject": self._subjects, "case": self._ids.get("case", set())}
        for (column, told), (name, number) in self._links.items():
            if told not in targets[column]:
                self._faults.add(name, number, column, "points_nowhere")

    def _attached(self) -> None:
        there = set(self._packed.namelist())
        listed = [row.get("file", "") for row in self._table(ATTACHED)]
        for name in listed:
            if name not in there:
                self._faults.add(name, 0, "", "not_there")
        stems = {name.partition("/")[2].partition(".")[0] for name in listed}
        for name in sorted(self._files - stems):
            self._faults.add(ATTACHED, 0, name, "not_there")


def _sum(line: str) -> tuple[str, str]:
    sha, _, name = line.partition("  ")
    return name, sha


def _said(value: Any) -> set[str]:
    """The codes of an answer; a reason is none, and of a grid its lines count."""
    if value is None or reason_of(value):
        return set()
    if isinstance(value, dict):
        return set(value)
    return set(map(str, value)) if isinstance(value, list) else {str(value)}
