"""A new vault from the first page to the proof of the recovery sheet, and back in with the code."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.keyring import calibration
from app.services.ground import read_ground
from app.settings import Settings
from tests.ui.typed import NAME, PASSPHRASE
from ui.jobs import Jobs
from ui.lock import wizard_steps
from ui.lock.first_run_wizard import FirstRunWizard
from ui.lock.recover_page import RecoverPage
from ui.lock.restore_page import RestorePage
from ui.lock.welcome_page import WelcomePage

DUTIES = [{"what": "a child in danger", "to_whom": "the social office"}]
OTHER = "sandal mirror uphill cactus fringe tulip"


@pytest.fixture
def jobs(qtbot):
    made = Jobs()
    yield made
    made.drain(10)
    made.close()


@pytest.fixture
def quick(monkeypatch):
    """The cost of a guess is not measured here, but taken at its floor."""
    from app.services import create_vault

    monkeypatch.setattr(create_vault, "calibrate", lambda *_a, **_k: calibration.FLOOR)


@pytest.fixture
def wizard(app, qtbot, jobs, quick, tmp_path, monkeypatch):
    monkeypatch.setattr(wizard_steps.paths, "new_vault_folder", lambda demonstration=False: tmp_path / "vault")
    made = FirstRunWizard(Settings(), jobs, demonstration=False)
    qtbot.addWidget(made)
    made.show()
    made.start()
    return made


def close(jobs, desk):
    jobs.run(jobs, lambda _p: desk.close(), done=lambda _a: None)
    jobs.drain(5)


def fill(wizard, qtbot):
    qtbot.keyClicks(wizard.organisation.organisation, "Haven")
    assert not wizard.next.isEnabled()
    qtbot.keyClicks(wizard.organisation.site, "btb")
    assert wizard.next.isEnabled()
    qtbot.keyClick(wizard.organisation.site, Qt.Key.Key_Return)
    assert wizard.step is wizard.worker
    qtbot.keyClicks(wizard.worker.name, NAME)
    qtbot.keyClicks(wizard.worker.passphrase.first.edit, PASSPHRASE)
    assert not wizard.next.isEnabled()
    qtbot.keyClicks(wizard.worker.passphrase.again.edit, PASSPHRASE)


def code_on(step):
    texts = [label.text() for label in step.findChildren(QLabel)]
    return [text for text in texts if re.fullmatch(r"[0-9A-Z]{4}", text)]


def test_the_whole_way_to_an_open_desk_and_back_in_with_the_code(wizard, jobs, qtbot, tmp_path, app):
    fill(wizard, qtbot)
    qtbot.keyClick(wizard.worker.passphrase.again.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(wizard.step, wizard_steps.SheetStep), timeout=30_000)
    groups = code_on(wizard.step)
    assert len(groups) == 7
    assert wizard.back.isHidden(), "a vault that is made cannot be unmade by going back"
    wizard.next.click()
    proof = wizard.step.proof
    for typed in proof.fields.values():
        typed.setText("0000")
    assert not proof.wrong.isHidden()
    assert not wizard.next.isEnabled()
    for number, typed in proof.fields.items():
        typed.setText(groups[number].lower())
    assert wizard.next.isEnabled()
    wizard.next.click()
    assert isinstance(wizard.step, wizard_steps.GroundStep), "the law is asked for before the first record"
    assert wizard.back.isHidden()
    wizard.step.view.build_all()
    wizard.step.view.put("country", "KH")
    wizard.step.view.put("must_report", "yes")
    wizard.step.view.put("duties", [{"what": "a child in danger"}])
    wizard.next.click()
    assert wizard.step.view.frame("duties").finding is not None, "a half duty is no duty"
    wizard.step.view.put("duties", DUTIES)
    with qtbot.waitSignal(wizard.finished, timeout=10_000) as heard:
        wizard.next.click()
    desk = heard.args[0]
    kept = []
    jobs.run(jobs, lambda _p: read_ground(desk), done=kept.append)
    qtbot.waitUntil(lambda: bool(kept), timeout=10_000)
    assert kept[0].answers == {"country": "KH", "must_report": "yes", "duties": DUTIES}
    assert len(kept[0].missing) == 3, "what was left for later is asked for again"
    assert (desk.organisation.name, desk.organisation.site, desk.worker.role) == ("Haven", "BTB", "administrator")
    assert not desk.demonstration
    close(jobs, desk)

    page = RecoverPage(Settings(), jobs, tmp_path / "vault")
    qtbot.addWidget(page)
    page.code.setText(" ".join(groups).lower())
    page.name.setText(NAME)
    page.passphrase.first.setText(OTHER)
    page.passphrase.again.setText(OTHER)
    page.passphrase.judge()
    assert page.go.isEnabled()
    with qtbot.waitSignal(page.recovered, timeout=30_000) as heard:
        page.go.click()
    assert heard.args[0].worker.name == NAME
    close(jobs, heard.args[0])


def test_a_wrong_code_is_told_and_may_be_typed_again(app, jobs, qtbot, vault_folder):
    page = RecoverPage(Settings(), jobs, vault_folder)
    qtbot.addWidget(page)
    page.code.setText("ABCD EFGH")
    page.name.setText(NAME)
    page.passphrase.first.setText(OTHER)
    page.passphrase.again.setText(OTHER)
    page.passphrase.judge()
    page.go.click()
    qtbot.waitUntil(lambda: bool(page.banner.text), timeout=20_000)
    assert page.go.isEnabled()
    assert page.code.text() == "ABCD EFGH"


def test_the_code_is_not_on_the_screen_while_it_is_proved(wizard, qtbot):
    wizard._made = type("Made", (), {"recovery_code": "ABCDEFGHJKMNPQRSTVWXYZ012345"})
    wizard._show(wizard_steps.ProofStep(wizard._made.recovery_code))
    assert code_on(wizard) == []


def test_a_weak_passphrase_or_two_that_differ_make_no_vault(wizard, qtbot, tmp_path):
    fill(wizard, qtbot)
    wizard.worker.passphrase.first.setText("havenbook1")
    wizard.worker.passphrase.again.setText("havenbook1")
    wizard.worker.passphrase.judge()
    assert not wizard.next.isEnabled()
    assert not wizard.worker.passphrase.said.isHidden()
    wizard.worker.passphrase.first.setText(PASSPHRASE)
    wizard.worker.passphrase.judge()
    assert not wizard.worker.passphrase.differs.isHidden()
    wizard._on_next()
    assert wizard.step is wizard.worker
    assert not (tmp_path / "vault").exists()


def test_six_words_are_suggested_and_have_to_be_typed(wizard, qtbot):
    fill(wizard, qtbot)
    wizard.worker.passphrase.suggest()
    assert len(wizard.worker.passphrase.suggestion.text().split()) == 6
    assert wizard.worker.passphrase.text() == PASSPHRASE


def test_a_folder_that_cannot_be_used_brings_back_the_step_that_can_mend_it(wizard, qtbot, tmp_path):
    fill(wizard, qtbot)
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "letter.txt").write_text("not empty")
    wizard.worker.passphrase.judge()
    wizard.next.click()
    qtbot.waitUntil(lambda: bool(wizard.banner.text), timeout=20_000)
    assert wizard.step is wizard.organisation
    assert (tmp_path / "vault" / "letter.txt").read_text() == "not empty"


def test_a_demonstration_says_so_from_the_first_step(app, qtbot, jobs):
    made = FirstRunWizard(Settings(), jobs, demonstration=True)
    qtbot.addWidget(made)
    assert made.heading.text() == "Demonstration vault"


def test_the_welcome_page_knows_a_vault_from_any_other_folder(app, qtbot, vault_folder, tmp_path, monkeypatch):
    from ui.lock import welcome_page

    page = WelcomePage(Settings())
    qtbot.addWidget(page)
    monkeypatch.setattr(welcome_page, "choose_folder", lambda *_a: tmp_path)
    page.here.click()
    assert "no vault in this folder" in page.banner.text
    monkeypatch.setattr(welcome_page, "choose_folder", lambda *_a: vault_folder)
    with qtbot.waitSignal(page.vault_chosen) as heard:
        page.here.click()
    assert heard.args == [str(vault_folder)]
    with qtbot.waitSignal(page.new_wanted) as heard:
        page.demonstration.click()
    assert heard.args == [True]


def test_a_backup_comes_back_as_a_vault(app, qtbot, jobs, vault_folder, tmp_path):
    from app.services.back_up_vault import back_up
    from app.services.unlock_vault import unlock_vault

    desk = unlock_vault(vault_folder, NAME, PASSPHRASE)
    made = back_up(desk, tmp_path)
    desk.close()
    page = RestorePage(Settings(), jobs)
    qtbot.addWidget(page)
    page.file, page.folder = type(vault_folder)(made.path), tmp_path / "again"
    page.name.setText(NAME)
    page.passphrase.setText(PASSPHRASE)
    assert page.go.isEnabled()
    with qtbot.waitSignal(page.restored, timeout=30_000) as heard:
        page.go.click()
    assert heard.args[0].worker.name == NAME
    assert heard.args[0].alarms, "a restored vault says that it is one"
    close(jobs, heard.args[0])
