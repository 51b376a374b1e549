"""The open vault as services see it: faults have names, the weekly check comes weekly, closing is final."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from db import errors
from db.models.setting import get_setting, put_setting
from tests.factories import AUTHOR, add_person


def test_the_check_is_due_once_a_week_and_finds_nothing_wrong(store, clock):
    assert store.check_if_due() == ()
    assert store.check_if_due() is None
    clock.now_ms.forward(days=6.9)
    assert store.check_if_due() is None
    clock.now_ms.forward(days=0.2)
    assert store.check_if_due() == ()
    clock.now_ms.forward(days=-30)
    assert store.check_if_due() == ()


def test_a_full_disk_is_named_and_nothing_of_the_unit_is_kept(store, vault):
    with store.read() as session:
        pages = session.execute(text("PRAGMA page_count")).scalar()

    def write():
        with store.write(AUTHOR) as session:
            session.execute(text(f"PRAGMA max_page_count = {pages + 1}"))
            for _ in range(500):
                add_person(session, must_not_know="x" * 4000)

    with pytest.raises(errors.VaultFull):
        write()
    with store.read() as session:
        assert session.execute(text("SELECT count(*) FROM change")).scalar() == 0
    with store.write(AUTHOR) as session:
        session.execute(text("PRAGMA max_page_count = 1073741823"))
        add_person(session)
    assert store.tip.seq == 1


def test_settings_are_kept(store):
    with store.write(AUTHOR) as session:
        put_setting(session, "site", "LT")
        put_setting(session, "site", ["LT", "LX"])
    with store.read() as session:
        assert get_setting(session, "site") == ["LT", "LX"]
        assert get_setting(session, "nothing", "else") == "else"


def test_after_closing_nothing_can_be_read(store):
    store.close()
    with pytest.raises(errors.VaultClosed), store.read() as session:
        session.execute(text("SELECT 1"))
    store.close()
