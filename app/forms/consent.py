"""The consent questionnaire: what was explained, what was decided, and when it was taken back."""

from dataclasses import replace
from typing import Final

from app.forms.conditions import all_of, answered, any_of, equals, has_all, not_
from app.forms.field import Choice, Choices, Date, File, Language, LongText, Text, YesNo
from app.forms.form import Form, Section
from app.forms.rules import consenting
from app.i18n import QT_TRANSLATE_NOOP

POINTS: Final = ("interview", "purpose", "use", "research", "see_it", "how_long", "take_back")
"""The seven points of the HTCDS consent guidance: con_Consent is true only when all of them were explained."""
_GIVEN: Final = any_of("consent_status", "given_spoken", "given_signed")
_EXPLAINING: Final = not_(any_of("consent_status", "not_possible_emergency", "no_living_person", "not_collected_then"))
_ELSEWHERE: Final = all_of(answered("recipient_kind"), not_(equals("recipient_kind", "this_shelter")))

_EXPLAIN: Final = Section(
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
            shown_if=all_of(_GIVEN, not_(has_all("points_explained", *POINTS))),
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

_ANSWER: Final = Section(
    QT_TRANSLATE_NOOP("Forms", "What the person decided"),
    fields=(
        Choice(
            "consent_status",
            QT_TRANSLATE_NOOP("Forms", "What did the person decide?"),
            of="consent",
            travels="statistics",
            purpose="legal",
            help=QT_TRANSLATE_NOOP("Forms", "No is a full answer. Help does not depend on it."),
            codes="consent_status",
            required="always",
            missing=False,
            htcds=("con_Consent",),
        ),
        Date(
            "given_on",
            QT_TRANSLATE_NOOP("Forms", "On what day?"),
            of="consent",
            travels="with_coded_consent",
            purpose="legal",
            required="always",
            shown_if=any_of("consent_status", "given_spoken", "given_signed", "refused"),
            missing=False,
        ),
        Choice(
            "given_by",
            QT_TRANSLATE_NOOP("Forms", "Who gave the permission?"),
            of="consent",
            travels="with_coded_consent",
            purpose="legal",
            codes="consent_giver",
            required="always",
            shown_if=_GIVEN,
            missing=False,
        ),
        LongText(
            "guardian_absent_why",
            QT_TRANSLATE_NOOP("Forms", "Why is there no guardian's permission?"),
            of="consent",
            travels="never",
            purpose="legal",
            help=QT_TRANSLATE_NOOP("Forms", "For example: the guardian is part of the danger, or nobody is known."),
            required="always",
            shown_if=equals("given_by", "child_by_law"),
            missing=False,
        ),
        Text(
            "guardian_name",
            QT_TRANSLATE_NOOP("Forms", "Name of the guardian or legal representative"),
            of="consent",
            travels="never",
            purpose="legal",
            shown_if=any_of("given_by", "guardian_with_child", "guardian_alone", "legal_representative"),
        ),
        YesNo(
            "guardian_safe",
            QT_TRANSLATE_NOOP("Forms", "Has someone checked that the guardian had no part in what happened?"),
            of="consent",
            travels="never",
            purpose="safety",
            required="always",
            shown_if=any_of("given_by", "guardian_with_child", "guardian_alone"),
        ),
        Text(
            "witness",
            QT_TRANSLATE_NOOP("Forms", "Who was there as a witness?"),
            of="consent",
            travels="never",
            purpose="legal",
            help=QT_TRANSLATE_NOOP("Forms", "A code or a role is enough."),
            shown_if=_GIVEN,
        ),
        File(
            "signed_sheet",
            QT_TRANSLATE_NOOP("Forms", "The signed sheet"),
            of="consent",
            travels="never",
            purpose="legal",
            help=QT_TRANSLATE_NOOP("Forms", "A photo or scan of the paper. It stays in this vault and is never sent."),
            shown_if=equals("consent_status", "given_signed"),
            missing=False,
        ),
        Choice(
            "child_assent",
            QT_TRANSLATE_NOOP("Forms", "Does the child agree?"),
            of="consent",
            travels="with_coded_consent",
            purpose="legal",
            codes="assent",
            required="always",
            shown_if=any_of("given_by", "guardian_with_child", "guardian_alone", "legal_representative"),
        ),
        Choices(
            "withheld_groups",
            QT_TRANSLATE_NOOP("Forms", "What should be kept back?"),
            of="consent",
            travels="never",
            purpose="safety",
            codes="field_group",
        ),
        Text(
            "withheld_from",
            QT_TRANSLATE_NOOP("Forms", "From whom should it be kept back?"),
            of="consent",
            travels="never",
            purpose="safety",
            shown_if=answered("withheld_groups"),
        ),
        Text(
            "form_version",
            QT_TRANSLATE_NOOP("Forms", "Version of the form or script used"),
            of="consent",
            travels="with_coded_consent",
            purpose="legal",
            required="always",
            missing=False,
            by_app=True,
        ),
        Date(
            "valid_until",
            QT_TRANSLATE_NOOP("Forms", "Until when does it hold?"),
            of="consent",
            travels="with_coded_consent",
            purpose="legal",
            future=True,
        ),
        LongText(
            "emergency_reason",
            QT_TRANSLATE_NOOP("Forms", "Why could you not ask?"),
            of="consent",
            travels="never",
            purpose="legal",
            help=QT_TRANSLATE_NOOP("Forms", "Write the danger, not the story."),
            required="always",
            shown_if=equals("consent_status", "not_possible_emergency"),
            missing=False,
        ),
        Date(
            "review_on",
            QT_TRANSLATE_NOOP("Forms", "When will you ask again?"),
            of="consent",
            travels="never",
            purpose="care",
            future=True,
        ),
    ),
)

_WITHDRAWAL: Final = Section(
    QT_TRANSLATE_NOOP("Forms", "Taking it back"),
    fields=(
        Date(
            "withdrawn_on",
            QT_TRANSLATE_NOOP("Forms", "On what day did the person take the permission back?"),
            of="consent",
            travels="with_coded_consent",
            purpose="legal",
            shown_if=_GIVEN,
            missing=False,
            on=False,
        ),
        Choice(
            "withdrawal_wish",
            QT_TRANSLATE_NOOP("Forms", "What should happen to what was already shared?"),
            of="consent",
            travels="with_coded_consent",
            purpose="legal",
            codes="withdrawal_wish",
            required="always",
            shown_if=answered("withdrawn_on"),
        ),
    ),
)

CONSENT: Final = Form(
    "consent",
    version=2,
    title=QT_TRANSLATE_NOOP("Forms", "Consent"),
    sections=(_EXPLAIN, _ANSWER, _WITHDRAWAL),
    rules=(consenting.explained, consenting.guarded, consenting.bounded, consenting.dated),
)
"""One answer sheet is one purpose and one recipient."""
ADDED_IN_2: Final = frozenset({"witness", "signed_sheet"})
CONSENT_1: Final = replace(
    CONSENT,
    version=1,
    sections=tuple(
        replace(part, fields=tuple(field for field in part.fields if field.name not in ADDED_IN_2))
        for part in CONSENT.sections
    ),
)
"""What was asked before there was a place for a witness and for the signed sheet."""
