"""Slots open for their own passphrase and for nothing else, and every touch of the file shows."""

import json
import unicodedata

import msgspec
import pytest

from app.crypto.age_recipients import HybridIdentity
from app.keyring import slot_file
from app.keyring.calibration import FLOOR
from app.keyring.errors import (
    BadPassphrase,
    DamagedSlotFile,
    MistypedCode,
    NewerSlotFile,
    SlotFileAltered,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.keyring.slots import KeySlots, Way

AMINA = Way.worker("Amina", "päss wörd of amina")
BOB = Way.worker("Bob Q", "passphrase of bob")


@pytest.fixture(scope="module")
def made():
    """Two workers and a sheet: one Argon2id each, made once; tests take copies."""
    slots, key = KeySlots.create()
    slots.put(key, "01" * 8, AMINA, cost=FLOOR)
    slots.put(key, "02" * 8, BOB, cost=FLOOR, post_quantum=False)
    code = slots.put_sheet(key)
    return slot_file.spell(slots.document), key, code


@pytest.fixture
def slots(made):
    return KeySlots(*slot_file.parse(made[0]))


def altered(made, change):
    raw = json.loads(made[0])
    change(raw)
    return json.dumps(raw).encode()


def again(made, change):
    return KeySlots(*slot_file.parse(altered(made, change)))


def resummed(made, change):
    """As somebody who knows the format would do it: with a checksum that fits."""
    raw = json.loads(made[0])
    change(raw)
    for at, slot in enumerate(raw["slots"]):
        whole = msgspec.convert(slot, slot_file.Slot)
        raw["slots"][at]["sum"] = slot_file.checksum(raw["vault"], whole)
    return KeySlots(*slot_file.parse(json.dumps(raw).encode()))


def test_each_way_opens_the_same_key(slots, made):
    assert slots.open(AMINA).key == slots.open(BOB).key == slots.open(Way.sheet(made[2])).key == made[1]
    assert slots.open(AMINA).slot == "01" * 8
    assert slots.open(AMINA).genuine


def test_names_and_passphrases_are_typed_the_same_on_every_keyboard(slots):
    apart = unicodedata.normalize("NFD", "päss wörd of amina").replace(" ", "\u00a0")
    assert slots.open(Way.worker("  AMINA ", apart)).genuine
    assert slots.open(Way.worker("bob   q", "passphrase of bob")).genuine


@pytest.mark.parametrize(
    "way",
    [
        Way.worker("Amina", "päss wörd of Amina"),
        Way.worker("Amina", "passphrase of bob"),
        Way.worker("Nobody", "päss wörd of amina"),
    ],
)
def test_a_wrong_passphrase_is_wrong(slots, way):
    with pytest.raises(WrongPassphrase):
        slots.open(way)


def test_an_unknown_name_costs_as_much_as_a_wrong_passphrase(slots, monkeypatch):
    asked = []
    from app.crypto import primitives

    def fake(*args):
        asked.append(args)
        return bytes(32)

    monkeypatch.setattr(primitives, "argon2id", fake)
    names = [f"name {number}" for number in range(40)]
    for name in names:
        with pytest.raises(WrongPassphrase):
            slots.open(Way.worker(name, "x"))
    assert len(asked) == len(names)


def test_another_code_is_refused_and_a_slip_of_the_pen_is_named(slots, made):
    with pytest.raises(WrongRecoveryCode):
        slots.open(Way.sheet(KeySlots.create()[0].put_sheet(KeySlots.create()[1])))
    code = made[2]
    with pytest.raises(MistypedCode):
        Way.sheet(code[:-3] + ("Z" if code[-3] != "Z" else "Y") + code[-2:])


@pytest.mark.parametrize("text", ["", "   ", "tab\there", "nul\0", "\ud800", "\ue000", "x" * 2000])
def test_what_cannot_be_a_passphrase(text):
    with pytest.raises(BadPassphrase):
        Way.worker("Amina", text)


def test_a_new_passphrase_replaces_the_old(made):
    slots = KeySlots(*slot_file.parse(made[0]))
    new = Way.worker("Bob Q", "another passphrase of bob")
    slots.put(made[1], "02" * 8, new, cost=FLOOR)
    assert slots.open(new).genuine
    with pytest.raises(WrongPassphrase):
        slots.open(BOB)
    assert slots.open(AMINA).genuine


def test_a_new_sheet_replaces_the_old(made):
    slots = KeySlots(*slot_file.parse(made[0]))
    code = slots.put_sheet(made[1])
    assert slots.open(Way.sheet(code)).genuine
    with pytest.raises(WrongRecoveryCode):
        slots.open(Way.sheet(made[2]))


ATTACKS = {
    "another public key": lambda raw: raw["slots"][1].update(pub=str(HybridIdentity().recipient())),
    "a slot removed": lambda raw: raw["slots"].pop(1),
    "a slot added": lambda raw: raw["slots"].append({**raw["slots"][1], "id": "09" * 8}),
    "another generation": lambda raw: raw.update(gen=99),
    "slots in another order": lambda raw: raw["slots"].reverse(),
    "no mac": lambda raw: raw.update(mac=""),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_my_slot_opens_but_a_touched_file_is_not_genuine_and_never_written(made, attack):
    slots = resummed(made, ATTACKS[attack])
    opened = slots.open(AMINA)
    assert opened.key == made[1]
    assert not opened.genuine
    before = slots.document
    with pytest.raises(SlotFileAltered):
        slots.put(opened.key, "03" * 8, Way.worker("Eve", "passphrase of eve"), cost=FLOOR)
    with pytest.raises(SlotFileAltered):
        slots.put_sheet(opened.key)
    with pytest.raises(SlotFileAltered):
        slots.drop(opened.key, "02" * 8)
    assert slots.document == before


SWAPS = {
    "my public key": lambda raw: raw["slots"][0].update(pub=raw["slots"][1]["pub"]),
    "my salt": lambda raw: raw["slots"][0]["kdf"].update(salt="00" * 16),
    "a cheaper cost": lambda raw: raw["slots"][0]["kdf"].update(t=4),
    "the sealed identity of another slot": lambda raw: raw["slots"][0].update(sk=raw["slots"][1]["sk"]),
    "another vault": lambda raw: raw.update(vault="00" * 16),
}


@pytest.mark.parametrize("swap", SWAPS)
def test_a_slot_that_was_tampered_with_does_not_open(made, swap):
    with pytest.raises(WrongPassphrase):
        resummed(made, SWAPS[swap]).open(AMINA)


@pytest.mark.parametrize("cost", [{"m": 8}, {"m": 1 << 30}, {"t": 2}, {"t": 65}, {"p": 0}, {"p": 17}], ids=str)
def test_a_downgrade_or_a_memory_bomb_is_never_computed(made, cost, monkeypatch):
    slots = resummed(made, lambda raw: raw["slots"][0]["kdf"].update(cost))
    assert slots.damaged == 1
    from app.crypto import primitives

    real = primitives.argon2id
    monkeypatch.setattr(
        primitives, "argon2id", lambda *args: pytest.fail("computed") if args[2] != FLOOR else real(*args)
    )
    with pytest.raises(DamagedSlotFile):
        slots.open(AMINA)
    assert not slots.open(BOB).genuine


def test_a_damaged_slot_is_not_called_a_wrong_passphrase_and_leaves_the_others_open(made):
    slots = again(made, lambda raw: raw["slots"][0].update(sk=raw["slots"][0]["sk"][:-8] + "AAAAAAA="))
    with pytest.raises(DamagedSlotFile):
        slots.open(AMINA)
    opened = slots.open(BOB)
    assert not opened.genuine


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", b"null", b'{"format":"other","version":1}', b"\xff\xfe", b"[" * 100_000, b"{}" * 5],
    ids=lambda raw: repr(raw[:12]),
)
def test_a_file_that_is_no_slot_file(raw):
    with pytest.raises(DamagedSlotFile):
        slot_file.parse(raw)


def test_no_slots_or_unknown_parts(made):
    for change in (
        lambda raw: raw.update(slots=[]),
        lambda raw: raw.update(extra=1),
        lambda raw: raw.update(version=0),
        lambda raw: raw.update(vault="short"),
        lambda raw: raw.pop("mac"),
    ):
        with pytest.raises(DamagedSlotFile):
            again(made, change)


def test_a_newer_file_is_named(made):
    with pytest.raises(NewerSlotFile):
        again(made, lambda raw: raw.update(version=2, something="new"))


def test_every_bit_of_damage_is_an_alarm_or_named_damage(made, monkeypatch):
    """Argon2id is taken out of the loop: with the right passphrase the real stretched key is given back."""
    from app.crypto import primitives

    known = {}
    real = primitives.argon2id

    def remembered(secret, salt, cost, name):
        return (
            known.setdefault((secret, salt, cost, name), real(secret, salt, cost, name)) if salt in salts else bytes(32)
        )

    clean = KeySlots(*slot_file.parse(made[0]))
    salts = {bytes.fromhex(slot.kdf.salt) for slot in clean.document.slots}
    clean.open(AMINA)
    monkeypatch.setattr(primitives, "argon2id", lambda *args: known.get(args) or remembered(*args))
    names = 0
    for at in range(0, len(made[0]), 7):
        raw = bytearray(made[0])
        raw[at] ^= 1 << (at % 7)
        try:
            opened = KeySlots(*slot_file.parse(bytes(raw))).open(AMINA)
        except (DamagedSlotFile, NewerSlotFile):
            names += 1
            continue
        assert opened.key == made[1]
        assert not opened.genuine
    assert names > 100


def test_nothing_secret_in_its_repr(made, slots):
    opened = slots.open(AMINA)
    assert made[1].secret.hex() not in repr(opened)
    assert repr(made[1].secret) not in repr(opened)
    assert "amina" not in repr(AMINA.secret) or repr(AMINA.secret) not in repr(AMINA)
    assert b"mina" not in made[0].lower()
