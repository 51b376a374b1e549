"""Where the tests are on earth: somewhere the day does not end before they do."""

from __future__ import annotations

import os
import time

HOURS_NEEDED = 4
MORNING = 8


def zone(hour: int) -> str:
    """A POSIX zone in which it is the morning when it is this hour (0 to 23) in UTC."""
    return f"HVN{hour - MORNING:+d}"


def stay_within_a_day() -> None:
    """Late in the evening the tests move to where it is morning: what they wrote down as today stays today.

    The processes they start go with them.
    """
    if time.localtime().tm_hour >= 24 - HOURS_NEEDED:
        os.environ["TZ"] = zone(time.gmtime().tm_hour)
        time.tzset()
