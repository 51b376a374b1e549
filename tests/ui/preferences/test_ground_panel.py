"""Law and purposes in the preferences: read by everybody, changed with a reason, what stood there before stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from app.services.ground import read_ground, write_ground
from tests.ui.looking import unnamed
from tests.ui.spoken import nameless
from ui.preferences.ground_dialog import GroundDialog
from ui.preferences.ground_panel import GroundPanel

LONG = 10_000
TOLD = {
    "country": "KH",
    "data_law": "No law on data yet",
    "must_report": "yes",
    "duties": [{"what": "a child in danger", "to_whom": "the social office"}],
    "keep_years": 7,
}


@pytest.fixture
def panel(qtbot):
    def make(context):
        made = GroundPanel(context)
        qtbot.addWidget(made)
        made.resize(1000, 800)
        made.show()
        made.begin()
        qtbot.waitUntil(lambda: made.view is not None, timeout=LONG)
        return made

    return make


def texts(panel):
    return "\n".join(each.text() for each in panel.findChildren(QLabel) if each.isVisibleTo(panel))


def typed(panel, dialog, qtbot, do, **answers):
    """As `exec` does, without waiting in it."""
    dialog.wanted.connect(lambda: panel._keep(dialog))
    for name, said in answers.items():
        dialog.view.put(name, said)
    before = len(do(read_ground).versions)
    dialog.save.click()
    return lambda: qtbot.waitUntil(lambda: len(do(read_ground).versions) > before, timeout=LONG)


def test_a_supervisor_writes_and_changes_it_with_a_reason(panel, context, do, qtbot):
    shown = panel(context)
    assert "Which law on personal data applies here?" in shown.open.text
    dialog = GroundDialog(shown, {})
    assert nameless(dialog) == []
    assert dialog.why.isHidden() or not dialog.why.isVisibleTo(dialog)
    typed(shown, dialog, qtbot, do, **TOLD)()
    qtbot.waitUntil(lambda: "Cambodia" in texts(shown), timeout=LONG)
    assert "• a child in danger · the social office" in texts(shown)
    assert unnamed(shown) == []
    again = GroundDialog(shown, do(read_ground).answers)
    again.view.put("keep_years", 3)
    again._on_save()
    assert "Say why" in again.banner.text
    assert len(do(read_ground).versions) == 1, "without a reason nothing was changed"
    again.why.setText("the board decided")
    typed(shown, again, qtbot, do)()
    qtbot.waitUntil(lambda: "the board decided" in texts(shown), timeout=LONG)
    past = texts(shown.past)
    assert "7" in past
    assert "child in danger" not in past, "only what was changed stands below"


def test_a_worker_reads_it(panel, context, do):
    do(lambda desk: write_ground(desk, TOLD))
    worker = replace(context.desk, worker=replace(context.desk.worker, role="worker"))
    shown = panel(replace(context, desk=worker))
    assert "the social office" in texts(shown)
    assert not shown.write.isVisible()
