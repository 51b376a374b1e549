"""What an organisation says it stands on, as pages and figures are handed it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.types import Answer


@dataclass(frozen=True, slots=True)
class GroundSaid:
    """`answers` to app/forms/ground.py; `kept` says when it came, in UTC, empty for our own."""

    answers: dict[str, Answer]
    kept: str = ""
