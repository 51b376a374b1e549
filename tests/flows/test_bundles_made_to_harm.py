"""Bundles that a trusted device seals and signs with its true keys, and whose inside is made to do harm.

Each is refused with a sentence, before room is made for what it claims, and nothing of it is kept.
"""

from __future__ import annotations

import hashlib
import json
import tarfile
import tracemalloc
from pathlib import Path

import pytest

from app.bundle import errors, members, readme, strict, sums, ustar
from app.crypto import sshsig
from app.crypto.age import AgeReader, AgeWriter
from app.errors import known
from app.records import receiving
from app.services.import_bundle import import_bundle
from db.models import Change, Person, Quarantined, Replica, Stream
from db.types import new_id
from tests.app.bundle.bundle_kit import frame, told, untar
from tests.flows.steps import Crook, kept

NAME = "changes-0001.jsonl.zst"
MOST = 96 << 20
"""Bytes that reading any of them may take: far below what the bombs unpack to."""


def raw_tar(name="x", kind=tarfile.REGTYPE, *, size=0, link="", style=tarfile.GNU_FORMAT, pax=None):
    """A member as another tool writes it."""
    made = tarfile.TarInfo(name)
    made.type, made.size, made.linkname, made.pax_headers = kind, size, link, pax or {}
    return made.tobuf(style, errors="surrogateescape")


def sparse():
    block = bytearray(raw_tar(NAME, tarfile.GNUTYPE_SPARSE, size=512))
    block[386:410] = b"00000000000\077777777777\0"
    return bytes(block) + bytes(512)


HEADERS = {
    "absolute": raw_tar("/etc/cron.d/x"),
    "upwards": raw_tar("../../x"),
    "symbolic link": raw_tar(NAME, tarfile.SYMTYPE, link="/etc/passwd"),
    "hard link": raw_tar(NAME, tarfile.LNKTYPE, link="manifest.json"),
    "device": raw_tar(NAME, tarfile.CHRTYPE),
    "pipe": raw_tar(NAME, tarfile.FIFOTYPE),
    "folder": raw_tar(NAME, tarfile.DIRTYPE),
    "long name": raw_tar("x" * 5000),
    "huge pax": raw_tar(NAME, style=tarfile.PAX_FORMAT, pax={"comment": "x" * (8 << 20)}),
    "pax size": raw_tar(NAME, style=tarfile.PAX_FORMAT, pax={"size": str(1 << 60)}),
    "sparse": sparse(),
    "no utf-8": raw_tar("caf\udce9"),
    "binary size": raw_tar(NAME, size=1 << 40),
    "longer than it is": ustar.header(NAME, 5 << 20),
    "longer than may be": ustar.header(NAME, 8**11 - 1),
    "again": ustar.header("manifest.json", 0),
    "a thousand": ustar.header(NAME, 0) * 5000,
    "no end": b"",
}
BOMB = frame(bytes(1 << 28))
RAW = b'{"a":1}\n'
FRAMES = {
    "bomb": (BOMB, 8, 1),
    "bomb, said": (BOMB, 1 << 30, 1),
    "bomb within": (frame(b"\n" * (4 << 20)), 4 << 20, 50_001),
    "many frames": (frame(RAW) * 50_000, 50_000 * 8, 50_000),
    "window": (bytes.fromhex("28b52ffd00f8410000") + RAW, 8, 1),
    "dictionary": (bytes.fromhex("28b52ffd27ffffff7f08410000") + RAW, 8, 1),
    "cut": (frame(RAW)[:-5], 8, 1),
    "trailing": (frame(RAW) + bytes(512), 8, 1),
    "skippable": (b"\x50\x2a\x4d\x18\xff\xff\xff\x7f" + frame(RAW), 8, 1),
    "no line end": (frame(b"x" * (3 << 20)), 3 << 20, 1),
    "one long line": (frame(b"x" * (2 << 20) + b"\n"), (2 << 20) + 1, 1),
}
WHY = {what: {errors.BadMember} for what in HEADERS} | {
    "longer than it is": {errors.BadOrder},
    "longer than may be": {errors.TooLarge},
    "again": {errors.BadOrder},
    "a thousand": {errors.HashDiffers},
    "no end": {errors.BadOrder},
    "bomb within": {errors.BombRefused},
    "no line end": {errors.CountsDiffer},
    "one long line": {errors.BadLine},
}
"""What each is refused for; every frame that is not here is refused as a bomb."""


