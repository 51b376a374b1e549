"""What goes with everything that a vault holds: what each file and column means, and how to read it without us."""

from __future__ import annotations

import csv
import io
import textwrap
from typing import TYPE_CHECKING, Final

from app.forms.catalogue import field_of
from app.i18n import QT_TRANSLATE_NOOP
from app.records.dataset import meanings
from app.records.everything import HISTORY, LEFT_OUT, sheets
from db.codes.lists import code_list, versions
from db.columns import fields_of
from db.models import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from app.i18n import Translate
    from app.records.everything import Counted

_FRAME: Final = {
    "id": QT_TRANSLATE_NOOP("Everything", "the record"),
    "subject": QT_TRANSLATE_NOOP("Everything", "the person it is about"),
    "case": QT_TRANSLATE_NOOP("Everything", "the case it belongs to"),
    "person": QT_TRANSLATE_NOOP("Everything", "the person"),
    "voided": QT_TRANSLATE_NOOP("Everything", "why it was recorded by mistake, if it was"),
    "told": QT_TRANSLATE_NOOP(
        "Everything", "of a change that was brought in: when and by whom it was first made, as that file said"
    ),
}
_TITLE: Final = QT_TRANSLATE_NOOP("Everything", "{organisation}: everything that its vault holds")
_WRITTEN: Final = QT_TRANSLATE_NOOP("Everything", "Written on {at} by {worker} with Havenbook.")
_NOT_SEALED: Final = QT_TRANSLATE_NOOP("Everything", "NOT SEALED, because: {reason}")
_FILES: Final = (
    ("records/KIND.jsonl", QT_TRANSLATE_NOOP(
        "Everything", 'one record a line; what was recorded by mistake says so in "voided"')),
    ("history.jsonl", QT_TRANSLATE_NOOP(
        "Everything", "every change: when, by which worker (house/worker.jsonl), which values")),
    ("house/*.jsonl", QT_TRANSLATE_NOOP(
        "Everything", "workers, rooms, places, partners, agreements, what was handed out, the access log")),
    ("attachments/", QT_TRANSLATE_NOOP(
        "Everything", 'the files, each by the name that its record gives as "hash"; attachments.csv lists them')),
    ("dictionary/columns.csv", QT_TRANSLATE_NOOP(
        "Everything", "each column with the question that was asked, its list of codes, how far it may travel")),
    ("dictionary/codes.csv", QT_TRANSLATE_NOOP(
        "Everything", "each code with its words, and the codes of HTCDS and CTDC that it stands for")),
    ("dictionary/asked.csv", QT_TRANSLATE_NOOP(
        "Everything", "each question of own questionnaires, and each choice: local, or the column and code it is")),
    ("SHA256SUMS", QT_TRANSLATE_NOOP(
        "Everything", "so that `sha256sum -c SHA256SUMS` tells whether anything was changed")),
)  # fmt: skip
_PARTS: Final = (
    (
        QT_TRANSLATE_NOOP("Everything", "WHOM IT IS FOR"),
        QT_TRANSLATE_NOOP(
            "Everything",
            "For {organisation} itself, and for nobody else. {people} people are in it. For {shared} of them a paper "
            "was once signed, or a word given, that something about them may go outside. Whether it still holds is not "
            "counted here, and makes no difference: nothing goes to anybody outside here. Handing this file, or a part "
            "of it, to somebody else is sharing: then each person's own permission counts. Records that partners sent "
            "stand in it too; what was agreed with those partners still holds. Every row is about a person who may be "
            "in danger.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Everything", "WHO IS NOT IN IT"),
        QT_TRANSLATE_NOOP(
            "Everything",
            "People who were erased, and those whose erasure waits for a supervisor. house/erased.jsonl has their ids "
            "and nothing else: never copy them back from older files.",
        ),
    ),
    (QT_TRANSLATE_NOOP("Everything", "WHAT IS IN IT"), ""),
    (
        QT_TRANSLATE_NOOP("Everything", "HOW TO READ IT"),
        QT_TRANSLATE_NOOP(
            "Everything",
            'JSON Lines, UTF-8: one JSON object a line. null is no answer and never a no; {{"missing": "declined"}} '
            'says why there is none. Ids and hashes are hex. A day may be only a year or a month. "record", '
            '"subject" and "case" point to the "id" of another record.',
        ),
    ),
    (QT_TRANSLATE_NOOP("Everything", "WHAT IS LEFT OUT"), ""),
)
_NO_KEYS: Final = QT_TRANSLATE_NOOP(
    "Everything",
    "Half-typed forms. Keys and passphrases: nothing here opens a vault. For a copy that Havenbook can open again, "
    "make a backup.",
)
_WIDE: Final = 104


