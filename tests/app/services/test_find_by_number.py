"""Whoever has a number on a slip of paper finds the person, and is told where nobody said that it is safe to call."""

from __future__ import annotations

import pytest

from app.services import erase_person, find_cases, keep_search, list_cases, list_imports, retry_rows
from app.services.find_cases import CaseFilter, CaseSearch
from app.services.import_table import import_table
from app.services.record_intake import record_intake
from app.tables.mapping import Column, Part
from app.tables.source import TableWish
from db import search
from db.erasure import bury, lift
from db.models import KINDS, ImportRow
from tests import registers, vaults
from tests.app.services import casework_kit as kit
from tests.sheets import intake

HEADS = "No;Name;Mobile;Remarks;Inside;Seen"
ROWS = (
    "1;Dara;+855 12 345 678;;;2024-05-17",
    "2;Maly;11222333 / 099 888 777;call her aunt at 076-555-1212, not on 12/06/2020;;",
    "3;Nid;;;the guard's own number is 070 123 999;",
)


def register(folder, *rows):
    path = folder / "old register.csv"
    path.write_text("\n".join([HEADS, *rows]) + "\n", "utf-8")
    column = {"Name": Column("known_as"), "Inside": Column("what_happened", record="incident/inside")}
    said = {"incident_kind": "conduct_of_staff", "happened_on": "2024-05-17", "done_now": "told the lead"}
    record = {"incident/inside": Part("incident", said)}
    return TableWish(path, registers.mapping(column=column, record=record))


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("number") / "vault").desk
    yield made
    made.close()


@pytest.fixture(scope="module")
def people(desk, tmp_path_factory):
    """Three from a table; of one of them the telephone is in a column nobody asked about."""
    done = import_table(desk, register(tmp_path_factory.mktemp("table"), *ROWS))
    assert (done.new, done.aside) == (3, 0)
    anna = record_intake(desk, intake(known_as="Anna", safe_method="phone", safe_phone="+855 12 777 4411"))
    own = {"subject": bytes.fromhex(anna.person), "case": bytes.fromhex(anna.case)}
    told = {
        "family_link": {"name": "Aunt, 061 100 200"},
        "referral": {"details": "Ask for Mr Pheap, 061–100–201"},
        "perpetrator": {"known_by": "Boss, (061) 100 202"},
        "incident": {
            "incident_kind": "threat_from_outside",
            "people": [{"role": "visitor", "name": "Cousin 061 100 203"}],
        },
        "sheet_answer": {"private": "061100204", "sheet": bytes(16)},
    }
    with desk.write("correct", why="a test") as session:
        for kind, answers in told.items():
            session.add(KINDS[kind](**own, **answers))


def found(desk, text):
    """Each who is found: (name, how, the kind of record)."""
    cases = find_cases.find_cases(desk, CaseSearch(text))
    return {(card.name, card.match.how, card.match.kind) for card in list_cases.cards(desk, cases.lids, text)}


ROW = "import_row"


@pytest.mark.parametrize(
    ("name", "kind", "slips"),
    [
        ("Dara", ROW, ("012 345 678", "+85512345678", "0085512345678", "85512345678", "345678", "5678", "56 78")),
        ("Maly", ROW, ("099 888 777", "99888777", "+855 99 888 777", "011 222 333", "076 555 1212", "1212", "٢٣٣٣")),
        ("Anna", "family_link", ("061100200", "+855 61 100 200")),
        ("Anna", "referral", ("061 100 201", "100-201")),
        ("Anna", "perpetrator", ("061100202",)),
        ("Anna", "incident", ("061 100 203",)),
        ("Anna", "sheet_answer", ("061 100 204",)),
    ],
)  # fmt: skip
def test_a_number_that_stands_anywhere_finds_the_person_and_is_not_called_safe(desk, people, name, kind, slips):
    worker = kit.sitting(desk, "worker")
    assert [found(worker, slip) for slip in slips] == [{(name, "noted_number", kind)}] * len(slips)
    assert find_cases.find_cases(desk, CaseSearch(slips[0])).by_number


