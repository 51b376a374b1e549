"""The first page: all is one step from its case, a task is ticked where it stands, one fault is not the end of all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.reports.templates import templates
from app.services import keep_draft, today
from app.services.ground import write_ground
from app.services.keep_report import keep_report
from app.services.record_intake import record_intake
from db.models import Consent, Dispute, Identity, Report
from tests.sheets import TODAY, care, intake, share
from tests.ui.today.conftest import day
from ui.page import Changes
from ui.today.today_page import TodayPage
from ui.widgets.line_button import LineButton


def lines(part):
    return [each for each in part.findChildren(LineButton) if not each.isHidden()]


def titles(part):
    return [(each.title, *each.lines) for each in lines(part)]


def said(part):
    return " ".join(each.text() for each in part.findChildren(QLabel) if each.isVisible())


def standing(page):
    """The cards that are there on every day."""
    return [part for key, part in page.parts.items() if key not in {"ground", "requests", "offers", "reports"}]


def ticks(part):
    return [each for each in part.findChildren(QPushButton) if each.accessibleName().startswith("Done: ")]


@pytest.fixture
def opened(page, qtbot):
    def open_page():
        page.enter()
        qtbot.waitUntil(lambda: not page.context.jobs.busy and not page.context.drafts_jobs.busy, timeout=20_000)
        qtbot.wait(1)
        return page

    return open_page


def test_an_empty_day_is_a_kind_one(opened):
    page = opened()
    assert "Well done" in said(page.parts["tasks"])
    assert all(said(part).strip() for part in standing(page)), "no card stands there without a word"
    assert not page.parts["offers"].isVisible(), "cases seldom change houses: the card comes when one does"
    assert not page.parts["requests"].isVisible(), "nor hands"
    assert not page.parts["reports"].isVisible(), "nor is there a report every day"


def test_a_report_that_is_due_leads_to_its_figures(opened, do, qtbot):
    kept = do(lambda desk: keep_report(desk, templates()["donor_quarter"].report))

    def quarters_pass(desk):
        with desk.write("keep_report") as session:
            session.get(Report, bytes.fromhex(kept)).done_to = "2020-03-31"

    do(quarters_pass)
    page = opened()
    assert page.parts["reports"].isVisible()
    (line,) = page.parts["reports"].findChildren(LineButton)
    assert "Donor overview" in line.accessibleName()
    with qtbot.waitSignal(page.place_wanted) as wanted:
        line.click()
    assert wanted.args == ["figures", f"report:{kept}"]


def test_each_entry_leads_to_its_case(opened, do, task, add, qtbot):
    to_them = {"consent_purpose": "referral", "recipient_kind": "service_provider", "share_level": "identity"}
    sheets = care(), care(recipient="Law office", **to_them)
    sokha = do(lambda desk: record_intake(desk, intake(*sheets, known_as="Sokha")))
    task(sokha, "call the clinic", -1)
    add("red_flag", sokha, wording="do not phone", raised_on=day(-3), look_again_on=day(0))
    sent = {"referral_reason": "AdditionalServicesRequired", "service_wanted": "legal"}
    add("referral", sokha, referred_on=day(-9), referred_to="Law office", agreed="yes", **sent)
    page = opened()
    assert titles(page.parts["tasks"]) == [("Sokha", "call the clinic")]
    waits = "Referred, no answer yet: Law office"
    assert titles(page.parts["reviews"]) == [("Sokha", "do not phone"), ("Sokha", waits)]
    assert lines(page.parts["reviews"])[1].mark.startswith("since ")
    for key in ("tasks", "reviews"):
        line = lines(page.parts[key])[-1]
        line.setFocus()
        with qtbot.waitSignal(page.case_wanted) as wanted:
            qtbot.keyClick(line, Qt.Key.Key_Space)
        assert wanted.args == [sokha.case]


def test_two_who_are_called_the_same_are_told_apart(opened, person, task):
    one, other, third = person(known_as="Sokha"), person(known_as="sokha"), person(known_as="Dara")
    for at, each in enumerate((one, other, third)):
        task(each, f"task {at}", -1)
    page = opened()
    told = [(one.number, "Sokha"), (other.number, "sokha")]
    want = [(name, f"{number} · task {at}") for at, (number, name) in enumerate(told)]
    assert titles(page.parts["tasks"]) == [*want, ("Dara", "task 2")]


def test_permissions_say_why_they_are_to_be_looked_at(opened, person, do, qtbot):
    guardian = {"given_by": "guardian_alone", "guardian_safe": "yes", "child_assent": "agrees", "given_on": day(-700)}
    child = {"minor_at_intake": "yes", "child_care_status": "with_carer"}
    grown = do(lambda desk: record_intake(desk, intake(care(**guardian), known_as="Grown", **child)))
    torn = do(lambda desk: record_intake(desk, intake(care(), share(), known_as="Torn")))

    def turn(desk):
        with desk.write("correct") as session:
            found = session.query(Identity).filter_by(subject=bytes.fromhex(grown.person)).one()
            found.date_of_birth = f"{int(TODAY[:4]) - 30}-03-03"
            shared = {"subject": bytes.fromhex(torn.person), "consent_purpose": "coordination"}
            sheet = session.query(Consent).filter_by(**shared).one()
            session.add(Dispute(kind="consent", record=sheet.id, field="recipient", subject=sheet.subject, since=1))

    do(turn)
    page = opened()
    part = page.parts["reviews"]
    adult = "Now an adult, ask again: Care in this shelter"
    at_odds = "Permission in dispute: River coordination"
    assert titles(part) == [("Torn", at_odds), ("Grown", adult)]
    assert [each.mark for each in lines(part)] == ["", f"since 3 Mar {int(TODAY[:4]) - 12}"]
    with qtbot.waitSignal(page.case_wanted) as wanted:
        lines(part)[0].click()
    assert wanted.args == [torn.case]


def test_a_task_is_ticked_off_once_and_can_be_taken_back(opened, person, task, qtbot, do):
    sokha = person()
    task(sokha, "first", -1)
    task(sokha, "second", 0)
    page = opened()
    part = page.parts["tasks"]
    tick = ticks(part)[0]
    tick.setFocus()
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton)
    assert not tick.isEnabled(), "pressed twice it is done once"
    qtbot.waitUntil(lambda: [words for _, words in titles(part)] == ["second"], timeout=20_000)
    assert "first" in part.news.text
    assert do(lambda desk: len(today.listing(desk, "all"))) == 1
    part.news.acted.emit()
    qtbot.waitUntil(lambda: [words for _, words in titles(part)] == ["first", "second"], timeout=20_000)
    assert part.news.isHidden()


def test_a_long_list_is_cut_and_the_rest_is_one_step_away(opened, person, task, qtbot):
    sokha = person()
    for at in range(7):
        task(sokha, f"task {at}", at)
    page = opened()
    part = page.parts["tasks"]
    assert len(lines(part)) == today.HANDFUL
    more = next(each for each in part.findChildren(QPushButton) if "2 more" in each.text())
    with qtbot.waitSignal(page.place_wanted) as wanted:
        more.click()
    assert wanted.args == ["due", "tasks"]


def test_one_card_that_fails_says_so_and_the_others_stand(opened, person, task, monkeypatch):
    task(person(), "call", 0)

    def broken(_desk):
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(today, "reviews", broken)
    page = opened()
    assert "your records are safe" in said(page.parts["reviews"]).lower()
    assert "a fault of ours" not in said(page.parts["reviews"])
    assert len(lines(page.parts["tasks"])) == 1


def test_half_typed_forms_open_where_they_were_left(opened, do, qtbot):
    do(lambda desk: keep_draft.keep(desk, "case_note", "k1", {"number": "SUN-56-26-0003"}))
    do(lambda desk: keep_draft.keep(desk, "intake", "k2", {"intake": {"known_as": "Bopha"}}))
    do(lambda desk: keep_draft.keep(desk, "intake", "k4", {"intake": {"given_names": "Maly"}}))
    do(lambda desk: keep_draft.keep(desk, "sheet", "k3", {}))
    page = opened()
    by_title = {each.title: each for each in lines(page.parts["drafts"])}
    with qtbot.waitSignal(page.place_wanted) as own:
        by_title["A form of this house"].click()
    assert own.args == ["sheet", "draft:k3"]
    with qtbot.waitSignal(page.place_wanted) as wanted:
        by_title["Note · SUN-56-26-0003"].click()
    assert wanted.args == ["record", "draft:case_note:k1"]
    with qtbot.waitSignal(page.intake_wanted) as intake:
        by_title["Intake · Bopha"].click()
    assert intake.args == ["k2"]
    assert "Intake · Maly" in by_title, "whatever of the name was typed"


def test_names_are_hidden_where_somebody_may_look_over_the_shoulder(context, person, task, qtbot):
    sokha = person(known_as="Sokha")
    task(sokha, "call", 0)
    for key, name in (("k2", "Bopha"), ("k4", "Maly")):
        keep_draft.keep(context.desk, "intake", key, {"intake": {"known_as": name}})
    hidden = TodayPage(replace(context, settings=replace(context.settings, hide_names=True)))
    qtbot.addWidget(hidden)
    hidden.show()
    hidden.enter()
    qtbot.waitUntil(lambda: bool(lines(hidden.parts["tasks"])), timeout=20_000)
    assert titles(hidden.parts["tasks"]) == [(sokha.code, "call")]
    qtbot.waitUntil(lambda: bool(lines(hidden.parts["drafts"])), timeout=20_000)
    assert not [
        each for each in lines(hidden.parts["drafts"]) if {"Bopha", "Maly"} & set(each.accessibleName().split())
    ]
    drafts = [(each.title, each.accessibleName()) for each in lines(hidden.parts["drafts"])]
    assert len(set(drafts)) == 2, "two of one minute look alike"
    assert hidden.hide_names.isChecked()
    with qtbot.waitSignal(hidden.settings_wanted) as wanted:
        hidden.hide_names.click()
    assert wanted.args[0].hide_names is False


def test_news_is_read_anew_and_the_focus_stays_where_it_was(opened, person, task, qtbot):
    sokha = person()
    task(sokha, "one", 0)
    page = opened()
    part = page.parts["tasks"]
    lines(part)[0].setFocus()
    task(sokha, "two", 1)
    page.refresh(Changes.of("cases"))
    qtbot.waitUntil(lambda: len(lines(part)) == 2, timeout=20_000)
    assert lines(part)[0].hasFocus()


def test_a_worker_sees_no_card_for_supervisors(context, qtbot):
    desk = replace(context.desk, worker=replace(context.desk.worker, role="worker"))
    page = TodayPage(replace(context, desk=desk))
    qtbot.addWidget(page)
    assert not {"approvals", "safety"} & set(page.parts)


@pytest.mark.parametrize(("width", "columns"), [(1150, 3), (812, 2), (420, 1)])
def test_cards_stand_in_as_many_columns_as_have_room(opened, qtbot, width, columns):
    page = opened()
    page.resize(width, 600)
    qtbot.waitUntil(lambda: len({part.x() for part in standing(page)}) == columns)
    assert all(part.isVisible() for part in standing(page))


def test_the_law_is_asked_for_until_it_is_written_down(opened, do, qtbot):
    page = opened()
    (line,) = lines(page.parts["ground"])
    assert "Not written down yet" in line.title
    with qtbot.waitSignal(page.place_wanted) as wanted:
        line.click()
    assert wanted.args == ["preferences", "ground"]
    told = {"country": "KH", "data_law": "none", "must_report": "no", "kept_for": [{"purpose": "care"}]}
    do(lambda desk: write_ground(desk, told))
    page.refresh(Changes.of("ground"))
    qtbot.waitUntil(lambda: "1 question" in str(titles(page.parts["ground"])), timeout=20_000)
    do(lambda desk: write_ground(desk, {**told, "keep_years": 7}, "decided"))
    page.refresh(Changes.of("ground"))
    qtbot.waitUntil(lambda: not page.parts["ground"].isVisible(), timeout=20_000)
