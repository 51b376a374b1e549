"""Who may be in a data set that is handed to a partner for one purpose, and how much of each; in doubt, nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.sync.consented import LEVELS, MOST_FOR, NOTHING, Rules, Scope, scopes
from app.sync.custody import Custody
from app.sync.fields import Fields
from app.sync.parties import our_organisation, rules_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.sync.parties import Party

PURPOSES: Final = ("statistics", "research", "coordination", "referral")
"""For what rows about people may be asked for; the other purposes of a consent stay in the house or go by hand."""
NOT_AGREED: Final = "purpose_not_agreed"
_UNSAID: Final = Scope(NOTHING, reason="no_consent")
_ELSEWHERE: Final = Scope(NOTHING, reason="other_custody")


def narrowed(rules: Rules, purpose: str, *, names: bool) -> Rules:
    """As if the agreement were for this purpose alone, and never for names that were not asked for."""
    terms = rules.terms
    if terms is None:
        return rules
    if purpose not in PURPOSES or purpose not in terms.purposes:
        return rules._replace(terms=None, why=NOT_AGREED)
    limits = (terms.level, "identity" if names else "coded", MOST_FOR.get(purpose, "identity"))
    level = min((limit if limit in LEVELS else NOTHING for limit in limits), key=LEVELS.index)
    return rules._replace(terms=terms._replace(purposes=frozenset({purpose}), level=level))


class Handing:
    """Reads the consents once; asked person by person."""

    def __init__(self, session: Session, party: Party, today: str, purpose: str, *, names: bool) -> None:
        self._ours = our_organisation(session).id
        self._custody = Custody(session, party, self._ours)
        self._scopes = scopes(session, narrowed(rules_for(session, party, today), purpose, names=names))
        self._fields = Fields()

    def look_up(self, subjects: Iterable[bytes]) -> None:
        """In whose care many people are, found at once."""
        self._custody.look_up(subjects)

    def scope_of(self, subject: bytes) -> Scope:
        """Only people in our own care: others gave their agreement to somebody else."""
        if self._custody.keeper(subject) != self._ours:
            return _ELSEWHERE
        return self._scopes.get(subject, _UNSAID)

    def shared(self, kinds: tuple[str, ...], scope: Scope) -> Mapping[str, frozenset[str]]:
        """By kind of record, the questions that may go out."""
        return {kind: self._fields.of(kind, scope).fields for kind in kinds}
