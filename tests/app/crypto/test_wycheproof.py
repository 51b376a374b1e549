"""Project Wycheproof's vectors for every primitive that an age file, a signature or a key slot stands on."""

import hashlib
import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey

from app.crypto import primitives
from app.crypto.errors import BadKey, Unauthentic

FOLDER = Path(__file__).parents[2] / "vectors" / "wycheproof"


def unhex(vector, *names):
    return [bytes.fromhex(vector[name]) for name in names]


def chacha20_poly1305(_group, vector):
    key, nonce, associated, message, sealed, tag = unhex(vector, "key", "iv", "aad", "msg", "ct", "tag")
    if len(nonce) != primitives.NONCE:
        with pytest.raises(ValueError, match=r"[Nn]once"):
            primitives.Aead(key).open(nonce, sealed + tag, associated)
        return False
    try:
        opened = primitives.Aead(key).open(nonce, sealed + tag, associated)
    except Unauthentic:
        return False
    return opened == message and primitives.Aead(key).seal(nonce, message, associated) == sealed + tag


def ed25519(group, vector):
    message, signature = unhex(vector, "msg", "sig")
    return primitives.ed25519_verify(bytes.fromhex(group["publicKey"]["pk"]), signature, message)


def x25519(_group, vector):
    secret, public, shared = unhex(vector, "private", "public", "shared")
    try:
        return primitives.x25519_shared(secret, public) == shared
    except BadKey:
        return not any(shared)


def hkdf_sha256(_group, vector):
    key, salt, info, expected = unhex(vector, "ikm", "salt", "info", "okm")
    try:
        return primitives.hkdf(key, info, vector["size"], salt) == expected
    except ValueError:
        return False


def hmac_sha256(group, vector):
    key, message, tag = unhex(vector, "key", "msg", "tag")
    return primitives.hmac_sha256(key, message)[: group["tagSize"] // 8] == tag


def pbkdf2_hmacsha512(_group, vector):
    password, salt, expected = unhex(vector, "password", "salt", "dk")
    return hashlib.pbkdf2_hmac("sha512", password, salt, vector["iterationCount"], vector["dkLen"]) == expected


def mlkem_768(_group, vector):
    seed, encapsulated = unhex(vector, "seed", "c")
    try:
        key = MLKEM768PrivateKey.from_seed_bytes(seed)
        shared = key.decapsulate(encapsulated)
    except ValueError:
        return False
    own = key.public_key().public_bytes_raw() == bytes.fromhex(vector["ek"])
    return own and shared == bytes.fromhex(vector["K"])


@pytest.mark.parametrize(
    ("check", "count"),
    [
        (chacha20_poly1305, 325),
        (ed25519, 151),
        (x25519, 518),
        (hkdf_sha256, 86),
        (hmac_sha256, 174),
        (mlkem_768, 193),
        (pbkdf2_hmacsha512, None),
    ],
)
def test_vectors(check, count):
    content = json.loads((FOLDER / f"{check.__name__}_test.json").read_text())
    run = 0
    for group in content["testGroups"]:
        for vector in group["tests"]:
            accepted = check(group, vector)
            assert accepted == (vector["result"] != "invalid"), f"{check.__name__} {vector['tcId']}"
            run += 1
    assert run == content["numberOfTests"] == (count or run)
