"""Whatever is refused, no record, line, cursor or slot of the coordinator's vault has changed."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from app.bundle import errors as refusals
from app.crypto.age import AgeReader, AgeWriter, parse_identity, parse_recipient
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_exchanges import list_exchanges
from app.services.preview_import import preview as look_into
from app.services.stop_trusting import stop
from app.services.take_receipt import take
from app.sync.errors import NotThisKind, StreamForked, UnknownReceipt, WorldsDiffer, WrongStream
from db.models import AuditRow
from db.types import new_id
from tests.flows.steps import Crook, carry, intake, kept
from tests.flows.test_stick import dump


def a_true_one(desks):
    intake(desks.shelter)
    return Path(export(desks.shelter, desks.to, desks.stick).path)


def a_text(desks):
    path = desks.stick / "letter.bundle"
    path.write_bytes(b"Dear colleagues,\n" * 100)
    return path


def cut(desks):
    path = a_true_one(desks)
    path.write_bytes(path.read_bytes()[:-512])
    return path


def flipped(desks):
    path = a_true_one(desks)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    return path


def with_more(desks):
    path = a_true_one(desks)
    path.write_bytes(path.read_bytes() + b"\0")
    return path


def stopped(desks):
    path = a_true_one(desks)
    stop(desks.coordinator, desks.back, "their laptop was stolen")
    return path


def passed_on(desks):
    """The shelter opens what was made for it and seals it again for the coordinator."""
    intake(desks.coordinator)
    crook = Crook(desks.coordinator, desks.back)
    crook.line("person", crook.replica, crook.replica, {"code": "CROOKED1"})
    path = Path(crook.seal(desks.stick))
    with path.open("rb") as file:
        opened = b"".join(AgeReader(file, [parse_identity(desks.shelter.keys.identities[0])]).chunks())
    again = desks.stick / "again.bundle"
    ours = parse_identity(desks.coordinator.keys.identities[0]).recipient()
    with again.open("wb") as out:
        writer = AgeWriter(out, [parse_recipient(str(ours))])
        writer.write(opened)
        writer.finish()
    return again


def crooked(**says):
    def make(desks):
        crook = Crook(desks.shelter, desks.to)
        crook.line("person", crook.replica, crook.replica, {"code": "CROOKED1"})
        return Path(crook.seal(desks.stick, **says))

    return make


def receipt(desks):
    done = carry(desks, home=False) if intake(desks.shelter) else None
    assert done is not None
    crook = Crook(desks.shelter, desks.to)
    crook.line("person", crook.replica, crook.replica, {"code": "CROOKED1"})
    return Path(crook.seal(desks.stick, number=1))


REFUSED = {
    "a letter": (a_text, refusals.NotABundle),
    "cut short": (cut, refusals.BundleError),
    "one bit": (flipped, refusals.Damaged),
    "one byte more": (with_more, refusals.BundleError),
    "a partner stopped": (stopped, refusals.StoppedSender),
    "sealed again for us": (passed_on, refusals.UnknownSender),
    "another device's name": (crooked(device="d0" * 16), refusals.SenderDiffers),
    "a demonstration": (crooked(demonstration=True), WorldsDiffer),
    "a stream of nobody": (crooked(stream="x"), WrongStream),
    "a receipt we never wrote": (crooked(relied=hashlib.sha256(b"x").hexdigest()), UnknownReceipt),
    "a number that is taken": (receipt, StreamForked),
}


@pytest.mark.parametrize("what", REFUSED)
def test_nothing_has_changed_but_the_log_and_the_audit(desks, what):
    make, refused = REFUSED[what]
    path = make(desks)
    before, rows = dump(desks.coordinator), len(kept(desks.coordinator, AuditRow))
    with pytest.raises(refused):
        import_bundle(desks.coordinator, path, desks.stick)
    assert dump(desks.coordinator) == before
    card = next(card for card in list_exchanges(desks.coordinator) if card.way == "in")
    assert (card.state, bool(card.reason)) == ("refused", True)
    assert len(kept(desks.coordinator, AuditRow)) == rows + 1


def test_looking_refuses_what_importing_would(desks):
    for make, refused in REFUSED.values():
        if make in (cut, flipped, with_more, stopped, passed_on, receipt):
            continue  # what only the whole file shows, or what changes the desks for the next
        with pytest.raises(refused):
            look_into(desks.coordinator, make(desks))


def test_a_receipt_from_the_wrong_journal_silences_nobody(desks):
    """Made by the partner's own hand, but it speaks of a journal that is not the one its stream names."""
    from app.bundle import delivery, sealing
    from app.bundle.receipt import Receipt
    from app.crypto.age import parse_recipient as to

    intake(desks.shelter)
    stated = Receipt(number=1, replica=new_id().hex(), answers=None, lines={}, bundles={})
    cover = sealing.Cover(
        organisation="River coordination", device=desks.coordinator.keys.device,
        stream=f"{desks.coordinator.replica.hex()}>{desks.shelter.replica.hex()}", number=1, prev=None, relied=None,
        replicas=(), demonstration=False, created="2026-11-22T01:45:09Z", schema=1,
    )  # fmt: skip
    ours = parse_identity(desks.shelter.keys.identities[0]).recipient()
    made = delivery.deliver(
        desks.stick,
        lambda out: sealing.seal(out, sealing.Parts(cover, stated), desks.coordinator.keys.signing, [to(str(ours))]),
    )
    before = dump(desks.shelter)
    with pytest.raises(refusals.BadReceipt):
        take(desks.shelter, made.path)
    with pytest.raises(NotThisKind):
        import_bundle(desks.shelter, made.path, desks.stick)
    assert dump(desks.shelter) == before


def test_an_old_receipt_taken_again_says_nothing_new(desks):
    intake(desks.shelter)
    first = carry(desks)
    intake(desks.shelter)
    carry(desks)
    before = dump(desks.shelter)
    assert not take(desks.shelter, first.receipt_path).went_back
    assert dump(desks.shelter) == before
