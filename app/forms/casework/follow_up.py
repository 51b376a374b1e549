"""Contact after the case was closed, planned and done."""

from typing import Final

from app.forms.conditions import answered, any_of, equals
from app.forms.field import Choice, Choices, Date, LongText
from app.forms.form import Form, Section
from app.i18n import QT_TRANSLATE_NOOP

FOLLOW_UP: Final = Form(
    "follow_up",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Follow-up"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Follow-up"),
            fields=(
                Date(
                    "planned_on",
                    QT_TRANSLATE_NOOP("Forms", "Planned for"),
                    of="follow_up",
                    travels="never",
                    purpose="care",
                    required="always",
                    missing=False,
                    future=True,
                ),
                Date(
                    "done_on",
                    QT_TRANSLATE_NOOP("Forms", "Done on"),
                    of="follow_up",
                    travels="statistics",
                    purpose="care",
                ),
                Choice(
                    "reached",
                    QT_TRANSLATE_NOOP("Forms", "Did we reach the person?"),
                    of="follow_up",
                    travels="statistics",
                    purpose="care",
                    codes="follow_up_reached",
                    required="always",
                    shown_if=answered("done_on"),
                ),
                Choice(
                    "safe_now",
                    QT_TRANSLATE_NOOP("Forms", "Is the person safe?"),
                    of="follow_up",
                    travels="statistics",
                    purpose="safety",
                    codes="safety_now",
                    required="always",
                    shown_if=any_of("reached", "person", "trusted_person"),
                ),
                Choice(
                    "living_now",
                    QT_TRANSLATE_NOOP("Forms", "Where does the person live now?"),
                    of="follow_up",
                    travels="statistics",
                    purpose="care",
                    codes="living_situation",
                    shown_if=any_of("reached", "person", "trusted_person"),
                    groups=("location",),
                ),
                Choices(
                    "work_or_school",
                    QT_TRANSLATE_NOOP("Forms", "Work or school?"),
                    of="follow_up",
                    travels="statistics",
                    purpose="care",
                    codes="occupation",
                    shown_if=any_of("reached", "person", "trusted_person"),
                ),
                Choice(
                    "exploited_again",
                    QT_TRANSLATE_NOOP("Forms", "Has anyone exploited the person again?"),
                    of="follow_up",
                    travels="statistics",
                    purpose="safety",
                    codes="again_exploited",
                    required="always",
                    shown_if=equals("reached", "person"),
                ),
                Choice(
                    "wants_more",
                    QT_TRANSLATE_NOOP("Forms", "Does the person want more help?"),
                    of="follow_up",
                    travels="with_coded_consent",
                    purpose="care",
                    codes="more_help",
                    shown_if=any_of("reached", "person", "trusted_person"),
                ),
                LongText(
                    "notes",
                    QT_TRANSLATE_NOOP("Forms", "What else should be known?"),
                    of="follow_up",
                    travels="never",
                    purpose="care",
                    groups=("notes",),
                ),
            ),
        ),
    ),
    day="planned_on",
    headline=("reached", "safe_now"),
)
