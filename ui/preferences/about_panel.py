"""What this program is, what it is made of, and under which licences."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QPlainTextEdit

from app.i18n import QT_TRANSLATE_NOOP
from ui import brand
from ui.preferences.panel import Panel
from ui.theme import theme
from ui.theme.stylesheet import ICONS
from ui.widgets.basics import card, choices, field, label

if TYPE_CHECKING:
    from ui.context import Context

_HOUSE: Final = Path(__file__).resolve().parents[2]


class AboutPanel(Panel):
    ICON = "info"
    TITLE = QT_TRANSLATE_NOOP("AboutPanel", "About")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        name = brand.name(context.settings)
        told = self.tr("{0} {1}. Free software under the GNU General Public License, version 3 or later.")
        promise = self.tr(
            "It never connects to a network by itself. Its promises and their limits are in docs/security.md."
        )
        self.which = choices(
            [
                (self.tr("The program: GNU General Public License 3"), _HOUSE / "LICENSE"),
                (self.tr("The packages it stands on"), _HOUSE / "docs" / "licences.md"),
                (self.tr("Letters: Noto fonts, SIL Open Font License"), theme.FONTS / "OFL.txt"),
                (self.tr("Icons: Lucide, ISC licence"), ICONS / "LICENSE-lucide.txt"),
            ]
        )
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(200)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.which.currentIndexChanged.connect(lambda _at: self._show())
        self.body.addWidget(
            card(
                label(told.format(name, version()), wrap=True),
                label(promise, name="muted", wrap=True),
                field(self.tr("Licences"), self.which),
                self.text,
                title=self.title,
            ),
            1,
        )

    def begin(self) -> None:
        self._show()

    def _show(self) -> None:
        self.text.setPlainText(licence(self.which.currentData()))


def version() -> str:
    try:
        return metadata.version("havenbook")
    except metadata.PackageNotFoundError:
        return "0.1.0"


def licence(path: Path) -> str:
    """In the frozen program the papers lie beside it, one floor up."""
    for place in (path, _HOUSE.parent / path.name):
        try:
            return place.read_text(encoding="utf-8")
        except OSError:
            continue
    return path.name
