"""A field of a page whose words outlive a lock: it knows of what each was typed, and tells whoever keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Mapping


class Kept(QObject):
    """`name` says which field of its page it is, `what` with what its page is opened so that it is there.

    Where one field serves many things, `turn_to` says which is meant now: a note about one pair of records is never put
    in beside another. What was used is told by `done`, or by emptying the field. Fields whose words are right to lose
    have the reason beside them instead, after `forgets:`; those of a form or a table that has a draft say `drafted:`.
    """

    keeper: ClassVar[Any] = None  # a weak reference, so that a window that went is asked no more
    _made: ClassVar[WeakSet[Kept]] = WeakSet()

    def __init__(self, field: QLineEdit | QPlainTextEdit, name: str, what: str = "") -> None:
        super().__init__(field)
        self.field, self.name, self.what, self.about = field, name, what, ""
        self.words: dict[str, str] = {}  # by what they are about
        Kept._made.add(self)
        field.textChanged.connect(self._on_typed)
        QTimer.singleShot(0, self, self._meet)  # by then it stands on its page

    @classmethod
    def alive(cls) -> list[Kept]:
        """Those whose fields stand."""
        return [each for each in list(cls._made) if isValid(each) and isValid(each.field)]

    @property
    def text(self) -> str:
        return self.field.toPlainText() if isinstance(self.field, QPlainTextEdit) else self.field.text()

    def turn_to(self, about: str) -> None:
        """The field is about another thing now: its words are put in, and those that stood here stay kept."""
        self.about = about
        self.begin()

    def begin(self) -> None:
        """Show what is kept for this, or nothing."""
        told = self.words.get(self.about, "")
        if told == self.text:
            return
        keeper = _keeper()
        if told and keeper is not None:
            keeper.shown(self)
        if isinstance(self.field, QPlainTextEdit):
            self.field.setPlainText(told)
        else:
            self.field.setText(told)

    def done(self, about: str | None = None) -> None:
        """They were used: nothing is kept of them any longer, though they may stand here until somebody types."""
        if self.words.pop(self.about if about is None else about, None) is not None:
            self._tell()

    def give(self, words: Mapping[str, str]) -> None:
        """What was kept before; what was typed since is newer."""
        self.words = {**words, **self.words}
        if not self.text.strip():
            self.begin()

    def forget(self) -> None:
        """Nothing stays, neither here nor anywhere."""
        self.words.clear()
        self.begin()

    def _on_typed(self) -> None:
        told = self.text
        if told == self.words.get(self.about, ""):
            return
        if told.strip():
            self.words[self.about] = told
        else:
            self.words.pop(self.about, None)
        self._tell()

    def _meet(self) -> None:
        keeper = _keeper()
        if keeper is not None:
            keeper.meet(self)

    def _tell(self) -> None:
        keeper = _keeper()
        if keeper is not None:
            keeper.touch(self)


def _keeper() -> Any:
    """None before anything is unlocked, and where its window has gone."""
    found = Kept.keeper and Kept.keeper()
    return found if found is not None and isValid(found) else None
