"""How a table is read: its sheet and its writing, what the records rest on, and each column with its question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import say
from ui.data import words
from ui.data.column_editor import ColumnEditor
from ui.data.consent_box import ConsentBox
from ui.data.template_box import TemplateBox
from ui.forms.flow import flowing
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, choices, column, empty, field, label, row, scrolled, set_text
from ui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from app.services.preview_table import TablePreview
    from app.tables.mapping import MappingFile

_ENCODINGS: Final = ("cp1252", "cp874", "cp1256", "cp1258", "cp1251", "gb18030", "big5", "utf-8", "utf-16")


class ColumnsStep(QWidget):
    """`again` asks for a new look at the file, `try_wanted` for a dry run, `file_wanted` to save the mapping.

    `changed`: the mapping is another one now.
    """

    again = Signal()
    changed = Signal()
    back_wanted = Signal()
    try_wanted = Signal()
    save_wanted = Signal()
    open_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._found: TablePreview | None = None
        self.mapping: MappingFile | None = None
        self._facts = label("", name="muted", wrap=True)
        self._notices = QVBoxLayout()
        self.banner = Banner()
        self.template = TemplateBox()
        self.sheet, self.encoding = choices(()), choices((name, name) for name in _ENCODINGS)
        self.heading = choices((words.number(line), line) for line in range(1, 31))
        self.source = QLineEdit()  # drafted: with the mapping, by half_made
        self.key, self.person = choices(()), choices(())
        self.consent = ConsentBox()
        self.basis = self.consent.basis
        headings = (self.tr("Column"), self.tr("Examples"), self.tr("Becomes"))
        self.columns = PlainTable(self.tr("Columns of the table"), headings, (130, 150))
        self.columns.setMinimumHeight(220)
        self.editor = ColumnEditor()
        self._lay_out()
        self._connect()

    def show_preview(self, found: TablePreview, mapping: MappingFile) -> None:
        self._found, self.mapping = found, mapping
        facts = self.tr("%Ln row(s)", "", found.rows)
        told = (found.file_name, say.whole(facts, QLocale()), found.template)
        set_text(self._facts, " · ".join(part for part in told if part))
        empty(self._notices)
        for notice in found.notices:
            said = words.translate(notice.words).format(count=words.number(notice.count))
            self._notices.addWidget(Banner("info", said))
        if found.kept:
            self._notices.addWidget(Banner("ok", self.tr("Read as the last time: “{name}”.").format(name=found.kept)))
        self.template.show_preview(found)
        _fill(self.sheet, [(name, name) for name in found.sheets], found.sheet)
        self._sheet_field.setVisible(len(found.sheets) > 1)
        self._encoding_field.setVisible(found.kind == "csv")
        self.encoding.setCurrentIndex(max(self.encoding.findData(found.encoding.removesuffix("-sig")), 0))
        self.heading.setCurrentIndex(found.heading - 1)
        self._heading_field.setVisible(not found.template)
        self.source.setText(mapping.name)
        names = [(each.heading, each.heading) for each in found.columns if each.filled]
        _fill(self.key, [(self.tr("None: by all that the row says"), ""), *self._keys(found)], mapping.key)
        _fill(self.person, [(self.tr("None: every row is somebody else"), ""), *names], mapping.person)
        self.consent.show_preview(found, mapping)
        for each in (self._person_field, self.consent):  # what adds to a case is whose case it is
            each.setVisible(not mapping.case)
        self._draw_columns()

    def _keys(self, found: TablePreview) -> list[tuple[str, str]]:
        """What is different in every row can tell the rows apart, and stands first."""
        shown = [(each, each.filled == each.distinct == found.rows) for each in found.columns if each.filled]
        told = self.tr("{column} (different in every row)")
        return [
            (told.format(column=each.heading) if differs else each.heading, each.heading)
            for each, differs in sorted(shown, key=lambda pair: not pair[1])
        ]

    def tell(self, words_shown: str) -> None:
        """One more word about the table that is shown."""
        self._notices.addWidget(Banner("ok", words_shown))

    @property
    def found(self) -> TablePreview | None:
        return self._found

    def _draw_columns(self) -> None:
        self._draw_column_list()
        self._on_column(self.columns.currentRow())

    def _draw_column_list(self) -> None:
        """What each column becomes; the one that is chosen stays chosen."""
        if self._found is None:
            return
        at = max(self.columns.currentRow(), 0)
        self.columns.fill(
            [(each.heading, " · ".join(each.examples), self._becomes(each.heading)) for each in self._shown()]
        )
        self.columns.setCurrentCell(at, 0)

    def _shown(self) -> list[Any]:
        """Columns in which something stands."""
        return [each for each in self._found.columns if each.filled] if self._found is not None else []

    def _becomes(self, heading: str) -> str:
        mapping = self.mapping
        if mapping is None:
            return ""
        if heading == mapping.consent_column:
            return self.tr("Whether the person agreed to a record")
        if heading == mapping.case:
            return self.tr("Which case it adds to")
        told = mapping.column.get(heading)
        if told is None:
            return self.tr("Stays in the row only")
        named = {(record, asked.name): said for record, said, asked in words.questions()}
        return named.get((told.record, told.field)) or marked(mapping.question(told).label, "Forms")

    def _lay_out(self) -> None:
        rests = self._rests_on()
        both = QHBoxLayout()
        both.setSpacing(SPACE["l"])
        both.addWidget(self.columns, 3)
        both.addWidget(self.editor, 2)
        pairing = card(both, title=self.tr("Its columns"))
        holder = QWidget()
        holder.setLayout(column(rests, pairing, None, spacing="l"))
        holder.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]  # it was set the line before
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        inside.addWidget(scrolled(holder), 1)
        inside.addWidget(self.banner)
        back = button(self.tr("&Back"), "arrow-left", slot=self.back_wanted.emit)
        load = button(self.tr("&Open a mapping…"), "folder-open", slot=self.open_wanted.emit)
        keep = button(self.tr("Save the &mapping…"), "save", slot=self.save_wanted.emit)
        self.go = button(self.tr("&Try without writing"), "check", "primary", self._on_try)
        inside.addWidget(flowing(back, load, keep, self.go))

    def _rests_on(self) -> QWidget:
        """Which table it is, by what its rows are known, and what the records rest on."""
        self._sheet_field = field(self.tr("&Sheet"), self.sheet)
        self._encoding_field = field(self.tr("&Writing of the file"), self.encoding)
        self._heading_field = field(self.tr("&Line with the headings"), self.heading)
        self._person_field = field(self.tr("Column that says &which person a row is about"), self.person)
        whole = QHBoxLayout()
        whole.setSpacing(SPACE["m"])
        for part in (self._sheet_field, self._encoding_field, self._heading_field):
            whole.addWidget(part)
        whole.addStretch(1)
        hint = self.tr("When the same table comes again, rows that are in are skipped, and changed ones are shown.")
        return card(
            self._facts,
            self._notices,
            self.template,
            whole,
            field(self.tr("&Name of this source"), self.source),
            row(field(self.tr("&Key column"), self.key), self._person_field),
            label(hint, "caption", name="help", wrap=True),
            self.consent,
            title=self.tr("The table"),
        )

    def _connect(self) -> None:
        self.columns.chosen.connect(self._on_column)
        self.editor.changed.connect(self._draw_becomes)
        self.consent.changed.connect(self._draw_column_list)
        for box in (self.sheet, self.encoding, self.heading):
            box.activated.connect(lambda _at: self.again.emit())
        self.template.changed.connect(self.again)
        for told in (self.editor.changed, self.consent.changed):
            told.connect(self.changed)
        self.source.textEdited.connect(lambda _text: self.changed.emit())
        for box in (self.key, self.person):
            box.activated.connect(lambda _at: self.changed.emit())

    def _on_column(self, at: int) -> None:
        shown = self._shown()
        if self.mapping is not None and 0 <= at < len(shown):
            self.editor.show_column(self.mapping, shown[at])

    def _draw_becomes(self) -> None:
        at = self.columns.currentRow()
        each = self._shown()[at]
        self.columns.put(at, (each.heading, " · ".join(each.examples), self._becomes(each.heading)))

    def take(self) -> None:
        """What stands in the fields goes into the mapping."""
        if self.mapping is not None:
            self.mapping.name = self.source.text().strip()
            self.mapping.key = self.key.currentData() or ""
            self.consent.take()
            self.mapping.person = self.person.currentData() or ""

    def _on_try(self) -> None:
        self.take()
        self.try_wanted.emit()


def _fill(box: Any, pairs: list[tuple[str, str]], current: str) -> None:
    box.clear()
    for said, value in pairs:
        box.addItem(said, value)
    box.setCurrentIndex(max(box.findData(current), 0))
