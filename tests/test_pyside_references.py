"""The locked PySide6 keeps its references; 6.12.0 on Python 3.11 stole one at every void call and every emit."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal

CALLS = 1000
# On Python 3.12 and newer these objects never die and their count never moves; the call itself must still work.


class Bell(QObject):
    rung = Signal(bool)


def _drift(of: object, call) -> int:
    call()
    before = sys.getrefcount(of)
    for _ in range(CALLS):
        call()
    return sys.getrefcount(of) - before


@pytest.mark.parametrize("constant", [None, True, False])
def test_a_void_call_keeps_the_count(constant):
    thing = QObject()
    assert abs(_drift(constant, lambda: thing.setObjectName("x"))) < CALLS // 10


@pytest.mark.parametrize("constant", [None, True, False])
def test_an_emit_keeps_the_count(constant):
    heard: list[int] = []
    bell = Bell()
    bell.rung.connect(lambda on: heard.append(int(on)))
    assert abs(_drift(constant, lambda: bell.rung.emit(True))) < CALLS // 10
    assert len(heard) > CALLS
