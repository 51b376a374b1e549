"""A questionnaire on the screen: what is asked, what is wrong, and the way through it by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from app.forms.catalogue import form
from app.forms.consent import CONSENT
from app.forms.finding import FINDING
from app.forms.findings import Finding
from app.forms.intake import INTAKE
from ui.forms.form_view import FormView
from ui.widgets.laid import widgets


def asked(view):
    return {name for card in view.cards for name, frame in card.frames.items() if not frame.isHidden()}


def test_a_question_appears_with_the_answer_it_depends_on(drawn, qtbot):
    view = drawn()
    assert "child_care_status" not in asked(view)
    qtbot.mouseClick(view.frame("minor_at_intake").input.buttons["yes"], Qt.MouseButton.LeftButton)
    assert "child_care_status" in asked(view)
    qtbot.mouseClick(view.frame("minor_at_intake").input.buttons["no"], Qt.MouseButton.LeftButton)
    assert "child_care_status" not in asked(view)


def test_other_asks_which_other_and_keeps_its_text(drawn, qtbot):
    view = drawn()
    view.go_to(6)
    assert "exploitation_types_other" not in asked(view)
    qtbot.mouseClick(view.frame("exploitation_types").input.buttons["Other"], Qt.MouseButton.LeftButton)
    assert "exploitation_types_other" in asked(view)
    qtbot.keyClicks(view.frame("exploitation_types_other").input.line, "begging abroad")
    assert view.answers()["exploitation_types_other"] == "begging abroad"
    assert view.answers()["exploitation_types"] == ["Other"]


def test_an_emergency_takes_the_explaining_away(drawn):
    view = drawn(CONSENT)
    assert "points_explained" in asked(view)
    view.put("consent_status", "not_possible_emergency")
    assert "points_explained" not in asked(view)
    assert "emergency_reason" in asked(view)


def test_what_is_off_by_default_is_only_offered(drawn, qtbot):
    view = drawn()
    assert "account" not in asked(view)
    card = view.cards[-1]
    offers = widgets(card._more)
    assert [offer.property("field") for offer in offers] == ["vulnerabilities", "account"]
    qtbot.mouseClick(offers[1], Qt.MouseButton.LeftButton)
    assert "account" in asked(view)
    qtbot.mouseClick(widgets(card._more)[0], Qt.MouseButton.LeftButton)
    assert "vulnerabilities" in asked(view)
    assert card._more.count() == 0


def test_what_the_app_fills_and_what_is_skipped_is_not_drawn(drawn):
    view = drawn(CONSENT, skip={"consent_purpose", "recipient_kind"})
    view.set_answers({"consent_purpose": "care_here", "form_version": "consent 1"})
    assert view.frame("consent_purpose") is None
    assert view.frame("form_version") is None
    assert view.answers() == {"consent_purpose": "care_here", "form_version": "consent 1"}


def test_a_missing_reason_by_f8(drawn, qtbot, monkeypatch):
    view = drawn()
    frame = view.frame("known_as")
    opened = []
    monkeypatch.setattr(frame.no_answer, "open", lambda: opened.append(True))
    frame.take_focus()
    qtbot.keyClick(frame.input.line, Qt.Key.Key_F8)
    assert opened == [True]
    frame.no_answer.chosen.emit("declined")
    assert view.answers()["known_as"] == {"missing": "declined"}
    assert QApplication.focusWidget() is frame.no_answer, "the field is shut, so its reason takes the focus"
    qtbot.keyClick(frame.no_answer, Qt.Key.Key_Delete)
    assert "known_as" not in view.answers()
    assert QApplication.focusWidget() is frame.input.line


def test_what_was_typed_comes_back_when_the_reason_goes(drawn, qtbot):
    view = drawn()
    frame = view.frame("known_as")
    qtbot.keyClicks(frame.input.line, "Anna")
    frame.set_reason("not_asked")
    frame.set_reason("")
    assert view.answers()["known_as"] == "Anna"


def test_findings_stand_beside_their_fields_and_the_first_has_the_focus(drawn):
    view = drawn()
    assert view.judge() is False
    first = view.frame("intake_kind")
    assert first.finding.code == "answer.required"
    assert QApplication.focusWidget() in first.findChildren(QWidget)
    assert view.frame("account").finding is None
    assert "1 answer" in view.rail.entries[0].accessibleName()


def test_a_warning_is_told_from_an_error_and_stops_nothing(drawn):
    view = drawn()
    warning = Finding("safe_phone", "answer.phone", "Write the number with its country code.", "warning")
    view.set_answers({"safe_method": "phone", "safe_phone": "12"})
    assert view.show_findings([warning]) is True
    assert view.frame("safe_phone").input.line.property("error") is False
    assert view.frame("safe_phone").finding.severity == "warning"


def test_a_finding_goes_when_its_answer_is_put_right(drawn, qtbot):
    view = drawn()
    view.judge()
    view.frame("intake_kind").input.buttons["new"].click()
    qtbot.waitUntil(lambda: view.frame("intake_kind").finding is None, timeout=20_000)
    assert view.frame("known_as").finding is not None


def test_nobody_is_scolded_before_they_have_come_to_a_question(drawn, qtbot):
    view = drawn()
    date = view.frame("intake_date").input
    date.day.setFocus()
    qtbot.keyClicks(date.day, "31")
    date.month.setCurrentIndex(2)
    qtbot.keyClicks(date.year, "2026")
    qtbot.wait(500)
    assert [f.name for c in view.cards for f in c.frames.values() if f.finding is not None] == []
    view.frame("known_as").take_focus()
    qtbot.waitUntil(lambda: view.frame("intake_date").finding is not None, timeout=20_000)
    assert view.frame("known_as").finding is None


@pytest.mark.parametrize("form", [CONSENT, INTAKE], ids=lambda form: form.name)
def test_tab_reaches_every_question(drawn, qtbot, form):
    view = drawn(form)
    view.set_answers({})
    wanted, reached = asked(view), []
    view.focus_first()
    for _ in range(400):
        focused = QApplication.focusWidget()
        holder = next((f for c in view.cards for f in c.frames.values() if f.isAncestorOf(focused)), None)
        if holder is not None and holder.name not in reached:
            reached.append(holder.name)
        if wanted <= set(reached):
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    order = [field.name for field in form.fields if field.name in wanted]
    assert reached == order, "in the order in which they stand"


@pytest.mark.parametrize("form", [CONSENT, INTAKE], ids=lambda form: form.name)
def test_everything_that_takes_the_focus_says_its_name(drawn, form):
    view = drawn(form)
    nameless = [
        (frame.name, type(part).__name__)
        for card in view.cards
        for frame in card.frames.values()
        for part in frame.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not part.accessibleName()
        and not getattr(part, "text", str)()
        and not isinstance(part, QAbstractItemView)  # the list inside a combo box speaks for itself
    ]
    assert nameless == []


def test_the_label_is_the_buddy_of_its_input(drawn):
    view = drawn()
    for card in view.cards:
        for frame in card.frames.values():
            assert frame.words.buddy() is not None
            assert frame.isAncestorOf(frame.words.buddy())


def test_the_rail_counts_reasons_as_answers(drawn):
    view = drawn()
    view.set_answers({"known_as": {"missing": "declined"}, "given_names": "Anna"})
    assert "2 of 7" in view.rail.entries[2].accessibleName()


def test_control_page_down_walks_the_sections(drawn, qtbot):
    view = drawn()
    view.focus_first()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert view.cards[1].isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert view.cards[0].isAncestorOf(QApplication.focusWidget())


def test_neighbours_stand_level_and_a_narrow_window_has_one_column(drawn, qtbot):
    view = drawn()
    left, right = view.frame("intake_date"), view.frame("identified_on")
    qtbot.waitUntil(lambda: left.y() == right.y() and left.x() != right.x())
    qtbot.waitUntil(lambda: left.input.y() == right.input.y() > 30)
    view.resize(700, 600)
    qtbot.waitUntil(lambda: left.x() == right.x() and left.y() < right.y())
    assert left.width() > view.width() / 2


def test_a_form_is_light(app, qtbot):
    """Only what is needed for the first glance is made at once."""
    view = FormView(INTAKE)
    qtbot.addWidget(view)
    assert len(view.findChildren(QWidget)) < 120
    view.show()
    qtbot.waitUntil(lambda: view.cards[0].is_built)
    assert not view.is_built
    qtbot.waitUntil(lambda: view.is_built, timeout=20_000)
    assert len(view.findChildren(QWidget)) < 1000


def test_in_a_narrow_window_what_is_wrong_takes_its_own_room(drawn, qtbot):
    """The height of a question that was asked for again must not be that of before."""
    view = drawn(form("incident"))
    frames = [frame for card in view.cards for frame in card.frames.values() if not frame.isHidden()]

    def have_room():
        QApplication.processEvents()
        return all(frame.height() >= frame.minimumSizeHint().height() for frame in frames)

    view.resize(700, 700)
    qtbot.waitUntil(lambda: have_room() and not view.cards[0]._two, timeout=20_000)
    view.put("what_happened", "x")
    view.set_answers({"people": [{"name": "Guard", "role": "helped"}, {"name": "Cook", "role": "helped"}]})
    qtbot.waitUntil(have_room, timeout=20_000)
    view.judge()
    qtbot.waitUntil(have_room, timeout=20_000)
    assert any(frame.finding is not None for frame in frames)


@pytest.mark.parametrize("wide", [860, 1160])
def test_below_the_last_question_there_is_no_empty_room(app, qtbot, wide):
    """A card that Qt may not make smaller asks for the height it would have were it as narrow as can be."""
    view = FormView(FINDING, rail=False)
    qtbot.addWidget(view)
    view.resize(wide, 400)
    view.show()
    view.build_all()
    qtbot.wait(60)
    inside = view.area.widget()
    last = next(card for card in reversed(view.cards) if not card.isHidden())
    assert inside.height() > view.area.viewport().height()
    assert inside.height() - last.geometry().bottom() <= 24
