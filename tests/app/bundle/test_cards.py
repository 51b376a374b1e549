"""Identity cards under a spoken code, and the forty digits that are typed."""

import inspect
import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bundle import cards, errors, fingerprint, strict
from app.crypto import age, primitives, sshsig
from app.crypto.age_recipients import HybridIdentity, ScryptIdentity, ScryptRecipient, X25519Identity

SECRET = bytes(range(32))
OTHER = bytes(range(1, 33))
CODE = "48213 90577"
CARD = cards.Card(
    organisation="Shelter 7",
    kind="shelter",
    label="Laptop 2",
    device="d0" * 16,
    replica="aa" * 16,
    demonstration=False,
    sign=sshsig.key_line(primitives.ed25519_public(SECRET)),
    age=str(HybridIdentity(SECRET).recipient()),
    created="2026-11-22T01:45:09Z",
    counter=1,
)


def seal(card=CARD, secret=SECRET, code=CODE):
    return cards.seal_card(card, secret, code, log_n=4)


def sealed(body, signature):
    return age.seal(body + b"\n" + signature, [ScryptRecipient(b"4821390577", 4)])


def test_a_card_opens_with_the_spoken_code_however_it_is_typed():
    data = seal()
    for typed in (CODE, "4821390577", " 48213-90577 ", "٤٨٢١٣ ٩٠٥٧٧", "៤៨២១៣ ៩០៥៧៧", "၄၈၂၁၃ ၉၀၅၇၇"):
        assert cards.open_card(data, typed) == CARD


def test_what_a_card_tells():
    assert CARD.post_quantum()
    assert CARD.sign_key() == primitives.ed25519_public(SECRET)
    plain = msgspec.structs.replace(CARD, age=str(X25519Identity(SECRET).recipient()))
    assert not plain.post_quantum()
    assert plain.digits() != CARD.digits()


def test_nothing_stands_on_it_in_clear():
    data = seal()
    for word in (b"Shelter", b"shelter", b"ssh-", b"age1", b"havenbook", b"d0d0", b"2026"):
        assert word not in data


@pytest.mark.parametrize("code", ["48213 90578", "", "4821390577x", "482139057", "abc"])
def test_a_wrong_code(code):
    with pytest.raises(errors.WrongSpokenCode):
        cards.open_card(seal(), code)


@pytest.mark.parametrize(
    "data", [b"", b"hello", bytes(70_000), seal()[:60], age.seal(b"x", [X25519Identity().recipient()])]
)
def test_not_a_card(data):
    with pytest.raises((errors.NotACard, errors.WrongSpokenCode) if b"X25519" in data else errors.NotACard):
        cards.open_card(data, CODE)


def test_a_card_larger_than_a_card_may_be():
    body = strict.encode(CARD)
    with pytest.raises(errors.NotACard):
        cards.open_card(sealed(body + b" " * 70_000, sshsig.sign(SECRET, body, cards.NAMESPACE)), CODE)


def test_a_card_that_asks_for_much_memory_is_no_card():
    stanza = seal()
    with pytest.raises(errors.NotACard):
        cards.open_card(stanza.replace(b" 4\n", b" 18\n", 1), CODE)


def test_every_change_is_found():
    data = seal()
    for place in range(0, len(data), 7):
        changed = bytearray(data)
        changed[place] ^= 1
        with pytest.raises(errors.CardError):
            cards.open_card(bytes(changed), CODE)
    for cut in range(0, len(data), 13):
        with pytest.raises(errors.CardError):
            cards.open_card(data[:cut], CODE)


def test_a_card_signed_by_another_key():
    body = strict.encode(CARD)
    for signature in (
        sshsig.sign(OTHER, body, cards.NAMESPACE),
        sshsig.sign(SECRET, body, "havenbook-bundle-v1"),
        sshsig.sign(SECRET, body + b" ", cards.NAMESPACE),
        b"",
    ):
        with pytest.raises(errors.CardDamaged):
            cards.open_card(sealed(body, signature), CODE)
    with pytest.raises(errors.CardDamaged):
        seal(secret=OTHER)


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "police"},
        {"device": "D0" * 16},
        {"organisation": ""},
        {"label": "x" * 201},
        {"age": "age1x"},
        {"age": None},
        {"sign": "ssh-rsa AAAA"},
        {"counter": 0},
        {"demonstration": 1},
        {"created": ""},
        {"format": "havenbook-bundle"},
    ],
)
def test_cards_of_another_shape(change):
    body = strict.encode(json.loads(strict.encode(CARD)) | change)
    with pytest.raises(errors.CardDamaged):
        cards.open_card(sealed(body, sshsig.sign(SECRET, body, cards.NAMESPACE)), CODE)


def test_a_card_that_is_not_strict_json():
    for body in (
        strict.encode(CARD)[:-1],
        strict.encode(CARD).replace(b'"counter":1', b'"counter":1,"counter":2'),
        b"{}",
    ):
        with pytest.raises(errors.CardDamaged):
            cards.open_card(sealed(body, sshsig.sign(SECRET, body, cards.NAMESPACE)), CODE)


