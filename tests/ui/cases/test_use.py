"""From the menu of a case: how whole its record is, and which figures for others counted it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from app.services.freeze_release import Rule, Wanted, Wish, freeze_release
from app.services.record_intake import record_intake
from app.services.record_use import record_use
from tests.sheets import care, intake
from tests.ui.spoken import nameless
from ui.cases import case_actions
from ui.cases.use_dialog import UseDialog

FIGURES = (care(), care(consent_purpose="statistics"))


def texts(dialog):
    return "\n".join(each.text() for each in dialog.findChildren(QLabel))


def test_the_menu_of_a_case_says_how_it_is_used(opened, do, qtbot, monkeypatch):
    page = opened(*FIGURES, known_as="Sokha", gender="Feminine")
    shown = []
    monkeypatch.setattr(case_actions, "_ask", lambda dialog: shown.append(dialog) or True)
    page.more.use.trigger()
    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    first = texts(shown[0])
    assert "In part" in first
    assert "Of which country or countries is the person a citizen?" in first
    assert "No figures for others have counted it" in first
    assert nameless(shown[0]) == []

    def freeze(desk):
        for _ in range(3):
            record_intake(desk, intake(*FIGURES))
        wishes = (Wish(indicator="IND11"),)
        return freeze_release(desk, Wanted(title="Spring", purpose="the ministry asks", wishes=wishes, rule=Rule(3)))

    do(freeze)
    dialog = UseDialog(page, page.case, do(lambda desk: record_use(desk, page.case.case)))
    told = texts(dialog)
    assert "Spring · " in told
    assert "Made for: the ministry asks" in told
    assert "Forms of exploitation" in told
    assert "Sokha" not in told
