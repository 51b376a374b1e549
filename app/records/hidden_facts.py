"""Takes out of a picture what it says about place, camera and time, and leaves every pixel as it was."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from app.records.file_errors import FileNotCleaned
from app.records.media import JPEG, PNG, WEBP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST: Final = 64 << 20
"""A larger picture is not cleaned: it would have to lie in memory twice."""

_PNG_KEPT: Final = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs",
     b"acTL", b"fcTL", b"fdAT"}
)  # fmt: skip
_WEBP_KEPT: Final = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_SOS, _EOI, _COMMENT = 0xDA, 0xD9, 0xFE
_ORIENTATION: Final = 0x0112


def clean(kind: str, picture: bytes) -> bytes:
    """The same picture without its hidden facts; FileNotCleaned where it does not keep to its own format."""
    cleaner = _CLEANERS[kind]
    try:
        return b"".join(cleaner(picture))
    except (IndexError, struct.error, ValueError) as error:
        raise FileNotCleaned from error


def _jpeg(picture: bytes) -> Iterator[bytes]:
    """Marker by marker up to the end of the image: what telephones append behind it is left out too."""
    yield picture[:2]
    at, turned = 2, 0
    while at < len(picture):
        if picture[at] != 0xFF:
            raise ValueError("a marker was expected")
        while picture[at] == 0xFF:
            at += 1
        marker = picture[at]
        if marker == _EOI:
            break
        (length,) = struct.unpack_from(">H", picture, at + 1)
        body = picture[at + 3 : at + 1 + length]
        if length < 2 or len(body) != length - 2:
            raise ValueError("a segment is cut short")
        at += 1 + length
        turned = turned or (_orientation(body) if marker == 0xE1 else 0)
        if marker == _SOS and turned > 1:
            yield _only_orientation(turned)
            turned = -1
        kept = _jpeg_kept(marker, body)
        if kept is not None:
            yield bytes((0xFF, marker)) + struct.pack(">H", len(kept) + 2) + kept
        if marker == _SOS:
            end = _scan_end(picture, at)
            yield picture[at:end]
            at = end
    yield b"\xff\xd9"


def _jpeg_kept(marker: int, body: bytes) -> bytes | None:
    """Colour profile and what the decoder needs; no thumbnail, no comment, nothing of the maker."""
    if marker == 0xE0:
        return body[:12] + b"\x00\x00" if body.startswith(b"JFIF\x00") and len(body) >= 12 else None
    if marker == 0xE2:
        return body if body.startswith(b"ICC_PROFILE\x00") else None
    if marker == 0xEE:
        return body if body.startswith(b"Adobe") else None
    return None if 0xE1 <= marker <= 0xEF or marker == _COMMENT else body


def _scan_end(picture: bytes, at: int) -> int:
    """Where the next marker that is no part of the pixels begins."""
    while (at := picture.find(b"\xff", at)) >= 0 and at + 1 < len(picture):
        follows = picture[at + 1]
        if follows not in {0, 0xFF} and not 0xD0 <= follows <= 0xD7:
            return at
        at += 1 if follows == 0xFF else 2
    return len(picture)


def _orientation(body: bytes) -> int:
    """How the picture must be turned, 1 to 8; 0 where it does not say."""
    if not body.startswith(b"Exif\x00\x00"):
        return 0
    tiff = body[6:]
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2], "")
    if not order or len(tiff) < 10:
        return 0
    (first,) = struct.unpack_from(f"{order}I", tiff, 4)
    if first + 2 > len(tiff):
        return 0
    (count,) = struct.unpack_from(f"{order}H", tiff, first)
    for at in range(first + 2, min(first + 2 + 12 * count, len(tiff) - 11), 12):
        tag, _kind, _many, value = struct.unpack_from(f"{order}HHIH", tiff, at)
        if tag == _ORIENTATION:
            return int(value) if 1 <= value <= 8 else 0
    return 0


def _only_orientation(turned: int) -> bytes:
    """An Exif segment that says nothing but this."""
    tiff = b"MM\x00*" + struct.pack(">IHHHIHHI", 8, 1, _ORIENTATION, 3, 1, turned, 0, 0)
    body = b"Exif\x00\x00" + tiff
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _png(picture: bytes) -> Iterator[bytes]:
    yield picture[:8]
    at, name = 8, b""
    while name != b"IEND":
        length, name = struct.unpack_from(">I4s", picture, at)
        chunk = picture[at : at + 12 + length]
        if len(chunk) != 12 + length:
            raise ValueError("a chunk is cut short")
        if name in _PNG_KEPT:
            yield chunk
        at += 12 + length


def _webp(picture: bytes) -> Iterator[bytes]:
    parts = []
    (whole,) = struct.unpack_from("<I", picture, 4)
    at, end = 12, 8 + whole
    if end > len(picture):
        raise ValueError("the file is cut short")
    while at + 8 <= end:
        name, length = struct.unpack_from("<4sI", picture, at)
        chunk = picture[at : at + 8 + length + length % 2]
        if len(chunk) < 8 + length:
            raise ValueError("a chunk is cut short")
        if name == b"VP8X":
            chunk = chunk[:8] + bytes((chunk[8] & ~0x0C,)) + chunk[9:]
        if name in _WEBP_KEPT:
            parts.append(chunk)
        at += 8 + length + length % 2
    if not parts:
        raise ValueError("there is no picture in it")
    yield b"RIFF" + struct.pack("<I", 4 + sum(map(len, parts))) + b"WEBP"
    yield from parts


_CLEANERS: Final[dict[str, Callable[[bytes], Iterator[bytes]]]] = {JPEG: _jpeg, PNG: _png, WEBP: _webp}
