"""A filter in words: one short text for each thing it asks, and the same filter without it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.forms.catalogue import field_of, form
from app.forms.finding import FINDING
from app.services.find_cases import PURPOSES
from ui import say
from ui.answers import answer
from ui.forms import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.services.find_cases import CaseFilter

Part = tuple[str, "CaseFilter"]


def parts(asked: CaseFilter, workers: Mapping[str, str]) -> list[Part]:
    """In the order in which the dialog asks."""
    return [*_coded(asked, workers), *_days(asked), *_now(asked), *_record(asked)]


def _coded(asked: CaseFilter, workers: Mapping[str, str]) -> Iterator[Part]:
    translate = QCoreApplication.translate
    for name, said in (
        ("statuses", translate("Cases", "Status: {0}")),
        ("risks", translate("Cases", "Risk: {0}")),
        ("nationalities", translate("Cases", "Citizen of: {0}")),
        ("exploitation", translate("Cases", "Exploitation: {0}")),
    ):
        values = getattr(asked, name)
        field = FINDING.get(name)
        if values and field is not None:
            spelt = say.listed(
                words.place_name(field)(v) if words.is_place(field) else words.code_name(field, v) for v in values
            )
            yield said.format(spelt), _without(asked, name, ())
    if asked.workers:
        names = say.listed(workers.get(code, code) for code in asked.workers)
        yield translate("Cases", "Worker: {0}").format(names), replace(asked, workers=())


def _without(asked: CaseFilter, name: str, nothing: Any) -> CaseFilter:
    changes: dict[str, Any] = {name: nothing}
    return replace(asked, **changes)


def _days(asked: CaseFilter) -> Iterator[Part]:
    translate = QCoreApplication.translate
    for name, said in (
        ("opened_from", translate("Cases", "Opened from {0}")),
        ("opened_to", translate("Cases", "Opened until {0}")),
        ("changed_from", translate("Cases", "Changed from {0}")),
        ("changed_to", translate("Cases", "Changed until {0}")),
    ):
        day = getattr(asked, name)
        if day:
            yield said.format(say.date(day)), _without(asked, name, "")


def _now(asked: CaseFilter) -> Iterator[Part]:
    translate = QCoreApplication.translate
    if asked.consent:
        yield consents()[asked.consent], replace(asked, consent="")
    for each in asked.permissions:
        left = tuple(other for other in asked.permissions if other != each)
        said = translate("Cases", "{0}: {1}").format(purposes()[each[0]], permitted()[each[1]])
        yield said, replace(asked, permissions=left)
    if asked.tasks:
        yield tasks()[asked.tasks], replace(asked, tasks="")
    if asked.in_house:
        yield translate("Cases", "In the house now"), replace(asked, in_house=False)
    if asked.disputed:
        yield translate("Cases", "In dispute"), replace(asked, disputed=False)
    if asked.voided != "no":
        yield voided()[asked.voided], replace(asked, voided="no")


def _record(asked: CaseFilter) -> Iterator[Part]:
    from app.services.find_cases import RecordFilter

    if not asked.record.kind or not asked.record.tests:
        return
    title = words.form(form(asked.record.kind).title)
    tests = " + ".join(test_words(asked.record.kind, test) for test in asked.record.tests)
    yield f"{title}: {tests}", replace(asked, record=RecordFilter())


def test_words(kind: str, test: tuple[str, str, str]) -> str:
    """One condition on one answer, as a person would read it."""
    name, way, value = test
    field = field_of(kind, name)
    asked = words.form(field.label) if field is not None else name
    shown = answer(kind, name, [value] if way == "has" else value)
    return f"{asked} {ways()[way]} {shown}"


def ways() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "is": "=",
        "has": "=",
        "from": translate("Cases", "from"),
        "to": translate("Cases", "until"),
        "says": translate("Cases", "has the words"),
    }


def consents() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "none": translate("Cases", "No permission in force"),
        "soon": translate("Cases", "Permission ends within 30 days"),
        "withdrawn": translate("Cases", "Permission withdrawn"),
    }


def purposes() -> dict[str, str]:
    """What a permission may be for; sharing is asked for by how much may be shared."""
    translate = QCoreApplication.translate
    sharing = {
        "share_coded": translate("Cases", "Sharing under a code"),
        "share_identity": translate("Cases", "Sharing with the name"),
    }
    asked = field_of("consent", "consent_purpose")
    return {
        each: sharing.get(each) or (words.code_name(asked, each) if asked is not None else each) for each in PURPOSES
    }


def permitted() -> dict[str, str]:
    """How it may stand with one; what waits was said yes to."""
    translate = QCoreApplication.translate
    return {
        "given": translate("Cases", "In force"),
        "waits": translate("Cases", "Said yes, not in force yet"),
        "withdrawn": translate("Cases", "Taken back"),
        "expired": translate("Cases", "Run out"),
        "refused": translate("Cases", "Said no"),
        "none": translate("Cases", "Not asked or not decided"),
    }


def tasks() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {"open": translate("Cases", "Has open tasks"), "overdue": translate("Cases", "Has overdue tasks")}


def voided() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "no": translate("Cases", "Without voided cases"),
        "too": translate("Cases", "Voided too"),
        "only": translate("Cases", "Only voided"),
    }
