"""The simple functions the keyring stands on."""

import subprocess
import sys

import pytest

from app.crypto import primitives
from app.crypto.errors import BadKey, Unauthentic
from app.crypto.primitives import Argon2Cost

KEY = bytes(range(32))


def test_sealed_bytes_open_only_as_they_were_sealed():
    sealed = primitives.aead_seal(KEY, b"secret", b"slot 1")
    assert primitives.aead_open(KEY, sealed, b"slot 1") == b"secret"
    assert primitives.aead_seal(KEY, b"secret", b"slot 1") != sealed
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(Unauthentic):
            primitives.aead_open(KEY, bytes(changed), b"slot 1")
    for other, associated in ((sealed, b"slot 2"), (sealed[:-1], b"slot 1"), (b"", b"slot 1"), (bytes(27), b"")):
        with pytest.raises(Unauthentic):
            primitives.aead_open(KEY, other, associated)
    with pytest.raises(Unauthentic):
        primitives.aead_open(bytes(32), sealed, b"slot 1")


def test_argon2id():
    """The first value is one of the reference implementation's own test values."""
    known = primitives.argon2id(b"password", b"somesalt", Argon2Cost(memory_kib=65536, passes=2))
    assert known.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
    cost = Argon2Cost(memory_kib=32, passes=3, lanes=4)
    one = primitives.argon2id(b"\x01" * 32, b"\x02" * 16, cost, b"\x04" * 12)
    others = [
        primitives.argon2id(b"\x01" * 31, b"\x02" * 16, cost, b"\x04" * 12),
        primitives.argon2id(b"\x01" * 32, b"\x03" * 16, cost, b"\x04" * 12),
        primitives.argon2id(b"\x01" * 32, b"\x02" * 16, cost),
        primitives.argon2id(b"\x01" * 32, b"\x02" * 16, Argon2Cost(64, 3, 4), b"\x04" * 12),
        primitives.argon2id(b"\x01" * 32, b"\x02" * 16, Argon2Cost(32, 2, 4), b"\x04" * 12),
        primitives.argon2id(b"\x01" * 32, b"\x02" * 16, Argon2Cost(32, 3, 1), b"\x04" * 12),
    ]
    assert len({one, *others}) == 7


@pytest.mark.skipif(sys.platform == "win32", reason="address space is limited through resource")
@pytest.mark.parametrize("call", ["argon2id(b'x', bytes(16), Argon2Cost(1 << 20, 1))", "scrypt(b'x', bytes(16), 20)"])
def test_too_little_memory_has_its_own_error(call, pytestconfig):
    script = (
        "import resource\n"
        "from app.crypto.primitives import Argon2Cost, argon2id, scrypt\n"
        "from app.crypto.errors import NotEnoughMemory\n"
        "resource.setrlimit(resource.RLIMIT_AS, (600 << 20, 600 << 20))\n"
        f"try:\n    {call}\n"
        "except NotEnoughMemory as error:\n    print(error.code, error.facts['mebibytes'])\n"
    )
    run = [sys.executable, "-c", script]
    done = subprocess.run(run, capture_output=True, text=True, check=True, cwd=pytestconfig.rootpath)
    assert done.stdout.strip() == "crypto.not_enough_memory 1024"


def test_a_point_of_low_order_is_refused():
    with pytest.raises(BadKey):
        primitives.x25519_shared(KEY, bytes(32))


def test_hybrid_keys():
    sealed = primitives.hybrid_seal(primitives.hybrid_public(KEY), b"file key", b"for this")
    assert primitives.hybrid_open(KEY, sealed, b"for this") == b"file key"
    with pytest.raises(Unauthentic):
        primitives.hybrid_open(KEY, sealed, b"for that")
    with pytest.raises(Unauthentic):
        primitives.hybrid_open(bytes(32), sealed, b"for this")
    with pytest.raises(BadKey):
        primitives.hybrid_seal(b"\xff" * 1216, b"file key", b"for this")


def test_comparison_and_randomness():
    assert primitives.same(b"abc", b"abc")
    assert not primitives.same(b"abc", b"abd")
    assert primitives.random_bytes(32) != primitives.random_bytes(32)
