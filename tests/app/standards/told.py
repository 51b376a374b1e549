"""What a row of a table was judged to be, as the dossier that would stand in the vault afterwards."""

from __future__ import annotations

from datetime import date

from app.forms.intake import INTAKE
from app.records import derive
from app.standards.dossier import CaseFile, Dossier, Sender
from app.tables import headings, htcds
from app.tables.htcds import Wishes
from app.tables.opening import open_table
from app.tables.rows import judge
from db.columns import fields_of
from db.models import KINDS

SENDER = Sender("SUN", "Sunflower", "shelter")
EVERYTHING = {kind: frozenset(fields_of(kept)) for kind, kept in KINDS.items()}
WISHES = Wishes("label", "palermo_2000", "2000", "yes")
TODAY = date(2026, 11, 27)


def dossier(code="AB-1", shared=None, **records):
    """By kind, a record or several; what may not go out is left out, as it is in the app."""
    shared = EVERYTHING if shared is None else {**EVERYTHING, **shared}
    about, mine = {}, {"case": ({"case_status": "Active"},)}
    for kind, told in records.items():
        every = told if isinstance(told, list) else [told]
        every = tuple({name: answer for name, answer in one.items() if name in shared[kind]} for one in every)
        (about if kind in ("person", "identity") else mine)[kind] = every
    return Dossier(code, about, (CaseFile(f"{code}-1", mine),), shared)


def rows_of(path, sheet=""):
    """Every row of an HTCDS table as our import reads it: what it becomes, with its faults."""
    shown = open_table(path).sheet(sheet)
    template = htcds.recognise(shown)
    mapping, _ = htcds.mapping(template, WISHES)
    headed = headings.Headed(template.line, template.headings)
    return [judge(mapping, row, TODAY) for _, row in headings.rows(shown, headed)]


def as_dossier(judged, code="AB-1"):
    records = {"person": {}, "identity": {}, "case": {"case_status": "Active"}, "intake": {}}
    for field in INTAKE.fields:
        if field.name in judged.answers:
            records[field.of][field.name] = judged.answers[field.name]
    records["intake"] |= derive.months("intake", records["intake"])
    for tag, answers in judged.parts.items():
        kind = tag.split("/")[0]
        records[kind] = [*records.get(kind, []), answers]
    return dossier(code, **records)
