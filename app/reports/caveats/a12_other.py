"""“Other” is no answer of its own kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import answered
from db.codes.lists import code_list, versions

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

OTHERS: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "“Other” gathers {others} of {answered}, whatever was written there. "
    "{lost} words of partners had no match in the standard list and count as other.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "“Other” gathers whatever had no match in the list. It is not one kind of answer."
)


def _other(bare: Bare) -> str:
    return (code_list(bare.codes).other if bare.codes in versions() else None) or "@none_is_other"


def _many(bare: Bare) -> int:
    other = _other(bare)
    return sum(row.n.n or 0 for row in bare.whole.rows if row.code == other)


def _applies(bare: Bare) -> bool:
    return any(row.code == _other(bare) and row.n.n != 0 for row in bare.whole.rows)


def _say(scene: Scene) -> Caveat:
    lost = scene.facts.get(f"lost:{scene.bare.codes}", "0")
    facts = (("others", str(_many(scene.bare))), ("answered", answered(scene.bare)), ("lost", lost))
    return Caveat("A12", OTHERS, facts)


ASSUMPTION: Final = Assumption(id="A12", texts=(OTHERS,), outside=OUTSIDE, applies=_applies, say=_say)
