"""What organisations say of themselves: one beside the other in a list, the chosen one whole, and ways to write it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.reports.profile import Profile
from app.reports.profile_file import from_draft
from app.roles import may
from ui import notices
from ui.forms.drafts import PROFILE
from ui.forms.flow import flowing
from ui.page import Changes, Page
from ui.profiles import words
from ui.profiles.half_written import HalfWritten
from ui.profiles.keep_file_dialog import KeepFileDialog
from ui.profiles.mapping_dialog import MappingDialog
from ui.profiles.profile_dialog import ProfileDialog
from ui.profiles.profile_view import ProfileView
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, column, empty, label, scrolled, set_text, set_words
from ui.widgets.files import choose_file, choose_new_file
from ui.widgets.line_button import LineButton

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from app.reports.profile_file import ProfileFile
    from app.services.count_losses import Losses
    from app.services.keep_draft import DraftCard
    from app.services.list_profiles import ProfileCard
    from ui.context import Context

WORDS: Final = "words"
_SIDE, _SIDE_NARROW, _NARROW = 300, 220, 900


class ProfilesPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(
            self.tr("What organisations say of themselves"),
            self.tr("They differ in what they call trafficking, in help, and in what they ask. Figures rest on this."),
        )
        self.cards: tuple[ProfileCard, ...] = ()
        self.losses: Losses | None = None
        self._house, self._draft, self._stale = "", "", True
        self.half = HalfWritten(self, context)
        self.half.gone.connect(lambda: self.changed.emit(Changes.of("drafts")))
        self._may = may(context.desk.worker.role, "define")
        self.names, self._lines = QButtonGroup(self), QVBoxLayout()
        self.who, self.source = label("", "lead", 600, wrap=True), label("", name="muted", wrap=True)
        self.view = ProfileView()
        self.write = button(self.tr("&Write…"), "pencil", "primary", self._on_write)
        self.map = button(self.tr("&Own words…"), "arrow-left-right", slot=self._on_map)
        self.load = button(self.tr("&Read a file…"), "folder-open", slot=self._on_load)
        self.save = button(self.tr("&Save as a file…"), "file-down", slot=self._on_save)
        self.compare = button(
            self.tr("Where they &differ"), "git-compare", slot=lambda: self.page_wanted.emit("comparing")
        )
        self._lay_out()

    # -- what the shell asks

    def open(self, what: str) -> None:
        """The word of an organisation as figures have it (ours is the empty word), or `draft:key`."""
        kind, _, key = what.partition(":")
        if kind == "draft" and key:
            self._draft, self._stale = key, True
            return
        self._house = what
        self._show_one()

    def showing(self) -> str:
        return self._house

    def enter(self) -> None:
        if self._stale:
            self._ask()
        if chosen := self.names.checkedButton():
            chosen.setFocus()

    def save_now(self) -> None:
        self.half.save_now()

    def refresh(self, changes: Changes) -> None:
        if changes.subjects & {"profiles", "partners", "exchanges"}:
            self._stale = True
            if self.isVisible():
                self._ask()

    # -- showing

    def _ask(self) -> None:
        from app.services.list_profiles import list_profiles

        self._stale = False
        desk = self.context.desk
        self.run(lambda _progress: list_profiles(desk), done=self._show)

    def _show(self, found: tuple[ProfileCard, ...]) -> None:
        self.cards = found
        empty(self._lines)
        for each in found:
            self._lines.addWidget(self._line(each))
        self._lines.addStretch(1)
        self._show_one()
        if self._draft:
            self._load_drafts()

    def _load_drafts(self) -> None:
        from app.services.keep_draft import drafts

        desk = self.context.desk
        self.context.drafts_jobs.run(self, lambda _progress: drafts(desk), done=self._go_on)

    def _line(self, each: ProfileCard) -> LineButton:
        icon = ("scroll-text", "primary") if each.profile is not None else ("circle-dashed", "warn")
        made = LineButton(each.organisation, words.short(each), "", "muted", icon)
        made.setCheckable(True)
        made.setChecked(each.house == self._house)
        made.clicked.connect(partial(self._choose, each.house))
        self.names.addButton(made)
        return made

    def _choose(self, house: str, _checked: bool = False) -> None:
        self._house = house
        self._show_one()

    def _card(self) -> ProfileCard | None:
        return next((each for each in self.cards if each.house == self._house), next(iter(self.cards), None))

    def _show_one(self) -> None:
        card = self._card()
        if card is None:
            return
        self._house, self.losses = card.house, None
        for line, each in zip(self.names.buttons(), self.cards, strict=False):
            line.setChecked(each.house == card.house)
        set_text(self.who, card.organisation)
        set_words(self.write, self.tr("&Write…") if card.profile is None else self.tr("&Change…"))
        self.save.setEnabled(card.profile is not None)
        if card.profile is None:
            set_text(self.source, words.never())
            self.view.show_nothing(self._silence(card), words.ground(card))
            return
        set_text(self.source, words.source(card))
        self.view.show_profile(card.profile, ground=words.ground(card))
        if self._may:
            self._ask_losses(card.house)

    def _silence(self, card: ProfileCard) -> str:
        if not card.house:
            return self.tr(
                "We have not said how we work. Write it down: it goes with every bundle, so that figures can be read."
            )
        return self.tr(
            "This organisation has never said how it works. It comes with a bundle when they write it down; until then"
            " ask them, and write it here by hand. Figures that bring it together with others say that it is not known."
        )

    def _ask_losses(self, house: str) -> None:
        from app.services.count_losses import count_losses

        desk = self.context.desk
        self.run(
            lambda progress: count_losses(desk, house, progress), done=partial(self._show_losses, house),
        )  # fmt: skip

    def _show_losses(self, house: str, losses: Losses) -> None:
        card = self._card()
        if card is not None and card.house == house and card.profile is not None:
            self.losses = losses
            self.view.show_profile(card.profile, losses, words.ground(card))

    # -- writing

    def _on_write(self) -> None:
        if card := self._card():
            self._run(ProfileDialog(self, card), card.house)

    def _on_map(self) -> None:
        if card := self._card():
            self._run(MappingDialog(self, card, self.losses), card.house)

    def _run(self, dialog: ProfileDialog | MappingDialog, house: str, key: str = "") -> None:
        self.half.watch(dialog, house, WORDS if isinstance(dialog, MappingDialog) else "", key)
        kept = dialog.exec() == QDialog.DialogCode.Accepted
        self.half.rest()
        if kept:
            self.keep(dialog.profile, house)
        else:
            self.half.forget()

    def _go_on(self, drafts: tuple[DraftCard, ...]) -> None:
        """With what was half written before a lock; own words stay as they are where only the rest was written."""
        draft = next((each for each in drafts if each.form == PROFILE and each.key == self._draft), None)
        told = from_draft(draft.payload.get("told")) if draft is not None else None
        card = next((each for each in self.cards if draft and each.house == draft.payload.get("house")), None)
        self._draft = ""
        if draft is None or card is None or told is None:
            return
        self._choose(card.house)
        now = card.profile or Profile()
        if draft.payload.get("what") == WORDS:
            found = replace(card, profile=replace(now, mapped=told.mapped))
            self._run(MappingDialog(self, found, self.losses), card.house, draft.key)
        else:
            found = replace(card, profile=replace(told, mapped=now.mapped))
            self._run(ProfileDialog(self, found), card.house, draft.key)

    def keep(self, profile: Profile, house: str) -> None:
        from app.services.write_profile import write_profile

        desk = self.context.desk
        self._house = house
        self.run(lambda _progress: write_profile(desk, profile, house), done=self._on_kept)

    def _on_kept(self, _none: object) -> None:
        self.half.forget()
        notices.toast(self, self.tr("Kept."))
        self._stale = True
        self.changed.emit(Changes.of("profiles"))

    # -- as a file

    def _on_save(self) -> None:
        path = choose_new_file(self, self.tr("Where to save the profile?"), "profile.json")
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        from app.services.share_profile import to_file

        desk, house = self.context.desk, self._house
        self.run(
            lambda _progress: to_file(desk, path, house), done=lambda _none: notices.toast(self, self.tr("Saved.")),
        )  # fmt: skip

    def _on_load(self) -> None:
        path = choose_file(self, self.tr("Which profile?"), self.tr("Profiles (*.json);;All files (*)"))
        if path is not None:
            self.load_from(path)

    def load_from(self, path: Path) -> None:
        from app.services.share_profile import from_file

        desk = self.context.desk
        self.run(lambda _progress: from_file(desk, path), done=self._look)

    def _look(self, read: ProfileFile) -> None:
        dialog = KeepFileDialog(self, read, self.cards)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.keep(read.profile, dialog.house)

    # -- what it looks like

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(_SIDE if self.width() > _NARROW else _SIDE_NARROW)

    def _lay_out(self) -> None:
        for each in (self.write, self.map, self.load, self.save) if not self._may else ():
            each.hide()
        self._lines.setSpacing(SPACE["xs"])
        holder = QWidget()
        holder.setLayout(self._lines)
        holder.setAccessibleName(self.tr("Organisations"))
        self._side = scrolled(holder)
        self._side.setFixedWidth(_SIDE)
        deeds = flowing(self.write, self.map, self.load, self.save, self.compare)
        both = QHBoxLayout()
        both.setSpacing(SPACE["l"])
        both.addWidget(self._side)
        both.addLayout(column(column(self.who, self.source, spacing="xs"), deeds, scrolled(self.view)), 1)
        self.body.addLayout(both, 1)
