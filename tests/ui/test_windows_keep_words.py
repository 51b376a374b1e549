"""Every window that takes typed words, locked half typed and opened again: the words are there, or rightly gone."""

from __future__ import annotations

import ast
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit

import ui
from app.reports.indicators import indicators
from app.reports.make import Wish
from app.reports.report import Report
from app.services.erase_person import erase
from app.services.keep_draft import drafts
from app.services.record_intake import record_intake
from app.services.take_answers import Offer, Offered
from app.settings import Settings
from tests.sheets import intake
from tests.ui.test_lock_keeps_words import LONG, leave, unlock
from ui import notices
from ui.cases.asking_many import AskDialog
from ui.cases.erase_dialog import EraseDialog
from ui.cases.heard_dialog import HeardDialog
from ui.cases.saved_searches import KeepDialog
from ui.cases.withdraw_dialog import WithdrawDialog
from ui.datasets.passphrase_dialog import PassphraseDialog
from ui.figures.keep_dialog import KeepDialog as KeepReport
from ui.forms.drafts import WINDOW
from ui.house.move_dialog import MoveDialog
from ui.house.room_dialog import RoomDialog
from ui.preferences.ground_dialog import GroundDialog
from ui.saving.dialog import SaveDialog
from ui.sheets.belongs_dialog import BelongsDialog
from ui.typed_words import _fields
from ui.widgets.asking import PASSING, Asking
from ui.widgets.banner import Banner
from ui.window import Window

TAKES_WORDS = ("QLineEdit(", "QPlainTextEdit(", "DateInput(", "PassphraseEdit(", "FormView(", "ProveCode(", "_words()")
FIGURE = Wish(indicator=next(iter(indicators())))
QUESTION = notices.Question("Void this case?", "For a case that was recorded by mistake.", "Void")
OFFER = Offer("sex", "Sex", None, "1", "person", "gender", "Masculine", "Feminine", "differs", False, ())
OFFERED = Offered("f0", "c0", (OFFER,))
CONSENT = SimpleNamespace(record="c0", purpose="care", recipient="", level="")

pytestmark = pytest.mark.timeout(120)


def reason(page):
    """As `ask_reason` makes it, whose window is open only while it waits."""
    made = []
    real = notices._Box.exec
    notices._Box.exec = lambda box: made.append(box) or 0
    try:
        notices.ask_reason(page, QUESTION)
    finally:
        notices._Box.exec = real
    return made[0]


def asking(page, lids=(3, 4)):
    made = AskDialog(page, len(lids), [("Chan", "W2")])
    made.about = f"{sorted(lids)}"
    return made


MAKERS = {
    "_Box": reason,
    "AskDialog": asking,
    "BelongsDialog": lambda page: BelongsDialog(page, OFFERED, "River form"),
    "EraseDialog": lambda page: EraseDialog(page, SimpleNamespace(code="HB-1", number="1")),
    "GroundDialog": lambda page: GroundDialog(page, {"keep_why": "as the law says"}),
    "HeardDialog": lambda page: HeardDialog(page, "an offer", "The other house"),
    "KeepDialog": KeepDialog,
    "KeepReport": lambda page: KeepReport(page, Report(name="", wishes=(FIGURE,)), None),
    "MoveDialog": lambda page: MoveDialog(page, "Dara", [("Blue", "1")]),
    "RoomDialog": RoomDialog,
    "SaveDialog": lambda page: SaveDialog(page, ()),
    "WithdrawDialog": lambda page: WithdrawDialog(page, CONSENT, {}),
}
"""Every window whose words outlive a lock."""


def type_into(window, word):
    """In all that a person can type into, the code and the hidden too."""
    for number, field in enumerate(window.findChildren(QLineEdit)):
        is_figure = field.maxLength() < 5 or type(field).__name__ == "_Figures"
        field.setText("17" if is_figure else f"{word} line {number}")
    for number, field in enumerate(window.findChildren(QPlainTextEdit)):
        field.setPlainText(f"{word} text {number}")


def texts(window):
    lines = [each.text() for each in window.findChildren(QLineEdit) if not each.property(PASSING)]
    return lines + [each.toPlainText() for each in window.findChildren(QPlainTextEdit)]


def opened(window, make):
    made = make(window.shell)
    made.setModal(False)
    made.show()
    return made


