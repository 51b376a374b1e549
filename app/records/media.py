"""What kind of file it is, judged by its first bytes and never by its name."""

from __future__ import annotations

import struct
import zlib
from typing import Final

from app.writing import writing_of

HEAD: Final = 4096
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX: Final = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
ODT: Final = "application/vnd.oasis.opendocument.text"
ODS: Final = "application/vnd.oasis.opendocument.spreadsheet"
AMR: Final = "audio/amr"
UNKNOWN: Final = "application/octet-stream"
JPEG: Final = "image/jpeg"
PNG: Final = "image/png"
WEBP: Final = "image/webp"
CLEANED: Final = frozenset({JPEG, PNG, WEBP})
TELLING: Final = frozenset(
    {"image/gif", "image/heic", "image/tiff", "application/pdf", "audio/mp4", "video/mp4", "audio/mpeg", "audio/flac",
     "audio/ogg", "audio/wav", AMR, DOCX, XLSX, PPTX, ODT, ODS, UNKNOWN}
)  # fmt: skip
"""They may say inside where, when and by whom they were made, and we cannot take it out."""

ENDINGS: Final = {
    JPEG: ".jpg", PNG: ".png", WEBP: ".webp", "image/gif": ".gif", "image/heic": ".heic", "image/tiff": ".tif",
    "application/pdf": ".pdf", "audio/wav": ".wav", "audio/mpeg": ".mp3", "audio/flac": ".flac", "audio/ogg": ".ogg",
    "audio/mp4": ".m4a", "video/mp4": ".mp4", "text/plain": ".txt", AMR: ".amr",
    DOCX: ".docx", XLSX: ".xlsx", PPTX: ".pptx", ODT: ".odt", ODS: ".ods",
}  # fmt: skip

_STARTS: Final = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"fLaC", "audio/flac"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"#!AMR\n", AMR),
    (b"#!AMR-WB\n", AMR),
)
_RIFF: Final = {b"WEBP": WEBP, b"WAVE": "audio/wav"}
_HEIC: Final = frozenset({b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif"})
_M4A: Final = frozenset({b"M4A ", b"M4B "})
_OPEN: Final = {b"mimetype" + kind.encode(): kind for kind in (ODT, ODS)}
_WITHIN: Final = ((b"word/", DOCX), (b"xl/", XLSX), (b"ppt/", PPTX))
_ZIP: Final = b"PK\x03\x04"
_NAME_AT: Final = 30


def ending(kind: str) -> str:
    """What a copy on a stick is called by, so that another computer knows what to open it with."""
    return ENDINGS.get(kind, ".bin")


def type_of(head: bytes) -> str:
    """The media type; what is not known is told so and can be kept, but not shown."""
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head.startswith(b"RIFF") and head[8:12] in _RIFF:
        return _RIFF[head[8:12]]
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        return "image/heic" if brand in _HEIC else "audio/mp4" if brand in _M4A else "video/mp4"
    if b"%PDF-" in head[:1024]:
        return "application/pdf"
    if _is_mp3(head):
        return "audio/mpeg"
    return _packed(head) if head.startswith(_ZIP) else "text/plain" if writing_of(head) else UNKNOWN


def _is_mp3(head: bytes) -> bool:
    """A frame header of layer III: no reserved version, bit rate or sampling rate."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2 or head[1] & 0x18 == 0x08:
        return False
    return head[2] >> 4 not in (0, 15) and head[2] >> 2 & 3 != 3


def _packed(head: bytes) -> str:
    """What an office program packed, told by its parts; with a program of its own inside it keeps no plain ending."""
    told = next((kind for mark, kind in _OPEN.items() if head.startswith(mark, _NAME_AT)), "")
    names = [part[_NAME_AT - len(_ZIP) :] for part in head.split(_ZIP)[1:]]
    listed = _listed(head)
    for start, kind in _WITHIN:
        if not told and (kind.encode() in listed or any(name.startswith(start) for name in names)):
            told = kind
    return UNKNOWN if b"macroEnabled" in listed or not told else told


def _listed(head: bytes) -> bytes:
    """The kinds of the parts, which stand first in most of them, as far as they are here."""
    if not head.startswith(b"[Content_Types].xml", _NAME_AT):
        return b""
    start = _NAME_AT + sum(struct.unpack("<HH", head[_NAME_AT - 4 : _NAME_AT]))
    try:
        return zlib.decompressobj(-15).decompress(head[start:], 1 << 16)
    except zlib.error:
        return b""
