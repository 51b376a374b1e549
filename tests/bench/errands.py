"""What a walk through the window does besides opening pages: saving, asking, counting, releasing, bringing in."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from app.reports.indicators import indicators
from app.reports.make import Wish
from app.reports.report import Report
from app.services.own_forms import FormFile, accept_form
from tests import sheets
from tests.app.xlsform.forms import markdown
from ui import report_address
from ui.pages import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.bench.measures.watched import Walk

QUESTIONS: Final = 120
ROWS: Final = 3_000
LOOKED_AT_MS: Final = 300
SPLIT: Final = Report(
    name="IND11",
    wishes=(Wish(indicator="IND11", dimensions=("citizenships", "month", "gender")),),
    period="all",
)
"""A figure with many rows."""


class Errands:
    """Each is watched under words of its own; `walk` does it and waits until nothing is on its way."""

    def __init__(self, walk: Walk, folder: Path) -> None:
        self.walk, self._folder = walk, folder
        self._desk: Any = walk.window.desk

    def page(self, key: str) -> Any:
        return self.walk.shell._page(key)

    def run(self) -> None:
        self.saving()
        self.dialogs()
        self.long_form()
        self.old_records()
        self.figures()
        self.releases()
        self.back()

    def saving(self) -> None:
        """A record of a case, a correction of it, and an intake: from the last key to the page that comes after."""
        walk, note = self.walk, {"noted_on": sheets.TODAY, "note_kind": "talk", "text": "slept well"}
        walk.go("", "record", f"new:case_note:{walk.case}")
        page = self.page("record")
        page.view.set_answers({**note, "supervisor_only": "no"})
        walk.do("saving a record", page.finish, lambda: page.errand is None and walk.idle())
        walk.go("opening a correction ", "record", f"correct:intake:{walk.case}:0")
        walk.go("", "intake", "")
        page = self.page("intake")
        page.consent.set_answers(sheets.care(), {})
        page.questions.set_answers(sheets.answers())
        walk.do("to the end of an intake", lambda: page.go_to_step(1))
        walk.do("saving an intake", page._save, lambda: not page._finishing and walk.idle())

    def dialogs(self) -> None:
        walk = self.walk
        walk.go("", "cases")
        cases = self.page("cases")
        cases.table.selectRow(0)
        for name in ("filter", "columns", "assign"):
            self.ask(f"the window of {name}", getattr(cases.look, name).click)
        self.ask("the window of a kept search", cases.saved._ask)
        walk.go("", "case", walk.case)
        case = self.page("case")
        field = next(field for section in case.case.sections for field in section.fields)
        self.ask("the history of an answer", lambda: case.acts.show_history(field))
        self.ask("what an erasure takes away", case.acts.erase)
        walk.do("hiding the name", case.hide_name.click)
        walk.go("", "house")
        house = self.page("house")
        self.ask("picking a case for a bed", house._on_come)
        self.ask("a new room", house.arrange)

    def ask(self, doing: str, act: Callable[[], object]) -> None:
        """A window that asks stands for a moment and is sent away again."""
        seen: list[QDialog] = []
        walk = self.walk

        def send_away() -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, QDialog):
                seen.append(box)
                box.reject()

        timer = QTimer(walk.window, interval=LOOKED_AT_MS)
        timer.timeout.connect(send_away)
        timer.start()
        walk.do(doing, act, lambda: bool(seen) and walk.idle())
        timer.stop()

    def long_form(self) -> None:
        """An own questionnaire of 120 questions."""
        walk, kinds = self.walk, ("text", "integer", "select_one yn", "date")
        asked = [{"type": kinds[at % len(kinds)], "name": f"q{at}"} for at in range(QUESTIONS)]
        form = FormFile(markdown(asked), ".md", "small")
        walk.window.jobs._thread.submit(accept_form, self._desk, form, {}).result()
        walk.go("a long form: ", "sheet", f"new:small:{walk.case}")
        view = self.page("sheet").view
        walk.do("the rest of a long form", lambda: None, lambda: not view._building.isActive())
        walk.go("back from ", "case", walk.case)

    def old_records(self) -> None:
        """A table of 3,000 rows, each with a fault: looked at, paired, tried."""
        walk, path = self.walk, self._folder / "old.csv"
        headings = ["intake_date", "given_names", "family_names", "sex", *(f"column {at}" for at in range(40))]
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(headings)
            for at in range(ROWS):
                writer.writerow([f"{at % 40}/13/2024", "Sokha", f"Chea {at}", "F", *(str(at + by) for by in range(40))])
        walk.go("", "data")
        page = self.page("data")
        walk.do("a table to be brought in", lambda: page.look_at(str(path)))
        walk.do("another line of headings", lambda: page.columns.heading.setCurrentIndex(1))
        walk.do("trying a table", page._on_try, lambda: page._job is None and walk.idle())

    def figures(self) -> None:
        walk = self.walk
        walk.go("", "figures")
        page = self.page("figures")
        walk.do("counting", lambda: page.show_report(SPLIT), lambda: page._job is None and walk.idle())
        for code in list(indicators())[::9]:
            walk.do("another question", lambda code=code: page.wish.questions.choose(code))
        address = f"figures:{report_address.write(SPLIT)}"
        walk.do("figures on paper", lambda: walk.shell.go("print", address))

    def releases(self) -> None:
        walk = self.walk
        walk.go("", "releases")
        page = self.page("releases")
        walk.do("making a release", page.to_making)
        page.making.name.setText("Spring")
        walk.do("choosing a report", page.making.boxes[0][0].click)
        walk.do("counting a release", page.preview, lambda: page._job is None and walk.idle())
        self.agree("freezing a release", page.freeze, lambda: page._job is None and walk.idle())
        walk.do("other figures of a release", lambda: page.shown.figure.setCurrentIndex(1))
        walk.do("what changed since", page.compare, lambda: page._job is None and walk.idle())

    def agree(self, doing: str, act: Callable[[], object], until: Callable[[], bool]) -> None:
        def accept() -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, QDialog):
                box.accept()

        QTimer.singleShot(LOOKED_AT_MS, self.walk.window, accept)
        self.walk.do(doing, act, until)

    def back(self) -> None:
        """Every page once more, now that it stands."""
        for key in PAGES:
            self.walk.go("back to ", key)
