"""The secret words that shelters agree on: for which coordinator, chosen, kept, and dropped again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui import notices
from ui.notices import Question
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, choices, field, label, row, set_text
from ui.widgets.passphrase_edit import PassphraseEdit

if TYPE_CHECKING:
    from ui.page import Page
    from ui.twins.keyed_words import Houses


class KeyedSecretPanel(QWidget):
    """`partner_changed` tells the device, and whether words are kept for it."""

    partner_changed = Signal(str, bool)
    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._kept: dict[str, bool] = {}
        self.partner: QComboBox = choices(())
        self.state = label("", weight=600, wrap=True)
        self.words = PassphraseEdit()
        self.choose = button(self.tr("Choose &twelve words"), "refresh-cw", slot=self._on_choose)
        self.keep = button(self.tr("&Keep the words"), "key-round", "primary", self._on_keep)
        self.drop = button(self.tr("Switch &off…"), "lock", slot=self._on_drop)
        self.outcome = Banner()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        hint = self.tr(
            "One shelter lets the program choose them and tells the others by voice; all write the same. Once kept"
            " they are not shown again."
        )
        inside.addWidget(
            card(
                field(self.tr("&Coordinator"), self.partner),
                self.state,
                field(self.tr("The secret &words"), self.words, hint),
                self.outcome,
                row(self.keep, self.choose, self.drop, None),
                title=self.tr("1. The words"),
            )
        )
        self.partner.currentIndexChanged.connect(self._on_partner)
        self.words.changed.connect(self._enable)
        self.words.entered.connect(self._on_keep)
        self._enable()

    def show_houses(self, houses: Houses, wanted: str = "") -> None:
        """`wanted` is the partner to begin with; else the one chosen before."""
        chosen = wanted or self.partner.currentData()
        self._kept = {one.partner: kept for one, kept in houses}
        self.partner.blockSignals(True)
        self.partner.clear()
        for one, _ in houses:
            named = self.tr("{organisation} · {label}").format(organisation=one.organisation, label=one.label)
            self.partner.addItem(named, one.partner)
        self.partner.setCurrentIndex(max(self.partner.findData(chosen), 0))
        self.partner.blockSignals(False)
        self._show()

    def _on_partner(self) -> None:
        self.words.forget()
        self.outcome.clear()
        self._show()

    def _show(self) -> None:
        partner = self.partner.currentData() or ""
        kept = self._kept.get(partner, False)
        on, off = self.tr("Words are kept here for this coordinator."), self.tr("Switched off: no words are kept here.")
        set_text(self.state, on if kept else off)
        self.drop.setVisible(kept)
        self._enable()
        self.partner_changed.emit(partner, kept)

    def _enable(self) -> None:
        self.keep.setEnabled(bool(self.words.text().strip()) and bool(self.partner.currentData()))

    def _on_choose(self) -> None:
        from app.services.keyed_secret import suggest_secret

        self.words.setText(suggest_secret())
        self.words.eye.setChecked(True)
        self.words.setFocus()

    def _on_keep(self) -> None:
        from app.services.keyed_secret import keep_secret

        desk, partner, said = self._page.context.desk, self.partner.currentData(), self.words.text()
        if partner and said.strip():
            self._page.run(lambda _progress: keep_secret(desk, partner, said), done=self._on_kept, failed=self._failed)

    def _on_kept(self, _answer: Any) -> None:
        self.words.forget()
        self.outcome.say("ok", self.tr("Kept. The other shelters must write the very same words."))
        self.changed.emit()

    def _on_drop(self) -> None:
        from app.services.keyed_secret import drop_secret

        question = Question(
            self.tr("Switch matching off?"),
            self.tr("The words are forgotten here. Files that were handed over stay where they are."),
            self.tr("Switch off"),
        )
        desk, partner = self._page.context.desk, self.partner.currentData()
        if partner and notices.confirm(self, question):
            self._page.run(lambda _progress: drop_secret(desk, partner), done=self._on_dropped, failed=self._failed)

    def _on_dropped(self, _answer: Any) -> None:
        self.outcome.say("info", self.tr("Switched off. The words are not kept here any more."))
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self.outcome.say("danger", str(notices.sentences(error)))
