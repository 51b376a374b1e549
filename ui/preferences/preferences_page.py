"""Preferences: a list of panels at the side, one of them open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.roles import may
from ui.page import Page
from ui.preferences.about_panel import AboutPanel
from ui.preferences.access_panel import AccessPanel
from ui.preferences.course_panel import CoursePanel
from ui.preferences.everything_panel import EverythingPanel
from ui.preferences.ground_panel import GroundPanel
from ui.preferences.look_panel import LookPanel
from ui.preferences.old_records_panel import OldRecordsPanel
from ui.preferences.own_forms_panel import OwnFormsPanel
from ui.preferences.passphrase_panel import PassphrasePanel
from ui.preferences.places_panel import PlacesPanel
from ui.preferences.privacy_panel import PrivacyPanel
from ui.preferences.safekeeping_panel import SafekeepingPanel
from ui.preferences.spelling_panel import SpellingPanel
from ui.preferences.trainings_panel import TrainingsPanel
from ui.preferences.workers_panel import WorkersPanel
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, scrolled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ui.context import Context
    from ui.preferences.panel import Panel

# The verb that opens the panel to a role; what everybody may see has none.
_PANELS: Final[tuple[tuple[str, type[Panel], str], ...]] = (
    ("look", LookPanel, ""),
    ("spelling", SpellingPanel, ""),
    ("privacy", PrivacyPanel, ""),
    ("passphrase", PassphrasePanel, ""),
    ("workers", WorkersPanel, ""),
    ("trainings", TrainingsPanel, ""),
    ("course", CoursePanel, ""),
    ("ground", GroundPanel, ""),
    ("places", PlacesPanel, "arrange_places"),
    ("own_forms", OwnFormsPanel, "own_forms"),
    ("safekeeping", SafekeepingPanel, "back_up"),
    ("everything", EverythingPanel, "export_everything"),
    ("old_records", OldRecordsPanel, "import_table"),
    ("access", AccessPanel, "review_access"),
    ("about", AboutPanel, ""),
)


class PreferencesPage(Page):
    settings_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(self.tr("Preferences"), self.tr("On this computer, and for this vault."))
        self.panels = Panels(self._make)
        self._areas: dict[str, QScrollArea] = {}
        self._entries: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._side = QVBoxLayout()
        self._side.setContentsMargins(0, 0, SPACE["s"], SPACE["s"])
        self._side.setSpacing(SPACE["xs"])
        self.stack = QStackedWidget()
        for key, made, verb in _PANELS:
            if not verb or may(context.desk.worker.role, verb):
                self._add(key, made)
        self._side.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(0)
        # Qt does not mirror margins where people read from the right, but it does mirror spaces.
        both.addSpacing(SPACE["xl"])
        both.addWidget(self._beside())
        both.addWidget(self.stack, 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(both, 1)
        self._key = "look"
        self.open("look")

    def _beside(self) -> QScrollArea:
        """The names of the panels: more of them than a small screen is high, as wide as the longest."""
        holder = QWidget()
        holder.setLayout(self._side)
        beside = scrolled(holder)
        widest = max(entry.minimumWidth() for entry in self._entries.values()) + SPACE["s"]
        beside.setFixedWidth(widest + beside.verticalScrollBar().sizeHint().width())
        return beside

    def open(self, what: str) -> None:
        if what not in self.panels:
            return
        self._key = what
        self._entries[what].setChecked(True)
        panel = self.panels[what]
        self.stack.setCurrentWidget(self._areas[what])
        panel.begin()

    def showing(self) -> str:
        return self._key

    def enter(self) -> None:
        self._entries[self._key].setFocus()

    def _add(self, key: str, made: type[Panel]) -> None:
        title = made.named()
        entry = button(title, made.ICON, "section", lambda: self.open(key))
        entry.setCheckable(True)
        bold = QFontMetrics(theme.font(weight=600)).horizontalAdvance(title)
        entry.setMinimumWidth(bold + 2 * SPACE["xxl"])
        self._group.addButton(entry)
        self._entries[key] = entry
        self._side.addWidget(entry)
        self.panels.know(key, made)

    def _make(self, key: str, made: type[Panel]) -> Panel:
        panel = made(self.context)
        panel.settings_wanted.connect(self.settings_wanted)
        panel.changed.connect(self.changed)
        panel.page_wanted.connect(self.page_wanted)
        panel.place_wanted.connect(self.place_wanted)
        self._areas[key] = scrolled(panel)
        self.stack.addWidget(self._areas[key])
        return panel


class Panels(Mapping[str, "Panel"]):
    """All that this worker may open; each is made when it is opened first."""

    def __init__(self, make: Callable[[str, type[Panel]], Panel]) -> None:
        self._make = make
        self._known: dict[str, type[Panel]] = {}
        self._made: dict[str, Panel] = {}

    def know(self, key: str, made: type[Panel]) -> None:
        self._known[key] = made

    def __getitem__(self, key: str) -> Panel:
        if key not in self._made:
            self._made[key] = self._make(key, self._known[key])
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)
