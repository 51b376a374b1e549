"""Part of the UNODC list of signs: general signs and signs of sexual exploitation."""

from typing import Final

from app.forms.screening_signs.tool import SignGroup, Tool
from app.i18n import QT_TRANSLATE_NOOP

UNODC_SIGNS: Final = Tool(
    "unodc_signs",
    QT_TRANSLATE_NOOP("Forms", "UNODC signs (part)"),
    source=QT_TRANSLATE_NOOP(
        "Forms", "Part of a UNODC leaflet, from a copy, in our words; to be compared with the original before release."
    ),
    rule="count",
    groups=(
        SignGroup(
            "unodc_signs_control",
            QT_TRANSLATE_NOOP("Forms", "Under somebody's control"),
        ),
        SignGroup(
            "unodc_signs_contact",
            QT_TRANSLATE_NOOP("Forms", "Cut off from others"),
        ),
        SignGroup(
            "unodc_signs_movement",
            QT_TRANSLATE_NOOP("Forms", "Movement and papers"),
        ),
        SignGroup(
            "unodc_signs_sexual",
            QT_TRANSLATE_NOOP("Forms", "Signs of sexual exploitation"),
        ),
    ),
)
