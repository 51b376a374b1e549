"""How a data set leaves: sealed for the partner, for this desk, or not sealed for a reason; where to; and the going."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.services.export_dataset import SHORTEST, Order
from ui.theme import theme
from ui.translate import LANGUAGES, speaker
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, choices, field, label, row, set_text
from ui.widgets.kept import Kept
from ui.widgets.place_choice import PlaceChoice
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from app.services.export_dataset import Seal
    from app.services.preview_dataset import Wish
    from app.services.preview_synthetic import SyntheticWish


class SealingPanel(QWidget):
    """`wanted` when somebody asks for the file; sealed for the partner unless somebody says otherwise."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.for_partner = QRadioButton(self.tr("Sealed for the &partner"))
        self.for_us = QRadioButton(self.tr("Sealed for &this desk"))
        self.plain = QRadioButton(self.tr("&Not sealed"))
        self._group = QButtonGroup(self)
        for each in (self.for_partner, self.for_us, self.plain):
            self._group.addButton(each)
        self.for_partner.setChecked(True)
        self._means = label("", "caption", name="help", wrap=True)
        self._danger = Banner("danger")
        self.reason, self.beside = QLineEdit(), QLineEdit()
        self.kept = (Kept(self.reason, "reason"), Kept(self.beside, "beside"))
        self._why = field(
            self.tr("&Why must it not be sealed?"),
            self.reason,
            self.tr("One sentence, without anybody’s name. It stands in the file and in the access log."),
        )
        self._before, self._both = label("", wrap=True), self._asks_why_both()
        self.language = choices((name, code) for code, name in LANGUAGES.items())
        self.language.setCurrentIndex(max(self.language.findData(theme.language()), 0))
        self.place = PlaceChoice(self.tr("USB &drive"))
        self.strip, self.outcome = ProgressStrip(), Banner()
        self.go = button(self.tr("&Hand out"), "file-up", "primary", self.wanted.emit)
        self._ready = self._beside = False
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            card(
                self.for_partner, self.for_us, self.plain, self._means, self._danger, self._why, self._before,
                self._both, self._speaks(), self.place, self.strip, self.outcome, row(self.go, None),
                title=self.tr("How it leaves"),
            )
        )  # fmt: skip
        self._group.buttonToggled.connect(lambda *_: self._show())
        self.reason.textChanged.connect(self._enable)
        self.beside.textChanged.connect(self._enable)
        self.place.changed.connect(self._enable)
        self.stand_beside(0, 0)
        self._show()

    def _asks_why_both(self) -> QWidget:
        means = self.tr(
            "Whoever has both could work out small numbers, or what somebody answered who came in between. One"
            " sentence, without anybody’s name: it stands in the file, on the releases and in the access log."
        )
        return field(self.tr("Why can nobody read these rows &beside what went out before?"), self.beside, means)

    def _speaks(self) -> QWidget:
        return field(
            self.tr("&Language of the pages that explain the file"),
            self.language,
            self.tr("The codes in the data are the same in every language."),
        )

    @property
    def seal(self) -> Seal:
        return "none" if self.plain.isChecked() else "own" if self.for_us.isChecked() else "partner"

    def order(self, wish: Wish | SyntheticWish) -> Order | None:
        place = self.place.place
        if place is None:
            return None
        said = speaker(str(self.language.currentData()))
        beside = self.beside.text() if self._beside else ""
        return Order(wish=wish, folder=place, seal=self.seal, reason=self.reason.text(), translate=said, beside=beside)

    def allow(self, ready: bool) -> None:
        """Whether there is anything to hand out, and nothing is being written."""
        self._ready = ready
        self._enable()

    def stand_beside(self, releases: int, sets: int) -> None:
        """How many releases, and sets of synthetic rows of the same months, these rows could be read together with."""
        self._beside = releases + sets > 0
        told = (
            self.tr("Released before: %Ln set(s) of figures.", "", releases) if releases else "",
            self.tr("Of the same months went out before: %Ln set(s) of synthetic rows.", "", sets) if sets else "",
        )
        set_text(self._before, " ".join(filter(None, told)))
        for each in (self._before, self._both):
            each.setVisible(self._beside)
        self._enable()

    def _show(self) -> None:
        plain = self.seal == "none"
        means = {
            "partner": self.tr(
                "Only the partner’s desk can open it, under Hand out data. Nobody else can: not you, and not"
                " whoever finds it."
            ),
            "own": self.tr(
                "Only this desk can open it again. Nobody else can, and nobody can help if this desk is lost."
            ),
            "none": "",
        }
        set_text(self._means, means[self.seal])
        self._means.setVisible(not plain)
        self._danger.say("danger", self.tr("Everybody who finds this file can read it.") if plain else "")
        self._why.setVisible(plain)
        self._enable()

    def _enable(self) -> None:
        said = self.seal != "none" or _is_reason(self.reason)
        said = said and (not self._beside or _is_reason(self.beside))
        self.go.setEnabled(self._ready and said and self.place.place is not None)


def _is_reason(told: QLineEdit) -> bool:
    return len(" ".join(told.text().split())) >= SHORTEST
