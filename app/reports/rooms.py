"""How far every cell may still go, for all cells at once: what the search for exchanges is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.reports.linked import BOUNDLESS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy import float64, int64
    from numpy.typing import NDArray


_Bounds = list[tuple[int, int]]


class Rooms:
    """Of each cell what Worlds knows: what a reader may know, as it is printed and where it is hidden; whether it stays
    so; and what it is worth.
    """

    def __init__(
        self, n: Sequence[int], bounds: tuple[_Bounds, _Bounds], stays: Sequence[bool], worth: Sequence[int]
    ) -> None:
        self._n, self._worth = np.array(n, np.int64), np.array(worth, np.float64)
        self._known, self._unseen = (np.array(each, np.int64).reshape(-1, 2) for each in bounds)
        self._stays = np.array(stays, bool)

    def hide(self, cells: Sequence[int]) -> None:
        self._known[cells] = self._unseen[cells]
        self._stays[cells] = True

    def left(self, world: Mapping[int, int], limit: float) -> tuple[NDArray[int64], NDArray[int64], NDArray[float64]]:
        """How far each may go down and up, farther where it would be hidden for it and is not worth more than `limit`;
        and what it costs that it moves at all.
        """
        here = self._n.copy()
        here[list(world)] += np.fromiter(world.values(), np.int64, len(world))
        down, up = np.maximum(here - self._known[:, 0], 0), np.maximum(self._known[:, 1] - here, 0)
        may = ~self._stays & (self._worth <= limit)
        down = np.where(may & (down == 0), np.maximum(here - self._unseen[:, 0], 0), down)
        up = np.where(may & (up == 0), BOUNDLESS, up)
        return down, up, np.where(self._stays, 0.0, self._worth)
