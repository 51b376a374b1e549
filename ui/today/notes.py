"""What a coordinator asks us to look at again: each a step from its record, or answered as right as it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui import answers, notices
from ui.page import Changes, Page
from ui.people import called
from ui.record_address import to_correct
from ui.translate import marked
from ui.widgets.basics import button, row
from ui.widgets.line_button import LineButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.open_notes import NoteCard
    from ui.today.part import Part

_HANDFUL = 5


class Notes(QObject):
    """The rows of one card; `page` says where they lead."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page

    def rows(self, part: Part, found: Sequence[NoteCard]) -> list[QWidget]:
        made: list[QWidget] = [self._note(each) for each in found[:_HANDFUL]]
        made = made or [part.line(self.tr("Nobody asked about our records."))]
        return [*made, part.act(self.tr("Data quality"), lambda: self.page.page_wanted.emit("quality"))]

    def _note(self, note: NoteCard) -> QWidget:
        who = called(self.page.context.settings, note.name, note.code, note.number)
        asked = f"{answers.question(note.kind, note.field)}\n{marked(note.words, 'Quality')}"
        line = LineButton(who, asked, note.asked_by)
        line.clicked.connect(partial(self.open, note))
        right = button(self.tr("It is right…"), kind="ghost", slot=partial(self.answer, note))
        right.setAccessibleName(self.tr("It is right as it is: {who}").format(who=who))
        holder = QWidget()
        both = row(line, right, spacing="xs")
        both.setStretch(0, 1)
        holder.setLayout(both)
        return holder

    def open(self, note: NoteCard, _checked: bool = False) -> None:
        """Corrected like anything else, at the question it is about."""
        place = to_correct(note.kind, note.record, note.field, note.case)
        if place:
            self.page.place_wanted.emit("record", place)
        else:
            self.page.case_wanted.emit(note.case)

    def answer(self, note: NoteCard) -> None:
        title = self.tr("Is it right as it is?")
        text = self.tr("Say why, so that nobody asks again. The coordinator reads the reason, no names please.")
        why = notices.ask_reason(self.page, notices.Question(title, text, self.tr("It is right")))
        if why is None:
            return
        from app.services.answer_note import is_right

        desk = self.page.context.desk
        done = partial(self._answered, note)
        self.page.run(lambda _progress: is_right(desk, note.note, why), done=done)

    def _answered(self, note: NoteCard, _none: object) -> None:
        notices.toast(self.page, self.tr("Answered. It goes with the next bundle."))
        self.page.changed.emit(Changes.of("cases", case=note.case))
