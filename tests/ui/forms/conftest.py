"""A form that is on the screen, and the keys that go to it."""

from __future__ import annotations

import pytest

from app.forms.intake import INTAKE
from ui.forms.form_view import FormView


@pytest.fixture
def drawn(app, qtbot):
    """drawn(FORM, width=..., **options): the form, shown and built."""

    def draw(form=INTAKE, *, width=1150, height=700, **options):
        view = FormView(form, **options)
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.build_all()
        return view

    return draw
