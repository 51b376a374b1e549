"""A warning that stands on top of every page of the case until it is over."""

from typing import Final

from app.forms.conditions import answered
from app.forms.field import Date, LongText, Text
from app.forms.form import Form, Section
from app.forms.rules import sequence
from app.forms.rules.sequence import NotBefore
from app.i18n import QT_TRANSLATE_NOOP

RED_FLAG: Final = Form(
    "red_flag",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Red flag"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Warning"),
            fields=(
                Text(
                    "wording",
                    QT_TRANSLATE_NOOP("Forms", "What must everybody know first?"),
                    of="red_flag",
                    travels="never",
                    purpose="safety",
                    help=QT_TRANSLATE_NOOP("Forms", "One short line, for example: do not phone."),
                    required="always",
                    missing=False,
                ),
                Date(
                    "raised_on",
                    QT_TRANSLATE_NOOP("Forms", "Since"),
                    of="red_flag",
                    travels="never",
                    purpose="safety",
                    required="always",
                    missing=False,
                ),
                Date(
                    "look_again_on",
                    QT_TRANSLATE_NOOP("Forms", "Look again on"),
                    of="red_flag",
                    travels="never",
                    purpose="safety",
                    future=True,
                ),
                Date(
                    "resolved_on",
                    QT_TRANSLATE_NOOP("Forms", "Over since"),
                    of="red_flag",
                    travels="never",
                    purpose="safety",
                    missing=False,
                ),
                LongText(
                    "resolved_why",
                    QT_TRANSLATE_NOOP("Forms", "Why is it over?"),
                    of="red_flag",
                    travels="never",
                    purpose="safety",
                    required="always",
                    shown_if=answered("resolved_on"),
                    missing=False,
                ),
            ),
        ),
    ),
    rules=(
        NotBefore("resolved_on", "raised_on", sequence.OVER_FIRST),
        NotBefore("look_again_on", "raised_on", sequence.REVIEW_FIRST, "warning"),
    ),
    day="raised_on",
    headline=("wording",),
)
