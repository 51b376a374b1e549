"""The unlocked window: rail and page stack; it navigates, passes news on, and asks every page to save before a lock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app import logs
from app.roles import may
from ui import reading, warm_up
from ui.ahead import Ahead
from ui.forms.drafts import WINDOW, window_spot
from ui.opening import Opening
from ui.page import Changes, Page
from ui.pages import make_page
from ui.rail import Place, Rail, shortcut_of
from ui.shell_banners import ShellBanners
from ui.translate import role_words
from ui.typed_words import TypedWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.context import Context

ON_THE_RAIL: Final = {
    "case": "cases", "record": "cases", "sheet": "cases", "sheets": "cases", "due": "today",  "data": "preferences",
    "quality": "today", "profiles": "partners", "comparing": "figures", "keyed": "twins",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody was: which page, and what it showed."""

    key: str
    what: str


class _Stack(QStackedWidget):
    """As large as the page in front wants to be: Qt would measure all behind it anew, each time one changes."""

    def sizeHint(self) -> QSize:
        return self._front(QWidget.sizeHint)

    def minimumSizeHint(self) -> QSize:
        return self._front(QWidget.minimumSizeHint)

    def _front(self, measure: Callable[[QWidget], QSize]) -> QSize:
        page = self.currentWidget()
        return measure(page) if page is not None else QSize()


