"""The timeline of a case: by day, narrowed, read in full, still smooth with thousands of moments, keeping its place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.services.field_history import PastValue
from app.services.show_case import EventView, FieldChange, FieldView, Told
from tests.ui.cases.looks import texts
from ui.cases.history_dialog import HistoryDialog
from ui.cases.timeline_panel import TimelinePanel

EVENT = EventView(
    key="0",
    what="happened",
    on="2026-03-01",
    at="2026-03-01T10:00:00Z",
    late=False,
    worker="Amina",
    origin="",
    kind="case_note",
    record="ab",
    phrase="",
    headline=(("note_kind", "talk"), ("text", "A lamp at night")),
    fields=(),
    why="",
)
CHANGE = FieldChange("case_note", "note_kind", "What kind of note?", ("talk",), "meeting")
CHANGED = replace(EVENT, key="1", what="changed", on="", fields=(CHANGE,), why="A slip", worker="Mali")
STAY = replace(EVENT, key="2", kind="stay", on="2020-05", phrase="Moved in", headline=(("room", "Jasmine"),), late=True)
INTAKE = replace(EVENT, key="3", kind="intake", on="2020-05-01", headline=())


@pytest.fixture
def panel(app, qtbot):
    made = TimelinePanel()
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    made.show_events((EVENT, CHANGED, STAY, INTAKE))
    return made


def keys(panel):
    return [event.key for event in panel.model.rows]


def pick(box, data):
    box.setCurrentIndex(box.findData(data))


def test_what_stands_in_the_case_of_somebody_else_leads_there(panel, qtbot):
    """With the number of that case; where it is not here, the line stands alone and leads nowhere."""
    there = replace(
        EVENT, key="9", kind="incident", on="2030-01-01", phrase="Named in it", own=False, elsewhere="cd",
        headline=(("incident_kind", "medical"),), elsewhere_number="SUN-01-26-0001",
    )  # fmt: skip
    panel.show_events((there, EVENT))
    moment = panel.model.moment(there)
    assert (moment.title, moment.ink) == ("Incident: Named in it", "danger")
    assert moment.text == "Medical emergency · written down in the case SUN-01-26-0001"
    panel.list.setCurrentIndex(panel.model.index(0))
    (go,) = panel.details.findChildren(QPushButton)
    assert go.text().strip() == "Open the case SUN-01-26-0001"
    with qtbot.waitSignal(panel.case_wanted) as wanted:
        qtbot.keyClick(go, Qt.Key.Key_Space)
    assert wanted.args == ["cd"]
    panel.show_events((replace(there, key="8", elsewhere="", elsewhere_number="", headline=()),))
    assert [each for each in panel.details.findChildren(QPushButton) if each.isVisible()] == []


def test_a_moment_reads_in_words(panel):
    first, second, third, _ = [panel.model.moment(event) for event in panel.model.rows]
    assert (first.when, first.title, first.text) == ("1 Mar 2026", "Note", "Talk with the person · A lamp at night")
    assert second.title == "Corrected: Note"
    assert second.text == "What kind of note? Talk with the person → Case meeting"
    assert (third.when, third.title) == ("May 2020", "Stay: Moved in")


def test_the_details_say_before_since_and_why(panel, qtbot):
    panel.list.setCurrentIndex(panel.model.index(1))
    said = texts(panel.details)
    assert "Why: A slip" in said
    assert "before: Talk" in said
    assert "since then: Case meeting" in said
    with qtbot.waitSignal(panel.open_wanted) as wanted:
        panel.details._open(CHANGED)
    assert wanted.args == ["case_note", "ab"]


def test_what_was_written_on_another_day_says_so(panel):
    panel.list.setCurrentIndex(panel.model.index(2))
    assert "written down 1 Mar 2026" in texts(panel.details)


def test_what_was_brought_in_tells_its_first_day_and_author_and_who_brought_it(panel, qtbot):
    """In calm words, in the list, in full and in the history of one answer; found by the first author and her days."""
    told = replace(CHANGED, key="5", at="2026-11-28T10:00:00Z", worker="Amina", told=Told("2024-05-03T10:00:00Z", "K7"))
    stood = replace(told, key="6", told=Told())
    panel.show_events((stood, told, EVENT))
    moment = panel.model.moment(told)
    assert moment.when.startswith("3 May 2024")
    assert (moment.who, moment.by_whom) == ("K7, brought in", "K7, as brought in on 28 Nov 2026 by Amina")
    assert panel.model.moment(stood).by_whom == "as it stood in what Amina brought in on 28 Nov 2026"
    panel.list.setCurrentIndex(panel.model.index(1))
    assert "K7, as brought in on 28 Nov 2026 by Amina" in texts(panel.details)
    pick(panel.filter.worker, "K7")
    assert keys(panel) == ["5"]
    pick(panel.filter.worker, "")
    panel._sift(replace(panel.filter.wanted(), since="2026-01-01"))
    assert keys(panel) == ["6", "0"], "by the first day, where one was told"
    panel._sift(replace(panel.filter.wanted(), since="", text="k7 brought"))
    assert keys(panel) == ["5"]
    field = FieldView("case_note", "ab", "text", "What was said or seen?", "x", "answered", disputed=False, changed=2)
    past = PastValue("2026-11-28T10:00:00Z", "Amina", "", "x", "", stands=True, told=told.told)
    dialog = HistoryDialog(panel, field, (past,))
    qtbot.addWidget(dialog)
    assert "2024" in texts(dialog)
    assert "K7, as brought in on 28 Nov 2026 by Amina" in texts(dialog)


@pytest.mark.parametrize(
    ("what", "found"),
    [
        ("", ["0", "1", "2", "3"]),
        ("things", ["0", "2", "3"]),
        ("changes", ["1"]),
        ("stays", ["2"]),
        ("intake", ["3"]),
    ],
)
def test_it_is_narrowed_by_kind(panel, what, found):
    pick(panel.filter.what, what)
    assert keys(panel) == found


def test_it_is_narrowed_by_worker_and_by_time(panel):
    pick(panel.filter.worker, "Mali")
    assert keys(panel) == ["1"]
    pick(panel.filter.worker, "")
    panel._sift(replace(panel.filter.wanted(), since="2026-01-01"))
    assert keys(panel) == ["0", "1"]
    panel._sift(replace(panel.filter.wanted(), since="2020-05-10"))
    assert keys(panel) == ["0", "1", "2"], "a month that may be later is not left out"


def test_it_is_narrowed_by_words(panel, qtbot):
    qtbot.keyClicks(panel.filter.text, "jasmine")
    qtbot.waitUntil(lambda: keys(panel) == ["2"])
    qtbot.keyClick(panel.filter.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(keys(panel)) == 4)
    assert panel.filter.text.text() == ""


def test_it_keeps_its_place_and_what_it_was_narrowed_to(panel):
    pick(panel.filter.what, "things")
    panel.list.setCurrentIndex(panel.model.index(1))
    panel.show_events((replace(EVENT, key="new"), EVENT, CHANGED, STAY, INTAKE))
    assert keys(panel) == ["new", "0", "2", "3"]
    assert panel.model.rows[panel.list.currentIndex().row()].key == "2"


def test_thousands_of_moments_are_told_only_when_they_are_looked_at(panel, qtbot):
    many = tuple(replace(EVENT, key=str(at), on=f"20{at % 100:02d}-01-01") for at in range(6000))
    panel.show_events(many)
    qtbot.waitUntil(lambda: len(panel.model.rows) == 6000)
    panel.grab()
    assert len(panel.model._told) < 100
    panel.list.scrollToBottom()
    panel.grab()
    assert len(panel.model._told) < 200


def test_a_long_search_leaves_the_window_free(panel, qtbot):
    many = tuple(replace(EVENT, key=str(at), headline=(("text", f"word{at}"),)) for at in range(3000))
    panel.show_events(many)
    qtbot.waitUntil(lambda: len(panel.model.rows) == 3000)
    panel._sift(replace(panel.filter.wanted(), text="word2999"))
    assert panel.model._soon.isActive(), "it goes on after the keyboard was heard"
    qtbot.waitUntil(lambda: keys(panel) == ["2999"], timeout=10_000)


def test_an_erased_case_has_one_moment_without_words(panel):
    panel.show_events((replace(EVENT, key="x", what="erased", kind="case", headline=(), on=""),))
    assert panel.model.moment(panel.model.rows[0]).title == "Erased"
    panel.clear()
    assert keys(panel) == []
    assert "Erased" not in texts(panel.details)
