"""A whole day's work with planted words in every answer: recorded, drafted, searched, shown, shared, backed up."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from app.forms.field import LongText, Text
from app.records.finding import CaseSearch
from app.services.add_record import NewRecord, add_record
from app.services.add_sheet import NewSheet, add_sheet
from app.services.attach_file import attach
from app.services.back_up_vault import back_up
from app.services.correct_record import Correction, correct
from app.services.erase_person import erase
from app.services.export_bundle import export
from app.services.find_cases import find_cases
from app.services.import_bundle import import_bundle
from app.services.import_table import import_table
from app.services.keep_draft import keep
from app.services.keep_search import keep as keep_search
from app.services.list_cases import CaseQuery, cards, find
from app.services.own_forms import FormFile, accept_form
from app.services.record_intake import record_intake
from app.services.show_case import show
from app.services.take_receipt import take
from tests import pictures, registers, sheets, specimens
from tests.app.xlsform.forms import CHILDREN, markdown
from tests.flows.desks import ALL, two_desks
from tests.hunt.words import NAME, NOTE, PHONE, WHY, WORDS

if TYPE_CHECKING:
    from collections.abc import Callable


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


def case_work(desk: Any, saved: Any, folder: Path) -> None:
    """A record of every kind, a file, a questionnaire of the house, a register, and searches for all of it."""
    made: dict[str, str] = {}
    source = folder / "brought.pdf"
    source.write_bytes(pictures.pdf())
    file = attach(desk, saved.case, source)
    specimens.colleague(desk)
    for kind in specimens.KINDS:
        told = {each.name: each for each in specimens.asked_of(kind)}
        answers = next(specimens.with_values(kind))
        answers = {name: file if said == specimens.FILE else said for name, said in answers.items()}
        typed = {name for name, said in answers.items() if type(told[name]) in (Text, LongText) and said}
        words = {name: NOTE for name in typed if answers[name] != specimens.COLLEAGUE}
        parent = made.get({"perpetrator": "episode", "goal": "support_plan"}.get(kind, ""), "")
        made[kind] = add_record(desk, NewRecord(kind, saved.case, token_hex(16), {**answers, **words}, parent)).record
    kept = {"file": file, "attachment_kind": "letter", "title": NOTE, "supervisor_only": "no", "may_travel": "never"}
    made["attachment"] = add_record(desk, NewRecord("attachment", saved.case, token_hex(16), kept)).record
    accept_form(desk, FormFile(markdown(CHILDREN), ".md", "small"), {})
    add_sheet(desk, NewSheet("small", saved.case, token_hex(16), {"who": NAME, "age": 20}))
    wish = registers.writer(folder)(f"1;{NAME};01/02/1999;Forced labour;{NOTE}")
    import_table(desk, wish)
    wish.path.unlink()
    source.unlink()
    assert find_cases(desk, CaseSearch(NOTE[:12])).lids
    keep_search(desk, NAME, CaseSearch(NAME), (), shared=False)


def by_services(folder: Path) -> Any:
    desks = two_desks(folder, ALL)
    saved = [record_intake(desks.shelter, planted()) for _ in range(3)]
    keep(desks.shelter, "intake", "half typed", {"answers": {"known_as": NAME, "account": NOTE}})
    assert len(find(desks.shelter, CaseQuery(text=NAME[:6]))) == 3
    case_work(desks.shelter, saved[1], folder)
    view = show(desks.shelter, saved[0].case)
    identity = next(field for section in view.sections for field in section.fields if field.field == "given_names")
    correct(desks.shelter, Correction("identity", identity.record, {"given_names": WORDS[-1]}, WHY))
    sent = export(desks.shelter, desks.to, desks.stick)
    done = import_bundle(desks.coordinator, sent.path, desks.stick)
    take(desks.shelter, done.receipt_path)
    erase(desks.shelter, saved[2].person, WHY)
    back_up(desks.shelter, desks.stick)
    return desks


def worked_on(desk: Any) -> str:
    """The case that has all the work in it."""
    return max(
        (each.case for each in cards(desk, find(desk, CaseQuery()))), key=lambda case: len(show(desk, case).records)
    )


def pages_of(desk: Any, case: str) -> list[tuple[str, str | None]]:
    """Every page of a day, the file viewer and the printing preview among them."""
    records = {each.kind: each.record for each in show(desk, case).records}
    plain = [(key, None) for key in ("today", "house", "cases", "share", "partners", "preferences", "data")]
    return [
        *plain, ("case", case), ("intake", ""), ("record", f"new:case_note:{case}"), ("sheets", case),
        ("record", f"correct:referral:{records['referral']}"), ("file", f"attachment:{records['attachment']}"),
        ("print", f"summary:{case}"),
    ]  # fmt: skip


def wait(app: Any, seconds: float) -> None:
    until = time.time() + seconds
    while time.time() < until:
        app.processEvents()


def wait_for(app: Any, there: Callable[[], object]) -> None:
    """A machine that is busy with strace and with others may take long."""
    until = time.time() + 60
    while not there():
        assert time.time() < until
        app.processEvents()


def print_them(app: Any, shell: Any) -> None:
    """The bytes of the PDF, with the name and the notes on it, not saved anywhere."""
    page = shell.stack.currentWidget()
    if type(page).__name__ == "PrintPage":
        wait_for(app, lambda: page.pages_view._model.pages)
        page.named.setChecked(True)
        page.notes.setChecked(True)
        wait_for(app, lambda: page.pages_view._model.pages)
        assert page.pages_view._model.pages.pdf().startswith(b"%PDF")


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
    case = worked_on(desk)
    for key, what in pages_of(desk, case):
        shell.go(key, what)
        while shell.opening.busy:
            wait(app, 0.05)
        wait(app, 0.4)
        print_them(app, shell)
    for field in shell.stack.currentWidget().findChildren(QLineEdit)[:3]:
        field.setFocus()
        field.insert(NAME)
    wait(app, 0.2)
    shell.go("cases")
    for field in shell.stack.currentWidget().findChildren(QLineEdit)[:1]:
        field.setFocus()
        field.insert(NAME)
    wait(app, 2.5)
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
