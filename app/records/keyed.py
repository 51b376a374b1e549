"""Who may be encoded for one coordinator, and the rows of a run: agreement and consent decide, in doubt nobody."""

from __future__ import annotations

from collections import Counter
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy import select

from app.records.keyed_errors import KeyedNotAgreed, RunOver
from app.sync.consented import LEVELS, scopes
from app.sync.custody import Custody
from app.sync.parties import our_organisation, rules_for
from app.twins.gist import gist_of
from db.models import Person
from db.models.setting import get_setting, put_setting
from db.search import twins

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.sync.consented import Rules
    from app.sync.parties import Party
    from app.twins.keyed import RunKey

SETTING: Final = "keyed_secret:{}"
RUNS: Final = "keyed_runs:{}"
LASTS: Final = 14
"""Days in which a lost stick may be made again under the same name."""
IDENTITY: Final = "identity"
_BETWEEN: Final = 100
_FOR: Final = frozenset({"coordination", "statistics"})
_LEAST: Final = LEVELS.index("coded")


class Rows(NamedTuple):
    """`left_out` says for how many people which reason held."""

    rows: tuple[tuple[str, bytes], ...]
    left_out: Mapping[str, int]


def secret_of(session: Session, partner: str) -> bytes | None:
    """32 bytes, or None where matching without names is switched off."""
    words = get_setting(session, SETTING.format(partner))
    return sha256(words.encode()).digest() if isinstance(words, str) and words else None


def agreed(session: Session, party: Party, today: str) -> Rules:
    """KeyedNotAgreed unless an agreement in force lets coded records and identity go for what matching is for."""
    rules = rules_for(session, party, today)
    terms = rules.terms
    if terms is None or LEVELS.index(terms.level) < _LEAST or not terms.purposes & _FOR or IDENTITY in terms.kept_back:
        raise KeyedNotAgreed
    return rules._replace(terms=terms._replace(purposes=terms.purposes & _FOR))


def must_be_young(session: Session, partner: str, key: RunKey, today: date) -> None:
    """RunOver where this key was first used for that partner more than two weeks ago. The first use is kept."""
    told = get_setting(session, RUNS.format(partner))
    first = dict(told) if isinstance(told, dict) else {}
    if (today - date.fromisoformat(first.setdefault(key.mark, today.isoformat()))).days > LASTS:
        raise RunOver
    put_setting(session, RUNS.format(partner), first)


def rows(session: Session, party: Party, rules: Rules, key: RunKey, step: Callable[[int, int], None]) -> Rows:
    """Our own people whose consent lets coded records go there and does not keep identity back, in order of code.

    `step` is told how many of how many are done, and may raise.
    """
    allowed, custody = scopes(session, rules), Custody(session, party, our_organisation(session).id)
    people = session.execute(select(Person.id, Person.code).where(~Person.erased)).all()
    ours = our_organisation(session).id
    custody.look_up(person for person, _ in people)
    told = twins.told(session, (person for person, _ in people))
    found, left_out = [], Counter[str]()
    for at, (person, code) in enumerate(people):
        if at % _BETWEEN == 0:
            step(at, len(people))
        scope = allowed.get(person)
        if custody.keeper(person) != ours:
            left_out["other_custody"] += 1
        elif scope is None or LEVELS.index(scope.level) < _LEAST or IDENTITY in scope.kept_back:
            left_out["no_consent"] += 1
        elif code is None or (row := key.encode(gist_of(told.get(person, {})))) is None:
            left_out["no_name"] += 1
        else:
            found.append((code, row))
    return Rows(tuple(sorted(found)), dict(left_out))


def known_here(session: Session, party: Party, codes: Iterable[str]) -> dict[str, bytes]:
    """The people of this partner whose records are here, by code; a code that a partner only claims leads nowhere."""
    wanted = list(codes)
    custody = Custody(session, party, our_organisation(session).id)
    found: dict[str, bytes] = {}
    for at in range(0, len(wanted), 500):
        some = wanted[at : at + 500]
        rows = session.execute(select(Person.code, Person.id).where(Person.code.in_(some), ~Person.erased)).all()
        custody.look_up(person for _, person in rows)
        found.update({code: person for code, person in rows if code and custody.keeper(person) == party.organisation})
    return found
