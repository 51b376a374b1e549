"""Whatever an answer is, the form gives it back as it was given: a draft loses nothing."""

from __future__ import annotations

import pytest

from app.forms.consent import CONSENT
from app.forms.intake import INTAKE
from tests.ui.forms.answers import EVERY_FIELD, MORE_KINDS, answers_to
from ui.forms.field_frame import FieldFrame

CASES = [(field, answer) for field in [*EVERY_FIELD, *MORE_KINDS] for answer in answers_to(field)]


@pytest.mark.parametrize(("field", "answer"), CASES, ids=[f"{f.of}.{f.name}-{a}" for f, a in CASES])
def test_every_kind_of_answer_survives_its_input(app, qtbot, field, answer):
    frame = FieldFrame(field)
    qtbot.addWidget(frame)
    said = []
    frame.answered.connect(said.append)
    frame.set_answer(answer)
    assert frame.answer() == answer
    assert said == [], "loading a draft is not an answer"
    frame.set_answer(None)
    assert frame.answer() is None


@pytest.mark.parametrize(
    "field", [f for f in [*EVERY_FIELD, *MORE_KINDS] if f.missing], ids=lambda f: f"{f.of}.{f.name}"
)
def test_every_reason_survives(app, qtbot, field):
    frame = FieldFrame(field)
    qtbot.addWidget(frame)
    for reason in ("unknown_to_person", "declined", "not_asked", "not_applicable", "not_collected_then", "of_tomorrow"):
        frame.set_answer({"missing": reason})
        assert frame.answer() == {"missing": reason}
        assert not frame.input.isEnabled()
    frame.set_answer(answers_to(field)[0])
    assert frame.answer() == answers_to(field)[0]
    assert frame.input.isEnabled()


@pytest.mark.parametrize("form", [CONSENT, INTAKE], ids=lambda form: form.name)
def test_a_draft_of_the_whole_form_comes_back(drawn, form):
    answers = {field.name: answers_to(field)[0] for field in form.fields}
    view = drawn(form)
    view.set_answers(answers)
    again = drawn(form)
    again.set_answers(view.answers())
    assert again.answers() == answers
    for field in form.fields:
        if not field.by_app:
            assert again.frame(field.name).answer() == answers[field.name]


def test_answers_wait_for_sections_that_are_not_built_yet(app, qtbot):
    from ui.forms.form_view import FormView

    view = FormView(INTAKE)
    qtbot.addWidget(view)
    view.set_answers({"account": "in her own words"})
    assert not view.is_built
    assert view.answers() == {"account": "in her own words"}
    view.build_all()
    assert view.frame("account").answer() == "in her own words"


def test_nothing_is_chosen_before_someone_chooses(drawn):
    for form in (CONSENT, INTAKE):
        view = drawn(form)
        assert view.answers() == {}
        assert [name for card in view.cards for name, frame in card.frames.items() if frame.answer() is not None] == []
