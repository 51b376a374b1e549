"""One column of a foreign table: which question it answers, how its days are written, what each of its words means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.forms import field as kinds
from app.tables.answers import code_of
from app.tables.suggest import Seen, column_for
from ui import say
from ui.data import words
from ui.forms.words import choices_of, is_place, no, place_choices, reasons, yes
from ui.theme.tokens import SPACE
from ui.widgets.basics import choices, field, label, set_text
from ui.widgets.findable import findable
from ui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from app.forms.field import Field
    from app.services.preview_table import ColumnSeen
    from app.tables.mapping import Column, MappingFile

WAYS: Final = ("", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y/%m/%d", "%d %B %Y", "%d-%b-%Y", "%m/%Y")
_EXAMPLE: Final = {"%d": "31", "%m": "12", "%Y": "2024", "%B": "December", "%b": "Dec"}
_CODED: Final = (kinds.Choice, kinds.Choices, kinds.Grid, kinds.YesNo)
_SEVERAL: Final = (kinds.Choices, kinds.Grid, kinds.Countries, kinds.Languages)


class ColumnEditor(QWidget):
    """Changes the mapping it is given; `changed` tells that it did."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mapping: MappingFile | None = None
        self._seen: ColumnSeen | None = None
        self._named: dict[str, str] = {}
        self._questions = {(record, asked.name): asked for record, _, asked in words.questions()}
        self._title = label("", weight=600, wrap=True)
        self._examples = label("", "caption", name="muted", wrap=True)
        self.question = self._question_box()
        self.way = choices((_way_words(way), way) for way in WAYS)
        self.calendar = choices(
            ((self.tr("As in 2024"), "gregorian"), (self.tr("As in 2567, of the Buddha"), "buddhist"))
        )
        self.split = choices((sign, sign) for sign in (";", ",", "/", "|"))
        self.blank = choices(((self.tr("Nothing was said"), ""), *((each.words, each.code) for each in reasons())))
        self.words = PlainTable(self.tr("Words of this column"), (self.tr("Word"), self.tr("Means")), (130,))
        self.words.setMinimumHeight(150)
        self.meaning = findable(choices(()), self.tr("The chosen word &means"))
        self.unknown = label("", name="muted", wrap=True)
        self._parts = {
            "way": field(self.tr("How are days &written?"), self.way),
            "calendar": field(self.tr("Which &years?"), self.calendar),
            "split": field(self.tr("What stands between &several answers?"), self.split),
            "blank": field(self.tr("What does an &empty cell mean?"), self.blank),
            "unknown": self.unknown,
            "words": self.words,
            "meaning": field(self.tr("The chosen word &means"), self.meaning),
        }
        self._lay_out()
        self.show_column(None, None)

    def show_column(self, mapping: MappingFile | None, seen: ColumnSeen | None) -> None:
        self._mapping, self._seen = mapping, seen
        self.setEnabled(seen is not None)
        set_text(self._title, seen.heading if seen else self.tr("Choose a column on the list."))
        set_text(self._examples, " · ".join(seen.examples) if seen else "")
        self._draw()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, SPACE["s"], 0)
        inside.setSpacing(SPACE["m"])
        inside.addWidget(self._title)
        inside.addWidget(self._examples)
        inside.addWidget(field(self.tr("Which &question does it answer?"), self.question))
        for part in self._parts.values():
            inside.addWidget(part)
        inside.addStretch(1)
        self.question.activated.connect(self._on_question)
        for box in (self.way, self.calendar, self.split, self.blank):
            box.activated.connect(self._on_how)
        self.words.chosen.connect(lambda _row: self._show_meaning())
        self.meaning.activated.connect(self._on_meaning)

    def _question_box(self) -> QComboBox:
        box = choices([(self.tr("None: keep it in the row only"), None)])
        for record, said, asked in words.questions():
            box.addItem(said, (record, asked.name))
        return findable(box, self.tr("Which &question does it answer?"))

    @property
    def _column(self) -> Column | None:
        if self._mapping is None or self._seen is None:
            return None
        return self._mapping.column.get(self._seen.heading)

    def _asked(self) -> Field | None:
        column = self._column
        return self._questions.get((column.record, column.field)) if column is not None else None

    def _draw(self) -> None:
        """Only what this kind of question needs is shown."""
        column, asked = self._column, self._asked()
        key = (column.record, column.field) if column is not None else None
        self.question.setCurrentIndex(max(_find(self.question, key), 0))
        shown = {
            "way": isinstance(asked, kinds.Date),
            "calendar": isinstance(asked, kinds.Date),
            "split": isinstance(asked, _SEVERAL),
            "blank": asked is not None and asked.missing,
            "unknown": asked is not None,
            "words": asked is not None,
            "meaning": asked is not None,
        }
        for name, part in self._parts.items():
            part.setVisible(shown[name])
        if column is None or asked is None:
            return
        self.way.setCurrentIndex(max(_find(self.way, next(iter(column.formats), "")), 0))
        self.calendar.setCurrentIndex(max(_find(self.calendar, column.calendar), 0))
        self.split.setCurrentIndex(max(_find(self.split, column.split), 0))
        blank = column.blank.get("missing", "") if isinstance(column.blank, dict) else ""
        self.blank.setCurrentIndex(max(_find(self.blank, blank), 0))
        self._draw_words(asked)

    def _draw_words(self, asked: Field) -> None:
        self.meaning.clear()
        self.meaning.addItem(self.tr("As it stands there"), None)
        meanings = _meanings(asked)
        self._named = {str(value): said for said, value in meanings}
        for said, value in meanings:
            self.meaning.addItem(said, value)
        for each in reasons():
            self.meaning.addItem(self.tr("No answer: {why}").format(why=each.words), {"missing": each.code})
        told = sorted(self._words(), key=lambda word: not self._is_unknown(word, asked))
        self.words.fill([(word, self._meaning_words(word, asked)) for word in told])
        self._count_unknown()
        if self.words.rowCount():
            self.words.setCurrentCell(0, 0)
        self._show_meaning()

    def _words(self) -> list[str]:
        """The words of the column, parted where a cell holds several."""
        column, asked = self._column, self._asked()
        if column is None or self._seen is None:
            return []
        found: dict[str, None] = {}
        for word in self._seen.words:
            parts = word.split(column.split) if isinstance(asked, _SEVERAL) else [word]
            whole = column.values is not None and word in column.values
            found |= dict.fromkeys([word] if whole else [part.strip() for part in parts if part.strip()])
        return list(found)

    def _meaning_of(self, word: str) -> Any:
        column = self._column
        if column is None:
            return None
        if word in column.reasons:
            return {"missing": column.reasons[word]}
        return (column.values or {}).get(word)

    def _is_unknown(self, word: str, asked: Field) -> bool:
        """Whether a row with this word would be set aside."""
        return _is_listed(asked) and self._meaning_of(word) is None and code_of(asked, word) is None

    def _count_unknown(self) -> None:
        asked = self._asked()
        many = sum(self._is_unknown(word, asked) for word in self._words()) if asked is not None else 0
        text = self.tr(
            "%Ln word(s) are not known yet. Choose a word with the arrow keys, then type what it means.", "", many
        )
        set_text(self.unknown, text if many else "")
        self.unknown.setVisible(bool(many))

    def _meaning_words(self, word: str, asked: Field) -> str:
        meant = self._meaning_of(word)
        if isinstance(meant, list):
            return say.listed(self._code_words(code) for code in meant)
        if meant is not None:
            return self._code_words(meant)
        if _is_listed(asked):
            code = code_of(asked, word)
            return self._code_words(code) if code is not None else self.tr("Not known yet")
        return self.tr("As it stands there")

    def _code_words(self, value: Any) -> str:
        if isinstance(value, dict):
            return self.meaning.itemText(max(_find(self.meaning, value), 0))
        return self._named.get(str(value), str(value))

    def _show_meaning(self) -> None:
        item = self.words.item(self.words.currentRow(), 0)
        self.meaning.setEnabled(item is not None)
        meant = self._meaning_of(item.text()) if item is not None else None
        asked = self._asked()
        if item is not None and asked is not None and meant is None:
            self.meaning.setItemText(0, self._meaning_words(item.text(), asked))
        self.meaning.setCurrentIndex(max(_find(self.meaning, meant), 0))

    def _on_question(self) -> None:
        mapping, seen = self._mapping, self._seen
        if mapping is None or seen is None:
            return
        key = self.question.currentData()
        if key is None:
            mapping.column.pop(seen.heading, None)
        else:
            counted = Seen(seen.heading, seen.filled, tuple((word, 1) for word in seen.words), frozenset())
            record, name = str(key[0]), str(key[1])
            mapping.column[seen.heading] = column_for(record, self._questions[record, name], counted)
        used = {column.record for column in mapping.column.values()}
        kept = {tag: part for tag, part in mapping.record.items() if tag in used}
        mapping.record = {**{tag: words.PARTS[tag] for tag in used if tag in words.PARTS}, **kept}
        self._draw()
        self.changed.emit()

    def _on_how(self) -> None:
        column = self._column
        if column is None:
            return
        column.date, column.calendar = self.way.currentData() or "", self.calendar.currentData()
        column.split = self.split.currentData()
        blank = self.blank.currentData()
        column.blank = {"missing": blank} if blank else None
        self._draw()
        self.changed.emit()

    def _on_meaning(self) -> None:
        column, asked, item = self._column, self._asked(), self.words.item(self.words.currentRow(), 0)
        if column is None or asked is None or item is None:
            return
        word, meant = item.text(), self.meaning.currentData()
        column.reasons.pop(word, None)
        values = {known: value for known, value in (column.values or {}).items() if known != word}
        if isinstance(meant, dict):
            column.reasons[word] = str(meant["missing"])
        elif meant is not None:
            values[word] = meant
        column.values = values or None
        self.words.put(self.words.currentRow(), (word, self._meaning_words(word, asked)))
        self._count_unknown()
        self._go_on(asked)
        self.changed.emit()

    def _go_on(self, asked: Field) -> None:
        """To the next word that is not known, so that a whole column is done without the mouse."""
        rows, now = self.words.rowCount(), self.words.currentRow()
        for row in (*range(now + 1, rows), *range(now)):
            item = self.words.item(row, 0)
            if item is not None and self._is_unknown(item.text(), asked):
                self.words.setCurrentCell(row, 0)
                return


def _meanings(asked: Field) -> list[tuple[str, Any]]:
    if isinstance(asked, kinds.YesNo):
        return [(yes(), "yes"), (no(), "no")]
    return [(each.words, each.code) for each in (place_choices(asked) if is_place(asked) else choices_of(asked))]


def _is_listed(asked: Field) -> bool:
    """Whether only what stands in a list can be meant."""
    return isinstance(asked, _CODED) or is_place(asked)


def _way_words(way: str) -> str:
    for sign, example in _EXAMPLE.items():
        way = way.replace(sign, example)
    return way or "2024-12-31"


def _find(box: QComboBox, value: object) -> int:
    """Qt compares tuples and dicts by identity."""
    return next((at for at in range(box.count()) if box.itemData(at) == value), -1)
