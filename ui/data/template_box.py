"""What a known layout leaves open: which names people typed under, what decisions rest on, what does not come in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.forms.catalogue import form
from app.services.preview_table import Wishes
from ui import say
from ui.data import words
from ui.forms.words import choices_of
from ui.theme.tokens import SPACE
from ui.widgets.basics import choices, field, label, set_text

if TYPE_CHECKING:
    from app.services.preview_table import TablePreview

# Sent without permission, every single one needs a reason of its own, which no table brings.
_EACH_WITH_ITS_REASON: Final = frozenset({"urgent_without"})


class TemplateBox(QWidget):
    """Hidden for any other table. `changed` asks for a new look with `wishes()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._why = label("", wrap=True)
        self._left = label("", "caption", name="muted", wrap=True)
        self.by = choices(
            (
                (self.tr("The headings that can be seen"), "label"),
                (self.tr("The names in the hidden line above them"), "name"),
            )
        )
        self.definition = choices(((self.tr("Not known: leave decisions out"), ""), *_codes("definition_used")))
        self.version = QLineEdit()  # drafted: with the mapping, by half_made
        self.agreed = choices(((self.tr("Not known: leave referrals out"), ""), *_codes("agreed")))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        inside.addWidget(self._why)
        self._by_field = field(self.tr("Which &names did people type under?"), self.by)
        inside.addWidget(self._by_field)
        self._open = (
            field(self.tr("By which &definition was it decided who is a victim?"), self.definition),
            field(self.tr("Its &version or article"), self.version),
            field(self.tr("Had people &agreed to being referred?"), self.agreed),
        )
        for each in self._open:
            inside.addWidget(each)
        inside.addWidget(self._left)
        for box in (self.by, self.definition, self.agreed):
            box.activated.connect(self.changed)
        self.version.editingFinished.connect(self._on_version)

    def wishes(self) -> Wishes:
        return Wishes(
            by=self.by.currentData(),
            definition=self.definition.currentData() or "",
            definition_version=self.version.text().strip(),
            referrals_agreed=self.agreed.currentData() or "",
        )

    def show_wishes(self, wishes: Wishes) -> None:
        """As they were when this table was looked at before."""
        for box, told in (
            (self.by, wishes.by),
            (self.definition, wishes.definition),
            (self.agreed, wishes.referrals_agreed),
        ):
            box.setCurrentIndex(max(box.findData(told), 0))
        self.version.setText(wishes.definition_version)

    def show_preview(self, found: TablePreview) -> None:
        self.setVisible(bool(found.template))
        columns = say.listed(f"{each.column} “{each.heading}”" for each in found.disagreements)
        text = self.tr(
            "This is the HTCDS 2.0 template. As it was published, its hidden names and its headings mean different "
            "things in these columns: {columns}. People usually type under the headings."
        )
        set_text(self._why, text.format(columns=columns))
        self._why.setVisible(bool(columns))
        self._by_field.setVisible(bool(columns))
        for each in self._open:
            each.setVisible(found.decides)
        reasons: dict[str, list[str]] = {each.why: [] for each in found.left_out}
        for left in found.left_out:
            told = self.tr("{column} (in %Ln row(s))", "", left.count).format(column=left.heading)
            reasons[left.why].append(told if left.count else left.heading)
        lines = [f"{say.listed(names)}: {words.translate(why)}" for why, names in reasons.items()]
        set_text(self._left, "\n".join(lines))
        self._left.setVisible(bool(lines))

    def _on_version(self) -> None:
        if self.definition.currentData() and self.version.isModified():
            self.version.setModified(False)
            self.changed.emit()


def _codes(name: str) -> list[tuple[str, str]]:
    kind = "referral" if name == "agreed" else "determination"
    asked = form(kind).get(name)
    offered = choices_of(asked) if asked is not None else ()
    return [(each.words, each.code) for each in offered if each.code not in _EACH_WITH_ITS_REASON]
