"""The first part of the consent questionnaire: what was explained, for what and for whom."""

from typing import Final

from app.forms.conditions import all_of, answered, any_of, equals, has_all, not_
from app.forms.field import Choice, Choices, Language, LongText, Text, YesNo
from app.forms.form import Section
from app.i18n import QT_TRANSLATE_NOOP

POINTS: Final = ("interview", "purpose", "use", "research", "see_it", "how_long", "take_back")
"""The seven points of the HTCDS consent guidance: con_Consent is true only when all of them were explained."""
GIVEN: Final = any_of("consent_status", "given_spoken", "given_signed")
_EXPLAINING: Final = not_(any_of("consent_status", "not_possible_emergency", "no_living_person", "not_collected_then"))
_ELSEWHERE: Final = all_of(answered("recipient_kind"), not_(equals("recipient_kind", "this_shelter")))

EXPLAIN: Final = Section(
    QT_TRANSLATE_NOOP("Forms", "What was explained"),
    fields=(
        YesNo(
            "limits_explained",
            QT_TRANSLATE_NOOP("Forms", "Have you said first what you must report by law?"),
            of="consent",
            travels="never",
            purpose="legal",
            help=QT_TRANSLATE_NOOP(
                "Forms", "Say the limits of confidentiality before any question about what happened."
            ),
            required="always",
            shown_if=_EXPLAINING,
            missing=False,
        ),
        Choice(
            "consent_purpose",
            QT_TRANSLATE_NOOP("Forms", "What is this permission for?"),
            of="consent",
            travels="statistics",
            purpose="legal",
            help=QT_TRANSLATE_NOOP("Forms", "One purpose at a time."),
            codes="consent_purpose",
            required="always",
            missing=False,
        ),
        Choice(
            "recipient_kind",
            QT_TRANSLATE_NOOP("Forms", "Who would receive it?"),
            of="consent",
            travels="statistics",
            purpose="coordination",
            codes="recipient_kind",
            required="always",
            missing=False,
        ),
        Text(
            "recipient",
            QT_TRANSLATE_NOOP("Forms", "Name of the organisation or person who would receive it"),
            of="consent",
            travels="never",
            purpose="coordination",
            required="always",
            shown_if=_ELSEWHERE,
            missing=False,
            suggest="organisations",
        ),
        Choice(
            "share_level",
            QT_TRANSLATE_NOOP("Forms", "How much may they see?"),
            of="consent",
            travels="statistics",
            purpose="coordination",
            codes="share_level",
            required="always",
            shown_if=_ELSEWHERE,
            missing=False,
        ),
        Choices(
            "points_explained",
            QT_TRANSLATE_NOOP("Forms", "What did you explain, in words the person understood?"),
            of="consent",
            travels="with_coded_consent",
            purpose="legal",
            help=QT_TRANSLATE_NOOP("Forms", "Tick only what was said."),
            codes="consent_points",
            required="always",
            shown_if=_EXPLAINING,
        ),
        LongText(
            "points_reason",
            QT_TRANSLATE_NOOP("Forms", "Why were not all seven explained?"),
            of="consent",
            travels="never",
            purpose="legal",
            help=QT_TRANSLATE_NOOP("Forms", "Until they are, nothing leaves this house on this permission."),
            required="always",
            shown_if=all_of(GIVEN, not_(has_all("points_explained", *POINTS))),
            missing=False,
        ),
        Language(
            "explained_in",
            QT_TRANSLATE_NOOP("Forms", "In which language was it explained?"),
            of="consent",
            travels="with_coded_consent",
            purpose="care",
            required="always",
            shown_if=_EXPLAINING,
        ),
        Choice(
            "interpreter_kind",
            QT_TRANSLATE_NOOP("Forms", "Who interpreted?"),
            of="consent",
            travels="never",
            purpose="safety",
            help=QT_TRANSLATE_NOOP("Forms", "Never a member of the group that held the person."),
            codes="interpreter_kind",
            required="always",
            shown_if=_EXPLAINING,
        ),
        YesNo(
            "said_back",
            QT_TRANSLATE_NOOP("Forms", "Did the person say it back in their own words?"),
            of="consent",
            travels="with_coded_consent",
            purpose="legal",
            required="always",
            shown_if=_EXPLAINING,
        ),
    ),
)
