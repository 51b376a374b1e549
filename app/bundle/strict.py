"""JSON in the one way it may be written: whatever would be written differently again is refused."""

from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder()
_ENCODER = msgspec.json.Encoder()


class NotStrict(ValueError):
    """Duplicate keys, NaN, other spellings, bad UTF-8, too deep or too long numbers."""


def encode(value: object) -> bytes:
    return _ENCODER.encode(value)


def decode(data: bytes) -> Any:
    """Decode one JSON value and hold it against its own writing, so that nothing in it was silently dropped."""
    try:
        value = _DECODER.decode(data)
        again = _ENCODER.encode(value)
    except (msgspec.MsgspecError, ValueError, RecursionError, OverflowError):
        raise NotStrict from None
    if again != data:
        raise NotStrict
    return value


def shaped(data: bytes, kind: type[T]) -> T:
    """Decode strictly into `kind`."""
    try:
        return msgspec.convert(decode(data), kind)
    except msgspec.ValidationError:
        raise NotStrict from None
