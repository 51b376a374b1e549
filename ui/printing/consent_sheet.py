"""A consent on paper: what was explained and decided, in words to be read together, with lines to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.consent import CONSENT
from app.forms.field import Choice, Choices
from app.forms.limits import for_person, is_known
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.show_case import CaseView, ConsentView
    from ui.forms.input import Answer
    from ui.printing.paper import Paper


TITLE: Final = QT_TRANSLATE_NOOP("Print", "Permission")
CODE: Final = QT_TRANSLATE_NOOP("Print", "Code of the person")
FOR_WHAT: Final = QT_TRANSLATE_NOOP("Print", "For what")
TO_WHOM: Final = QT_TRANSLATE_NOOP("Print", "Who receives it")
HOW_MUCH: Final = QT_TRANSLATE_NOOP("Print", "How much they may see")
DECIDED: Final = QT_TRANSLATE_NOOP("Print", "What the person decided")
SINCE: Final = QT_TRANSLATE_NOOP("Print", "On")
ALLOWS: Final = QT_TRANSLATE_NOOP("Print", "What it allows today")
EXPLAINED: Final = QT_TRANSLATE_NOOP("Print", "These seven points are explained before anybody decides:")
RIGHTS: Final = QT_TRANSLATE_NOOP(
    "Print",
    "You may say no. You may take it back at any time, without giving a reason, and still be helped. "
    "You may ask what is written about you and have it corrected or erased.",
)
I_SAY: Final = QT_TRANSLATE_NOOP("Print", "I say:")
YES: Final = QT_TRANSLATE_NOOP("Print", "Yes")
NO: Final = QT_TRANSLATE_NOOP("Print", "No")
YES_BUT: Final = QT_TRANSLATE_NOOP("Print", "Yes, but not this:")
SIGN_PERSON: Final = QT_TRANSLATE_NOOP("Print", "The person (signature or mark), day")
SIGN_GUARDIAN: Final = QT_TRANSLATE_NOOP("Print", "Guardian or representative, if there is one, day")
SIGN_WITNESS: Final = QT_TRANSLATE_NOOP("Print", "Witness or interpreter, day")
SIGN_WORKER: Final = QT_TRANSLATE_NOOP("Print", "Who explained it, day")


def write(paper: Paper, case: CaseView, consent: ConsentView, ground: Mapping[str, Answer]) -> None:
    """One consent as it stands, to be signed or to be handed to the person; first the limits that `ground` says."""
    say = paper.tongue
    paper.title(say("Print", TITLE), case.number)
    _limits(paper, ground)
    paper.pairs(
        [
            (say("Print", CODE), case.code),
            (say("Print", FOR_WHAT), say("Codes", consent.purpose)),
            (say("Print", TO_WHOM), say("Codes", consent.recipient)),
            (say("Print", HOW_MUCH), say("Codes", consent.level)),
            (say("Print", DECIDED), say("Codes", consent.status)),
            (say("Print", SINCE), say.day(consent.given_on)),
            (say("Print", ALLOWS), say("Cases", consent.allows)),
        ]
    )
    _points(paper)
    _sign(paper)


def write_blank(paper: Paper, ground: Mapping[str, Answer]) -> None:
    """To be filled in by hand, one purpose and receiver a sheet."""
    say = paper.tongue
    paper.title(say("Print", TITLE))
    _limits(paper, ground)
    paper.pairs([(say("Print", CODE), " ")])
    for name in ("consent_purpose", "recipient_kind", "share_level"):
        asked = CONSENT.get(name)
        if asked is not None and isinstance(asked, Choice):
            paper.strong(say("Forms", asked.label))
            paper.boxes(say("Codes", code.label) for code in asked.options.offered())
            if name == "recipient_kind":
                paper.lines()
    _points(paper)
    paper.strong(say("Print", I_SAY))
    paper.boxes([say("Print", YES), say("Print", NO), say("Print", YES_BUT)])
    paper.lines(2)
    _sign(paper)


def _limits(paper: Paper, ground: Mapping[str, Answer]) -> None:
    """Where nobody wrote down what must be reported, there is room to write it by hand."""
    first, *more = for_person(ground, paper.tongue)
    paper.strong(first)
    if not is_known(ground):
        paper.lines(2)
    for line in more:
        paper.text(line)


def _points(paper: Paper) -> None:
    say = paper.tongue
    paper.text(say("Print", EXPLAINED))
    points = CONSENT.get("points_explained")
    if isinstance(points, Choices):
        paper.ticks(say("Codes", code.label) for code in points.options.offered())
    paper.text(say("Print", RIGHTS))


def _sign(paper: Paper) -> None:
    say = paper.tongue
    paper.signatures(say("Print", SIGN_PERSON), say("Print", SIGN_GUARDIAN))
    paper.signatures(say("Print", SIGN_WITNESS), say("Print", SIGN_WORKER))
