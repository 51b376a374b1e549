"""The forms as their pages hold them, without the page: begun, kept as a draft, taken up again, saved."""

from __future__ import annotations

from dataclasses import dataclass
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.forms.catalogue import form, is_of_house
from app.forms.consent import CONSENT
from app.forms.intake import INTAKE
from app.forms.training import TRAINING
from app.records.case_records import answers_of, of_case
from app.services.keep_draft import drafts, keep
from app.services.open_record import open_record
from app.services.record_intake import Intake, record_intake, record_of
from app.services.show_sheet import show_sheet
from db.models import KINDS
from tests import sheets, specimens
from tests.app.xlsform.forms import unnumbered
from ui.forms.drafts import SHEET
from ui.record_address import Address, read
from ui.records import errands, house_record
from ui.sheets import errand as sheet_errands

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk import Desk

FORMS = (*specimens.KINDS, CONSENT.name, SHEET, INTAKE.name, TRAINING.name)
"""Every form of case work and of the house itself, the permission, a questionnaire of its own, and the intake."""
TOLD = {
    "held_on": sheets.TODAY, "training_subject": "first_aid", "hours": "2.5", "trainer_kind": "own_staff",
    "given_by": "Chan", "others": 3,
}  # fmt: skip
OWN = {"who": "aunt", "age": 30, "has_children": "yes", "province": "b", "kid": [{"kname": "Dara", "kage": 4}]}


@dataclass(frozen=True, slots=True)
class Open:
    """One form that somebody has open; `record` is the id under which it will be saved."""

    kind: str
    record: str
    key: str
    payload: Callable[[dict[str, Any]], dict[str, Any]]
    save: Callable[[Desk, dict[str, Any]], object]

    def keep(self, desk: Desk, answers: dict[str, Any]) -> None:
        keep(desk, self.kind, self.key, self.payload(answers))


def full(desk: Desk, kind: str, case: str) -> dict[str, Any]:
    """A sheet with many answers."""
    if kind == CONSENT.name:
        return sheets.share("coded")
    if kind == SHEET:
        return dict(OWN)
    if kind == INTAKE.name:
        return sheets.answers(known_as="Sokha", gender={"missing": "declined"}, account="some more words")
    if kind == TRAINING.name:
        return TOLD | {"attended": [desk.worker.id]}
    return specimens.in_vault(desk, case, next(specimens.with_values(kind)))


def begin(desk: Desk, kind: str, case: str) -> Open:
    key = token_hex(8)
    if kind == INTAKE.name:
        return _intake(key)
    if kind == SHEET:
        return _sheet(sheet_errands.fetch(desk, f"new:small:{case}", "en"), key)
    return _record(desk, Address("new", kind, case), "", key)


def resume(desk: Desk, kind: str, key: str, payload: dict[str, Any]) -> Open:
    """As the page takes up a draft; saved before or not, it will be saved under the id it was begun with."""
    if kind == INTAKE.name:
        return _intake(key)
    if kind == SHEET:
        return _sheet(sheet_errands.resume(desk, payload, "en"), key)
    address = read(payload["address"])
    assert isinstance(address, Address)
    return _record(desk, address, payload["made"], key)


def _intake(key: str) -> Open:
    told = [sheets.care()]

    def payload(answers: dict[str, Any]) -> dict[str, Any]:
        return {"step": 1, "consent": told[0], "sharing": {}, "intake": answers}

    def save(desk: Desk, answers: dict[str, Any]) -> object:
        return record_intake(desk, Intake(tuple(told), INTAKE.tidy(answers), record_of(key)), key)

    return Open(INTAKE.name, record_of(key), key, payload, save)


def _sheet(errand: sheet_errands.Errand, key: str) -> Open:
    return Open(
        SHEET,
        errand.sheet,
        key,
        lambda answers: errand.payload(answers, ""),
        lambda desk, answers: errand.save(desk, answers, "", key),
    )


def _record(desk: Desk, address: Address, made: str, key: str) -> Open:
    opened = house_record.opened if is_of_house(address.kind) else open_record
    errand = errands.Errand(address, opened(desk, errands.wanted(address, made)))

    def typed(answers: dict[str, Any]) -> errands.Typed:
        return errands.Typed(answers, "", key)

    return Open(
        errand.draft_form,
        errand.opened.record,
        key,
        lambda answers: errands.payload(errand, typed(answers), ""),
        lambda desk, answers: errand.save(desk, typed(answers)),
    )


def answers_in(kind: str, payload: dict[str, Any]) -> dict[str, Any]:
    """What a draft has of the answers."""
    found: dict[str, Any] = payload["intake" if kind == INTAKE.name else "answers"]
    return found


def shown(desk: Desk, kind: str) -> dict[str, Any]:
    """What the vault has of this form: the answers of each draft by its key, and of each record by its id."""
    offered = {each.key: answers_in(kind, each.payload) for each in drafts(desk) if each.form == kind}
    with desk.read("look") as session:
        made = [row.hex() for row in session.scalars(select(KINDS[kind].id))]
    return {"drafts": offered, "records": {record: kept(desk, kind, record) for record in made}}


def kept(desk: Desk, kind: str, record: str) -> dict[str, Any]:
    """What was answered of a record that is there; not what the app filled in."""
    if kind == SHEET:
        return {name: unnumbered(said) for name, said in show_sheet(desk, record).answers.items()}
    with desk.read("look") as session:
        row = session.get(KINDS[kind], bytes.fromhex(record))
        rows = (row,) if kind != INTAKE.name else of_case(session, row.case).asked()
        told = {name: said for each in rows for name, said in answers_of(each).items()}
    asked = {field.name for field in form(kind).fields if not field.by_app}
    return {name: said for name, said in told.items() if name in asked}
