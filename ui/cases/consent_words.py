"""Words about permissions: what one sheet did to the one before, and who explained it how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import say, told_words
from ui.answers import answer
from ui.cases import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.services.show_case import ConsentView


def what(code: str, sheet: ConsentView) -> str:
    """One step of a strand; what is no step is told by what was decided."""
    return {
        "given": QCoreApplication.translate("Consents", "Given"),
        "narrowed": QCoreApplication.translate("Consents", "Narrowed"),
        "widened": QCoreApplication.translate("Consents", "Widened"),
        "renewed": QCoreApplication.translate("Consents", "Given again"),
        "voided": QCoreApplication.translate("Consents", "Written by mistake"),
        "refused": QCoreApplication.translate("Consents", "Refused"),
    }.get(code, words.code(sheet.status))


def step(code: str, sheet: ConsentView) -> str:
    """What happened, when, how much, until when, and how it ended, in one line."""
    parts = [say.date(sheet.given_on), what(code, sheet), words.code(sheet.level)]
    if sheet.kept_back:
        kept = say.listed(words.code(group) for group in sheet.kept_back)
        parts.append(QCoreApplication.translate("Consents", "without: {0}").format(kept))
    if sheet.valid_until:
        pattern = (
            QCoreApplication.translate("Consents", "ran out on {0}")
            if sheet.ended
            else QCoreApplication.translate("Consents", "until {0}")
        )
        parts.append(pattern.format(say.date(sheet.valid_until)))
    if sheet.withdrawn_on:
        taken = QCoreApplication.translate("Consents", "taken back on {0}").format(say.date(sheet.withdrawn_on))
        parts.append(f"{taken} ({words.code(sheet.wish)})" if sheet.wish else taken)
    return "  ·  ".join(part for part in parts if part)


def how(sheet: ConsentView) -> str:
    """Who gave it, how, in which language, who explained, interpreted and saw it."""
    return "  ·  ".join(_how(sheet))


def _how(sheet: ConsentView) -> Iterator[str]:
    if sheet.giver:
        yield words.code(sheet.status)
        yield QCoreApplication.translate("Consents", "given by: {0}").format(words.code(sheet.giver))
    if sheet.language:
        spoken = answer("consent", "explained_in", sheet.language)
        yield QCoreApplication.translate("Consents", "explained in {0}").format(spoken)
    if sheet.told is not None:
        when = told_words.when(sheet.written, sheet.told, with_time=False)
        yield QCoreApplication.translate("Consents", "written down on {0}").format(when)
        yield told_words.by_whom(sheet, sheet.written)
    elif sheet.worker:
        yield QCoreApplication.translate("Consents", "written down by {0}").format(sheet.worker)
    if sheet.interpreter:
        yield QCoreApplication.translate("Consents", "interpreter: {0}").format(words.code(sheet.interpreter))
    if sheet.witness:
        yield QCoreApplication.translate("Consents", "witness: {0}").format(sheet.witness)
    if sheet.review_on:
        yield QCoreApplication.translate("Consents", "ask again on {0}").format(say.date(sheet.review_on))
    if sheet.version:
        yield QCoreApplication.translate("Consents", "form: {0}").format(sheet.version)
