"""A column of a record table, and how wide each becomes, so that words are cut last where they are longest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ui.theme import theme
from ui.theme.tokens import SPACE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QFontMetrics

LEAST: Final = 160
"""What a column that takes the rest keeps in any case, unless its words need less."""
_MOST: Final = 0.4
"""No column that takes the rest asks for more of the table than this before others have what they need."""


@dataclass(frozen=True, slots=True)
class Column:
    """`text` says it in words; `chip` may give a kind (neutral, warn …), `icon` an (icon, colour)."""

    title: str
    text: Callable[[Any], str]
    width: int = 0  # pixels; 0 takes what is left
    weight: int = 400
    muted: bool = False
    chip: Callable[[Any], str] | None = None
    icon: Callable[[Any], tuple[str, str] | None] | None = None
    whole: bool = False  # keeps its width on a small screen: cut off, it would say something else


@dataclass(frozen=True, slots=True)
class Wish:
    """Pixels: `likes` is what a column is given where there is room (0: the rest), `needs` what its words take."""

    likes: int
    needs: int
    whole: bool = False  # keeps what it likes, on any screen


def wish(column: Column, needs: int | None, metrics: QFontMetrics, *, wraps: bool) -> Wish:
    """What is not known yet needs what it likes; a heading that wraps takes two lines and is never cut."""
    likes = round(column.width * theme.wider())
    heading = _heading(column.title, metrics, wraps=wraps) + 2 * SPACE["m"] + SPACE["s"]
    needs = max((likes or LEAST) if needs is None else needs, heading)
    return Wish(max(likes, needs) if likes and wraps else likes, needs, column.whole)


def _heading(title: str, metrics: QFontMetrics, *, wraps: bool) -> int:
    words = title.split()
    halves = [(words[:at], words[at:]) for at in range(1, len(words))] if wraps else []
    lines = [max(metrics.horizontalAdvance(" ".join(half)) for half in both) for both in halves]
    return min(lines, default=metrics.horizontalAdvance(title))


def widths(wishes: Mapping[int, Wish], room: int, *, scrolls: bool = False) -> dict[int, int]:
    """Pixels for each column, by its place.

    A column is never wider than it likes or its words take, except the ones that take the rest. Where there is too
    little room, empty space goes first; then the widest are cut, so that a day or a number stays legible beside a
    long name. A table that `scrolls` to the side cuts nothing.
    """
    free = [at for at, wish in wishes.items() if not wish.likes]
    least = {at: _least(wish, room) for at, wish in wishes.items()}
    spare = room - sum(least.values())
    if spare < 0:
        return least if scrolls else _cut(wishes, least, room)
    more = {at: max(wish.likes - least[at], 0) for at, wish in wishes.items() if wish.likes}
    share = min(1.0, spare / max(sum(more.values()), 1))
    given = {at: least[at] + int(extra * share) for at, extra in more.items()}
    left = room - sum(given.values())
    return given | _rest(free, least, left)


def _least(wish: Wish, room: int) -> int:
    if not wish.likes:
        return min(wish.needs, max(LEAST, round(room * _MOST)))
    return wish.likes if wish.whole else wish.needs


def _cut(wishes: Mapping[int, Wish], least: Mapping[int, int], room: int) -> dict[int, int]:
    """All that may be cut are cut to one width, below which nothing is."""
    rest = {at: min(LEAST, wish.needs) for at, wish in wishes.items() if not wish.likes}
    whole = {at: wish.likes for at, wish in wishes.items() if wish.whole and wish.likes}
    soft = {at: each for at, each in least.items() if at not in rest and at not in whole}
    left = room - sum(whole.values())
    over = left - sum(rest.values()) - sum(soft.values())
    if over > 0:  # only the columns that take the rest have to give
        return whole | soft | _rest(list(rest), rest, left - sum(soft.values()))
    left = max(left - sum(rest.values()), len(soft))
    for number, (at, wanted) in enumerate(sorted(soft.items(), key=lambda each: each[1])):
        soft[at] = min(wanted, left // (len(soft) - number))
        left -= soft[at]
    return whole | soft | rest


def _rest(free: Sequence[int], least: Mapping[int, int], room: int) -> dict[int, int]:
    """What is left, in equal parts beyond what each needs."""
    spare = max(room - sum(least[at] for at in free), 0)
    return {at: least[at] + spare // len(free) for at in free}
