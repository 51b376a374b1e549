"""Preferences change the window, the passphrase and the workers, back up, and show who looked at what."""

import re
from dataclasses import replace
from threading import Event
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLabel

from app.services.storage_facts import Storage
from app.settings import Settings
from tests.vaults import OTHER, PASSPHRASE
from ui.context import Context
from ui.preferences import safekeeping_panel
from ui.preferences.preferences_page import PreferencesPage
from ui.preferences.sheet_dialog import SheetDialog
from ui.preferences.verbs import verb_words
from ui.recovery_sheet import Sheet
from ui.widgets import aside

LONG = 30_000


def words_of(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_every_panel_opens_and_a_place_can_be_come_back_to(page):
    mine = [
        "look",
        "spelling",
        "privacy",
        "passphrase",
        "workers",
        "trainings",
        "course",
        "ground",
        "places",
        "own_forms",
    ]
    assert list(page.panels) == [*mine, "safekeeping", "everything", "old_records", "access", "about"]
    for key in page.panels:
        page.open(key)
        assert page.showing() == key
        assert page.panels[key].isVisible()
    page.open("no such panel")
    assert page.showing() == "about"


def test_a_worker_sees_no_panel_of_the_administrator(app, qtbot, at_desk):
    context = at_desk()
    desk = replace(context.desk, worker=replace(context.desk.worker, role="worker"))
    page = PreferencesPage(Context(desk, context.jobs, context.drafts_jobs, Settings()))
    qtbot.addWidget(page)
    assert not {"safekeeping", "everything", "access"} & set(page.panels)
    assert page.panels["workers"].adding.isHidden()


def test_language_look_and_idle_minutes_are_wished_for(page, qtbot):
    look, privacy = page.panels["look"], page.panels["privacy"]
    with qtbot.waitSignal(page.settings_wanted) as heard:
        look.language.setCurrentIndex(look.language.findData("ar"))
        look.language.activated.emit(look.language.currentIndex())
    assert heard.args[0].language == "ar"
    with qtbot.waitSignal(page.settings_wanted) as heard:
        look.look.setCurrentIndex(look.look.findData("dark"))
        look.look.activated.emit(look.look.currentIndex())
    assert heard.args[0].appearance == "dark"
    with qtbot.waitSignal(page.settings_wanted) as heard:
        privacy.idle.setCurrentIndex(privacy.idle.findData(2))
        privacy.idle.activated.emit(privacy.idle.currentIndex())
    assert heard.args[0].idle_minutes == 2
    with qtbot.waitSignal(page.settings_wanted) as heard:
        privacy.neutral.setChecked(True)
    assert heard.args[0].neutral_title


def test_the_passphrase_is_changed_only_with_the_old_one(page, qtbot):
    from app.services.unlock_vault import unlock_vault

    panel = page.panels["passphrase"]
    page.open("passphrase")
    panel.old.setText("not the old one at all")
    panel.new.first.setText(OTHER)
    panel.new.again.setText(OTHER)
    panel.new.judge()
    panel.go.click()
    qtbot.waitUntil(lambda: bool(panel.banner.text), timeout=LONG)
    assert "does not say which" in panel.banner.text
    attempts = page.context.desk.vault_path / "attempts.json"
    attempts.unlink(missing_ok=True)
    panel.old.setText(PASSPHRASE)
    assert panel.go.isEnabled()
    panel.go.click()
    qtbot.waitUntil(lambda: "was changed" in panel.banner.text, timeout=LONG)
    assert panel.old.text() == panel.new.text() == ""
    context = page.context
    closed = []
    context.jobs.run(page, lambda _p: context.desk.close(), done=closed.append)
    qtbot.waitUntil(lambda: closed == [None])
    again = unlock_vault(context.desk.vault_path, context.desk.worker.name, OTHER)
    again.close()


def test_a_weak_passphrase_cannot_even_be_asked_for(page):
    panel = page.panels["passphrase"]
    panel.old.setText(PASSPHRASE)
    panel.new.first.setText("amina1234")
    panel.new.again.setText("amina1234")
    panel.new.judge()
    assert not panel.go.isEnabled()


def test_a_second_worker_is_added_and_listed(page, qtbot):
    panel = page.panels["workers"]
    page.open("workers")
    panel.name.setText("Sreymom Chan")
    panel.role.setCurrentIndex(panel.role.findData("supervisor"))
    panel.new.first.setText(OTHER)
    panel.new.again.setText(OTHER)
    panel.new.judge()
    with qtbot.waitSignal(page.changed, timeout=LONG) as heard:
        panel.go.click()
    assert heard.args[0].subjects == {"workers"}
    qtbot.waitUntil(lambda: "Sreymom Chan" in words_of(panel._list.parentWidget()))
    assert "Supervisor" in words_of(panel)
    panel.name.setText("Sreymom Chan")
    panel.new.first.setText(OTHER)
    panel.new.again.setText(OTHER)
    panel.new.judge()
    panel.go.click()
    qtbot.waitUntil(lambda: bool(panel.banner.text) and "can now open" not in panel.banner.text, timeout=LONG)


def test_a_backup_is_made_and_told_with_its_size(page, qtbot, tmp_path):
    panel = page.panels["safekeeping"]
    stick = tmp_path / "stick"
    stick.mkdir()
    panel.start_back_up(stick)
    qtbot.waitUntil(lambda: bool(panel.banner.text), timeout=LONG)
    (made,) = stick.iterdir()
    assert str(made) in panel.banner.text
    assert re.search(r"\d [kM]B", panel.banner.text)
    assert panel.back_up.isEnabled()


def test_a_backup_beside_the_vault_is_asked_about_first(page, tmp_path, monkeypatch, qtbot):
    panel = page.panels["safekeeping"]
    asked, began = [], []
    monkeypatch.setattr(safekeeping_panel, "choose_folder", lambda *_a: tmp_path)
    monkeypatch.setattr(safekeeping_panel.notices, "confirm", lambda _p, question: asked.append(question) or False)
    monkeypatch.setattr(panel, "start_back_up", began.append)
    panel.back_up.click()
    assert not panel.back_up.isEnabled(), "pressed twice"
    qtbot.waitUntil(panel.back_up.isEnabled, timeout=LONG)
    assert len(asked) == 1
    assert began == []


def test_a_backup_to_a_drive_that_hangs_is_not_begun(page, tmp_path, monkeypatch, qtbot):
    """Begun there it would hold the vault's own thread, and every save behind it."""
    panel, held, began = page.panels["safekeeping"], Event(), []
    monkeypatch.setattr(safekeeping_panel, "choose_folder", lambda *_a: tmp_path / "AMINA")
    monkeypatch.setattr(safekeeping_panel, "same_volume", lambda *_a: held.wait())
    monkeypatch.setattr(aside, "SILENT_AFTER", 0.1)
    monkeypatch.setattr(panel, "start_back_up", began.append)
    panel.back_up.click()
    qtbot.waitUntil(panel.back_up.isEnabled, timeout=LONG)
    held.set()
    assert "“AMINA” does not answer" in panel.banner.text.replace("\u200b", "")
    assert began == []


def test_a_full_or_missing_drive_has_its_own_words(page, qtbot, tmp_path):
    panel = page.panels["safekeeping"]
    panel.start_back_up(tmp_path / "gone")
    qtbot.waitUntil(lambda: bool(panel.banner.text), timeout=LONG)
    assert panel.back_up.isEnabled()


def test_a_new_sheet_must_be_proved_before_it_goes_away(app, qtbot, page, tmp_path):
    code = "ABCDEFGHJKMNPQRSTVWXYZ012345"
    box = SheetDialog(page, Sheet(code, "Haven", tmp_path))
    qtbot.addWidget(box)
    box.show()
    box.reject()
    box.close()
    assert box.isVisible(), "escape and the cross would lose the only code there is"
    box.next.click()
    assert not box.view.isVisible()
    assert not box.next.isEnabled()
    for number, typed in box.proof.fields.items():
        typed.setText(code[number * 4 : number * 4 + 4])
    with qtbot.waitSignal(box.accepted):
        box.next.click()


def test_a_table_of_places_is_taken_in_and_a_wrong_one_refused(page, qtbot, tmp_path):
    page.open("places")
    panel = page.panels["places"]
    file = tmp_path / "places.csv"
    file.write_text("Province,District\nKampot,Chhuk\n", "utf-8")
    panel.take(file)
    qtbot.waitUntil(lambda: any("2 place" in text for text in words_of(panel)), timeout=LONG)
    assert panel.choose.isEnabled()
    panel.take(tmp_path / "nothing.csv")
    qtbot.waitUntil(lambda: panel.banner.property("banner") == "danger", timeout=LONG)
    assert panel.choose.isEnabled()


def test_the_access_log_is_shown_in_words_and_its_chain_checked(page, qtbot):
    panel = page.panels["access"]
    page.open("access")
    qtbot.waitUntil(lambda: panel.table.records.rowCount() > 0)
    qtbot.waitUntil(lambda: panel.table.records.card(0) is not None)
    row = [panel.table.records.index(0, column).data() for column in range(4)]
    assert row[1] == "Amina"
    assert row[2] == "Unlocked"
    panel._check()
    qtbot.waitUntil(lambda: "is whole" in panel.banner.text)


@pytest.mark.parametrize(
    ("outcome", "chip", "kind", "more"),
    [
        ("", "Done", "neutral", ""),
        ("done", "Done", "neutral", ""),
        ("stopped", "Stopped", "warn", ""),
        ("refused: bundle.not_for_us", "Refused", "danger", "refused: bundle.not_for_us"),
        ("12 of 20", "Done", "neutral", "12 of 20"),
        ("after 2 wrong tries", "After 2 wrong try(s)", "warn", ""),
    ],
)
def test_how_a_deed_ended_is_a_word_and_what_else_the_log_says_stands_beside_it(page, outcome, chip, kind, more):
    line = SimpleNamespace(row=SimpleNamespace(outcome=outcome, verb="import", record_label=""))
    what, ended = page.panels["access"].table.records.columns[2:]
    assert (ended.text(line), ended.chip(line)) == (chip, kind)
    assert what.text(line) == " · ".join(part for part in ("Took in a bundle", more) if part)


def test_every_deed_of_the_roles_has_words_in_the_access_log():
    from app.roles import VERBS

    unsaid = {"keep_draft"}  # drafts are not written down
    assert [verb for verb in VERBS if verb not in unsaid and verb_words(verb) == verb] == []


@pytest.mark.parametrize("at", range(4))
def test_every_licence_can_be_read(page, at):
    panel = page.panels["about"]
    page.open("about")
    panel.which.setCurrentIndex(at)
    assert len(panel.text.toPlainText()) > 500


def test_safekeeping_says_how_much_room_files_take_and_warns_when_it_is_much(page, qtbot):
    page.open("safekeeping")
    panel = page.panels["safekeeping"]
    qtbot.waitUntil(lambda: bool(panel.room.words.text()), timeout=20_000)
    assert panel.room.warning.isHidden()
    panel.room.show_facts(Storage(vault=23 << 30, files=21 << 30, count=4210, large=True))
    said = words_of(panel.room)
    assert "The vault takes 23.0 GB. 4210 file(s) in it: 21.0 GB." in said
    assert "grown large" in panel.room.warning.text
    panel.room.show_facts(Storage(vault=1 << 20, files=0, count=0, large=False))
    assert panel.room.warning.isHidden()


def test_a_panel_is_made_when_it_is_opened_first(page):
    assert set(vars(page.panels)["_made"]) == {"look"}
    page.open("workers")
    assert set(vars(page.panels)["_made"]) == {"look", "workers"}
    assert page.stack.count() == 2
    assert len(page.panels) > 2, "all are offered"
