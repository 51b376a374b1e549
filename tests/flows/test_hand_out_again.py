"""What left comes back through our import; the erased and what was a mistake never leave."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from app.forms.catalogue import form
from app.services.add_record import NewRecord, add_record
from app.services.erase_person import erase
from app.services.export_dataset import Order, export_dataset
from app.services.import_table import import_table
from app.services.preview_table import Look, preview
from app.services.record_intake import record_intake
from app.services.void_case import void as void_case
from app.services.void_record import void_record
from app.tables.htcds import KEY
from app.tables.source import TableWish
from db.models import Identity, Intake, Person
from db.types import new_id
from tests import vaults
from tests.app.standards.test_writing import EVIL
from tests.flows.desks import two_desks
from tests.flows.handing import REASON, TERMS, plain, said, wish
from tests.registers import kept_of
from tests.sheets import care, intake
from tests.specimens import least


@pytest.fixture
def out(tmp_path):
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def test_the_erased_are_in_no_file(tmp_path, out):
    made = two_desks(tmp_path, TERMS)
    try:
        saved = record_intake(made.shelter, intake(care(), said("research", "coded")))
        record_intake(made.shelter, intake(care(), said("research", "coded")))
        erase(made.shelter, saved.person, "asked to be forgotten")
        done = export_dataset(made.shelter, Order(wish=wish(made), folder=out, seal="none", reason=REASON))
        assert (done.people, done.left_out, saved.code.encode() in Path(done.path).read_bytes()) == (1, (), False)
    finally:
        made.close()


def test_what_left_comes_back_through_our_import(tmp_path, out):
    made = two_desks(tmp_path, TERMS)
    others = [vaults.make(tmp_path / f"other{number}").desk for number in range(3)]
    try:
        for name in EVIL[:2]:
            record_intake(
                made.shelter,
                intake(
                    care(), said("coordination", "identity"), given_names=name, gender="Feminine", citizenships=["KH"],
                    intake_date="2024-05-03", exploitation_types=["ForcedLabour"],
                    means_of_control={"DebtBondage": "yes"}, labour_industries=["C_Manufacturing"],
                ),
            )  # fmt: skip
        # a row that names its case is known again, whatever kind of file it came in before
        ways = (("csv", 0, False), ("xlsx", 0, True), ("template", 1, False), ("template_single", 2, False))
        for kind, place, known in ways:
            _, data = plain(made, out, form=kind, purpose="coordination", names=True)
            table = tmp_path / f"{kind}.{'csv' if kind == 'csv' else 'xlsx'}"
            table.write_bytes(_table(kind, data))
            for before in (known, True):
                proposed = preview(others[place], Look(str(table))).mapping
                assert (proposed.key == KEY) == (kind in ("csv", "xlsx"))
                done = import_table(others[place], TableWish(str(table), proposed))
                assert (done.new, done.same, done.aside) == ((0, 2, 0) if before else (2, 0, 0)), kind
        for other in others:
            assert {identity.given_names for identity in kept_of(other, Identity)} == set(EVIL[:2])
            assert {sheet.exploitation_types[0] for sheet in kept_of(other, Intake)} == {"ForcedLabour"}
            assert {sheet.labour_industries[0] for sheet in kept_of(other, Intake)} == {"C_Manufacturing"}
            assert {person.gender for person in kept_of(other, Person)} == {"Feminine"}
    finally:
        made.close()
        for other in others:
            other.close()


def _table(kind, data):
    name = {"csv": "cases.csv", "xlsx": ""}.get(kind, "htcds-1.xlsx")
    if not name:
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return packed.read(name)


def test_what_was_recorded_by_mistake_is_not_told(tmp_path, out):
    made = two_desks(tmp_path, TERMS)
    try:
        first, second = (record_intake(made.shelter, intake(care(), said("research", "coded"))) for _ in range(2))
        for number in range(2):
            episode = new_id().hex()
            add_record(made.shelter, NewRecord("episode", first.case, episode, least(form("episode"))))
            if number:
                void_record(made.shelter, "episode", episode, "typed twice")
        void_case(made.shelter, second.case, "opened by mistake")
        done, data = plain(made, out)
        assert (done.people, done.left_out, len(json.loads(data)["tables"]["events"])) == (1, (), 1)
    finally:
        made.close()
