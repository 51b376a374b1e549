"""Places are taken from a table once, however often it comes, and stand in their tree."""

from __future__ import annotations

import pytest

from app.roles import Refused
from app.services.places_tree import import_places, list_places
from app.tables.errors import NoTable
from tests import vaults

TABLE = "Province,District,Village\nKampot,Chhuk,Baniev\nKampot,Chhuk,\nBattambang,,\n kampot ,Angkor Chey,\n"


@pytest.fixture
def desk(tmp_path):
    made = vaults.make(tmp_path / "vault").desk
    yield made
    made.close()


@pytest.fixture
def table(tmp_path):
    file = tmp_path / "places.csv"
    file.write_text(TABLE, "utf-8")
    return file


def tree(desk):
    cards = list_places(desk)
    names = {card.id: card.name for card in cards}
    return [(names.get(card.parent, ""), card.name) for card in cards]


def test_every_place_stands_once_in_the_one_above_it(desk, table):
    taken = import_places(desk, table)
    assert (taken.added, taken.known) == (5, 0)
    assert tree(desk) == [
        ("", "Kampot"),
        ("Kampot", "Chhuk"),
        ("Chhuk", "Baniev"),
        ("", "Battambang"),
        ("Kampot", "Angkor Chey"),
    ]


def test_taken_in_twice_it_changes_nothing(desk, table):
    import_places(desk, table)
    before = list_places(desk)
    again = import_places(desk, table)
    assert (again.added, again.known) == (0, 5)
    assert list_places(desk) == before


def test_what_is_no_table_changes_nothing(desk, tmp_path):
    picture = tmp_path / "picture.csv"
    picture.write_bytes(b"")
    with pytest.raises(NoTable):
        import_places(desk, picture)
    assert list_places(desk) == ()


def test_only_a_supervisor_arranges_places(desk, table):
    from dataclasses import replace

    desk.worker = replace(desk.worker, role="worker")
    with pytest.raises(Refused):
        import_places(desk, table)
    assert list_places(desk) == ()
