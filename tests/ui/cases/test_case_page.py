"""One case: danger on top, withheld told from missing, corrections with a reason, a history that stays."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from app.services import add_worker
from app.services.erase_person import erase
from app.services.import_table import import_table
from app.services.record_intake import record_intake
from db.missing import missing
from db.models import ImportRow
from tests import registers
from tests.sheets import TODAY, care, intake, share
from tests.ui.cases.looks import in_dialog, texts
from tests.ui.spoken import nameless
from ui import notices, say
from ui.cases.case_page import CasePage
from ui.cases.erase_dialog import EraseDialog
from ui.page import Changes


def test_danger_stands_on_top_of_every_page_of_the_case(opened):
    page = opened(
        danger_flags=["trafficker_searching"],
        safe_method="none",
        must_not_know="The uncle",
        danger_details="A grey van",
    )
    said = texts(page.danger)
    for words in ("Someone is looking for the person", "do not try to make contact", "The uncle", "A grey van"):
        assert words in said
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        assert page.danger.isVisible()
    assert page.danger.property("banner") == "danger"


def test_no_known_danger_is_no_alarm(opened):
    page = opened(danger_flags=["none_known"], safe_method={"missing": "not_asked"})
    assert not page.danger.isVisible()


def test_what_must_be_known_before_the_first_word_stands_in_the_head(opened):
    child = {"given_by": "guardian_with_child", "guardian_safe": "yes", "child_assent": "agrees"}
    told = {
        "minor_at_intake": "yes",
        "child_care_status": "with_parent",
        "main_language": "km",
        "interpreter_needed": "yes",
    }
    said = opened(care(**child), **told)._subtitle.text()
    assert said.endswith("under 18 at intake  ·  speaks Khmer  ·  needs an interpreter")
    said = opened(main_language=missing("not_asked"), interpreter_needed="no")._subtitle.text()
    assert not any(word in said for word in ("under 18", "speaks", "interpreter")), "nobody said so"


def test_a_case_from_a_table_says_so_in_one_line(opened, do, tmp_path, qtbot):
    page = opened(known_as="Anna")
    typed = page.case.case
    assert not page.came_from.isVisible()
    do(lambda desk: import_table(desk, registers.writer(tmp_path)(registers.MALY, registers.DARA)))
    case = do(lambda desk: registers.kept_of(desk, ImportRow)[1].case_id.hex())
    page.open(case)
    qtbot.waitUntil(page.came_from.isVisible, timeout=20_000)
    file = "\u2068old register.csv\u2069"
    assert page.came_from.line.text() == f"From the table {file}, row 3, brought in on {say.date(TODAY)}"
    page.open(typed)
    assert not page.came_from.isVisible(), "nothing of the last one is left, not even until the next is read"
    qtbot.waitUntil(lambda: page.case is not None, timeout=20_000)
    assert not page.came_from.isVisible()


def test_answers_reasons_and_blanks_are_told_apart(opened):
    page = opened(known_as="Sokha", main_language={"missing": "declined"})
    assert "Sokha" in texts(page.recorded)
    assert "The person prefers not to answer" in texts(page.recorded)
    assert "Not filled in" not in texts(page.recorded)
    page.recorded.blanks.click()
    assert "Not filled in" in texts(page.recorded)


def test_not_shared_is_not_missing(opened):
    page = opened(known_as="Sokha", main_language={"missing": "unknown_to_person"})
    sections = tuple(
        replace(
            section,
            fields=tuple(
                replace(f, state="not_shared", answer=None) if f.field == "known_as" else f for f in section.fields
            ),
        )
        for section in page.case.sections
    )
    page._show(page.showing(), replace(page.case, origin="River house", sections=sections))
    page.settle()
    said = texts(page.recorded)
    assert "Not shared with us" in said
    assert "The person does not know" in said
    assert "River house" in texts(page)
    assert [b for b in page.recorded.findChildren(QPushButton) if b.text().strip() == "Correct"] == []
    assert not page.more.void.isVisible()


def test_a_dispute_is_marked_and_leads_to_where_it_is_settled(opened, qtbot):
    page = opened(known_as="Sokha")
    first = page.case.sections[0]
    disputed = replace(first, fields=(replace(first.fields[0], disputed=True), *first.fields[1:]))
    page._show(page.showing(), replace(page.case, sections=(disputed, *page.case.sections[1:])))
    page.settle()
    mark = next(b for b in page.recorded.findChildren(QToolButton) if b.text() == "In dispute")
    with qtbot.waitSignal(page.page_wanted) as wanted:
        mark.click()
    assert wanted.args == ["share"]


def test_the_timeline_tells_one_save_as_one_moment(opened):
    page = opened(care(), share("coded"))
    moments = [page.timeline.model.moment(event) for event in page.timeline.model.rows]
    assert sorted(moment.title for moment in moments) == ["Intake", "Permission: Given", "Permission: Given"]
    assert {moment.who for moment in moments} == {"Amina"}
    assert "Permission: Given" in page.timeline.model.index(0).data()


def test_everything_on_the_page_says_its_name(opened):
    page = opened(care(), share("coded"))
    page.recorded.blanks.click()
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        assert nameless(page) == []


def test_voiding_takes_the_case_out(opened, qtbot, monkeypatch):
    page = opened()
    monkeypatch.setattr(notices, "ask_reason", lambda *_: "typed twice")
    with qtbot.waitSignal(page.changed, timeout=20_000):
        page.acts.void()
    page.refresh(Changes.of("cases", case=page.showing()))
    qtbot.waitUntil(lambda: page.case.voided, timeout=20_000)
    assert "voided" in page.state.text
    assert not page.more.isVisible()


def test_erasing_needs_the_code_and_a_reason(opened, qtbot, monkeypatch):
    page = opened(known_as="Sokha")
    dialog = EraseDialog(page, page.case)
    dialog.reason.setPlainText("her wish")
    assert not dialog.erase.isEnabled()
    dialog.typed.setText(page.case.code.replace("-", "").lower())
    assert dialog.erase.isEnabled()
    dialog.reason.clear()
    assert not dialog.erase.isEnabled()
    dialog.deleteLater()


def test_an_erased_person_leaves_nothing_on_the_page(opened, qtbot):
    page = opened(known_as="Sokha")
    told = []

    def look(dialog):
        told.append(texts(dialog))
        dialog.accept()

    def deed(dialog):
        dialog.typed.setText(page.case.code)
        dialog.reason.setPlainText("her wish")
        in_dialog(qtbot, look)
        dialog.erase.click()

    in_dialog(qtbot, deed)
    with qtbot.waitSignal(page.page_wanted, timeout=20_000) as wanted:
        page.acts.erase()
    assert wanted.args == ["cases"]
    QApplication.sendPostedEvents(None, 52)
    assert "Sokha" not in texts(page)
    assert page.case is None
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "was removed from this computer" in told[0]


def test_the_page_of_an_erased_case_says_calmly_what_was_done_and_what_stays(opened, qtbot, do):
    page = opened(known_as="Sokha")
    person, case = page.case.person, page.case.case
    do(lambda desk: erase(desk, person, "her wish"))
    page.open(case)
    qtbot.waitUntil(page.gravestone.isVisible, timeout=20_000)
    page.settle()
    QApplication.sendPostedEvents(None, 52)
    assert not page.tabs.isVisible()
    assert page.gravestone.done.text().startswith(say.date(TODAY))
    assert page.gravestone.done.text().endswith(f", by {page.context.desk.worker.name}")
    seen = " | ".join(shown.text() for shown in page.findChildren(QLabel) if shown.isVisible())
    assert "The reason is not kept" in seen
    assert "To whom it was ever given" in seen
    assert "her wish" not in texts(page)
    assert [each.text() for each in page.findChildren(QLabel) if "Sokha" in each.text()] == []


def test_only_a_supervisor_may_void_or_erase(at_desk, context, qtbot, do):
    from dataclasses import replace as other

    saved = do(lambda desk: record_intake(desk, intake()))
    worker = do(lambda desk: add_worker.add_worker(desk, "Worker", "worker", "seven loud tractors under snow"))
    context.desk.worker = other(context.desk.worker, role=worker.role)
    page = CasePage(context)
    qtbot.addWidget(page)
    page.show()
    page.open(saved.case)
    qtbot.waitUntil(lambda: page.case is not None, timeout=20_000)
    assert not page.more.void.isEnabled()
    assert not page.more.erase.isEnabled()


def test_another_case_never_shows_the_last_ones_words(opened, do):
    page = opened(known_as="Sokha", danger_flags=["phone_tracked"])
    second = do(lambda desk: record_intake(desk, intake(known_as="Dara")))
    page.open(second.case)
    assert page.case is None
    assert not page.danger.isVisible()
    assert "Sokha" not in page.title


def test_a_case_that_is_not_here_leads_back_to_the_list(context, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(notices, "show_error", lambda _parent, error: told.append(error.code))
    page = CasePage(context)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.page_wanted, timeout=20_000):
        page.open("00" * 16)
    assert told == ["record.not_found"]
