"""What goes to one partner: lines its replica has not acknowledged, oldest first, each with only what may travel."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.sync import house, links, noted, trained
from app.sync.consented import KIND as CONSENT
from app.sync.consented import NOTHING, Scope, naming, scopes
from app.sync.custody import Custody
from app.sync.disclosed import only
from app.sync.erasures import WITHDRAWN_SEQ
from app.sync.fields import Fields, stays_in_house
from app.sync.forking import roots_of
from app.sync.offered import KIND as OFFER
from app.sync.parties import our_organisation, rules_for
from db.intervals import Interval, Intervals, has_number
from db.lines import ERASE
from db.models import Acknowledged, Device, Disclosure, Erased, Replica
from db.received import lines_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy.orm import Session

    from app.sync.parties import Party
    from db.lines import Line

HOME: Final = Scope("home")
"""Back to those who look after her: they wrote the record, and may see all that was written on it."""
_UNSAID: Final = Scope(NOTHING, reason="no_consent")
_ELSEWHERE: Final = Scope(NOTHING, reason="other_custody")
_BETWEEN: Final = frozenset({OFFER, noted.KIND})
_LINK: Final = Scope("coded", frozenset({"notes"}))


@dataclass(slots=True)
class Tally:
    """What was found on the way: who goes at which scope, and who is kept back for which reason.

    `withdrawn` are people this partner was given who took that back and want it erased there; `untold` when it has not
    confirmed that it heard so from all of them.
    """

    lines: int = 0
    sent: dict[bytes, Scope] = field(default_factory=dict)
    links: set[bytes] = field(default_factory=set)
    kept_back: dict[bytes, str] = field(default_factory=dict)
    erased: list[bytes] = field(default_factory=list)
    withdrawn: list[bytes] = field(default_factory=list)
    untold: bool = False


class Outgoing:
    """Reads inside one session; `lines()` may be run through once, and fills `tally` as it goes."""

    def __init__(self, session: Session, party: Party, today: str) -> None:
        self._session = session
        self._store = session.info["store"]
        self._uuid_of: Mapping[int, bytes] = self._store.uuid_of
        self._fields = Fields()
        self._ours = our_organisation(session).id
        self._theirs = party.organisation
        self._custody = Custody(session, party, self._ours)
        self._home_from = house.may_hear(session, party) if _sends_home(session, party) else frozenset()
        self._untold = self._not_for_them(party)
        rules = rules_for(session, party, today)
        self._links = links.all_links(session)
        self._home = HOME if rules.terms is not None else Scope(NOTHING, reason=rules.why)
        self._hears_numbers = trained.may_hear(rules, party)
        self._scopes, self._naming = scopes(session, rules), naming(session, rules.recipient)
        self._disclosed = _disclosed(session, party)
        self._acknowledged = _acknowledged(session, party.replica)
        self._have = Intervals(session).all()
        self._all_ours = all(self._custody.org_of(rep) == self._ours for rep in self._have)
        self._again = {
            subject for subject, (spelt, acked) in self._disclosed.items() if self._owes(subject, spelt, acked)
        }
        self._gone_there, self._forgotten = self._erased_at_home()
        gone = (subject for subject in self._disclosed if subject in self._store.erased)
        self.tally = Tally(erased=[*gone, *sorted(self._gone_there - self._disclosed.keys())])
        for subject, told in self._disclosed.items():
            if subject not in self._store.erased and (self.scope_of(subject).erase or self._unheard(subject)):
                self.tally.withdrawn.append(subject)
                self.tally.untold = self.tally.untold or told != (NOTHING, True)

    def lines(self) -> Iterator[Line]:
        """Every line that goes, filtered."""
        for rep, held in sorted(self._have.items(), key=self._theirs_first):
            if rep in self._untold:
                continue
            acked = self._acknowledged.get(rep, [])
            for lo, hi in held if self._again else without(held, acked):
                for line in lines_in(self._session, rep, lo, hi):
                    if line.subject not in self._again and has_number(acked, line.seq):
                        continue
                    going = self._own_way(line) if line.verb != ERASE else self._judge(line)
                    if going is not None:
                        self.tally.lines += 1
                        yield going

    def theirs(self, replicas: Iterable[str]) -> tuple[str, ...]:
        """Those of these journals that are of the partner's own organisation."""
        alias_of = self._store.replicas.alias_of
        return tuple(one for one in replicas if self._custody.org_of(alias_of[bytes.fromhex(one)]) == self._theirs)

    def _not_for_them(self, party: Party) -> frozenset[int]:
        """What this partner wrote, and its organisation: only its own house says which laptop hears of which."""
        own = select(Replica.id).where((Replica.org == party.organisation.hex()) | (Replica.uuid == party.replica))
        root_of = roots_of(self._session)
        heard = self._home_from
        found = self._session.scalars(own)
        return frozenset(rep for rep in found if self._uuid_of[root_of.get(rep, rep)] not in heard)

    def _theirs_first(self, held: tuple[int, object]) -> tuple[bool, int]:
        """What a choice was made between stands before the choice."""
        return self._custody.org_of(held[0]) != self._theirs, held[0]

    def _erased_at_home(self) -> tuple[set[bytes], set[bytes]]:
        """Of their own people: whom another laptop of theirs erased, and who had themselves forgotten here."""
        heard = {rep for rep in self._have if rep not in self._untold and self._custody.org_of(rep) == self._theirs}
        rows = self._session.execute(select(Erased.subject, Erased.rep, Erased.seq)).all() if heard else []
        gone = {subject for subject, rep, seq in rows if rep in heard and seq != WITHDRAWN_SEQ}
        return gone, {subject for subject, _, seq in rows if seq == WITHDRAWN_SEQ}

    def scope_of(self, subject: bytes) -> Scope:
        """How much of her may go to this partner now."""
        keeper = self._ours if self._all_ours else self._custody.keeper(subject)
        if keeper == self._ours:
            return self._scopes.get(subject, _UNSAID)
        return self._home if keeper == self._theirs else _ELSEWHERE

    def _owes(self, subject: bytes, spelt: str, acked: bool) -> bool:
        """Whether lines that were acknowledged must go once more, since they went with less than she allows now."""
        scope = self.scope_of(subject)
        return bool(scope.level) and scope is not HOME and not (acked and scope.within(spelt))

    def _own_way(self, line: Line) -> Line | None:
        """What is about no one person goes by rules of its own."""
        if line.kind == links.KIND:
            return self._link(line)
        return self._training(line) if line.kind == trained.KIND else self._judge(line)

    def _training(self, line: Line) -> Line | None:
        """Theirs goes home as far as we hold it; of ours the numbers, to whom figures were agreed with."""
        keeper = self._ours if self._all_ours else self._custody.keeper(line.subject)
        if keeper == self._theirs:
            return line if line.body is not None and self._home is HOME else None
        return self._filtered(line, trained.NUMBERS) if keeper == self._ours and self._hears_numbers else None

    def _judge(self, line: Line) -> Line | None:
        subject = line.subject
        if line.verb != ERASE and (stays_in_house(line.kind) or self._is_between_others(line)):
            return None
        if line.verb == ERASE:
            return line if subject in self._disclosed or self._is_of_their_house(line) else None
        if subject in self._store.erased:
            return line if self._tells_of_withdrawal(line) else None
        scope = self.scope_of(subject)
        if scope is HOME:
            self.tally.sent[subject] = scope
            return line
        if not scope.level:
            return self._last_word(line, scope)
        going = self._filtered(line, scope)
        if going is not None:
            self.tally.sent[subject] = scope
        return going

    def _is_between_others(self, line: Line) -> bool:
        """What was answered to an offer of ours, and what a coordinator asked us about our records, is between the
        two of us: nobody else would take it from us.
        """
        if line.kind not in _BETWEEN:
            return False
        going_home = self.scope_of(line.subject) is self._home
        if line.kind == OFFER:
            return self._custody.org_of(line.rep) != self._ours and not going_home
        if self._is_of_their_house(line):
            return False
        ours = self._custody.org_of(line.rep) == self._ours
        return not ours or not (going_home or self._custody.begun_by(line.record) == self._theirs)

    def _link(self, line: Line) -> Line | None:
        """What we decided about two records, without the words it was decided with; their own words go home whole."""
        if self._is_of_their_house(line):
            return line if line.body is not None and self._home is HOME else None
        ours = self._all_ours or self._custody.keeper(line.subject) == self._ours
        if line.subject in self._disclosed and self._disclosed[line.subject][0] == NOTHING:
            return None  # taken back once, it does not come back with the permission
        if not ours or not links.may_hear(links.ends_of(self._session, line.subject), self._may_know):
            return None
        going = self._filtered(line, _LINK)
        if going is not None:
            self.tally.links.add(line.subject)
        return going

    def _unheard(self, subject: bytes) -> bool:
        """A link of ours that was told, and that one of its people no longer lets them know: it is asked back whole."""
        if self._home is not HOME or subject not in self._links or self._custody.keeper(subject) != self._ours:
            return False
        return not links.may_hear(links.ends_of(self._session, subject), self._may_know)

    def _is_of_their_house(self, line: Line) -> bool:
        """Written on another laptop of theirs, about somebody in their own care."""
        return self._custody.org_of(line.rep) == self._theirs == self._custody.keeper(line.subject)

    def _tells_of_withdrawal(self, line: Line) -> bool:
        """Whoever had themselves forgotten here: their other laptops must hear that the permission is gone.

        Where its words are gone already, the bare line tells them that something was written on it.
        """
        told = line.kind == CONSENT and line.subject in self._forgotten
        return told and self._home is HOME and self._is_of_their_house(line)

    def _may_know(self, person: bytes) -> Scope:
        """What may go about one end of a link; of somebody in a third house's care, what her own consents say of it."""
        scope = self.scope_of(person)
        return self._scopes.get(person, _UNSAID) if scope is _ELSEWHERE else scope

    def _last_word(self, line: Line, scope: Scope) -> Line | None:
        """Who received her before must hear that its own permission is gone, and nothing of what she told others."""
        known = self._disclosed.get(line.subject)
        if known is None or line.record not in self._naming:
            if scope.reason != _ELSEWHERE.reason:
                self.tally.kept_back[line.subject] = scope.reason
            return None
        level, *kept_back = known[0].split("-")
        return self._filtered(line, Scope(level, frozenset(kept_back)))

    def _filtered(self, line: Line, scope: Scope) -> Line | None:
        allowed = self._fields.of(line.kind, scope)
        if allowed.worth.isdisjoint(line.body or ()) and not self._changes_a_permission(line, scope):
            return None
        return only(line, allowed.fields, self._uuid_of)

    @staticmethod
    def _changes_a_permission(line: Line, scope: Scope) -> bool:
        """It goes as far as the permission did, if need be without a word: another laptop must not go on as before."""
        return line.kind == CONSENT and line.body is not None and bool(scope.level)


