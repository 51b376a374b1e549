"""Design tokens: spaces, sizes and the two palettes, whose contrast is held by a test."""

from typing import Final

SPACE: Final = {"xs": 4, "s": 8, "m": 12, "l": 16, "xl": 24, "xxl": 32}
RADIUS: Final = {"s": 6, "m": 10}
TYPE: Final = {"caption": 12, "body": 14, "lead": 16, "title": 20, "display": 28}
CONTROL: Final = 36
LARGER: Final = 1.07  # scripts with tall letters are set a little larger

LIGHT: Final[dict[str, str]] = {
    "bg": "#F3F6F5",
    "surface": "#FFFFFF",
    "surface2": "#EAF0EF",
    "line": "#D3DCDB",
    "edge": "#748684",
    "text": "#14201F",
    "muted": "#475957",
    "disabled": "#6F7F7D",
    "nav": "#0E3B3A",
    "nav_text": "#D9E8E6",
    "nav_sel": "#1A5654",
    "nav_sel_text": "#FFFFFF",
    "nav_muted": "#A9C6C3",
    "primary": "#0B6663",
    "primary_hover": "#0A5653",
    "on_primary": "#FFFFFF",
    "soft": "#DDEEEC",
    "on_soft": "#0A4B49",
    "focus": "#1B5FD1",
    "nav_focus": "#9CC3FF",
    "select": "#D5EAE8",
    "on_select": "#0B2F2E",
    "danger": "#B3261E",
    "danger_soft": "#FBE6E4",
    "on_danger_soft": "#8C1D17",
    "warn": "#8A5200",
    "warn_soft": "#FFF1D6",
    "on_warn_soft": "#6E4100",
    "ok": "#1D6B3C",
    "ok_soft": "#E0F2E6",
    "on_ok_soft": "#17552F",
    "info": "#1F5C97",
    "info_soft": "#E3EEF9",
    "on_info_soft": "#174A7C",
    "neutral_soft": "#E8EDEC",
    "on_neutral_soft": "#3B4A49",
}
DARK: Final[dict[str, str]] = {
    "bg": "#101817",
    "surface": "#18211F",
    "surface2": "#202B29",
    "line": "#31403E",
    "edge": "#7C918E",
    "text": "#E7EFED",
    "muted": "#A9BAB7",
    "disabled": "#7F918E",
    "nav": "#0B1211",
    "nav_text": "#C3D3D0",
    "nav_sel": "#1D3B39",
    "nav_sel_text": "#FFFFFF",
    "nav_muted": "#8FA5A2",
    "primary": "#6FCBC4",
    "primary_hover": "#8AD8D2",
    "on_primary": "#06211F",
    "soft": "#1B3A38",
    "on_soft": "#A8E3DE",
    "focus": "#8CB8FF",
    "nav_focus": "#9CC3FF",
    "select": "#234744",
    "on_select": "#F0FAF9",
    "danger": "#FF9F97",
    "danger_soft": "#4A1F1C",
    "on_danger_soft": "#FFC9C4",
    "warn": "#F3BE69",
    "warn_soft": "#42300F",
    "on_warn_soft": "#FBD99F",
    "ok": "#84D6A0",
    "ok_soft": "#173A25",
    "on_ok_soft": "#B2EBC5",
    "info": "#8FC3F5",
    "info_soft": "#17324C",
    "on_info_soft": "#BFDDFA",
    "neutral_soft": "#2A3634",
    "on_neutral_soft": "#C6D3D1",
}

TEXT_PAIRS: Final = (
    *((text, ground) for text in ("text", "muted") for ground in ("bg", "surface", "surface2")),
    *((f"on_{kind}_soft", f"{kind}_soft") for kind in ("danger", "warn", "ok", "info", "neutral")),
    *((kind, ground) for kind in ("primary", "danger", "warn", "ok", "info") for ground in ("surface", "bg")),
    *((kind, f"{kind}_soft") for kind in ("danger", "warn", "ok", "info")),
    ("nav_text", "nav"),
    ("nav_muted", "nav"),
    ("nav_sel_text", "nav_sel"),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("primary", "soft"),
    ("on_soft", "soft"),
    ("on_select", "select"),
    ("muted", "select"),
)
EDGE_PAIRS: Final = (
    ("edge", "surface"),
    ("edge", "bg"),
    ("focus", "surface"),
    ("focus", "bg"),
    ("nav_focus", "nav"),
    ("primary", "bg"),
    ("danger", "surface"),
)


def luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    """The ratio WCAG 2 asks for: 4.5 for text, 3 for the edge of a control."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
