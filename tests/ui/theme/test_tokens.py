"""Every text can be read and every edge be seen, in light and in dark."""

import pytest

from ui.theme import tokens
from ui.theme.stylesheet import ICONS, stylesheet


@pytest.mark.parametrize("palette", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
def test_texts_and_edges_have_the_contrast_of_wcag_aa(palette):
    assert tokens.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    for text, ground in tokens.TEXT_PAIRS:
        assert tokens.contrast(palette[text], palette[ground]) >= 4.5, (text, ground)
    for edge, ground in tokens.EDGE_PAIRS:
        assert tokens.contrast(palette[edge], palette[ground]) >= 3, (edge, ground)


def test_both_palettes_name_the_same_colours():
    assert tokens.LIGHT.keys() == tokens.DARK.keys()


@pytest.mark.parametrize(("name", "palette"), [("light", tokens.LIGHT), ("dark", tokens.DARK)])
def test_the_drawn_arrows_and_ticks_have_the_palettes_colours(name, palette):
    assert palette["muted"] in (ICONS / f"_chevron-{name}.svg").read_text()
    assert palette["on_primary"] in (ICONS / f"_check-{name}.svg").read_text()


def test_the_style_sheet_leaves_no_place_unfilled():
    for dark in (False, True):
        assert "$" not in stylesheet(tokens.DARK if dark else tokens.LIGHT, dark=dark)
