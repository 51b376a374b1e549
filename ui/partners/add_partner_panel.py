"""Trusting a partner, or a laptop of this house: its card file, the spoken code, then its forty digits, typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from ui import notices
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, column, field, label, row, set_text, set_words
from ui.widgets.kept import Kept

if TYPE_CHECKING:
    from app.services.read_card import CardSeen
    from ui.page import Page


class AddPartnerPanel(QWidget):
    """Two steps; the second shows only once the card is open, and never asks “does it match?”."""

    trusted = Signal(str)  # the new partner

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._path = ""
        self._seen: CardSeen | None = None
        self._file = label("", wrap=True)
        self._file.hide()
        self._code = QLineEdit()  # forgets: it opens the card, as a passphrase does
        self._read = button(self.tr("&Open card"), "lock-open", slot=self.read)
        self._who = label("", weight=600, wrap=True)
        self._digits = QLineEdit()
        self._kept = Kept(self._digits, "digits")
        self._asks = label("", weight=600, wrap=True)
        self._asks.setBuddy(self._digits)
        self._hint = label("", "caption", name="help", wrap=True)
        self._trust = button(self.tr("&Trust this partner"), "shield-check", "primary", self.trust)
        self._second = QWidget()
        self._outcome = Banner()
        self._build()
        self._code.returnPressed.connect(self.read)
        self._digits.returnPressed.connect(self.trust)
        self._code.textChanged.connect(self._enable)
        self._digits.textChanged.connect(self._enable)
        self._second.hide()
        self._enable()

    def _build(self) -> None:
        digits = column(self._asks, self._digits, self._hint, spacing="xs")
        second = column(self._who, digits, row(self._trust, None))
        second.setContentsMargins(0, 0, 0, 0)
        self._second.setLayout(second)
        pick = button(self.tr("Choose a card &file…"), "folder-open", slot=self.pick)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            card(
                row(pick, None),
                self._file,
                field(self.tr("Spoken &code of the card"), self._code),
                row(self._read, None),
                self._second,
                self._outcome,
                title=self.tr("Add a partner or a laptop of this house"),
            )
        )

    def pick(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a card file"),
            "",
            self.tr("Identity cards (*.card);;All files (*)"),
            options=QFileDialog.Option.DontUseNativeDialog,
        )
        if path:
            self.choose(path)

    def choose(self, path: str) -> None:
        self._path, self._seen = path, None
        set_text(self._file, path)
        self._file.show()
        self._second.hide()
        self._outcome.clear()
        self._enable()
        self._code.setFocus()

    def read(self) -> None:
        if not self._read.isEnabled():
            return
        from app.services.read_card import read_card

        desk, path, code = self._page.context.desk, self._path, self._code.text()
        self._outcome.clear()
        self._page.run(lambda _progress: read_card(desk, path, code), done=self._on_read, failed=self._on_failed)

    def trust(self) -> None:
        if self._seen is None or not self._trust.isEnabled():
            return
        from app.services.enrol_laptop import enrol
        from app.services.trust_card import trust

        desk, seen, typed = self._page.context.desk, self._seen, self._digits.text()
        self._outcome.clear()
        if seen.own_house:
            self._page.run(
                lambda _progress: enrol(desk, seen.card, typed), done=self._on_enrolled, failed=self._on_failed
            )
            return
        self._page.run(lambda _progress: trust(desk, seen.card, typed), done=self._on_trusted, failed=self._on_failed)

    def _on_read(self, seen: CardSeen) -> None:
        self._seen = seen
        self._kept.turn_to(f"{seen.card.device} {seen.card.counter}")  # read for this card, not for another
        kind = self.tr("Coordinating organisation") if seen.kind == "coordinator" else self.tr("Shelter")
        said = self.tr("{organisation} · {kind}")
        if seen.own_house:
            said = self.tr(
                "{organisation} · {kind}. This is the name of your own house. Go on only if the card is of "
                "another laptop of yours: what is written there will then count as written by you."
            )
        set_text(self._who, said.format(organisation=seen.organisation, kind=kind))
        set_words(self._trust, self.tr("&Enrol this laptop") if seen.own_house else self.tr("&Trust this partner"))
        self._say_whose_digits(own=seen.own_house)
        self._second.show()
        self._digits.setFocus()

    def _say_whose_digits(self, *, own: bool) -> None:
        asks = self.tr("The forty &digits your partner reads to you")
        hint = self.tr(
            "Call a number you knew before, let your partner read, and type. Do not copy them from the card."
        )
        if own:
            asks = self.tr("The forty &digits that the other laptop shows")
            hint = self.tr(
                "They stand there on this same page, under “Your card”. Look at them yourself, or let a colleague at "
                "that laptop read them to you."
            )
        set_text(self._asks, asks)
        set_text(self._hint, hint)
        self._digits.setAccessibleName(asks.replace("&", ""))
        self._digits.setAccessibleDescription(hint)

    def _on_trusted(self, partner: Any) -> None:
        said = self.tr("{organisation} is now a partner. Next: write down your agreement with them.")
        self._outcome.say("ok", said.format(organisation=partner.organisation))
        self._clear()
        self.trusted.emit(partner.partner)

    def _on_enrolled(self, done: Any) -> None:
        self._outcome.say(
            "ok",
            self.tr("This laptop is one of yours now. The coordinator hears of it with your next bundle.")
            + (" " + self.tr("%n line(s) that waited for it were taken in.", "", done.taken) if done.taken else ""),
        )
        self._clear()
        self.trusted.emit(done.laptop)

    def _clear(self) -> None:
        self._path, self._seen = "", None
        self._file.hide()
        self._second.hide()
        self._code.clear()
        self._digits.clear()

    def _on_failed(self, error: Any) -> None:
        self._outcome.say("danger", str(notices.sentences(error)))

    def _enable(self) -> None:
        self._read.setEnabled(bool(self._path and self._code.text().strip()))
        self._trust.setEnabled(self._seen is not None and bool(self._digits.text().strip()))
