"""How the case began: when help started, who noticed, who sent the person."""

from typing import Final

from app.forms.conditions import answered
from app.forms.field import Choice, Country, Date, Integer, LongText, PartialDate, Text, YesNo
from app.forms.form import Section
from app.i18n import QT_TRANSLATE_NOOP

CASE: Final = Section(
    QT_TRANSLATE_NOOP("Forms", "This case"),
    fields=(
        Choice(
            "intake_kind",
            QT_TRANSLATE_NOOP("Forms", "Is this the first time here, or has the person come back?"),
            of="case",
            travels="statistics",
            purpose="statistics",
            codes="intake_kind",
            required="always",
        ),
        Choice(
            "case_status",
            QT_TRANSLATE_NOOP("Forms", "Where does the case stand?"),
            of="case",
            travels="statistics",
            purpose="coordination",
            codes="case_status",
            required="always",
            missing=False,
            by_app=True,
            htcds=("cas_Status",),
        ),
        Text(
            "case_worker",
            QT_TRANSLATE_NOOP("Forms", "Who is responsible for this case?"),
            of="case",
            travels="never",
            purpose="coordination",
            required="always",
            missing=False,
            by_app=True,
            htcds=("cas_CaseOwner",),
            staff=True,
        ),
    ),
)

ARRIVAL: Final = Section(
    QT_TRANSLATE_NOOP("Forms", "How the person came"),
    fields=(
        Date(
            "intake_date",
            QT_TRANSLATE_NOOP("Forms", "On what day did help begin here?"),
            of="intake",
            travels="statistics",
            purpose="statistics",
            help=QT_TRANSLATE_NOOP("Forms", "The day of this intake, not the day of typing."),
            required="always",
            ctdc=("yearOfRegistration",),
        ),
        PartialDate(
            "identified_on",
            QT_TRANSLATE_NOOP("Forms", "When was it first noticed that the person might need help?"),
            of="intake",
            travels="statistics",
            purpose="statistics",
        ),
        Choice(
            "identified_by",
            QT_TRANSLATE_NOOP("Forms", "Who first noticed?"),
            of="intake",
            travels="statistics",
            purpose="statistics",
            codes="identified_by",
        ),
        Country(
            "identified_in",
            QT_TRANSLATE_NOOP("Forms", "In which country was that?"),
            of="intake",
            travels="statistics",
            purpose="statistics",
        ),
        Choice(
            "contact_channel",
            QT_TRANSLATE_NOOP("Forms", "How did the person reach us?"),
            of="intake",
            travels="statistics",
            purpose="statistics",
            codes="contact_channel",
        ),
        Date(
            "referral_in_on",
            QT_TRANSLATE_NOOP("Forms", "On what day did we accept the referral?"),
            of="intake",
            travels="statistics",
            purpose="coordination",
            shown_if=answered("identified_by"),
            htcds=("cas_IncomingReferralDate",),
        ),
        Choice(
            "referrer_kind",
            QT_TRANSLATE_NOOP("Forms", "What kind of organisation sent the person?"),
            of="intake",
            travels="statistics",
            purpose="statistics",
            codes="organisation_kind",
        ),
        Text(
            "referrer",
            QT_TRANSLATE_NOOP("Forms", "Which organisation sent the person?"),
            of="intake",
            travels="with_coded_consent",
            purpose="coordination",
            htcds=("cas_ReferringOrganisation",),
        ),
        Text(
            "referrer_worker",
            QT_TRANSLATE_NOOP("Forms", "Who is our contact there?"),
            of="intake",
            travels="never",
            purpose="coordination",
            htcds=("cas_ReferringPrimaryCaseWorker",),
        ),
        Choice(
            "referral_in_reason",
            QT_TRANSLATE_NOOP("Forms", "Why were they sent to us?"),
            of="intake",
            travels="with_coded_consent",
            purpose="coordination",
            codes="referral_reason",
            shown_if=answered("referrer_kind"),
            htcds=("cas_ReasonForIncomingReferral",),
        ),
        LongText(
            "referral_in_details",
            QT_TRANSLATE_NOOP("Forms", "What must we know about the arrangements?"),
            of="intake",
            travels="with_coded_consent",
            purpose="coordination",
            help=QT_TRANSLATE_NOOP("Forms", "Transport, papers, who is coming. Not the story."),
            groups=("notes",),
            htcds=("cas_IncomingReferralDetails",),
        ),
        Integer(
            "children_with",
            QT_TRANSLATE_NOOP("Forms", "How many children came with the person?"),
            of="intake",
            travels="statistics",
            purpose="care",
            groups=("family",),
        ),
        YesNo(
            "from_old_records",
            QT_TRANSLATE_NOOP("Forms", "Was this copied from older records?"),
            of="intake",
            travels="statistics",
            purpose="statistics",
            required="always",
            missing=False,
        ),
    ),
)