def without(held: list[Interval], acked: list[Interval]) -> list[Interval]:
    """`held` less `acked`; both are sorted, closed and do not touch."""
    left = []
    for lo, hi in held:
        at = lo
        for low, high in acked:
            if high < at or low > hi:
                continue
            if low > at:
                left.append((at, low - 1))
            at = high + 1
        if at <= hi:
            left.append((at, hi))
    return left


def _sends_home(session: Session, party: Party) -> bool:
    """Only a coordinator stands between the laptops of a house."""
    return our_organisation(session).kind == "coordinator" != party.kind


def _disclosed(session: Session, party: Party) -> dict[bytes, tuple[str, bool]]:
    """Who was given to this device; and to others of its organisation, since it may be one of them come back."""
    rows = session.execute(
        select(Disclosure.subject, Disclosure.scope, Disclosure.acked, Disclosure.partner)
        .join(Device, Device.id == Disclosure.partner)
        .where(Device.organisation == party.organisation)
    )
    found: dict[bytes, tuple[str, bool]] = {}
    for subject, scope, acked, device in rows:
        if device == party.device:
            found[subject] = (scope, acked)
        else:
            found.setdefault(subject, (scope, False))
    return found


def _acknowledged(session: Session, replica: bytes) -> dict[int, list[Interval]]:
    rows = session.execute(
        select(Acknowledged.rep, Acknowledged.lo, Acknowledged.hi)
        .where(Acknowledged.partner == replica)
        .order_by(Acknowledged.rep, Acknowledged.lo)
    )
    found: dict[int, list[Interval]] = {}
    for rep, lo, hi in rows:
        found.setdefault(rep, []).append((lo, hi))
    return found