def opened_again(app, folder, qtbot):
    fresh = Window(app, Settings(language="en", appearance="light"))
    qtbot.addWidget(fresh)
    fresh.show()
    unlock(fresh, folder, qtbot)
    qtbot.waitUntil(lambda: bool(fresh.shell.words.store.mine), timeout=LONG)
    return fresh


def test_words_in_every_window_outlive_a_lock(window, vault_folder, app, qtbot):
    unlock(window, vault_folder, qtbot)
    qtbot.waitUntil(lambda: window.shell.spot().key == "today")
    typed = {}
    for name, make in MAKERS.items():
        made = opened(window, make)
        type_into(made, name)
        assert _fields(made), f"nothing of {name} would be kept"
        typed[name] = texts(made)
    type_into(opened(window, PassphraseDialog), "plum")
    window.lock()
    assert window.ends == [(vault_folder, False), "end"]

    fresh = opened_again(app, vault_folder, qtbot)
    assert "plum" not in str(drafts(fresh.desk)), "a passphrase was kept"
    other = opened(fresh, lambda page: asking(page, (5, 6)))
    assert texts(other) == ["", "", "", ""], "words about these cases came into a window about others"
    other.done(QDialog.DialogCode.Rejected)
    for name, make in MAKERS.items():
        made = opened(fresh, make)
        assert texts(made) == typed[name], name
        assert [said for said in made.findChildren(Banner) if "before it was locked" in said._text.text()], name
        assert not [each for each in made.findChildren(QLineEdit) if each.property(PASSING) and each.text()], name
        made.done(QDialog.DialogCode.Rejected)
    desk = fresh.desk
    qtbot.waitUntil(lambda: not [each for each in drafts(desk) if each.form == WINDOW], timeout=LONG)
    qtbot.waitUntil(lambda: not fresh.drafts_jobs._flying, timeout=LONG)
    fresh.lock()
    leave(fresh, app)


def test_they_can_be_read_and_thrown_away_where_the_window_never_opens_again(
    window, vault_folder, app, qtbot, monkeypatch
):
    unlock(window, vault_folder, qtbot)
    saved = record_intake(window.desk, intake())
    opened(window, asking).why.setPlainText("she knows her sister")
    window.lock()

    fresh = opened_again(app, vault_folder, qtbot)
    asked = []
    monkeypatch.setattr(notices, "confirm", lambda _over, question: asked.append(question) or True)
    qtbot.waitUntil(lambda: not fresh.shell.banners.draft.isHidden(), timeout=LONG)
    fresh.shell.banners.draft.acted.emit()
    qtbot.waitUntil(lambda: bool(asked), timeout=LONG)
    assert "she knows her sister" in asked[0].text
    desk = fresh.desk
    qtbot.waitUntil(lambda: not drafts(desk), timeout=LONG)

    opened(fresh, asking).why.setPlainText("she knows her aunt")
    fresh.shell.words.save_now()
    qtbot.waitUntil(lambda: bool(drafts(desk)), timeout=LONG)
    erase(desk, saved.person, "wish")
    assert drafts(desk) == (), "an erasure left words that may be theirs"
    qtbot.waitUntil(lambda: not fresh.drafts_jobs._flying, timeout=LONG)
    fresh.lock()
    leave(fresh, app)


def test_every_window_that_takes_words_is_tried_or_says_why_not():
    takes, says_why = set(), set()
    for path in Path(ui.__file__).parent.rglob("*.py"):
        source = path.read_text("utf-8")
        for node in ast.walk(ast.parse(source)):
            if not isinstance(node, ast.ClassDef) or {"Asking", "Fitted"}.isdisjoint(map(ast.unparse, node.bases)):
                continue
            if "forgets = True  # " in ast.get_source_segment(source, node):
                says_why.add(node.name)
            elif any(word in source for word in TAKES_WORDS):
                takes.add((path.parent.name, node.name))
    assert {name for _, name in takes} == {type_name for type_name in MAKERS if type_name != "KeepReport"}
    assert ("figures", "KeepDialog") in takes
    forgetful = {
        "_Asking",
        "PassphraseDialog",
        "SheetDialog",
        "PickCase",
        "FilterDialog",
        "ProfileDialog",
        "MappingDialog",
    }
    assert says_why == forgetful
    assert not Asking.forgets


@pytest.fixture(autouse=True)
def no_keeper_stays():
    yield
    Asking.keeper = None
    for each in QApplication.topLevelWidgets():
        if isinstance(each, Asking):
            each.deleteLater()
