"""“Perhaps here already”: a calm line beside a name while it is typed, which never stops anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from ui import say
from ui.forms import words

if TYPE_CHECKING:
    from app.services.similar_people import Asked, Likeness
    from ui.forms.form_view import FormView
    from ui.page import Page

_QUIET_MS: Final = 500
INTAKE: Final = ("known_as", "given_names", "family_names", "name_own_script", "other_names")
_SPELT: Final = frozenset({"given_names", "family_names", "other_names"})
"""Names that are not one spelling by themselves."""
LINK: Final = ("name",)


class LookAlikes(QObject):
    """Asks after half a second of quiet, on the vault's thread; only the newest answer is shown."""

    def __init__(self, page: Page, view: FormView, names: tuple[str, ...] = INTAKE, leave_out: str = "") -> None:
        super().__init__(view)
        self._page, self._view, self._names, self._leave_out = page, view, names, leave_out
        self._asked: Asked | None = None
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self.ask)
        view.changed.connect(self._quiet.start)

    def ask(self) -> None:
        """Nothing is asked twice, and a form without a name asks nothing."""
        asked = self._told()
        if asked == self._asked:
            return
        self._asked = asked
        if not asked.names and not asked.phone and not asked.others:
            self._show(asked, ())
            return
        desk = self._page.context.desk

        def work(_progress: object) -> tuple[Likeness, ...]:
            from app.services.similar_people import similar_people

            return similar_people(desk, asked)

        self._page.run(work, done=lambda found: self._show(asked, found), failed=lambda _error: None)

    def _told(self) -> Asked:
        from app.services.similar_people import Asked as Told

        answers = self._view.answers()
        said = {name: answers[name] for name in (*self._names, "date_of_birth", "safe_phone") if name in answers}
        texts = {name: each for name, each in said.items() if isinstance(each, str)}
        both = " ".join(texts[name] for name in ("given_names", "family_names") if name in texts)
        spelt = [both, *(texts.get(name, "") for name in self._names if name not in _SPELT)]
        names = tuple(dict.fromkeys(filter(None, spelt)))
        born, phone = texts.get("date_of_birth", ""), texts.get("safe_phone", "")
        return Told(names, born, phone, self._leave_out, texts.get("other_names", ""))

    def _show(self, asked: Asked, found: tuple[Likeness, ...]) -> None:
        """Under the first name that was answered; the others say nothing."""
        if asked != self._asked:
            return
        said = "\n".join(self._words(each) for each in found)
        text = self.tr("Perhaps here already: {0}").format(said) if said else ""
        place = next((name for name in self._names if isinstance(self._view.answers().get(name), str)), "")
        for name in self._names:
            frame = self._view.frame(name)
            if frame is not None:
                frame.say(text if name == (place or self._names[0]) else "")

    def _words(self, found: Likeness) -> str:
        parts = [found.code or found.number]
        if found.name and not self._page.context.settings.hide_names:
            parts.append(found.name)
        if found.born:
            parts.append(self.tr("born {0}").format(found.born))
        if found.how == "telephone":
            parts.append(self.tr("same telephone"))
        said = say.listed(parts)
        return f"{said} — {words.code(found.status)}" if found.status else said
