"""Files are judged by their content, and pictures lose what they say about place and camera, not a pixel more."""

from __future__ import annotations

import codecs
import io
import zipfile

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from app.records import hidden_facts, media
from app.records.file_errors import FileNotCleaned
from tests import pictures
from ui.files import opening


def picture(kind: str) -> bytes:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    for x in range(40):
        for y in range(30):
            image.setPixel(x, y, (x * 6) << 16 | (y * 8) << 8 | 77)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(data)


def packed(*names: str, said: str = "x", how: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", how) as made:
        for name in names:
            made.writestr(name, said)
    return held.getvalue()


def pixels(data: bytes) -> bytes:
    image = QImage.fromData(data)
    assert not image.isNull()
    return bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (pictures.png(), "image/png"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"GIF89a", "image/gif"),
        (b"\x00\x00\x00\x18ftypheic", "image/heic"),
        (b"\x00\x00\x00\x18ftypM4A ", "audio/mp4"),
        (b"\x00\x00\x00\x18ftypisom", "video/mp4"),
        (pictures.pdf(), "application/pdf"),
        (b"\n\n%PDF-1.7", "application/pdf"),
        (pictures.wav(), "audio/wav"),
        (b"ID3\x04", "audio/mpeg"),
        (b"\xff\xfb\x90\x64", "audio/mpeg"),
        (b"\xff\xff\xff\xff", media.UNKNOWN),
        (b"fLaC", "audio/flac"),
        (b"OggS", "audio/ogg"),
        ("ភាសាខ្មែរ\n".encode(), "text/plain"),
        ("ភាសា".encode()[:-1], "text/plain"),  # cut in the middle of a letter
        (b"#!AMR\n\x04", "audio/amr"),
        (b"#!AMR-WB\n\x04", "audio/amr"),
        (packed("[Content_Types].xml", "_rels/.rels", "word/document.xml"), media.DOCX),
        (packed("docProps/app.xml", "xl/workbook.xml"), media.XLSX),
        (packed("[Content_Types].xml", said=media.XLSX + ".main+xml"), media.XLSX),
        (packed("[Content_Types].xml", "word/document.xml", said="ms-word.document.macroEnabled"), media.UNKNOWN),
        (packed("mimetype", "content.xml", said=media.ODT, how=zipfile.ZIP_STORED), media.ODT),
        (packed("mimetype", "content.xml", said=media.ODS, how=zipfile.ZIP_STORED), media.ODS),
        (packed("photos/word/one.jpg"), media.UNKNOWN),
        ("naïve café, déjà vu".encode("cp1252"), "text/plain"),
        ("สวัสดี".encode("utf-16"), "text/plain"),
        ("សុខា".encode("utf-16-le"), media.UNKNOWN),  # nothing says so
        (codecs.BOM_UTF16_BE + "ok".encode("utf-16-be") + b"\x00", "text/plain"),  # cut in the middle of a letter
        (b"\xff\xfe\x00\x00\x01\x00", media.UNKNOWN),
        (b"abc\x81", media.UNKNOWN),
        (b"PK\x03\x04\x00", media.UNKNOWN),
        (b"\x7fELF\x00", media.UNKNOWN),
        (b"a\x00b", media.UNKNOWN),
    ],
)
def test_the_content_says_what_it_is(head, kind):
    assert media.type_of(head) == kind


@pytest.mark.parametrize("turned", [1, 6])
def test_a_photo_loses_its_facts_and_stays_as_it_is_held(turned):
    plain = picture("JPG")
    told = pictures.with_facts(plain, turned)
    clean = hidden_facts.clean("image/jpeg", told)
    assert pictures.PLACE in told
    assert pictures.CAMERA in told
    assert pictures.PLACE not in clean
    assert pictures.CAMERA not in clean
    assert pixels(clean) == pixels(plain)
    data = QByteArray(clean)
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    seen = QImageReader(buffer).transformation()
    assert (seen == QImageIOHandler.Transformation.TransformationRotate90) == (turned == 6)


def test_a_drawing_loses_its_words():
    told = pictures.png()
    clean = hidden_facts.clean("image/png", told + b"behind" + pictures.PLACE)
    assert pictures.PLACE not in clean
    assert pictures.CAMERA not in clean
    assert pixels(clean) == pixels(told)


def test_a_webp_loses_its_facts():
    import struct

    plain = b"VP8L" + struct.pack("<I", 5) + b"\x2f\x03\x00\x00\x00\x00"
    wide = b"VP8X" + struct.pack("<I", 10) + b"\x0c" + bytes(9)
    facts = b"EXIF" + struct.pack("<I", len(pictures.PLACE)) + pictures.PLACE
    body = b"WEBP" + wide + plain + facts
    clean = hidden_facts.clean("image/webp", b"RIFF" + struct.pack("<I", len(body)) + body)
    assert pictures.PLACE not in clean
    assert clean == b"RIFF" + struct.pack("<I", len(clean) - 8) + b"WEBP" + wide[:8] + bytes(10) + plain


@pytest.mark.parametrize("kind", ["image/jpeg", "image/png", "image/webp"])
def test_what_does_not_keep_to_its_format_is_refused_and_never_half_cleaned(kind):
    whole = {"image/jpeg": pictures.with_facts(picture("JPG")), "image/png": pictures.png()}.get(
        kind, b"RIFF" + bytes(20)
    )
    for cut in (3, 11, 30, 60):
        with pytest.raises(FileNotCleaned):
            hidden_facts.clean(kind, whole[:cut])


@pytest.mark.parametrize("writing", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_words_are_shown_in_the_letters_in_which_they_were_written(writing):
    assert opening.text("naïve café\n".encode(writing)) == "naïve café\n"


@pytest.mark.parametrize("kind", [media.DOCX, media.XLSX, media.PPTX, media.ODT, media.ODS, media.AMR])
def test_a_copy_is_called_by_what_it_is_and_may_say_who_made_it(kind):
    assert media.ending(kind) != ".bin"
    assert kind in media.TELLING
