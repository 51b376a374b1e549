"""A small register as a shelter keeps it in a spreadsheet, and what came of it in the vault."""

from __future__ import annotations

from sqlalchemy import func, select

from app.tables.mapping import Column, MappingFile, Part
from app.tables.source import TableWish
from db.models import Person

HEADS = "No;Name;Born;Kind;Where"
DARA, MALY = "1;Dara;01/02/1999;Forced labour;a boat", "2;Maly;14/03/2001;Sexual exploitation;"


def mapping(**changes):
    told = {
        "name": "register",
        "key": "No",
        "otherwise": "not_collected_then",
        "consent_basis": "not_collected_then",
        "column": {
            "Name": Column("known_as"),
            "Born": Column("date_of_birth", date="%d/%m/%Y"),
            "Kind": Column("exploitation_types"),
            "Where": Column("place_name", record="episode/work"),
        },
        "record": {"episode/work": Part("episode", {"stage": "Exploitation"})},
        **changes,
    }
    return MappingFile(**told)


def writer(tmp_path):
    """write(rows…): a wish to bring in a small register."""

    def write(*rows, **changes):
        path = tmp_path / "old register.csv"
        path.write_text("\n".join([HEADS, *rows]) + "\n", "utf-8")
        return TableWish(path, mapping(**changes))

    return write


def kept_of(desk, model):
    with desk.read("look") as session:
        return list(session.scalars(select(model)))


def count(desk, model=Person):
    with desk.read("look") as session:
        return session.scalar(select(func.count()).select_from(model))


def whys(report):
    return {row.number: [fault.why for fault in row.faults] for row in report.told}
