"""A worker on every page, by every address there is: nothing for supervisors stands on one, or lies behind it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.services import keep_draft
from tests.app.services.guarded_kit import INCIDENTS, SECRET, laid
from ui import notices, report_address
from ui.pages import PAGES
from ui.shell import Shell

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.UserRole,
)
CALLED = "Conduct of staff"
FORMS = ("record", "print", "quality", "preferences")
"""Where the words of the list itself may stand: as a choice, on blank paper, as a filter."""


def addresses(seen, draft):
    """Every page, and of those that show one thing each thing that a worker may not see, by each way to it."""
    case, records = seen.case.case, seen.records
    wish = report_address.write(INCIDENTS)
    ways = [f"{act}:{kind}:{record}" for kind, record in records.items() for act in ("correct", "copy", "withdraw")]
    more = {
        "case": [case],
        "record": [*ways, f"new:incident:{case}", "draft:incident:boss", f"draft:incident:boss:{case}"],
        "intake": ["", draft],
        "file": [records["attachment"], f"{records['attachment']}/{'0' * 64}"],
        "print": [f"summary:{case}", f"referral:{records['incident']}", f"figures:{wish}"],
        "due": ["mine", "all", "overdue", "approvals", "offers", "reviews", "follow_ups"],
        "share": ["disputes", "aside", "erasures"],
        "figures": [f"report:{seen.report}", f"wish:{wish}"],
        "comparing": [f"wish:{wish}"],
        "releases": [f"wish:{wish}"],
        "sheets": [case],
        "quality": [""],
        "preferences": ["access", "everything", "workers", "trainings", "course", "ground", "spelling"],
    }  # fmt: skip
    return [(key, what) for key in PAGES for what in more.get(key, [None])]


def texts(root):
    """All that widgets say, and all that the models behind lists and boxes hold."""
    for part in root.findChildren(QWidget):
        yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription())
        if isinstance(part, QLabel | QAbstractButton | QLineEdit):
            yield part.text()
        if isinstance(part, QPlainTextEdit | QTextEdit):
            yield part.toPlainText()
        if isinstance(part, QAbstractItemView | QComboBox) and part.model() is not None:
            model = part.model()
            for row in range(model.rowCount(QModelIndex())):
                yield from (repr(model.index(row, 0).data(role)) for role in ROLES)


@pytest.fixture
def house(at_desk, tmp_path, monkeypatch, qtbot):
    """The vault of test_guarded with somebody at it, and what a person is told in boxes."""
    context, told = at_desk(), []
    monkeypatch.setattr(notices._Box, "exec", lambda box: told.extend(texts(box)))
    seen = at_desk.do(context, lambda desk: laid(desk, tmp_path))
    draft = at_desk.do(context, lambda desk: keep_draft.keep(desk, "intake", "hers", {"intake": {"known_as": SECRET}}))
    assert draft

    def walk(desk, *only):
        shell = Shell(replace(context, desk=desk))
        qtbot.addWidget(shell)
        shell.show()
        found = {}
        for key, what in addresses(seen, "hers"):
            if only and key not in only:
                continue
            shell.go(key, what)
            quiet(qtbot, context, shell)
            found[key, what] = "\n".join(texts(shell.stack.currentWidget()))
        shell.ahead.stop()
        return found, told

    return seen, walk


def quiet(qtbot, context, shell):
    """Until the page is there and nothing is asked of the vault, twice in a row: one answer may lead to a question."""
    for _ in range(2):
        qtbot.wait(20)
        qtbot.waitUntil(
            lambda: not (shell.opening.busy or context.jobs.busy or context.drafts_jobs.busy), timeout=20_000
        )


def test_no_page_tells_a_worker(house):
    seen, walk = house
    found, told = walk(seen.worker)
    assert {key for key, _what in found} == set(PAGES)
    assert [at for at, text in found.items() if SECRET in text] == []
    assert [at for at, text in found.items() if CALLED in text and at[0] not in FORMS] == []
    assert SECRET not in "\n".join(told)
    assert any("Not in your role" in text for text in told), "what is refused is said"
    assert not any("does not know" in text for text in told), "and nothing ends as an error that nobody knows"


def test_the_same_walk_shows_it_to_a_supervisor(house):
    """Or else the test above would see nothing whatever is told."""
    seen, walk = house
    found, _told = walk(seen.boss, "case", "record", "file", "intake")
    shown = {key for (key, _what), text in found.items() if SECRET in text}
    assert shown == {"case", "record", "file", "intake"}
