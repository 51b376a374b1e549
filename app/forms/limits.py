"""The limits of confidentiality in plain words: what is passed on whatever the person says, how long is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP, english

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.i18n import Translate
    from db.types import Answer

NOT_KNOWN: Final = QT_TRANSLATE_NOOP(
    "Limits",
    "What must be reported by law here is not written down. Do not promise that nothing is passed on: ask first.",
)
NOTHING: Final = QT_TRANSLATE_NOOP(
    "Limits", "By the law here nothing has to be passed on that the person does not agree to."
)
WHATEVER: Final = QT_TRANSLATE_NOOP(
    "Limits", "Say this before anything else. The law makes us pass it on, whether the person agrees or not:"
)
DUTY: Final = QT_TRANSLATE_NOOP("Limits", "• {what}. It goes to: {to_whom}")
KEPT: Final = QT_TRANSLATE_NOOP("Limits", "Years that the record of a closed case is kept: {years}")
TO_PERSON: Final = QT_TRANSLATE_NOOP(
    "Limits", "This we must pass on by law, whether you agree or not. It is said before anything is asked:"
)
TO_PERSON_NOTHING: Final = QT_TRANSLATE_NOOP(
    "Limits", "By the law here we have to pass on nothing that you do not agree to."
)
TO_PERSON_BLANK: Final = QT_TRANSLATE_NOOP(
    "Limits", "This we must pass on by law, whether you agree or not (whoever explains it fills this in first):"
)


def is_known(told: Mapping[str, Answer]) -> bool:
    """Whether it was said what must be reported, or that nothing must."""
    return told.get("must_report") == "no" or bool(list(_duties(told, english)))


def for_worker(told: Mapping[str, Answer], translate: Translate = english) -> tuple[str, ...]:
    """What whoever does the intake reads before anything is asked; never empty. `told` is empty where nothing is."""
    duties = tuple(_duties(told, translate))
    if duties:
        lines: tuple[str, ...] = (translate("Limits", WHATEVER), *duties)
    else:
        lines = (translate("Limits", NOTHING if is_known(told) else NOT_KNOWN),)
    return (*lines, *_kept(told, translate))


def for_person(told: Mapping[str, Answer], translate: Translate = english) -> tuple[str, ...]:
    """The same on the paper that the person signs; where it is not known there must be room below the first line."""
    duties = tuple(_duties(told, translate))
    if duties:
        lines: tuple[str, ...] = (translate("Limits", TO_PERSON), *duties)
    else:
        lines = (translate("Limits", TO_PERSON_NOTHING if is_known(told) else TO_PERSON_BLANK),)
    return (*lines, *_kept(told, translate))


def _duties(told: Mapping[str, Answer], translate: Translate) -> Iterator[str]:
    rows = told.get("duties")
    if told.get("must_report") != "yes" or not isinstance(rows, list):
        return
    for row in rows:
        if isinstance(row, dict) and row.get("what"):
            yield translate("Limits", DUTY).format(what=str(row["what"]).rstrip("."), to_whom=row.get("to_whom", ""))


def _kept(told: Mapping[str, Answer], translate: Translate) -> Iterator[str]:
    years = told.get("keep_years")
    if isinstance(years, int):
        yield translate("Limits", KEPT).format(years=years)
