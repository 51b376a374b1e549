"""Age files we write: round trips, borders of chunks, changes, hostile headers, keys as text."""

import io
import random

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.crypto import age, bech32
from app.crypto.age_header import MAX_STANZAS, Stanza, read_header, write_mac, write_stanzas
from app.crypto.age_recipients import (
    HybridIdentity,
    ScryptIdentity,
    ScryptRecipient,
    X25519Identity,
    X25519Recipient,
)
from app.crypto.age_stream import CHUNK, StreamReader
from app.crypto.errors import (
    AgeError,
    AgeHeaderFailure,
    AgeHmacFailure,
    AgeNoMatch,
    AgeNotAge,
    AgePayloadFailure,
    BadKey,
)

PLAIN = X25519Identity(bytes(range(32)))
HYBRID = HybridIdentity(bytes(range(32, 64)))
SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7]


class Drop(io.RawIOBase):
    """A source that gives one byte fewer than asked, as pipes do."""

    def __init__(self, data):
        self.data = io.BytesIO(data)

    def readline(self, limit=-1, /):
        return self.data.readline(limit)

    def read(self, count=-1, /):
        return self.data.read(max(1, count - 1))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("identity", [PLAIN, HYBRID])
def test_round_trip(size, identity):
    content = random.Random(size).randbytes(size)
    sealed = age.seal(content, [identity.recipient()])
    assert age.open_sealed(sealed, [identity]) == content
    assert b"".join(age.AgeReader(Drop(sealed), [identity]).chunks()) == content


def test_passphrase_round_trip():
    sealed = age.seal(b"card", [ScryptRecipient(b"12345", log_n=10)])
    assert age.open_sealed(sealed, [ScryptIdentity(b"12345")]) == b"card"
    with pytest.raises(AgeNoMatch):
        age.open_sealed(sealed, [ScryptIdentity(b"12346")])
    with pytest.raises(AgeHeaderFailure):
        age.open_sealed(sealed, [ScryptIdentity(b"12345", max_log_n=9)])


def test_many_recipients_each_open_it():
    others = [X25519Identity() for _ in range(3)]
    sealed = age.seal(b"x", [one.recipient() for one in (*others, PLAIN)])
    assert all(age.open_sealed(sealed, [one]) == b"x" for one in (*others, PLAIN))
    with pytest.raises(AgeNoMatch):
        age.open_sealed(sealed, [X25519Identity(), HYBRID])


@pytest.mark.parametrize(
    "recipients",
    [
        [],
        [PLAIN.recipient(), HYBRID.recipient()],
        [ScryptRecipient(b"a"), PLAIN.recipient()],
        [ScryptRecipient(b"a"), ScryptRecipient(b"b")],
    ],
)
def test_kinds_are_not_mixed(recipients):
    with pytest.raises(ValueError, match="kind"):
        age.AgeWriter(io.BytesIO(), recipients)


def test_an_unfinished_file_opens_nowhere():
    out = io.BytesIO()
    writer = age.AgeWriter(out, [PLAIN.recipient()])
    writer.write(bytes(3 * CHUNK))
    with pytest.raises(AgePayloadFailure):
        age.open_sealed(out.getvalue(), [PLAIN])
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(out.getvalue(), [pyrage.x25519.Identity.from_str(PLAIN.secret_text())])
    writer.finish()
    writer.finish()
    assert age.open_sealed(out.getvalue(), [PLAIN]) == bytes(3 * CHUNK)
    with pytest.raises(ValueError, match="last chunk"):
        writer.write(b"more")


