"""The agreement with a partner: for what, how much, what is kept back, until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QDateEdit, QGridLayout, QVBoxLayout, QWidget

from ui.partners import words
from ui.theme.tokens import SPACE
from ui.widgets.asking import Asking
from ui.widgets.basics import button, choices, column, field, label, row, scrolled

if TYPE_CHECKING:
    from app.services.list_partners import PartnerCard
    from app.services.make_agreement import Terms

_WIDTH, _HEIGHT = 620, 560


class AgreementDialog(Asking):
    """`terms()` is what was written down; without a purpose there is nothing to agree to."""

    def __init__(self, parent: QWidget, partner: PartnerCard) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        self.resize(_WIDTH, min(_HEIGHT, parent.window().height() - SPACE["xxl"]))
        old = partner.agreement
        self.purposes = {code: QCheckBox(text) for code, text in words.purposes().items()}
        self.groups = {code: QCheckBox(text) for code, text in words.groups().items()}
        self.level = choices([(text, code) for code, text in words.levels().items()], old.level if old else "coded")
        self.ends = QDateEdit()
        self.ends.setDisplayFormat("d MMM yyyy")
        self.ends.setMinimumDate(QDate.currentDate())
        self.ends.setDate(QDate.currentDate().addYears(1))
        if old:
            for code in old.purposes:
                if code in self.purposes:
                    self.purposes[code].setChecked(True)
            for code in old.kept_back_groups:
                if code in self.groups:
                    self.groups[code].setChecked(True)
            if old.ends_on:
                self.ends.setDate(QDate.fromString(old.ends_on, Qt.DateFormat.ISODate))
        self.rhythm = choices(self._rhythms(), old.rhythm_days if old else 0)
        self._save = button(self.tr("&Save agreement"), "handshake", "primary", self.accept)
        self._build(partner.organisation)
        for box in self.purposes.values():
            box.toggled.connect(self._enable)
        self._enable()

    def terms(self) -> Terms:
        from app.services.make_agreement import Terms

        return Terms(
            purposes=tuple(code for code, box in self.purposes.items() if box.isChecked()),
            level=str(self.level.currentData()),
            kept_back_groups=tuple(code for code, box in self.groups.items() if box.isChecked()),
            ends_on=self.ends.date().toString(Qt.DateFormat.ISODate),
            rhythm_days=int(self.rhythm.currentData()),
        )

    def _rhythms(self) -> list[tuple[str, object]]:
        return [
            (self.tr("Not agreed"), 0),
            (self.tr("Every week"), 7),
            (self.tr("Every two weeks"), 14),
            (self.tr("Every month"), 31),
            (self.tr("Every three months"), 92),
        ]

    def _build(self, organisation: str) -> None:
        heading = self.tr("Agreement with {organisation}").format(organisation=organisation)
        why = self.tr(
            "Nothing travels without one. It says the most a partner may see; each person's consent may allow less."
        )
        holder = QWidget()
        holder.setLayout(
            column(
                label(heading, "lead", 600, wrap=True),
                label(why, name="muted", wrap=True),
                label(self.tr("For what"), weight=600),
                column(*self.purposes.values(), spacing="xs"),
                field(self.tr("How &much at most"), self.level),
                label(self.tr("Never shared, whatever a consent says"), weight=600, wrap=True),
                self._group_grid(),
                field(self.tr("&Until"), self.ends),
                field(self.tr("&How often a bundle should come"), self.rhythm),
                None,
            )
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.addWidget(scrolled(holder), 1)
        inside.addLayout(row(None, button(self.tr("Go &back"), slot=self.reject), self._save))

    def _group_grid(self) -> QGridLayout:
        grid = QGridLayout()
        for at, box in enumerate(self.groups.values()):
            grid.addWidget(box, at // 2, at % 2)
        return grid

    def _enable(self) -> None:
        self._save.setEnabled(any(box.isChecked() for box in self.purposes.values()))
