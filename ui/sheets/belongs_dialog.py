"""The window that offers answers of a questionnaire to the case: each with what stands there now, ticked one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import answers, notices
from ui.forms import same_as_words as words
from ui.forms import words as form_words
from ui.forms.flow import flowing
from ui.forms.wrapping import WrappingCheck
from ui.theme.tokens import SPACE
from ui.widgets.asking import Asking
from ui.widgets.banner import Banner
from ui.widgets.basics import button, column, empty, field, label, row, scrolled, set_text, show_if

if TYPE_CHECKING:
    from app.services.take_answers import Offer, Offered
    from ui.forms.input import Answer

_WIDTH, _HEIGHT = 720, 640
_LONGEST: Final = 500


class BelongsDialog(Asking):
    """Nothing is ticked beforehand. `take_wanted` and `leave_wanted` once, until `refused` or `show_offers`."""

    take_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget, found: Offered, title: str) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        self.about = found.sheet
        said = self.tr("These answers also belong in the case")
        self.setAccessibleName(said)
        self.found = found
        self.ticks: dict[str, WrappingCheck] = {}
        self.banner = Banner()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE["l"])
        self.standing = label("", name="muted", wrap=True)
        self.all = button(self.tr("Tick &all that is blank in the case"), "check", slot=self._on_all)
        self.why = QLineEdit()
        self.why.setMaxLength(_LONGEST)
        hint = self.tr("An answer of the case becomes another one. It stands in the history beside the old one.")
        self._why = field(self.tr("&Why is it changed?"), self.why, hint)
        self.take = button(self.tr("&Take what is ticked into the case"), "check", "primary", self._on_take)
        self.leave = button(self.tr("&Leave it in the questionnaire"), slot=self._on_leave)
        self._lay_out(said, title, parent.window())
        self.show_offers(found)

    def show_offers(self, found: Offered) -> None:
        self.found = found
        self._rest()
        empty(self._rows)
        self.ticks = {}
        shown = [each for each in found.offers if each.state != "same"]
        for each in sorted(shown, key=lambda each: (each.state == "not_asked", each.decided)):
            self._rows.addLayout(self._offer(each))
        same = len(found.offers) - len(shown)
        set_text(self.standing, self.tr("%n answer(s) stand in the case already, alike.", "", same) if same else "")
        self.standing.setVisible(bool(same))
        self.all.setVisible(any(each.state == "new" and not each.decided for each in shown))
        self._on_ticked()
        first: QWidget = next(iter(self.ticks.values()), self.leave)
        QTimer.singleShot(0, first, first.setFocus)

    def chosen(self) -> dict[str, tuple[Answer, Answer]]:
        """What is ticked, as it was shown: what stands in the case, and what it becomes."""
        return {each.path: (each.here, each.becomes) for each in self._ticked()}

    def reason(self) -> str:
        return self.why.text().strip() if any(each.state == "differs" for each in self._ticked()) else ""

    def refused(self, error: Exception) -> None:
        self._rest()
        findings = getattr(error, "findings", ())
        told = [f"{self._asked(each.field)}: {form_words.finding(each)}" for each in findings]
        self.banner.say("danger", "\n".join(told) or str(notices.sentences(error)))
        notices.announce(self.banner)

    # -- what happens

    def _on_all(self) -> None:
        for each in self.found.offers:
            if each.path in self.ticks and each.state == "new" and not each.decided:
                self.ticks[each.path].setChecked(True)

    def _on_ticked(self) -> None:
        ticked = self._ticked()
        show_if(self._why, any(each.state == "differs" for each in ticked))
        for each in (self.take, self.leave):
            each.setEnabled(bool(ticked))

    def _on_take(self) -> None:
        ticked = self._ticked()
        if not ticked or not self.take.isEnabled():
            return
        if any(each.state == "differs" for each in ticked) and not self.reason():
            self.banner.say("warn", self.tr("Say why it is changed."))
            self.why.setFocus()
            return
        self._wait()
        self.take_wanted.emit()

    def _on_leave(self) -> None:
        if self._ticked() and self.leave.isEnabled():
            self._wait()
            self.leave_wanted.emit()

    def _wait(self) -> None:
        """A second press finds the first still at work."""
        self.banner.clear()
        for each in (self.take, self.leave):
            each.setEnabled(False)

    def _rest(self) -> None:
        for each in (self.take, self.leave):
            each.setEnabled(True)

    def _ticked(self) -> list[Offer]:
        return [each for each in self.found.offers if each.path in self.ticks and self.ticks[each.path].isChecked()]

    # -- what it looks like

    def _offer(self, each: Offer) -> QVBoxLayout:
        now, after = self._said(each, each.here), self._said(each, each.becomes)
        asked, here = words.question(each.kind, each.field), now or self.tr("blank")
        lines = [self.tr("In the case now: {0}").format(here)]
        theirs = answers.own(each.asked, each.theirs)
        lines.append(self.tr("“{question}” in the questionnaire: {answer}").format(question=each.label, answer=theirs))
        if each.left:
            lines.append(self.tr("Stays in the questionnaire: {0}").format(self.tr("; ").join(each.left)))
        if each.decided:
            lines.append(self.tr("Somebody decided about this answer before."))
        told = [label(text, "caption", name="muted", wrap=True) for text in lines]
        if each.state == "not_asked":
            why = self.tr("As the case stands, this is not asked there. Correct first the answer on which it hangs.")
            head = label(f"{asked}: {after}", weight=600, wrap=True)
            return column(head, label(why, "caption", wrap=True), *told, spacing="xs")
        tick = WrappingCheck(f"{asked}: {after}")
        tick.setAccessibleName(f"{asked}: {after}")
        tick.setAccessibleDescription(". ".join(lines))
        tick.toggled.connect(lambda _on: self._on_ticked())
        self.ticks[each.path] = tick
        return column(tick, *told, spacing="xs")

    def _said(self, each: Offer, said: Answer) -> str:
        return answers.answer(each.kind, each.field, said)

    def _asked(self, name: str) -> str:
        kind = next((each.kind for each in self.found.offers if each.field == name), "")
        return words.question(kind, name)

    def _lay_out(self, said: str, title: str, over: QWidget) -> None:
        about = self.tr(
            "From “{0}”. Tick what is right, and take it over: it stands in the case as if it had been typed there. "
            "What is not ticked is asked again."
        ).format(title)
        holder = QWidget()
        holder.setLayout(column(self._rows, self.standing, None))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        for part in (label(said, "lead", 600, wrap=True), label(about, name="muted", wrap=True), self.banner):
            inside.addWidget(part)
        inside.addLayout(row(self.all, None))
        inside.addWidget(scrolled(holder), 1)
        inside.addWidget(self._why)
        inside.addWidget(flowing(button(self.tr("Go &back"), slot=self.reject), self.leave, self.take))
        room = over.size()
        self.resize(min(_WIDTH, room.width() - SPACE["xxl"]), min(_HEIGHT, room.height() - SPACE["xxl"]))
