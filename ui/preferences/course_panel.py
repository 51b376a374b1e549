"""First steps: the course page by page, what is done of it, and for supervisors who has finished it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from app.course import LESSONS
from app.i18n import QT_TRANSLATE_NOOP
from app.roles import may
from ui import notices, say
from ui.forms.wrapping import WrappingCheck
from ui.page import Changes
from ui.preferences.panel import Panel
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.basics import button, card, empty, label, row, set_text

if TYPE_CHECKING:
    from app.services.course import Finished
    from ui.context import Context


class CoursePanel(Panel):
    """Everybody does it for themselves: nobody sees how far another has come, only who has finished."""

    ICON = "circle-help"
    TITLE = QT_TRANSLATE_NOOP("CoursePanel", "First steps")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.may_keep = may(context.desk.worker.role, "keep_trainings")
        self.at, self.mine = 0, frozenset[str]()
        self._told: Finished | None = None
        self.count = label("", "caption", name="muted", wrap=True)
        self.heading = label("", "lead", 600, wrap=True)
        self._text = QVBoxLayout()
        self._text.setSpacing(SPACE["m"])
        self.done = WrappingCheck(self.tr("I have read this and &tried it"), key=True)
        self.done.clicked.connect(self._on_done)
        self.back = button(self.tr("&Back"), "arrow-left", slot=lambda: self.turn(-1))
        self.next = button(self.tr("&Next"), kind="primary", slot=lambda: self.turn(1))
        self.body.addWidget(
            card(self.count, self.heading, self._text, self.done, row(self.back, None, self.next), title=self.title)
        )
        self.names = label("", wrap=True)
        self.write = button(self.tr("&Write it down as a training"), "clipboard-check", slot=self._on_write)
        self.finished = card(self.names, row(self.write, None), title=self.tr("Who has finished it"))
        self.finished.hide()
        self.body.addWidget(self.finished)
        self.body.addStretch(1)
        self.turn(0)

    def begin(self) -> None:
        desk = self.context.desk

        def work(_progress: object) -> frozenset[str]:
            from app.services.course import my_course

            return my_course(desk)

        self.run(work, done=self._show_mine)
        if self.may_keep:
            self._ask_finished()

    def turn(self, by: int) -> None:
        """To the lesson before or after."""
        self.at = min(max(self.at + by, 0), len(LESSONS) - 1)
        lesson = LESSONS[self.at]
        set_text(self.heading, marked(lesson.title, "Course"))
        empty(self._text)
        for text in lesson.text:
            self._text.addWidget(label(marked(text, "Course"), wrap=True))
        self._text.addWidget(label(self.tr("Try it"), weight=600))
        self._text.addWidget(label(marked(lesson.trial, "Course"), wrap=True))
        self.back.setEnabled(self.at > 0)
        self.next.setEnabled(self.at < len(LESSONS) - 1)
        self._say()

    def _say(self) -> None:
        done = self.tr("Page {at} of {all}. Done: {done}").format(
            at=say.number(self.at + 1), all=say.number(len(LESSONS)), done=say.number(len(self.mine))
        )
        set_text(self.count, done)
        self.done.setChecked(LESSONS[self.at].code in self.mine)

    def _show_mine(self, mine: frozenset[str]) -> None:
        self.mine = mine
        self._say()

    def _on_done(self, checked: bool) -> None:
        desk, code = self.context.desk, LESSONS[self.at].code

        def work(_progress: object) -> frozenset[str]:
            from app.services.course import do_lesson

            return do_lesson(desk, code, done=checked)

        self.run(work, done=self._on_kept)

    def _on_kept(self, mine: frozenset[str]) -> None:
        self._show_mine(mine)
        if self.may_keep:
            self._ask_finished()
        elif len(mine) == len(LESSONS):
            notices.toast(self, self.tr("That was all of it. Tell your supervisor, who can write it down."))

    # -- who has finished it

    def _ask_finished(self) -> None:
        desk = self.context.desk

        def work(_progress: object) -> Finished:
            from app.services.course import finished

            return finished(desk)

        self.run(work, done=self._show_finished)

    def _show_finished(self, told: Finished) -> None:
        self._told = told
        self.finished.setVisible(bool(told.workers))
        set_text(self.names, say.listed(name for _worker, name in told.workers))

    def _on_write(self) -> None:
        """A training of today, of those who stand here."""
        desk, told = self.context.desk, self._told
        if told is None or not told.workers:
            return

        def work(_progress: object) -> None:
            from app.services.course import note_written
            from app.services.trainings import add_training

            add_training(desk, told.training, told.answers)
            note_written(desk, told)

        def done(_none: object) -> None:
            notices.toast(self, self.tr("Written down under Trainings."))
            self.changed.emit(Changes.of("trainings"))
            self._ask_finished()

        self.run(work, done=done)