def remade(desks, *, content=None, tail=None):
    """A bundle of a trusted device with another inside, sealed and signed by it: (data, raw, rows) in the place of its
    lines, or `tail`, as it stands, behind README.txt.
    """
    crook = Crook(desks.shelter, desks.to)
    person = new_id()
    crook.line("person", person, person, {"code": "HARMED11"})
    path = Path(crook.seal(desks.stick))
    (ours,) = receiving.identities(desks.coordinator)
    with path.open("rb") as source:
        parts = dict(untar(b"".join(AgeReader(source, [ours]).chunks())))
    if content is not None:
        made = json.loads(parts["manifest.json"])
        parts[NAME], raw, rows = content
        made["members"], made["counts"]["lines"] = [told(NAME, parts[NAME], raw=raw, rows=rows)], rows
        parts["manifest.json"] = strict.encode(made)
    listed = [sums.Sum(name, hashlib.sha256(parts[name]).hexdigest()) for name in ("manifest.json", "README.txt", NAME)]
    parts["SHA256SUMS"] = sums.write(listed)
    parts["SHA256SUMS.sig"] = sshsig.sign(desks.shelter.keys.signing, parts["SHA256SUMS"], readme.NAMESPACE)
    with path.open("wb") as out:
        age = AgeWriter(out, [ours.recipient()])
        writer = members.MemberWriter(age)
        for name in ("SHA256SUMS", "SHA256SUMS.sig", "manifest.json", "README.txt"):
            writer.put(name, parts[name])
        if tail is None:
            writer.put(NAME, parts[NAME])
            writer.finish()
        else:
            age.write(tail + bytes(1024))
        age.finish()
    return path


def what_is_kept(desks):
    models = (Change, Person, Quarantined, Stream, Replica)
    return [len(kept(desks.coordinator, model)) for model in models]


def refused(desks, path, what):
    """With a sentence of its own, in little room, and nothing of it kept, on the disk or in the vault."""
    before, files = what_is_kept(desks), {each.name for each in desks.stick.iterdir()}
    vault = {each.name for each in desks.coordinator.vault_path.rglob("*")}
    tracemalloc.start()
    try:
        with pytest.raises(errors.BundleError) as why:
            import_bundle(desks.coordinator, path, desks.stick)
        assert tracemalloc.get_traced_memory()[1] < MOST, what
    finally:
        tracemalloc.stop()
    assert type(why.value) in WHY.get(what, {errors.BombRefused}), (what, why.value)
    assert known(why.value), what
    assert what_is_kept(desks) == before, what
    assert {each.name for each in desks.stick.iterdir()} == files, what
    assert {each.name for each in desks.coordinator.vault_path.rglob("*")} == vault


def test_what_the_kit_puts_together_again_is_taken(desks):
    assert import_bundle(desks.coordinator, remade(desks), desks.stick).new == 1


def test_archives_that_reach_out_or_never_end(desks):
    for what, tail in HEADERS.items():
        refused(desks, remade(desks, tail=tail), what)


def test_frames_that_swell_or_hide_something(desks):
    for what, content in FRAMES.items():
        refused(desks, remade(desks, content=content), what)
    assert import_bundle(desks.coordinator, remade(desks), desks.stick).new == 1, "and the honest one comes after all"


def test_a_line_neither_saw_its_own_future_nor_names_another_person(desks):
    crook = Crook(desks.shelter, desks.to)
    person, other, case = new_id(), new_id(), new_id()
    crook.line("person", person, person, {"code": "HARMED12"})
    ahead = crook.line("person", person, person, {"gender": "Feminine"}, body={"gender": ("Feminine", [(1, 9)])})
    assert ahead.seq < 9
    crook.line("case", case, person, {"person": other.hex()})
    done = import_bundle(desks.coordinator, crook.seal(desks.stick), desks.stick)
    assert {each.reason for each in kept(desks.coordinator, Quarantined)} == {"unreadable"}
    assert (done.new, done.set_aside) == (1, 2)
