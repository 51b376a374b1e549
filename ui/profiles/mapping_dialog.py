"""An organisation's own words beside the standard list: each with its code, or "other", and what that costs."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.reports import profile_choices
from app.reports.profile import Mapped, Profile, ProfileWrong, checked
from ui import notices, say
from ui.profiles import words
from ui.profiles.half_written import leaves
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.asking import Asking
from ui.widgets.banner import Banner
from ui.widgets.basics import button, choices, column, empty, field, label, row, scrolled, set_text

if TYPE_CHECKING:
    from app.services.count_losses import Losses
    from app.services.list_profiles import ProfileCard

_WIDTH, _HEIGHT = 760, 600
_FIRST = "exploitation_type"


class MappingDialog(Asking):
    """`profile` is the old one with these words in it, once it is accepted."""

    forgets = True  # half_written keeps it, with its added lines

    def __init__(self, parent: QWidget, found: ProfileCard, losses: Losses | None, codes: str = "") -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        room = parent.window().size()
        self.resize(min(_WIDTH, room.width() - SPACE["xxl"]), min(_HEIGHT, room.height() - SPACE["xxl"]))
        self.profile = found.profile or Profile()
        self._losses = losses
        self._told: dict[str, tuple[Mapped, ...]] = {}
        for each in self.profile.mapped:
            self._told[each.codes] = (*self._told.get(each.codes, ()), each)
        self._codes = codes or next(iter(self._told), _FIRST)
        self._rows: list[tuple[QLineEdit, QComboBox]] = []
        offered = {**dict.fromkeys(self._told, ""), **profile_choices.lists()}
        named = sorted(((words.list_name(each), each) for each in offered), key=lambda each: each[0].casefold())
        self.list = choices(named, self._codes)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.total = label("", weight=600, wrap=True)
        self.news = Banner("danger")
        self._more = button(self.tr("&Another word"), "plus", slot=self._on_more)
        self._build(found.organisation)
        self.list.activated.connect(lambda _at: self.show_list(str(self.list.currentData())))
        self.show_list(self._codes)
        self._first = self.half()

    def show_list(self, codes: str) -> None:
        """What was written for the list before stays."""
        self._take_up()
        self._codes = codes
        self._fill()

    def wanted(self) -> Profile:
        return replace(self.profile, mapped=tuple(each for each in self.half().mapped if each.word and each.code))

    def half(self) -> Profile:
        """Lines of which only a word or only a code is there are in it too."""
        self._take_up()
        return replace(self.profile, mapped=tuple(each for told in self._told.values() for each in told))

    def reject(self) -> None:
        if leaves(self, changed=self.half() != self._first):
            super().reject()

    def save(self) -> None:
        try:
            self.profile = checked(self.wanted())
        except ProfileWrong as error:
            self.news.say("danger", str(notices.sentences(error)))
            return
        self.accept()

    # -- the rows

    def _take_up(self) -> None:
        if self._rows:
            self._told[self._codes] = tuple(
                Mapped(codes=self._codes, word=word.text().strip(), code=str(code.currentData()))
                for word, code in self._rows
                if word.text().strip() or code.currentData()
            )

    def _fill(self) -> None:
        empty(self._grid)
        self._rows = []
        heads = (self.tr("Own word"), self.tr("Standard code"), self.tr("Records that say “other”"))
        for at, text in enumerate(heads):
            self._grid.addWidget(label(text, "caption", 600, name="muted", wrap=True), 0, at)
        for each in self._told.get(self._codes, ()):
            self._add(each)
        self._add(None)
        self._order()
        self._say_total()

    def _on_more(self) -> None:
        word = self._add(None)
        self._order()
        word.setFocus()

    def _order(self) -> None:
        """Tab goes line by line."""
        stops = [stop for line in self._rows for stop in line]
        for one, other in pairwise([self.list, *stops, self._more]):
            QWidget.setTabOrder(one, other)

    def _add(self, old: Mapped | None) -> QLineEdit:
        word = QLineEdit(old.word if old else "")
        word.setAccessibleName(self.tr("Own word"))
        other = profile_choices.other_of(self._codes)
        offered = [
            (self._none() if each.code == other else marked(each.label, "Codes"), each.code)
            for each in profile_choices.codes_of(self._codes)
        ]
        code = choices([(self.tr("Choose…"), ""), *offered], old.code if old else "")
        code.setAccessibleName(self.tr("Standard code"))
        code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        cost = label("")
        at = len(self._rows) + 1
        for column_, made in enumerate((word, code, cost)):
            self._grid.addWidget(made, at, column_)
        for made in (word, code) if self.isVisible() else ():
            made.show()  # at once, so that it can have the focus
        self._rows.append((word, code))

        def changed() -> None:
            lost = bool(other) and code.currentData() == other
            many = self._losses.of_word(self._codes, word.text()) if self._losses is not None else 0
            cost.setText(say.number(many) if lost and many else "")
            self._say_total()

        word.textChanged.connect(lambda _text: changed())
        code.currentIndexChanged.connect(lambda _at: changed())
        changed()
        return word

    def _none(self) -> str:
        return self.tr("No match: “other”")

    def _say_total(self) -> None:
        told = [(word.text().strip(), code.currentData()) for word, code in self._rows]
        whole = [(word, code) for word, code in told if word and code]
        parts = [self.tr("%Ln own word(s)", "", len(whole))]
        if other := profile_choices.other_of(self._codes):
            lost = sum(code == other for _, code in whole)
            parts.append(self.tr("%Ln without a match: they became “other”", "", lost))
        if self._losses is not None and other:
            parts.append(self.tr("%Ln record(s) here say “other”", "", self._losses.lists.get(self._codes, 0)))
        set_text(self.total, self.tr(" · ").join(parts))

    def _build(self, organisation: str) -> None:
        title = self.tr("Own words of {organisation}").format(organisation=organisation)
        why = self.tr(
            "Where a word has no match in the standard list, its records only say “other”, and the detail is lost in"
            " every figure. A record is counted beside a word where what was written came along."
        )
        holder = QWidget()
        holder.setLayout(column(self._grid, row(self._more, None), None))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        for made in (label(title, "lead", 600, wrap=True), label(why, name="muted", wrap=True)):
            inside.addWidget(made)
        inside.addWidget(field(self.tr("&Standard list"), self.list))
        inside.addWidget(scrolled(holder), 1)
        inside.addWidget(self.total)
        inside.addWidget(self.news)
        keep = button(self.tr("&Keep"), "check", "primary", self.save)
        inside.addLayout(row(None, button(self.tr("Go &back"), slot=self.reject), keep))
