"""Layouts that are known by their headings: how each comes in without anybody pairing a column, or why it does not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.standards import layout
from app.tables import ctdc, headings, htcds, htcds_parts, joined, suggest
from app.tables.errors import NoTable, NotOfPeople, OnlyUnits
from app.tables.headings import Headed
from app.tables.htcds import LeftOut, Template
from app.tables.mapping import MappingFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.standards.layout import Layout
    from app.tables.htcds import Disagreement, Wishes
    from app.tables.suggest import Seen
    from app.tables.table import Sheet

HTCDS: Final = "HTCDS 2.0"
SALESFORCE: Final = "HTCDS for Salesforce"
_INSTEAD: Final = {"htcds": "cases", "salesforce": joined.SHEET}
"""Which table of a set is of people; of the set for Salesforce, the two that are read as one."""
_LATER: Final = frozenset({"Vulnerabilities__c"})
"""Columns that a set from an earlier Havenbook does not have."""


@dataclass(frozen=True, slots=True)
class Ready:
    """`template` holds the standard's names for the columns; CTDC has none and needs none. `part`: a table of HTCDS
    or of its set for Salesforce whose rows add to cases.
    """

    name: str
    headed: Headed
    template: Template | None = None
    part: Layout | None = None

    @property
    def decides(self) -> bool:
        """Whether more has to be known than the table says."""
        return self.template is not None or (self.part is not None and self.part.rows == "referral")

    @property
    def disagreements(self) -> tuple[Disagreement, ...]:
        return self.template.disagreements if self.template and self.name == HTCDS else ()

    def mapping(self, seen: Mapping[str, Seen], wishes: Wishes) -> tuple[MappingFile, tuple[LeftOut, ...]]:
        """Every column with its question, and those of which less or nothing comes in, with how many cells."""
        if self.template is None and self.part is None:
            return ctdc.mapping(seen)
        made, left = self._known(wishes)
        made.name = self.name
        if self.name == SALESFORCE and self.part is None:
            made.key, made.person = joined.ID, joined.PERSON
        for heading, column in made.column.items():
            if heading in seen:
                read = suggest.column_for(column.record, made.question(column), seen[heading])
                read.values = {**(read.values or {}), **(column.values or {})} or None
                made.column[heading] = read
        return made, tuple(replace(each, count=seen[each.heading].filled) for each in left if each.heading in seen)

    def _known(self, wishes: Wishes) -> tuple[MappingFile, tuple[LeftOut, ...]]:
        if self.part is not None:
            return htcds_parts.mapping(self.part, wishes)
        return htcds.mapping(self.template, wishes) if self.template is not None else (MappingFile({}), ())


def recognise(sheet: Sheet) -> Ready | None:
    """Raises NotOfPeople and OnlyUnits for tables that people cannot be made of."""
    try:
        headed = headings.find(sheet)
    except NoTable:
        return None
    part = htcds_parts.recognise(headed.names)
    if part is not None:
        return Ready(htcds_parts.SOURCE[part.standard], headed, part=part)
    must_be_people(headed.names)
    if is_of(headed.names, "salesforce", "Case") and is_of(headed.names, "salesforce", "Contact"):
        return Ready(SALESFORCE, headed, _salesforce(headed))
    if ctdc.is_it(headed.names):
        return Ready(ctdc.NAME, headed)
    template = htcds.recognise(sheet)
    return Ready(HTCDS, Headed(template.line, template.headings), template) if template else None


def must_be_people(names: Iterable[str]) -> None:
    """A row of these tables is an event, a plan, an organisation: taken for people they would be people nobody met."""
    names = frozenset(names)
    if is_of(names, "salesforce", "Case") and is_of(names, "salesforce", "Contact"):
        return
    for standard in ("htcds", "salesforce", "ics_tip"):
        for table in layout.layouts(standard):
            if table.table != _INSTEAD.get(standard) and is_of(names, standard, table.table):
                if standard == "ics_tip":
                    raise OnlyUnits(table=table.table)
                raise NotOfPeople(table=table.table, instead=_INSTEAD[standard])


def is_of(names: Iterable[str], standard: str, table: str) -> bool:
    """Whether these are the columns of that table of a standard; columns that came later may be missing."""
    (found,) = (each for each in layout.layouts(standard) if each.table == table)
    return frozenset(names).issuperset(each.column for each in found.columns if each.column not in _LATER)


def _salesforce(headed: Headed) -> Template:
    """Its columns by the names that HTCDS has for the same questions."""
    asked = {
        (each.record, each.questions[:1]): each.column
        for each in layout.layouts("htcds")[0].columns
        if each.questions and each.kind != "beside" and each.column.split("_")[0] != "havenbook"
    }
    known = {
        each.column: asked.get((each.record, each.questions[:1]), "")
        for table in layout.layouts("salesforce")
        if table.table in ("Case", "Contact")
        for each in table.columns
    }
    hidden = tuple(known.get(name, "") for name in headed.names)
    return Template(headed.line, headed.names, hidden, ("",) * len(hidden))
