"""The verb for files that Havenbook wrote: what one holds, whether it is whole, and what is different today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.cli.saying import plain
from app.cli.verb import Call, Verb, arg
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.i18n import Translate
    from app.services.check_file import Checked, FigureBack

ITS_OWN = QT_TRANSLATE_NOOP("CommandLine", "The passphrase of this file")
_WHOLE = QT_TRANSLATE_NOOP("Checked", "The file is whole: it holds what it says.")
_NOT_WHOLE = QT_TRANSLATE_NOOP("Checked", "The file is not whole.")
_MORE = QT_TRANSLATE_NOOP("Checked", "Further faults that are not told one by one: {number}.")
_ROWS = QT_TRANSLATE_NOOP("Checked", "{table}: rows {rows}, columns {columns}")
_ROW = QT_TRANSLATE_NOOP("Checked", "row {row}")
_THEN_NOW = QT_TRANSLATE_NOOP("Checked", "{row}, {column}: then {then}, today {now}")
_SAME = QT_TRANSLATE_NOOP("Checked", "Numbers that are as they were: {number}.")
NONE = "–"


def _check(call: Call) -> Any:
    found = _found(call)
    if call.args.json:
        return _for_programs(found)
    return "\n".join(_lines(found, call.said))


def _found(call: Call) -> Checked:
    """Its passphrase is asked for only where it has one."""
    from app.services.check_file import PassphraseNeeded, check_file

    speech = (call.said, call.language)
    try:
        return check_file(call.desk, call.args.file, speech=speech, progress=call.progress)
    except PassphraseNeeded:
        typed = call.ask.secret(ITS_OWN)
        return check_file(call.desk, call.args.file, passphrase=typed, speech=speech, progress=call.progress)


def _for_programs(found: Checked) -> dict[str, Any]:
    """Of figures how many numbers differ and none of them: what another program reads of figures takes a reason."""
    told: dict[str, Any] = plain(found)
    figures = [
        {"title": each.title, "differs": len(each.differs), "same": each.same, "not_made": each.not_made}
        for each in found.figures
    ]
    return {**told, "whole": found.whole, "figures": figures}


def _lines(found: Checked, said: Translate) -> Iterator[str]:
    from app.services.check_file import WHY

    yield found.what or found.kind
    yield said("Checked", _WHOLE if found.whole else _NOT_WHOLE)
    for wrong in found.wrong:
        row = said("Checked", _ROW).format(row=wrong.row) if wrong.row else ""
        where = ", ".join(filter(None, (wrong.table, row, wrong.column)))
        yield f"! {where}: {said('Checked', WHY[wrong.why])}".replace("! : ", "! ")
    if found.more:
        yield said("Checked", _MORE).format(number=found.more)
    if not found.figures:
        yield ""
        for table in found.tables:
            yield said("Checked", _ROWS).format(table=table.name, rows=table.rows, columns=table.columns)
    for figure in found.figures:
        yield from ("", *_figure(figure, said))


def _figure(each: FigureBack, said: Translate) -> Iterator[str]:
    yield each.title
    rows: list[Sequence[str]] = [each.headings, *each.lines]
    widths = [max(len(row[at]) for row in rows) for at in range(len(each.headings))]
    for row in rows:
        yield "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
    yield from (f"* {words}" for words in each.words)
    if each.not_made:
        yield said("Checked", each.not_made)
        return
    for differs in each.differs:
        then, now = differs.then or NONE, differs.now or NONE
        yield said("Checked", _THEN_NOW).format(row=differs.row, column=differs.column, then=then, now=now)
    if each.same or each.differs:
        yield said("Checked", _SAME).format(number=each.same)


VERBS = (
    Verb(
        "check-file",
        QT_TRANSLATE_NOOP(
            "CommandLine", "what a file that Havenbook wrote holds, whether it is whole, and what is different today"
        ),
        _check,
        (
            arg(
                "file",
                help=QT_TRANSLATE_NOOP("CommandLine", "figures, a data set, a release or all our data, sealed or not"),
            ),
        ),
    ),
)
