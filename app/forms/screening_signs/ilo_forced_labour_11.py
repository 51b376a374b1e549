"""The eleven ILO signs of forced labour."""

from typing import Final

from app.forms.screening_signs.tool import SignGroup, Tool
from app.i18n import QT_TRANSLATE_NOOP

ILO_FORCED_LABOUR_11: Final = Tool(
    "ilo_forced_labour_11",
    QT_TRANSLATE_NOOP("Forms", "ILO eleven signs of forced labour"),
    source=QT_TRANSLATE_NOOP(
        "Forms",
        "After the ILO list of 2012, from a copy, in our words; to be compared with the original before release.",
    ),
    rule="count",
    groups=(
        SignGroup(
            "ilo_forced_labour_11_signs",
            QT_TRANSLATE_NOOP("Forms", "Signs of forced labour"),
        ),
    ),
)
