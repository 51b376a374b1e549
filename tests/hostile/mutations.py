"""Small sound files of every kind the viewer opens, and a thousand ways in which each can be spoiled."""

from __future__ import annotations

import random
import struct
import zlib

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage

from tests import pictures
from ui.rehearsal_files import PICTURES

NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
WORDS = (b"/Length", b"/Kids", b"/Count", b"obj", b"stream", b"/MediaBox", b"IDAT", b"IHDR", b"\xff\xda", b"\xff\xc4",
         b"RIFF", b"data", b"fmt ", b"VP8 ", b"VP8L", b"ANIM", b"-1", b"99999999999", b"[[[[[[", b"<<")  # fmt: skip


def seeds() -> dict[str, bytes]:
    return {
        "png": pictures.png(40, 30),
        "jpeg": pictures.with_facts(_drawn("JPG")),
        "webp": _drawn("WEBP"),
        "gif": PICTURES["image/gif"],
        "pdf": pictures.pdf(),
        "wav": pictures.wav(),
    }


def _drawn(kind: str) -> bytes:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    for x in range(40):
        for y in range(30):
            image.setPixel(x, y, (x * 6) << 16 | (y * 8) << 8 | 77)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(held.data())


def spoiled(sound: bytes, seed: int) -> bytes:
    """One to six spoilings, the same for the same seed."""
    rng = random.Random(seed)
    if sound.startswith(b"\x89PNG") and rng.random() < 0.5:
        return _strange_png(rng)
    data = bytearray(sound)
    for _ in range(rng.randint(1, 6)):
        if data:
            rng.choice(_WAYS)(data, rng)
    return _sums_made_right(bytes(data)) if rng.random() < 0.7 else bytes(data)


def _strange_png(rng: random.Random) -> bytes:
    """Well packed, with a head and rows that contradict each other: packing would hide them from a spoiler."""
    wide, high = (rng.choice((1, 2, 7, 40, 300, 5000, 70_000, 1 << 30)) for _ in range(2))
    head = struct.pack(">IIBBBBB", wide, high, rng.choice((1, 2, 4, 8, 16, 3)), rng.choice((0, 2, 3, 4, 6, 1)), 0, 0,
                       rng.choice((0, 1, 2)))  # fmt: skip
    rows = bytes(rng.choice((0, 1, 2, 3, 4, 5, 255)) for _ in range(rng.randint(0, 4000))) * rng.choice((1, 1, 200))
    parts = [pictures.chunk(b"IHDR", head)]
    for name in rng.sample((b"PLTE", b"tRNS", b"gAMA", b"iCCP", b"eXIf", b"cHRM", b"pHYs", b"zTXt"), rng.randint(0, 4)):
        parts.append(pictures.chunk(name, rng.randbytes(rng.choice((0, 1, 4, 9, 32, 768)))))
    parts.append(pictures.chunk(b"IDAT", zlib.compress(rows)))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts) + pictures.chunk(b"IEND", b"")


def _sums_made_right(data: bytes) -> bytes:
    """Of a PNG: otherwise its check sums would keep nearly every spoiling from the decoder."""
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        return data
    made, at = bytearray(data), 8
    while at + 12 <= len(made):
        end = at + 8 + int.from_bytes(made[at : at + 4], "big")
        if end + 4 > len(made):
            break
        made[end : end + 4] = zlib.crc32(made[at + 4 : end]).to_bytes(4, "big")
        at = end + 4
    return bytes(made)


def _flip(data: bytearray, rng: random.Random) -> None:
    for _ in range(rng.randint(1, 8)):
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def _cut(data: bytearray, rng: random.Random) -> None:
    del data[rng.randrange(len(data)) :]


def _leave_out(data: bytearray, rng: random.Random) -> None:
    at = rng.randrange(len(data))
    del data[at : at + rng.randint(1, 64)]


def _twice(data: bytearray, rng: random.Random) -> None:
    at = rng.randrange(len(data))
    data[at:at] = data[at : at + rng.randint(1, 256)] * rng.randint(1, 20)


def _number(data: bytearray, rng: random.Random) -> None:
    """A length, a width, an offset that is far too much, or none."""
    at, order, size = rng.randrange(len(data)), rng.choice("<>"), rng.choice("HI")
    raw = struct.pack(order + size, rng.choice(NUMBERS) & (0xFFFF if size == "H" else 0xFFFFFFFF))
    data[at : at + len(raw)] = raw


def _word(data: bytearray, rng: random.Random) -> None:
    at, word = rng.randrange(len(data)), rng.choice(WORDS)
    data[at : at + rng.choice((0, len(word)))] = word


def _noise(data: bytearray, rng: random.Random) -> None:
    at = rng.randrange(len(data))
    data[at : at + 32] = rng.randbytes(rng.randint(1, 32))


def _figures(data: bytearray, rng: random.Random) -> None:
    """A number that is written in figures, as PDF does."""
    places = [at for at, sign in enumerate(data) if 48 <= sign <= 57]
    if places:
        at = rng.choice(places)
        data[at : at + 1] = rng.choice((b"0", b"-9", b"65535", b"2147483648", b"1e30", b"0 0 R"))


_WAYS = (_flip, _cut, _leave_out, _twice, _number, _word, _noise, _figures)
