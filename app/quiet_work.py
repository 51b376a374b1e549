"""How many threads are at work that makes many things and no circles of them: no garbage is looked for meanwhile."""

import threading

_lock = threading.Lock()
_many = [0]


def count(by: int) -> None:
    with _lock:
        _many[0] += by


def is_going_on() -> bool:
    """For whoever looks for garbage in the collector's place, as the window does."""
    return _many[0] > 0
