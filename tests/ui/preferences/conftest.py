"""A page of preferences on a real vault."""

from __future__ import annotations

import pytest

from tests.ui.desks import at_desk, context, do  # noqa: F401 - fixtures that open a real vault behind a page


@pytest.fixture
def page(at_desk, qtbot, monkeypatch):  # noqa: F811 - pytest finds fixtures by name
    from app.keyring import calibration
    from app.services import add_worker, change_passphrase
    from ui.preferences.preferences_page import PreferencesPage

    for service in (add_worker, change_passphrase):
        monkeypatch.setattr(service, "calibrate", lambda *_a, **_k: calibration.FLOOR)
    made = PreferencesPage(at_desk())
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made
