"""Two laptops of a house and their coordinator: whatever gets lost on the way, all end where the slow oracle says."""

from __future__ import annotations

import os
import random
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from app.services.erase_person import erase
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_disputes import list_disputes
from app.services.list_quarantine import list_quarantine
from app.services.preview_export import preview
from app.services.settle_dispute import check_settling, settle
from app.services.take_receipt import take
from app.services.unlock_vault import unlock_vault
from app.sync.errors import NothingToSend
from app.sync.forking import Forks
from db.lines import PUT
from db.models import Dispute, Person
from db.received import SELECT, from_cells
from db.rows import load_rows
from tests.convergence.oracle import state_of
from tests.flows.desks import Desks, two_desks
from tests.flows.laptops import enrolled, hand_over, second_laptop
from tests.flows.steps import bring_home, carry, intake
from tests.vaults import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk import Desk

NOTHING = (None, {"missing": "declined"})
WORDS = {
    "gender": ("Feminine", "Masculine", *NOTHING),
    "main_language": ("km", "my", *NOTHING),
    "interpreter_needed": ("yes", "no", *NOTHING),
}
FIELDS = tuple(WORDS)


class Told:
    """What the oracle reads of a vault: its lines, and whose they are."""

    def __init__(self, desk: Desk) -> None:
        with desk.read("look") as session:
            self.uuid_of = dict(desk.store.uuid_of)
            forks = Forks(session)
            self.root = dict(forks.root_of)
            lines = [from_cells(cells) for cells in session.connection().exec_driver_sql(f"{SELECT} ORDER BY rep, seq")]
            self.digests = {(line.rep, line.seq): forks.digest(line) for line in lines}
        self.lines = {(line.rep, line.seq): line for line in lines if line.kind == "person" or line.verb != PUT}

    def digest(self, line: Any) -> bytes:
        return self.digests[line.rep, line.seq]


def shown(desk: Desk, people: list[bytes]) -> dict[str, Any]:
    """As the tables have it: values with the lines they come from, and what is in dispute."""
    found: dict[str, Any] = {}
    uuid_of = desk.store.uuid_of
    with desk.read("look") as session:
        for row in load_rows(session, "person", people).values():
            fields = {}
            for name in FIELDS:
                heads = row.heads.of(name, row.values.get(name) is None)
                if heads:
                    fields[name] = (
                        row.values.get(name),
                        sorted((hlc, uuid_of[rep].hex(), seq) for hlc, rep, seq in heads),
                    )
            contested = {each.field for each in session.query(Dispute).filter_by(record=row.id)} & set(FIELDS)
            found[row.id.hex()] = ({}, set()) if row.erased else (fields, contested)
    return found


def foretold(desk: Desk, people: list[bytes]) -> dict[str, Any]:
    state = state_of(Told(desk))
    found = {}
    for each in people:
        fields, contested = state.get(each.hex(), ({}, set()))
        found[each.hex()] = ({name: told for name, told in fields.items() if name in FIELDS}, contested & set(FIELDS))
    return found


