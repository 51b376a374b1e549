"""One question of an own questionnaire: which of ours it is the same as, and what each of its choices is of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.tables import same_as
from app.tables.same_as import SameAs
from ui import say
from ui.forms import same_as_words as words
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.banner import Banner
from ui.widgets.basics import button, choices, field, label, row, set_text
from ui.widgets.findable import findable
from ui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.forms.field import Field
    from app.services.match_questions import Question, Said


_HIGH, _HEAD = 220, 44
_MOST = 6


class SameAsEditor(QWidget):
    """`changed`: somebody chose something; `match` is what is chosen, None for local. `taken` are those of ours that
    another question of the form is the same as.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._question: Question | None = None
        self.match: SameAs | None = None
        self.taken: frozenset[tuple[str, str]] = frozenset()
        self.title = label("", weight=600, wrap=True)
        self.why = Banner("warn")
        self.proposed = label("", name="muted", wrap=True)
        self.take = button(self.tr("&Take what is proposed"), "check", slot=self._on_take)
        ask = self.tr("It is the &same as")
        self.ours = findable(self._all_ours(), ask)
        self.codes = PlainTable(self.tr("Its choices"), (self.tr("Choice"), self.tr("With us")), (150,))
        self.codes.setFixedHeight(_HIGH)
        says = self.tr("The chosen c&hoice is")
        self.meaning = findable(choices(()), says)
        self.lost = label("", name="muted", wrap=True)
        self.past = label("", "caption", name="muted", wrap=True)
        self._same = field(ask, self.ours)
        self._means = field(says, self.meaning)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        for above in (self.title, self.why, self.proposed):
            inside.addWidget(above)
        inside.addLayout(row(self.take, None))
        for below in (self._same, self.codes, self._means, self.lost, self.past):
            inside.addWidget(below)
        inside.addStretch(1)
        self.ours.activated.connect(lambda _at: self._on_ours())
        self.meaning.activated.connect(lambda _at: self._on_meaning())
        self.codes.chosen.connect(lambda _row: self._show_meaning())
        self.show_question(None)

    def show_past(self, said: Sequence[Said]) -> None:
        """What was said of this question, the newest first: a statement is never lost under another."""
        told = [
            self.tr("{date}, {worker}: {said}").format(
                date=say.moment(each.at), worker=each.worker or self.tr("somebody"), said=words.mark(each.match)
            )
            for each in said[:_MOST]
        ]
        set_text(self.past, "\n".join([self.tr("What was said of it"), *told]) if told else "")
        self.past.setVisible(bool(told))

    def show_question(self, question: Question | None) -> None:
        self._question = question
        self.match = question.match if question is not None else None
        self.setEnabled(question is not None)
        set_text(self.title, question.label if question is not None else self.tr("Choose a question on the list."))
        self._draw()

    def put(self, match: SameAs | None) -> None:
        """Chosen before and not kept: said as if it were chosen now."""
        self.match = match
        self._draw()
        self.changed.emit()

    @property
    def fits(self) -> str:
        """Why what is chosen cannot be, in words; empty where it can."""
        question, wanted = self._question, self._wanted()
        if question is None or question.theirs is None or wanted is None:
            return ""
        if self.match is not None and (self.match.kind, self.match.field) in self.taken:
            return same_as.TAKEN
        return same_as.misfit(question.theirs, wanted)

    # -- what is chosen

    def _on_take(self) -> None:
        if self._question is not None and self._question.proposed is not None:
            self.put(self._question.proposed)
            self.ours.setFocus()

    def _on_ours(self) -> None:
        chosen, question = self.ours.currentData(), self._question
        if question is None or question.theirs is None:
            return
        if chosen is None:
            self.match = None
        elif self.match is None or (self.match.kind, self.match.field) != tuple(chosen):
            kind, name = chosen
            self.match = SameAs(kind, name, same_as.propose_codes(question.theirs, same_as.ours()[kind, name]))
        self._draw()
        self.changed.emit()

    def _on_meaning(self) -> None:
        at, match, question = self.codes.currentRow(), self.match, self._question
        if match is None or question is None or not 0 <= at < len(question.choices):
            return
        code, meant = question.choices[at][0], self.meaning.currentData()
        codes = {known: said for known, said in match.codes.items() if known != code}
        if meant is not None:
            codes[code] = meant
        self.match = SameAs(match.kind, match.field, codes)
        self._draw_codes()
        self.codes.setCurrentCell(min(at + 1, len(question.choices) - 1), 0)
        self.changed.emit()

    # -- what it looks like

    def _draw(self) -> None:
        question, match = self._question, self.match
        closed = question.local if question is not None else ""
        key = (match.kind, match.field) if match is not None else None
        _put(self.ours, key)
        proposed = question.proposed if question is not None and match is None else None
        for part in (self.proposed, self.take):
            part.setVisible(proposed is not None)
        if proposed is not None and question is not None:
            set_text(self.proposed, self._proposal(proposed, len(question.choices)))
        self.why.say("warn", marked(closed or self.fits, "SameAs") if closed or self.fits else "")
        self._same.setVisible(question is not None and not closed)
        self._draw_codes()

    def _proposal(self, proposed: SameAs, many: int) -> str:
        said = self.tr("Proposed, by an equal name or words: {0}").format(words.question(proposed.kind, proposed.field))
        if not many:
            return said
        known = self.tr("%n of its choices stay local.", "", many - len(proposed.codes))
        return f"{said}. {known}"

    def _draw_codes(self) -> None:
        question, wanted = self._question, self._wanted()
        shown = question is not None and wanted is not None and bool(question.choices) and not self.fits
        for part in (self.codes, self._means, self.lost):
            part.setVisible(shown)
        if not shown or question is None or wanted is None or self.match is None:
            return
        at, codes = max(self.codes.currentRow(), 0), self.match.codes
        self.codes.fill([(said, words.meaning(wanted, codes.get(code))) for code, said in question.choices])
        self.codes.setFixedHeight(min(_HIGH, _HEAD + self.codes.verticalHeader().length()))
        left = sum(code not in codes for code, _ in question.choices)
        set_text(self.lost, self.tr("%n of its choices stay local: they are in no figure and no table.", "", left))
        self.lost.setVisible(bool(left))
        self.meaning.clear()
        for said, meant in words.meanings(wanted):
            self.meaning.addItem(said, meant)
        self.codes.setCurrentCell(at, 0)
        self._show_meaning()

    def _show_meaning(self) -> None:
        at, question = self.codes.currentRow(), self._question
        if question is None or self.match is None or not 0 <= at < len(question.choices):
            return
        _put(self.meaning, self.match.codes.get(question.choices[at][0]))

    def _wanted(self) -> Field | None:
        return same_as.ours().get((self.match.kind, self.match.field)) if self.match is not None else None

    def _all_ours(self) -> QComboBox:
        box = choices([(self.tr("Local: it stays in this questionnaire"), None)])
        for kind, name in same_as.ours():
            box.addItem(words.question(kind, name), (kind, name))
        return box


def _put(box: QComboBox, value: Any) -> None:
    """Shown from its first word. Qt compares tuples and dicts by identity."""
    box.setCurrentIndex(next((at for at in range(box.count()) if box.itemData(at) == value), 0))
    typed = box.lineEdit()
    if typed is not None:
        typed.home(False)
