"""The end of a case: why, how it stands, how long the record is kept."""

from typing import Final

from app.forms.conditions import any_of
from app.forms.field import Choice, Date, LongText, Text, YesNo
from app.forms.form import Form, Section
from app.forms.rules import sequence
from app.forms.rules.sequence import NotBefore
from app.i18n import QT_TRANSLATE_NOOP

CLOSURE: Final = Form(
    "closure",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Closure"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Closing"),
            fields=(
                Date(
                    "closed_on",
                    QT_TRANSLATE_NOOP("Forms", "On what day is the case closed?"),
                    of="closure",
                    travels="statistics",
                    purpose="coordination",
                    required="always",
                    missing=False,
                ),
                Choice(
                    "reason",
                    QT_TRANSLATE_NOOP("Forms", "Why is it closed?"),
                    of="closure",
                    travels="statistics",
                    purpose="coordination",
                    codes="closure_reason",
                    required="always",
                    missing=False,
                    htcds=("cas_ReasonForCaseClosure",),
                ),
                Choice(
                    "goals_result",
                    QT_TRANSLATE_NOOP("Forms", "How far were the person's goals reached?"),
                    of="closure",
                    travels="statistics",
                    purpose="care",
                    codes="goals_result",
                    required="always",
                ),
                LongText(
                    "summary",
                    QT_TRANSLATE_NOOP("Forms", "What else should be known?"),
                    of="closure",
                    travels="never",
                    purpose="care",
                ),
                Choice(
                    "safety_at_closure",
                    QT_TRANSLATE_NOOP("Forms", "Is the person safe today?"),
                    of="closure",
                    travels="statistics",
                    purpose="safety",
                    codes="safety_now",
                    required="always",
                ),
                Choice(
                    "living_after",
                    QT_TRANSLATE_NOOP("Forms", "Where will the person live?"),
                    of="closure",
                    travels="statistics",
                    purpose="care",
                    codes="living_situation",
                    required="always",
                    groups=("location",),
                ),
                Choice(
                    "return_free",
                    QT_TRANSLATE_NOOP("Forms", "Was going back the person's own choice?"),
                    of="closure",
                    travels="statistics",
                    purpose="legal",
                    codes="return_choice",
                    required="always",
                    shown_if=any_of("reason", "returned_to_country", "moved_area"),
                ),
                Choice(
                    "person_decided",
                    QT_TRANSLATE_NOOP("Forms", "Who decided to close?"),
                    of="closure",
                    travels="statistics",
                    purpose="care",
                    codes="closing_decision",
                    required="always",
                ),
                YesNo(
                    "follow_up_agreed",
                    QT_TRANSLATE_NOOP("Forms", "Does the person want us to get in touch later?"),
                    of="closure",
                    travels="with_coded_consent",
                    purpose="care",
                    required="always",
                ),
                Text(
                    "approved_by",
                    QT_TRANSLATE_NOOP("Forms", "Which supervisor read it?"),
                    of="closure",
                    travels="never",
                    purpose="coordination",
                    required="always",
                    missing=False,
                    by_app=True,
                    staff=True,
                ),
                Date(
                    "approved_on",
                    QT_TRANSLATE_NOOP("Forms", "Read on"),
                    of="closure",
                    travels="never",
                    purpose="coordination",
                    missing=False,
                    by_app=True,
                ),
                Date(
                    "keep_until",
                    QT_TRANSLATE_NOOP("Forms", "Keep the record until"),
                    of="closure",
                    travels="with_coded_consent",
                    purpose="legal",
                    required="always",
                    missing=False,
                    future=True,
                ),
            ),
        ),
    ),
    rules=(NotBefore("keep_until", "closed_on", sequence.GONE_FIRST), sequence.kept_a_while),
    day="closed_on",
    headline=("reason",),
)
