"""The official age vectors: exact failure class, exact plaintext released before it."""

import hashlib
import io
import zlib
from pathlib import Path

import pytest

from app.crypto.age import AgeReader, parse_identity
from app.crypto.age_header import read_header, write_mac, write_stanzas
from app.crypto.age_recipients import ScryptIdentity
from app.crypto.errors import AgeError

FOLDER = Path(__file__).parents[2] / "vectors" / "age_testkit"
NAMES = sorted(path.name for path in FOLDER.iterdir() if path.name != "LICENSE")


def load(name):
    head, body = (FOLDER / name).read_bytes().split(b"\n\n", 1)
    keys = {}
    for line in head.decode().split("\n"):
        key, value = line.split(": ", 1)
        keys.setdefault(key, []).append(value)
    if keys.get("compressed") == ["zlib"]:
        body = zlib.decompress(body)
    return keys, body


def open_as_far_as_it_goes(body, identities):
    released = hashlib.sha256()
    try:
        for chunk in AgeReader(io.BytesIO(body), identities).chunks():
            released.update(chunk)
    except AgeError as failure:
        return failure.kind, released.hexdigest()
    return "success", released.hexdigest()


def test_none_is_missing():
    assert len(NAMES) == 110


@pytest.mark.parametrize("name", NAMES)
def test_vector(name):
    keys, body = load(name)
    identities = [parse_identity(text) for text in keys.get("identity", [])]
    identities += [ScryptIdentity(text.encode()) for text in keys.get("passphrase", [])]
    outcome, released = open_as_far_as_it_goes(body, identities)
    assert outcome == keys["expect"][0]
    if outcome in {"success", "payload failure"}:
        assert released == keys["payload"][0]


@pytest.mark.parametrize("name", [name for name in NAMES if load(name)[0]["expect"] != ["header failure"]])
def test_a_header_has_one_spelling(name):
    source = io.BytesIO(load(name)[1])
    header = read_header(source)
    assert write_stanzas(list(header.stanzas)) == header.covered
    assert header.covered + write_mac(header.mac) == source.getvalue()[: source.tell()]
