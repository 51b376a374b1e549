"""The gist of one person, ready to compare: names in Latin letters, birth, gender, citizenship, telephone, papers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from app.forms import partial_date
from db import telephone
from db.folding import fold
from db.sounding import apart, latin

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_WORDS: Final = 6
_MOST_OTHERS: Final = 6
"""Every name is held against every other: of a long list the first few."""
_LEAST_PAPER: Final = 4
_SAYS_NOTHING: Final = frozenset({"", "not_known", "other", "prefer_not_to_say"})


class Gist(msgspec.Struct, frozen=True, array_like=True):
    """`names` are spellings, each a list of words. `born` is the first and the last day that it can be, as ordinals.

    `precision` is day, month, year, age or empty; `phones` are national numbers, `papers` letters and digits alone.
    """

    names: tuple[tuple[str, ...], ...] = ()
    born: tuple[int, int] = (0, 0)
    precision: str = ""
    gender: str = ""
    citizenships: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    papers: str = ""

    @property
    def words(self) -> frozenset[str]:
        return frozenset(word for name in self.names for word in name)


encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(Gist).decode


def gist_of(told: Mapping[str, Any]) -> Gist:
    """`told` are the answers of identity and person together; a reason why there is none says nothing here."""
    born = partial_date.read(told.get("date_of_birth"))
    gender = _text(told, "gender")
    return Gist(
        names=_names(told),
        born=(born.low.toordinal(), born.high.toordinal()) if born is not None else (0, 0),
        precision=born.precision if born is not None else "",
        gender="" if gender in _SAYS_NOTHING else gender,
        citizenships=tuple(sorted(_codes(told.get("citizenships")))),
        phones=_phones(_text(told, "safe_phone")),
        papers=_papers(_text(told, "identity_number")),
    )


def _text(told: Mapping[str, Any], name: str) -> str:
    answer = told.get(name)
    return answer if isinstance(answer, str) else ""


def _codes(answer: Any) -> set[str]:
    several = [answer] if isinstance(answer, str) else answer if isinstance(answer, list) else []
    return {each for each in several if isinstance(each, str)}


def _names(told: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
    """Given and family names are one spelling; what she is called, her own script and each other name are others."""
    spelt = [
        f"{_text(told, 'given_names')} {_text(told, 'family_names')}",
        _text(told, "known_as"),
        _text(told, "name_own_script"),
        *apart(_text(told, "other_names"))[:_MOST_OTHERS],
    ]
    found = {tuple(filter(None, map(latin, each.split())))[:_MOST_WORDS]: None for each in spelt}
    return tuple(name for name in found if name)


def _phones(text: str) -> tuple[str, ...]:
    """The shorter of each pair: without country code and noughts in front."""
    return tuple(sorted({each.lstrip("0")[-8:] for each in telephone.kept(text) if len(each) >= telephone.LEAST}))


def _papers(text: str) -> str:
    found = "".join(sign for sign in fold(text) if sign.isalnum())
    return found if len(found) >= _LEAST_PAPER else ""
