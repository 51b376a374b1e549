"""What goes with everything that a vault holds: what each file and column means, and how to read it without us."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from app.records.dataset import meanings
from app.records.everything import HISTORY, LEFT_OUT, sheets
from db.codes.lists import code_list, versions
from db.columns import fields_of
from db.models import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.records.everything import Counted

_FRAME: Final = {
    "id": "the record", "subject": "the person it is about", "case": "the case it belongs to",
    "person": "the person", "voided": "why it was recorded by mistake, if it was",
}  # fmt: skip
_README: Final = """{organisation}: everything that its vault holds
Written on {at} by {worker} with Havenbook. {sealing}

WHOM IT IS FOR
For {organisation} itself, and for nobody else. {people} people are in it. For {shared} of them a paper was once
signed, or a word given, that something about them may go outside. Whether it still holds is not counted
here, and makes no difference: nothing goes to anybody outside here. Handing this file, or a part of it,
to somebody else is sharing: then each person's own permission counts. Records that partners sent stand in it too;
what was agreed with those partners still holds. Every row is about a person who may be in danger.

WHO IS NOT IN IT
People who were erased, and those whose erasure waits for a supervisor. house/erased.jsonl
has their ids and nothing else: never copy them back from older files.

WHAT IS IN IT
records/KIND.jsonl     one record a line; what was recorded by mistake says so in "voided"
history.jsonl          every change: when, by which worker (house/worker.jsonl), which values
house/*.jsonl          workers, rooms, places, partners, agreements, what was handed out, the access log
attachments/           the files, each by the name that its record gives as "hash"; attachments.csv lists them
dictionary/columns.csv each column with the question that was asked, its list of codes, how far it may travel
dictionary/codes.csv   each code with its words, and the codes of HTCDS and CTDC that it stands for
SHA256SUMS             so that `sha256sum -c SHA256SUMS` tells whether anything was changed

HOW TO READ IT
JSON Lines, UTF-8: one JSON object a line. null is no answer and never a no; {{"missing": "declined"}} says why
there is none. Ids and hashes are hex. A day may be only a year or a month. "record", "subject" and "case" point
to the "id" of another record.

WHAT IS LEFT OUT
{left_out}
Half-typed forms. Keys and passphrases: nothing here opens a vault. For a copy that Havenbook can open again, make
a backup.
"""


def readme(counted: Counted, facts: dict[str, str]) -> bytes:
    """`facts`: organisation, worker, at, sealing."""
    by_reason: dict[str, list[str]] = {}
    for table, why in LEFT_OUT.items():
        by_reason.setdefault(why, []).append(table)
    left = "\n".join(f"{why}: {', '.join(tables)}" for why, tables in by_reason.items())
    return _README.format(**facts, people=counted.people, shared=counted.shared, left_out=left).encode()


def columns() -> bytes:
    asked = meanings()
    rows: list[tuple[str, ...]] = []
    for sheet in sheets():
        kind = sheet.path.removeprefix("records/")
        known = fields_of(KINDS[kind]) if kind in KINDS else {}
        for name in _names(sheet.path, sheet.columns):
            words = asked.get((kind, name), "") if kind in KINDS else ""
            travels = known[name].travels if name in known else ""
            rows.append((f"{sheet.path}.jsonl", name, words or _FRAME.get(name, ""), travels))
    return _csv(("file", "column", "what it means", "how far it may travel"), rows)


def _names(path: str, names: Sequence[str]) -> Sequence[str]:
    history = ("replica", "number", "at", "worker", "kind", "record", "subject", "what", "values")
    return history if path == HISTORY else names


def codes() -> bytes:
    rows = [
        (name, code.code, code.label, code.definition, code.htcds_code, code.ctdc_code)
        for name in versions()
        for code in code_list(name)
    ]
    return _csv(("list", "code", "words", "definition", "HTCDS", "CTDC"), rows)


def listed(files: Iterable[tuple[str, str, str, str]]) -> bytes:
    """Of each attachment its file, person, type and size."""
    return _csv(("file", "subject", "type", "size"), files)


def _csv(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows(rows)
    return ("\ufeff" + out.getvalue()).encode()
