"""How much is looked at before a release is refused: counted and not timed, so that it is the same on every machine."""

from __future__ import annotations

from typing import Final

MOST: Final = 3_600_000_000
"""Some 3.3 seconds on the machine of docs/decisions/0047, where a billion is 0.7 to 0.9 of a second."""

A_PAIR: Final = 2_000
"""Two sets are held against each other."""
A_SET: Final = 40_000
"""What holds it is looked for."""
A_CELL: Final = 20_000
"""It is laid, compared and taken into the search."""
A_STEP: Final = 1_500
"""One cell may or may not go a step."""
A_TIE: Final = 150
"""An equation that a cell stands in."""
A_MOVE: Final = 20_000
"""A move is looked for, and remembered."""
A_FAR: Final = 50_000
"""One is looked for among all cells."""
A_ROOM: Final = 30
"""How far each of these may go."""
A_TURN: Final = 150_000
"""The next exchange of a table is chosen."""
A_PLACE: Final = 10
"""A place in that table that is looked at."""
A_CHANGE: Final = 40_000
"""One cell takes the place of another in it."""
A_CHANGED: Final = 16
"""A place of it that is another number then."""
AN_ENTRY: Final = 2_000
"""One cell of a witness is added up."""


class Budget:
    """One for each release; whoever looks says beforehand or at once how much that was."""

    def __init__(self, most: int = 0) -> None:
        self.most = most or MOST
        self.looks = 0

    def spend(self, looks: int) -> None:
        self.looks += looks

    @property
    def spent(self) -> bool:
        """Whether it has looked as long as anybody may be made to wait; what is not proved by then is refused."""
        return self.looks > self.most
