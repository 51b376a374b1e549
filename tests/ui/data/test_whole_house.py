"""All the data of a house, chosen on the page of old records: asked for its passphrase, looked at, brought in."""

from __future__ import annotations

import pytest

from app.services.export_everything import Order, export_everything
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.ui.data.test_import_page import context, page, settle  # noqa: F401 - fixtures are found by name
from tests.ui.desks import at_desk  # noqa: F401 - the fixture that opens a real vault behind a page
from tests.ui.looking import cut, unnamed

PASSPHRASE = "eight tall herons count slow barges"


@pytest.fixture(scope="module")
def sealed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("other")
    desk = vaults.make(folder / "vault").desk
    kit.saved_case(desk, known_as="Sokha")
    made = export_everything(desk, Order(folder=folder, passphrase=PASSPHRASE))
    desk.close()
    return made.path


def test_it_asks_for_the_passphrase_and_brings_everybody_in(page, settle, sealed):  # noqa: F811 - pytest finds fixtures by name
    page.look_at(sealed)
    settle()
    step = page.whole.step
    assert page.stack.currentWidget() is step
    assert (unnamed(step), cut(step)) == ([], [])
    step.go.click()
    settle()
    assert page.stack.currentWidget() is step
    assert "passphrase" in step.banner.text
    step.passphrase.setText(PASSPHRASE)
    step.go.click()
    settle()
    report = page.whole.report
    assert page.stack.currentWidget() is report
    assert "New: 1" in report._counts.text()
    report.go.click()
    settle()
    assert "New: 1" in report._counts.text()
    assert report.waiting.isHidden()
    report.done.click()
    settle()
    assert step.passphrase.text() == ""
    assert page.stack.currentWidget() is page.start
    assert "Sunflower" in page.start.runs.item(0, 1).text()
