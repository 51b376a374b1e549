"""Somebody close to the person: a client here, or a name."""

from typing import Final

from app.forms.field import Choice, PersonLink, Text, YesNo
from app.forms.form import Form, Section
from app.forms.rules import people
from app.i18n import QT_TRANSLATE_NOOP

FAMILY_LINK: Final = Form(
    "family_link",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Family and companions"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Who"),
            fields=(
                PersonLink(
                    "linked_person",
                    QT_TRANSLATE_NOOP("Forms", "Someone with a case here"),
                    of="family_link",
                    travels="never",
                    purpose="care",
                    missing=False,
                    groups=("family",),
                ),
                Text(
                    "name",
                    QT_TRANSLATE_NOOP("Forms", "Name, if not a client here"),
                    of="family_link",
                    travels="never",
                    purpose="care",
                    groups=("family",),
                ),
                Choice(
                    "relation",
                    QT_TRANSLATE_NOOP("Forms", "Who are they to the person?"),
                    of="family_link",
                    travels="with_coded_consent",
                    purpose="care",
                    codes="family_relation",
                    required="always",
                    groups=("family",),
                ),
                YesNo(
                    "lives_here",
                    QT_TRANSLATE_NOOP("Forms", "Are they staying in this house?"),
                    of="family_link",
                    travels="with_coded_consent",
                    purpose="care",
                    required="always",
                    groups=("family",),
                ),
                Choice(
                    "safe_to_contact",
                    QT_TRANSLATE_NOOP("Forms", "Is it safe to contact them?"),
                    of="family_link",
                    travels="never",
                    purpose="safety",
                    codes="safe_to_contact",
                    required="always",
                    groups=("family",),
                ),
                Choice(
                    "contact_wish",
                    QT_TRANSLATE_NOOP("Forms", "Does the person want contact?"),
                    of="family_link",
                    travels="never",
                    purpose="care",
                    codes="contact_wish",
                    required="always",
                    groups=("family",),
                ),
            ),
        ),
    ),
    rules=(people.linked_to_somebody,),
    headline=("name", "relation"),
)
