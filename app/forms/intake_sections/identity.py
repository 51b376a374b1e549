"""Who the person is: names and birth, kept apart from all else."""

from typing import Final

from app.forms.conditions import answered
from app.forms.field import Choice, Choices, PartialDate, Text
from app.forms.form import Section
from app.i18n import QT_TRANSLATE_NOOP

IDENTITY: Final = Section(
    QT_TRANSLATE_NOOP("Forms", "Name and identity"),
    fields=(
        Text(
            "known_as",
            QT_TRANSLATE_NOOP("Forms", "What name and words (she, he, they) should we use here?"),
            of="identity",
            travels="never",
            purpose="care",
            help=QT_TRANSLATE_NOOP("Forms", "Whatever the person likes."),
            required="always",
            groups=("identity",),
        ),
        Text(
            "given_names",
            QT_TRANSLATE_NOOP("Forms", "Given names"),
            of="identity",
            travels="with_identity_consent",
            purpose="care",
            groups=("identity",),
            htcds=("prs_FirstName",),
        ),
        Text(
            "family_names",
            QT_TRANSLATE_NOOP("Forms", "Family names"),
            of="identity",
            travels="with_identity_consent",
            purpose="care",
            groups=("identity",),
            htcds=("prs_SecondName",),
        ),
        Text(
            "name_own_script",
            QT_TRANSLATE_NOOP("Forms", "Name in the person's own writing"),
            of="identity",
            travels="with_identity_consent",
            purpose="care",
            groups=("identity",),
        ),
        Text(
            "other_names",
            QT_TRANSLATE_NOOP("Forms", "Other names"),
            of="identity",
            travels="never",
            purpose="care",
            help=QT_TRANSLATE_NOOP(
                "Forms", "Nicknames, a name in false papers, a name that others gave. A comma between each."
            ),
            groups=("identity",),
        ),
        PartialDate(
            "date_of_birth",
            QT_TRANSLATE_NOOP("Forms", "When was the person born?"),
            of="identity",
            travels="with_identity_consent",
            purpose="care",
            help=QT_TRANSLATE_NOOP("Forms", "Year only, or about how old, is fine."),
            required="for_closing",
            groups=("identity",),
            htcds=("prs_Birthdate",),
            ctdc=("ageBroad",),
            by_age=True,
        ),
        Choice(
            "date_of_birth_source",
            QT_TRANSLATE_NOOP("Forms", "How do we know?"),
            of="identity",
            travels="with_coded_consent",
            purpose="statistics",
            codes="info_source",
            required="for_closing",
            shown_if=answered("date_of_birth"),
            groups=("identity",),
        ),
        Choices(
            "papers_held",
            QT_TRANSLATE_NOOP("Forms", "Which papers does the person have in hand?"),
            of="identity",
            travels="with_coded_consent",
            purpose="legal",
            codes="identity_paper",
            groups=("identity",),
        ),
        Text(
            "identity_number",
            QT_TRANSLATE_NOOP("Forms", "Number on the identity paper"),
            of="identity",
            travels="with_identity_consent",
            purpose="legal",
            shown_if=answered("papers_held"),
            groups=("identity",),
            htcds=("prs_IdentityNumber",),
            on=False,
        ),
    ),
)
