"""Shows one file of each kind as the page does; what is written meanwhile is watched from outside."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication

from app.services.add_record import NewRecord, add_record
from app.services.attach_file import attach
from app.services.record_intake import record_intake
from app.settings import Settings
from tests import pictures, sheets, vaults
from tests.app.records.test_media import picture
from tests.hunt.words import NOTE
from ui.context import Context
from ui.files.file_page import FilePage
from ui.jobs import Jobs
from ui.theme import theme

ANSWERS = {"attachment_kind": "photo", "title": "Letter", "supervisor_only": "no", "may_travel": "never"}


def main(folder: Path) -> None:
    app = QApplication([])
    theme.apply(app, dark=False, language="en")
    desk = vaults.make(folder / "vault").desk
    case = record_intake(desk, sheets.intake()).case
    page = FilePage(Context(desk, Jobs("vault"), Jobs("drafts"), Settings()))
    page.show()
    for data in (
        picture("JPG"),
        picture("PNG"),
        pictures.pdf(),
        pictures.wav(),
        NOTE.encode(),
        b"\x00" + NOTE.encode(),
    ):
        source = folder / "stick"
        source.write_bytes(data)
        answers = {"file": attach(desk, case, source), **ANSWERS}
        source.unlink()
        page.open(add_record(desk, NewRecord("attachment", case, os.urandom(16).hex(), answers)).record)
        wait = QDeadlineTimer(20_000)
        while (page._job is not None or page.file is None) and not wait.hasExpired():
            app.processEvents()
        if page.file is None:
            raise SystemExit("nothing was shown")
        page.sound.toggle()
        page._drawing.drain(5)
        app.processEvents()
        page.leave()
    page._drawing.drain(5)
    print("shown")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
