"""The single steps of the first-run wizard: what each asks, and when it has enough to go on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app import paths
from app.forms.ground import GROUND
from ui.recovery_sheet import RecoverySheet, Sheet
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, field, label, row, set_text
from ui.widgets.files import choose_folder
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.prove_code import ProveCode

if TYPE_CHECKING:
    from collections.abc import Callable

_FORM_HEIGHT: Final = 300
_SITE: Final = re.compile(r"[A-Za-z0-9]{2,8}")


class Step(QWidget):
    """`changed`: look again whether it is ready; `done`: as if Next had been pressed."""

    changed = Signal()
    done = Signal()

    def __init__(self, number: int, title: str, subtitle: str = "") -> None:
        super().__init__()
        self.number, self.title, self.subtitle = number, title, subtitle
        self.next_words = self.tr("&Next")
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(0, SPACE["xs"], 0, SPACE["s"])
        self.inside.setSpacing(SPACE["m"])

    def ready(self) -> bool:
        return True

    def settle(self) -> None:
        """Next was asked for: judge now what would else be judged in a moment."""

    def begin(self) -> None:
        """Put the focus where a person starts."""


class OrganisationStep(Step):
    def __init__(self, *, demonstration: bool) -> None:
        super().__init__(1, "", "")
        self.title = self.tr("Demonstration vault") if demonstration else self.tr("Your organisation")
        self.subtitle = self.tr("Nothing is sent anywhere. All of this stays in the vault.")
        self.folder = paths.new_vault_folder(demonstration=demonstration)
        self.organisation, self.site = QLineEdit(), QLineEdit()
        self.organisation.setMaxLength(120)
        self.site.setMaxLength(8)
        self.site.setMaximumWidth(160)
        self.shelter = QRadioButton(self.tr("A shelter or service: we record people's cases"))
        self.coordinator = QRadioButton(self.tr("A coordinating organisation: we receive from shelters"))
        self._kinds = QButtonGroup(self)
        for choice in (self.shelter, self.coordinator):
            self._kinds.addButton(choice)
            choice.setAccessibleDescription(self.tr("What your organisation does"))
        self.shelter.setChecked(True)
        self._build()
        for typed in (self.organisation, self.site):
            typed.textChanged.connect(self.changed)
        self.organisation.returnPressed.connect(self.site.setFocus)
        self.site.returnPressed.connect(self.done)

    def ready(self) -> bool:
        return bool(self.organisation.text().strip()) and bool(_SITE.fullmatch(self.site.text().strip()))

    def begin(self) -> None:
        self.organisation.setFocus()

    def kind(self) -> str:
        return "coordinator" if self.coordinator.isChecked() else "shelter"

    def _build(self) -> None:
        hint = self.tr("2 to 8 letters or digits; every case number begins with it. For example: BTB")
        self.inside.addWidget(field(self.tr("Name of the organisation"), self.organisation))
        self.inside.addWidget(field(self.tr("Short code of this site"), self.site, hint))
        self.inside.addWidget(label(self.tr("What your organisation does"), weight=600))
        self.inside.addWidget(self.shelter)
        self.inside.addWidget(self.coordinator)
        self._where = label("", "caption", name="muted", wrap=True)
        self._show_where()
        other = button(self.tr("Keep it somewhere else…"), "folder", "ghost", self._on_other)
        line = row(self._where, other)
        line.setStretch(0, 1)
        self.inside.addLayout(line)

    def _show_where(self) -> None:
        set_text(self._where, self.tr("The vault will be kept in {0}").format(str(self.folder)))

    def _on_other(self) -> None:
        chosen = choose_folder(self, self.tr("A folder for the vault"), str(self.folder.parent))
        if chosen is not None:
            empty = paths.look_at(chosen) == "empty"
            self.folder = chosen if empty else chosen / "vault"
            self._show_where()


class WorkerStep(Step):
    def __init__(self, organisation: Callable[[], str]) -> None:
        super().__init__(2, "", "")
        self.title = self.tr("You, the first worker")
        self.subtitle = self.tr("Your name and passphrase open the vault. Names are never listed; you type both.")
        self.next_words = self.tr("&Make the vault")
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.passphrase = NewPassphrase(lambda: (self.name.text(), organisation()))
        self.inside.addWidget(field(self.tr("Your name"), self.name))
        self.inside.addWidget(self.passphrase)
        self.name.textChanged.connect(self.changed)
        self.name.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.changed.connect(self.changed)
        self.passphrase.again.entered.connect(self.done)

    def ready(self) -> bool:
        return bool(self.name.text().strip()) and self.passphrase.is_good()

    def settle(self) -> None:
        self.passphrase.judge()

    def begin(self) -> None:
        self.name.setFocus()


class MakingStep(Step):
    def __init__(self) -> None:
        super().__init__(3, "", "")
        self.title = self.tr("Making the vault")
        self.subtitle = self.tr(
            "This measures how long one guess takes on this computer, so that guessing is slow for a thief. "
            "It takes some seconds, once."
        )
        self.strip = ProgressStrip(stoppable=False)
        self.inside.addWidget(self.strip)

    def begin(self) -> None:
        self.strip.begin(self.tr("Beginning"))


class SheetStep(Step):
    def __init__(self, sheet: Sheet) -> None:
        super().__init__(4, "", "")
        self.title = self.tr("The recovery sheet")
        self.next_words = self.tr("I have it on &paper")
        self.view = RecoverySheet(sheet)
        self.inside.addWidget(self.view)


class ProofStep(Step):
    def __init__(self, code: str) -> None:
        super().__init__(5, "", "")
        self.title = self.tr("Is it really on paper?")
        self.next_words = self.tr("&Open the vault")
        self.proof = ProveCode(code)
        self.inside.addWidget(self.proof)
        self.proof.changed.connect(self.changed)
        for typed in self.proof.fields.values():
            typed.returnPressed.connect(self.done)

    def ready(self) -> bool:
        return self.proof.good

    def begin(self) -> None:
        self.proof.setFocus()


class GroundStep(Step):
    """The law first: nothing need be answered now, for what stays open is asked for on the first page."""

    def __init__(self) -> None:
        from ui.forms.form_view import FormView  # not needed before the first page stands

        super().__init__(6, "", "")
        self.title = self.tr("The law where you work")
        self.subtitle = self.tr(
            "Find out what the law asks before the first record is made. What you do not know yet may stay open: the "
            "first page asks for it until it is written down."
        )
        self.next_words = self.tr("&Open the vault")
        self.view = FormView(GROUND, rail=False)
        self.view.setMinimumHeight(_FORM_HEIGHT)
        self.inside.addWidget(self.view)

    def begin(self) -> None:
        self.view.focus_first()
