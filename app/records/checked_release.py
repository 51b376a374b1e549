"""A release read back: its sums, its signature, and its tables under the sentences that were signed."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import msgspec

from app import workbook
from app.records import releasing
from app.records.checked import Checked, Faults, FigureBack, TableSeen
from app.records.figure_words import names
from app.records.releasing import ReleaseView
from app.reports import frozen
from app.reports.saying import Saying

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Mapping

    from app.i18n import Translate
    from app.reports.sheet import Sheet

KIND: Final = "release"
BODY: Final = "release.json"
SIGNATURE: Final = "release.json.sig"
SIGNER: Final = "signer.pub"
SUMS: Final = "SHA256SUMS"
_BIGGEST: Final = 64 << 20


def is_it(packed: zipfile.ZipFile) -> bool:
    return {BODY, SIGNATURE, SIGNER, SUMS} <= set(packed.namelist())


def check(packed: zipfile.ZipFile, houses: Mapping[str, str], translate: Translate, language: str) -> Checked:
    """Of a text that is not what was signed no number is shown. It says nothing of whose the key is."""
    faults = Faults()
    files: dict[str, str] = {}
    for name in packed.namelist():
        files[name] = _text(packed, name, faults) if sum(map(len, files.values())) <= _BIGGEST else ""
    lines = (line.partition("  ") for line in files[SUMS].splitlines())
    told = {name: sha for sha, _, name in lines if name}
    for name, text in files.items():
        if name != SUMS and told.get(name) != hashlib.sha256(text.encode()).hexdigest():
            faults.add(name, 0, "", "changed" if name in told else "not_listed")
    for name in sorted(set(told) - set(files)):
        faults.add(name, 0, "", "not_there")
    body = files[BODY]
    sha = hashlib.sha256(body.encode()).hexdigest()
    view = ReleaseView("", "", "", "", sha, body, files[SIGNATURE], files[SIGNER].strip())
    if not releasing.is_sound(view):
        faults.add(BODY, 0, "", "not_signed")
        return Checked(KIND, "", (), tuple(faults.told), faults.more)
    try:
        read = frozen.read(body)
    except (msgspec.MsgspecError, KeyError, TypeError, ValueError):
        faults.add(BODY, 0, "", "not_read")
        return Checked(KIND, "", (), tuple(faults.told), faults.more)
    saying = Saying(
        names=names(houses, translate, language), consented=True, protected=True, demonstration=read.demonstration
    )
    sheets = frozen.sheets(read, saying, language)
    figures = tuple(back(sheet) for sheet in sheets)
    seen = tuple(TableSeen(each.title, len(each.lines), len(each.headings)) for each in figures)
    return Checked(KIND, read.title, seen, tuple(faults.told), faults.more, figures)


def back(sheet: Sheet) -> FigureBack:
    """A table in words, as it is shown."""
    return FigureBack(
        title=f"{sheet.indicator} {sheet.title}",
        headings=tuple(column.title for column in sheet.columns),
        lines=tuple(tuple(cell.text for cell in line.cells) for line in sheet.lines),
        words=(*sheet.notes, *sheet.caveats),
    )


def _text(packed: zipfile.ZipFile, name: str, faults: Faults) -> str:
    """Nothing that is released is larger."""
    try:
        with packed.open(name) as file:
            data = file.read(_BIGGEST + 1)
        if len(data) <= _BIGGEST:
            return data.decode()
    except workbook.UNREADABLE:
        pass
    faults.add(name, 0, "", "not_read")
    return ""
