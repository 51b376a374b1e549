"""One person as a standard is told of them: only answers that may go out, and the names of those that may not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Sender:
    """Who hands the data out."""

    site: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One period of service: `key` tells it from the person's other cases and says nothing else.

    `beside` are answers of own questionnaires to questions with the name of a field of HTCDS, by that name as they
    spell it, those of the newest questionnaire first.
    """

    key: str
    records: Mapping[str, tuple[Mapping[str, Any], ...]]
    beside: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Dossier:
    """`about` holds person, identity and the like; `shared` the questions of each kind of record that may go out.

    A question that is not in `shared` is never in a record here: whoever makes a dossier has left it out.
    """

    code: str
    about: Mapping[str, tuple[Mapping[str, Any], ...]]
    cases: tuple[CaseFile, ...]
    shared: Mapping[str, frozenset[str]] = field(repr=False)
