"""The person sent on to another organisation, and what came of it."""

from typing import Final

from app.forms.conditions import answered, equals
from app.forms.field import Choice, Date, LongText, Text
from app.forms.form import Form, Section
from app.forms.rules import sequence
from app.forms.rules.sequence import NotBefore
from app.i18n import QT_TRANSLATE_NOOP

REFERRAL: Final = Form(
    "referral",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Referral"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Referral"),
            fields=(
                Date(
                    "referred_on",
                    QT_TRANSLATE_NOOP("Forms", "On what day was the person referred?"),
                    of="referral",
                    travels="statistics",
                    purpose="coordination",
                    required="always",
                    missing=False,
                    htcds=("cas_OutgoingReferralDate",),
                ),
                Text(
                    "referred_to",
                    QT_TRANSLATE_NOOP("Forms", "To which organisation?"),
                    of="referral",
                    travels="with_coded_consent",
                    purpose="coordination",
                    required="always",
                    missing=False,
                    htcds=("cas_ReferredOrganisation",),
                    suggest="organisations",
                ),
                Text(
                    "referred_to_worker",
                    QT_TRANSLATE_NOOP("Forms", "Our contact there"),
                    of="referral",
                    travels="never",
                    purpose="coordination",
                    htcds=("cas_ReferredPrimaryCaseWorker",),
                ),
                Choice(
                    "referral_reason",
                    QT_TRANSLATE_NOOP("Forms", "Why?"),
                    of="referral",
                    travels="with_coded_consent",
                    purpose="coordination",
                    codes="referral_reason",
                    required="always",
                    htcds=("cas_ReasonForOutgoingReferral",),
                ),
                Choice(
                    "service_wanted",
                    QT_TRANSLATE_NOOP("Forms", "For what help?"),
                    of="referral",
                    travels="statistics",
                    purpose="coordination",
                    codes="service_type",
                    required="always",
                ),
                Choice(
                    "agreed",
                    QT_TRANSLATE_NOOP("Forms", "Did the person agree to this referral?"),
                    of="referral",
                    travels="with_coded_consent",
                    purpose="legal",
                    codes="referral_consent",
                    required="always",
                    missing=False,
                ),
                LongText(
                    "details",
                    QT_TRANSLATE_NOOP("Forms", "What must they know?"),
                    of="referral",
                    travels="with_identity_consent",
                    purpose="coordination",
                    help=QT_TRANSLATE_NOOP("Forms", "Only what they need in order to help."),
                    groups=("notes",),
                    htcds=("cas_OutgoingReferralDetails",),
                ),
                LongText(
                    "override_why",
                    QT_TRANSLATE_NOOP("Forms", "Why is it sent without permission?"),
                    of="referral",
                    travels="never",
                    purpose="legal",
                    help=QT_TRANSLATE_NOOP("Forms", "A supervisor reads this. Only what saves life may be sent."),
                    required="always",
                    shown_if=equals("agreed", "urgent_without"),
                    missing=False,
                ),
                Choice(
                    "result",
                    QT_TRANSLATE_NOOP("Forms", "What came of it?"),
                    of="referral",
                    travels="statistics",
                    purpose="coordination",
                    codes="referral_result",
                    required="for_closing",
                ),
                Date(
                    "result_on",
                    QT_TRANSLATE_NOOP("Forms", "On what day was that known?"),
                    of="referral",
                    travels="statistics",
                    purpose="coordination",
                    shown_if=answered("result"),
                ),
                LongText(
                    "outcome",
                    QT_TRANSLATE_NOOP("Forms", "What did it bring the person?"),
                    of="referral",
                    travels="never",
                    purpose="care",
                    shown_if=answered("result"),
                ),
            ),
        ),
    ),
    rules=(NotBefore("result_on", "referred_on", sequence.RESULT_FIRST),),
    day="referred_on",
    headline=("referred_to", "result"),
)
