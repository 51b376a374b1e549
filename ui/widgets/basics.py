"""Labels, buttons, cards, chips and rows: what every page is laid out with."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import theme
from ui.theme.reading import led
from ui.theme.tokens import SPACE
from ui.theme.wordbreak import breakable

Item = QWidget | QLayout | None
KINDS: Final = ("info", "ok", "warn", "danger", "neutral")
_INK: Final = {"primary": "on_primary", "danger": "danger", "ghost": "primary"}
_GAP: Final = "\u2009\u2009"
LINE_END: Final = SPACE["s"]
"""Pixels at the left of lines that break. Arabic letters reach over the place that Qt reckons for them, and the last of
a full line would lose its end."""


def label(text: str, role: str = "body", weight: int = 400, name: str = "", wrap: bool = False) -> QLabel:
    """Plain text always: a name somebody typed, or another organisation sent, is never read as markup."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font(role, weight))
    made.setWordWrap(wrap)
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        # Qt would put a Latin name at the left edge of an Arabic page.
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        if wrap:
            made.setContentsMargins(LINE_END, 0, 0, 0)
    if name:
        made.setObjectName(name)
    set_text(made, text)
    return made


def set_text(shown: QLabel, text: str) -> None:
    """Change a label's words; long ones are given the line breaks Qt does not know, all of them their direction."""
    shown.setText(led(breakable(text) if shown.wordWrap() else text))


def picture(icon: str, ink: str = "text", size: int = 18) -> QLabel:
    """An icon for the eye only: screen readers pass over it."""
    made = QLabel()
    made.setPixmap(theme.pixmap(icon, ink, size))
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def button(text: str, icon: str | None = None, kind: str = "", slot: Callable[[], object] | None = None) -> QPushButton:
    """`kind`: empty, primary, danger, ghost, line (in a banner), section (an entry of a list) or choice (large)."""
    made = QPushButton((_GAP if icon and text else "") + text)
    made.setProperty("kind", kind)
    made.setAccessibleName(text.replace("&", ""))
    made.setAutoDefault(False)
    if icon:
        made.setIcon(theme.icon(icon, _INK.get(kind, "text")))
        made.setIconSize(QSize(18, 18))
    if slot is not None:
        made.clicked.connect(lambda _checked=False: slot())
    return made


def set_words(shown: QPushButton, text: str) -> None:
    """Change a button's words, to the eye and to the screen reader."""
    shown.setText((_GAP if text and not shown.icon().isNull() else "") + text)
    shown.setAccessibleName(text.replace("&", ""))


def card(*items: Item, title: str = "", margin: str = "xl") -> QFrame:
    """A white card; what it holds stands at its top, unless a list or a table in it wants all the room."""
    made = QFrame()
    made.setObjectName("card")
    inside = QVBoxLayout(made)
    inside.setContentsMargins(SPACE[margin], SPACE["l"], SPACE[margin], SPACE["l"])
    inside.setSpacing(SPACE["m"])
    if title:
        inside.addWidget(label(title, "lead", 600, wrap=True))
    _fill(inside, items)
    if not any(_grows(item) for item in items):
        inside.addStretch(1)
    return made


def _grows(item: Item) -> bool:
    if isinstance(item, QWidget):
        return bool(item.sizePolicy().expandingDirections() & Qt.Orientation.Vertical)
    return item is None or bool(item.expandingDirections() & Qt.Orientation.Vertical)


def chip(text: str, kind: str = "neutral", icon: str | None = None) -> QFrame:
    """A word in a coloured pill; never colour alone: the word says it."""
    made = QFrame()
    made.setProperty("chip", kind)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    inside = QHBoxLayout(made)
    inside.setContentsMargins(10, 0, 10, 1)
    inside.setSpacing(SPACE["xs"])
    if icon:
        inside.addWidget(picture(icon, f"on_{kind}_soft", 14))
    words = label(text, "caption", 600)
    words.setProperty("ink", kind)
    inside.addWidget(words)
    return made


def row(*items: Item, spacing: str = "m") -> QHBoxLayout:
    """Side by side; None is a gap that takes all that is left."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(SPACE[spacing])
    _fill(made, items)
    return made


def column(*items: Item, spacing: str = "m") -> QVBoxLayout:
    """One above the other; None is a gap that takes all that is left."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(SPACE[spacing])
    _fill(made, items)
    return made


def _fill(layout: QBoxLayout, items: Iterable[Item]) -> None:
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)


def field(text: str, control: QWidget, hint: str = "") -> QWidget:
    """A labelled control: the label is its buddy (Alt+letter, screen readers), the hint is its description."""
    made = QWidget()
    inside = QVBoxLayout(made)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(SPACE["xs"])
    words = label(text, weight=600, wrap=True)
    words.setBuddy(control)
    control.setAccessibleName(text.replace("&", ""))
    inside.addWidget(words)
    inside.addWidget(control)
    if hint:
        inside.addWidget(label(hint, "caption", name="help", wrap=True))
        control.setAccessibleDescription(hint)
    return made


def choices(pairs: Iterable[tuple[str, object]], current: object = None) -> QComboBox:
    """A closed list of (words, value); give it to `field`, for a combo box is only named by its label."""
    made = QComboBox()
    for words, value in pairs:
        made.addItem(words, value)
    found = made.findData(current)
    made.setCurrentIndex(max(found, 0))
    return made


def rule() -> QFrame:
    made = QFrame()
    made.setObjectName("rule")
    return made


class _Scrolled(QScrollArea):
    """Asks how large its content is when it is shown or measured: asked before, all of it would be dressed for a place
    where it does not stay, and dressed again at each step of its way into the window.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside: QWidget | None = inside
        inside.setParent(self.viewport())

    def sizeHint(self) -> QSize:
        self._take_in()
        return super().sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        self._take_in()
        super().showEvent(event)

    def _take_in(self) -> None:
        inside, self._inside = self._inside, None
        if inside is None:
            return
        layout = inside.layout()
        if layout is not None and inside.isRightToLeft():  # Qt turns places round, and leaves margins where they are
            margins = layout.contentsMargins()
            layout.setContentsMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
        self.setWidget(inside)


def scrolled(inside: QWidget) -> QScrollArea:
    """For whatever may be taller than a small screen."""
    inside.setObjectName(inside.objectName() or "scroll")
    made = _Scrolled(inside)
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def restyle(shown: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and let it look again if it has looked before."""
    shown.setProperty(name, value)
    if not shown.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    shown.style().unpolish(shown)
    shown.style().polish(shown)
    shown.update()


def show_if(shown: QWidget, wanted: bool) -> None:
    """Show or hide; what stands so already is left alone: told to show, a part is dressed and measured anew."""
    if shown.isHidden() is wanted:
        shown.setVisible(wanted)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, widgets and inner layouts alike."""
    while (item := layout.takeAt(0)) is not None:
        inner, shown = item.layout(), item.widget()
        if inner is not None:
            empty(inner)
        elif shown is not None:
            shown.hide()
            shown.setParent(_aside(shown.window(), shown))
            shown.deleteLater()


def _aside(window: QWidget, shown: QWidget) -> QWidget | None:
    """A hidden place in the same window for what goes in a moment: for each part that leaves its window Qt looks
    through all parts of all pages, 2 ms once every page is there.
    """
    if window is shown:
        return None
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    made: QWidget | None = window.findChild(QWidget, "aside", options=direct)
    if made is None:
        made = QWidget(window)
        made.setObjectName("aside")
        made.hide()
    return made
