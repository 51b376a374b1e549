"""Whoever is written down in a record of case work is somebody, and what was done was done by today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.findings import Finding
from app.i18n import QT_TRANSLATE_NOOP
from db.missing import is_blank, is_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from db.types import Answer

NOBODY: Final = QT_TRANSLATE_NOOP(
    "Findings", "Say who this is: somebody with a case here, or a name, or why there is none."
)
LINE_NOBODY: Final = QT_TRANSLATE_NOOP("Findings", "One line of this list does not say who it was.")
NOT_YET: Final = QT_TRANSLATE_NOOP("Findings", "This day has not come yet, so the help can only be planned.")


def linked_to_somebody(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    del today
    if not is_value(answers.get("linked_person")) and is_blank(answers.get("name")):
        yield Finding("name", "people.nobody", NOBODY, "warning")


def everybody_is_somebody(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    del today
    rows = answers.get("people")
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and is_blank(row.get("person")) and is_blank(row.get("name")):
            yield Finding("people", "people.line_nobody", LINE_NOBODY)
            return


def given_already(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    """What took place, took place by today."""
    day = answers.get("given_on")
    if answers.get("state") in ("given", "stopped") and isinstance(day, str) and day > today.isoformat():
        yield Finding("given_on", "dates.given_in_future", NOT_YET)
