"""What may be asked of a case beside its words, and how SQLite is asked it; every value is bound."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from db.guarded import guarded_sql
from db.models import KINDS
from db.search.raw import marks

if TYPE_CHECKING:
    from collections.abc import Sequence

Sql = tuple[str, list[Any]]
_FACET: Final = "SELECT lid FROM case_facet WHERE facet = ?"
_LAST: Final = "\U0010ffff"
_AMONG: Final = "hex(f.subject) IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Has:
    """One of these values of a facet."""

    facet: str
    values: tuple[str, ...]

    def sql(self) -> Sql:
        return f"f.lid IN ({_FACET} AND value IN {marks(len(self.values))})", [self.facet, *self.values]


@dataclass(frozen=True, slots=True)
class Between:
    """A value from `low` to `high`, both included; an empty end is open. Of the people `but` none counts."""

    facet: str
    low: str = ""
    high: str = ""
    but: tuple[bytes, ...] = ()

    def sql(self) -> Sql:
        said, bound = f"f.lid IN ({_FACET} AND value BETWEEN ? AND ?)", [self.facet, self.low, self.high or _LAST]
        return (f"({said} AND NOT {_AMONG})", [*bound, _named(self.but)]) if self.but else (said, bound)


@dataclass(frozen=True, slots=True)
class Lacks:
    """No value of the facet from `low` to `high`. Of the people `but` none counts."""

    facet: str
    low: str = ""
    high: str = ""
    but: tuple[bytes, ...] = ()

    def sql(self) -> Sql:
        said, bound = f"f.lid NOT IN ({_FACET} AND value BETWEEN ? AND ?)", [self.facet, self.low, self.high or _LAST]
        return (f"({said} OR {_AMONG})", [*bound, _named(self.but)]) if self.but else (said, bound)


@dataclass(frozen=True, slots=True)
class Test:
    """One answer of one record: it is this, it has this code among others, it lies from or up to here, it says this."""

    field: str
    way: Literal["is", "has", "from", "to", "says"]
    value: str

    def sql(self, columns: Any) -> Sql:
        if self.field not in columns:
            raise ValueError(f"no such column: {self.field}")
        cell, said = f'"{self.field}"', self.value.replace('"', "").replace("\\", "")
        if self.way == "is":
            return f"{cell} = ?", [f'"{said}"']
        if self.way == "has":
            return f"instr({cell}, ?)", [f'"{said}"']
        if self.way == "from":
            return f"({cell} >= ? AND {cell} < '#')", [f'"{said}']
        if self.way == "to":
            return f"({cell} >= '\"' AND {cell} <= ?)", [f'"{said}~']
        return f"({cell} LIKE ? ESCAPE '!' AND {cell} NOT LIKE '{{%')", [f"%{like(said)}%"]


@dataclass(frozen=True, slots=True)
class RecordTerm:
    """A record of one kind of which every test holds: of the same record, not one of this and one of that."""

    kind: str
    tests: tuple[Test, ...]
    guarded: bool = False

    def sql(self) -> Sql:
        kept = KINDS[self.kind]
        table, columns = kept.__tablename__, kept.__table__.columns
        key, of = ('"case"', "f.case_id") if "case" in columns else ("subject", "f.subject")
        if self.kind == "case":
            key, of = "id", "f.case_id"
        holds, values = ["erased = 0"], []
        if "voided" in columns and self.kind != "case":
            holds.append("voided IS NULL")
        if not self.guarded:
            holds.append(f"NOT {guarded_sql(self.kind, table)}")  # nor is it found out by asking
        for test in self.tests:
            said, bound = test.sql(columns)
            holds.append(said)
            values.extend(bound)
        return f"{of} IN (SELECT {key} FROM {table} WHERE {' AND '.join(holds)})", values  # noqa: S608


@dataclass(frozen=True, slots=True)
class About:
    """One of these people."""

    people: tuple[bytes, ...]

    def sql(self) -> Sql:
        return _AMONG, [_named(self.people)]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of them holds."""

    terms: tuple[Has | Between | Lacks | About, ...]

    def sql(self) -> Sql:
        said = [term.sql() for term in self.terms]
        return f"({' OR '.join(words for words, _ in said)})", [value for _, bound in said for value in bound]


def _named(people: Sequence[bytes]) -> str:
    """One bound value, however many they are."""
    return json.dumps([each.hex().upper() for each in people])


def like(word: str) -> str:
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")


Term = Has | Between | Lacks | RecordTerm | About | AnyOf
