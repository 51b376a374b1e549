"""Two values side by side, who wrote each and when; a person chooses, and both stay readable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from app.forms.catalogue import FORMS
from app.forms.catalogue import form as form_of
from ui import answers, notices, say
from ui.bundles import words
from ui.forms.wrapping import WrappingRadio
from ui.notices import Question
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.translate import words as marked_words
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, chip, column, empty, label, row, scrolled
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.forms.findings import Finding
    from app.services.list_disputes import DisputeCard, DisputeValue
    from ui.page import Page

_OWN: Final = "sheet_answer"


class DisputeList(QWidget):
    """Lives on the share page."""

    back_wanted = Signal()
    settled = Signal()
    record_wanted = Signal(object)  # the card

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._found: tuple[DisputeCard, ...] | None = None
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACE["l"])
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        intro = label(
            self.tr(
                "Two people wrote different things without knowing of each other. Choose what stands; the other "
                "value stays in the history, and your choice travels with the next bundle."
            ),
            name="muted",
            wrap=True,
        )
        inside.addLayout(row(button(self.tr("&Back"), "arrow-left", slot=self.back_wanted.emit), None))
        inside.addWidget(intro)
        holder = QWidget()
        holder.setLayout(column(self._cards, None))
        inside.addWidget(scrolled(holder), 1)

    def show_cards(self, found: tuple[DisputeCard, ...]) -> None:
        """Read again and still the same, they stay, with what was picked on them."""
        if found == self._found:
            return
        self._found = found
        empty(self._cards)
        if not found:
            title = self.tr("Nothing is in dispute")
            text = self.tr("When two desks write different answers, they wait here for you.")
            self._cards.addWidget(EmptyState("scale", title, text))
        for one in found:
            self._cards.addWidget(_DisputeBox(self, one))

    def judge(self, box: _DisputeBox, one: DisputeCard, choice: int) -> None:
        """Before anything is settled: whether the record could be saved so, and if not, why; as long as the box is."""
        from app.services.settle_dispute import check_settling

        context = self._page.context
        context.jobs.run(
            box,
            lambda _progress: check_settling(context.desk, one.dispute, choice),
            done=lambda found: box.show_findings(choice, found),
        )

    def settle(self, one: DisputeCard, choice: int) -> None:
        question = Question(
            self.tr("Let this value stand?"),
            self.tr("The other value stays readable in the history of this answer."),
            self.tr("Let it stand"),
        )
        why = notices.ask_reason(self, question, self.tr("How do you know?"))
        if why is None:
            return
        from app.services.settle_dispute import settle

        desk = self._page.context.desk
        self._page.run(lambda _progress: settle(desk, one.dispute, choice, why), done=self._on_settled)

    def _on_settled(self, _answer: Any) -> None:
        notices.toast(self, self.tr("Settled. Your choice travels with the next bundle."))
        self.settled.emit()


class _DisputeBox(QFrame):
    def __init__(self, owner: DisputeList, one: DisputeCard) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._choose_it = button(self.tr("Let this &stand"), "check", "primary", self._choose)
        self._choose_it.setEnabled(False)
        self._against = Banner(action=self.tr("&Open and correct…"))
        self._against.acted.connect(lambda: owner.record_wanted.emit(one))
        values = QVBoxLayout()
        for at, value in enumerate(one.values):
            values.addWidget(self._value(at, one, value))
        asked = one.label if one.kind == _OWN else answers.question(one.kind, one.field)
        heading = self.tr("{case} · {field}").format(case=one.case_number, field=asked)
        self._owner, self._one = owner, one
        self._group.idToggled.connect(lambda at, on: self._look(at) if on else None)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        kind = label(words.kind(one.kind), "caption", name="muted")
        inside.addWidget(card(kind, values, self._against, row(self._choose_it, None), title=heading))

    def _look(self, at: int) -> None:
        self._choose_it.setEnabled(False)
        self._owner.judge(self, self._one, at)

    def show_findings(self, at: int, found: tuple[Finding, ...]) -> None:
        """A later pick has its own answer: an earlier one that comes late is not shown."""
        if at != self._group.checkedId():
            return
        refused = [each for each in found if each.severity == "error"]
        told = (self._told(each) for each in refused or found)
        self._against.say("danger" if refused else "warn", "\n".join(dict.fromkeys(told)))
        self._choose_it.setEnabled(not refused)

    def _told(self, each: Finding) -> str:
        """With the question it stands beside, where that is another than the one in dispute."""
        known = each.field != self._one.field and any(each.form == name for name, _ in FORMS)
        asked = form_of(each.form).get(each.field) if known else None
        said = each.said(marked_words)
        if asked is None:
            return said
        return say.headed(self.tr("{0}: {1}"), marked(asked.label, "Forms"), said)

    def _value(self, at: int, one: DisputeCard, value: DisputeValue) -> QWidget:
        own = one.kind == _OWN
        asked, said = (one.kind, one.field), value.answer
        shown = (answers.own(one.asked, said) if own else answers.answer(*asked, said, value.unit)) or self.tr("Blank")
        pick = WrappingRadio(shown)
        by = say.listed(part for part in (value.worker, value.origin or self.tr("this house")) if part)
        who = self.tr("{who}, {when}").format(who=by, when=say.moment(value.at))
        pick.setAccessibleDescription(who)
        self._group.addButton(pick, at)
        now = chip(self.tr("shown now"), "info") if value.shows else None
        line = QWidget()
        about = row(label(who, "caption", name="muted", wrap=True), now, spacing="s")
        about.setStretch(0, 1)
        line.setLayout(column(pick, about, spacing="xs"))
        return line

    def _choose(self) -> None:
        self._owner.settle(self._one, self._group.checkedId())
