"""What the app fills in by itself when a record of case work is made, one kind a function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.records.intake import House
    from db.types import Answer

    Fill = Callable[[Mapping[str, Answer], House], dict[str, Answer]]


def by_app(kind: str, answers: Mapping[str, Answer], house: House) -> dict[str, Answer]:
    """The answers the app gives; empty for most kinds."""
    fill = _FILLS.get(kind)
    return fill(answers, house) if fill is not None else {}


def _screening(answers: Mapping[str, Answer], house: House) -> dict[str, Answer]:
    del answers
    return {"screened_by": house.worker_code}


_FILLS: Final[dict[str, Fill]] = {"screening": _screening}