@pytest.mark.parametrize("slip", ["012 777 4411", "4411", "44 11", "7744"])
def test_the_safe_number_is_found_as_such(desk, people, slip):
    assert found(desk, slip) == {("Anna", "telephone", "")}


def test_of_a_row_nothing_but_numbers_is_found_and_no_day(desk, people):
    """Nor what stands in the middle of one: with three digits that would be half the house."""
    assert [found(desk, text) for text in ("her aunt", "17.05.2024", "20240517", "12062020", "2345", "345")] == [
        set()
    ] * 6
    assert not find_cases.find_cases(desk, CaseSearch("harbour 12")).by_number


def test_what_may_be_about_staff_is_found_by_supervisors_alone(desk, people):
    assert found(kit.sitting(desk, "worker"), "070 123 999") == set()
    assert {name for name, _, _ in found(kit.sitting(desk, "supervisor"), "070 123 999")} == {"Nid"}


def test_a_changed_or_mended_row_is_found_by_what_it_says_now(desk, people, tmp_path):
    import_table(desk, register(tmp_path, ROWS[0].replace("345 678", "345 679"), *ROWS[1:]))
    assert found(desk, "012 345 679") == found(desk, "012 345 678") == {("Dara", "noted_number", ROW)}
    (row,) = [row for row in list_imports.rows(desk) if row.state == "changed"]
    retry_rows.drop(desk, row.row)
    assert found(desk, "012 345 679") == set()
    import_table(desk, register(tmp_path, "9;;012 900 900;;;"))
    (row,) = [row for row in list_imports.rows(desk) if row.state == "aside"]
    assert found(desk, "012 900 900") == set()
    retry_rows.mend(desk, row.row, {"Name": "Sok", "Mobile": "012 900 901"})
    assert (found(desk, "012 900 901"), found(desk, "900900")) == ({("Sok", "noted_number", ROW)}, set())


def test_made_anew_it_is_the_same(desk, people):
    slips = ("5678", "099888777", "076 555 1212", "070123999")
    before = [found(desk, slip) for slip in slips]
    with desk.store.vault.writer.begin() as connection:
        connection.exec_driver_sql("DELETE FROM note_find")
        search.refill(connection)
    assert [found(desk, slip) for slip in slips] == before


def test_an_erasure_that_waits_for_a_yes_hides_it_and_taken_back_shows_it_again(created, tmp_path):
    desk = created.desk
    import_table(desk, register(tmp_path, *ROWS))
    her = next(row.subject for row in registers.kept_of(desk, ImportRow) if dict(row.cells)["Name"] == "Dara")

    def numbers():
        with desk.read("look") as session:
            asked = "SELECT count(*) FROM note_find WHERE kind = ? AND subject = ?"
            return session.connection().exec_driver_sql(asked, (ROW, her)).scalar()

    assert numbers() == 1
    with desk.write("confirm_erase") as session:
        bury(session, her, session.info["pen"].place()[:3], confirmed=False)
    assert numbers() == 0
    with desk.write("confirm_erase") as session:
        lift(session, her)
    assert numbers() == 1


def test_nothing_of_it_outlives_an_erasure(created, tmp_path):
    desk = created.desk
    import_table(desk, register(tmp_path, *ROWS))
    for text in ("012 345 678", "099 888 777"):
        keep_search.keep(desk, text[:3], CaseSearch(text, CaseFilter()), [], shared=False)
    her = next(row.subject for row in registers.kept_of(desk, ImportRow) if dict(row.cells)["Name"] == "Dara")
    erase_person.erase(desk, her.hex(), "she asked")
    assert (found(desk, "5678"), found(desk, "888777")) == (set(), {("Maly", "noted_number", ROW)})
    assert {each.search.text for each in keep_search.searches(desk)} == {"", "099 888 777"}
    folder, key = desk.vault_path, desk.vault_key
    desk.close()
    assert "12345678" not in str(vaults.dump(folder, key.database()))
