"""The work of a case on its page: every record reachable and opened by keyboard, changed through the right door."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from tests.ui.cases.looks import texts
from ui import notices
from ui.cases.work_groups import GROUPS
from ui.page import Changes


def shown(page):
    model = page.work.list.records
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def choose(page, group, record=""):
    page.work.groups.choose(group)
    if record:
        assert page.work.list.choose(record)


def test_every_record_stands_in_one_group(page):
    found = []
    for group in GROUPS:
        choose(page, group.key)
        found += [row.record.record for row in page.work.list.records.rows]
    assert sorted(found) == sorted(record.record for record in page.case.records)


def test_what_hangs_on_another_stands_under_it(page):
    choose(page, "happened")
    rows = [(row.record.kind, row.depth) for row in page.work.list.records.rows]
    assert rows[:4] == [("episode", 0), ("perpetrator", 1), ("episode", 0), ("perpetrator", 1)]


def test_a_line_says_what_it_is_about_its_day_who_wrote_it_and_how_it_stands(page):
    choose(page, "plan")
    task = next(line for line in shown(page) if "Ask the embassy" in line)
    assert task.startswith("Task. Ask the embassy for the passport")
    assert "Amina" in task
    assert task.endswith("Late")


def test_the_chosen_record_is_whole_beside_the_list(page, house):
    choose(page, "happened", house.rich.records["episode"][1])
    said = texts(page.work.details)
    assert "The person prefers not to answer" in said, "a reason is shown"
    assert "Not filled in:" in said, "and what is blank is named"


def test_an_amount_of_money_is_said_with_its_currency(page, house):
    choose(page, "legal", house.rich.records["legal_action"][0])
    said = texts(page.work.details)
    assert "1,200 USD" in said
    assert "77/2026, labour court" in said


def test_a_linked_client_is_told_by_name_and_leads_to_their_case(page, house, qtbot):
    choose(page, "family", house.rich.records["family_link"][0])
    assert "Dara" in shown(page)[0] + shown(page)[1]
    assert house.rich.sister not in " ".join(shown(page))
    with qtbot.waitSignal(page.case_wanted) as wanted:
        page.work.details.deed_wanted.emit("person")
    assert wanted.args == [house.rich.sister]


def test_ins_adds_f2_corrects_f3_copies(page, house, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(page.work.menu, "popup", asked.append)
    case, risks = house.rich.case, house.rich.records["assessment_risk"]
    choose(page, "legal", house.rich.records["legal_action"][0])
    qtbot.keyClick(page.work.list, Qt.Key.Key_Insert)
    qtbot.keyClick(page.work.list, Qt.Key.Key_F2)
    choose(page, "assessments", risks[0])
    qtbot.keyClick(page.work.list, Qt.Key.Key_F3)
    qtbot.keyClick(page.work.list, Qt.Key.Key_Insert)
    assert len(asked) == 1, "of several kinds the menu asks which"
    assert page.places == [
        ("record", f"new:legal_action:{case}"),
        ("record", f"correct:legal_action:{house.rich.records['legal_action'][0]}"),
        ("record", f"copy:assessment_risk:{risks[0]}"),
    ]


def test_what_is_added_hangs_on_what_is_chosen(page, house):
    case, first = house.rich.case, house.rich.records["episode"][0]
    plan = house.rich.records["support_plan"][0]
    choose(page, "happened", first)
    page.work._add("perpetrator")
    choose(page, "plan", house.rich.records["task"][0])
    page.work._add("task")
    assert page.places == [
        ("record", f"new:perpetrator:{case}:{first}"),
        ("record", f"new:task:{case}:{plan}"),
    ]


def test_arrows_go_through_the_list_and_enter_reads(page, house, qtbot):
    choose(page, "notes")
    page.work.list.setFocus()
    first = page.work.list.current()
    qtbot.keyClick(page.work.list, Qt.Key.Key_Down)
    assert page.work.list.current() != first
    assert page.work.details.record == page.work.list.current()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page.work.list, Qt.Key.Key_Return)
    assert page.work.details.area.hasFocus()


def test_a_void_record_is_marked_and_offers_nothing(page, house):
    choose(page, "help", house.rich.records["service"][-1])
    assert [line.endswith("Void") for line in shown(page)].count(True) == 1
    assert not page.work.details.can("correct")
    assert not page.work.details.can("void")


def test_a_task_is_finished_and_a_plan_is_read(page, house, qtbot, monkeypatch):
    monkeypatch.setattr(notices, "toast", lambda *_: None)
    task = house.do(lambda desk: _add_task(desk, house.rich.case))
    page.refresh(Changes.of("cases", case=page.showing()))
    qtbot.waitUntil(lambda: any(each.record == task for each in page.case.records), timeout=10_000)
    choose(page, "plan", task)
    with qtbot.waitSignal(page.changed, timeout=10_000):
        page.work.details.deed_wanted.emit("finish")
    choose(page, "assessments", house.rich.records["assessment_risk"][2])
    with qtbot.waitSignal(page.changed, timeout=10_000):
        page.work.details.deed_wanted.emit("approve")
    page.refresh(Changes.of("cases", case=page.showing()))
    qtbot.waitUntil(lambda: _of(page, task).answer("state") == "done", timeout=10_000)
    assert _of(page, house.rich.records["assessment_risk"][2]).answer("approved_by")


def _add_task(desk, case):
    from tests.ui.cases.rich import add, day

    return add(desk, case, "task", what="Fetch the lamp", who="Amina", due_on=day(0), state="open")


def _of(page, record):
    return next(each for each in page.case.records if each.record == record)


def test_voiding_a_record_asks_why(page, house, qtbot, monkeypatch):
    from app.services import show_case

    monkeypatch.setattr(notices, "toast", lambda *_: None)
    monkeypatch.setattr(notices, "ask_reason", lambda *_: "typed twice")
    choose(page, "stays", house.rich.records["belongings"][0])
    with qtbot.waitSignal(page.changed, timeout=10_000):
        qtbot.keyClick(page.work.list, Qt.Key.Key_Delete)
    after = house.do(lambda desk: show_case.show(desk, house.rich.case))
    assert next(each for each in after.records if each.record == house.rich.records["belongings"][0]).voided


def test_a_guarded_record_shows_only_that_it_is_there(page, house):
    hidden = next(each for each in page.case.records if each.record == house.rich.records["case_note"][1])
    hidden = replace(hidden, guarded=True, sections=(), day=None)
    others = tuple(each for each in page.case.records if each.record != hidden.record)
    page._show(page.showing(), replace(page.case, records=(*others, hidden)))
    page.settle()
    choose(page, "notes", hidden.record)
    assert any("For supervisors only" in line for line in shown(page))
    assert "Only a supervisor can read this record" in texts(page.work.details)
    assert not page.work.details.can("correct")


def test_what_came_from_another_house_is_not_ours_to_correct(page, house):
    note = replace(_of(page, house.rich.records["case_note"][0]), origin="River house")
    page._show(page.showing(), replace(page.case, records=(note,)))
    page.settle()
    choose(page, "notes", note.record)
    assert not page.work.details.can("correct")
    assert "River house" in shown(page)[0]


def test_a_reload_keeps_the_chosen_record(page, house, qtbot):
    chosen = house.rich.records["case_note"][0]
    choose(page, "notes", chosen)
    page._show(page.showing(), replace(page.case, name="Again"))
    page.settle()
    assert page.work.list.current().record == chosen


def test_an_own_questionnaire_leads_to_its_answers(page, house):
    note = _of(page, house.rich.records["case_note"][0])
    sheet = replace(note, kind="sheet", record="ee" * 16, title="", day="2026-05-01", sections=())
    page.work.sheet_wanted.disconnect()  # nobody filled this one
    wanted = []
    page.work.sheet_wanted.connect(wanted.append)
    page._show(page.showing(), replace(page.case, records=(sheet,)))
    page.settle()
    choose(page, "sheets", sheet.record)
    assert shown(page)[0].startswith("Own questionnaire")
    assert set(wanted) == {sheet.record}
    page.work._on_add()
    assert page.places == [("sheets", house.rich.case)]


def test_hiding_the_name_hides_those_of_linked_clients_too(page, house):
    page.hide_name.click()
    page.settle()
    choose(page, "family", house.rich.records["family_link"][0])
    assert "Dara" not in " ".join(shown(page)) + texts(page.overview)
    assert page.case.people[0].number in " ".join(shown(page))
    page.hide_name.click()