def test_every_flip_and_cut_is_found():
    content = random.Random(1).randbytes(2 * CHUNK + 100)
    sealed = age.seal(content, [PLAIN.recipient()])
    header = len(sealed) - (len(content) + 3 * 16)
    borders = [header + number * (CHUNK + 16) + step for number in range(3) for step in (-1, 0, 1)]
    for place in [*range(header + 20), *borders, len(sealed) - 1]:
        changed = bytearray(sealed)
        changed[place] ^= 1 << place % 8
        with pytest.raises(AgeError):
            age.open_sealed(bytes(changed), [PLAIN])
    for place in [*range(0, header + 20, 3), *borders, len(sealed) - 1]:
        with pytest.raises(AgeError):
            age.open_sealed(sealed[:place], [PLAIN])


def test_where_a_file_ends_is_told():
    sealed = age.seal(bytes(2 * CHUNK), [PLAIN.recipient()])
    payload = len(sealed) - 2 * (CHUNK + 16)
    for cut in (0, 10, payload - 20, payload - 3, payload, payload + CHUNK + 16):
        with pytest.raises(AgeError) as told:
            age.open_sealed(sealed[:cut], [PLAIN])
        assert told.value.ended, cut
    with pytest.raises(AgePayloadFailure) as told:
        age.open_sealed(sealed[:-5], [PLAIN])
    assert told.value.tail == CHUNK - 5
    for changed in (sealed + b"\0", sealed[:payload] + b"\0" * (2 * (CHUNK + 16))):
        with pytest.raises(AgePayloadFailure) as told:
            age.open_sealed(changed, [PLAIN])
        assert not told.value.ended


def test_an_added_stanza_breaks_the_mac():
    sealed = age.seal(b"x", [PLAIN.recipient()])
    greased = sealed.replace(b"\n---", b"\n-> grease\n\n---", 1)
    with pytest.raises(AgeHmacFailure):
        age.open_sealed(greased, [PLAIN])


def test_not_an_age_file():
    for data in (b"", b"PK\x03\x04" + bytes(500), b"age-encryption.org/v2\n", b"\xff" * 9000 + b"\n"):
        with pytest.raises(AgeNotAge):
            age.open_sealed(data, [PLAIN])


@pytest.mark.parametrize(
    ("header", "why"),
    [
        (b"age-encryption.org/v1\n" + b"-> a\n\n" * (MAX_STANZAS + 1) + b"--- ", "too many"),
        (b"age-encryption.org/v1\n-> a\n" + (b"A" * 64 + b"\n") * 20000, "too long"),
        (b"age-encryption.org/v1\n-> " + b"a" * 10000 + b"\n", "without an end"),
        (b"age-encryption.org/v1\n--- " + b"A" * 43 + b"\n", "no stanzas"),
    ],
)
def test_a_header_cannot_grow(header, why):
    with pytest.raises(AgeHeaderFailure, match=why):
        read_header(io.BytesIO(header))


ARGUMENT = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)
STANZAS = st.lists(
    st.builds(Stanza, st.lists(ARGUMENT, min_size=1, max_size=4).map(tuple), st.binary(max_size=200)),
    min_size=1,
    max_size=6,
)


@given(STANZAS, st.binary(min_size=32, max_size=32))
def test_headers_round_trip(stanzas, mac):
    covered = write_stanzas(stanzas)
    header = read_header(io.BytesIO(covered + write_mac(mac) + b"payload"))
    assert header.stanzas == tuple(stanzas)
    assert (header.mac, header.covered) == (mac, covered)


@given(st.binary(max_size=300))
def test_no_header_is_unhandled(data):
    for start in (b"", b"age-encryption.org/v1\n", b"age-encryption.org/v1\n-> "):
        source = io.BytesIO(start + data)
        try:
            header = read_header(source)
        except AgeHeaderFailure:
            continue
        assert source.getvalue().startswith(header.covered)


@settings(max_examples=300)
@given(st.data())
def test_a_changed_header_is_refused_or_reads_back_the_same(data):
    whole = write_stanzas([Stanza(("X25519", "a"), bytes(32)), Stanza(("b",), b"")]) + write_mac(bytes(32))
    place = data.draw(st.integers(0, len(whole) - 1))
    changed = whole[:place] + data.draw(st.binary(max_size=3)) + whole[place + data.draw(st.integers(0, 3)) :]
    try:
        header = read_header(io.BytesIO(changed))
    except AgeHeaderFailure:
        return
    assert changed.startswith(write_stanzas(list(header.stanzas)) + write_mac(header.mac))


