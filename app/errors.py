"""Every known error on one page: from its code to the words for a person."""

from collections.abc import Callable, Mapping
from typing import Final

from app.error_words import (
    alarms,
    bundles,
    cases,
    casework,
    command_line,
    consents,
    datasets,
    drives,
    exchange,
    figures,
    files,
    house,
    inner,
    keyed,
    releases,
    synthetic,
    tables,
    trust,
    twins,
    vault,
)
from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[Mapping[str, Words]] = {
    **vault.WORDS,
    **cases.WORDS,
    **casework.WORDS,
    **consents.WORDS,
    **datasets.WORDS,
    **trust.WORDS,
    **bundles.WORDS,
    **drives.WORDS,
    **figures.WORDS,
    **files.WORDS,
    **exchange.WORDS,
    **house.WORDS,
    **inner.WORDS,
    **command_line.WORDS,
    **synthetic.WORDS,
    **tables.WORDS,
    **twins.WORDS,
    **releases.WORDS,
    **keyed.WORDS,
}

UNKNOWN: Final = Words(
    QT_TR_NOOP("Something went wrong"),
    QT_TR_NOOP("Havenbook met an error that it does not know. Your records are safe: nothing was half-saved."),
    QT_TR_NOOP("Try once more. If it happens again, lock, unlock, and tell the person who looks after this computer."),
)


def known(error: BaseException) -> bool:
    """Whether a person can act on it; anything else is a fault of ours."""
    return getattr(error, "code", None) in WORDS


def words(error: BaseException, translate: Callable[[str], str] = str) -> Words:
    """The sentences for this error, translated first and filled with its facts afterwards."""
    found = WORDS.get(str(getattr(error, "code", "")), UNKNOWN)
    facts = _Facts(getattr(error, "facts", {}))
    title, what, next_step = (translate(part).format_map(facts) for part in (found.title, found.what, found.next_step))
    why = [translate(casework.REASONS[code]).format(count=count) for code, count in getattr(error, "reasons", ())]
    return Words(title, "\n".join([what, *why]), next_step)


class _Facts(dict[str, str]):
    """A fact that the error forgot must not hide the sentence itself."""

    def __missing__(self, name: str) -> str:
        return "…"


def alarm_words(code: str, translate: Callable[[str], str] = str) -> Words:
    """The sentences for one of a desk's alarms: an error that did not stop the vault from opening, or news of it."""
    found = alarms.WORDS.get(code) or WORDS.get(code, UNKNOWN)
    return Words(translate(found.title), translate(found.what), translate(found.next_step))
