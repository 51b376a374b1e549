"""What is to be handed out: for whom, for what, in which standard and file, from when to when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.services.preview_dataset import Wish
from app.services.preview_synthetic import SyntheticWish
from ui.datasets import words
from ui.datasets.columns_panel import ColumnsPanel
from ui.widgets.banner import Banner
from ui.widgets.basics import card, choices, field, label, row

if TYPE_CHECKING:
    from app.services.list_partners import PartnerCard

NAMED = ("coordination", "referral")


class WishPanel(QWidget):
    """`changed` whenever another data set is meant; `partners_wanted` where there is nobody to hand it to."""

    changed = Signal()
    partners_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.partner: QComboBox = choices(())
        self.purpose = choices(words.purposes(), "statistics")
        self.standard = choices(words.standards(), "htcds")
        self.form = choices(words.formats("htcds"), "xlsx")
        # forgets: a choice beside others that are made again; with half of them it would be another data set
        self.since, self.until = QLineEdit(), QLineEdit()
        self.names = QCheckBox(self.tr("Names too, of those who &agreed to that"))
        self.hxl = QCheckBox(self.tr("A row of HXL &tags under the headings"))
        self.made_of = ColumnsPanel()
        self._nobody = Banner(
            "info", self.tr("You have no partner to hand data to yet."), self.tr("Exchange identity cards…")
        )
        for box in (self.partner, self.purpose, self.standard, self.form):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._card())
        self._connect()
        self._fit()

    def _card(self) -> QWidget:
        months = row(field(self.tr("Opened &from"), self.since), field(self.tr("Opened &until"), self.until))
        for line in (self.since, self.until):
            line.setPlaceholderText("2024-05")
            line.setMaxLength(7)
        return card(
            self._nobody,
            field(self.tr("&For whom"), self.partner),
            field(self.tr("For which &purpose"), self.purpose),
            field(self.tr("&Standard"), self.standard),
            field(self.tr("&Kind of file"), self.form),
            months,
            label(self.tr("Year and month; empty for all years."), "caption", name="help", wrap=True),
            self.made_of,
            self.names,
            self.hxl,
            title=self.tr("What is handed out"),
        )

    def _connect(self) -> None:
        self._nobody.acted.connect(self.partners_wanted)
        self.standard.currentIndexChanged.connect(self._offer_forms)
        self.purpose.currentIndexChanged.connect(self._fit)
        self.form.currentIndexChanged.connect(self._fit)
        for box in (self.partner, self.purpose, self.standard, self.form):
            box.currentIndexChanged.connect(self.changed)
        for line in (self.since, self.until):
            line.editingFinished.connect(self.changed)
        for tick in (self.names, self.hxl):
            tick.toggled.connect(self.changed)
        self.made_of.changed.connect(self.changed)

    def show_partners(self, partners: tuple[PartnerCard, ...]) -> None:
        """Only those who are trusted; the choice made before is kept."""
        chosen = self.partner.currentData()
        self.partner.blockSignals(True)
        self.partner.clear()
        for one in partners:
            if one.standing == "trusted":
                self.partner.addItem(one.organisation, one.partner)
        self.partner.setCurrentIndex(max(self.partner.findData(chosen), 0))
        self.partner.blockSignals(False)
        self._nobody.setVisible(not self.partner.count())
        self.partner.setEnabled(bool(self.partner.count()))
        self.changed.emit()

    def wish(self) -> Wish | SyntheticWish | None:
        """None while there is nobody to hand it to."""
        partner = self.partner.currentData()
        if partner is None:
            return None
        if self.standard.currentData() == words.SYNTHETIC:
            return SyntheticWish(
                partner=partner,
                columns=self.made_of.columns,
                form=self.form.currentData(),
                purpose=self.purpose.currentData(),
                since=self.since.text().strip(),
                until=self.until.text().strip(),
                threshold=self.made_of.threshold.value(),
            )
        return Wish(
            partner=partner,
            standard=self.standard.currentData(),
            form=self.form.currentData(),
            purpose=self.purpose.currentData(),
            names=self.names.isEnabled() and self.names.isChecked(),
            since=self.since.text().strip(),
            until=self.until.text().strip(),
            hxl=self.hxl.isEnabled() and self.hxl.isChecked(),
        )

    def _offer_forms(self) -> None:
        chosen = self.form.currentData()
        self.form.blockSignals(True)
        self.form.clear()
        for said, value in words.formats(self.standard.currentData()):
            self.form.addItem(said, value)
        self.form.setCurrentIndex(max(self.form.findData(chosen), 0))
        self.form.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        """Names only go where the purpose is to help one person; tags only where there is a row for them."""
        synthetic = self.standard.currentData() == words.SYNTHETIC
        self.made_of.setVisible(synthetic)
        for tick in (self.names, self.hxl):
            tick.setVisible(not synthetic)
        self.names.setEnabled(self.purpose.currentData() in NAMED)
        self.hxl.setEnabled(self.form.currentData() in ("xlsx", "csv"))
