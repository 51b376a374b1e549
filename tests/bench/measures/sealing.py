"""Sealing lines that are already encoded, against zstd and age in a pipe on the same bytes."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import time
import uuid
from typing import TYPE_CHECKING

from app.bundle.chunks import pack
from app.bundle.delivery import deliver
from app.bundle.sealing import Cover, Parts, seal
from app.bundle.spool import Spool
from app.crypto import primitives
from app.crypto.age_recipients import X25519Identity
from tests.bench.rows import Row, middle

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "sealing"
LINES = 100_000
ROUNDS = 3
SINK = 1 << 20


def lines() -> list[bytes]:
    """Lines as long and as hard to compress as those of an intake: keys that repeat, values that do not."""
    chance = random.Random(1)
    words = ("arrived", "referred", "reported", "disclosed", "requested", "declined", "moved", "returned", "attended")
    return [
        json.dumps(
            {
                "rep": 1,
                "seq": number + 1,
                "hlc": (1760000000000 + number * 37) << 16,
                "kind": chance.choice(("case", "person", "consent", "intake", "identity")),
                "record": uuid.UUID(int=chance.getrandbits(128)).hex,
                "subject": uuid.UUID(int=chance.getrandbits(128)).hex,
                "worker": "0011223344556677",
                "salt": chance.randbytes(16).hex(),
                "link": chance.randbytes(16).hex(),
                "body": {f"field_{n}": [chance.choice(words), []] for n in range(chance.randrange(4, 16))},
            },
            separators=(",", ":"),
        ).encode()
        for number in range(LINES)
    ]


def _ours(folder: Path, encoded: list[bytes], secret: bytes, identity: X25519Identity) -> float:
    began = time.perf_counter()
    cover = Cover(
        organisation="o", device="11" * 16, stream="d>o", number=1, prev=None, relied=None,
        replicas=("00" * 16,), demonstration=True, created="2026-01-01T00:00:00Z", schema=1,
    )  # fmt: skip
    with Spool(folder=folder) as spool:
        packed = pack(encoded, spool)
        made = deliver(folder, lambda out: seal(out, Parts(cover, packed), secret, [identity.recipient()]))
    took = time.perf_counter() - began
    made.path.unlink()
    return took


def _theirs(folder: Path, plain: Path, recipient: str) -> float:
    """The pipe, then what we do too: sync, forget, read it back."""
    out = folder / "theirs.age"
    began = time.perf_counter()
    with plain.open("rb") as source, out.open("wb") as target:
        squeeze = subprocess.Popen(["zstd", "-3", "-q", "-c"], stdin=source, stdout=subprocess.PIPE)
        subprocess.run(["age", "-r", recipient], stdin=squeeze.stdout, stdout=target, check=True)
        squeeze.wait()
        os.fsync(target.fileno())
        os.posix_fadvise(target.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    with out.open("rb", buffering=0) as source:
        while source.read(SINK):
            pass
    took = time.perf_counter() - began
    out.unlink()
    return took


def measure(folder: Path) -> list[Row]:
    encoded = lines()
    plain = folder / "lines.jsonl"
    plain.write_bytes(b"\n".join(encoded) + b"\n")
    secret = primitives.ed25519_generate()
    identity = X25519Identity(primitives.random_bytes(32))
    ours = middle([_ours(folder, encoded, secret, identity) for _ in range(ROUNDS)])
    size = plain.stat().st_size / 2**20
    rows = [Row(what="sealing, bytes before", value=size / ours, unit=" MB/s", note=f"{LINES:,} lines, {size:.0f} MB")]
    if shutil.which("age") and shutil.which("zstd"):
        theirs = middle([_theirs(folder, plain, str(identity.recipient())) for _ in range(ROUNDS)])
        note = f"{ours:.2f} s against {theirs:.2f} s"
        rows.insert(0, Row(what="sealing / (zstd | age)", value=ours / theirs, unit="×", ceiling=3, note=note))
    else:
        rows.append(Row(what="sealing / (zstd | age)", value=0, note="age and zstd are not installed"))
    return rows
