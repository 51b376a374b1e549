"""A stranger who knows our public key can seal anything for us, but cannot sign."""

import io
import random
import tarfile

import pytest

from app.bundle import errors, readme, ustar
from app.crypto import sshsig
from tests.app.bundle.bundle_kit import OTHER, STRANGER, US, make, opened, read, resealed, rows, tar, untar

BUNDLE, INFO = make(rows(6000, 100))
ARCHIVE = opened(BUNDLE)
PARTS = untar(ARCHIVE)
SUMS_END = 512 + len(PARTS[0][1])


def refused(kind, archive):
    with pytest.raises(kind):
        read(resealed(archive))


def test_the_kit_puts_together_what_it_takes_apart():
    assert tar(PARTS) == ARCHIVE
    assert read(resealed(ARCHIVE))[0].hash == INFO.hash


def test_every_flip_inside_is_found():
    chosen = random.Random(5)
    body_end = len(ARCHIVE.rstrip(b"\0"))
    places = [*range(0, 4096, 3), *(chosen.randrange(len(ARCHIVE)) for _ in range(400)), body_end - 1]
    for place in places:
        changed = bytearray(ARCHIVE)
        changed[place] ^= 1 << chosen.randrange(8)
        with pytest.raises(errors.BundleError) as told:
            read(resealed(bytes(changed)))
        assert type(told.value) in {
            errors.BadMember,
            errors.BadOrder,
            errors.BadPadding,
            errors.BadSignature,
            errors.HashDiffers,
            errors.TooLarge,
        }


def test_flips_by_where_they_fall():
    for place, kind in (
        (10, errors.BadMember),
        (600, errors.BadSignature),
        (SUMS_END + ustar.to_block(SUMS_END) + 600, errors.BadSignature),
        (ARCHIVE.index(b'{"format"') + 3, errors.HashDiffers),
        (ARCHIVE.index(readme.TEXT) + 3, errors.HashDiffers),
        (ARCHIVE.index(PARTS[-1][1]) + 30, errors.HashDiffers),
        (len(ARCHIVE) - 1, errors.BadPadding),
    ):
        changed = bytearray(ARCHIVE)
        changed[place] ^= 1
        refused(kind, bytes(changed))


def test_a_member_removed():
    refused(errors.BadOrder, tar(PARTS[:-1]))


def test_a_member_added():
    refused(errors.BadPadding, tar([*PARTS, ("extra", b"x")]))


def test_members_in_another_order():
    refused(errors.BadOrder, tar([*PARTS[:-2], PARTS[-1], PARTS[-2]]))
    refused(errors.BadOrder, tar([PARTS[1], PARTS[0], *PARTS[2:]]))


def test_a_member_twice():
    refused(errors.BadPadding, tar([*PARTS, PARTS[-1]]))
    refused(errors.BadOrder, tar([*PARTS[:-1], PARTS[-2], PARTS[-1]]))


def test_a_member_of_the_same_name_replaced():
    refused(errors.HashDiffers, tar([*PARTS[:-1], (PARTS[-1][0], PARTS[-2][1])]))


@pytest.mark.parametrize(
    "archive",
    [
        ARCHIVE[:-512],
        ARCHIVE + bytes(512),
        ARCHIVE[:-1] + b"\1",
        ARCHIVE.rstrip(b"\0").ljust(len(ARCHIVE) - 1024, b"\0"),
    ],
    ids=["shorter", "longer", "not zero", "two blocks shorter"],
)
def test_other_padding(archive):
    refused(errors.BadPadding, archive)


def test_an_archive_that_ends_in_a_member():
    refused(errors.BadOrder, ARCHIVE[: SUMS_END + 3000])
    refused(errors.BadOrder, b"")
    refused(errors.BadOrder, bytes(10240))


@pytest.mark.parametrize("style", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT, tarfile.USTAR_FORMAT])
def test_an_archive_of_another_tool(style):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=style) as archive:
        for name, data in PARTS:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            info.mtime = 1.5
            archive.addfile(info, io.BytesIO(data))
    refused(errors.BadMember, out.getvalue())


def altered(place, value):
    """A header with one field changed and its checksum made right again."""

    def header(name, size):
        block = bytearray(ustar.header(name, size))
        block[place : place + len(value)] = value
        block[148:156] = b" " * 8
        block[148:156] = b"%06o\0 " % sum(block)
        return bytes(block)

    return header


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (156, b"2"),
        (156, b"1"),
        (156, b"5"),
        (156, b"x"),
        (156, b"L"),
        (157, b"/etc/passwd"),
        (345, b"prefix"),
        (100, b"0004755"),
        (136, b"14000000000"),
        (265, b"root"),
        (124, b"\x80"),
        (124, b"-0000000001"),
        (99, b"x"),
        (0, b"\xff"),
        (500, b"x"),
    ],
    ids=repr,
)
def test_headers_that_are_not_canonical(place, value):
    refused(errors.BadMember, tar(PARTS, header=altered(place, value)))


def test_a_list_without_a_signature():
    unsigned = [PARTS[0], ("SHA256SUMS.sig", b""), *PARTS[2:]]
    refused(errors.BadSignature, tar(unsigned))
    refused(errors.BadSignature, tar([("SHA256SUMS", PARTS[0][1] + b"\n"), *PARTS[1:]]))


def test_a_signature_made_for_something_else():
    foreign = sshsig.sign(STRANGER, PARTS[0][1], "havenbook-identity-v1")
    refused(errors.BadSignature, tar([PARTS[0], ("SHA256SUMS.sig", foreign), *PARTS[2:]]))


def test_signed_by_a_stranger():
    foreign = sshsig.sign(STRANGER, PARTS[0][1], readme.NAMESPACE)
    refused(errors.UnknownSender, tar([PARTS[0], ("SHA256SUMS.sig", foreign), *PARTS[2:]]))


def test_too_large_before_it_is_read():
    header = ustar.header("SHA256SUMS", 17 << 20)
    refused(errors.TooLarge, header + bytes(512))
    refused(errors.TooLarge, ARCHIVE[: SUMS_END + ustar.to_block(SUMS_END)] + ustar.header("SHA256SUMS.sig", 5000))


def test_sealed_again_for_someone_else():
    """OTHER is trusted by the sender and passes the bundle on to us as if it had been for us."""
    bundle, _ = make(identities=[OTHER])
    with pytest.raises(errors.WrongAddressee):
        read(resealed(opened(bundle, OTHER)))
    assert read(resealed(opened(bundle, OTHER), OTHER), identities=[OTHER, US])


def test_no_header_is_written_that_could_not_be_read_again():
    for name, size in (("", 1), ("x" * 100, 1), ("x", -1), ("x", 8**11)):
        with pytest.raises(ValueError, match="no such member"):
            ustar.header(name, size)
