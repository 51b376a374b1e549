"""Tables brought in: lines that add up the others become nobody, and columns in another order change nobody."""

from __future__ import annotations

import pytest

from app.services.dry_run_table import dry_run
from app.services.import_table import import_table
from app.tables.cell import Cell
from app.tables.totals import is_total
from tests import registers
from tests.registers import DARA, HEADS, MALY, count, mapping, whys

NAMES = ("No", "Name", "Born", "Kind", "Where")


def row(*said):
    return {name: Cell(text) for name, text in zip(NAMES, said, strict=True)}


@pytest.fixture
def table(tmp_path):
    return registers.writer(tmp_path)


@pytest.mark.parametrize(
    "said",
    [
        ("", "Total", "", "", ""),
        ("", "TOTAL:", "", "2", ""),
        ("Total: 34", "", "", "", ""),
        ("", "Grand total", "2", "34 persons", ""),
        ("", "Total clients", "", "", "2026"),
        ("Total", "", "", "Forced labour", "12"),
        ("", "Sum", "", "34", "12"),
        ("", "សរុប", "", "៣៤", ""),
        ("", "ចំនួនសរុប ២", "", "", ""),
        ("", "รวม", "34", "", ""),
        ("", "المجموع", "", "٣٤", ""),
        ("", "Tổng cộng", "", "2", ""),
        ("", "စုစုပေါင်း", "", "၃၄", ""),
        ("", "Итого", "", "2", ""),
        ("", "", "=SUM(C2:C30)", "=COUNTA(D2:D30)", ""),
    ],
)
def test_a_line_that_adds_up_the_others_is_known(said):
    assert is_total(row(*said))


@pytest.mark.parametrize(
    "said",
    [
        ("1", "Dara", "01/02/1999", "Forced labour", "a boat"),
        ("", "Sum", "01/02/1999", "", ""),
        ("7", "Sum Sokha", "", "", ""),
        ("7", "Sum", "", "Forced labour", ""),
        ("7", "Sum", "2024-05-03", "", ""),
        ("", "Sum", "", "", ""),
        ("", "Total", "01/02/1999", "Forced labour", "a boat"),
        ("7", "", "", "", ""),
        ("", "Dara", "", "34", ""),
    ],
)
def test_a_person_is_no_sum(said):
    assert not is_total(row(*said))


@pytest.mark.parametrize("key", ["No", ""])
def test_the_last_line_is_set_aside_with_its_reason(desk, table, key):
    done = import_table(desk, table(DARA, MALY, "Total;2;;;", key=key))
    assert (done.new, done.aside) == (2, 1)
    assert whys(done) == {4: ["row.total"]}
    assert count(desk) == 2


@pytest.mark.parametrize("key", ["No", ""])
def test_columns_in_another_order_change_nobody(desk, table, tmp_path, key):
    import_table(desk, table(DARA, MALY, key=key))
    path = tmp_path / "old register.csv"
    turned = [";".join(reversed(line.split(";"))) for line in (HEADS, DARA, MALY)]
    path.write_text("\n".join(turned) + "\n", "utf-8")
    again = dry_run(desk, registers.TableWish(path, mapping(key=key)))
    assert (again.same, again.changed, again.new, again.aside) == (2, 0, 0, 0)
    path.write_text("\n".join(turned).replace("a boat", "a house") + "\n", "utf-8")
    moved = dry_run(desk, registers.TableWish(path, mapping(key=key)))
    assert (moved.same, moved.new) == (1, 0), "what did change is still seen"
