"""Partners: this desk's card, other desks' cards, and the agreement with each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.roles import may
from ui import notices
from ui.notices import Question
from ui.page import Changes, Page
from ui.partners.add_partner_panel import AddPartnerPanel
from ui.partners.agreement_dialog import AgreementDialog
from ui.partners.own_card_panel import OwnCardPanel
from ui.partners.partner_box import PartnerBox
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, column, empty, scrolled
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.desk import Desk
    from app.services.list_partners import PartnerCard
    from ui.context import Context


@dataclass(frozen=True, slots=True)
class Standing:
    digits: str
    partners: tuple[PartnerCard, ...]


def read_standing(desk: Desk) -> Standing:
    from app.services.list_partners import list_partners
    from app.services.make_card import my_digits

    return Standing(my_digits(desk), list_partners(desk))


class PartnersPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(
            self.tr("Partners"),
            self.tr("Bundles are opened only by partners you trust, and taken only from them."),
        )
        says = button(self.tr("What organisations say of &themselves"), "scroll-text")
        says.clicked.connect(lambda _on: self.page_wanted.emit("profiles"))
        self.head.addWidget(says)
        self.own = OwnCardPanel(self)
        self.add = AddPartnerPanel(self)
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(SPACE["l"])
        self._wanted = ""
        self._found: tuple[PartnerCard, ...] = ()
        sides = QHBoxLayout()
        sides.setSpacing(SPACE["l"])
        sides.addLayout(column(self.own, None), 1)
        sides.addLayout(column(self.add, None), 1)
        holder = QWidget()
        holder.setLayout(column(sides, self._boxes, None, spacing="l"))
        self.body.addWidget(scrolled(holder), 1)
        self.add.trusted.connect(self._on_trusted)
        self._ask()

    def open(self, what: str) -> None:
        """An organisation, as the desk names it: its box is brought into sight."""
        self._wanted = what

    def enter(self) -> None:
        self._ask()

    def refresh(self, changes: Changes) -> None:
        if changes.subjects & {"partners", "exchanges"}:
            self._ask()

    def agree(self, partner: PartnerCard) -> None:
        dialog = AgreementDialog(self, partner)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        from app.services.make_agreement import agree

        desk, terms = self.context.desk, dialog.terms()
        self.run(lambda _progress: agree(desk, partner.partner, terms), done=self._on_changed)

    def stop(self, partner: PartnerCard) -> None:
        why = notices.ask_reason(self, self._on_stopping(partner))
        if why is None:
            return
        from app.services.stop_trusting import stop

        desk = self.context.desk
        self.run(lambda _progress: stop(desk, partner.partner, why), done=self._on_changed)

    def _on_stopping(self, partner: PartnerCard) -> Question:
        if partner.own:
            return Question(
                self.tr("Strike off laptop {label}?").format(label=partner.label),
                self.tr(
                    "What is written there from now on no longer counts as yours, and with your next bundle the "
                    "coordinator stops trusting it too. What came before stays. To take it back, enrol it again with "
                    "a new card."
                ),
                self.tr("Strike off"),
                danger=True,
            )
        return Question(
            self.tr("Stop trusting {organisation}?").format(organisation=partner.organisation),
            self.tr(
                "Nothing more is sent to this partner, and no bundle of theirs is opened. Records already "
                "exchanged stay where they are. To trust again, exchange new cards."
            ),
            self.tr("Stop trusting"),
            danger=True,
        )

    def drop(self, partner: PartnerCard) -> None:
        question = Question(
            self.tr("Let %Ln change(s) of laptop {label} go?", "", partner.waiting).format(label=partner.label),
            self.tr(
                "They are taken off the list of what was set aside, and do not become part of a record. If this laptop "
                "is enrolled again, they can come again with a bundle of your coordinator."
            ),
            self.tr("Let them go"),
            danger=True,
        )
        why = notices.ask_reason(self, question)
        if why is None:
            return
        from app.services.drop_laptop_lines import drop_lines

        desk = self.context.desk
        self.run(lambda _progress: drop_lines(desk, partner.partner, why), done=self._on_dropped)

    def _on_dropped(self, gone: Any) -> None:
        notices.toast(self, self.tr("%Ln change(s) let go", "", gone), "ok")
        self._on_changed(None)

    def _ask(self) -> None:
        desk = self.context.desk
        self.run(lambda _progress: read_standing(desk), done=self._show)

    def _show(self, found: Any) -> None:
        self.own.show_digits(found.digits)
        self._found = found.partners
        empty(self._boxes)
        if not found.partners:
            title = self.tr("No partners yet")
            text = self.tr("Save your card for them, and open theirs. Both desks need the other's card.")
            self._boxes.addWidget(EmptyState("handshake", title, text))
        for one in found.partners:
            box = self._box(one)
            self._boxes.addWidget(box)
            if one.house == self._wanted:
                self._wanted = ""
                box.reach()

    def _box(self, one: PartnerCard) -> PartnerBox:
        desk = self.context.desk
        keyed = desk.organisation.kind != "coordinator" and may(desk.worker.role, "keyed_matching")
        made = PartnerBox(one, keyed=keyed)
        made.keyed_wanted.connect(lambda: self.place_wanted.emit("keyed", one.partner))
        made.agreement_wanted.connect(lambda: self.agree(one))
        made.stop_wanted.connect(lambda: self.stop(one))
        made.drop_wanted.connect(lambda: self.drop(one))
        made.profile_wanted.connect(lambda: self.place_wanted.emit("profiles", one.house))
        return made

    def _on_trusted(self, partner: str) -> None:
        del partner
        self._on_changed(None)

    def _on_changed(self, _answer: Any) -> None:
        self.changed.emit(Changes.of("partners"))
        self._ask()
