"""A worker leaves and comes back, through the page of preferences."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from app.keyring.calibration import FLOOR
from app.services import worker_left
from app.services.add_worker import add_worker
from app.services.list_workers import list_workers
from tests.ui.desks import at_desk, context, do  # noqa: F401 - fixtures that open a real vault behind a page
from tests.ui.looking import cut, unnamed
from tests.vaults import OTHER
from ui.preferences.workers_panel import WorkersPanel


def test_left_closes_the_way_in_and_let_in_again_opens_it(context, do, qtbot, monkeypatch):  # noqa: F811
    monkeypatch.setattr(worker_left, "calibrate", lambda *_a, **_k: FLOOR)
    do(lambda desk: add_worker(desk, "Bopha", "worker", OTHER, cost=FLOOR))
    panel = WorkersPanel(context)
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    panel.show()
    panel.begin()

    def settle():
        qtbot.waitUntil(lambda: not context.jobs.busy, timeout=20_000)

    def shown(name):
        return next(b for b in panel.findChildren(QPushButton) if b.accessibleName() == name)

    settle()
    assert not [b for b in panel.findChildren(QPushButton) if b.accessibleName() == "Amina left"]
    shown("Bopha left").click()
    dialog = next(each for each in dialogs(panel) if each.isVisible())
    assert (unnamed(dialog), cut(dialog)) == ([], [])
    dialog.day.set_answer(None)
    dialog.go.click()
    assert "day" in dialog.banner.text
    dialog.day.set_answer("2031-01-01")
    dialog.go.click()
    settle()
    assert dialog.isVisible(), "a day to come is refused in words"
    dialog.day.set_answer(do(lambda desk: desk.store.clock.now().astimezone().date().isoformat()))
    dialog.go.click()
    settle()
    assert [card.name for card in do(list_workers)] == ["Amina"]
    assert not panel.gone.isHidden()
    shown("Let Bopha in again").click()
    dialog = next(each for each in dialogs(panel) if each.isVisible())
    assert not dialog.go.isEnabled()
    dialog.new.first.setText("nine slow kettles sing at dusk")
    dialog.new.again.setText("nine slow kettles sing at dusk")
    dialog.new.judge()
    dialog.go.click()
    settle()
    assert [card.name for card in do(list_workers)] == ["Amina", "Bopha"]
    assert panel.gone.isHidden()


def dialogs(panel):
    from ui.preferences.worker_dialogs import BackDialog, LeftDialog

    return [*panel.window().findChildren(LeftDialog), *panel.window().findChildren(BackDialog)]
