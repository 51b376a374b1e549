"""On what the records of a table rest: nobody knows any more, or a column says it row by row; nothing is assumed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.tables.cell import same
from ui.theme.tokens import SPACE
from ui.widgets.basics import choices, field, label
from ui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from app.services.preview_table import TablePreview
    from app.tables.mapping import MappingFile

_UNKNOWN = "not_collected_then"
_BY_COLUMN = "column"


class ConsentBox(QWidget):
    """Changes the mapping it was shown; `changed` tells that it did."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mapping: MappingFile | None = None
        self._words: dict[str, tuple[str, ...]] = {}
        self.basis = choices(
            (
                (self.tr("Choose…"), ""),
                (self.tr("Nobody knows any more: for care only, nothing is shared"), _UNKNOWN),
                (self.tr("A column says it, row by row"), _BY_COLUMN),
            )
        )
        self.column = choices(())
        self.words = PlainTable(self.tr("Words about agreement"), (self.tr("Word"), self.tr("Means")), (160,))
        self.words.setMinimumHeight(120)
        self.meaning = choices(self._meanings())
        self._by_column = QWidget()
        self._lay_out()
        self.basis.activated.connect(lambda _at: self._on_chosen())
        self.column.activated.connect(lambda _at: self._on_chosen())
        self.words.chosen.connect(lambda _row: self._show_meaning())
        self.meaning.activated.connect(lambda _at: self._on_meaning())

    def show_preview(self, found: TablePreview, mapping: MappingFile) -> None:
        self._mapping = mapping
        self._words = {each.heading: each.words for each in found.columns if each.filled}
        self.column.clear()
        self.column.addItem(self.tr("Choose…"), "")
        for heading in self._words:
            self.column.addItem(heading, heading)
        self.column.setCurrentIndex(max(self.column.findData(mapping.consent_column), 0))
        basis = _BY_COLUMN if mapping.consent_column else mapping.consent_basis
        self.basis.setCurrentIndex(max(self.basis.findData(basis), 0))
        self.basis.setEnabled(not mapping.consent)
        self._draw()

    def _meanings(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Not known yet"), ""),
            (self.tr("Agreed to a record"), "given"),
            (self.tr("Said no, or took it back: the row is set aside"), "refused"),
            (self.tr("Nobody knows"), "unknown"),
        )

    def take(self) -> None:
        """What is chosen goes into the mapping; sheets that came with a mapping from a file stay as they are."""
        mapping = self._mapping
        if mapping is None or (mapping.consent and not mapping.consent_column):
            return
        basis, column = self.basis.currentData(), self.column.currentData() or ""
        by_column = basis == _BY_COLUMN
        if not by_column or column != mapping.consent_column:
            mapping.consent_words = {}
        mapping.consent_column = column if by_column else ""
        mapping.consent_basis = _UNKNOWN if basis == _UNKNOWN or (by_column and column) else ""

    def _on_chosen(self) -> None:
        self.take()
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        heading = self._mapping.consent_column if self._mapping is not None else ""
        self._by_column.setVisible(self.basis.currentData() == _BY_COLUMN)
        words = self._words.get(heading, ())
        self.words.fill([(word, self._meant(word)) for word in words])
        for part in (self.words, self.meaning):
            part.setEnabled(bool(words))
        if words:
            self.words.setCurrentCell(0, 0)
        self._show_meaning()

    def _code_of(self, word: str) -> str:
        known = self._mapping.consent_words if self._mapping is not None else {}
        return next((meant for said, meant in known.items() if same(said) == same(word)), "")

    def _meant(self, word: str) -> str:
        return self.meaning.itemText(max(self.meaning.findData(self._code_of(word)), 0))

    def _word(self) -> str:
        item = self.words.item(self.words.currentRow(), 0)
        return item.text() if item is not None else ""

    def _show_meaning(self) -> None:
        self.meaning.setCurrentIndex(max(self.meaning.findData(self._code_of(self._word())), 0))

    def _on_meaning(self) -> None:
        word, meant = self._word(), str(self.meaning.currentData())
        if self._mapping is None or not word:
            return
        kept = {said: code for said, code in self._mapping.consent_words.items() if same(said) != same(word)}
        self._mapping.consent_words = {**kept, word: meant} if meant else kept
        self.words.put(self.words.currentRow(), (word, self._meant(word)))
        self.changed.emit()

    def _lay_out(self) -> None:
        note = self.tr(
            "An empty cell means that nobody knows; a word without a meaning sets its row aside. A yes lets the record"
            " be kept for care. Nothing is shared before the person is asked anew."
        )
        within = QVBoxLayout(self._by_column)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(SPACE["m"])
        within.addWidget(field(self.tr("Column that says whether the person a&greed"), self.column))
        within.addWidget(self.words)
        within.addWidget(field(self.tr("This word means for the pe&rson"), self.meaning))
        within.addWidget(label(note, "caption", name="help", wrap=True))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        inside.addWidget(field(self.tr("What did these people &agree to?"), self.basis))
        inside.addWidget(self._by_column)
        self._by_column.hide()
