"""A file that goes into the vault: chosen, taken in with its progress, shown by kind and size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.forms.show import file_words
from ui import notices, say
from ui.forms.aids import Aids, Keeping, Looking
from ui.forms.file_question import FileQuestion
from ui.forms.input import Answer, Input
from ui.theme.tokens import SPACE
from ui.translate import words as marked_words
from ui.widgets.basics import button, label, set_text, set_words
from ui.widgets.files import choose_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class FileInput(Input):
    """The answer names the file in the vault, never where it came from."""

    def __init__(self) -> None:
        super().__init__()
        self._aids = Aids()
        self._file: Answer = None
        self._round = 0
        self.state: QLabel = label("", name="muted", wrap=True)
        self.choose = button(self.tr("Choose a file…"), "file-text", slot=self._on_choose)
        self.remove = button(self.tr("Take it out"), kind="ghost", slot=self._on_remove)
        self.question = FileQuestion()
        self.question.accepted.connect(self._on_accepted)
        self.question.declined.connect(self._on_declined)
        self._chosen: Path | None = None
        root = QVBoxLayout(self)
        root.setContentsMargins(0, 0, 0, 0)
        root.setSpacing(SPACE["s"])
        inside = QHBoxLayout()
        inside.setSpacing(SPACE["s"])
        root.addLayout(inside)
        root.addWidget(self.question)
        for part in (self.choose, self.remove):
            inside.addWidget(part)
        inside.addWidget(self.state, 1)
        self.setFocusProxy(self.choose)
        self._show()

    def lend(self, aids: Aids) -> None:
        self._aids = aids
        self._show()

    def answer(self) -> Answer:
        return dict(self._file) if isinstance(self._file, dict) else self._file

    def set_answer(self, answer: Answer) -> None:
        self._round += 1
        self._file = dict(answer) if isinstance(answer, dict) else answer
        self._forget_chosen()
        self._show()

    def focus_target(self) -> QWidget:
        return self.choose

    def set_name(self, name: str, description: str) -> None:
        self.choose.setAccessibleName(say.headed(self.tr("{0}: choose a file"), name))
        self.choose.setAccessibleDescription(description)
        self.remove.setAccessibleName(say.headed(self.tr("{0}: take the file out"), name))

    def take(self, path: Path) -> None:
        """Look at it first: what it says inside is told before it is taken in."""
        self._round += 1
        asked_in = self._round
        self._chosen = path
        self.question.hide()
        looking = Looking(
            seen=lambda hidden: self._on_seen(asked_in, hidden), failed=lambda error: self._on_failed(asked_in, error)
        )
        self._aids.look_at_file(path, looking)

    def _on_seen(self, asked_in: int, hidden: str) -> None:
        if asked_in != self._round:
            return
        if hidden == "none":
            self._on_accepted(as_it_is=False)
        else:
            self.question.ask(hidden)

    def _on_accepted(self, as_it_is: bool) -> None:
        """Only the file that was chosen last becomes the answer."""
        path = self._chosen
        self._forget_chosen()
        if path is None:
            return
        asked_in = self._round
        set_text(self.state, self.tr("Taking it into the vault…"))
        keeping = Keeping(
            done=lambda kept: self._on_kept(asked_in, kept),
            failed=lambda error: self._on_failed(asked_in, error),
            progressed=lambda done, total, _doing: self._on_progress(asked_in, done, total),
        )
        self._aids.keep_file(path, keeping, as_it_is=as_it_is)
        self.choose.setFocus()

    def _on_choose(self) -> None:
        path = choose_file(self, self.tr("Choose a file"), self.tr("All files (*)"))
        if path is not None:
            self.take(path)

    def _on_declined(self) -> None:
        self._round += 1
        self._forget_chosen()
        self._show()
        self.choose.setFocus()

    def _forget_chosen(self) -> None:
        """Nothing that was asked about one file is answered for another."""
        self._chosen = None
        self.question.hide()

    def _on_remove(self) -> None:
        self.set_answer(None)
        self.choose.setFocus()
        self.changed.emit()

    def _on_progress(self, asked_in: int, done: int, total: int) -> None:
        if asked_in == self._round and total:
            set_text(
                self.state, self.tr("Taking it into the vault: {0} of {1}").format(say.size(done), say.size(total))
            )

    def _on_kept(self, asked_in: int, kept: Mapping[str, str]) -> None:
        if asked_in == self._round:
            self._file = dict(kept)
            self._show()
            notices.announce(self.state)
            self.changed.emit()

    def _on_failed(self, asked_in: int, error: Exception) -> None:
        if asked_in == self._round:
            self._forget_chosen()
            self._show()
            set_text(self.state, str(notices.sentences(error)))
            notices.announce(self.state)

    def _show(self) -> None:
        there = self._file is not None
        self.choose.setEnabled(self._aids.keeps_files)
        name = self.choose.accessibleName()
        set_words(self.choose, self.tr("Choose another…") if there else self.tr("Choose a file…"))
        self.choose.setAccessibleName(name)
        self.remove.setVisible(there)
        set_text(self.state, file_words(self._file, marked_words) if there else self.tr("No file yet"))
