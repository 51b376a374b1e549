"""Correcting and permitting: with a reason, in the record that keeps it, never over somebody else's words."""

from __future__ import annotations

from app.services import show_case
from app.services.correct_record import Correction, correct
from tests.sheets import TODAY, care, share
from tests.ui.cases.looks import field_of, in_dialog, texts
from ui.cases.correct_dialog import CorrectDialog
from ui.page import Changes


def test_a_correction_asks_why_and_keeps_the_old_value(opened, qtbot, do):
    page = opened(known_as="Sokha")

    def deed(dialog):
        line = dialog.view.frame("known_as").input
        line.set_answer("Sokha Mom")
        line.changed.emit()
        dialog.save.click()
        assert "Say why" in dialog.banner.text
        dialog.reason.setPlainText("She said so.")
        dialog.save.click()
        dialog.save.click()

    in_dialog(qtbot, deed)
    page.acts.correct(2)
    qtbot.waitUntil(lambda: (page.case is not None and page.case.name == "Sokha Mom") or reload(page), timeout=5000)
    assert field_of(page, "known_as").changed == 2
    past = []

    def look(dialog):
        past.append(texts(dialog))
        dialog.accept()

    in_dialog(qtbot, look)
    page.acts.show_history(field_of(page, "known_as"))
    qtbot.waitUntil(lambda: bool(past), timeout=5000)
    assert "She said so." in past[0]
    assert "Sokha Mom" in past[0]
    assert past[0].count("Amina") == 2


def reload(page):
    page.refresh(Changes.of("cases", case=page.showing()))
    return False


def test_a_correction_that_contradicts_stays_in_its_window(opened, qtbot):
    page = opened(known_as="Sokha")

    def deed(dialog):
        dialog.view.put("intake_date", "2999-01-01")
        dialog.reason.setPlainText("typing error")
        dialog.save.click()
        qtbot.waitUntil(dialog.save.isEnabled, timeout=5000)
        found.append(dialog.view.frame("intake_date").finding.code)
        dialog.reject()

    found = []
    in_dialog(qtbot, deed)
    page.acts.correct(1)
    assert found == ["answer.in_future"]


def test_corrections_go_to_the_record_that_keeps_the_answer(opened):
    page = opened(age_at_intake=20, age_is_estimated="no")
    dialog = CorrectDialog(page, page.case, 3)
    dialog.view.put("gender", "Feminine")
    dialog.view.put("age_at_intake", None)
    dialog.reason.setPlainText("asked again")
    told = {each.kind: each.answers for each in dialog.corrections()}
    assert told == {"person": {"gender": "Feminine"}, "intake": {"age_at_intake": None, "age_is_estimated": None}}
    dialog.deleteLater()


def test_somebody_elses_change_meanwhile_is_not_overwritten(opened, do):
    """What the page showed goes with the correction, so that both values stay."""
    page = opened(known_as="Sokha")
    dialog = CorrectDialog(page, page.case, 2)
    dialog.view.put("known_as", "Mine")
    dialog.reason.setPlainText("hers")
    field = field_of(page, "known_as")
    do(
        lambda desk: correct(
            desk, Correction("identity", field.record, {"known_as": "Theirs"}, "other", page.case.seen)
        )
    )
    [mine] = dialog.corrections()
    do(lambda desk: correct(desk, mine))
    after = do(lambda desk: show_case.show(desk, page.showing()))
    assert next(f for s in after.sections for f in s.fields if f.field == "known_as").disputed
    dialog.deleteLater()


def test_permissions_say_what_they_allow_and_can_be_taken_back(opened, qtbot):
    page = opened(care(), share("coded"))
    assert "under a code, without the name" in texts(page.consents)
    shared = next(each for each in page.case.consents if each.level)

    def deed(dialog):
        dialog.save.click()
        assert "which day" in dialog.banner.text
        dialog.view.put("withdrawn_on", TODAY)
        dialog.view.put("withdrawal_wish", {"missing": "not_asked"})
        dialog.save.click()

    stuck = in_dialog(qtbot, deed)
    page.acts.withdraw(shared)
    assert stuck == []
    page.refresh(Changes.of("cases", case=page.showing()))
    qtbot.waitUntil(lambda: sum(each.live for each in page.case.consents) == 1, timeout=5000)
    assert "Taken back: nothing more goes out on it." in texts(page.consents)


def test_a_permission_is_added(opened, qtbot):
    page = opened()

    def deed(dialog):
        dialog.save.click()
        assert dialog.view.frame("limits_explained").finding is not None
        dialog.view.set_answers(share("statistics"))
        dialog.save.click()

    in_dialog(qtbot, deed)
    page.acts.add_consent()
    page.refresh(Changes.of("cases", case=page.showing()))
    qtbot.waitUntil(lambda: len(page.case.consents) == 2, timeout=5000)
