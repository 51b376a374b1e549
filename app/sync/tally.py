"""What one import did, counted as it goes, and held against what the bundle promised before anything is committed."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.sync.errors import TalliesDiffer


@dataclass(slots=True)
class Tally:
    """`new` and `updated` count records, `disputed` fields that are newly in dispute, `flagged` stamps from the future.

    `own_past` counts lines of our own that this vault does not know: it is an old copy of itself.
    """

    lines: int = 0
    taken: int = 0
    known: int = 0
    new: int = 0
    updated: int = 0
    disputed: int = 0
    set_aside: int = 0
    erased: int = 0
    flagged: int = 0
    own_past: int = 0
    requests: int = 0
    subjects: set[bytes] = field(default_factory=set)
    buried: list[bytes] = field(default_factory=list)

    def check(self, promised: int) -> None:
        """Every line that was promised was taken, known before, or set aside."""
        if self.lines != promised or self.taken + self.known + self.set_aside != self.lines:
            raise TalliesDiffer(promised=str(promised), found=str(self.lines))
