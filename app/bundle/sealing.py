"""A bundle made: manifest, list and signature written over what was packed, all sealed for its recipients."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from app.bundle import manifest, members, readme, receipt, sums
from app.bundle.chunks import Packed
from app.crypto import primitives, sshsig
from app.crypto.age import AgeWriter
from app.crypto.age_recipients import HybridRecipient, X25519Recipient
from app.crypto.age_stream import Sink
from app.progress import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What the sender says; the rest of the manifest is worked out, so that it cannot disagree."""

    organisation: str
    device: str
    stream: str
    number: int
    prev: str | None
    relied: str | None
    replicas: tuple[str, ...]
    demonstration: bool
    created: str
    schema: int
    people: int = 0
    erased: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    profile: str = ""
    house: tuple[str, ...] = ()
    yours: tuple[str, ...] = ()
    struck: tuple[str, ...] = ()
    before: tuple[manifest.Before, ...] = ()
    ground: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """A cover and what it covers: packed lines, or a receipt."""

    cover: Cover
    content: Packed | receipt.Receipt


@dataclass(frozen=True, slots=True)
class SealedInfo:
    """`hash` names the bundle from now on: as `prev` of the next, as `relied` if it is a receipt."""

    hash: str
    manifest: manifest.Manifest
    plain_size: int


def _member(name: str, data: bytes) -> manifest.Member:
    return manifest.Member(name=name, sha256=hashlib.sha256(data).hexdigest(), size=len(data))


def _manifest(
    parts: Parts, listed: Sequence[manifest.Member], key: str, recipients: Sequence[str]
) -> manifest.Manifest:
    cover, content = parts.cover, parts.content
    return manifest.Manifest(
        format=manifest.FORMAT,
        version=manifest.VERSION,
        min_reader=manifest.READER,
        kind="changes" if isinstance(content, Packed) else "receipt",
        bundle=primitives.random_bytes(16).hex(),
        sender=manifest.Sender(organisation=cover.organisation, device=cover.device, key=key),
        recipients=tuple(recipients),
        stream=cover.stream,
        number=cover.number,
        prev=cover.prev,
        relied=cover.relied,
        replicas=cover.replicas,
        demonstration=cover.demonstration,
        created=cover.created,
        schema=cover.schema,
        counts=manifest.Counts(lines=content.rows if isinstance(content, Packed) else 0, people=cover.people),
        erased=cover.erased,
        members=tuple(listed),
        withdrawn=cover.withdrawn,
        profile=cover.profile,
        house=cover.house,
        yours=cover.yours,
        struck=cover.struck,
        before=cover.before,
        ground=cover.ground,
    )


def seal(
    out: Sink,
    parts: Parts,
    sign_key: bytes,
    recipients: Sequence[X25519Recipient | HybridRecipient],
    progress: Progress | None = None,
) -> SealedInfo:
    """Write a whole bundle to `out`, which must take all it is given; cancelled only between members."""
    progress = progress or Progress()
    content = parts.content
    receipt_body = b"" if isinstance(content, Packed) else receipt.write(content)
    listed = content.members if isinstance(content, Packed) else [_member(sums.RECEIPT, receipt_body)]
    key = sshsig.key_fingerprint(primitives.ed25519_public(sign_key))
    made = _manifest(parts, listed, key, [str(recipient) for recipient in recipients])
    manifest_body = manifest.write(made)
    manifest.parse(manifest_body)  # a bundle no reader would take is not written
    first = (_member(sums.MANIFEST, manifest_body), _member(sums.README, readme.TEXT))
    sums_body = sums.write(sums.Sum(one.name, one.sha256) for one in (*first, *listed))
    age = AgeWriter(out, recipients)
    archive = members.MemberWriter(age)
    archive.put("SHA256SUMS", sums_body)
    archive.put("SHA256SUMS.sig", sshsig.sign(sign_key, sums_body, readme.NAMESPACE))
    archive.put(sums.MANIFEST, manifest_body)
    archive.put(sums.README, readme.TEXT)
    for number, member in enumerate(listed):
        progress.step(number, len(listed), "sealing")
        archive.put(member.name, content.spool.get(number) if isinstance(content, Packed) else receipt_body)
    size = archive.finish()
    age.finish()
    return SealedInfo(hashlib.sha256(sums_body).hexdigest(), made, size)
