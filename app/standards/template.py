"""The published HTCDS templates, filled cell by cell: nothing else in them is touched, so what they check stays.

Their faults are lived with: columns N to R stand under other hidden names than the labels one sees, so the labels are
followed; one hidden name is misspelt and one is lacking; the days of two columns are checked against words. They have
no column for whose a row is: one of ours stands after all of theirs, so that two cases of one person come back as that.
"""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from functools import cache
from html import escape
from importlib import resources
from typing import TYPE_CHECKING, Final

from app.standards import layout, loss
from app.standards.loss import Losses

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.standards.book import Book
    from app.standards.loss import Loss

SEVERAL: Final = "htcds_excel_v2.0.xlsx"
SINGLE: Final = "htcds_excel_single_select_v2.0.xlsx"
_FIRST_ROW: Final = 3
_ROOM: Final = {SEVERAL: 1000, SINGLE: 500}
"""So many lines are numbered in the one, and checked in the other."""
_SHEET: Final = "xl/worksheets/sheet1.xml"
_DATED: Final = "9"
_WHOSE: Final = "AO"
"""After the last column of both, one of which has an empty one behind those that bear a name."""
_WHOSE_NAME: Final = "havenbook_person"
_WHOSE_LABEL: Final = "Person (the same code is the same person)"
_CHOSEN: Final = ("prs_Citizenship", "prs_Gender")
_PLACES: Final = {
    "prs_Salutation": "C", "prs_FirstName": "D", "prs_SecondName": "E", "con_Consent": "F", "prs_Birthdate": "G",
    "prs_Gender": "H",
    "prs_Citizenship": "I", "prs_Title": "J", "prs_Email": "K", "prs_HomePhone": "L", "prs_MobilePhone": "M",
    "prs_MailingStreet": "N", "prs_MailingCity": "O", "prs_MailingState": "P", "prs_MailingPostalCode": "Q",
    "prs_MailingCountry": "R", "vic_TraffickingStatus": "S",
    "vic_TraffickingStatusDecisionMakingOrg": "T", "vic_MethodOfRecruitment": "U", "vic_LocationOfRecruitment": "V",
    "vic_MethodsOfControl": "W", "vic_TypeOfExploitation": "X", "vic_ForcedLabourIndustry": "Y",
    "vic_TypeOfSexExploitation": "Z", "vic_LocationOfExploitation": "AA", "cas_Status": "AB",
    "cas_ReferringOrganisation": "AC", "cas_IncomingReferralDate": "AD", "cas_ReasonForIncomingReferral": "AF",
    "cas_IncomingReferralDetails": "AG", "cas_ReferredOrganisation": "AH", "cas_ReasonForOutgoingReferral": "AJ",
    "cas_OutgoingReferralDate": "AK", "cas_OutgoingReferralDetails": "AL", "cas_ReasonForCaseClosure": "AM",
}  # fmt: skip
_ROW: Final = re.compile(r'(<row r="(\d+)"[^>]*>)(.*?)(</row>)', re.DOTALL)
_SPANS: Final = re.compile(r' spans="[^"]*"')
_WIDTH: Final = re.compile(r'(<dimension ref="A1:)[A-Z]+')
_CELL: Final = re.compile(r'<c r="([A-Z]+)\d+"(?: s="(\d+)")?[^>]*?(?:/>|>.*?</c>)', re.DOTALL)
_EXCEL_DAY_0: Final = date(1899, 12, 30).toordinal()


def filled(book: Book, template: str) -> tuple[dict[str, bytes], tuple[Loss, ...]]:
    """As many copies as the people need, and what did not fit: `book` is of HTCDS."""
    cases = next(sheet for sheet in book.sheets if sheet.name == "cases")
    losses = Losses()
    rows = []
    for row in cases.rows:
        told = dict(zip(cases.headings, row, strict=True))
        rows.append(_cells(told, template, losses))
        for name, text in told.items():
            if text and name not in _PLACES and not name.startswith("havenbook_"):
                losses.count("cases", name, loss.NO_COLUMN)
    room = _ROOM[template]
    parts = [rows[at : at + room] for at in range(0, len(rows), room)] or [[]]
    files = {f"htcds-{number}.xlsx": _filled(template, part) for number, part in enumerate(parts, start=1)}
    return files, losses.all()


def _cells(row: Mapping[str, str], template: str, losses: Losses) -> dict[str, str]:
    """By the letter of the column."""
    told = {name: text for name, text in row.items() if text and name in _PLACES}
    for name, text in told.items() if template == SINGLE else ():
        first, *more = text.split(";") if name in _CHOSEN or layout.template_labels(name) else [text]
        if more:
            losses.count("cases", name, loss.SEVERAL)
        told[name] = _offered(name, first, losses)
    return {_PLACES[name]: text for name, text in told.items()} | {_WHOSE: row.get(_WHOSE_NAME, "")}


def _offered(name: str, code: str, losses: Losses) -> str:
    """In the very words that the template offers; what it does not offer is its “Other”."""
    if name == "prs_Citizenship":
        words = layout.template_countries().get(code, "")
        if not words:
            losses.count("cases", name, loss.NO_CODE, code)
        return words
    offered = layout.template_labels(name)
    if not offered or code in offered:
        return offered.get(code, code)
    losses.count("cases", name, loss.OTHER, code)
    return offered.get("Other", "")


def _filled(template: str, rows: list[dict[str, str]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_published(template))) as old, zipfile.ZipFile(out, "w") as new:
        for member in old.infolist():
            data = old.read(member)
            if member.filename == _SHEET:
                data = _sheet(data.decode(), rows).encode()
            new.writestr(member, data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _sheet(xml: str, rows: list[dict[str, str]]) -> str:
    def again(found: re.Match[str]) -> str:
        at = int(found[2]) - _FIRST_ROW
        told = {_WHOSE: heads[at]} if at < 0 else rows[at] if at < len(rows) else None
        if told is None:
            return found[0]
        return _SPANS.sub("", found[1]) + _row(found[2], found[3], told) + found[4]

    heads = (_WHOSE_NAME, _WHOSE_LABEL)
    return _ROW.sub(again, _WIDTH.sub(rf"\g<1>{_WHOSE}", xml, count=1))


def _row(number: str, inside: str, told: Mapping[str, str]) -> str:
    cells = {each[1]: (each[2] or "", each[0]) for each in _CELL.finditer(inside)}
    letters = sorted({*cells, *told}, key=lambda letter: (len(letter), letter))
    return "".join(
        _cell(letter, number, cells.get(letter, ("", ""))[0], told[letter]) if letter in told else cells[letter][1]
        for letter in letters
    )


def _cell(letter: str, number: str, style: str, text: str) -> str:
    styled = f' s="{style}"' if style else ""
    day = _serial(text) if style == _DATED else None
    if day is not None:
        return f'<c r="{letter}{number}"{styled}><v>{day}</v></c>'
    clean = escape("".join(sign for sign in text if sign >= " " or sign in "\t\n\r"), quote=False)
    return f'<c r="{letter}{number}"{styled} t="inlineStr"><is><t xml:space="preserve">{clean}</t></is></c>'


def _serial(text: str) -> int | None:
    try:
        return date.fromisoformat(text).toordinal() - _EXCEL_DAY_0
    except ValueError:
        return None


@cache
def _published(template: str) -> bytes:
    return resources.files("app.standards").joinpath("templates", template).read_bytes()
