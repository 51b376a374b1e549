"""Bech32 without its length limit, as age writes keys."""

from app.crypto.errors import BadKey

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {letter: value for value, letter in enumerate(_LETTERS)}
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM = 6
_LONGEST = 4096


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATORS):
            if top >> bit & 1:
                check ^= generator
    return check


def _spread(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _to_fives(data: bytes) -> list[int]:
    bits = len(data) * 8
    padding = -bits % 5
    number = int.from_bytes(data, "big") << padding
    count = (bits + padding) // 5
    return [number >> 5 * (count - 1 - place) & 31 for place in range(count)]


def _from_fives(values: list[int]) -> bytes:
    number = 0
    for value in values:
        number = number << 5 | value
    spare = len(values) * 5 % 8
    if spare >= 5 or number & ((1 << spare) - 1):
        raise BadKey("bech32 padding")
    return (number >> spare).to_bytes(len(values) * 5 // 8, "big")


def encode(prefix: str, data: bytes) -> str:
    """Encode; a prefix in capitals gives a text in capitals."""
    low = prefix.lower()
    values = _to_fives(data)
    check = _polymod(_spread(low) + values + [0] * _CHECKSUM) ^ 1
    values += [check >> 5 * (_CHECKSUM - 1 - place) & 31 for place in range(_CHECKSUM)]
    text = low + "1" + "".join(_LETTERS[value] for value in values)
    return text.upper() if prefix.isupper() else text


def decode(text: str) -> tuple[str, bytes]:
    """Return prefix and data; the prefix comes back as it was written, so that its case can be judged."""
    if len(text) > _LONGEST or not text.isascii() or text not in (text.lower(), text.upper()):
        raise BadKey("bech32 text")
    split = text.rfind("1")
    if split < 1 or split + 1 + _CHECKSUM > len(text) or not text[:split].isprintable():
        raise BadKey("bech32 shape")
    low = text.lower()
    try:
        values = [_VALUES[letter] for letter in low[split + 1 :]]
    except KeyError:
        raise BadKey("bech32 letter") from None
    if _polymod(_spread(low[:split]) + values) != 1:
        raise BadKey("bech32 checksum")
    return text[:split], _from_fives(values[:-_CHECKSUM])
