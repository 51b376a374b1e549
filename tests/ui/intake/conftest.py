"""An intake page on the screen, over a real vault."""

from __future__ import annotations

import pytest

from tests.sheets import answers, care
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from ui.intake.intake_page import IntakePage


@pytest.fixture
def page(context, qtbot):  # noqa: F811
    made = IntakePage(context)
    qtbot.addWidget(made)
    made.resize(1150, 760)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.enter()
    return made


@pytest.fixture
def fill():
    """fill(page): everything a sound intake needs, as if typed."""

    def put(page, *, consent=None, **changes):
        told = {name: said for name, said in care().items() if name not in {"consent_purpose", "recipient_kind"}}
        page.consent.set_answers({**told, **(consent or {})}, {})
        page.questions.set_answers(answers(**changes))
        page._on_typed()

    return put
