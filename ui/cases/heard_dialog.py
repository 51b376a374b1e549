"""What the other house told by phone or letter about a case offered to it: yes or no, when, and who said so."""

from __future__ import annotations

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from ui import notices
from ui.forms.partial_date import DateInput
from ui.theme.tokens import SPACE
from ui.widgets.banner import Banner
from ui.widgets.basics import button, field, label, row
from ui.widgets.fitted import Fitted


class HeardDialog(Fitted):
    """Nothing is chosen beforehand but the day."""

    save_wanted = Signal(object)

    def __init__(self, parent: QWidget, offer: str, house: str) -> None:
        super().__init__(parent.window())
        self._offer = self.about = offer
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        self.setMinimumWidth(min(520, parent.window().width() - 32))
        title = self.tr("What did {house} tell you?").format(house=house)
        self.setAccessibleName(title)
        self.took = QRadioButton(self.tr("They &took the case over"))
        self.not_taken = QRadioButton(self.tr("They did &not take it"))
        self._answers = QButtonGroup(self)
        for choice in (self.took, self.not_taken):
            self._answers.addButton(choice)
        self.day = DateInput()
        self.day.set_name(self.tr("On what day did they tell you?"), "")
        self.day.set_answer(QDate.currentDate().toString("yyyy-MM-dd"))
        self.who = QLineEdit()
        self.who.setMaxLength(500)
        self.banner = Banner()
        self.save = button(self.tr("&Write it down"), "check", "primary", self._on_save)
        self._lay(title)
        self.took.setFocus()

    def refused(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.banner.say("danger", str(notices.sentences(error)))

    def _on_save(self) -> None:
        """Once, until it is refused."""
        on, who = self.day.answer(), self.who.text().strip()
        answer = "accepted" if self.took.isChecked() else "declined" if self.not_taken.isChecked() else ""
        if not answer:
            self._ask(self.tr("Choose what they told you."), self.took)
        elif not isinstance(on, str):
            self._ask(self.tr("Say on which day they told you."), self.day)
        elif on > QDate.currentDate().toString("yyyy-MM-dd"):
            self._ask(self.tr("This day is still to come."), self.day)
        elif not who:
            self._ask(self.tr("Write who told you, and how: it is the only proof until their bundle comes."), self.who)
        elif self.save.isEnabled():
            from app.services.follow_offer import Heard

            self.banner.clear()
            self.save.setEnabled(False)
            self.save_wanted.emit(Heard(self._offer, answer, on, who))

    def _ask(self, text: str, at: QWidget) -> None:
        self.banner.say("warn", text)
        notices.announce(self.banner)
        at.setFocus()

    def _lay(self, title: str) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "title", 600, wrap=True))
        hint = self.tr("Their own answer comes with their next bundle. As soon as it is here it counts, not this.")
        inside.addWidget(label(hint, name="muted", wrap=True))
        inside.addWidget(self.banner)
        for choice in (self.took, self.not_taken):
            inside.addWidget(choice)
        inside.addWidget(field(self.tr("On what &day did they tell you?"), self.day))
        inside.addWidget(field(self.tr("&Who told you, and how?"), self.who))
        inside.addLayout(row(None, button(self.tr("&Go back"), slot=self.reject), self.save))
