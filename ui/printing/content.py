"""What is printed: from the address a page asked for, through the facts, to a sheet of any kind."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from ui.printing import blank_form, case_summary, consent_sheet, figure_sheet, own_sheets, referral_letter
from ui.printing.pages import Sheet
from ui.printing.paper import Paper
from ui.translate import marked

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from app.desk import Desk
    from app.services.make_report import MadeReport
    from app.services.note_print import PrintNote
    from app.services.show_case import CaseView
    from app.services.show_sheet import SheetView
    from ui.forms.input import Answer
    from ui.printing.tongue import Tongue


@dataclass(frozen=True, slots=True)
class Asked:
    """`what`: summary, consent, referral, consent_blank, blank, figures or release.

    `ids`: the case, the record, the form, the report or the release.
    """

    what: str
    ids: tuple[str, ...]

    @property
    def address(self) -> str:
        return ":".join((self.what, *self.ids))

    @property
    def about_somebody(self) -> bool:
        return self.what in ("summary", "referral")


@dataclass(frozen=True, slots=True)
class Facts:
    """What was read for it. `case` is empty for a blank form; `told` is what the services answered.

    `sheets` are the questionnaires of the house's own on a summary, by their record, in `language` where they speak it;
    `ground` what a permission says first: what the house must report by law.
    """

    asked: Asked
    case: str
    code: str
    told: Any
    sheets: Mapping[str, SheetView] = field(default_factory=dict)
    language: str = ""
    ground: Mapping[str, Answer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wishes:
    named: bool = False
    notes: bool = False


class NoSuchPaper(Exception):
    """The address names no paper; it is told in the words for a record that is not here."""

    code = "record.not_found"


_IDS: Final = {
    "summary": 1, "consent": 2, "referral": 1, "consent_blank": 0, "blank": 1, "figures": 1, "release": 1,
}  # fmt: skip
"""How many ids the address of each paper has."""


def read(address: str) -> Asked:
    what, *ids = address.split(":")
    return Asked(what, tuple(ids))


def facts(desk: Desk, asked: Asked, tongue: Tongue) -> Facts:
    """On the vault's thread, in the language of `tongue`; the services' own errors where it is not here.

    NoSuchPaper for what names none at all.
    """
    if _IDS.get(asked.what) != len(asked.ids) or (asked.what == "blank" and not _is_form(asked.ids[0])):
        raise NoSuchPaper
    if asked.what in ("summary", "consent"):
        from app.services.show_case import show

        case = show(desk, asked.ids[0])
        if asked.what == "consent" and not any(each.record == asked.ids[1] for each in case.consents):
            raise NoSuchPaper
        sheets = _sheets(desk, case, tongue) if asked.what == "summary" else {}
        ground = _ground(desk) if asked.what == "consent" else {}
        return Facts(asked, case.case, case.code, case, sheets, tongue.language, ground)
    if asked.what == "figures":
        return Facts(asked, "", "", _figures(desk, asked))
    if asked.what == "release":
        from app.services.show_release import release_for_paper

        return Facts(asked, "", "", release_for_paper(desk, asked.ids[0]))
    if asked.what == "referral":
        from app.services.letter_facts import letter_facts

        letter = letter_facts(desk, asked.ids[0])
        return Facts(asked, letter.case, letter.code, letter)
    desk.gate("print")
    return Facts(asked, "", "", None, ground=_ground(desk) if asked.what == "consent_blank" else {})


def _is_form(name: str) -> bool:
    from app.forms.catalogue import FORMS

    return any(known == name for known, _version in FORMS)


def _sheets(desk: Desk, case: CaseView, tongue: Tongue) -> dict[str, SheetView]:
    from app.services.show_sheet import show_sheet

    return {each: show_sheet(desk, each, tongue.language, tongue) for each in own_sheets.standing(case.records)}


def _ground(desk: Desk) -> Mapping[str, Answer]:
    from app.services.ground import read_ground

    return read_ground(desk).answers


def _figures(desk: Desk, asked: Asked) -> MadeReport:
    from app.services.make_report import make_report
    from ui import report_address

    desk.gate("print")
    return make_report(desk, report_address.read(asked.ids[0]))


def blanks() -> list[tuple[str, str]]:
    """Every paper that is filled in by hand: what it is called, and its address."""
    from app.forms.catalogue import CASEWORK
    from app.forms.intake import INTAKE

    forms = [(marked(form.title, "Forms"), f"blank:{form.name}") for form in (INTAKE, *CASEWORK)]
    return [*forms, (title(Asked("consent_blank", ())), "consent_blank")]


def may_name(found: Facts) -> tuple[bool, str]:
    """Whether the name may stand on it, and why not."""
    if found.asked.what == "referral" and found.told.level != "identity":
        return False, QCoreApplication.translate(
            "PrintPage", "The name stays off: there is no permission in force to tell this receiver who the person is."
        )
    return True, ""


def refusal(found: Facts) -> str:
    """Why this is not printed now, and what to do next; empty where it may be."""
    why = found.told.refusal if found.asked.what == "referral" else None
    return "" if why is None else str(why.said(QCoreApplication.translate))


def title(asked: Asked) -> str:
    translate = QCoreApplication.translate
    return {
        "summary": translate("PrintPage", "Case summary"),
        "consent": translate("PrintPage", "Permission"),
        "consent_blank": translate("PrintPage", "Permission, to fill in by hand"),
        "referral": translate("PrintPage", "Referral letter"),
        "blank": translate("PrintPage", "Blank form"),
        "figures": translate("PrintPage", "Figures"),
        "release": translate("PrintPage", "Figures for others"),
    }.get(asked.what, "")


def sheet(found: Facts, tongue: Tongue, wishes: Wishes, program: str) -> Generator[object, None, Sheet]:
    """At the foot stand the code, the day and what the program is called here; never a name.

    In turns: what it yields are only places where somebody else may do something.
    """
    paper = Paper(tongue)
    asked = found.asked
    if asked.what == "figures":
        return (yield from figure_sheet.making(found.told, tongue, program))
    if asked.what == "release":
        return (yield from figure_sheet.releasing(found.told, tongue))
    if asked.what == "summary":
        wanted = case_summary.Wanted(wishes.named, wishes.notes)
        yield from case_summary.writing(paper, found.told, wanted, found.sheets)
    elif asked.what == "consent":
        chosen = next(each for each in found.told.consents if each.record == asked.ids[1])
        consent_sheet.write(paper, found.told, chosen, found.ground)
    elif asked.what == "consent_blank":
        consent_sheet.write_blank(paper, found.ground)
    elif asked.what == "referral":
        referral_letter.write(paper, found.told, named=wishes.named)
    else:
        from app.forms.catalogue import form

        blank_form.write(paper, form(asked.ids[0]))
    foot = "  ·  ".join(part for part in (found.code, tongue.today(), program) if part)
    return Sheet(paper, foot)


def note(found: Facts, *, named: bool, way: str) -> PrintNote:
    from app.services.note_print import PrintNote

    letter = found.told if found.asked.what == "referral" else None
    return PrintNote(found.asked.what, found.case, named=named and may_name(found)[0], way=way, letter=letter)
