"""What every test of the window stands on: the program's look, no words that last from one test to the next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from ui import translate
from ui.theme import theme


@pytest.fixture
def app(qapp):
    """The QApplication in English and light, whatever the test before it left."""
    _dress(qapp, "en")
    yield qapp
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _dress(qapp, "en")


@pytest.fixture
def dressed(app):
    """dressed("ar", dark=True): the program in that language and look."""

    def dress(language: str, *, dark: bool = False) -> None:
        _dress(app, language, dark=dark)

    return dress


def _dress(app, language: str, *, dark: bool = False) -> None:
    if theme.language() != language or theme.is_dark() != dark or not app.styleSheet():
        translate.use(app, language)
        theme.apply(app, dark, language)
