"""In which areas help was wanted on one day."""

from typing import Final

from app.forms.field import Date, Grid, LongText
from app.forms.form import Form, Section
from app.i18n import QT_TRANSLATE_NOOP

ASSESSMENT_NEEDS: Final = Form(
    "assessment_needs",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Needs assessment"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Needs"),
            fields=(
                Date(
                    "assessed_on",
                    QT_TRANSLATE_NOOP("Forms", "On what day?"),
                    of="assessment_needs",
                    travels="statistics",
                    purpose="care",
                    required="always",
                    missing=False,
                ),
                Grid(
                    "needs",
                    QT_TRANSLATE_NOOP("Forms", "In which areas is help wanted?"),
                    of="assessment_needs",
                    travels="statistics",
                    purpose="care",
                    help=QT_TRANSLATE_NOOP("Forms", "Each line: none, some, a lot, or why there is no answer."),
                    codes="need_area",
                    said="need_level",
                ),
                LongText(
                    "wishes",
                    QT_TRANSLATE_NOOP("Forms", "What matters most to the person now?"),
                    of="assessment_needs",
                    travels="never",
                    purpose="care",
                    help=QT_TRANSLATE_NOOP("Forms", "Their own words."),
                ),
            ),
        ),
    ),
    day="assessed_on",
    headline=("wishes",),
)
