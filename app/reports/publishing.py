"""The one text of a release: canonical JSON with the figures, every caveat in every language, and how it was made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.labels import Names, word
from app.reports.notes import PURPOSE
from app.reports.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.i18n import Translate
    from app.reports.figure import Figure
    from app.reports.linked import Rule
    from app.reports.profile import Meaning

FORMAT: Final = "havenbook-release-1"
HIDDEN_WORDS: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Numbers under {threshold} are hidden, and others with them so that nobody can work them out; it is not said which"
    " are which.",
)
ROUNDED_WORDS: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Every number is rounded: it is told as a range of {step} numbers, and 0 to {last} may be nobody or somebody."
    " Ranges cannot be added up, and no share is said of them.",
)
ROUNDED_AND_HIDDEN_WORDS: Final = QT_TRANSLATE_NOOP(
    "Reports", "Where a range would give away a number under {threshold}, it is hidden."
)
ROWS_BEFORE_WORDS: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Synthetic rows that may be made of the same people were handed out before these figures. Whoever has both may work"
    " out how small a hidden number is: do not use them together. Why both went out: {reason}",
)
ROWS_SINCE_WORDS: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Since these figures were frozen, synthetic rows that may be made of the same people were handed out. Whoever has"
    " both may work out how small a hidden number is: do not use them together. Why both went out: {reason}",
)
DEFINED_WORDS: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "By what is decided whether somebody was trafficked: {definitions}. Do not add up or compare across definitions.",
)
_INSIDE: Final = frozenset({"caveats", "erased", "undated", "unshared", "unsure", "houses"})
_MONTH: Final = len("2026-11")
AS_OF_WORDS: Final = QT_TRANSLATE_NOOP("Reports", "Data as of {date}. Figures made on another day may differ.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What stands on a release beside its figures; `definitions` are those by which is decided, of nobody by name.
    `beside`: why it may be read beside synthetic rows that went out before; empty where none did.
    """

    title: str
    purpose: str
    organisation: str
    as_of: str
    rule: Rule
    definitions: tuple[Meaning, ...]
    demonstration: bool = False
    beside: str = ""


def body(imprint: Imprint, figures: Sequence[Figure], tongues: Mapping[str, Translate]) -> bytes:
    """Sorted keys, UTF-8, one newline at the end: the same release is the same bytes."""
    told = {
        "format": FORMAT,
        "title": imprint.title,
        "purpose": imprint.purpose,
        "organisation": imprint.organisation,
        "data_as_of": imprint.as_of,
        "demonstration": imprint.demonstration,
        "hiding": _hiding(imprint.rule),
        "definitions": [f"{each.definition}: {each.law}" for each in imprint.definitions],
        "figures": [_figure(figure) for figure in figures],
        "words": {tongue: _words(imprint, figures, say) for tongue, say in tongues.items()},
    }
    if imprint.beside:
        told["beside_synthetic_rows"] = imprint.beside
    return msgspec.json.format(msgspec.json.encode(told, order="sorted"), indent=1) + b"\n"


def _hiding(rule: Rule) -> dict[str, object]:
    """A reader of an earlier release finds what was there: the step is told only where there is one."""
    told: dict[str, object] = {"method": "hidden", "threshold": rule.threshold, "zeros": rule.zeros}
    return told | {"method": "rounded", "step": rule.step} if rule.step else told


def _figure(figure: Figure) -> dict[str, object]:
    """Without its caveats, which stand in words, without the counts that are not protected, and without the houses:
    whose records are in a number that is hidden would be told by them. Of a break the month is told: its day may be
    that of one person's intake.
    """
    told: dict[str, object] = msgspec.to_builtins(figure)
    months = sorted({(day[:_MONTH], what) for day, what in figure.breaks})
    return {name: value for name, value in told.items() if name not in _INSIDE} | {"breaks": months}


def _words(imprint: Imprint, figures: Sequence[Figure], say: Translate) -> dict[str, object]:
    day = say("Reports", AS_OF_WORDS).format(date=imprint.as_of)
    why = say("Reports", PURPOSE).format(purpose=imprint.purpose)
    return {
        "release": [
            why,
            *_rule(imprint.rule, say),
            *_defined(imprint, say),
            *_beside(imprint, say),
            day,
        ],
        "figures": [
            {
                "title": say("Reports", figure.title),
                "question": say("Reports", figure.question),
                "caveats": [sentence(caveat, Names(translate=say)) for caveat in figure.caveats],
            }
            for figure in figures
        ],
    }


def _defined(imprint: Imprint, say: Translate) -> list[str]:
    """Each with its law, and from when to when where that is said."""
    names = Names(translate=say)
    told = [f"{word('definition', each.definition, names)} ({_law(each)})" for each in imprint.definitions]
    return [say("Reports", DEFINED_WORDS).format(definitions="; ".join(dict.fromkeys(told)))] if told else []


def _law(meaning: Meaning) -> str:
    if not meaning.valid_from and not meaning.valid_to:
        return meaning.law
    return f"{meaning.law}, {meaning.valid_from or '…'} – {meaning.valid_to or '…'}"


def _beside(imprint: Imprint, say: Translate) -> list[str]:
    return [say("Reports", ROWS_BEFORE_WORDS).format(reason=imprint.beside)] if imprint.beside else []


def _rule(rule: Rule, say: Translate) -> list[str]:
    if not rule.step:
        return [say("Reports", HIDDEN_WORDS).format(threshold=rule.threshold)]
    return [
        say("Reports", ROUNDED_WORDS).format(step=rule.step, last=rule.step - 1),
        say("Reports", ROUNDED_AND_HIDDEN_WORDS).format(threshold=rule.threshold),
    ]
