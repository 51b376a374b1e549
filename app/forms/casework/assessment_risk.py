"""How safe the person was on one day, and what will keep her safe."""

from typing import Final

from app.forms.field import Choice, Choices, Date, LongText, Text
from app.forms.form import Form, Section
from app.forms.rules import judging, sequence
from app.forms.rules.sequence import NotBefore
from app.i18n import QT_TRANSLATE_NOOP

ASSESSMENT_RISK: Final = Form(
    "assessment_risk",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Risk assessment"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Risk"),
            fields=(
                Date(
                    "assessed_on",
                    QT_TRANSLATE_NOOP("Forms", "On what day?"),
                    of="assessment_risk",
                    travels="statistics",
                    purpose="safety",
                    required="always",
                    missing=False,
                ),
                Choices(
                    "individual_risks",
                    QT_TRANSLATE_NOOP("Forms", "What makes the person less safe?"),
                    of="assessment_risk",
                    travels="with_coded_consent",
                    purpose="safety",
                    help=QT_TRANSLATE_NOOP("Forms", "About the person's situation, never a fault."),
                    codes="risk_individual",
                    groups=("health",),
                ),
                Choices(
                    "household_risks",
                    QT_TRANSLATE_NOOP("Forms", "At home or in the family?"),
                    of="assessment_risk",
                    travels="with_coded_consent",
                    purpose="safety",
                    codes="risk_household",
                ),
                Choices(
                    "community_risks",
                    QT_TRANSLATE_NOOP("Forms", "In the place the person may return to?"),
                    of="assessment_risk",
                    travels="with_coded_consent",
                    purpose="safety",
                    codes="risk_community",
                ),
                Choice(
                    "risk_from_others",
                    QT_TRANSLATE_NOOP("Forms", "How likely is harm from others?"),
                    of="assessment_risk",
                    travels="with_coded_consent",
                    purpose="safety",
                    codes="risk_level",
                    required="always",
                ),
                Choice(
                    "risk_to_self",
                    QT_TRANSLATE_NOOP("Forms", "How likely is it that the person will hurt themselves?"),
                    of="assessment_risk",
                    travels="never",
                    purpose="safety",
                    help=QT_TRANSLATE_NOOP("Forms", "Ask openly and kindly; call for help if high."),
                    codes="risk_level",
                    required="always",
                ),
                Choice(
                    "overall_risk",
                    QT_TRANSLATE_NOOP("Forms", "Taken together?"),
                    of="assessment_risk",
                    travels="with_coded_consent",
                    purpose="safety",
                    codes="risk_level",
                    required="always",
                ),
                LongText(
                    "safety_plan",
                    QT_TRANSLATE_NOOP("Forms", "What will keep the person safe, agreed with them?"),
                    of="assessment_risk",
                    travels="never",
                    purpose="safety",
                ),
                Date(
                    "review_on",
                    QT_TRANSLATE_NOOP("Forms", "When will you look again?"),
                    of="assessment_risk",
                    travels="never",
                    purpose="safety",
                    required="always",
                    future=True,
                ),
            ),
        ),
        Section(
            QT_TRANSLATE_NOOP("Forms", "Approval"),
            fields=(
                Text(
                    "approved_by",
                    QT_TRANSLATE_NOOP("Forms", "Which supervisor read it?"),
                    of="assessment_risk",
                    travels="never",
                    purpose="coordination",
                    missing=False,
                    by_app=True,
                    staff=True,
                ),
                Date(
                    "approved_on",
                    QT_TRANSLATE_NOOP("Forms", "Read on"),
                    of="assessment_risk",
                    travels="never",
                    purpose="coordination",
                    missing=False,
                    by_app=True,
                ),
            ),
        ),
    ),
    rules=(
        judging.high_risk,
        NotBefore("review_on", "assessed_on", sequence.REVIEW_FIRST, "warning"),
    ),
    day="assessed_on",
    headline=("overall_risk",),
)
