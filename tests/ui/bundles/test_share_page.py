"""The stick in the window: out with what may travel, in after a look, and the receipt home."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget

from app.services.confirm_erasure import confirm, waiting
from app.services.erase_person import erase
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_exchanges import list_exchanges
from app.services.record_intake import record_intake
from app.services.show_case import show
from tests import sheets
from ui.bundles.share_page import SharePage
from ui.widgets import drives
from ui.widgets.basics import column


def words_on(page) -> str:
    return "\n".join(found.text() for found in page.findChildren(QLabel) if found.isVisibleTo(page))


def press(page, text: str) -> None:
    (found,) = (b for b in page.findChildren(QPushButton) if b.isVisibleTo(page) and b.accessibleName() == text)
    assert found.isEnabled(), text
    found.click()


@pytest.fixture
def recorded(desks):
    for _ in range(2):
        record_intake(desks.shelter, sheets.intake(sheets.care(), sheets.share()))
    record_intake(desks.shelter, sheets.intake(sheets.care()))


@pytest.fixture
def sent(recorded, desks, shelter):
    page = shelter.show(SharePage)
    page.send.offer(str(desks.stick))
    press(page, "Export to drive")
    shelter.settle()
    return page


def bundle_on(stick: Path) -> str:
    (found,) = stick.glob("*.bundle")
    return str(found)


def test_the_keyboard_starts_at_whom_to_send_to_or_at_how_to_get_to_know_somebody(recorded, shelter, context, qtbot):
    page = shelter.show(SharePage)
    page.receive._pick.setFocus()
    page.enter()
    shelter.settle()
    assert page.send._for.hasFocus()
    window, rail, alone = QWidget(), QPushButton("rail"), SharePage(context)
    window.setLayout(column(rail, alone))
    qtbot.addWidget(window)
    page.hide()
    window.show()
    window.activateWindow()
    rail.setFocus()
    qtbot.waitUntil(rail.hasFocus, timeout=20_000)
    alone.enter()
    qtbot.waitUntil(lambda: not rail.hasFocus(), timeout=20_000)
    assert alone.isAncestorOf(QApplication.focusWidget())
    with qtbot.waitSignal(alone.page_wanted, timeout=5_000) as wanted:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert wanted.args == ["partners"]


def test_what_travels_and_what_is_kept_back_is_said_before_anything_is_written(recorded, shelter, desks):
    page = shelter.show(SharePage)
    said = words_on(page)
    assert "2 person" in said
    assert "1 person" in said
    assert "no consent to share with this partner is recorded" in said
    assert not list(desks.stick.glob("*.bundle"))


def test_export_import_receipt_all_in_the_window(sent, desks, shelter, coordinator):
    assert "read back and found whole" in words_on(sent)
    page = coordinator.show(SharePage)
    page.receive.look_at(bundle_on(desks.stick))
    coordinator.settle()
    assert "From Sunflower" in words_on(page)
    assert all(one.state != "imported" for one in list_exchanges(desks.coordinator)), "a look took something in"
    before = set(desks.stick.glob("*.bundle"))
    press(page, "Import")
    coordinator.settle()
    assert "is in:" in words_on(page)
    (receipt,) = set(desks.stick.glob("*.bundle")) - before
    sent.receive.look_at(str(receipt))
    shelter.settle()
    assert "has received" in words_on(sent)
    shelter.settle()
    assert "Nothing new to send" in words_on(sent)


def test_the_same_bundle_twice_says_so(sent, desks, coordinator):
    page = coordinator.show(SharePage)
    file = bundle_on(desks.stick)
    for _ in range(2):
        page.receive.look_at(file)
        coordinator.settle()
        press(page, "Import")
        coordinator.settle()
    assert "had been imported before; nothing changed" in words_on(page)


def test_a_file_that_is_no_bundle_has_its_sentence_and_takes_nothing_in(coordinator, desks):
    page = coordinator.show(SharePage)
    file = desks.stick / "holiday.jpg"
    file.write_bytes(b"not a bundle at all" * 50)
    page.receive.look_at(str(file))
    coordinator.settle()
    said = words_on(page).lower()
    assert "choose a file whose name ends with .bundle" in said
    assert "traceback" not in said
    assert not any(one.state == "imported" for one in list_exchanges(desks.coordinator))


def test_a_drive_that_does_not_answer_is_named_and_not_opened(coordinator, monkeypatch):
    page, asked = coordinator.show(SharePage), []
    silent = drives.Drive("/media/amina", "AMINA", 0, "/dev/sdz1", drives.DriveState.SILENT)
    monkeypatch.setattr(drives, "drives", lambda: (silent,))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *told, **_: asked.append(told[2]) or ("", ""))
    page.receive.pick()
    assert asked == [str(Path.home())], "the window would hang with it"
    assert "“AMINA” does not answer" in words_on(page.receive).replace("\u200b", "")


def test_a_folder_that_is_gone_has_its_sentence(recorded, shelter, desks):
    page = shelter.show(SharePage)
    page.send.offer(str(desks.stick))
    desks.stick.rename(desks.stick.with_name("pulled out"))
    press(page, "Export to drive")
    shelter.settle()
    assert "drive" in words_on(page)
    assert [one.state for one in list_exchanges(desks.shelter)] == ["reserved"]


def test_stopping_leaves_nothing_on_the_drive(recorded, shelter, desks):
    page = shelter.show(SharePage)
    page.send.offer(str(desks.stick))
    page.send.start()
    page.send._stop()
    shelter.settle()
    assert "Nothing was left on the drive" in words_on(page)
    assert not list(desks.stick.glob("*.bundle*"))


def test_a_drive_that_is_gone_is_told_from_one_that_is_locked(tmp_path):
    assert drives.state_of(str(tmp_path / "pulled out"), patience=20) is drives.DriveState.GONE
    assert drives.state_of(str(tmp_path), patience=20) is drives.DriveState.READY


def test_an_erasure_that_arrived_waits_for_a_yes(recorded, desks, coordinator):
    saved = record_intake(desks.shelter, sheets.intake(sheets.care(), sheets.share()))
    for _ in range(2):
        import_bundle(desks.coordinator, export(desks.shelter, desks.to, desks.stick).path, desks.stick)
        if not erased_here(desks.shelter, saved.case):
            erase(desks.shelter, saved.person, "her wish")
    page = coordinator.show(SharePage)
    assert "1 erasure" in words_on(page)
    (waiting_now,) = waiting(desks.coordinator)
    coordinator.jobs.run(page, lambda _p: confirm(desks.coordinator, waiting_now.person), done=lambda _a: None)
    coordinator.settle()
    page.erasures.decided.emit()
    coordinator.settle()
    assert "erasure" not in words_on(page).replace("No erasure", "")
    assert waiting(desks.coordinator) == ()


def erased_here(desk, case):
    return show(desk, case).erased
