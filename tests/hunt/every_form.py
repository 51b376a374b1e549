"""Planted words in every form there is: typed, kept as a draft, saved, corrected, searched for, printed and viewed.

`python -m tests.hunt.every_form FOLDER FORM…`; what it writes meanwhile is watched from outside.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.forms.catalogue import form
from app.forms.consent import CONSENT
from app.forms.field import LongText, Repeat, Text
from app.forms.intake import INTAKE
from app.forms.training import TRAINING
from app.records.finding import CaseSearch
from app.services.correct_record import Correction, correct
from app.services.find_cases import find_cases
from app.services.list_cases import CaseQuery, find
from app.services.own_forms import FormFile, accept_form
from app.services.record_intake import record_intake
from app.services.show_case import show
from app.settings import Settings
from tests import specimens, vaults
from tests.app.xlsform.forms import CHILDREN, markdown
from tests.hunt.child import planted, print_them
from tests.hunt.words import CORRECTED, NAME, NOTE, WHY
from tests.kills import desk_work
from ui.context import Context
from ui.forms.drafts import SHEET, draft_place
from ui.jobs import Jobs
from ui.shell import Shell
from ui.theme import theme

WAIT = 30.0


def words_in(asked: Any, answers: dict[str, Any]) -> dict[str, Any]:
    """The same answers with planted words wherever somebody may write; the names of colleagues stay."""
    told = dict(answers)
    for field in asked:
        said = told.get(field.name)
        if isinstance(field, Repeat) and isinstance(said, list):
            told[field.name] = [words_in(field.parts, row) for row in said]
        elif type(field) in (Text, LongText) and isinstance(said, str) and said != specimens.COLLEAGUE:
            told[field.name] = NOTE
    return told


def sheet_of(desk: Any, kind: str, case: str) -> dict[str, Any]:
    answers = desk_work.full(desk, kind, case)
    if kind == SHEET:
        return {**answers, "who": NAME}
    if kind == INTAKE.name:
        return {**answers, "known_as": NAME, "account": NOTE}
    return words_in(form(kind).fields, answers)


class Day:
    """One window over one vault; every form in it in turn."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.app = app
        self.desk = vaults.make(folder / "vault").desk
        accept_form(self.desk, FormFile(markdown(CHILDREN), ".md", "small"), {})
        self.case = record_intake(self.desk, planted()).case
        self.context = Context(self.desk, Jobs("vault"), Jobs("drafts"), Settings())
        self.shell = Shell(self.context)
        self.shell.show()
        self.shell.begin()

    def work(self, kind: str) -> None:
        answers = sheet_of(self.desk, kind, self.case)
        opened = desk_work.begin(self.desk, kind, self.case)
        opened.keep(self.desk, answers)
        draft = next(each for each in desk_work.drafts(self.desk) if each.key == opened.key)
        self.go(*draft_place(draft))
        self.type()
        opened.save(self.desk, answers)
        if kind in specimens.KINDS:
            self.correct(kind, opened.record, answers)
        print(kind)

    def go(self, page: str, what: str) -> Any:
        self.shell.go(page, what)
        self.settle()
        return self.shell.stack.currentWidget()

    def type(self) -> None:
        """Into everything on the page that takes words; it is kept as a draft, as before a lock."""
        page = self.shell.stack.currentWidget()
        lines = [each for kind in (QLineEdit, QPlainTextEdit) for each in page.findChildren(kind) if each.isVisible()]
        for field in lines:
            field.setFocus()
            put = field.insert if isinstance(field, QLineEdit) else field.insertPlainText
            put(NOTE)
        self.shell.save_now()
        self.settle()

    def correct(self, kind: str, record: str, answers: dict[str, Any]) -> None:
        """Its first planted word, with a reason; then the page of a correction, left half typed."""
        for name, said in answers.items():
            if said == NOTE:
                correct(self.desk, Correction(kind, record, {name: CORRECTED}, WHY))
                break
        self.go("record", f"correct:{kind}:{record}")
        self.type()

    def settle(self) -> None:
        """Until nothing is on its way: three quiet looks, one after the other."""
        until, quiet = time.monotonic() + WAIT, 0
        while quiet < 3:
            self.app.processEvents()
            time.sleep(0.02)
            busy = self.context.jobs._flying or self.context.drafts_jobs._flying or self.shell._coming
            quiet = 0 if busy else quiet + 1
            if time.monotonic() > until:
                raise SystemExit("the window never came to rest")

    def look(self) -> None:
        """Found, read back, drawn as paper and as PDF, and every file opened in the viewer."""
        assert find_cases(self.desk, CaseSearch(NOTE[:12])).lids
        assert find(self.desk, CaseQuery(text=NAME[:6]))
        seen = show(self.desk, self.case)
        papers = [f"summary:{self.case}", *(f"consent:{self.case}:{each.record}" for each in seen.consents)]
        papers += [f"referral:{each.record}" for each in seen.records if each.kind == "referral"]
        for paper in papers:
            self.go("print", paper)
            print_them(self.app, self.shell)
        for record in [each.record for each in seen.records if each.kind == "attachment"]:
            self.go("file", f"attachment:{record}")
        for page in ("case", "cases", "today"):
            self.go(page, self.case if page == "case" else "")
            self.type()


def main() -> None:
    folder, forms = Path(sys.argv[1]), sys.argv[2:] or desk_work.FORMS
    app = QApplication([])
    theme.apply(app)
    day = Day(app, folder)
    for kind in forms:
        day.work(kind)
    day.look()
    day.context.jobs.close()
    day.context.drafts_jobs.close()
    day.desk.close()
    assert {CONSENT.name, TRAINING.name, SHEET} <= set(desk_work.FORMS)
    print("done")


if __name__ == "__main__":
    main()
