"""The country of exploitation is not always known, nor only one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import vectors
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.cases import unsure
from app.reports.caveats.marks import splits, total
from app.reports.ledger import spread
from app.reports.told import BLANK, YES, codes_in

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene
    from app.reports.coded import Words

PROXY: Final = QT_TRANSLATE_NOOP(
    "Reports", "Country of exploitation. For {proxies} of {total} it is the country where the person was found."
)
IN_PART: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Country of exploitation. For {proxies} of {total} it is the country where the person was found; for {unsure} it "
    "is not known here whether it is.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Country of exploitation. For some it is the country where the person was found."
)


def _applies(bare: Bare) -> bool:
    return "country" in splits(bare)


def _say(scene: Scene) -> Caveat:
    countries, flags = (_of_episodes if scene.found.units.kind == "episode" else _of_people)(scene)
    proxies, doubtful = vectors.many(flags.that(lambda word: YES in codes_in(word))), unsure(countries, flags)
    facts = (("proxies", str(proxies)), ("total", total(scene.bare)))
    return Caveat("A07", IN_PART, (*facts, ("unsure", str(doubtful)))) if doubtful else Caveat("A07", PROXY, facts)


def _of_episodes(scene: Scene) -> list[Words]:
    slots = scene.found.units.slots
    return [scene.ledger.said("episode", name, slots) for name in _ASKED]


def _of_people(scene: Scene) -> list[Words]:
    """One episode whose country is a proxy is enough."""
    people, ledger = scene.found.units.people, scene.ledger
    return [spread(people, ledger.by_person("episode", name), BLANK) for name in _ASKED]


_ASKED: Final = ("country", "country_is_proxy")


ASSUMPTION: Final = Assumption(id="A07", texts=(PROXY, IN_PART), outside=OUTSIDE, applies=_applies, say=_say)
