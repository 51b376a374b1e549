"""The words for the codes that bundles bring: what was set aside, how far the work is, where an exchange stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.forms.catalogue import form, is_casework, is_of_house
from ui.translate import marked


def set_aside(code: str) -> str:
    """Why a line was not taken into the records."""
    translate = QCoreApplication.translate
    known = {
        "not_yours_to_write": translate("Bundles", "The sender may not write this record."),
        "laptop_not_enrolled": translate(
            "Bundles", "It is said to come from another laptop of this house, which is not enrolled here."
        ),
        "laptop_without_agreement": translate(
            "Bundles",
            "It was written on another laptop of this house, and comes by a coordinator with whom no agreement stands.",
        ),
        "unknown_kind": translate("Bundles", "This kind of record comes from a newer Havenbook."),
        "newer_schema": translate("Bundles", "Written by a newer Havenbook: update, then try again."),
        "missing_parent": translate("Bundles", "The record it belongs to has not arrived yet."),
        "unreadable": translate("Bundles", "The line is whole, but its content does not fit the record."),
        "commitment_differs": translate("Bundles", "Its content does not match what its sender committed to."),
        "broken_link": translate("Bundles", "It does not follow from the line before it."),
        "own_past": translate("Bundles", "It is a line of this very desk that this vault no longer has."),
        "erasure_not_yours": translate(
            "Bundles", "It would erase somebody who is in the care of another organisation."
        ),
    }
    return known.get(code, translate("Bundles", "It could not be read for a reason this version does not know."))


def stage(code: str) -> str:
    """What long work says of itself."""
    translate = QCoreApplication.translate
    known = {
        "collecting": translate("Bundles", "Collecting what may travel…"),
        "sealing": translate("Bundles", "Sealing…"),
        "writing": translate("Bundles", "Writing to the drive…"),
        "syncing": translate("Bundles", "Waiting until the drive has everything…"),
        "reading_back": translate("Bundles", "Reading back and comparing…"),
        "opening": translate("Bundles", "Opening and checking the bundle…"),
        "reading": translate("Bundles", "Reading…"),
        "merging": translate("Bundles", "Taking the changes in…"),
        "saving": translate("Bundles", "Saving…"),
        "receipt": translate("Bundles", "Writing the receipt…"),
    }
    return known.get(code, "")


def state(code: str) -> str:
    """Where one exchange stands."""
    translate = QCoreApplication.translate
    return {
        "reserved": translate("Bundles", "Not finished"),
        "written": translate("Bundles", "Waiting for a receipt"),
        "received": translate("Bundles", "Received"),
        "imported": translate("Bundles", "Imported"),
        "already": translate("Bundles", "Already imported"),
        "refused": translate("Bundles", "Refused"),
    }.get(code, code)


def kind(code: str) -> str:
    """What sort of record."""
    if is_casework(code) or is_of_house(code):
        return marked(form(code).title, "Forms")
    translate = QCoreApplication.translate
    return {
        "person": translate("Bundles", "Person"),
        "identity": translate("Bundles", "Name and contacts"),
        "consent": translate("Bundles", "Consent"),
        "case": translate("Bundles", "Case"),
        "intake": translate("Bundles", "Intake"),
        "sheet": translate("Case", "Own questionnaire"),
        "sheet_answer": translate("Case", "Own questionnaire"),
    }.get(code, code)
