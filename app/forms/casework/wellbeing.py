"""How the person said she was on one day."""

from typing import Final

from app.forms.field import Choice, Date
from app.forms.form import Form, Section
from app.i18n import QT_TRANSLATE_NOOP

WELLBEING: Final = Form(
    "wellbeing",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Wellbeing"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "How the person is"),
            fields=(
                Date(
                    "asked_on",
                    QT_TRANSLATE_NOOP("Forms", "On what day?"),
                    of="wellbeing",
                    travels="statistics",
                    purpose="care",
                    required="always",
                    missing=False,
                ),
                Choice(
                    "feels_safe",
                    QT_TRANSLATE_NOOP("Forms", "How safe does the person feel here?"),
                    of="wellbeing",
                    travels="statistics",
                    purpose="care",
                    help=QT_TRANSLATE_NOOP("Forms", "Asked of the person, not judged by staff."),
                    codes="wellbeing_scale",
                ),
                Choice(
                    "sleep",
                    QT_TRANSLATE_NOOP("Forms", "How is the person sleeping?"),
                    of="wellbeing",
                    travels="statistics",
                    purpose="care",
                    codes="wellbeing_scale",
                ),
                Choice(
                    "mood",
                    QT_TRANSLATE_NOOP("Forms", "How does the person feel most days?"),
                    of="wellbeing",
                    travels="statistics",
                    purpose="care",
                    codes="wellbeing_scale",
                ),
                Choice(
                    "say_over_life",
                    QT_TRANSLATE_NOOP("Forms", "Does the person feel they decide about their own life?"),
                    of="wellbeing",
                    travels="statistics",
                    purpose="care",
                    codes="wellbeing_scale",
                ),
            ),
        ),
    ),
    day="asked_on",
    headline=("feels_safe", "mood"),
)
