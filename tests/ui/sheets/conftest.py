"""The pages of own questionnaires on the screen: one real vault with one case and one accepted form for a module."""

from __future__ import annotations

import pytest

from app.services.own_forms import FormFile, accept_form
from tests.app.xlsform.forms import CHILDREN, markdown
from tests.ui.records.conftest import LONG, Desk
from ui.sheets.sheet_page import SheetPage

__all__ = ["LONG"]


@pytest.fixture(scope="module")
def house(qapp, tmp_path_factory):
    made = Desk(qapp, tmp_path_factory.mktemp("sheets") / "vault")
    made.do(lambda desk: accept_form(desk, FormFile(markdown(CHILDREN), ".md", "small"), {}))
    yield made
    made.close()


@pytest.fixture
def page_of(app, house, qtbot):
    """page_of(address): a page of its own, shown and open."""

    def open_page(address, *, wait=True):
        page = SheetPage(house.context)
        page.heard = []
        page.place_wanted.connect(lambda where, what: page.heard.append((where, what)))
        page.page_wanted.connect(page.heard.append)
        qtbot.addWidget(page)
        page.resize(1150, 760)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.open(address)
        page.enter()
        if wait:
            qtbot.waitUntil(lambda: page.errand is not None, timeout=LONG)
            page.view.build_all()
        return page

    return open_page
