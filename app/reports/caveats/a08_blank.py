"""A blank is not a no."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import answered, has_shares, of_own_rows, of_questions, total

if TYPE_CHECKING:
    from app.reports.caveat import Scene

BLANKS: Final = QT_TRANSLATE_NOOP(
    "Reports", "Shares are of the {answered} with a recorded answer; {missing} of {total} have none, shown by reason."
)
BY_QUESTION: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Shares are of all records, but of none whose answer is not shared with us: that is the N of each row. A question "
    "without an answer counts as missing for whatever reason, and never as a no.",
)
BY_ROW: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Each share is of those with a recorded answer to that row, which is its N. {answered} of {total} have an answer "
    "to one row at least; {missing} have none, shown by reason.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Shares are of those with a recorded answer. Who has none is shown by reason, and never as a no."
)


def _say(scene: Scene) -> Caveat:
    if of_questions(scene.bare):
        return Caveat("A08", BY_QUESTION)
    whole = scene.bare.whole
    missing = (whole.total.n or 0) - (whole.answered.n or 0)
    facts = (("answered", answered(scene.bare)), ("missing", str(missing)), ("total", total(scene.bare)))
    return Caveat("A08", BY_ROW if of_own_rows(scene.bare) else BLANKS, facts)


ASSUMPTION: Final = Assumption(
    id="A08", texts=(BLANKS, BY_ROW), outside=OUTSIDE, applies=has_shares, say=_say, also_outside=(BY_QUESTION,)
)
