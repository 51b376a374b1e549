"""Which answers of each kind of record may be shown to somebody who may see so much; what nobody knows stays here."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from db.columns import fields_of
from db.lines import WHY
from db.models import KINDS
from db.types import ANY_GROUP

if TYPE_CHECKING:
    from app.sync.consented import Scope

_CLASSES: Final = {
    "": frozenset[str](),
    "statistics": frozenset({"statistics"}),
    "coded": frozenset({"statistics", "with_coded_consent"}),
    "identity": frozenset({"statistics", "with_coded_consent", "with_identity_consent"}),
}
NEVER_TRAVELS: Final = frozenset({"location"})


class Allowed(NamedTuple):
    """`fields` may be shown, if at least one of `worth` is among them: bare references are not worth a line."""

    fields: frozenset[str]
    worth: frozenset[str]


class Fields:
    """Which fields of each kind of record a scope lets go."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str, frozenset[str]], Allowed] = {}

    def of(self, kind: str, scope: Scope) -> Allowed:
        """Fields that nobody here knows stay here."""
        key = (kind, scope.level, scope.kept_back)
        found = self._found.get(key)
        if found is None:
            fields = self._choose(kind, scope)
            found = self._found[key] = Allowed(fields, fields - bare(kind))
        return found

    @staticmethod
    def _choose(kind: str, scope: Scope) -> frozenset[str]:
        if kind not in KINDS:
            return frozenset()
        classes, away = _CLASSES[scope.level], scope.kept_back | NEVER_TRAVELS
        away |= {ANY_GROUP} if scope.kept_back else frozenset()
        why = {WHY} if "with_coded_consent" in classes and "notes" not in away else set()
        return frozenset(why) | {
            field.name
            for field in fields_of(KINDS[kind]).values()
            if field.travels in classes and not field.groups & away
        }


@cache
def stays_in_house(kind: str) -> bool:
    """Whether nothing of such records goes to anybody, so that nobody has any to bring either."""
    kept = KINDS.get(kind)
    return kept is not None and all(field.travels == "never" for field in fields_of(kept).values())


def bare(kind: str) -> frozenset[str]:
    """The fields of a kind that only say which record belongs to which: alone they are not worth a line."""
    kept = KINDS.get(kind)
    names = (field.name for field in fields_of(kept).values() if field.is_id) if kept else ()
    return frozenset((*names, WHY))
