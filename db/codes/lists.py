"""The lists by name, each read from its CSV file when it is first asked for."""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import TYPE_CHECKING

from db.codes.code import Code, CodeList

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def versions() -> Mapping[str, int]:
    """Every list of this Havenbook with its version, in the order of the index."""
    return MappingProxyType({row["list"]: int(row["version"]) for row in _rows("index")})


@cache
def code_list(name: str) -> CodeList:
    """KeyError for a list that is not in the index."""
    return CodeList(name, versions()[name], tuple(Code(**row) for row in _rows(name)))


def _rows(name: str) -> list[dict[str, str]]:
    text = resources.files(__package__).joinpath(f"{name}.csv").read_text("utf-8")
    return list(csv.DictReader(text.splitlines()))
