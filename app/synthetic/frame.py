"""How rows go to the child and come back: a mark, a length, the bytes, their hash, and nothing after them."""

from __future__ import annotations

import hashlib
from typing import Final

import msgspec

MARK: Final = b"HBROWS1\n"
MOST: Final = 256 << 20
"""Bytes of one message; a child that says more is stopped."""
_LENGTH: Final = 8
_HASH: Final = 32
_HEAD: Final = len(MARK) + _LENGTH


class Ask(msgspec.Struct, frozen=True):
    """Rows of numbers, 0 for an empty cell: what they mean stays behind. `length`: so many are counted together."""

    width: int
    rows: list[list[int]]
    length: int
    epsilon: float


class Answer(msgspec.Struct, frozen=True):
    """Rows as they were asked for, and the most memory the child held, in KiB (0 where the system does not say)."""

    rows: list[list[int]]
    memory: int = 0


def framed(message: Ask | Answer) -> bytes:
    body = msgspec.msgpack.encode(message)
    return MARK + len(body).to_bytes(_LENGTH, "big") + body + hashlib.sha256(body).digest()


def ask_in(data: bytes) -> Ask:
    """ValueError for whatever is not one whole message."""
    return msgspec.msgpack.decode(_body(data), type=Ask)


def answer_in(data: bytes) -> Answer:
    """ValueError for whatever is not one whole message."""
    return msgspec.msgpack.decode(_body(data), type=Answer)


def _body(data: bytes) -> bytes:
    length = int.from_bytes(data[len(MARK) : _HEAD], "big")
    body, proof = data[_HEAD : _HEAD + length], data[_HEAD + length :]
    if not data.startswith(MARK) or len(body) != length or proof != hashlib.sha256(body).digest():
        raise ValueError("not one whole message")
    return body
