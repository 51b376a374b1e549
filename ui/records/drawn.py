"""The form of an errand as it is drawn: what the house offers to it, and words that help to read what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app import task_words
from app.forms.casework.family_link import FAMILY_LINK
from app.forms.casework.task import TASK
from ui.forms.form_view import FormView
from ui.forms.house_aids import HouseAids
from ui.forms.look_alikes import LINK, LookAlikes
from ui.translate import marked

if TYPE_CHECKING:
    from ui.page import Page
    from ui.records.errands import Errand


def draw(page: Page, errand: Errand) -> FormView:
    """Nothing is answered in it yet."""
    demonstration = page.context.desk.demonstration
    # drafted: by the page around it
    view = FormView(errand.form, skip=errand.skip(), demonstration=demonstration, rail=errand.has_sections)
    view.lend(HouseAids(page, errand.opened.case, errand.opened.person))
    if errand.form.name == FAMILY_LINK.name:
        LookAlikes(page, view, LINK, errand.opened.person)
    if errand.form.name == TASK.name and errand.corrects:
        OwnWords(view)
    return view


class OwnWords(QObject):
    """A task that the app opened is kept in English: under it stands what it says in the language of the program.

    The line is only read. Once somebody words the task anew, it goes: what stands in the form is then what is shown.
    """

    def __init__(self, view: FormView) -> None:
        super().__init__(view)
        self._view = view
        view.build_all()
        view.loaded.connect(self.say)
        view.changed.connect(self.say)

    def say(self) -> None:
        answers = self._view.answers()
        for name in ("what", "who"):
            frame, kept = self._view.frame(name), answers.get(name)
            if frame is not None:
                frame.say(self._shown(kept) if isinstance(kept, str) else "")

    def _shown(self, kept: str) -> str:
        told = task_words.said(kept, lambda text: marked(text, "Cases"))
        same = task_words.said(kept, str) == told
        return "" if same else self.tr("In your language: {0}").format(told)
