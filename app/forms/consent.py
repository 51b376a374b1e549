"""The consent questionnaire: what was explained, what was decided, and when it was taken back."""

from dataclasses import replace
from typing import Final

from app.forms.conditions import answered, any_of, equals
from app.forms.explaining import EXPLAIN, GIVEN, POINTS
from app.forms.field import Choice, Choices, Date, File, LongText, Text, YesNo
from app.forms.form import Form, Section
from app.forms.rules import consenting
from app.i18n import QT_TRANSLATE_NOOP

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
            shown_if=GIVEN,
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
            shown_if=GIVEN,
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
            shown_if=GIVEN,
            missing=False,
            on=False,
        ),
        Choice(
            "withdrawal_wish",
            QT_TRANSLATE_NOOP("Forms", "What should happen to what was already shared?"),
            of="consent",
            travels="statistics",
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
    sections=(EXPLAIN, _ANSWER, _WITHDRAWAL),
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

__all__ = ["CONSENT", "CONSENT_1", "POINTS"]
