"""Identity cards: a device's public keys, signed by itself, in an age file under a short spoken code."""

import re
import unicodedata
from typing import Annotated, Final, Literal

import msgspec

from app.bundle import fingerprint, limits, strict
from app.bundle.errors import CardDamaged, CardTooNew, NotACard, WrongSpokenCode
from app.bundle.manifest import Hex32, Number, Stamp, Text
from app.crypto import age, primitives, sshsig
from app.crypto.age_recipients import HybridRecipient, ScryptIdentity, ScryptRecipient
from app.crypto.errors import AgeError, AgeHeaderFailure, AgeNoMatch, BadKey, BadSignature

FORMAT: Final = "havenbook-card"
NAMESPACE: Final = "havenbook-identity-v1"
SUFFIX: Final = ".card"
_CODE_DIGITS = 10
_WIDTHLESS: Final = "\u200b\u200c\u200d"
_PARTED: Final = "[\u0590-\u1dff\u3000-\U0010ffff]"
"""The scripts in which such a blank may stand: none that is written with Latin, Greek or Cyrillic letters."""
_STRAY: Final = re.compile(f"(?<!{_PARTED})[{_WIDTHLESS}]|[{_WIDTHLESS}](?!{_PARTED})")
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_LOG_N = 17


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """`counter` grows with every card a device makes; `created` is only for people."""

    format: Literal["havenbook-card"] = "havenbook-card"
    version: Literal[1] = 1
    organisation: Text
    kind: Literal["shelter", "coordinator"]
    label: Text
    device: Hex32
    replica: Hex32
    demonstration: bool
    sign: Annotated[str, msgspec.Meta(max_length=200)]
    age: Annotated[str, msgspec.Meta(max_length=4096)]
    created: Stamp
    counter: Number

    def sign_key(self) -> bytes:
        return sshsig.parse_key_line(self.sign)

    def post_quantum(self) -> bool:
        return isinstance(age.parse_recipient(self.age), HybridRecipient)

    def digits(self) -> str:
        """The forty digits; organisation and label are bound to them by the card's own signature."""
        return fingerprint.digits_of(NAMESPACE, self.kind, self.device, self.sign, self.age)


class _Front(msgspec.Struct):
    format: Literal["havenbook-card"]
    version: Number


def new_code() -> str:
    """A spoken code in two groups of digits."""
    number = int.from_bytes(primitives.random_bytes(16), "big") % 10**_CODE_DIGITS
    text = str(number).zfill(_CODE_DIGITS)
    return f"{text[:5]} {text[5:]}"


def as_name(text: str) -> str:
    """A name as it may stand on a card: nothing in it that nobody sees and that turns the words around it, or makes it
    another name that looks the same. Khmer and Burmese part words by a blank without width: there it stays.
    """
    seen = "".join(sign for sign in text if sign.isspace() or not _is_hidden(sign))
    return " ".join(_STRAY.sub("", seen).split())


def _is_hidden(sign: str) -> bool:
    return sign not in _WIDTHLESS and unicodedata.category(sign) in _HIDDEN


def seal_card(card: Card, secret: bytes, code: str, log_n: int = _LOG_N) -> bytes:
    body = strict.encode(card)
    signature = sshsig.sign(secret, body, NAMESPACE)
    _checked(body, signature)  # a card nobody could read is not handed out
    plain = fingerprint.plain_digits(code)
    if not plain:
        raise ValueError("a spoken code is made of digits")
    return age.seal(body + b"\n" + signature, [ScryptRecipient(plain.encode("ascii"), log_n)])


def _checked(body: bytes, signature: bytes) -> Card:
    try:
        if strict.shaped(body, _Front).version > 1:
            raise CardTooNew
        card = strict.shaped(body, Card)
        age.parse_recipient(card.age)
        signer = sshsig.verify(body, signature, NAMESPACE)
        if signer != card.sign_key():
            raise CardDamaged("signed by another key")
        if (card.organisation, card.label) != (as_name(card.organisation), as_name(card.label)):
            raise CardDamaged("a name that shows otherwise than it is")
    except (strict.NotStrict, BadKey, BadSignature):
        raise CardDamaged from None
    return card


def open_card(data: bytes, code: str) -> Card:
    """Read a card; that its keys belong to whom it names is proved by typing the forty digits, not here."""
    if len(data) > limits.CARD:
        raise NotACard
    plain = fingerprint.plain_digits(code)
    try:
        content = age.open_sealed(data, [ScryptIdentity((plain or "").encode("ascii"), _LOG_N)])
    except AgeNoMatch:
        raise WrongSpokenCode from None
    except AgeHeaderFailure:
        raise NotACard from None
    except AgeError:
        raise CardDamaged from None
    body, _, signature = content.partition(b"\n")
    return _checked(body, signature)
