"""Fonts, icons and colours asked for by name."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontMetrics

from ui.theme import theme
from ui.theme.stylesheet import ICONS


def test_dark_and_light_change_the_colours_and_the_palette(app, dressed):
    light = theme.color("bg").name()
    dressed("en", dark=True)
    assert theme.color("bg").name() != light
    assert app.palette().window().color() == theme.color("bg")


def test_every_script_we_promise_has_its_font(app):
    families = set(QFontDatabase.families())
    assert {"Noto Sans", "Noto Sans Khmer", "Noto Sans Arabic", "Noto Sans Thai", "Noto Sans Lao"} <= families


def test_the_languages_own_script_drives_the_line_height(app, dressed):
    english = QFontMetrics(theme.font()).height()
    dressed("km")
    assert QFontMetrics(theme.font()).height() >= english
    assert theme.families()[1] == "Noto Sans Khmer"


def test_arrows_turn_round_where_people_read_from_the_right(app, dressed):
    forward = theme.pixmap("arrow-right").toImage()
    dressed("ar")
    assert app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert _unlike(theme.pixmap("arrow-right").toImage(), forward.flipped(Qt.Orientation.Horizontal)) < 3
    assert _unlike(theme.pixmap("arrow-right").toImage(), forward) > 20


def _unlike(one, other):
    """How many points differ by more than the softening of an edge."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(abs(one.pixelColor(*at).alpha() - other.pixelColor(*at).alpha()) > 100 for at in places)


def test_every_icon_can_be_drawn(app):
    for path in ICONS.glob("*.svg"):
        image = theme.pixmap(path.stem).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())), path


def test_the_licences_travel_with_fonts_and_icons():
    assert (
        "SIL Open Font License" in (theme.FONTS / "OFL.txt").read_text()
        or "SIL OPEN FONT LICENSE" in (theme.FONTS / "OFL.txt").read_text()
    )
    assert "ISC" in (ICONS / "LICENSE-lucide.txt").read_text()