def test_a_newer_card():
    body = strict.encode(json.loads(strict.encode(CARD)) | {"version": 2, "kind": "police"})
    with pytest.raises(errors.CardTooNew):
        cards.open_card(sealed(body, sshsig.sign(SECRET, body, cards.NAMESPACE)), CODE)


HIDING = {
    "turned": "River\u202e House", "isolated": "\u2066River\u2069", "wider": "River\u200b", "between": "Ri\u200bver",
    "in an accent": "Vi\u1ec7\u200b\u1ec7t", "edge": "\u200bផ្ទះ", "twice": "ផ្ទះ\u200b\u200bថ្មី", "line": "River\nHouse",
"blanks": "River  House",    "end": "River ", "bell": "River\a", "tag": "River\U000e0041",
    "nobody's": "River\ue000", "mark": "River\u061c",
}  # fmt: skip


@pytest.mark.parametrize("how", HIDING)
@pytest.mark.parametrize("field", ["organisation", "label"])
def test_a_name_that_shows_otherwise_than_it_is(how, field):
    """Two partners would look the same, or one turns the words around it."""
    with pytest.raises(errors.CardDamaged):
        cards.open_card(seal(msgspec.structs.replace(CARD, **{field: HIDING[how]})), CODE)
    plain = cards.as_name(HIDING[how])
    assert plain == cards.as_name(plain)
    assert cards.open_card(seal(msgspec.structs.replace(CARD, **{field: plain})), CODE)


@pytest.mark.parametrize("name", ["ផ្ទះ\u200bថ្មី", "خانه\u200cها", "ကြယ်နီ အိမ်", "Nhà Mặt Trời", "Haus Ümläut", "Casa 7"])
def test_names_in_every_script_stay_as_they_are(name):
    assert cards.as_name(name) == name
    assert cards.open_card(seal(msgspec.structs.replace(CARD, organisation=name)), CODE).organisation == name


def test_a_card_for_a_code_without_digits_is_not_made():
    with pytest.raises(ValueError, match="digits"):
        seal(code="")


def test_codes_are_random_digits():
    codes = {cards.new_code() for _ in range(50)}
    assert len(codes) == 50
    assert all(len(code) == 11 and code[5] == " " and code.replace(" ", "").isdecimal() for code in codes)


def test_a_card_is_costly_to_guess():
    assert ScryptIdentity(b"x")
    assert b" 17\n" in inspect.unwrap(cards.seal_card)(CARD, SECRET, CODE)[:80]


def test_the_digits():
    digits = CARD.digits()
    assert len(digits) == 40
    assert digits.isdecimal()
    assert len(fingerprint.groups(digits)) == 8
    assert set(map(len, fingerprint.groups(digits))) == {5}
    assert fingerprint.digits_of("a", "bc") != fingerprint.digits_of("ab", "c")
    assert fingerprint.digits_of("a") != fingerprint.digits_of("a", "")


def test_the_digits_never_change_their_meaning():
    """Frozen: two programs that disagree here could never trust each other."""
    assert fingerprint.digits_of("havenbook-identity-v1", "shelter") == "8142358591432754332557393123982383857144"


@pytest.mark.parametrize("change", [{"kind": "coordinator"}, {"device": "d1" * 16}, {"age": "age1"}, {"sign": "ssh-"}])
def test_the_digits_stand_for_every_key(change):
    assert msgspec.structs.replace(CARD, **change).digits() != CARD.digits()


LOCAL = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "០១២៣៤៥៦៧៨៩", "၀၁၂၃၄၅၆၇၈၉", "๐๑๒๓๔๕๖๗๘๙", "໐໑໒໓໔໕໖໗໘໙", "०१२३४५६७८९"]


@given(st.integers(0, 10**40 - 1), st.sampled_from(LOCAL), st.sampled_from([" ", "", "-", "\u00a0", "\n", " \u200f"]))
def test_typed_digits_are_understood(number, local, between):
    digits = str(number).zfill(40)
    typed = between.join(fingerprint.groups(digits)).translate(str.maketrans("0123456789", local))
    assert fingerprint.same(typed, digits)
    assert not fingerprint.same(typed[:-1], digits)
    assert not fingerprint.same(typed + local[0], digits)


@given(st.integers(0, 39), st.integers(1, 9))
def test_one_wrong_digit_is_not_the_same(place, step):
    digits = CARD.digits()
    wrong = digits[:place] + str((int(digits[place]) + step) % 10) + digits[place + 1 :]
    assert not fingerprint.same(wrong, digits)


@given(st.text(max_size=50))
def test_anything_else_is_not_the_same(typed):
    assert not fingerprint.same(typed, CARD.digits())
    assert not fingerprint.same(CARD.digits() + typed + "x", CARD.digits())
