"""The coded answers that synthetic rows may be made of: where each is read, and what one person's cell says."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.splits import age_band
from app.reports.told import BETWEEN as JOINED
from app.reports.told import NOT_SHARED as WITHHELD
from app.reports.told import YES, both, codes_in, is_gap, joined, said_in
from app.synthetic.table import BETWEEN, MISSING, NONE, NOT_SHARED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.reports.ledger import Ledger

_STAGE: Final = "Exploitation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """`sources` are records with the question asked there; what several say is taken together."""

    label: str
    sources: tuple[tuple[str, str], ...]
    several: bool = False
    change: Callable[[str], str] | None = None


def year(told: str) -> str:
    return told[:4] if told[:4].isdigit() else told


COLUMNS: Final[Mapping[str, Offered]] = {
    "year": Offered(label=QT_TRANSLATE_NOOP("Reports", "Year"), sources=(("intake", "intake_date_month"),),
                    change=year),
    "age_band": Offered(label=QT_TRANSLATE_NOOP("Reports", "Age at intake"),
                        sources=(("intake", "age_at_intake"),), change=age_band),
    "gender": Offered(label=QT_TRANSLATE_NOOP("Reports", "Gender"), sources=(("person", "gender"),)),
    "citizenships": Offered(label=QT_TRANSLATE_NOOP("Reports", "Citizenship"),
                            sources=(("person", "citizenships"),), several=True),
    "exploitation_types": Offered(label=QT_TRANSLATE_NOOP("Reports", "Form of exploitation"), several=True,
                                  sources=(("episode", "exploitation_types"), ("intake", "exploitation_types"))),
    "means_of_control": Offered(label=QT_TRANSLATE_NOOP("Reports", "Means of control"), several=True,
                                sources=(("episode", "means_of_control"), ("intake", "means_of_control"))),
    "country": Offered(label=QT_TRANSLATE_NOOP("Reports", "Country of exploitation"), several=True,
                       sources=(("episode", "country"),)),
    "intake_kind": Offered(label=QT_TRANSLATE_NOOP("Reports", "First time or came back"),
                           sources=(("case", "intake_kind"),)),
    "identified_by": Offered(label=QT_TRANSLATE_NOOP("Reports", "Who noticed first"),
                             sources=(("intake", "identified_by"),)),
}  # fmt: skip
"""In the order in which they are offered. None is a name, a number, a day, a place or free words."""


class Reader:
    """One column, read once for everybody."""

    def __init__(self, offered: Offered, ledger: Ledger) -> None:
        self._offered = offered
        self._first = ledger.first_of("intake")
        self._months = ledger.dates("intake", "intake_date", "intake_date_month")
        self._told = [(kind, name, _told(ledger, kind, name)) for kind, name in offered.sources]

    def began(self, case: int) -> tuple[str, int]:
        """By which the first of several cases is found; one without a day comes last."""
        intake = self._first[case]
        day = self._months[intake] if intake >= 0 else ""
        return (day if day[:1].isdigit() else "9999", case)

    def word(self, person: int, case: int, shared: Mapping[str, frozenset[str]]) -> str:
        """What this person says here; `shared` are by kind of record the questions that may be told."""
        found = WITHHELD
        for kind, name, told in self._told:
            if name in shared[kind]:
                said = told(person, case, self._first)
                found = said if found == WITHHELD else both(found, said)
        return _cell(found, self._offered)


def _told(ledger: Ledger, kind: str, name: str) -> Callable[[int, int, Sequence[int]], str]:
    if kind == "episode":
        of = ledger.by_person(kind, name, ledger.which("episode", "stage", _STAGE)).plain
        return lambda person, _case, _first: of.get(person, "")
    words = ledger.words(kind, name)
    if kind == "person":
        return lambda person, _case, _first: words[person]
    if kind == "case":
        return lambda _person, case, _first: words[case] if case >= 0 else ""
    return lambda _person, case, first: words[first[case]] if case >= 0 and first[case] >= 0 else ""


@lru_cache(maxsize=65_536)
def _cell(told: str, offered: Offered) -> str:
    """A gap is a word; a list of yes and no is what was answered with yes."""
    if told == WITHHELD:
        return NOT_SHARED
    if is_gap(told):
        return MISSING
    if offered.change is not None:
        return offered.change(told)
    if "=" in told:
        said = said_in(told)
        yes = joined(code for code, answer in said if answer == YES)
        return yes.replace(JOINED, BETWEEN) or (NONE if any(not is_gap(answer) for _, answer in said) else MISSING)
    return BETWEEN.join(codes_in(told)) if offered.several else told
