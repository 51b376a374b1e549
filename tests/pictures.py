"""Small pictures, recordings and documents with hidden facts in them, made by hand for tests."""

from __future__ import annotations

import struct
import zlib

PLACE = b"11.5564N-104.9282E"
CAMERA = b"TelltalePhone-7"


def segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def exif(turned: int = 6) -> bytes:
    """Orientation and, behind it, words about place and camera."""
    tiff = b"II*\x00" + struct.pack("<IHHHIHHI", 8, 1, 0x0112, 3, 1, turned, 0, 0)
    return segment(0xE1, b"Exif\x00\x00" + tiff + CAMERA + PLACE)


def with_facts(jpeg: bytes, turned: int = 6) -> bytes:
    """A picture as a telephone makes it: facts before the pixels, and a film behind them."""
    return jpeg[:2] + exif(turned) + segment(0xFE, CAMERA) + segment(0xED, PLACE) + jpeg[2:] + b"motion" + PLACE


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int = 4, height: int = 3) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    line = [b"".join(bytes((x * 40 % 256, y * 60 % 256, 90)) for x in range(width)) for y in range(height)]
    rows = b"".join(b"\x00" + each for each in line)
    told = chunk(b"tEXt", b"Comment\x00" + PLACE) + chunk(b"eXIf", CAMERA)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + told + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    )


def wav(seconds: float = 0.2, rate: int = 8000) -> bytes:
    sound = b"".join(struct.pack("<h", (at * 331) % 9000 - 4500) for at in range(int(seconds * rate)))
    form = b"fmt " + struct.pack("<IHHIIHH", 16, 1, 1, rate, rate * 2, 2, 16)
    body = b"WAVE" + form + b"data" + struct.pack("<I", len(sound)) + sound
    return b"RIFF" + struct.pack("<I", len(body)) + body


def pdf(pages: int = 2, width: int = 300, height: int = 200) -> bytes:
    """A document with a line of text and a box on each page, its table of places right."""
    kids = " ".join(f"{3 + 2 * at} 0 R" for at in range(pages))
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>"]
    for at in range(pages):
        box = f"/MediaBox [0 0 {width} {height}] /Contents {4 + 2 * at} 0 R /Resources << >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R {box} >>")
        objects.append(_stream(f"1 0 0 rg {20 + 40 * at} 40 60 60 re f"))
    return _numbered(objects)


def nested_pdf(deep: int, wide: int) -> bytes:
    """One page that draws a form so many times, which does the same with another, and so on: wide ** deep boxes."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
    box, form = "[0 0 200 200]", "/Resources << /XObject << /F {} 0 R >> >>"
    objects += [f"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Contents 4 0 R {form.format(5)} >>", _stream("/F Do")]
    for at in range(deep):
        more = f"/Type /XObject /Subtype /Form /BBox {box} {form.format(6 + at)}"
        objects.append(_stream("/F Do " * wide, more))
    objects.append(_stream("0 0 1 1 re f", f"/Type /XObject /Subtype /Form /BBox {box}"))
    return _numbered(objects)


def _stream(drawn: str, more: str = "") -> str:
    return f"<< {more} /Length {len(drawn)} >>\nstream\n{drawn}\nendstream"


def _numbered(objects: list[str]) -> bytes:
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + end.encode()
