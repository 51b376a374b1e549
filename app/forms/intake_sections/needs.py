"""What the person needs tonight."""

from typing import Final

from app.forms.field import Choices, Text
from app.forms.form import Section
from app.i18n import QT_TRANSLATE_NOOP

NEEDS: Final = Section(
    QT_TRANSLATE_NOOP("Forms", "Urgent needs"),
    fields=(
        Choices(
            "urgent_needs",
            QT_TRANSLATE_NOOP("Forms", "What does the person need now?"),
            of="intake",
            travels="statistics",
            purpose="care",
            codes="urgent_need",
            required="always",
        ),
        Choices(
            "health_now",
            QT_TRANSLATE_NOOP("Forms", "Is there anything a doctor should see today?"),
            of="intake",
            travels="never",
            purpose="care",
            codes="health_now",
            required="always",
            groups=("health",),
        ),
        Text(
            "medicines_allergies",
            QT_TRANSLATE_NOOP("Forms", "Medicines and allergies"),
            of="intake",
            travels="never",
            purpose="care",
            groups=("health",),
        ),
        Text(
            "food_faith_needs",
            QT_TRANSLATE_NOOP("Forms", "Food, prayer, clothing: what should we respect?"),
            of="intake",
            travels="never",
            purpose="care",
        ),
    ),
)
