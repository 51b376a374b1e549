"""A release beside synthetic rows: it is asked why nobody can read both, before it is frozen and with those before."""

from __future__ import annotations

import pytest

from app.at_once import at_once
from app.services.freeze_release import Rule, Wanted, freeze_release
from app.services.show_release import show_release
from db.models import SyntheticSet
from db.types import new_id
from tests.on_paper import plain
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from tests.ui.looking import cut, unnamed
from tests.ui.releases.test_releases_page import FORMS, choose, page, people, settle, texts  # noqa: F401
from ui.printing.figure_sheet import releasing
from ui.printing.tongue import Tongue

WHY = "The rows went to one university that signed for it"


def hand_out(desk, why=""):
    with desk.write("hand_out") as session:
        row = SyntheticSet(
            id=new_id(), at=desk.store.clock.now(), worker=desk.worker_id, partner=new_id(), asked={}, beside=why
        )
        session.add(row)


@pytest.mark.parametrize("size", [(1154, 700), (812, 500)])
def test_it_is_frozen_only_with_a_reason_that_is_shown_with_it(page, do, settle, size):  # noqa: F811
    page.resize(*size)
    do(hand_out)
    choose(page)
    assert not page.making.beside.isVisibleTo(page)
    page.making.count.click()
    settle()
    assert page.making.beside.isVisibleTo(page)
    assert (unnamed(page), cut(page)) == ([], [])
    for why, ready in ((" because    ", False), (WHY, True)):
        page.making.beside.setText(why)
        assert page.making.freeze.isEnabled() is ready
    page.making.freeze.click()
    settle()
    assert page.shown.shown is not None
    assert any(WHY in text for text in texts(page.shown))
    page.to_making()
    assert page.making.beside.text() == ""
    assert not page.making.beside.isVisibleTo(page)


def test_rows_that_went_out_since_are_told_with_the_release_on_screen_and_on_paper(page, do, settle):  # noqa: F811
    made = do(
        lambda desk: freeze_release(
            desk, Wanted(title="Spring", purpose="for the board", reports=(FORMS,), rule=Rule(3))
        )
    )
    do(lambda desk: hand_out(desk, WHY))
    page.open(f"release:{made.view.release}")
    settle()
    assert any("Since these figures were frozen" in text and WHY in text for text in texts(page.shown))
    shown = do(lambda desk: show_release(desk, made.view.release))
    assert WHY in plain(at_once(releasing(shown, Tongue("en"))).paper)