def readme(counted: Counted, facts: Mapping[str, str], translate: Translate) -> bytes:
    """`facts`: organisation, worker, at, and the reason why it is not sealed, or none."""
    told = {**facts, "people": str(counted.people), "shared": str(counted.shared)}

    def said(text: str) -> str:
        return translate("Everything", text).format_map(told)

    first = f"{said(_WRITTEN)} {said(_NOT_SEALED) if facts['reason'] else ''}".rstrip()
    lines = [said(_TITLE), first]
    for number, (heading, text) in enumerate(_PARTS):
        own = _lists(said).get(number, [])
        lines += ["", said(heading), *(_wrapped(said(text)) if text else ()), *own]
    return ("\n".join([*lines, *_wrapped(said(_NO_KEYS))]) + "\n").encode()


def _wrapped(text: str) -> list[str]:
    """Between words alone: where a script has no spaces, a line stays as long as it is."""
    return textwrap.wrap(text, _WIDE, break_long_words=False, break_on_hyphens=False)


def _lists(said: Callable[[str], str]) -> dict[int, list[str]]:
    """Below which heading, by its number, what is listed stands: the files, and the tables that are not there."""
    by_reason: dict[str, list[str]] = {}
    for table, why in LEFT_OUT.items():
        by_reason.setdefault(why, []).append(table)
    left = [f"{said(why)}: {', '.join(tables)}" for why, tables in by_reason.items()]
    return {2: [f"{name:<23}{said(what)}" for name, what in _FILES], 4: left}


def columns(translate: Translate) -> bytes:
    asked = meanings()
    rows: list[tuple[str, ...]] = []
    for sheet in sheets():
        kind = sheet.path.removeprefix("records/")
        known = fields_of(KINDS[kind]) if kind in KINDS else {}
        for name in _names(sheet.path, sheet.columns):
            question = asked.get((kind, name), "") if kind in KINDS else ""
            words = translate("Forms", question) if question else translate("Everything", _FRAME.get(name, ""))
            travels = known[name].travels if name in known else ""
            rows.append((f"{sheet.path}.jsonl", name, words, travels, _list_of(kind, name)))
    return as_csv(("file", "column", "what it means", "how far it may travel", "codes"), rows)


def _list_of(kind: str, name: str) -> str:
    """The list of codes that its answers are taken from, as codes.csv names it."""
    asked = field_of(kind, name) if kind in KINDS else None
    return str(getattr(asked, "codes", "")) if getattr(asked, "own", None) is None else ""


def _names(path: str, names: Sequence[str]) -> Sequence[str]:
    history = ("replica", "number", "at", "worker", "kind", "record", "subject", "what", "values", "told")
    return history if path == HISTORY else names


def codes(translate: Translate) -> bytes:
    rows = [
        (
            name, code.code, translate("Codes", code.label), translate("Codes", code.definition),
            code.htcds_code, code.ctdc_code,
        )
        for name in versions()
        for code in code_list(name)
    ]  # fmt: skip
    return as_csv(("list", "code", "words", "definition", "HTCDS", "CTDC"), rows)


def listed(files: Iterable[tuple[str, str, str, str]]) -> bytes:
    """Of each attachment its file, person, type and size."""
    return as_csv(("file", "subject", "type", "size"), files)


def as_csv(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """UTF-8 with its mark, as spreadsheets expect it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows(rows)
    return ("\ufeff" + out.getvalue()).encode()
