"""What should be different at the end, agreed with the person."""

from typing import Final

from app.forms.field import Choices, Date, LongText, Text
from app.forms.form import Form, Section
from app.forms.rules import sequence
from app.forms.rules.sequence import NotBefore
from app.i18n import QT_TRANSLATE_NOOP

SUPPORT_PLAN: Final = Form(
    "support_plan",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Support plan"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Plan"),
            fields=(
                Choices(
                    "plan_types",
                    QT_TRANSLATE_NOOP("Forms", "What is the plan about?"),
                    of="support_plan",
                    travels="statistics",
                    purpose="care",
                    codes="plan_type",
                    htcds=("spl_Type",),
                ),
                LongText(
                    "objectives",
                    QT_TRANSLATE_NOOP("Forms", "What should be different at the end, in the person's words?"),
                    of="support_plan",
                    travels="never",
                    purpose="care",
                    required="always",
                    htcds=("spl_Objectives",),
                ),
                Date(
                    "agreed_on",
                    QT_TRANSLATE_NOOP("Forms", "On what day did the person agree to the plan?"),
                    of="support_plan",
                    travels="statistics",
                    purpose="care",
                    required="always",
                ),
                Text(
                    "approved_by",
                    QT_TRANSLATE_NOOP("Forms", "Which supervisor read it?"),
                    of="support_plan",
                    travels="never",
                    purpose="coordination",
                    required="for_closing",
                    missing=False,
                    by_app=True,
                    staff=True,
                ),
                Date(
                    "approved_on",
                    QT_TRANSLATE_NOOP("Forms", "Read on"),
                    of="support_plan",
                    travels="never",
                    purpose="coordination",
                    missing=False,
                    by_app=True,
                ),
                Date(
                    "review_on",
                    QT_TRANSLATE_NOOP("Forms", "When will it be looked at again?"),
                    of="support_plan",
                    travels="with_coded_consent",
                    purpose="care",
                    required="always",
                    future=True,
                ),
                Date(
                    "planned_end_on",
                    QT_TRANSLATE_NOOP("Forms", "Planned end"),
                    of="support_plan",
                    travels="with_coded_consent",
                    purpose="care",
                    htcds=("spl_PlannedEndDate",),
                    future=True,
                ),
                Date(
                    "ended_on",
                    QT_TRANSLATE_NOOP("Forms", "Ended on"),
                    of="support_plan",
                    travels="statistics",
                    purpose="care",
                    required="for_closing",
                    htcds=("spl_ActualEndDate",),
                ),
            ),
        ),
    ),
    rules=(
        NotBefore("ended_on", "agreed_on", sequence.ENDED_FIRST),
        NotBefore("planned_end_on", "agreed_on", sequence.ENDED_FIRST),
        NotBefore("review_on", "agreed_on", sequence.REVIEW_FIRST, "warning"),
    ),
    day="agreed_on",
    headline=("plan_types", "objectives"),
)
