"""The words for standards, files, purposes and the tables of a data set."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

SYNTHETIC: Final = "synthetic"


def standards() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (translate("Datasets", "HTCDS 2.0 (IOM)"), "htcds"),
        (translate("Datasets", "CTDC columns of 2024"), "ctdc"),
        (translate("Datasets", "ICS-TIP units (UNODC, IOM)"), "ics_tip"),
        (translate("Datasets", "HTCDS for Salesforce"), "salesforce"),
        (translate("Datasets", "Synthetic rows (nobody’s record)"), SYNTHETIC),
    )


def formats(standard: str) -> tuple[tuple[str, str], ...]:
    """Only HTCDS publishes templates."""
    translate = QCoreApplication.translate
    found = [
        (translate("Datasets", "Excel workbook (XLSX)"), "xlsx"),
        (translate("Datasets", "Tables of text (CSV)"), "csv"),
        (translate("Datasets", "JSON, for programs"), "json"),
    ]
    if standard == "htcds":
        found.append((translate("Datasets", "The published template"), "template"))
        found.append((translate("Datasets", "The published template with lists"), "template_single"))
    return tuple(found)


def purposes() -> tuple[tuple[str, str], ...]:
    """As the consent of each person names them."""
    translate = QCoreApplication.translate
    return (
        (translate("Datasets", "Figures without names"), "statistics"),
        (translate("Datasets", "Research without names"), "research"),
        (translate("Datasets", "Coordination"), "coordination"),
        (translate("Datasets", "Referral"), "referral"),
    )
