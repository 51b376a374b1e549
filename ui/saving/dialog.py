"""How figures are saved: which kind of file, sealed for whom, or why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.services.save_figures import SHORTEST
from ui.theme.tokens import SPACE
from ui.widgets.banner import Banner
from ui.widgets.basics import button, choices, column, field, label, row
from ui.widgets.fitted import Fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.list_partners import PartnerCard
    from app.services.save_figures import Form, Seal


def _forms() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (translate("Datasets", "Excel workbook (XLSX)"), "xlsx"),
        (translate("Datasets", "Tables of text (CSV)"), "csv"),
        (translate("Datasets", "JSON, for programs"), "json"),
    )


class SaveDialog(Fitted):
    """`pdf`: it was drawn as one; else the kind of file is chosen. Sealed for this desk until somebody changes it."""

    def __init__(self, parent: QWidget, partners: Sequence[PartnerCard], *, pdf: bool = False) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setMinimumWidth(480)
        self._pdf = pdf
        self.kind: QComboBox = choices(_forms())
        self.for_us = QRadioButton(self.tr("Sealed for &this desk"))
        self.for_partner = QRadioButton(self.tr("Sealed for a &partner"))
        self.plain = QRadioButton(self.tr("&Not sealed"))
        self._group = QButtonGroup(self)
        for each in (self.for_us, self.for_partner, self.plain):
            self._group.addButton(each)
        self.for_us.setChecked(True)
        trusted = [(each.organisation, each.partner) for each in partners if each.standing == "trusted"]
        self.partner: QComboBox = choices(trusted)
        self.for_partner.setEnabled(bool(trusted))
        self._which = field(self.tr("&For whom"), self.partner)
        means = self.tr("Only this desk can open it again, under Hand out data. Nobody else can.")
        self._means = label(means, "caption", name="help", wrap=True)
        self._danger = Banner("danger")
        self.reason = QLineEdit()
        self._why = field(
            self.tr("&Why may others read it?"),
            self.reason,
            self.tr("One sentence, without anybody’s name. It stands in the access log."),
        )
        self.go = button(self.tr("Choose where"), "file-down", "primary", self.accept)
        self._lay_out()
        self._group.buttonToggled.connect(lambda *_: self._show())
        self.reason.textChanged.connect(lambda _text: self._enable())
        self._show()

    @property
    def form(self) -> Form:
        chosen: Form = "pdf" if self._pdf else self.kind.currentData()
        return chosen

    @property
    def seal(self) -> Seal:
        return "none" if self.plain.isChecked() else "partner" if self.for_partner.isChecked() else "own"

    def _show(self) -> None:
        self._which.setVisible(self.seal == "partner")
        self._why.setVisible(self.seal != "own")
        self._means.setVisible(self.seal == "own")
        warnings = {
            "own": "",
            "partner": self.tr(
                "Only the partner’s desk can open it. Small numbers are not hidden in it, and may point at a person. "
                "For others there is the release."
            ),
            "none": self.tr(
                "Everybody who finds this file can read it. Small numbers are not hidden in it, and may point at a "
                "person."
            ),
        }
        self._danger.say("danger", warnings[self.seal])
        self._enable()
        self.fit()

    def _enable(self) -> None:
        said = self.seal == "own" or len(" ".join(self.reason.text().split())) >= SHORTEST
        self.go.setEnabled(said)

    def _lay_out(self) -> None:
        kind = field(self.tr("&Kind of file"), self.kind)
        kind.setVisible(not self._pdf)
        seals = column(self.for_us, self.for_partner, self.plain, spacing="xs")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["s"])
        inside.addWidget(label(self.tr("Save figures as a file"), "lead", 600))
        inside.addWidget(kind)
        inside.addLayout(seals)
        for each in (self._means, self._danger, self._which, self._why):
            inside.addWidget(each)
        inside.addStretch(1)
        inside.addLayout(row(None, button(self.tr("Go back"), slot=self.reject), self.go))
        (self.for_us if self._pdf else self.kind).setFocus()
