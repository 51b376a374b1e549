"""The cost of a guess is measured, and stays between the floor and an eighth of the memory."""

import pytest

from app.crypto import primitives
from app.crypto.errors import NotEnoughMemory
from app.keyring.calibration import (
    CEILING,
    FLOOR,
    calibrate,
    check_memory,
    free_memory_kib,
    in_bounds,
    total_memory_kib,
)

MIB = 1024
GIB = 1024 * MIB


@pytest.fixture
def machine(monkeypatch):
    """A machine that needs so many seconds for the floor and has so much memory."""
    monkeypatch.setattr(primitives, "argon2id", lambda *_: bytes(32))

    def of(seconds, total):
        ticks = iter((0.0, seconds))
        return calibrate(total, lambda: next(ticks))

    return of


@pytest.mark.parametrize(
    ("seconds", "total", "mebibytes", "passes"),
    [
        (0.2, 4 * GIB, 256, 3),  # asks for 320, the start is 256
        (0.2, 16 * GIB, 320, 3),
        (0.05, 16 * GIB, 512, 7),  # a fast machine: all the memory allowed, then more passes
        (0.001, 4 * GIB, 256, 12),  # passes end somewhere
        (0.2, 1 * GIB, 128, 7),  # an eighth of the memory
        (0.2, 256 * MIB, 64, 12),  # never under the floor
        (5.0, 4 * GIB, 64, 3),  # an old laptop waits longer rather than go under the floor
    ],
)
def test_a_second_within_bounds(machine, seconds, total, mebibytes, passes):
    cost = machine(seconds, total)
    assert (cost.memory_kib // MIB, cost.passes, cost.lanes) == (mebibytes, passes, 1)
    assert in_bounds(cost)


def test_this_machine_knows_its_memory():
    assert total_memory_kib() > 256 * MIB
    assert free_memory_kib() is None or free_memory_kib() > 0


def test_too_little_free_memory_is_said_before_it_is_taken():
    check_memory(FLOOR, lambda: 100 * MIB)
    check_memory(FLOOR, lambda: None)
    with pytest.raises(NotEnoughMemory) as told:
        check_memory(FLOOR, lambda: 70 * MIB)
    assert told.value.facts == {"mebibytes": "64"}


def test_bounds():
    assert in_bounds(FLOOR)
    assert in_bounds(CEILING)
