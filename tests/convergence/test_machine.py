"""Three laptops with drifting clocks exchange lines in any order, lose some, restore copies: all end the same."""

from __future__ import annotations

import os
import random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from db.lines import PUT
from tests.convergence.oracle import state_of
from tests.convergence.pile import Pile

RECORDS = [
    (bytes([subject]) * 15 + bytes([record]), bytes([subject]) * 16) for subject, record in ((1, 1), (1, 2), (2, 1))
]
FIELDS = ["gender", "needs", "status", "only_newer_apps_know"]
laptops = st.integers(0, 2)
VALUES = st.sampled_from([None, "x", "y", ["a", "b"], {"missing": "declined"}])


class Laptops(RuleBasedStateMachine):
    @initialize(seed=st.integers(0, 2**16))
    def start(self, seed: int) -> None:
        self.piles = [Pile(name, 1_700_000_000_000, seed) for name in "abc"]
        self.saved: dict[int, Any] = {}
        self.touched = set(range(3))

    @rule(
        who=laptops,
        record=st.sampled_from(RECORDS),
        values=st.dictionaries(st.sampled_from(FIELDS), VALUES, min_size=1, max_size=3),
    )
    def write(self, who: int, record: tuple[bytes, bytes], values: dict[str, Any]) -> None:
        self.piles[who].write(*record, values)
        self.touched.add(who)

    @rule(who=laptops, ms=st.integers(-100_000, 100_000))
    def drift(self, who: int, ms: int) -> None:
        self.piles[who].now_ms += ms

    @rule(giver=laptops, taker=laptops, luck=st.integers(0, 2**16), share=st.sampled_from([0.3, 0.7, 1.0]),
          hide=st.lists(st.frozensets(st.sampled_from(FIELDS), max_size=3), min_size=1, max_size=2))  # fmt: skip
    def exchange(self, giver: int, taker: int, luck: int, share: float, hide: list[frozenset[str]]) -> None:
        rng = random.Random(luck)
        keys = [key for key in self.piles[giver].everything() if rng.random() < share]
        keys += [key for key in keys if rng.random() < 0.2]
        shown = self.piles[taker].shown()
        for hidden in hide:  # what was kept back the first time may come the second time, and the other way round
            rng.shuffle(keys)
            self.piles[taker].take(*self.piles[giver].give(keys, hidden))
        gone = self.piles[taker].erased
        assert {one for one in shown if one[0] not in gone} <= self.piles[taker].shown()
        self.touched.add(taker)

    @rule(who=laptops)
    def copy(self, who: int) -> None:
        self.saved[who] = self.piles[who].snapshot()

    @rule(
        who=laptops,
        taker=laptops,
        record=st.sampled_from(RECORDS),
        names=st.lists(st.sampled_from(FIELDS), min_size=1, max_size=4),
    )
    def restore(self, who: int, taker: int, record: tuple[bytes, bytes], names: list[str]) -> None:
        """What was written since the copy left on a stick; the restored laptop then uses the same numbers again."""
        if who not in self.saved or who == taker:
            return
        giver, other = self.piles[who], self.piles[taker]
        other.take(*giver.give(giver.everything(), frozenset()))
        other.write(*record, {names[0]: "over what the copy does not know"})
        giver.restore(self.saved[who])
        for at, name in enumerate(names):
            giver.write(*record, {name: f"after the copy {at}"})
        other.take(*giver.give([(giver.me, giver.seq)] if giver.seq else [], frozenset()))
        self.touched |= {who, taker}

    @rule(who=laptops, subject=st.sampled_from([RECORDS[0][1], RECORDS[2][1]]), sure=st.integers(0, 5))
    def erase(self, who: int, subject: bytes, sure: int) -> None:
        if sure == 5:
            self.piles[who].erase(subject)
            self.touched.add(who)

    @invariant()
    def each_is_what_its_lines_say(self) -> None:
        for who in sorted(self.touched):
            assert self.piles[who].state() == state_of(self.piles[who])
        self.touched = set()

    def teardown(self) -> None:
        if not hasattr(self, "piles"):
            return
        for _ in range(2):
            for giver in self.piles:
                for taker in self.piles:
                    keys = giver.everything()
                    giver.rng.shuffle(keys)
                    taker.take(*giver.give(keys, frozenset()))
        first, *others = [pile.state() for pile in self.piles]
        for other in others:
            assert other == first
        for pile in self.piles:
            assert pile.state() == state_of(pile)
            assert all(line.body is None for line in pile.lines.values() if line.subject in pile.erased)
            assert all(
                line.verb != PUT or line.body is not None or line.subject in pile.erased for line in pile.lines.values()
            )


# Shrinking a planted fault can take minutes; whoever plants one only wants to know that it is seen.
QUICK = bool(os.environ.get("HAVENBOOK_NO_SHRINKING"))
PHASES = [Phase.generate] if QUICK else list(Phase)
Laptops.TestCase.settings = settings(
    max_examples=1500 if QUICK else 300,
    stateful_step_count=30,
    deadline=None,
    phases=PHASES,
    suppress_health_check=list(HealthCheck),
)
TestLaptops = Laptops.TestCase


@pytest.mark.heavy
@pytest.mark.timeout(1800)
def test_long_histories() -> None:
    long = settings(max_examples=2500, stateful_step_count=50, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(Laptops, settings=long)
