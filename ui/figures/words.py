"""The groups in which questions are offered, and how often a report comes, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.reports.indicators import indicators

if TYPE_CHECKING:
    from collections.abc import Iterator

_CASES, _WHO, _HAPPENED, _SEEN, _HELP, _AFTER, _HOUSE = range(7)
_GROUP: Final = {
    "IND01": _CASES, "IND02": _CASES, "IND03": _CASES,
    "IND04": _WHO, "IND05": _WHO, "IND06": _WHO, "IND07": _WHO, "IND08": _WHO,
    "IND09": _HAPPENED, "IND10": _HAPPENED, "IND11": _HAPPENED, "IND12": _HAPPENED, "IND13": _HAPPENED,
    "IND14": _HAPPENED, "IND15": _HAPPENED, "IND16": _HAPPENED, "IND17": _HAPPENED, "IND18": _HAPPENED,
    "IND19": _HAPPENED, "IND40": _HAPPENED, "IND41": _HAPPENED,
    "IND20": _SEEN, "IND21": _SEEN, "IND22": _SEEN, "IND23": _SEEN,
    "IND24": _HELP, "IND25": _HELP, "IND26": _HELP, "IND27": _HELP, "IND28": _HELP, "IND29": _HELP, "IND30": _HELP,
    "IND31": _HELP, "IND32": _HELP, "IND42": _HELP, "IND43": _HELP, "IND44": _HELP,
    "IND33": _AFTER, "IND34": _AFTER, "IND35": _AFTER, "IND36": _AFTER,
    "IND37": _HOUSE, "IND38": _HOUSE, "IND39": _HOUSE, "IND45": _HOUSE, "IND46": _HOUSE,
    "IND47": _HOUSE, "IND48": _HOUSE,
}  # fmt: skip


def groups() -> Iterator[tuple[str, list[str]]]:
    """Each group with the codes of its figures; one that no group claims stands in a last one of its own."""
    translate = QCoreApplication.translate
    titles = (
        translate("Figures", "People and cases"),
        translate("Figures", "Who they are"),
        translate("Figures", "What happened"),
        translate("Figures", "Being recognised"),
        translate("Figures", "Help given"),
        translate("Figures", "Closing and afterwards"),
        translate("Figures", "The house and its records"),
        translate("Figures", "Others"),
    )
    for at, title in enumerate(titles):
        codes = [code for code in indicators() if _GROUP.get(code, len(titles) - 1) == at]
        if codes:
            yield title, codes


def every() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        (translate("Figures", "Only when somebody asks"), ""),
        (translate("Figures", "Each month"), "month"),
        (translate("Figures", "Each quarter"), "quarter"),
        (translate("Figures", "Each year"), "year"),
    ]
