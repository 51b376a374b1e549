"""What every page is: a title, a place for actions, a body, and what the shell may ask of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui import tab_order
from ui.theme.reading import FROM_THE_RIGHT
from ui.theme.tokens import SPACE
from ui.widgets.basics import label, set_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.progress import Progress
    from ui.context import Context
    from ui.jobs import Job


_POLISHED_AT_ONCE = 12


@dataclass(frozen=True, slots=True)
class Changes:
    """News after something was saved: which subjects, and which case where it was one.

    Subjects: cases, drafts, exchanges, disputes, quarantine, partners, workers, settings, reports,
    profiles.
    """

    subjects: frozenset[str]
    case: str = ""

    @classmethod
    def of(cls, *subjects: str, case: str = "") -> Changes:
        return cls(frozenset(subjects), case)


class Page(QWidget):
    """Pages are strangers to each other: they emit wishes, and the shell decides."""

    case_wanted = Signal(str)  # a case id
    intake_wanted = Signal(str)  # a draft key, or empty for a new intake
    page_wanted = Signal(str)  # today, cases, intake, house, figures, share, partners, preferences
    place_wanted = Signal(str, str)  # a page, and what it is to show: what its `open` takes
    changed = Signal(object)  # Changes: what was saved here

    def __init__(self, context: Context, title: str = "", subtitle: str = "") -> None:
        super().__init__()
        self.context = context
        self.belongs = ""  # the place on the rail where what it shows now belongs, if that is not its own
        self.setObjectName("page")
        self.setAutoFillBackground(True)
        self._title = label(title, "title", 600)
        self._subtitle = label(subtitle, name="muted", wrap=True)
        self._subtitle.setVisible(bool(subtitle))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(SPACE["xl"], SPACE["l"], SPACE["xl"], SPACE["m"])
        self.head.setSpacing(SPACE["m"])
        self.head.addLayout(words, 1)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(SPACE["xl"], 0, SPACE["xl"], SPACE["l"])
        self.body.setSpacing(SPACE["l"])
        root = QVBoxLayout(self)
        root.setContentsMargins(0, 0, 0, 0)
        root.setSpacing(0)
        root.addLayout(self.head)
        root.addLayout(self.body, 1)

    @property
    def title(self) -> str:
        return self._title.text().removeprefix(FROM_THE_RIGHT)

    def set_title(self, title: str, subtitle: str = "") -> None:
        set_text(self._title, title)
        set_text(self._subtitle, subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def prepare(self) -> Iterator[None]:
        """What the first look would cost, paid in small parts while nobody types: questions, and the look of things."""
        for each in self.findChildren(QWidget):
            if each.isVisibleTo(self):
                yield from getattr(each, "build_slowly", tuple)()
        yield from _dressing(self.findChildren(QWidget))

    def dressing(self) -> Iterator[None]:
        """The look of what will be seen at once, put on in small parts."""
        return _dressing([each for each in self.findChildren(QWidget) if each.isVisibleTo(self)])

    def focusNextPrevChild(self, ahead: bool) -> bool:
        """Tab goes through the page as it is laid out; what was made late stands late only where it is laid so."""
        return tab_order.step(self, ahead=ahead) or super().focusNextPrevChild(ahead)

    def open(self, what: str) -> None:
        """Show one thing: a case id on the case page, a draft key (or empty: a new intake) on the intake page."""

    def showing(self) -> str:
        """What `open` must be given to show the same again, after the window was built anew in another language."""
        return ""

    def enter(self) -> None:
        """The page comes to the front. Set the focus where a person starts."""

    def leave(self) -> None:
        """Another page comes to the front; this one stays as it is."""

    def refresh(self, changes: Changes) -> None:
        """Something was saved, here or elsewhere: ask again if it concerns this page."""

    def save_now(self) -> None:
        """The vault is about to be locked (or the window built anew): hand every half-typed word to `drafts_jobs`.

        Do not wait and do not ask anything: the shell waits for the drafts' thread for two seconds, once for all pages.
        """

    def run(
        self,
        work: Callable[[Progress], Any],
        *,
        done: Callable[[Any], object],
        failed: Callable[[Any], object] | None = None,
        progressed: Callable[[int, int, str], object] | None = None,
    ) -> Job:
        """Work on the vault's thread; `done` is called with its answer here, on the main thread."""
        return self.context.jobs.run(self, work, done=done, failed=failed, progressed=progressed)


def _dressing(parts: Sequence[QWidget]) -> Iterator[None]:
    for at, each in enumerate(parts):
        if isValid(each):  # a part may have gone between two turns
            each.ensurePolished()
        if at % _POLISHED_AT_ONCE == 0:
            yield
