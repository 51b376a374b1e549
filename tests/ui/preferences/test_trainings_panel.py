"""The list of trainings in the preferences: read by everybody, kept by supervisors, and it names who is known here."""

from __future__ import annotations

from dataclasses import replace
from secrets import token_hex

import pytest

from app.services import trainings
from db.missing import missing
from tests.sheets import TODAY
from tests.ui.looking import unnamed
from ui import notices
from ui.preferences.trainings_panel import TrainingsPanel
from ui.widgets.basics import QLabel

LONG = 10_000
COURSE = {
    "held_on": TODAY,
    "training_subject": "child_safeguarding",
    "hours": "7.5",
    "trainer_kind": "authority",
    "given_by": "Blue Lamp",
    "others": 4,
}


@pytest.fixture
def panel(qtbot):
    def make(context):
        made = TrainingsPanel(context)
        made.heard = []
        made.place_wanted.connect(lambda key, what: made.heard.append((key, what)))
        qtbot.addWidget(made)
        made.resize(1000, 800)
        made.show()
        made.begin()
        qtbot.waitUntil(
            lambda: any("Workers who were there" in t or "Were there" in t for t in texts(made)), timeout=LONG
        )
        return made

    return make


def add(desk, **changes):
    people = [worker for worker, _ in trainings.list_staff(desk)]
    return trainings.add_training(desk, token_hex(16), {**COURSE, "attended": people, **changes})


def texts(panel):
    return [each.text() for each in panel.findChildren(QLabel) if each.isVisibleTo(panel)]


def test_a_supervisor_writes_corrects_and_voids(panel, context, do, qtbot, monkeypatch):
    first = do(add)
    shown = panel(context)
    said = "\n".join(texts(shown))
    assert "Child safeguarding" in said
    assert "Blue Lamp" in said
    assert "Were there: " in said
    assert "7.5 hours" in shown.year.text()
    assert unnamed(shown) == []
    shown.new.click()
    assert shown.heard[-1] == ("record", "new:training:house")
    shown._correct(first)
    assert shown.heard[-1] == ("record", f"correct:training:{first}")
    monkeypatch.setattr(notices, "ask_reason", lambda *_a, **_k: "it was a meeting")
    shown._void(first)
    qtbot.waitUntil(lambda: any("it was a meeting" in text for text in texts(shown)), timeout=LONG)
    assert do(trainings.list_trainings)[0].voided


def test_a_worker_reads_and_a_reason_is_told_in_words(panel, context, do):
    do(lambda desk: add(desk, attended=missing("not_asked"), hours=missing("not_asked")))
    worker = replace(context.desk, worker=replace(context.desk.worker, role="worker"))
    shown = panel(replace(context, desk=worker))
    assert not shown.new.isVisible()
    assert "Workers who were there: Not asked yet" in texts(shown)
    assert not [each for each in texts(shown) if "hours" in each]


def test_a_long_list_is_shown_piece_by_piece_the_newest_first(panel, context, do, qtbot):
    for year in ("2024", "2026-02-03", "2025-07"):
        do(lambda desk, year=year: add(desk, held_on=year))
    do(lambda desk: add(desk, held_on=missing("not_asked")))
    assert [each.day for each in do(trainings.list_trainings)] == [
        "2026-02-03",
        "2025-07",
        "2024",
        missing("not_asked"),
    ]
    shown = panel(context)
    assert not shown.more.isVisible()
    shown._shown = 1
    shown.begin()
    qtbot.waitUntil(shown.more.isVisible, timeout=LONG)
    assert not any("2025" in text for text in texts(shown))
    shown.more.click()
    qtbot.waitUntil(lambda: any("2025" in text for text in texts(shown)), timeout=LONG)
