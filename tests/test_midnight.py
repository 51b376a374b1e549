"""A run of the tests that starts late in the evening does not see two days."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

SAY_THE_HOUR = "import time; print(time.localtime().tm_hour)"
MOVE_AND_ASK_A_CHILD = f"""
import subprocess, sys, time
from tests.midnight import stay_within_a_day
stay_within_a_day()
print(time.localtime().tm_hour, flush=True)
subprocess.run([sys.executable, "-c", {SAY_THE_HOUR!r}], check=True)
"""


def _hours(local: int) -> list[int]:
    """What a process and its child call the hour, if it is this hour where they start."""
    away = time.gmtime().tm_hour - local
    asked = subprocess.run(
        [sys.executable, "-c", MOVE_AND_ASK_A_CHILD],
        env={**os.environ, "TZ": f"HVN{away:+d}", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    return [int(said) for said in asked.stdout.split()]


@pytest.mark.parametrize("late", [20, 23])
def test_late_in_the_evening_the_tests_and_their_children_move_to_the_morning(late):
    told = _hours(late)
    assert set(told) <= {8, 9}, "nine, if the hour struck while this was asked"
    assert len(told) == 2


@pytest.mark.parametrize("early", [0, 12, 18])
def test_by_day_they_stay_where_they_are(early):
    assert set(_hours(early)) <= {early, early + 1}
