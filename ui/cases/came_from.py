"""One calm line on a case that was brought in: from which table, which row, on what day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import say
from ui.widgets.basics import label, set_text

if TYPE_CHECKING:
    from app.services.show_case import CaseView


class CameFrom(QWidget):
    """What a table said is only as good as the table. Hidden on every other case."""

    def __init__(self) -> None:
        super().__init__()
        self.line = label("", "caption", name="muted", wrap=True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.line)
        self.hide()

    def show_case(self, case: CaseView) -> None:
        found = case.came_from
        self.setVisible(found is not None)
        if found is None:
            return
        text = self.tr("From the table {file}, row {row}, brought in on {day}")
        if not found.file_name:  # it named somebody who was erased
            text = self.tr("From a table, row {row}, brought in on {day}")
        file = f"\u2068{found.file_name}\u2069"  # a Latin name keeps its order in an Arabic line
        day = say.moment(found.at, with_time=False)
        set_text(self.line, text.format(file=file, row=say.number(found.row), day=day))
