"""The window in which a house says which questions of its questionnaire are the same as ours; the others stay local."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import notices
from ui.forms import same_as_words as words
from ui.preferences.held_match import HeldMatch
from ui.preferences.same_as_editor import SameAsEditor
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.asking import Asking
from ui.widgets.banner import Banner
from ui.widgets.basics import button, label, row, scrolled, set_text
from ui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.services.match_questions import Matched, Question, SameAs

_WIDTH, _HEIGHT = 980, 680


class SameAsDialog(Asking):
    """What is chosen for a question is kept when another one is looked at, or the window is closed: nothing is typed
    here, and every choice can be changed again. `keep_wanted` names the question and what it is the same as;
    `all_wanted` has the proposals that the list shows, once until `refused` or `show_taken`.
    """

    keep_wanted = Signal(str, object)
    all_wanted = Signal(object)

    def __init__(self, parent: QWidget, found: Matched) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        title = self.tr("“{0}”, version {1}: the same as ours?").format(found.title, found.version)
        self.setAccessibleName(title)
        self.about = f"{found.form}\n{found.version}"
        self.found = found
        self._at, self._changed = -1, False
        self.held = HeldMatch(self, self._chosen, self._choose_again)
        self.banner = Banner()
        self.total = label("", weight=600, wrap=True)
        heads = (self.tr("Question"), self.tr("With us"))
        self.list = PlainTable(self.tr("Questions of this form"), heads, (180,))
        self.editor = SameAsEditor()
        self.proposals = label("", name="muted", wrap=True)
        self.all = button(self.tr("Take all &proposals"), "check", slot=self._on_all)
        self.done_ = button(self.tr("&Done"), "check", "primary", self.reject)
        self._lay_out(title, parent.window())
        self.list.chosen.connect(self._on_chosen)
        self.editor.changed.connect(self._on_changed)
        self.show_found(found)
        self.list.setCurrentCell(self._first(), 0)
        QTimer.singleShot(0, self.list, self.list.setFocus)

    def show_found(self, found: Matched) -> None:
        """Anew, with the same question in front."""
        self.found = found
        self.all.setEnabled(True)
        if not self._changed:
            self._show(self._at)
        self._draw_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower columns need higher rows, once they have their width."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_rows)

    def _fit_rows(self) -> None:
        """As high as their words, with air between them."""
        self.list.resizeRowsToContents()
        for at in range(self.list.rowCount()):
            self.list.setRowHeight(at, self.list.rowHeight(at) + SPACE["s"])

    def show_taken(self, many: int) -> None:
        """They hold; the list is read anew after this."""
        self.banner.say("ok", self.tr("%n question(s) are the same as ours now. Each can still be changed.", "", many))
        notices.announce(self.banner)

    def refused(self, error: Exception) -> None:
        self.all.setEnabled(True)
        why = getattr(error, "words", "")
        self.banner.say("danger", marked(why, "SameAs") if why else str(notices.sentences(error)))
        notices.announce(self.banner)

    def reject(self) -> None:
        """What does not fit keeps the window open, so that nobody believes that it was kept."""
        if self._keep():
            super().reject()

    # -- what happens

    def _on_chosen(self, at: int) -> None:
        if at == self._at:
            return
        if not self._keep():
            self.list.blockSignals(True)
            self.list.setCurrentCell(self._at, 0)
            self.list.blockSignals(False)
            return
        self._at = at
        self.banner.clear()
        self._show(at)

    def _show(self, at: int) -> None:
        asked = self.found.questions
        others = (each.match for place, each in enumerate(asked) if place != at and each.match is not None)
        self.editor.taken = frozenset((each.kind, each.field) for each in others)
        question = asked[at] if 0 <= at < len(asked) else None
        self.editor.show_question(question)
        self.editor.show_past([each for each in self.found.said if question and each.question == question.key])

    def _on_all(self) -> None:
        """What is chosen and not kept goes first; a second press finds the first still at work."""
        shown = self._takeable()
        if shown and self.all.isEnabled() and self._keep():
            self.all.setEnabled(False)
            self.list.setFocus()
            self.all_wanted.emit(shown)

    def _chosen(self) -> tuple[Question, SameAs | None] | None:
        return (self.found.questions[self._at], self.editor.match) if self._changed else None

    def _choose_again(self, key: str, match: SameAs | None) -> None:
        at = next((at for at, each in enumerate(self.found.questions) if each.key == key), None)
        if at is not None:
            self.list.setCurrentCell(at, 0)
            self.editor.put(match)

    def _on_changed(self) -> None:
        self._changed = True
        self._draw_list()

    def _keep(self) -> bool:
        """Whether one may go on: there was nothing to keep, or it is on its way."""
        if not self._changed:
            return True
        if self.editor.fits:
            self.refused_here()
            return False
        self._changed = False
        self.keep_wanted.emit(self.found.questions[self._at].key, self.editor.match)
        return True

    def refused_here(self) -> None:
        self.banner.say("warn", self.tr("Choose another question of ours first, or let this one stay local."))
        notices.announce(self.banner)

    # -- what it looks like

    def _first(self) -> int:
        """The first that has something to say yes to."""
        asked = self.found.questions
        return next((at for at, each in enumerate(asked) if each.proposed is not None), 0)

    def _match(self, at: int) -> SameAs | None:
        return self.editor.match if self._changed and at == self._at else self.found.questions[at].match

    def _takeable(self) -> dict[str, SameAs]:
        """Without what the question in front, chosen or just kept, leaves no room for."""
        here = self.editor.match
        mine = self.found.questions[self._at].key if self._at >= 0 else ""
        return {
            key: each
            for key, each in self.found.takeable.items()
            if not (key == mine and self._changed)
            and (here is None or (key != mine and (each.kind, each.field) != (here.kind, here.field)))
        }

    def _draw_list(self) -> None:
        rows, takeable = [], self._takeable()
        for at, each in enumerate(self.found.questions):
            match = self._match(at)
            said = words.question(match.kind, match.field) if match is not None else words.local()
            if match is None and each.proposed is not None:
                said = self.tr("Local, something is proposed")
                if each.key in takeable:
                    said = self.tr("Proposed: {0}").format(words.question(each.proposed.kind, each.proposed.field))
            rows.append((each.label, said))
        self.list.fill(rows)
        self._fit_rows()
        if self._at >= 0:
            self.list.blockSignals(True)
            self.list.setCurrentCell(self._at, 0)
            self.list.blockSignals(False)
        same, lost = self.found.same, self.found.lost
        parts = [self.tr("%n question(s) the same as ours", "", same)]
        parts.append(self.tr("%n local", "", len(self.found.questions) - same))
        if lost:
            parts.append(self.tr("%n choice(s) of them stay local", "", lost))
        set_text(self.total, self.tr(" · ").join(parts))
        self._draw_proposals(len(takeable))

    def _draw_proposals(self, many: int) -> None:
        said = self.tr("%n proposal(s) can be taken together: they stand on the list.", "", many)
        set_text(self.proposals, said if many else "")
        self.all.setVisible(bool(many))

    def _lay_out(self, title: str, over: QWidget) -> None:
        about = self.tr(
            "A question that is the same as one of ours can fill it: whoever works on a case is offered the answer and "
            "decides. A local question stays in the questionnaire, in no figure and no list. Changing it touches no "
            "answer. It is kept as you go."
        )
        both = QHBoxLayout()
        both.setSpacing(SPACE["l"])
        both.addWidget(self.list, 3)
        side = scrolled(self.editor)
        side.setMinimumWidth(340)
        both.addWidget(side, 2)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        for part in (label(title, "lead", 600, wrap=True), label(about, name="muted", wrap=True), self.banner):
            inside.addWidget(part)
        inside.addLayout(both, 1)
        inside.addWidget(self.total)
        last = row(self.all, self.proposals, self.done_)
        last.setStretch(1, 1)
        inside.addLayout(last)
        room = over.size()
        self.resize(min(_WIDTH, room.width() - SPACE["xxl"]), min(_HEIGHT, room.height() - SPACE["xxl"]))