def test_keys_as_text():
    assert str(PLAIN.recipient()) == str(pyrage.x25519.Identity.from_str(PLAIN.secret_text()).to_public())
    for identity in (PLAIN, HYBRID):
        again = age.parse_identity(identity.secret_text())
        assert str(again.recipient()) == str(identity.recipient())
        assert str(age.parse_recipient(str(identity.recipient()))) == str(identity.recipient())
        assert identity.secret_text() not in repr(identity) + str(identity)
    assert len(str(HYBRID.recipient())) == 1959


@given(st.text(max_size=100))
def test_key_texts_are_read_strictly(text):
    for parse in (age.parse_identity, age.parse_recipient):
        for start in ("", "age1", "age1pq1", "AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1"):
            with pytest.raises(BadKey):
                parse(start + text)


def test_a_key_of_another_kind_or_case():
    text = str(PLAIN.recipient())
    for other in (
        text.upper(),
        "age1" + text[4:].upper(),
        text[:-1] + "A",
        text + "\n",
        PLAIN.secret_text(),
        text.replace("age1", "agf1"),
    ):
        with pytest.raises(BadKey):
            age.parse_recipient(other)
    with pytest.raises(BadKey):
        age.parse_identity(PLAIN.secret_text().lower())
    with pytest.raises(BadKey):
        X25519Recipient.parse(bech32.encode("age", bytes(31)))


@given(st.binary(max_size=100))
def test_bech32_round_trip(data):
    for prefix in ("age", "AGE-SECRET-KEY-"):
        assert bech32.decode(bech32.encode(prefix, data)) == (prefix, data)


@pytest.mark.parametrize(
    "text", ["age1" + "q" * 9000, "ag\u00e91qqqqqq", "qqqqqqqqqq", "1qqqqqqq", "age1qqqqq", "a\x7fe1qqqqqq"]
)
def test_bech32_of_another_shape(text):
    with pytest.raises(BadKey, match=r"bech32 (text|shape)"):
        bech32.decode(text)


def test_bech32_finds_every_single_change():
    text = str(PLAIN.recipient())
    for place in range(4, len(text)):
        for letter in "qpz":
            if letter != text[place]:
                with pytest.raises(BadKey):
                    bech32.decode(text[:place] + letter + text[place + 1 :])


@pytest.mark.parametrize("identity", [PLAIN, HYBRID])
def test_a_wrapped_key_of_another_length_is_not_tried(identity):
    """Whoever lets a header choose the length lets its writer test many keys at once."""
    stanza = identity.recipient().wrap(bytes(17))
    with pytest.raises(AgeHeaderFailure):
        identity.unwrap((stanza,))


def test_bech32_padding_is_zero():
    for values, good in (([31, 28], True), ([31, 29], False), ([31, 30], False), ([31, 28, 0], False)):
        spread = bech32._spread("age")
        check = bech32._polymod(spread + values + [0] * 6) ^ 1
        letters = values + [check >> 5 * (5 - place) & 31 for place in range(6)]
        text = "age1" + "".join(bech32._LETTERS[letter] for letter in letters)
        if good:
            assert bech32.decode(text) == ("age", b"\xff")
        else:
            with pytest.raises(BadKey, match="padding"):
                bech32.decode(text)


def test_an_empty_chunk_stands_only_alone():
    out = io.BytesIO()
    writer = age.StreamWriter(out, bytes(32))
    writer.write(bytes(CHUNK))
    writer._flush(last=False)
    writer.finish()
    with pytest.raises(AgePayloadFailure, match="empty"):
        list(StreamReader(io.BytesIO(out.getvalue()), bytes(32)).chunks())