class Shell(QWidget):
    """Pages are built when they are first wanted, and are strangers to each other: this is the one that knows them."""

    lock_wanted = Signal()
    settings_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.pages: dict[str, Page] = {}
        self._key = ""
        self._coming: Spot | None = None
        places = self._places()
        self.rail = Rail(context.settings, places, self._who())
        self.rail.place_wanted.connect(self.go)
        self.rail.lock_wanted.connect(self.lock_wanted)
        self.banners = ShellBanners(context)
        self.banners.draft_wanted.connect(self.go)
        self.banners.page_wanted.connect(self.go)
        self.stack = _Stack()
        self.ahead = Ahead(self._page, self)
        self.words = TypedWords(self, context, lambda: (self.spot().key, self.spot().what), self._page_of)
        self.words.store.dropped.connect(self.banners.look_for_drafts)
        self.opening = Opening(self)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self.banners)
        side.addWidget(self.stack, 1)
        root = QHBoxLayout(self)
        root.setContentsMargins(0, 0, 0, 0)
        root.setSpacing(0)
        root.addWidget(self.rail)
        root.addLayout(side, 1)
        for at, place in enumerate(places):
            if keys := shortcut_of(at, len(places)):
                QShortcut(QKeySequence(keys), self, lambda key=place.key: self.go(key))
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, lambda: self.go("intake", ""))

    def begin(self) -> None:
        """Just unlocked: what the day asks, and the half-typed forms that were left."""
        self.go("today")
        self.banners.look_for_drafts()
        self.words.begin()
        self.ahead.begin()

    # -- where we are

    def go(self, key: str, what: str | None = None) -> None:
        """Bring a page to the front; with `what`, let it show that one thing. One that is new is read, and comes, in
        turns.
        """
        if key == WINDOW:
            self._go_to_words(what or "")
            return
        self._coming = Spot(key, what or "")
        late = reading.page(key) if key not in self.pages else None
        if late is not None:
            self.opening.read(late, lambda: self._go(key, what, read=True))
        else:
            self._go(key, what)

    def _go(self, key: str, what: str | None, *, read: bool = False) -> None:
        if read:
            warm_up.put_aside()
        fresh = key not in self.pages
        page = self._page(key)
        self._coming = Spot(key, what or "")
        show = lambda: self._show(page, key, what)  # noqa: E731 - handed on
        if fresh:
            self.opening.begin(page, show)
        else:
            self.opening.at_once(show)

    def _go_to_words(self, key: str) -> None:
        """The page where a window was open when it was locked, and what was typed in it."""
        page, what = window_spot(key)
        self.go(page, what or None)
        QTimer.singleShot(0, self.words, lambda: self.words.show_kept(key))

    def _show(self, page: Page, key: str, what: str | None) -> None:
        before, self._coming = self.stack.currentWidget(), None
        if isinstance(before, Page) and before is not page:
            before.leave()
        if what is not None:
            page.open(what)
        self._key = key
        self.stack.setCurrentWidget(page)
        self.rail.show_place(page.belongs or ON_THE_RAIL.get(key, key))
        self.banners.here(key)
        page.enter()

    def spot(self) -> Spot:
        """Where somebody is, or is on the way to."""
        if self._coming is not None:
            return self._coming
        return Spot(self._key, self.pages[self._key].showing() if self._key in self.pages else "")

    def make(self, key: str) -> Page:
        """Make a page ready, to be gone to in another turn."""
        return self._page(key or "today")

    def give_up(self) -> list[Page]:
        """All pages, of which this window will know nothing more: their words were kept, and they are to go."""
        pages = list(self.pages.values())
        self.pages.clear()
        self.ahead.stop()
        self.opening.stop()
        return pages

    def go_back_to(self, spot: Spot) -> None:
        self.go(spot.key or "today", spot.what or None)
        self.words.begin()
        self.banners.look_for_drafts()

    def save_now(self) -> bool:
        """Every page hands its half-typed words over; a page that fails must not keep the others from it."""
        saved = True
        for save in (self.words.save_now, *(page.save_now for page in self.pages.values())):
            try:
                save()
            except Exception as error:  # noqa: BLE001 - whatever a page does, the lock goes on
                logs.crash(error)
                saved = False
        return saved

    def pass_on(self, changes: Any) -> None:
        """Something was saved: every page that is there hears of it, the one that saved included."""
        news = changes if isinstance(changes, Changes) else Changes(frozenset())
        for page in list(self.pages.values()):
            page.refresh(news)
        self.banners.refresh(news)
        self.words.store.look_again()

    # -- the pages

    def _page_of(self, part: QWidget) -> str:
        """The key of the page on which it stands; empty for what stands on none."""
        return next((key for key, page in self.pages.items() if page.isAncestorOf(part)), "")

    def _page(self, key: str) -> Page:
        found = self.pages.get(key)
        if found is not None:
            return found
        page = make_page(key, self.context)
        page.case_wanted.connect(lambda case: self.go("case", case))
        page.intake_wanted.connect(lambda draft: self.go("intake", draft))
        page.page_wanted.connect(self.go)
        page.place_wanted.connect(self.go)
        page.changed.connect(self.pass_on)
        settings_wanted = getattr(page, "settings_wanted", None)
        if settings_wanted is not None:
            settings_wanted.connect(self.settings_wanted)
        self.pages[key] = page
        self.stack.addWidget(page)
        warm_up.stands()
        return page

    def _places(self) -> tuple[Place, ...]:
        places = [
            Place("today", "sun", self.tr("Today")),
            Place("cases", "users", self.tr("Cases")),
            Place("intake", "clipboard-pen", self.tr("New intake")),
            Place("house", "house", self.tr("House")),
            Place("figures", "layout-dashboard", self.tr("Figures")),
            Place("share", "usb", self.tr("Share and receive")),
            Place("partners", "handshake", self.tr("Partners")),
            Place("preferences", "settings", self.tr("Preferences")),
        ]
        if self.context.desk.organisation.kind == "coordinator":  # it has no beds, and ten places have a key
            places = [place for place in places if place.key != "house"]
            places.insert(1, Place("desk", "inbox", self.tr("Desk")))
        if may(self.context.desk.worker.role, "decide_twins"):
            places.insert(-1, Place("twins", "git-compare", self.tr("The same person?")))
        if may(self.context.desk.worker.role, "hand_out"):
            places.insert(-1, Place("datasets", "file-up", self.tr("Hand out data")))
        if may(self.context.desk.worker.role, "release"):
            places.insert(-1, Place("releases", "file-check", self.tr("Figures for others")))
        return tuple(places)

    def _who(self) -> tuple[str, str]:
        desk = self.context.desk
        return desk.worker.name, f"{role_words(desk.worker.role)} · {desk.organisation.name}"
