"""One partner: who, since when, under which agreement, and what may be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from ui import answers, say
from ui.partners import words
from ui.partners.own_card_panel import digits_label
from ui.widgets.banner import Banner
from ui.widgets.basics import Item, button, card, chip, column, label, row

if TYPE_CHECKING:
    from app.services.list_partners import PartnerCard


class PartnerBox(QFrame):
    agreement_wanted = Signal()
    stop_wanted = Signal()
    profile_wanted = Signal()

    def __init__(self, partner: PartnerCard) -> None:
        super().__init__()
        self._one = partner
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(card(self._head(), *self._facts(), row(*self._deeds(), None)))

    def reach(self) -> None:
        """The keyboard goes to the first deed, and the page moves to where it is."""
        deed = self.findChild(QPushButton)
        if deed is not None:
            deed.setFocus()

    def _head(self) -> Item:
        one = self._one
        kind = self.tr("Coordinating organisation") if one.kind == "coordinator" else self.tr("Shelter")
        name = self.tr("{organisation} · {label}").format(organisation=one.organisation, label=one.label)
        stands = chip(self.tr("Trusted"), "ok", "shield-check")
        if one.standing == "house":
            stands = chip(self.tr("Laptop of this house"), "ok", "monitor")
        elif one.standing != "trusted":
            stands = chip(self.tr("No longer trusted"), "danger", "shield-off")
        made = row(column(label(name, "lead", 600, wrap=True), label(kind, name="muted"), spacing="xs"), stands)
        made.setStretch(0, 1)
        return made

    def _facts(self) -> list[Item]:
        one = self._one
        since = self.tr("Enrolled since {day}") if one.standing == "house" else self.tr("Trusted since {day}")
        said = [since.format(day=say.moment(one.trusted_on, with_time=False))]
        if one.last_sent:
            said.append(self.tr("last sent {when}").format(when=say.moment(one.last_sent)))
        if one.last_received:
            said.append(self.tr("last received {when}").format(when=say.moment(one.last_received)))
        facts: list[Item] = [label(" · ".join(said), "caption", name="muted", wrap=True)]
        if one.standing == "trusted":
            facts.append(digits_label(one.digits, self.tr("The partner's forty digits")))
            facts.append(self._agreement())
        if one.standing == "house":
            facts.append(digits_label(one.digits, self.tr("The forty digits of this laptop")))
            facts.append(label(self.tr("What is written there comes with the bundles of your coordinator."), wrap=True))
        return facts

    def _agreement(self) -> Item:
        agreed = self._one.agreement
        if agreed is None:
            return Banner("warn", self.tr("No agreement yet: nothing can be sent to this partner."))
        named = words.purposes()
        purposes = ", ".join(
            named.get(code) or answers.answer("consent", "consent_purpose", code) for code in agreed.purposes
        )
        level = words.levels().get(agreed.level, agreed.level)
        text = self.tr("Agreement until {day}: {purposes}. {level}.")
        return label(text.format(day=say.date(agreed.ends_on), purposes=purposes, level=level), wrap=True)

    def _deeds(self) -> list[Item]:
        stop = button(self.tr("&Stop trusting…"), "shield-off", "danger", self.stop_wanted.emit)
        if self._one.standing != "trusted":
            return [stop] if self._one.standing == "house" else []
        agree = self.tr("&Change agreement…") if self._one.agreement else self.tr("&Write agreement…")
        return [
            button(agree, "handshake", "" if self._one.agreement else "primary", self.agreement_wanted.emit),
            button(self.tr("&What it says of itself"), "scroll-text", slot=self.profile_wanted.emit),
            stop,
        ]
