"""SSH signatures: OpenSSH's own vector, round trips, and everything that must not pass."""

import base64
import secrets
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.crypto import primitives, sshsig
from app.crypto.errors import BadKey, BadSignature

FOLDER = Path(__file__).parents[2] / "vectors" / "sshsig"
SECRET = bytes(range(32))
PUBLIC = primitives.ed25519_public(SECRET)
SIGNED = sshsig.sign(SECRET, b"message", "test")


def blob_of(armored):
    return base64.b64decode(b"".join(armored.split(b"\n")[1:-2]))


def armor(blob):
    text = base64.b64encode(blob).decode()
    lines = "\n".join(text[start : start + 70] for start in range(0, len(text), 70))
    return f"-----BEGIN SSH SIGNATURE-----\n{lines}\n-----END SSH SIGNATURE-----\n".encode()


def test_openssh_vector():
    message = (FOLDER / "signed-data").read_bytes()
    namespace = (FOLDER / "namespace").read_text()
    public = sshsig.verify(message, (FOLDER / "ed25519.sig").read_bytes(), namespace)
    line = " ".join((FOLDER / "ed25519.pub").read_text().split(" ")[:2])
    assert sshsig.key_line(public) == line
    assert sshsig.parse_key_line(line) == public


def test_a_kind_we_do_not_know_is_refused():
    message = (FOLDER / "signed-data").read_bytes()
    with pytest.raises(BadSignature):
        sshsig.verify(message, (FOLDER / "mldsa44-ed25519.sig").read_bytes(), "unittest")
    with pytest.raises(BadKey):
        sshsig.parse_key_line((FOLDER / "mldsa44-ed25519.pub").read_text())


@given(st.binary(max_size=500), st.text("abc-1", min_size=1, max_size=30))
def test_round_trip(message, namespace):
    assert sshsig.verify(message, sshsig.sign(SECRET, message, namespace), namespace) == PUBLIC


@pytest.mark.parametrize(("message", "namespace"), [(b"messagf", "test"), (b"message", "tesu"), (b"", "test")])
def test_another_message_or_purpose(message, namespace):
    with pytest.raises(BadSignature):
        sshsig.verify(message, SIGNED, namespace)


def test_every_flipped_bit_is_refused():
    blob = blob_of(SIGNED)
    assert armor(blob) == SIGNED
    for place in range(len(blob) * 8):
        changed = bytearray(blob)
        changed[place // 8] ^= 1 << place % 8
        with pytest.raises(BadSignature):
            sshsig.verify(b"message", armor(bytes(changed)), "test")


@pytest.mark.parametrize(
    "armored",
    [
        b"",
        SIGNED[:-1],
        SIGNED + b"\n",
        SIGNED.replace(b"\n", b"\r\n"),
        SIGNED.replace(b"U1NIU0lH", b"U1NIU0 lH"),
        b"\xff" + SIGNED,
        armor(blob_of(SIGNED) + b"\0"),
        armor(blob_of(SIGNED)[:-1]),
        armor(blob_of(SIGNED)[:13]),
        b"x" * 5000,
    ],
)
def test_armor_and_length(armored):
    with pytest.raises(BadSignature):
        sshsig.verify(b"message", armored, "test")


def test_nothing_stands_in_the_reserved_place():
    """The reserved string is not covered by what we sign, so anything could be put there."""
    blob = blob_of(SIGNED)
    place = blob.index(b"\0\0\0\4test") + 8
    assert blob[place : place + 4] == bytes(4)
    with pytest.raises(BadSignature, match="purpose"):
        sshsig.verify(b"message", armor(blob[:place] + b"\0\0\0\1x" + blob[place + 4 :]), "test")


def test_a_signature_that_is_too_long():
    with pytest.raises(BadSignature, match="too long"):
        sshsig.verify(b"message", SIGNED + b"x" * sshsig.MAX_ARMORED, "test")


def test_base64_has_one_spelling():
    blob = blob_of(SIGNED)
    padded = blob if len(blob) % 3 else blob[:-1]
    text = armor(padded)
    assert b"=" in text
    before = text.index(b"=") - 1
    twin = text[:before] + bytes([text[before] + 1]) + text[before + 1 :]
    assert base64.b64decode(b"".join(twin.split(b"\n")[1:-2])) == padded
    with pytest.raises(BadSignature, match="canonical"):
        sshsig.verify(b"message", twin, "test")


@given(st.binary(max_size=300))
def test_no_blob_is_unhandled(blob):
    with pytest.raises(BadSignature):
        sshsig.verify(b"message", armor(b"SSHSIG\0\0\0\1" + blob), "test")


@given(st.binary(max_size=600))
def test_no_text_is_unhandled(armored):
    with pytest.raises(BadSignature):
        sshsig.verify(b"message", armored, "test")


@given(st.text(max_size=120))
def test_key_lines_are_read_strictly(text):
    for line in (text, "ssh-ed25519 " + text):
        with pytest.raises(BadKey):
            sshsig.parse_key_line(line)


def test_a_key_line_ends_where_it_ends():
    line = sshsig.key_line(PUBLIC)
    for other in (line + "\n", line + " comment", " " + line, line.replace("ssh-ed25519 ", "ssh-rsa ")):
        with pytest.raises(BadKey):
            sshsig.parse_key_line(other)


def test_fingerprint_as_ssh_keygen_prints_it():
    line = " ".join((FOLDER / "ed25519.pub").read_text().split(" ")[:2])
    name = sshsig.key_fingerprint(sshsig.parse_key_line(line))
    assert name.startswith("SHA256:")
    assert len(name) == 50


def test_keys_are_random():
    assert primitives.ed25519_generate() != primitives.ed25519_generate()
    assert secrets.compare_digest(primitives.ed25519_public(SECRET), PUBLIC)
