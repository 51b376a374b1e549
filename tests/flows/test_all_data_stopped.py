"""All the data of a house brought in: stopped and cut off amid its files, read in many parts, with rooms and places."""

from __future__ import annotations

import pytest

from app.progress import Progress
from app.records import everything_read, files
from app.services import import_everything as importing
from app.services.add_record import NewRecord, add_record
from app.services.export_everything import Order, export_everything
from app.services.import_everything import WholeWish, import_everything
from app.services.record_intake import record_intake
from db.models import KINDS, Blob, Change, Place, Room
from db.types import new_id
from tests import specimens, vaults
from tests.flows.desks import two_desks
from tests.flows.handing import TERMS, said
from tests.flows.steps import carry
from tests.flows.test_all_data_comes_back import REASON, changed, count, empty, records  # noqa: F401 - fixtures by their names
from tests.sheets import care, intake


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """Three people, one with a file; two rooms, and a village in its district."""
    folder = tmp_path_factory.mktemp("house")
    desk = vaults.make(folder / "vault").desk
    saved = [record_intake(desk, intake(care(), known_as=name)) for name in ("Sokha", "Maly", "Dara")]
    sheet = specimens.in_vault(desk, saved[1].case, next(specimens.with_values("attachment")))
    add_record(desk, NewRecord("attachment", saved[1].case, "ab" * 16, sheet, ""))
    district = new_id()
    with desk.write("look") as session:
        session.add_all([
            Room(id=new_id(), name="Blue", beds=["1", "2"], former_names=["Old blue"], opened_on="2024-01-01"),
            Room(id=new_id(), name="Garden", beds=[], former_names=[], retired_on="2025-01-01"),
            Place(id=district, name="Kandal"), Place(id=new_id(), parent=district, name="Takhmau", place_order=1),
        ])  # fmt: skip
    path = export_everything(desk, Order(folder=folder, seal="none", reason=REASON)).path
    yield desk, path
    desk.close()


def cells(desk, model):
    with desk.read("look") as session:
        return sorted(
            tuple(str(getattr(each, column.key)) for column in model.__table__.columns)
            for each in session.query(model)
        )  # fmt: skip


def test_stopped_amid_a_file_or_cut_off_there_the_next_time_brings_all_of_it(house, empty, tmp_path, monkeypatch):  # noqa: F811
    """In pieces of 16 bytes, so that a small file has many."""
    _, path = house
    monkeypatch.setattr(files, "PIECE", 16)
    monkeypatch.setattr(importing, "_PIECES", 1)
    put, progress = files.add_pieces, Progress()

    def amid(act):
        def add(session, blob, subject, first, pieces):
            put(session, blob, subject, first, pieces)
            if first == 1:
                act()

        monkeypatch.setattr(files, "add_pieces", add)

    def pulled():
        raise OSError("pulled")

    amid(progress.cancel)
    assert import_everything(empty, WholeWish(path), progress).stopped
    assert count(empty, KINDS["person"]) == 0, "nobody is here without her file"
    amid(pulled)
    with pytest.raises(OSError, match="pulled"):
        import_everything(empty, WholeWish(path))
    assert count(empty, KINDS["person"]) == 0
    monkeypatch.setattr(files, "add_pieces", put)
    assert import_everything(empty, WholeWish(path)).new == 3
    assert count(empty, Blob) == 3
    with empty.write("look") as session:
        assert files.collect(session, lambda _name: False) == 2, "both halves go at the next opening"
    again = export_everything(empty, Order(folder=tmp_path, seal="none", reason=REASON)).path
    then, now = records(path), records(again)
    assert [name for name in then if name.startswith("attachments/")]
    for name, told in then.items():
        assert now[name] == told, name


def test_in_many_parts_each_person_comes_once_and_rooms_and_places_stand(house, empty, tmp_path, monkeypatch):  # noqa: F811
    """A large file is read in parts, a film some pieces at a time; here parts of a kilobyte, pieces of 16 bytes."""
    desk, path = house
    monkeypatch.setattr(everything_read, "_AT_ONCE", 1 << 10)
    monkeypatch.setattr(files, "PIECE", 16)
    done = import_everything(empty, WholeWish(path))
    (film,) = (blob for blob in _all(empty, Blob))
    assert film.chunks > 4, "more pieces than are written at once"
    name = f"attachments/{film.hash.hex()}"
    again = export_everything(empty, Order(folder=tmp_path, seal="none", reason=REASON)).path
    for each, data in records(path).items():
        assert not each.startswith(name) or records(again)[each] == data
    assert (done.rows, done.new, done.told) == (3, 3, ())
    assert (cells(empty, Room), cells(empty, Place)) == (cells(desk, Room), cells(desk, Place))
    assert import_everything(empty, WholeWish(path)).same == 3
    assert (count(empty, Room), count(empty, Place)) == (2, 2)


def test_a_code_that_no_list_has_stays_as_it_came(house, empty, tmp_path):  # noqa: F811
    """As in a bundle: a newer list of ours, or of whoever wrote the file, keeps nobody's data out."""
    _, path = house
    forged = changed(
        path, tmp_path / "coded.zip", "records/attachment.jsonl",
        lambda data: data.replace(b'"consent_form"', b'"hologram"'),
    )  # fmt: skip
    assert import_everything(empty, WholeWish(forged)).new == 3
    (kept,) = _all(empty, KINDS["attachment"])
    assert kept.attachment_kind == "hologram"


def _all(desk, model):
    with desk.read("look") as session:
        return session.query(model).all()


def test_whoever_a_partner_sent_us_is_not_laid_over_by_the_partners_own_file(tmp_path):
    """The house that keeps her is another one: her records stay as its bundle brought them."""
    desks = two_desks(tmp_path, TERMS)
    try:
        agreed = (care(), said("coordination", "identity"))
        record_intake(desks.shelter, intake(*agreed, known_as="Sokha"))
        carry(desks)
        path = export_everything(desks.shelter, Order(folder=tmp_path, seal="none", reason=REASON)).path
        assert count(desks.coordinator, KINDS["person"]) == 1
        lines = count(desks.coordinator, Change)
        done = import_everything(desks.coordinator, WholeWish(path))
        assert (done.aside, done.new, done.added) == (1, 0, 0)
        assert [fault.why for fault in done.told[0].faults] == ["all.keeper"]
        assert count(desks.coordinator, Change) == lines
    finally:
        desks.close()
