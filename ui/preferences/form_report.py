"""The report on a form before it is accepted: what is refused, left out or changed by row, and what may travel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout

from ui import say
from ui.theme.tokens import SPACE
from ui.translate import words
from ui.widgets.banner import Banner
from ui.widgets.basics import button, choices, label, row, set_text
from ui.widgets.text_table import Roomy
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.services.own_forms import FormReport
    from app.xlsform.remarks import Remark

_HIGHEST = 320
_REMARKED, _PLACE = 3, 1


class FormReportCard(QFrame):
    accepted = Signal()
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._report: FormReport | None = None
        self._far: dict[str, QComboBox] = {}
        self.heading = label("", "lead", 600, wrap=True)
        self.banner = Banner()
        self.remarks = self._table(self.tr("What is refused, left out or changed"), (
            self.tr("What becomes of it"), self.tr("Where"), self.tr("Why"),
        ))  # fmt: skip
        self.travel_words = label(self.tr(
            "How far may each answer go? Nothing leaves without the person’s permission. What never leaves stays in "
            "this vault whatever the permission says."
        ), name="muted", wrap=True)  # fmt: skip
        self.questions = self._table(
            self.tr("How far each answer may go"), (self.tr("Question"), self.tr("How far it may go"))
        )
        self.accept = button(self.tr("&Accept this form"), "check", "primary", self.accepted.emit)
        self.away = button(self.tr("Leave it"), "x", slot=self.refused.emit)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["l"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        for part in (self.heading, self.banner, self.remarks, self.travel_words, self.questions):
            inside.addWidget(part)
        inside.addLayout(row(self.accept, self.away, None))

    def show_report(self, report: FormReport) -> None:
        self._report = report
        set_text(self.heading, self.tr("“{0}”, version {1}").format(report.title, report.version))
        refused = sum(each.weight == "refused" for each in report.remarks)
        if not report.sound:
            said = self.tr("%n things keep this form from being used. Change them in the file.", "", refused)
            self.banner.say("danger", said)
        elif report.again:
            self.banner.say("info", self.tr("This very form was accepted before. Only how far answers go is changed."))
        elif report.remarks:
            self.banner.say("warn", self.tr("Read what is left out or changed before you accept it."))
        else:
            self.banner.say("ok", self.tr("Everything in it can be asked here."))
        self._fill_remarks(report.remarks)
        self._fill_questions(report)
        for part in (self.travel_words, self.questions, self.accept):
            part.setVisible(report.sound)
        QTimer.singleShot(0, self, self._fit_both)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower columns need higher rows, once they have their width."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_both)

    def _fit_both(self) -> None:
        room = self.remarks.viewport().width() // 3
        self.remarks.setColumnWidth(_PLACE, min(self.remarks.sizeHintForColumn(_PLACE) + SPACE["l"], room))
        for table in (self.remarks, self.questions):
            table.resizeRowsToContents()
            self._fit(table)

    def travels(self) -> dict[str, Any]:
        """How far the person lets each answer go, by key."""
        return {key: box.currentData() for key, box in self._far.items()}

    def focus_first(self) -> None:
        (self.remarks if self.remarks.isVisible() else self.accept).setFocus()

    def _fill_remarks(self, remarks: tuple[Remark, ...]) -> None:
        self.remarks.setRowCount(len(remarks))
        for at, each in enumerate(remarks):
            told = (self._weight(each.weight), self._where(each), each.say(words))
            for column, text in enumerate(told):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                self.remarks.setItem(at, column, item)
        self.remarks.setVisible(bool(remarks))
        self.remarks.resizeRowsToContents()
        self._fit(self.remarks)

    def _where(self, each: Remark) -> str:
        """The row of the file, its column or sheet, and the question: each where it is known."""
        line = self.tr("Row {0}").format(say.number(each.row)) if each.row else ""
        sheet = "" if each.sheet == "survey" else each.sheet
        return " · ".join(part for part in (line, each.column or sheet, each.name) if part)

    def _fill_questions(self, report: FormReport) -> None:
        self._far = {}
        self.questions.setRowCount(len(report.keys))
        for at, (key, asked) in enumerate(report.keys):
            item = QTableWidgetItem(asked if asked != key else key)
            item.setToolTip(tip(key))
            self.questions.setItem(at, 0, item)
            box = choices(self._classes(), report.travels.get(key, "never"))
            box.setAccessibleName(say.headed(self.tr("{0}: how far it may go"), asked))
            self._far[key] = box
            self.questions.setCellWidget(at, 1, box)
        self.questions.resizeRowsToContents()
        self._fit(self.questions)

    def _classes(self) -> list[tuple[str, object]]:
        return [
            (self.tr("Never leaves"), "never"),
            (self.tr("With the coded record"), "with_coded_consent"),
            (self.tr("With name and contacts only"), "with_identity_consent"),
        ]

    def _weight(self, weight: str) -> str:
        return {
            "refused": self.tr("Refused"),
            "left_out": self.tr("Left out"),
            "changed": self.tr("Changed"),
        }.get(weight, weight)

    def _table(self, name: str, heads: tuple[str, ...]) -> QTableWidget:
        made = QTableWidget(0, len(heads))
        made.setAccessibleName(name)
        made.setHorizontalHeaderLabels(list(heads))
        made.verticalHeader().hide()
        made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        made.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        made.setTabKeyNavigation(False)
        made.setShowGrid(False)
        made.setItemDelegate(Roomy(made))
        made.setWordWrap(True)
        made.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = made.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if len(heads) == _REMARKED:
            head.setSectionResizeMode(_PLACE, QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(0 if len(heads) == 2 else len(heads) - 1, QHeaderView.ResizeMode.Stretch)
        head.sectionResized.connect(made.resizeRowsToContents)
        return made

    @staticmethod
    def _fit(table: QTableWidget) -> None:
        """As high as its rows, up to a bound: beyond it, it scrolls."""
        rows = sum(table.rowHeight(at) for at in range(table.rowCount()))
        table.setFixedHeight(min(_HIGHEST, rows + table.horizontalHeader().sizeHint().height() + 4))
