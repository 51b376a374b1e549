"""One profile, read from the top: what is called trafficking, what is asked, help, own words, what changed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reports import profile_choices
from ui import say
from ui.profiles import words
from ui.theme.tokens import SPACE
from ui.widgets.basics import Item, card, column, empty, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.reports.profile import Meaning, Profile
    from app.services.count_losses import Losses


class ProfileView(QWidget):
    """`losses` may come later: until then nothing is said of records."""

    def __init__(self) -> None:
        super().__init__()
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, SPACE["s"], 0)
        self._cards.setSpacing(SPACE["m"])

    def show_profile(self, profile: Profile, losses: Losses | None = None, ground: Sequence[Item] = ()) -> None:
        """`ground` is what is said of law and purposes, which no profile holds."""
        empty(self._cards)
        for title, lines in (
            (self.tr("What it calls trafficking"), self._meanings(profile)),
            (self.tr("What it asks"), self._asked(profile)),
            (self.tr("Help, and whom it takes in"), self._help(profile)),
            (self.tr("Its own words and the standard lists"), self._mapped(profile, losses)),
            (self.tr("What changed, and when"), self._happened(profile)),
        ):
            self._cards.addWidget(card(*lines, title=title, margin="l"))
        self._end(ground)

    def show_nothing(self, text: str, ground: Sequence[Item] = ()) -> None:
        empty(self._cards)
        self._cards.addWidget(card(label(text, wrap=True), margin="l"))
        self._end(ground)

    def _end(self, ground: Sequence[Item]) -> None:
        if ground:
            self._cards.addWidget(card(*ground, title=self.tr("Law and purposes"), margin="l"))
        self._cards.addStretch(1)

    def _meanings(self, profile: Profile) -> list[Item]:
        if not profile.meanings:
            return [self._muted(self.tr("No definition is written down."))]
        return [self._meaning(each) for each in profile.meanings]

    def _meaning(self, each: Meaning) -> Item:
        lines: list[Item] = [
            label(words.meaning(each), weight=600, wrap=True),
            label(words.in_force(each), "caption", name="muted", wrap=True),
            label(words.elements(each), wrap=True),
        ]
        if each.text:
            lines.append(label(each.text, name="muted", wrap=True))
        return column(*lines, spacing="xs")

    def _asked(self, profile: Profile) -> list[Item]:
        lines: list[Item] = []
        if profile.reports_since:
            lines.append(self._pair(self.tr("Reports since"), say.date(profile.reports_since)))
        missing = words.not_asked(profile)
        if not missing:
            return [*lines, label(self.tr("Every question that figures rest on is asked."), wrap=True)]
        lines.append(label(self.tr("Never asked:"), weight=600))
        lines += [label(self.tr("• {0}").format(each), wrap=True) for each in missing]
        text = self.tr("Blanks of these questions count as not collected, and are in no share.")
        return [*lines, self._muted(text)]

    def _help(self, profile: Profile) -> list[Item]:
        unsaid = self.tr("not said")
        return [
            self._pair(self.tr("Help that is given"), words.services(profile) or unsaid),
            self._pair(self.tr("Whom it takes in, and whom not"), profile.takes_in or unsaid),
            self._pair(self.tr("Where people come from"), profile.catchment or unsaid),
        ]

    def _mapped(self, profile: Profile, losses: Losses | None) -> list[Item]:
        if not profile.mapped:
            return [self._muted(self.tr("No own words: it uses the lists as they are, or has not said."))]
        lost, every = profile.lost(), Counter(each.codes for each in profile.mapped)
        lines: list[Item] = []
        for codes, many in every.items():
            said = [self.tr("%Ln own word(s)", "", many)]
            if profile_choices.other_of(codes):
                said.append(self.tr("%Ln without a match: they became “other”", "", lost.get(codes, 0)))
            if losses is not None and losses.lists.get(codes, 0):
                said.append(self.tr("%Ln record(s) here say “other”", "", losses.lists[codes]))
            lines.append(self._pair(words.list_name(codes), self.tr(" · ").join(said)))
        return lines

    def _happened(self, profile: Profile) -> list[Item]:
        if not profile.happenings:
            return [self._muted(self.tr("Nothing is written down."))]
        found = sorted(profile.happenings, key=lambda each: each.on)
        return [self._pair(say.date(each.on), each.words) for each in found]

    def _pair(self, title: str, text: str) -> Item:
        return column(label(title, weight=600, wrap=True), label(text, wrap=True), spacing="xs")

    def _muted(self, text: str) -> Item:
        return label(text, name="muted", wrap=True)
