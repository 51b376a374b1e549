"""An intake made while nobody typed has the questions that will be seen first, and no others."""

from __future__ import annotations

from ui.intake.intake_page import IntakePage


def test_made_ready_it_has_the_questions_that_will_be_seen_and_no_others(context, qtbot):
    made = IntakePage(context)
    qtbot.addWidget(made)
    assert not made.consent.view.is_built
    for _ in made.prepare():
        pass
    assert made.consent.view.is_built
    assert "questions" not in vars(made), "nobody has come to them yet"
    assert not made.questions.is_built
