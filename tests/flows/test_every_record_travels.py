"""Every kind of record of case work on its way to the coordinator: what permission lets go arrives, and merges."""

from __future__ import annotations

from secrets import token_hex

import pytest

from app.forms.catalogue import form
from app.services.add_record import NewRecord, add_record
from app.services.erase_person import erase
from app.services.show_case import show
from app.sync.fields import NEVER_TRAVELS
from db.columns import fields_of
from db.models import KINDS
from tests import specimens
from tests.flows import steps

PARENT = {"perpetrator": "episode", "goal": "support_plan"}
CLASSES = {
    "statistics": {"statistics"},
    "coded": {"statistics", "with_coded_consent"},
    "identity": {"statistics", "with_coded_consent", "with_identity_consent"},
}


def _work(desk, case):
    """One record of every kind, every question answered that can be asked together."""
    made = {}
    for kind in specimens.KINDS:
        sheet = specimens.in_vault(desk, case, next(specimens.with_values(kind)))
        parent = made[PARENT[kind]] if kind in PARENT else ""
        made[kind] = add_record(desk, NewRecord(kind, case, token_hex(16), sheet, parent)).record
    return made


def _row(desk, kind, record):
    with desk.read("look") as session:
        return session.get(KINDS[kind], bytes.fromhex(record))


def _may_go(kind, level):
    return {
        name
        for name, field in fields_of(KINDS[kind]).items()
        if field.travels in CLASSES[level] and not field.groups & NEVER_TRAVELS
    }


@pytest.mark.parametrize("level", CLASSES)
def test_what_permission_lets_go_arrives_and_nothing_else(desks, level):
    saved = steps.intake(desks.shelter, level)
    made = _work(desks.shelter, saved.case)
    steps.carry(desks)
    for kind, record in made.items():
        here, there = _row(desks.shelter, kind, record), _row(desks.coordinator, kind, record)
        let_go = _may_go(kind, level)
        told = {name for name in let_go if getattr(here, name) is not None and not fields_of(KINDS[kind])[name].is_id}
        if not told:
            assert there is None, kind
            continue
        for name in fields_of(KINDS[kind]):
            expected = getattr(here, name) if name in let_go else None
            assert getattr(there, name) == expected, f"{kind}.{name}"


def test_a_correction_of_every_kind_follows_and_a_withheld_answer_is_not_called_missing(desks):
    saved = steps.intake(desks.shelter, "coded")
    made = _work(desks.shelter, saved.case)
    steps.carry(desks)
    changed = {}
    for kind, record in made.items():
        coded = [
            field
            for field in specimens.asked_of(kind)
            if field.missing and field.shown_if is None and field.name in _may_go(kind, "coded")
        ]
        if coded:
            steps.mend(desks.shelter, kind, record, **{coded[0].name: {"missing": "declined"}})
            changed[kind] = coded[0].name
    assert len(changed) > 10
    steps.carry(desks)
    for kind, name in changed.items():
        assert getattr(_row(desks.coordinator, kind, made[kind]), name) == {"missing": "declined"}, kind
    view = show(desks.coordinator, saved.case)
    states = {
        f.field: f.state for each in view.records if each.kind == "episode" for s in each.sections for f in s.fields
    }
    assert states.get("account", "not_shared") == "not_shared"
    assert form("episode").get("account").travels == "never"


def test_an_erasure_takes_every_kind_with_it_on_both_sides(desks):
    saved = steps.intake(desks.shelter, "identity")
    made = _work(desks.shelter, saved.case)
    steps.carry(desks)
    erase(desks.shelter, saved.person, "she asked")
    steps.carry(desks)
    for kind, record in made.items():
        for desk in (desks.shelter, desks.coordinator):
            row = _row(desk, kind, record)
            left = [name for name in fields_of(KINDS[kind]) if row is not None and getattr(row, name) is not None]
            assert left == [], kind