class House:
    def __init__(self, one: Desks, two: Desks, people: list[bytes], rng: random.Random) -> None:
        self.laptops, self.people, self.rng = (one, two), people, rng
        self.count = {"written": 0, "sent": 0, "lost": 0, "settled": 0, "erased": 0}

    @property
    def desks(self) -> list[Desk]:
        return [self.laptops[0].shelter, self.laptops[1].shelter, self.laptops[0].coordinator]

    def write(self) -> None:
        desk, person = self.rng.choice(self.desks[:2]), self.rng.choice(self.people)
        with desk.write("correct", why="it was wrong") as session:
            row = session.get_one(Person, person)
            if not row.erased:
                field = self.rng.choice(FIELDS)
                setattr(row, field, self.rng.choice(WORDS[field]))
                self.count["written"] += 1

    def send(self, at: int, *, home: bool, sure: bool) -> bool:
        """One bundle; it may be lost, and so may its receipt."""
        laptop = self.laptops[at]
        giver, to, taker = (laptop.shelter, laptop.to, laptop.coordinator)
        if home:
            giver, to, taker = (laptop.coordinator, laptop.back, laptop.shelter)
        try:
            path = export(giver, to, laptop.stick).path
        except NothingToSend:
            return False
        if not sure and self.rng.random() < 0.25:
            self.count["lost"] += 1
            return True
        done = import_bundle(taker, path, laptop.stick)
        assert done.set_aside == 0, list_quarantine(taker)
        self.count["sent"] += 1
        if sure or self.rng.random() < 0.7:
            take(giver, done.receipt_path)
        return True

    def settle(self) -> None:
        desk = self.rng.choice(self.desks)
        for card in list_disputes(desk)[:1]:
            choices = list(range(len(card.values)))
            self.rng.shuffle(choices)
            for choice in choices:
                if not check_settling(desk, card.dispute, choice):  # a blank is refused where an answer is needed
                    settle(desk, card.dispute, choice, "asked")
                    self.count["settled"] += 1
                    return
            pytest.fail("a dispute that no choice settles")

    def erase(self) -> None:
        desk, person = self.rng.choice(self.desks[:2]), self.rng.choice(self.people[1:])
        with desk.read("look") as session:
            gone = session.get_one(Person, person).erased
        if not gone:
            erase(desk, person.hex(), "they asked")
            self.count["erased"] += 1

    def end(self) -> None:
        """Everything is carried, both ways, until nobody has anything left."""
        for _ in range(6):
            moved = [self.send(at, home=home, sure=True) for home in (False, True) for at in (0, 1)]
            if not any(moved):
                break
        for laptop in self.laptops:
            assert preview(laptop.shelter, laptop.to).lines == 0
            assert preview(laptop.coordinator, laptop.back).lines == 0

    def check(self) -> None:
        for desk in self.desks:
            assert shown(desk, self.people) == foretold(desk, self.people)

    def all_the_same(self) -> None:
        first, *others = [shown(desk, self.people) for desk in self.desks]
        for other in others:
            assert other == first


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three vaults that know each other, and three people whom both laptops know with their permissions."""
    folder = tmp_path_factory.mktemp("house")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(folder / "state"))
        desks = two_desks(folder)
        for _ in range(3):
            intake(desks.shelter, "coded")
        carry(desks)
        with second_laptop(desks, folder, patch) as second:
            enrolled(desks.shelter, second.shelter, desks.stick)
            for each in (desks, second):
                intake(each.shelter)
            hand_over(desks, second)
            carry(second)
            bring_home(desks)
            bring_home(second)
        (folder / "to").write_text(f"{desks.to} {desks.back} {second.back}", "utf-8")
        desks.close()
    return folder


def play(prepared: Path, folder: Path, seed: int) -> dict[str, int]:
    """One random history."""
    rng = random.Random(seed)
    for name in ("shelter", "coordinator", "second", "state", "second state"):
        shutil.copytree(prepared / name, folder / name)
    (folder / "stick").mkdir()
    to, back, back_two = (prepared / "to").read_text("utf-8").split()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(folder / "state"))
        one, middle = (unlock_vault(folder / name, "Amina", PASSPHRASE) for name in ("shelter", "coordinator"))
        patch.setenv("XDG_STATE_HOME", str(folder / "second state"))
        two = unlock_vault(folder / "second", "Amina", PASSPHRASE)
        assert one.alarms == middle.alarms == two.alarms == ()
        with one.read("look") as session, two.read("look") as other:
            people = sorted(set(session.scalars(_IDS)) & set(other.scalars(_IDS)))[:3]
        laptops = (Desks(one, middle, folder / "stick", to, back), Desks(two, middle, folder / "stick", to, back_two))
        house = House(*laptops, people, rng)
        try:
            for _ in range(rng.randint(6, 24)):
                deed = rng.random()
                if deed < 0.45:
                    house.write()
                elif deed < 0.8:
                    house.send(rng.randrange(2), home=rng.random() < 0.5, sure=False)
                elif deed < 0.98:
                    house.settle()
                else:
                    house.erase()
            house.check()
            house.end()
            house.all_the_same()
            house.settle()
            house.end()
            house.check()
            house.all_the_same()
        finally:
            for desk in house.desks:
                desk.close()
    return house.count


_IDS = select(Person.id)


def test_two_laptops_and_a_coordinator_end_the_same(prepared: Path, tmp_path: Path) -> None:
    assert play(prepared, tmp_path, 11)["sent"] > 0


@pytest.mark.heavy
@pytest.mark.timeout(1800)
def test_many_histories_of_two_laptops(prepared: Path, tmp_path: Path) -> None:
    count: dict[str, int] = {}
    start, many = int(os.environ.get("HAVENBOOK_SEED", "0")), int(os.environ.get("HAVENBOOK_HISTORIES", "300"))
    for seed in range(start, start + many):
        folder = tmp_path / str(seed)
        folder.mkdir()
        for name, number in play(prepared, folder, seed).items():
            count[name] = count.get(name, 0) + number
        shutil.rmtree(folder)
    print(count)
    assert all(count.values())
