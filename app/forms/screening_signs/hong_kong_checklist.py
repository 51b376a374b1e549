"""Part of the Hong Kong toolkit: its checklist about recruitment, papers and belongings."""

from typing import Final

from app.forms.screening_signs.tool import SignGroup, Tool
from app.i18n import QT_TRANSLATE_NOOP

HONG_KONG_CHECKLIST: Final = Tool(
    "hong_kong_checklist",
    QT_TRANSLATE_NOOP("Forms", "Hong Kong checklist (part)"),
    source=QT_TRANSLATE_NOOP(
        "Forms",
        "Part of a Hong Kong toolkit, from a copy, in our words; to be compared with the original before release.",
    ),
    rule="count",
    groups=(
        SignGroup(
            "hong_kong_checklist_recruitment",
            QT_TRANSLATE_NOOP("Forms", "Recruitment"),
        ),
        SignGroup(
            "hong_kong_checklist_papers",
            QT_TRANSLATE_NOOP("Forms", "Papers and belongings"),
        ),
    ),
)
