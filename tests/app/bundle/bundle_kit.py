"""Bundles for tests: well made, taken apart, put together wrongly by strangers and by trusted partners gone bad."""

import hashlib
import io
import json

import msgspec
import zstandard

from app.bundle import chunks, manifest, members, opening, padme, readme, sealing, ustar
from app.bundle.spool import Spool
from app.crypto import primitives, sshsig
from app.crypto.age import AgeReader, AgeWriter
from app.crypto.age_recipients import HybridIdentity, X25519Identity

US = X25519Identity(bytes(range(32)))
US_HYBRID = HybridIdentity(bytes(range(1, 33)))
OTHER = X25519Identity(bytes(range(2, 34)))
SENDER = bytes(range(3, 35))
STRANGER = bytes(range(4, 36))
SENDER_KEY = primitives.ed25519_public(SENDER)
STRANGER_KEY = primitives.ed25519_public(STRANGER)
DEVICE = "d0" * 16
KNOWN = {SENDER_KEY: opening.KnownSender("Shelter 7", DEVICE)}
TRUST = KNOWN.get

ROW = b'{"a":1}'
COVER = sealing.Cover(
    organisation="Shelter 7",
    device=DEVICE,
    stream=f"{DEVICE}>{'c0' * 16}",
    number=1,
    prev=None,
    relied=None,
    replicas=("aa" * 16,),
    demonstration=False,
    created="2026-11-22T01:45:09Z",
    schema=1,
    people=2,
)


def rows(count, width=400):
    """Lines as JSON, no two alike and hard enough to compress."""
    for number in range(count):
        filler = hashlib.shake_128(number.to_bytes(4, "big")).hexdigest(width // 2)
        yield b'{"filler":"%s","number":%d,"words":"\xe1\x80\x99"}' % (filler.encode(), number)


def make(lines=(ROW,), *, identities=(US,), key=SENDER, cover=COVER):
    """Return a well-made bundle and what was said about it."""
    out = io.BytesIO()
    with Spool() as spool:
        parts = sealing.Parts(cover, chunks.pack(lines, spool))
        info = sealing.seal(out, parts, key, [one.recipient() for one in identities])
    return out.getvalue(), info


def read(bundle, *, identities=(US,), trust=TRUST):
    """Read to the end and return (verified, lines); nothing is returned for a bundle that is refused."""
    taken = []
    receipts = []
    hooks = opening.Hooks(
        verified=lambda _verified: None,
        lines=lambda raw, _rows: taken.extend(chunks.split(raw)),
        receipt=receipts.append,
    )
    verified = opening.read(io.BytesIO(bundle), identities, trust, hooks)
    return verified, taken or receipts


def opened(bundle, identity=US):
    return b"".join(AgeReader(io.BytesIO(bundle), [identity]).chunks())


def resealed(archive, identity=US):
    """What anyone can do who knows a recipient: seal other bytes for it."""
    out = io.BytesIO()
    writer = AgeWriter(out, [identity.recipient()])
    writer.write(archive)
    writer.finish()
    return out.getvalue()


def untar(archive):
    found = []
    place = 0
    while any(archive[place : place + 512]):
        name, size = ustar.parse(archive[place : place + 512])
        found.append((name, archive[place + 512 : place + 512 + size]))
        place += 512 + size + ustar.to_block(size)
    return found


def tar(parts, header=ustar.header):
    body = b"".join(header(name, len(data)) + data + bytes(ustar.to_block(len(data))) for name, data in parts)
    return (body + bytes(1024)).ljust(padme.padded(len(body) + 1024), b"\0")


def frame(raw, **options):
    options = {"write_checksum": True, **options}
    return zstandard.ZstdCompressor(level=19, **options).compress(raw)


def told(name, data, **more):
    return {"name": name, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data), "raw": 0, "rows": 0, **more}


def signed(content=None, *, change=None, body=None, listed=None, key=SENDER):
    """A bundle made by someone who can sign: `content` is (name, data, told) after README.txt.

    `change` alters the manifest before it is written, `body` its bytes, `listed` the signed list.
    """
    if content is None:
        content = [("changes-0001.jsonl.zst", frame(ROW + b"\n"), {"raw": len(ROW) + 1, "rows": 1})]
    made = json.loads(manifest.write(make()[1].manifest))
    made["sender"]["key"] = sshsig.key_fingerprint(primitives.ed25519_public(key))
    made["members"] = [told(name, data, **more) for name, data, more in content]
    made["counts"]["lines"] = sum(more.get("rows", 0) for _, _, more in content if isinstance(more.get("rows", 0), int))
    if change:
        change(made)
    manifest_body = msgspec.json.encode(made)
    if body:
        manifest_body = body(manifest_body)
    parts = [("manifest.json", manifest_body), ("README.txt", readme.TEXT), *((one[0], one[1]) for one in content)]
    sums_body = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in parts).encode()
    if listed:
        sums_body = listed(sums_body)
    signature = sshsig.sign(key, sums_body, readme.NAMESPACE)
    return [("SHA256SUMS", sums_body), ("SHA256SUMS.sig", signature), *parts]


def signed_bundle(content=None, **how):
    parts = signed(content, **how)
    out = io.BytesIO()
    age = AgeWriter(out, [US.recipient()])
    writer = members.MemberWriter(age)
    for name, data in parts:
        try:
            writer.put(name, data)
        except ValueError:  # a name no header can hold
            age.write(ustar.header("x", len(data)) + data + bytes(ustar.to_block(len(data))))
    writer.finish()
    age.finish()
    return out.getvalue()
