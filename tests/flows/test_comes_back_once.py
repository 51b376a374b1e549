"""Somebody with two cases goes out as two rows and comes back as one person with two cases."""

from __future__ import annotations

import io
import zipfile

import pytest

from app.records.intake import start_again
from app.records.local import house
from app.services.import_table import import_table
from app.services.preview_table import Look, Wishes, preview
from app.services.record_intake import record_intake
from app.tables.source import TableWish
from db.models import Case, Consent, Identity, Intake, Person
from db.types import new_id
from tests import vaults
from tests.flows.desks import two_desks
from tests.flows.handing import TERMS, plain, said
from tests.registers import count, kept_of
from tests.sheets import care, intake

TEMPLATES = (("htcds", "template"), ("htcds", "template_single"))


@pytest.fixture(scope="module")
def desks(tmp_path_factory):
    made = two_desks(tmp_path_factory.mktemp("desks"), TERMS)
    agreed = (care(), said("coordination", "identity"))
    told = {"gender": "Feminine", "citizenships": ["KH"], "intake_date": "2024-05-03", "age_at_intake": 23}
    first = record_intake(made.shelter, intake(*agreed, given_names="Dara", family_names="Sok", **told))
    record_intake(made.shelter, intake(*agreed, given_names="Maly", **told))
    with made.shelter.write("reopen") as session:
        person = session.get(Person, bytes.fromhex(first.person))
        start_again(session, house(made.shelter), person, new_id())
    yield made
    made.close()


def unpacked(data):
    """A template goes out beside the page that says what is in it; whoever got it opens the template."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return packed.read("htcds-1.xlsx")


@pytest.mark.parametrize(
    ("standard", "form"), [("htcds", "csv"), ("htcds", "json"), ("salesforce", "xlsx"), *TEMPLATES]
)
def test_two_cases_come_back_under_one_person(desks, tmp_path, standard, form):
    _, data = plain(desks, tmp_path, standard=standard, form=form, purpose="coordination", names=True)
    path = tmp_path / "it"
    path.write_bytes(unpacked(data) if (standard, form) in TEMPLATES else data)
    other = vaults.copy_of(tmp_path / "other").desk
    try:
        seen = preview(other, Look(str(path), wishes=Wishes("label", "palermo_2000", "2000", "yes")))
        done = import_table(other, TableWish(path, seen.mapping))
        assert (done.new, done.further, done.aside, done.part) == (2, 1, 0, 0)
        assert (count(other, Identity), count(other, Consent)) == (2, 2)
        names = {each.subject: each.given_names for each in kept_of(other, Identity)}
        assert sorted(names[each.subject] for each in kept_of(other, Case)) == ["Dara", "Dara", "Maly"]
        cases = {each.id: each.subject for each in kept_of(other, Case)}
        assert all(cases[each.case] == each.subject for each in kept_of(other, Intake))
        again = import_table(other, TableWish(path, seen.mapping))
        assert (again.new, again.further, again.same, count(other), count(other, Case)) == (0, 0, 3, 2, 3)
    finally:
        other.close()
