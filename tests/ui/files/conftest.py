"""The page of a kept file on the screen, over a real vault."""

from __future__ import annotations

import os

import pytest

from app.services.add_record import NewRecord, add_record
from app.services.attach_file import attach
from app.services.record_intake import record_intake
from tests.sheets import intake
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from ui.files.file_page import FilePage

ANSWERS = {"attachment_kind": "photo", "title": "Letter", "supervisor_only": "no", "may_travel": "never"}


@pytest.fixture
def kept(do, tmp_path):  # noqa: F811
    """kept(data): the id of a record that holds this file."""

    def keep(data, **changes):
        path = tmp_path / "file"
        path.write_bytes(data)

        def work(desk):
            case = record_intake(desk, intake()).case
            answers = {"file": attach(desk, case, path), **ANSWERS, **changes}
            return add_record(desk, NewRecord("attachment", case, os.urandom(16).hex(), answers)).record

        record = do(work)
        path.unlink()
        return record

    return keep


@pytest.fixture
def page(context, qtbot):  # noqa: F811
    made = FilePage(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    yield made
    made.leave()
    made._drawing.drain(5)


@pytest.fixture
def shown(page, kept, qtbot):
    """shown(data): the page once it shows what there is to show, or says why not."""

    def show(data, **changes):
        page.open(kept(data, **changes))
        page.enter()
        qtbot.waitUntil(lambda: page._job is None and page.file is not None)
        return page

    return show
