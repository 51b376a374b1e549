"""Two records side by side, field by field: what each says, and in words and signs whether they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui.forms.flow import flowing
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.twins import words
from ui.widgets.banner import Banner
from ui.widgets.basics import button, chip, column, empty, label, row, rule, scrolled, set_text
from ui.widgets.kept import Kept

if TYPE_CHECKING:
    from app.services.show_twins import FieldPair, Side, TwinView
    from app.settings import Settings


class CompareView(QFrame):
    """`decided` tells the verdict and the note; `case_wanted` a case to open."""

    decided = Signal(str, str)
    case_wanted = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("card")
        self._settings = settings
        self.view: TwinView | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE["l"])
        self._grid.setVerticalSpacing(SPACE["s"])
        for at in (0, 1):
            self._grid.setColumnStretch(at, 1)
        self.missing = Banner("warn")
        self.stays = label("", "caption", name="muted", wrap=True)
        self.note = QLineEdit()
        self.note.setMaxLength(500)
        self.kept = Kept(self.note, "note")
        self.same = button(self.tr("&Same person"), "link", "primary", lambda: self.decide("same"))
        self.different = button(self.tr("&Not the same"), "unlink", slot=lambda: self.decide("different"))
        self.later = button(self.tr("Decide &later"), "clock", slot=lambda: self.decide("later"))
        self._lay_out()
        self.setEnabled(False)

    def show_pair(self, view: TwinView | None) -> None:
        """None: nothing is chosen."""
        self.view = view
        empty(self._grid)
        self.kept.turn_to(pair_of(view) if view is not None else "")
        self.missing.clear()
        self.setEnabled(view is not None)
        set_text(self.stays, words.between(view.one, view.two) if view is not None else "")
        self.stays.setVisible(bool(self.stays.text()))
        if view is None:
            return
        for at, side in enumerate((view.one, view.two)):
            self._grid.addWidget(self._head(side), 0, at, Qt.AlignmentFlag.AlignTop)
        line = 1
        for each in view.fields:
            line = self._add(each, line)
        self._grid.setRowStretch(line, 1)

    def used(self, view: TwinView) -> None:
        """The note stands with the decision now."""
        self.kept.done(pair_of(view))

    def again(self, view: TwinView) -> None:
        """Nothing was decided: the pair and its note stay, and it may be tried again."""
        if self.view is view:
            self.setEnabled(True)

    def decide(self, verdict: str) -> None:
        """Two records become one in the figures only with a reason."""
        if self.view is None:
            return
        note = self.note.text().strip()
        if verdict == "same" and not note:
            self.missing.say("warn", self.tr("Write how you know. It is kept with the decision."))
            self.note.setFocus()
            return
        self.decided.emit(verdict, note)

    def keys_on(self, owner: QWidget) -> None:
        """One letter each while the list has the focus, so that typing a reason decides nothing."""
        keys = ((self.tr("S", "key"), "same"), (self.tr("N", "key"), "different"), (self.tr("L", "key"), "later"))
        for key, verdict in keys:
            pressed = QShortcut(QKeySequence(key), owner)
            pressed.setContext(Qt.ShortcutContext.WidgetShortcut)
            pressed.activated.connect(lambda verdict=verdict: self.decide(verdict))

    def _head(self, side: Side) -> QWidget:
        made = QWidget()
        opened = button(self.tr("Open the case"), "folder-open", "ghost", lambda: self.case_wanted.emit(side.case))
        opened.setAccessibleName(self.tr("Open the case {number}").format(number=side.number))
        opened.setEnabled(bool(side.case))
        about = " · ".join(part for part in (side.number, words.house(side)) if part)
        made.setLayout(
            column(
                label(words.who(self._settings, side), "lead", 600, wrap=True),
                label(about, "caption", name="muted", wrap=True),
                row(opened, None),
                spacing="xs",
            )
        )
        return made

    def _add(self, each: FieldPair, line: int) -> int:
        """A line, the name of the field with its sign, both answers, and the sentence; where the next begins."""
        sign = chip(words.said(each.said), words.CHIPS[each.said], words.ICONS[each.said])
        self._grid.addWidget(rule(), line, 0, 1, 2)
        self._grid.addLayout(row(label(words.field(each.field), weight=600), sign, None), line + 1, 0, 1, 2)
        for at, told in enumerate((each.one, each.two)):
            text = words.shown(self._settings, each.field, told)
            shown = label(text, name="" if told else "muted", wrap=True)
            self._grid.addWidget(shown, line + 2, at, Qt.AlignmentFlag.AlignTop)
        sentence = label(marked(each.sentence, "Twins"), "caption", name="muted", wrap=True)
        self._grid.addWidget(sentence, line + 3, 0, 1, 2)
        return line + 4

    def _lay_out(self) -> None:
        holder = QWidget()
        holder.setLayout(self._grid)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["l"], SPACE["m"], SPACE["l"], SPACE["m"])
        inside.setSpacing(SPACE["s"])
        inside.addWidget(scrolled(holder), 1)
        inside.addWidget(self.missing)
        how = label(self.tr("&How do you know?"), weight=600)
        how.setBuddy(self.note)
        self.note.setAccessibleName(how.text().replace("&", ""))
        inside.addLayout(row(how, self.note, spacing="s"))
        inside.addWidget(self.stays)
        inside.addWidget(flowing(self.same, self.different, self.later))


def pair_of(view: TwinView) -> str:
    """Both people, in one order."""
    return " ".join(sorted((view.one.person, view.two.person)))
