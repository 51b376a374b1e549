"""Reports that come with Havenbook, each a small file; their names are marked here for the translators."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.report import VERSION, read

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.reports.report import Report

ABOUT: Final = {
    "donor_quarter": QT_TRANSLATE_NOOP(
        "Reports", "What a donor asks every quarter: who was helped, with what, and what came of it."
    ),
    "national_mechanism": QT_TRANSLATE_NOOP(
        "Reports", "For a national referral mechanism: how people were noticed, what was decided, who referred whom."
    ),
    "us_case_counts": QT_TRANSLATE_NOOP(
        "Reports", "Counts as funders in the United States ask for them: clients, services, exploitation, citizenship."
    ),
    "house_month": QT_TRANSLATE_NOOP(
        "Reports",
        "For the house itself, every month: nights, beds, help given, incidents, and how complete answers are.",
    ),
}
NAMES: Final = {
    "donor_quarter": QT_TRANSLATE_NOOP("Reports", "Donor overview of a quarter"),
    "national_mechanism": QT_TRANSLATE_NOOP("Reports", "National referral mechanism"),
    "us_case_counts": QT_TRANSLATE_NOOP("Reports", "Case counts for a United States grant"),
    "house_month": QT_TRANSLATE_NOOP("Reports", "Our house, month by month"),
}


@dataclass(frozen=True, slots=True)
class Template:
    """`name` and `about` are marked in the context Reports."""

    code: str
    name: str
    about: str
    report: Report


@cache
def templates() -> Mapping[str, Template]:
    """By code, in the order of their files."""
    folder = resources.files(__package__)
    files = sorted(each.name for each in folder.iterdir() if each.name.endswith(".toml"))
    found = {}
    for file in files:
        code = file.removesuffix(".toml")
        told = tomllib.loads((folder / file).read_text("utf-8"))
        report = read({"havenbook_report": VERSION, "name": NAMES[code], "purpose": ABOUT[code], **told})
        found[code] = Template(code, NAMES[code], ABOUT[code], report)
    return MappingProxyType(found)
