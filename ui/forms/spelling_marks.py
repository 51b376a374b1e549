"""Waves under the words of a long text that no list knows, and the menu that says what may be meant."""

from __future__ import annotations

from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit

from app.spelling.words import words
from ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QPlainTextEdit

    from app.spelling.words import Word
    from ui.spelling import Spelling

_QUIET_MS: Final = 350
_SLICE: Final = 0.004  # seconds of looking between two looks at the keyboard
_MOST: Final = 400
_PAINTED: Final = 60  # every wave costs each stroke of a key a little
KEY: Final = "F7"


class SpellingMarks(QObject):
    """Only painted over the text: neither the text, its draft nor its undo ever hears of them.

    Texts are looked through after a moment of quiet, in slices; the word that is being typed is left alone.
    `marked` holds the words that are not known, each as a selection; of very many the nearest are underlined.
    """

    def __init__(self, page: QPlainTextEdit, spelling: Spelling) -> None:
        super().__init__(page)
        self._page, self._spelling = page, spelling
        self._looking: Iterator[QTextCursor | None] | None = None
        self._found: list[QTextCursor] = []
        self.marked: list[QTextCursor] = []
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self.look)
        self._slice = QTimer(self, singleShot=True, interval=0)
        self._slice.timeout.connect(self._go_on)
        page.textChanged.connect(self._on_typed)
        page.cursorPositionChanged.connect(self._quiet.start)
        page.installEventFilter(self)
        spelling.changed.connect(self.look)
        shortcut = QShortcut(QKeySequence(KEY), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.go_to_next)

    def look(self) -> None:
        """Look through the whole text anew."""
        self._quiet.stop()
        self._found = []
        self._looking = self._unknown() if self._spelling.language else None
        if self._looking is None:
            self._show()
        else:
            self._slice.start()

    def show_menu(self, event: QContextMenuEvent) -> bool:
        """False where there is nothing to say about the word: then the usual menu comes."""
        by_key = event.reason() == event.Reason.Keyboard
        spot = self._page.textCursor() if by_key else self._page.cursorForPosition(event.pos())
        word = self._at(spot.position())
        if word is None:
            return False
        where = self._page.viewport().mapToGlobal(self._page.cursorRect(spot).bottomLeft())
        self.menu(word, where if by_key else event.globalPos())
        return True

    def go_to_next(self) -> None:
        """Select the next word that is not known, the first one after the last, and say what may be meant."""
        marks = sorted(self.marked, key=QTextCursor.selectionStart)
        if not marks:
            self._say(QCoreApplication.translate("Spelling", "No word is underlined here."))
            return
        here = self._page.textCursor().selectionEnd()
        word = next((mark for mark in marks if mark.selectionStart() >= here), marks[0])
        self._page.setTextCursor(self._selection(word.selectionStart(), word.selectionEnd()))
        self._page.ensureCursorVisible()
        self.menu(word, self._page.viewport().mapToGlobal(self._page.cursorRect().bottomLeft()))

    def menu(self, word: QTextCursor, where: QPoint) -> None:
        """Above the usual entries: what may be meant, and a way to make the word one of ours."""
        text = word.selectedText()
        made = self._page.createStandardContextMenu()
        made.setParent(self._page, made.windowFlags())
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        before = made.actions()[0]
        for meant in self._spelling.suggest(text):
            chosen = made.addAction(meant, partial(self._replace, word, meant))
            font = chosen.font()
            font.setBold(True)
            chosen.setFont(font)
            made.insertAction(before, chosen)
        if made.actions()[0] is before:
            nothing = made.addAction(QCoreApplication.translate("Spelling", "No suggestion"))
            nothing.setEnabled(False)
            made.insertAction(before, nothing)
        add = made.addAction(
            QCoreApplication.translate("Spelling", "Add to our words"), lambda: self._spelling.add(text)
        )
        made.insertAction(before, add)
        made.insertSeparator(before)
        made.setAccessibleName(QCoreApplication.translate("Spelling", "Not known: {0}").format(text))
        made.setActiveAction(made.actions()[0])
        self._open(made, where)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._spelling.begin()
            self._quiet.start()
        elif event.type() == QEvent.Type.FocusOut:
            self._quiet.start()
        return super().eventFilter(watched, event)

    def _open(self, menu: QMenu, where: QPoint) -> None:
        menu.popup(where)

    def _replace(self, word: QTextCursor, said: str) -> None:
        """One step of undo; a reader of the text hears of it as of any other typing."""
        chosen = self._selection(word.selectionStart(), word.selectionEnd())
        chosen.insertText(said)
        self._page.setTextCursor(chosen)

    def _on_typed(self) -> None:
        self._looking = None
        self._quiet.start()

    def _unknown(self) -> Iterator[QTextCursor | None]:
        """None is a moment to breathe."""
        language, block = self._spelling.language, self._page.document().firstBlock()
        while block.isValid():
            text = block.text()
            for word in words(text, language):
                yield self._mark(block.position(), text, word) if self._spelling.is_unknown(word.text) else None
            yield None
            block = block.next()

    def _go_on(self) -> None:
        looking, until = self._looking, perf_counter() + _SLICE
        if looking is None:
            return
        for mark in looking:
            if mark is not None and not self._is_being_typed(mark):
                self._found.append(mark)
            if len(self._found) >= _MOST:
                break
            if perf_counter() > until:
                self._slice.start()
                return
        self._looking = None
        self._show()

    def _mark(self, place: int, text: str, word: Word) -> QTextCursor:
        """Qt counts letters beyond the first 65,536 twice."""
        made = self._selection(place + _wide(text[: word.start]), place + _wide(text[: word.end]))
        made.setKeepPositionOnInsert(True)  # what is typed behind a word is not underlined with it
        return made

    def _selection(self, start: int, end: int) -> QTextCursor:
        made = QTextCursor(self._page.document())
        made.setPosition(start)
        made.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return made

    def _is_being_typed(self, mark: QTextCursor) -> bool:
        return self._page.hasFocus() and self._page.textCursor().position() == mark.selectionEnd()

    def _at(self, place: int) -> QTextCursor | None:
        return next((mark for mark in self.marked if mark.selectionStart() <= place <= mark.selectionEnd()), None)

    def _show(self) -> None:
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(theme.color("danger"))
        self.marked, shown = self._found, []
        here = self._page.textCursor().position()
        nearest = sorted(self.marked, key=lambda mark: abs(mark.selectionStart() - here))[:_PAINTED]
        for mark in nearest:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = mark, wave
            shown.append(selection)
        self._page.setExtraSelections(shown)

    def _say(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page, text))


def _wide(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
