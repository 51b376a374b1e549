"""Asks the vault about pairs; the code of it is read in the worker, and only by whoever opens these pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.desk import Desk
    from app.services.list_twins import Twins
    from app.services.show_twins import TwinView


def listed(desk: Desk) -> Twins:
    from app.services.list_twins import list_twins

    return list_twins(desk)


def one_pair(desk: Desk, one: str, two: str) -> TwinView:
    """`one` and `two` are ids of people, as a card of the list has them."""
    from app.services.show_twins import show_twins

    return show_twins(desk, one, two)
