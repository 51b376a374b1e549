"""Wrong tries cost 1, 2, 4 … 60 seconds, across restarts, wherever the clock goes."""

import pytest

from app import paths
from app.keyring.attempts import Attempts
from app.keyring.errors import TooManyTries


class Clock:
    now = 1_000_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def attempts(tmp_path, clock, monkeypatch):
    monkeypatch.setattr(paths, "state_folder", lambda: tmp_path / "state")
    (tmp_path / "vault").mkdir()
    return Attempts(tmp_path / "vault" / "attempts.json", clock)


def test_the_wait_doubles_up_to_a_minute(attempts, clock):
    seen = []
    for _ in range(9):
        seen.append(attempts.failed())
        clock.now += 100
    assert seen == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_nothing_is_tried_before_the_wait_is_over(attempts, clock):
    attempts.check()
    for _ in range(4):
        attempts.failed()
    clock.now += 7.2
    with pytest.raises(TooManyTries) as told:
        attempts.check()
    assert told.value.wait_seconds == 1
    assert told.value.facts == {"wait": "1"}
    clock.now += 0.9
    attempts.check()


def test_it_is_remembered_by_the_next_process(attempts, clock):
    for _ in range(3):
        attempts.failed()
    assert Attempts(attempts.file, clock).wait_seconds() == 4
    assert attempts.cleared() == 3
    assert Attempts(attempts.file, clock).wait_seconds() == 0
    assert attempts.failed() == 1


def test_setting_the_clock_back_neither_helps_nor_locks_out(attempts, clock):
    for _ in range(4):
        attempts.failed()
    clock.now -= 10_000_000
    assert attempts.wait_seconds() == 8
    clock.now += 8
    assert attempts.wait_seconds() == 0


@pytest.mark.parametrize("content", [b"", b"{}", b'{"wrong":"x","at":0}', b'{"wrong":3,"at":NaN}', b"[1]", b"\xff"])
def test_a_damaged_counter_locks_nobody_out(attempts, content):
    attempts.file.write_bytes(content)
    assert attempts.wait_seconds() == 0


def test_a_read_only_folder_still_waits(attempts, clock, monkeypatch):
    real = paths.write_private

    def refusing(path, content):
        if path.parent.name == "vault":
            raise PermissionError
        real(path, content)

    monkeypatch.setattr(paths, "write_private", refusing)
    attempts.failed()
    attempts.failed()
    assert not list(attempts.file.parent.iterdir())
    assert attempts.wait_seconds() == 2
    clock.now += 3
    assert attempts.cleared() == 2
    assert attempts.wait_seconds() == 0


def test_a_counter_nested_too_deep_to_read_keeps_nobody_out(tmp_path):
    file = tmp_path / "attempts.json"
    file.write_bytes(b"[" * 1000)
    assert Attempts(file).wait_seconds() == 0
