"""A whole day's work with planted words in every answer: recorded, drafted, searched, shown, shared, backed up."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from app.services.back_up_vault import back_up
from app.services.correct_record import Correction, correct
from app.services.erase_person import erase
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.keep_draft import keep
from app.services.list_cases import CaseQuery, cards, find
from app.services.record_intake import record_intake
from app.services.show_case import show
from app.services.take_receipt import take
from tests import sheets
from tests.flows.desks import ALL, two_desks
from tests.hunt.words import NAME, NOTE, PHONE, WHY, WORDS


def planted(**changes: Any) -> Any:
    answers = {
        "given_names": NAME,
        "known_as": NAME,
        "safe_method": "phone",
        "safe_phone": PHONE,
        "account": NOTE,
        "danger_flags": ["phone_tracked"],
        "danger_details": NOTE,
        **changes,
    }
    return sheets.intake(sheets.care(), sheets.share("identity"), **answers)


def by_services(folder: Path) -> Any:
    desks = two_desks(folder, ALL)
    saved = [record_intake(desks.shelter, planted()) for _ in range(3)]
    keep(desks.shelter, "intake", "half typed", {"answers": {"known_as": NAME, "account": NOTE}})
    assert len(find(desks.shelter, CaseQuery(text=NAME[:6]))) == 3
    view = show(desks.shelter, saved[0].case)
    identity = next(field for section in view.sections for field in section.fields if field.field == "given_names")
    correct(desks.shelter, Correction("identity", identity.record, {"given_names": WORDS[-1]}, WHY))
    sent = export(desks.shelter, desks.to, desks.stick)
    done = import_bundle(desks.coordinator, sent.path, desks.stick)
    take(desks.shelter, done.receipt_path)
    erase(desks.shelter, saved[2].person, WHY)
    back_up(desks.shelter, desks.stick)
    return desks


def by_window(desk: Any) -> None:
    """Open the pages offscreen, with the names on them, and type into a form that is not saved."""
    from PySide6.QtWidgets import QApplication, QLineEdit

    from app.settings import Settings
    from ui.context import Context
    from ui.jobs import Jobs
    from ui.shell import Shell
    from ui.theme import theme

    app = QApplication([])
    theme.apply(app)
    context = Context(desk, Jobs(), Jobs("drafts"), Settings())
    shell = Shell(context)
    shell.show()
    shell.begin()
    case = cards(desk, find(desk, CaseQuery()))[0].case
    for key, what in (("cases", None), ("case", case), ("intake", ""), ("share", None), ("partners", None)):
        shell.go(key, what)
        until = time.time() + 0.4
        while time.time() < until:
            app.processEvents()
    for field in shell.stack.currentWidget().findChildren(QLineEdit)[:3]:
        field.setFocus()
        field.insert(NAME)
    shell.go("cases")
    for field in shell.stack.currentWidget().findChildren(QLineEdit)[:1]:
        field.setFocus()
        field.insert(NAME)
    until = time.time() + 2.5
    while time.time() < until:
        app.processEvents()
    shell.save_now()
    context.jobs.close()
    context.drafts_jobs.close()


def main() -> None:
    folder = Path(sys.argv[1])
    desks = by_services(folder)
    by_window(desks.shelter)
    desks.close()
    sys.stdout.write("done\n")


if __name__ == "__main__":
    main()
