"""The look that is on now: colours, fonts and icons asked for by name."""

import functools
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme import tokens
from ui.theme.stylesheet import ICONS, stylesheet

FONTS: Final = Path(__file__).parent / "fonts"
SCRIPT_OF: Final = {"km": "Khmer", "my": "Myanmar", "th": "Thai", "lo": "Lao", "ar": "Arabic"}
_SCRIPTS: Final = ("Khmer", "Myanmar", "Thai", "Lao", "Arabic")
_WIDER: Final = 1.2
_POINT_FORWARD: Final = frozenset({"arrow-left", "arrow-right", "chevron-left", "chevron-right", "undo-2", "log-in"})
_ROLES: Final = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface2",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "surface2",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "select",
    QPalette.ColorRole.HighlightedText: "on_select",
    QPalette.ColorRole.Link: "primary",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "surface2",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Accent: "primary",
}


@dataclass(slots=True)
class Look:
    dark: bool = False
    language: str = "en"
    palette: dict[str, str] = field(default_factory=lambda: tokens.LIGHT)
    sheet: str = ""


# The look belongs to the one QApplication of the process, as its palette and style sheet do.
_look = Look()


def is_dark() -> bool:
    return _look.dark


def language() -> str:
    return _look.language


def color(name: str) -> QColor:
    return QColor(_look.palette[name])


def hex_of(name: str) -> str:
    return _look.palette[name]


@functools.cache
def _load_fonts() -> None:
    """All of them: names are written in any script, whatever the language of the program. It costs a millisecond."""
    for script in ("", *_SCRIPTS):
        for weight in (400, 600):
            QFontDatabase.addApplicationFont(str(FONTS / f"NotoSans{script}-{weight}.ttf"))


def families(spoken: str = "") -> list[str]:
    """The language's own script comes second at once: its ascent drives every line height."""
    own = SCRIPT_OF.get(spoken or _look.language)
    rest = [script for script in _SCRIPTS if script != own]
    return ["Noto Sans", *(f"Noto Sans {script}" for script in ([own] if own else []) + rest)]


def font(role: str = "body", weight: int = 400) -> QFont:
    return QFont(_font(role, weight, _look.language))


@functools.lru_cache(maxsize=256)
def _font(role: str, weight: int, spoken: str) -> QFont:
    """Made once, and handed out as copies: each painted cell asks for it."""
    made = QFont()
    made.setFamilies(families(spoken))
    larger = tokens.LARGER if spoken in SCRIPT_OF else 1
    made.setPixelSize(round(tokens.TYPE[role] * larger))
    made.setWeight(QFont.Weight(weight))
    return made


def wider() -> float:
    """How much more room the same words take in this language's script, for columns that cannot ask them all."""
    return _WIDER if _look.language in SCRIPT_OF else 1.0


def code_font(role: str = "lead") -> QFont:
    """Codes and digits that are read aloud or typed over: wide apart, always left to right."""
    made = font(role, 600)
    made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
    return made


def palette() -> QPalette:
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, color(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, color("disabled"))
    return made


@functools.lru_cache(maxsize=512)
def _pixmap(name: str, ink: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    source = (ICONS / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", ink)
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    if mirrored:
        painter.translate(drawn.width(), 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def pixmap(name: str, ink: str = "text", size: int = 18) -> QPixmap:
    """An icon in a colour of the palette (or `#rrggbb`); arrows turn round where people read from the right."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    ratio = _app().devicePixelRatio()
    return _pixmap(name, _look.palette.get(ink, ink), size, ratio, mirrored=rtl and name in _POINT_FORWARD)


def icon(name: str, color: str = "text", size: int = 18, on: str = "") -> QIcon:
    made = QIcon(pixmap(name, color, size))
    made.addPixmap(pixmap(name, "disabled", size), QIcon.Mode.Disabled)
    if on:
        made.addPixmap(pixmap(name, on, size), QIcon.Mode.Normal, QIcon.State.On)
    return made


def _app() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("there is no QApplication yet")
    return app


def wants_dark(appearance: str) -> bool:
    """`light`, `dark`, or as the desktop has it."""
    if appearance in {"light", "dark"}:
        return appearance == "dark"
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def apply(app: QApplication, dark: bool = False, language: str = "en") -> None:
    """Fonts and colours for all; the style sheet is put on each window by `dress`."""
    _look.dark, _look.language = dark, language
    _look.palette = tokens.DARK if dark else tokens.LIGHT
    _load_fonts()
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(palette())
    _look.sheet = stylesheet(_look.palette, dark=dark)


def sheet() -> str:
    return _look.sheet


def dress(window: QWidget) -> None:
    """A window has the style sheet, and all that it opens; what is being made is dressed when it comes into a window.

    On the application it would be looked up for every part again at each step of its way into the window: a page cost
    three times as much.
    """
    window.setStyleSheet(_look.sheet)
