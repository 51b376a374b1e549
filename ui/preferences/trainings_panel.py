"""The trainings of the staff: what they were about, who was there, and how a supervisor keeps the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import QT_TRANSLATE_NOOP
from app.roles import may
from ui import answers, notices, say, told_words
from ui.forms.flow import flowing
from ui.page import Changes
from ui.preferences.panel import Panel
from ui.record_address import HOUSE, Address
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, card, chip, column, empty, label, row, rule, set_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.services.trainings import Corrected, Counted, TrainingCard
    from ui.context import Context

    Found = tuple[tuple[TrainingCard, ...], Counted]

_KIND: Final = "training"
_AT_ONCE: Final = 50


class TrainingsPanel(Panel):
    """Everybody reads it. A training is written down on the page of records, which comes back here."""

    ICON = "clipboard-check"
    TITLE = QT_TRANSLATE_NOOP("TrainingsPanel", "Trainings")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.may_keep = may(context.desk.worker.role, "keep_trainings")
        self._shown = _AT_ONCE
        about = self.tr(
            "Which trainings the staff had, and who was there. No survivor is in this list. To a coordinator goes what "
            "it was about, in which month, how long and how many came, and never who; and only where an agreement "
            "about figures is in force."
        )
        self.year = label("", weight=600, wrap=True)
        self.new = button(self.tr("&Write down a training"), "plus", "primary", self._add)
        self.new.setVisible(self.may_keep)
        self.only = label(self.tr("Supervisors keep this list."), name="muted", wrap=True)
        self.only.setVisible(not self.may_keep)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE["m"])
        self.more = button(self.tr("Show &more"), slot=self._show_more)
        self.body.addWidget(
            card(label(about, name="muted", wrap=True), self.year, self.only, row(self.new, None), title=self.title)
        )
        self.body.addWidget(card(self._list, row(self.more, None), title=self.tr("Written down")))
        self.body.addStretch(1)
        self.more.hide()

    def begin(self) -> None:
        desk, most = self.context.desk, self._shown

        def work(_progress: object) -> Found:
            from app.services.trainings import count_trainings, list_trainings

            return list_trainings(desk, most), count_trainings(desk)

        self.run(work, done=self._show)

    # -- the list

    def _show(self, told: Found) -> None:
        found, counted = told
        empty(self._list)
        for at, each in enumerate(found):
            if at:
                self._list.addWidget(rule())
            self._list.addWidget(self._line(each))
        if not found:
            self._list.addWidget(label(self.tr("None yet."), name="muted"))
        self.more.setVisible(counted.trainings > len(found))
        set_text(self.year, self._this_year(counted))

    def _show_more(self) -> None:
        self._shown += _AT_ONCE
        self.begin()

    def _this_year(self, counted: Counted) -> str:
        many = self.tr("This year: %n training(s)", "", counted.of_year)
        return self.tr("{0}, {1} hours").format(many, f"{counted.hours:g}") if counted.hours else many

    def _line(self, each: TrainingCard) -> QWidget:
        title = self._title(each)
        head = row(label(title, weight=600, wrap=True), *self._chips(each))
        head.setStretch(0, 1)
        said = [label(text, name="muted", wrap=True) for text in self._told(each) if text]
        made = QWidget()
        made.setLayout(column(column(head, *said, spacing="xs"), *self._acts(each, title), spacing="s"))
        return made

    def _title(self, each: TrainingCard) -> str:
        told = each.answers
        subject = self._said(each, "training_subject_other") or self._said(each, "training_subject")
        day = answers.answer(_KIND, "held_on", each.day) if isinstance(each.day, str) else self.tr("Without a day")
        hours = self._said(each, "hours")
        length = self.tr("{0} hours").format(hours) if isinstance(told.get("hours"), str) else ""
        return " · ".join(part for part in (day, subject, length) if part)

    def _told(self, each: TrainingCard) -> Iterator[str]:
        yield " · ".join(part for part in (self._giver(each), each.origin) if part)
        yield self._came(each)
        others = each.answers.get("others")
        yield self.tr("Others who were there: {0}").format(say.number(others)) if isinstance(others, int) else ""
        yield from map(self._correction, each.corrected)
        yield self.tr("Void: {0}").format(each.why_void) if each.voided else ""

    def _correction(self, done: Corrected) -> str:
        """Why it was changed, by whom, and what stood there before."""
        by = done.worker if done.told is None else told_words.brought_by(done, done.told, done.at)
        who = say.listed(part for part in (told_words.when(done.at, done.told, with_time=False), by) if part)
        told = self.tr("Corrected ({0}): {1}").format(who, done.why)
        old = [f"{answers.question(_KIND, name)} {self._was(name, said)}" for name, said in done.before]
        return f"{told} · {self.tr('Before')}: {say.in_turn(old)}"

    def _was(self, name: str, said: object) -> str:
        return self.tr("Blank") if said is None else answers.answer(_KIND, name, said)

    def _giver(self, each: TrainingCard) -> str:
        kind = self._said(each, "trainer_kind_other") or self._said(each, "trainer_kind")
        by = each.answers.get("given_by")
        return say.listed(part for part in (kind, by if isinstance(by, str) else "") if part)

    def _came(self, each: TrainingCard) -> str:
        """By name where the names are here, else by number; why neither is known, in words."""
        if each.names:
            return self.tr("Were there: {0}").format(say.listed(each.names))
        many, workers = each.answers.get("attended_count"), each.answers.get("workers_then")
        if isinstance(many, int) and isinstance(workers, int):
            return self.tr("Workers who were there: {0} of {1}").format(say.number(many), say.number(workers))
        if many is not None:
            return self.tr("Workers who were there: {0}").format(self._said(each, "attended_count"))
        return ""

    @staticmethod
    def _said(each: TrainingCard, name: str) -> str:
        told = each.answers.get(name)
        return answers.answer(_KIND, name, told) if told is not None else ""

    def _chips(self, each: TrainingCard) -> list[QWidget]:
        found: list[QWidget] = []
        if each.voided:
            found.append(chip(self.tr("Void")))
        if each.disputed:
            found.append(chip(self.tr("Values differ"), "warn"))
        if each.withheld and not each.origin:
            found.append(chip(self.tr("Written on another laptop"), "info"))
        return found

    # -- what a supervisor does

    def _acts(self, each: TrainingCard, title: str) -> list[QWidget]:
        if not self.may_keep or each.voided or each.origin:
            return []
        correct = button(self.tr("Correct"), "pencil", slot=lambda: self._correct(each.training))
        correct.setAccessibleName(self.tr("Correct: {0}").format(title))
        void = button(self.tr("Void…"), "x", slot=lambda: self._void(each.training))
        void.setAccessibleName(self.tr("Void: {0}").format(title))
        return [flowing(correct, void)]

    def _add(self) -> None:
        self.place_wanted.emit("record", str(Address("new", _KIND, HOUSE)))

    def _correct(self, training: str) -> None:
        self.place_wanted.emit("record", str(Address("correct", _KIND, training)))

    def _void(self, training: str) -> None:
        text = self.tr("For a training that was written down by mistake. It leaves the figures, and stays readable.")
        why = notices.ask_reason(self, notices.Question(self.tr("Void this training?"), text, self.tr("Void")))
        if why is None:
            return
        desk = self.context.desk

        def work(_progress: object) -> None:
            from app.services.trainings import void_training

            void_training(desk, training, why)

        self.run(work, done=lambda _nothing: self._changed(), failed=lambda error: notices.show_error(self, error))

    def _changed(self) -> None:
        notices.toast(self, self.tr("Voided"))
        self.changed.emit(Changes.of("trainings"))
        self.begin()
