"""Pages for a command line: a Qt without a screen sets them, in any language that is shipped."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.make_report import MadeReport


def pdf(report: MadeReport) -> bytes:
    """The figures of the report as PDF, in its language."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.settings import load
    from ui import brand
    from ui.main import make_app
    from ui.printing.figure_sheet import made
    from ui.printing.pages import laid
    from ui.printing.tongue import Tongue
    from ui.theme import theme
    from ui.translate import LANGUAGES

    language = report.report.language if report.report.language in LANGUAGES else "en"
    app = make_app()
    theme.apply(app, language=language)
    return laid(made(report, Tongue(language), brand.name(load()))).pdf()
