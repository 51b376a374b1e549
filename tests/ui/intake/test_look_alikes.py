"""While a name is typed a calm line says who may be here already; it blocks nothing and hides names where asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.forms.casework.family_link import FAMILY_LINK
from app.forms.intake import INTAKE
from app.services.record_intake import record_intake
from tests.sheets import intake
from ui.forms.form_view import FormView
from ui.forms.look_alikes import LINK, LookAlikes
from ui.page import Page


@pytest.fixture
def rosa(do):
    return do(lambda desk: record_intake(desk, intake(known_as="Rosa", date_of_birth="1998")))


def form(context, qtbot, asked=INTAKE, **more):
    page, view = Page(context), FormView(asked)
    qtbot.addWidget(page)
    qtbot.addWidget(view)
    view.build_all()
    return view, LookAlikes(page, view, **more)


def test_a_line_beside_the_name(context, qtbot, rosa):
    view, _ = form(context, qtbot)
    view.put("known_as", "Roza")
    qtbot.waitUntil(lambda: "Rosa" in view.frame("known_as").said, timeout=20_000)
    assert view.frame("known_as").said == f"Perhaps here already: {rosa.code}, Rosa, born 1998 — Active"
    view.put("known_as", "Malee")
    qtbot.waitUntil(lambda: not view.frame("known_as").said, timeout=20_000)
    assert view.judge() is False, "the line is not what keeps a form from being saved"
    assert view.frame("known_as").finding is None


def test_names_are_hidden_here_too(context, qtbot, rosa):
    hidden = replace(context, settings=replace(context.settings, hide_names=True))
    view, _ = form(hidden, qtbot)
    view.put("known_as", "Roza")
    qtbot.waitUntil(lambda: bool(view.frame("known_as").said), timeout=20_000)
    assert "Rosa" not in view.frame("known_as").said
    assert rosa.code in view.frame("known_as").said


def test_an_answer_that_comes_too_late_is_not_shown(context, qtbot, rosa):
    view, alikes = form(context, qtbot)
    view.put("known_as", "Roza")
    alikes.ask()
    view.put("known_as", "Malee")
    alikes.ask()
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=20_000)
    assert not view.frame("known_as").said


def test_a_link_to_somebody_by_name(context, qtbot, rosa):
    view, _ = form(context, qtbot, FAMILY_LINK, names=LINK)
    view.put("name", "Roza")
    qtbot.waitUntil(lambda: rosa.code in view.frame("name").said, timeout=20_000)
    assert rosa.code in view.frame("name").said
