"""The collector of garbage while long work runs, and that it is afterwards as it was."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from app.records.collector import frozen, quiet

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _nothing_frozen() -> Iterator[None]:
    """And on, as where there was no window before."""
    was_on = gc.isenabled()
    gc.unfreeze()
    gc.enable()
    yield
    if not was_on:
        gc.disable()


def test_frozen_holds_what_is_there_and_lets_go_of_it() -> None:
    with frozen():
        assert gc.get_freeze_count() > 0
        assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_what_the_window_froze_stays_frozen() -> None:
    gc.freeze()
    with quiet():
        pass
    assert gc.get_freeze_count() > 0
    gc.unfreeze()


def _fail_while_it_is_off() -> None:
    assert not gc.isenabled()
    raise ZeroDivisionError


@pytest.mark.parametrize("was_on", [True, False])
def test_quiet_work_is_never_interrupted_and_leaves_the_collector_as_it_was(was_on: bool) -> None:
    if not was_on:
        gc.disable()
    try:
        with pytest.raises(ZeroDivisionError), quiet():
            _fail_while_it_is_off()
        assert gc.isenabled() is was_on
        assert gc.get_freeze_count() == 0
    finally:
        gc.enable()
