"""A page opened by an address that is none, or broken inside: a calm sentence or the page's plain start, no crash."""

from __future__ import annotations

import traceback
from base64 import urlsafe_b64encode

import pytest
from pytestqt.exceptions import capture_exceptions

from app import logs
from app.services.record_intake import record_intake
from tests.sheets import care, intake
from tests.ui.desks import at_desk  # noqa: F401 - pytest finds fixtures by their names
from ui import notices
from ui.pages import PAGES
from ui.shell import Shell

KINDS = (
    "new", "copy", "correct", "withdraw", "draft", "report", "wish", "release", "summary", "consent", "referral",
    "blank", "consent_blank", "figures", "disputes", "aside", "mine",
)  # fmt: skip
"""What stands before the first colon in the address of any page."""
PLAIN = ("", ":", "junk", "junk:junk", "task:junk", "00" * 16, "\x00", "é", "../x", "?", '?{"a":1}', "a" * 5000)
INNER = ("", ":", "junk", "intake:junk", f"task:{'00' * 16}", "AAAA", "é")
REPORTS = ("{}", "[]", '{"havenbook_report":99}', "[" * 5000)


def addresses(case: str) -> list[str]:
    hers = [f"{kind}:{case}{behind}" for kind in ("summary", "consent", "new", "correct") for behind in ("", ":junk")]
    told = [urlsafe_b64encode(text.encode()).decode() for text in REPORTS]
    reports = [f"{kind}:{each}" for kind in ("wish", "figures", "report") for each in told]
    inner = [f"{kind}:{broken}" for kind in KINDS for broken in INNER]
    return [*PLAIN, *KINDS, *inner, *hers, *reports, f"{case}:junk", f"{case}/{'0' * 64}"]


def said(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)[-3:])


@pytest.mark.parametrize("key", PAGES)
def test_junk_behind_the_name_of_a_page(at_desk, qtbot, monkeypatch, key):  # noqa: F811 - the fixture
    context, crashes = at_desk(kind="coordinator" if key in {"desk", "keyed"} else "shelter"), []
    monkeypatch.setattr(logs, "crash", lambda error: crashes.append(said(error)))
    monkeypatch.setattr(notices._Box, "exec", lambda _box: None)
    case = at_desk.do(context, lambda desk: record_intake(desk, intake(care()))).case
    shell = Shell(context)
    qtbot.addWidget(shell)
    shell.show()
    failed = []
    for what in addresses(case):
        with capture_exceptions() as raised:
            shell.go(key, what)
            quiet(qtbot, context)
            shell.spot()
        failed += [f"{what[:60]!r}\n{crash}" for crash in [*crashes, *(said(error) for _kind, error, _at in raised)]]
        crashes.clear()
    shell.ahead.stop()
    shell.opening.stop()
    assert not failed, "\n".join(failed)


def quiet(qtbot, context):
    """Until nothing is asked of the vault any more, twice in a row: one answer may lead to another question."""
    for _ in range(2):
        qtbot.wait(1)
        qtbot.waitUntil(lambda: not (context.jobs.busy or context.drafts_jobs.busy), timeout=20_000)
