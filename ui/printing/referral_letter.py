"""A letter to the organisation a person is referred to: what her permission lets it say, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.catalogue import field_of
from app.i18n import QT_TRANSLATE_NOOP
from ui.printing import veil

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.services.letter_facts import LetterFacts
    from ui.printing.paper import Paper

TITLE: Final = QT_TRANSLATE_NOOP("Print", "Referral")
FROM: Final = QT_TRANSLATE_NOOP("Print", "From")
TO: Final = QT_TRANSLATE_NOOP("Print", "To")
CODE: Final = QT_TRANSLATE_NOOP("Print", "Our code for the person")
ASK: Final = QT_TRANSLATE_NOOP("Print", "We ask you to help the person named by this code.")
ANSWER_US: Final = QT_TRANSLATE_NOOP(
    "Print", "Please answer with this code only, and tell nobody where the person is or that they were with us."
)
NO_PERMISSION: Final = QT_TRANSLATE_NOOP(
    "Print",
    "The person could not be asked and life was in danger: use this only for what saves life, and ask them soon.",
)
WHO: Final = QT_TRANSLATE_NOOP("Print", "The person agreed that you may know:")
SIGN: Final = QT_TRANSLATE_NOOP("Print", "For the house, day")
_ALWAYS: Final = ("referred_on", "referral_reason", "service_wanted")
_IDENTITY: Final = ("given_names", "family_names", "name_own_script", "date_of_birth", "safe_method", "safe_phone")


def write(paper: Paper, facts: LetterFacts, *, named: bool) -> None:
    """`named` is only heeded where the permission lets that receiver see who she is; without any there is none."""
    if facts.refusal is not None:
        raise ValueError(facts.refusal.code)
    say = paper.tongue
    paper.title(say("Print", TITLE), say("Print", ASK))
    to = str(facts.answers.get("referred_to") or "")
    contact = facts.answers.get("referred_to_worker")
    paper.pairs(
        [
            (say("Print", FROM), facts.house),
            (say("Print", TO), f"{to}, {contact}" if isinstance(contact, str) else to),
            (say("Print", CODE), facts.code),
        ]
    )
    if facts.override:
        paper.warning(say("Print", NO_PERMISSION))
    paper.pairs(_told(paper, "referral", _ALWAYS, facts.answers))
    if facts.level == "identity" or facts.override:
        veiled = veil.none if named and facts.level == "identity" else veil.Veil(facts.names, facts.code)
        paper.pairs((asked, veiled(said)) for asked, said in _told(paper, "referral", ("details",), facts.answers))
    if named and facts.level == "identity":
        paper.heading(say("Print", WHO))
        paper.pairs(_told(paper, "identity", _IDENTITY, facts.identity))
    paper.text(say("Print", ANSWER_US))
    paper.signatures(say("Print", SIGN))


def _told(paper: Paper, kind: str, names: Iterable[str], answers: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    say = paper.tongue
    for name in names:
        asked, said = field_of(kind, name), answers.get(name)
        if asked is not None and said is not None:
            yield say("Forms", asked.label), say.answer(asked, said)  # type: ignore[arg-type]
