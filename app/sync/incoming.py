"""Taking a bundle in, chunk by chunk, inside one unit of work: read, prove, append, fold, erase, set aside."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from app.sync import journals, trained
from app.sync.arriving import OWN_PAST, Arrival, Reader, Refusal
from app.sync.asked_again import asked_again
from app.sync.chain import Chain
from app.sync.custody import Custody
from app.sync.erasures import (
    come_back,
    erase_by_lines,
    erase_by_list,
    forget_withdrawn,
    hush,
    unlink_erased,
)
from app.sync.forking import Forks
from app.sync.ground import Ground
from app.sync.parties import writes_for
from app.sync.quarantine import Quarantine
from app.sync.taking import Taker
from app.sync.written_on import note, of_records, written_on
from db.intervals import add_interval

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.sync.parties import Party
    from app.sync.tally import Tally
    from db.intervals import Interval
    from db.lines import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What the manifest says that the lines need: `replicas` by their number from 1; `yours` are said to be ours.

    `home` is what we know of the sender: that it may bring what our own house wrote elsewhere.
    """

    number: int
    replicas: tuple[bytes, ...]
    erased: tuple[bytes, ...] = ()
    withdrawn: tuple[bytes, ...] = ()
    yours: tuple[bytes, ...] = ()
    home: bool = False


class Incoming:
    """Nothing here commits: the caller does, once the last byte of the bundle was authentic."""

    def __init__(self, session: Session, sender: Party, ours: bytes, cover: Cover) -> None:
        store = session.info["store"]
        journals.own_up(session, sender.replica, sender.organisation)
        custody = Custody(session, sender, ours, home=cover.home)
        self._cover, self._ours = cover, ours
        self._withdrawn = frozenset(cover.withdrawn)
        self.ground = Ground(
            session=session,
            sender=sender,
            custody=custody,
            forks=Forks(session),
            number=cover.number,
            live=store.rep,
        )
        aliases = self._meet()
        self._sender_rep = self._alias(sender.replica)
        self._reader = Reader(self.ground, aliases)
        self._chain = Chain(self.ground)
        self._taker = Taker(session, self.ground.forks, self.ground.tally)
        self._quarantine = Quarantine(self.ground, dict(enumerate(cover.replicas, 1)))
        self.seconds = {"proving": 0.0, "merging": 0.0}
        self.brought: dict[int, list[Interval]] = {}
        self._hushed: set[bytes] = set()
        self._unseen: set[bytes] = set()

    def _meet(self) -> dict[int, int]:
        """Local aliases for the replicas of the manifest; those never heard of belong to whoever brings them."""
        return {number: self._alias(uuid) for number, uuid in enumerate(self._cover.replicas, 1)}

    def _alias(self, uuid: bytes) -> int:
        ground = self.ground
        known = ground.replicas.alias_of.get(uuid)
        if known is not None:
            return known
        org = self._owner(uuid)
        alias = ground.replicas.alias(ground.session, uuid, ground.clock.now(), org.hex() or None)
        ground.custody.learn(alias, org)
        return alias

    def _owner(self, uuid: bytes) -> bytes:
        """A journal that another showed on its card is that one's, whoever names it first.

        One that a coordinator says is of our own house is nobody's until it was enrolled here.
        """
        shown = writes_for(self.ground.session, uuid)
        said = uuid in self._cover.yours and self.ground.sender.kind == "coordinator"
        return shown or (b"" if said else self.ground.sender.organisation)

    def take(self, raws: list[bytes]) -> None:
        """One chunk of lines."""
        began = perf_counter()
        ground, tally = self.ground, self.ground.tally
        tally.lines += len(raws)
        arrivals = self._reader.read(raws)
        refused = self._reader.refused
        tally.own_past += sum(one.reason == OWN_PAST for one in refused)
        back = come_back(ground, self._returning(arrivals))
        found = self._chain.sort(arrivals)
        tally.known += found.known
        proved = perf_counter()
        self._taker.fold_anew(back)
        fresh = [arrival.line for arrival in found.fresh.values()]
        for line in fresh:
            ground.clock.hear(line.hlc)
        tally.subjects.update(line.subject for line in fresh if line.kind != trained.KIND)
        fuller = list(found.fuller.values())
        self._taker.take(fresh, fuller)
        self._unseen |= written_on(ground, (*fresh, *fuller))
        erase_by_lines(ground, fresh)
        unlink_erased(ground, fresh)
        self._note_brought(fresh)
        refused += [Refusal(arrival.raw, reason, arrival.line) for arrival, reason in found.refused]
        refused += self._take_forked(found.forked)
        self._quarantine.put(refused)
        self.seconds["proving"] += proved - began
        self.seconds["merging"] += perf_counter() - proved

    def _note_brought(self, fresh: list[Line]) -> None:
        """What our other laptops wrote, as the one who brings it holds it."""
        ground = self.ground
        if ground.sender.kind == "coordinator":
            for line in fresh:
                if line.rep != ground.live and ground.custody.org_of(line.rep) == self._ours:
                    add_interval(self.brought.setdefault(line.rep, []), line.seq, line.seq)

    def _returning(self, arrivals: list[Arrival]) -> set[bytes]:
        gone = {one.line.subject for one in arrivals if self.ground.pen.is_erased(one.line.subject)}
        gone -= self._withdrawn | set(self._cover.erased)
        self._hushed |= gone
        return asked_again(self.ground, gone, (one.line for one in arrivals), self._sender_rep) if gone else gone

    def _take_forked(self, arrivals: list[Arrival]) -> list[Refusal]:
        """Both tellings are kept; but what we wrote ourselves nobody tells us in another way."""
        ground, tally = self.ground, self.ground.tally
        by_root: dict[int, list[Arrival]] = {}
        for arrival in arrivals:
            by_root.setdefault(arrival.line.rep, []).append(arrival)
        own = [root for root in by_root if root in ground.custody.own]
        refused = [Refusal(one.raw, OWN_PAST, one.line) for root in own for one in by_root.pop(root)]
        tally.own_past += sum(one.line is not None and one.line.rep == ground.live for one in refused)
        for root, some in by_root.items():
            lines = [self._taker.silenced(one.line) for one in some]
            done = ground.forks.take(root, lines, ground.clock.now())
            ground.custody.learn_branches(ground.forks.root_of)
            tally.taken += done.new
            tally.known += len(lines) - done.new
            self._taker.fold_anew(done.records)
            self._unseen |= written_on(ground, lines) | of_records(ground.session, done.records)
            erase_by_lines(ground, lines)
        return refused

    def in_our_care(self) -> list[bytes]:
        """The people of our own about whom something came: written on another laptop, or settled elsewhere."""
        custody = self.ground.custody
        return [subject for subject in self.ground.tally.subjects if custody.keeper(subject) == self._ours]

    def finish(self, promised: int) -> Tally:
        """After the last line: erasures that have no line here, and the count."""
        ground = self.ground
        erase_by_list(ground, self._cover.erased, self._sender_rep)
        forget_withdrawn(ground, self._cover.withdrawn, self._sender_rep)
        hush(ground, self._hushed)
        note(ground, self._unseen, self._ours)
        ground.tally.check(promised)
        return ground.tally
