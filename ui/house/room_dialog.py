"""One room: its name and beds, where it is, for whom; or that it is no longer used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.theme.tokens import SPACE
from ui.widgets.asking import Asking
from ui.widgets.basics import button, column, field, label, row, scrolled

if TYPE_CHECKING:
    from app.services.rooms import RoomCard, RoomSheet

_WIDTH, _HEIGHT = 540, 560


class RoomDialog(Asking):
    """`sheet()` is what was written down; `retired` that the room goes out of use."""

    def __init__(self, parent: QWidget, room: RoomCard | None = None) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        self.resize(_WIDTH, min(_HEIGHT, parent.window().height() - SPACE["xxl"]))
        self.retired = False
        self.about = room.room if room else "new"
        self.name = QLineEdit(room.name if room else "")
        self.beds = QLineEdit(", ".join(room.beds) if room else "")
        self.floor = QLineEdit(room.floor if room else "")
        self.for_whom = QLineEdit(room.for_whom if room else "")
        self.notes = QLineEdit(room.notes if room else "")
        self._opened_on = room.opened_on if room else ""
        self._save = button(self.tr("&Save room"), "check", "primary", self.accept)
        self._retire = button(self.tr("No longer &used"), "archive", "danger", self._on_retire)
        self._retire.setVisible(room is not None)
        self._build(self.tr("A room") if room is None else room.name)
        for typed in (self.name, self.beds):
            typed.textChanged.connect(lambda _text: self._enable())
        self._enable()

    def sheet(self) -> RoomSheet:
        from app.services.rooms import RoomSheet

        return RoomSheet(
            name=self.name.text(),
            beds=tuple(part.strip() for part in self.beds.text().replace("،", ",").split(",") if part.strip()),
            floor=self.floor.text(),
            for_whom=self.for_whom.text(),
            notes=self.notes.text(),
            opened_on=self._opened_on,
        )

    def _build(self, title: str) -> None:
        why = self.tr("Rooms and beds are known in this vault only. They never travel in a bundle.")
        holder = QWidget()
        holder.setLayout(
            column(
                label(title, "lead", 600, wrap=True),
                label(why, name="muted", wrap=True),
                field(self.tr("&Name of the room"), self.name),
                field(self.tr("&Beds"), self.beds, self.tr("Names or numbers, with commas between: 1, 2, 3")),
                field(self.tr("&Floor or part of the house"), self.floor),
                field(self.tr("For &whom"), self.for_whom, self.tr("For example: mothers with children")),
                field(self.tr("N&otes"), self.notes),
                None,
            )
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.addWidget(scrolled(holder), 1)
        inside.addLayout(row(self._retire, None, button(self.tr("Go &back"), slot=self.reject), self._save))

    def _on_retire(self) -> None:
        self.retired = True
        self.accept()

    def _enable(self) -> None:
        self._save.setEnabled(bool(self.name.text().strip() and self.sheet().beds))
