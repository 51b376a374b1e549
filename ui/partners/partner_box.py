"""One partner: who, since when, under which agreement, and what may be done about it."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from ui import answers, ground_words, say
from ui.forms.flow import flowing
from ui.partners import words
from ui.partners.own_card_panel import digits_label
from ui.widgets.banner import Banner
from ui.widgets.basics import Item, button, card, chip, column, label, row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.services.list_partners import PartnerCard
    from ui.forms.input import Answer

_SHORT: Final = 240
"""Letters of a partner's own words that stand on its box."""


class PartnerBox(QFrame):
    agreement_wanted = Signal()
    stop_wanted = Signal()
    profile_wanted = Signal()
    drop_wanted = Signal()
    keyed_wanted = Signal()

    def __init__(self, partner: PartnerCard, *, keyed: bool = False) -> None:
        """`keyed`: whoever is here may take part in matching without names at this partner."""
        super().__init__()
        self._one, self._keyed = partner, keyed and partner.kind == "coordinator"
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(card(self._head(), *self._facts(), flowing(*self._deeds())))

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
            said = self.tr("Struck off") if one.own or one.struck_by else self.tr("No longer trusted")
            stands = chip(said, "danger", "shield-off")
        made = row(column(label(name, "lead", 600, wrap=True), label(kind, name="muted"), spacing="xs"), stands)
        made.setStretch(0, 1)
        return made

    def _facts(self) -> list[Item]:
        one = self._one
        since = self.tr("Enrolled since {day}") if one.standing == "house" else self.tr("Trusted since {day}")
        if one.stopped_on:
            since = self.tr("Stopped on {day}")
        day = say.moment(one.stopped_on or one.trusted_on, with_time=False)
        said = [since.format(day=day)]
        if one.last_sent:
            said.append(self.tr("last sent {when}").format(when=say.moment(one.last_sent)))
        if one.last_received:
            said.append(self.tr("last received {when}").format(when=say.moment(one.last_received)))
        facts: list[Item] = [label(" · ".join(said), "caption", name="muted", wrap=True)]
        if one.standing == "trusted":
            facts.append(digits_label(one.digits, self.tr("The partner's forty digits")))
            facts += [self._agreement(), self._ground()]
        if one.standing == "house":
            facts.append(digits_label(one.digits, self.tr("The forty digits of this laptop")))
            facts.append(label(self.tr("What is written there comes with the bundles of your coordinator."), wrap=True))
        if one.standing == "stopped":
            facts.extend(self._stopped())
        return facts

    def _stopped(self) -> list[Item]:
        one = self._one
        if one.own:
            facts: list[Item] = [
                label(
                    self.tr(
                        "What is written there no longer counts as yours. If you have the laptop again, open a new "
                        "card of it above and type its forty digits."
                    ),
                    wrap=True,
                )
            ]
            if one.waiting:
                facts.append(Banner("warn", self.tr("%Ln change(s) written there are set aside.", "", one.waiting)))
            return facts
        text = self.tr("To trust this device again, open a new card of it above and type its forty digits.")
        if one.struck_by:
            who = self.tr(
                "Laptop {label} of the same house struck it off. Call them, and ask what happened to this one."
            )
            text = who.format(label=one.struck_by) + " " + text
        return [label(text, wrap=True)]

    def _agreement(self) -> Item:
        agreed = self._one.agreement
        if agreed is None:
            return Banner("warn", self.tr("No agreement yet: nothing can be sent to this partner."))
        named = words.purposes()
        purposes = " · ".join(
            named.get(code) or answers.answer("consent", "consent_purpose", code) for code in agreed.purposes
        )
        level = words.levels().get(agreed.level, agreed.level)
        text = self.tr("Agreement until {day}: {purposes}. {level}.")
        return label(text.format(day=say.date(agreed.ends_on), purposes=purposes, level=level), wrap=True)

    def _ground(self) -> Item:
        """On what the partner says it keeps records, in short; all of it stands with what it says of itself."""
        said = self._one.ground
        if said is None:
            text = self.tr("On which law and for what it keeps records: nothing has come about it.")
            return label(text, name="muted", wrap=True)
        told = [self._short(said.answers, names) for names in (("country", "data_law"), ("kept_for",))]
        day = say.moment(said.kept, with_time=False)
        return column(
            label(self.tr("Country and law, as it says ({day}): {told}").format(day=day, told=told[0]), wrap=True),
            label(self.tr("It says that it keeps records for: {told}").format(told=told[1]), wrap=True),
            spacing="xs",
        )

    def _short(self, answers: Mapping[str, Answer], names: tuple[str, ...]) -> str:
        lines = ground_words.text(answers, names).replace("• ", "").splitlines()
        return shorten(say.in_turn(lines), _SHORT, placeholder="…") if lines else self.tr("not said")

    def _deeds(self) -> list[QPushButton]:
        if self._one.standing == "house":
            return [button(self.tr("&Strike off…"), "shield-off", "danger", self.stop_wanted.emit)]
        if self._one.standing == "stopped":
            drop = self.tr("&Let these changes go…")
            return [button(drop, "x", slot=self.drop_wanted.emit)] if self._one.waiting else []
        stop = button(self.tr("&Stop trusting…"), "shield-off", "danger", self.stop_wanted.emit)
        agree = self.tr("&Change agreement…") if self._one.agreement else self.tr("&Write agreement…")
        keyed = [button(self.tr("Matching &without names"), "key-round", slot=self.keyed_wanted.emit)]
        return [
            button(agree, "handshake", "" if self._one.agreement else "primary", self.agreement_wanted.emit),
            button(self.tr("&What it says of itself"), "scroll-text", slot=self.profile_wanted.emit),
            *(keyed if self._keyed else ()),
            stop,
        ]
