"""The frozen program tries what only files need: a picture, a PDF, a sound, a workbook, another script."""

from __future__ import annotations

import io
import wave
import zlib
from base64 import b64decode
from typing import Final

QUESTIONS: Final = (("type", "name", "label"), ("text", "first", "What is it?"), ("integer", "second", "How many?"))

_JPEG: Final = (
    "eNr7f+P/AwYBLzdPNwZGRkaGBCBk+H+bwZnhP6UAaAgjxYYcYBDkYABCZkYlBiZBRmZBxv9HGOQZGBhZGcGAAQoYmZhZWNnYOTi5"
    "uIEKtgowMDEyMzOxMLOysrAAZWuB8gwsgqxCioaObMKBiexKhSJGjRMXcig7bTwoGnTxg4pxUlETJ5eYuISklKqauoamlompmbmF"
    "pZWzi6ubu4enV3BIaFh4RGRUckpqWnpGZlZxSWlZeUVlVXNLa1t7R2fXpMlTpk6bPmPmrEWLlyxdtnzFylWbNm/Zum37jp27Dh0+"
    "cvTY8RMnT126fOXqtes3bt56+Ojxk6fPnr94+erjp89fvn77/uPnL5C/GBmYGWEAq78Egf5iYmFhZmEH+YuRqRykQJCFVdGQTcgx"
    "kD2xUFjJqJFDxGniwo0HOZWNgz6IJhVd5BJTMXmo+hHkNbDPiPNYE1k+g3sM4a9bDDzMjMDIYxZksGfo69JYwP//JgBFwjs2"
)
PICTURES: Final = {
    "image/gif": bytes.fromhex(
        "47494638396102000200800000ff000000ff0021f90400000000002c0000000002000200000203440405003b"
    ),
    "image/png": b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAA7EAAAOxAGVKw4bAAAADElEQVQImWNgGB4AAADIAAH4XVuUAAAAAElFTkSu"
        "QmCC"
    ),
    "image/webp": b64decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoIAAgAAgA0JaQAA3AA/vv9UAA="),
    "image/jpeg": zlib.decompress(b64decode(_JPEG)),
}
"""A few black points in each of the kinds that are read."""


def faults() -> list[str]:
    """What did not come to what it must; empty when all is well. Everything happens in memory."""
    tries = {
        "pictures are read": _picture,
        "a PDF is made and read": _paper,
        "a sound is read": _sound,
        "a questionnaire is read from a workbook": _questionnaire,
        "names of other scripts are spelt": _script,
        "words are checked": _spelling,
    }
    return [what for what, went_well in tries.items() if not went_well()]


def _picture() -> bool:
    from ui.files.opening import picture

    return all(picture(data, kind).width() > 0 for kind, data in PICTURES.items())


def _paper() -> bool:
    from app.forms.catalogue import form
    from ui.files.opening import Paper
    from ui.printing import blank_form
    from ui.printing.pages import Sheet, laid
    from ui.printing.paper import Paper as Written
    from ui.printing.tongue import Tongue

    written = Written(Tongue("km"))
    blank_form.write(written, form("incident"))
    pages = laid(Sheet(written, ""))
    paper = Paper(pages.pdf())
    well = paper.pages == len(pages) and not paper.page(0).isNull()
    paper.close()
    return well


def _sound() -> bool:
    from ui.files.sound import Sound

    held = io.BytesIO()
    with wave.open(held, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(8_000)
        made.writeframes(bytes(16_000))
    return Sound(held.getvalue(), "audio/wav").seconds > 0


def _questionnaire() -> bool:
    from openpyxl import Workbook

    from app.xlsform.reading import read

    book = Workbook()
    survey = book.active
    if survey is None:
        return False
    survey.title = "survey"
    for line in QUESTIONS:
        survey.append(line)
    held = io.BytesIO()
    book.save(held)
    return read(held.getvalue(), ".xlsx", "rehearsal").is_sound


def _script() -> bool:
    from anyascii import anyascii
    from rapidfuzz import fuzz

    return fuzz.ratio(anyascii("សុខា").lower(), "sokha") > 0


def _spelling() -> bool:
    from app.spelling.speller import Speller

    well = True
    for language, right, wrong in (("en", "received", "recieved"), ("ar", "المدرسة", "المدرسه")):
        speller = Speller(language)
        while not speller.load(1):
            continue
        well = well and speller.knows(right) and right in speller.suggest(wrong)
    return well
