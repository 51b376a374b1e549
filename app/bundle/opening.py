"""A bundle read as a ladder: each step trusts only what the steps before it proved.

Before the signature of a trusted sender is checked, nothing is parsed but an age header, two archive headers and the
signature itself. Nothing is final until `read` returns: whoever takes the lines commits then, and only then.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from app.bundle import chunks, errors, limits, manifest, readme, sums, ustar
from app.bundle import receipt as receipts
from app.bundle.members import MemberReader
from app.crypto import sshsig
from app.crypto.age import AgeReader, File
from app.crypto.age_recipients import HybridIdentity, X25519Identity
from app.crypto.errors import (
    AgeError,
    AgeHeaderFailure,
    AgeNoMatch,
    AgeNotAge,
    AgePayloadFailure,
)
from app.crypto.errors import BadSignature as SignatureFailure

Identities = Sequence[X25519Identity | HybridIdentity]


@dataclass(frozen=True, slots=True)
class KnownSender:
    """A partner's device as it was pinned: the name to show, its uuid, and whether trust was withdrawn."""

    name: str
    device: str
    stopped: bool = False


Trust = Callable[[bytes], KnownSender | None]
"""From the raw public key that signed to the partner it was pinned for."""


@dataclass(frozen=True, slots=True)
class Verified:
    """A manifest that is proved to be what a trusted sender signed for us; `hash` names the bundle."""

    manifest: manifest.Manifest
    hash: str
    sender: KnownSender
    key: bytes


def _ignore(_raw: bytes, _rows: int) -> None:
    return


@dataclass(frozen=True, slots=True, kw_only=True)
class Hooks:
    """What the caller does on the way.

    `verified` is called before anything else is read and may refuse by raising (numbers, agreements, schema);
    `lines` gets every unpacked chunk and its number of lines; `receipt` the body of a receipt.
    """

    verified: Callable[[Verified], None]
    lines: Callable[[bytes, int], None] = _ignore
    receipt: Callable[[receipts.Receipt], None] | None = None


@contextmanager
def _age_failures_named() -> Iterator[None]:
    try:
        yield
    except AgeNoMatch:
        raise errors.NotForUs from None
    except AgeError as failure:
        raise _named(failure) from None


def _named(failure: AgeError) -> errors.BundleError:
    tail = failure.tail if isinstance(failure, AgePayloadFailure) else None
    if tail is not None and (not tail or tail % ustar.BLOCK):
        return errors.Truncated()  # a bundle is made of whole blocks, so this last chunk has not its own end
    if isinstance(failure, AgeNotAge):
        return errors.NotABundle()
    if failure.ended:
        return errors.Truncated()
    return errors.NotABundle() if isinstance(failure, AgeHeaderFailure) else errors.Damaged()


def _signed_by(sums_body: bytes, signature: bytes, trust: Trust) -> tuple[bytes, KnownSender]:
    try:
        key = sshsig.verify(sums_body, signature, readme.NAMESPACE)
    except SignatureFailure:
        raise errors.BadSignature from None
    sender = trust(key)
    if sender is None:
        raise errors.UnknownSender(key=sshsig.key_fingerprint(key))
    if sender.stopped:
        raise errors.StoppedSender(partner=sender.name)
    return key, sender


def _check_sender(found: manifest.Manifest, key: bytes, sender: KnownSender) -> None:
    if found.sender.key != sshsig.key_fingerprint(key) or found.sender.device != sender.device:
        raise errors.SenderDiffers(partner=sender.name)


def _check_addressee(found: manifest.Manifest, identities: Identities, sender: KnownSender) -> None:
    """Without this, one recipient could seal the sender's words again for another."""
    if not any(str(identity.recipient()) in found.recipients for identity in identities):
        raise errors.WrongAddressee(partner=sender.name)


def _check_members(found: manifest.Manifest, listed: tuple[sums.Sum, ...]) -> None:
    if tuple(sums.Sum(one.name, one.sha256) for one in found.members) != listed[2:]:
        raise errors.MembersDiffer("manifest and list")
    if found.kind == "receipt":
        wanted = [sums.RECEIPT]
    else:
        wanted = [sums.changes_name(number + 1) for number in range(len(found.members))]
    if [one.name for one in found.members] != wanted:
        raise errors.MembersDiffer("not what this kind holds")
    if sum(one.size for one in found.members) > limits.FILE:
        raise errors.TooLarge("bundle")
    if sum(one.rows for one in found.members) != found.counts.lines:
        raise errors.CountsDiffer("manifest")


def _climb(archive: MemberReader, identities: Identities, trust: Trust) -> tuple[Verified, tuple[sums.Sum, ...]]:
    """Every step up to a manifest that can be believed."""
    sums_body = archive.expect("SHA256SUMS", limits.SUMS)
    key, sender = _signed_by(sums_body, archive.expect("SHA256SUMS.sig", limits.SIGNATURE), trust)
    listed = sums.parse(sums_body)
    found = manifest.parse(archive.expect_signed(sums.MANIFEST, listed[0].sha256, limits.MANIFEST))
    _check_sender(found, key, sender)
    _check_addressee(found, identities, sender)
    _check_members(found, listed)
    return Verified(found, hashlib.sha256(sums_body).hexdigest(), sender, key), listed


def _sized(archive: MemberReader, member: manifest.Member, most: int) -> bytes:
    data = archive.expect_signed(member.name, member.sha256, most)
    if len(data) != member.size:
        raise errors.MembersDiffer("size")
    return data


def _read_content(archive: MemberReader, found: manifest.Manifest, hooks: Hooks) -> None:
    for member in found.members:
        if member.name == sums.RECEIPT:
            body = receipts.parse(_sized(archive, member, limits.RECEIPT))
            if hooks.receipt is not None:
                hooks.receipt(body)
        else:
            hooks.lines(chunks.unpack(_sized(archive, member, limits.CHUNK_PACKED), member), member.rows)


def peek(source: File, identities: Identities, trust: Trust) -> Verified:
    """Climb as far as the manifest; whether the rest is whole is not yet known."""
    with _age_failures_named():
        return _climb(MemberReader(AgeReader(source, identities).chunks()), identities, trust)[0]


def read(source: File, identities: Identities, trust: Trust, hooks: Hooks) -> Verified:
    """Read a whole bundle; when this returns, every byte was authentic and every count was kept."""
    with _age_failures_named():
        archive = MemberReader(AgeReader(source, identities).chunks())
        verified, listed = _climb(archive, identities, trust)
        hooks.verified(verified)
        archive.expect_signed(sums.README, listed[1].sha256, limits.README)
        _read_content(archive, verified.manifest, hooks)
        archive.finish()
        return verified
