"""The pages of cases on the screen, over a real vault."""

from __future__ import annotations

import pytest

from app.services.record_intake import record_intake
from tests.sheets import intake
from tests.ui.cases.rich_page import house, page  # noqa: F401 - pytest finds fixtures by their names
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from ui.cases.case_page import CasePage


@pytest.fixture
def opened(context, qtbot, do):  # noqa: F811
    """opened(**answers): the page of a case that was just recorded."""

    def open_page(*consents, **changes):
        saved = do(lambda desk: record_intake(desk, intake(*consents, **changes)))
        page = CasePage(context)  # noqa: F811 - a page of its own
        qtbot.addWidget(page)
        page.resize(1150, 760)
        page.show()
        page.open(saved.case)
        page.enter()
        qtbot.waitUntil(lambda: page.case is not None, timeout=20_000)
        page.settle()
        return page

    return open_page
