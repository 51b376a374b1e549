"""Every layout and every file that we write is brought into another vault again, or refused with what to do instead."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest

from app.errors import words
from app.forms.catalogue import form
from app.services.add_record import NewRecord, add_record
from app.services.import_table import import_table
from app.services.preview_table import Look, Wishes, preview
from app.services.record_intake import record_intake
from app.standards import layout
from app.tables import ctdc
from app.tables.cell import Cell
from app.tables.errors import (
    NoTable,
    NotOfPeople,
    OnlyUnits,
    TablePacked,
    TableSealed,
    TableTooLarge,
    TableUnreadable,
)
from app.tables.mapping import Column, MappingFile
from app.tables.rows import judge
from app.tables.source import TableWish
from db.missing import NOT_COLLECTED_THEN as THEN
from db.missing import reason_of
from db.models import KINDS, Person
from db.types import new_id
from tests import vaults
from tests.flows.desks import two_desks
from tests.flows.handing import TERMS, plain, said
from tests.registers import count, kept_of
from tests.sheets import care, intake
from tests.specimens import least

TODAY = date(2026, 11, 27)
WISHES = Wishes("label", "palermo_2000", "2000", "yes")
PLACES = {"xlsx": "xlsx", "csv": "zip", "json": "json"}


@pytest.fixture(scope="module")
def desks(tmp_path_factory):
    """Three people, so that every kind of column has something to say: groups, several answers, nothing at all."""
    made = two_desks(tmp_path_factory.mktemp("desks"), TERMS)
    agreed = (care(), said("coordination", "identity"))
    first = record_intake(
        made.shelter,
        intake(
            *agreed, given_names="=Dara", family_names="Sok", date_of_birth="2001-05-03", gender="Feminine",
            citizenships=["KH"], intake_date="2024-05-03", age_at_intake=23, minor_at_intake="no",
            exploitation_types=["ForcedLabour", "SexualExploitation"], labour_industries=["F_Construction"],
            sexual_exploitation_types=["Prostitution"],
            means_of_control={"DebtBondage": "yes", "FalsePromises": "yes", "PhysicalThreats": "no"},
        ),
    )  # fmt: skip
    for kind, told in {
        "episode": {"stage": "Exploitation", "country": "TH"},
        "perpetrator": {"roles": ["RecruiterOrIntermediary"], "relation": ["friend_acquaintance"]},
        "determination": {"decided_by": "NGO"},
        "referral": {"referred_to": "A clinic"},
        "support_plan": {},
    }.items():
        answers = {**least(form(kind)), **told}
        add_record(made.shelter, NewRecord(kind, first.case, new_id().hex(), answers))
    record_intake(
        made.shelter,
        intake(
            *agreed, gender="TransgenderFeminine", citizenships=["VN", "LA"], intake_date="2024-06-01",
            age_at_intake=19, minor_at_intake="no", exploitation_types=["ForcedMarriage"],
            means_of_control={"PhysicalAbuse": "yes", "WithholdsDocuments": "yes"},
        ),
    )  # fmt: skip
    record_intake(made.shelter, intake(*agreed, given_names="Maly"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def written(desks, tmp_path_factory):
    """written(standard, form): a plain file, made once."""
    folder, made = tmp_path_factory.mktemp("written"), {}

    def write(standard, kind):
        if (standard, kind) not in made:
            _, data = plain(desks, folder, standard=standard, form=kind, purpose="coordination", names=True)
            made[standard, kind] = folder / f"{standard}-{kind}.{PLACES.get(kind, 'zip')}"
            made[standard, kind].write_bytes(data)
        return made[standard, kind]

    return write


def bring(desk, path, *aside):
    seen = preview(desk, Look(str(path), wishes=WISHES))
    done = import_table(desk, TableWish(path, seen.mapping))
    assert tuple(fault.why for row in done.told for fault in row.faults) == aside, done.told
    return seen, done


ASKED = {
    "person": ("gender", "citizenships"),
    "identity": ("family_names", "date_of_birth"),
    "intake": ("exploitation_types", "labour_industries", "sexual_exploitation_types", "minor_at_intake"),
    "episode": ("stage", "country"),
    "perpetrator": ("roles", "relation"),
    "determination": ("status", "decided_by"),
}


def people(desk, *kinds):
    """What is known of each, by their given name or else by what happened; a reason is no answer."""
    told = {each.subject: {} for each in kept_of(desk, Person)}
    for kind in kinds:
        for each in kept_of(desk, KINDS[kind]):
            answers = {f"{kind}.{name}": getattr(each, name) for name in ASKED[kind]}
            told[each.subject] |= {name: one for name, one in answers.items() if one and not reason_of(one)}
            if kind == "intake" and each.means_of_control and not reason_of(each.means_of_control):
                told[each.subject]["means"] = {c for c, one in each.means_of_control.items() if one == "yes"}
    names = {each.subject: each.given_names for each in kept_of(desk, KINDS["identity"])}
    found = {names.get(who) or str(one.get("person.gender", "")): one for who, one in told.items()}
    assert len(found) == len(told)
    return found


def without(rows, *names):
    return {who: {name: one for name, one in told.items() if name not in names} for who, told in rows.items()}


CASES = ("person", "identity", "intake", "determination")
UNPERMITTED = "referral.no_permission"
"""No table proves that somebody agreed to be referred: the rest of the row comes in, and this is said of it."""


def test_htcds_comes_back_in_every_file_with_all_that_it_says(desks, written, tmp_path):
    other = vaults.make(tmp_path / "other").desk
    try:
        for place, kind in enumerate(PLACES):
            seen, done = bring(other, written("htcds", kind), *([] if place else [UNPERMITTED]))
            assert (seen.template, done.new, done.same) == ("HTCDS 2.0", *((0, 3) if place else (3, 0))), kind
        ours, theirs = people(desks.shelter, *CASES), people(other, *CASES)
        assert set(theirs) == {"=Dara", "Maly", "TransgenderFeminine"}
        assert theirs == without(ours, "intake.minor_at_intake")
    finally:
        other.close()


def test_the_set_for_salesforce_comes_back_as_one_table(desks, written, tmp_path):
    other = vaults.make(tmp_path / "other").desk
    try:
        for place, kind in enumerate(PLACES):
            seen, done = bring(other, written("salesforce", kind), *([] if place else [UNPERMITTED]))
            expected = ("HTCDS for Salesforce", *((0, 3) if place else (3, 0)))
            assert (seen.template, done.new, done.same) == expected, kind
        kinds = CASES[:3]
        assert people(other, *kinds) == without(people(desks.shelter, *kinds), "intake.minor_at_intake")
        sex = {each.family_names for each in kept_of(other, KINDS["identity"])}
        assert sex == {"Sok", None}, "a code that only stood for a name is not one"
    finally:
        other.close()


def test_ctdc_comes_back_in_its_groups_and_counts_what_it_lost(desks, written, tmp_path):
    other = vaults.make(tmp_path / "other").desk
    try:
        for place, kind in enumerate(PLACES):
            seen, done = bring(other, written("ctdc", kind), "row.nothing")  # of Maly only the year is told
            assert (seen.template, done.new, done.same) == ("CTDC 2024", *((0, 2) if place else (2, 0))), kind
            assert {each.heading: each.count for each in seen.left_out if each.count} == {
                "yearOfRegistration": 3, "ageBroad": 2, "isForcedLabour": 1, "isOtherExploit": 1,
            }  # fmt: skip
        theirs = people(other, "person", "intake", "episode", "perpetrator")
        assert theirs == {
            "Feminine": {
                "person.gender": "Feminine", "person.citizenships": ["KH"], "intake.minor_at_intake": "no",
                "intake.exploitation_types": ["ForcedLabour", "SexualExploitation"],
                "intake.labour_industries": ["F_Construction"],
                "intake.sexual_exploitation_types": ["Prostitution"],
                "means": {"meansDebtBondageEarnings", "FalsePromises"},
                "episode.stage": "Exploitation", "episode.country": "TH",
                "perpetrator.roles": ["RecruiterOrIntermediary"], "perpetrator.relation": ["friend_acquaintance"],
            },
            "TransNonConforming": {
                "person.gender": "TransNonConforming", "person.citizenships": ["VN"],
                "intake.minor_at_intake": "no", "intake.exploitation_types": ["Other"],
                "means": {"meansAbusePsyPhySex", "WithholdsDocuments"},
            },
        }  # fmt: skip
    finally:
        other.close()


def test_the_groups_of_ctdc_go_out_as_they_came():
    """What files bring as a group is a group again; only these codes stand for the whole of one."""
    for each in layout.coming_in():
        if each.match == "exact" and each.code and each.question not in ("minor_at_intake", "gender"):
            codes = "relation" if each.question == "relation" else LISTS[each.question]
            assert layout.match("ctdc", codes, each.code).to.startswith(each.column[:15]), each


LISTS = {
    "means_of_control": "means_of_control", "exploitation_types": "exploitation_type",
    "labour_industries": "labour_industry", "sexual_exploitation_types": "sexual_exploitation_type",
}  # fmt: skip


def test_every_column_of_ctdc_comes_in_or_is_said_to_stay_out():
    (people_,) = layout.layouts("ctdc")
    assert {each.column for each in people_.columns} <= ctdc.names()


@pytest.mark.parametrize(
    ("standard", "table"),
    [(each.standard, each.table) for standard in ("salesforce", "ics_tip")
     for each in layout.layouts(standard) if standard == "ics_tip" or each.rows in ("organisation", "person", "case")],
)  # fmt: skip
def test_a_table_that_is_not_of_people_makes_nobody(desks, written, tmp_path, standard, table):
    """As a file of its own, as it lies in the set; whoever chose the columns by hand is told too."""
    with zipfile.ZipFile(written(standard, "csv")) as packed:
        data = packed.read(f"{table}.csv")
    path = tmp_path / f"{table}.csv"
    path.write_bytes(data)
    error = OnlyUnits if standard == "ics_tip" else NotOfPeople
    before = count(desks.coordinator)
    with pytest.raises(error) as told:
        preview(desks.coordinator, Look(str(path)))
    told_ = words(told.value)
    assert table in f"{told_.title} {told_.what} {told_.next_step}".format(**told.value.facts)
    mine = MappingFile(column={data.decode("utf-8-sig").split(",")[0]: Column("known_as")}, consent_basis=THEN)
    with pytest.raises(error):
        import_table(desks.coordinator, TableWish(path, mine))
    assert count(desks.coordinator) == before


def test_units_are_refused_in_every_file(desks, written):
    for kind in PLACES:
        with pytest.raises(OnlyUnits):
            preview(desks.coordinator, Look(str(written("ics_tip", kind))))


def test_what_holds_no_table_to_read_says_what_it_is(desks, written, tmp_path):
    for data, error in (
        (b"age-encryption.org/v1\n-> X25519", TableSealed),
        (b'{"format":"another"}', NoTable),
        (b'{"format":"havenbook-dataset-1","tables":{"a":[{"b":1}]},"columns":{"a":["b"]}}', NoTable),
        (_zipped("a.txt", b"x"), NoTable),
        (_zipped("a.csv", b""), NoTable),
        (_zipped("a.csv", b"0" * 80_000_000), TableTooLarge),
        (_zipped("a.xlsx", b"x"), TablePacked),
        (_zipped("a.csv", b"x,y\n1,2")[:-30], TableUnreadable),
    ):
        path = tmp_path / "some.file"
        path.write_bytes(data)
        with pytest.raises(error):
            preview(desks.coordinator, Look(str(path)))


def _zipped(name, data):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(name, data)
    return out.getvalue()


def test_two_columns_of_one_question_that_differ_set_the_row_aside():
    made = MappingFile(column={"A": Column("gender"), "B": Column("gender")}, consent_basis=THEN, otherwise=THEN)
    for other, whys in (("Masculine", ["row.says_two_things"]), ("Feminine", []), ("", [])):
        judged = judge(made, {"A": Cell("Feminine"), "B": Cell(other)}, TODAY)
        assert [each.why for each in judged.faults] == whys
        assert judged.answers["gender"] == "Feminine"
