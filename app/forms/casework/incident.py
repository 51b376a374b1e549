"""Something that happened in the house."""

from typing import Final

from app.forms.field import Choice, Choices, Date, LongText, PersonLink, Repeat, Text
from app.forms.form import Form, Section
from app.forms.rules import people
from app.i18n import QT_TRANSLATE_NOOP

INCIDENT: Final = Form(
    "incident",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Incident"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Incident"),
            fields=(
                Date(
                    "happened_on",
                    QT_TRANSLATE_NOOP("Forms", "On what day?"),
                    of="incident",
                    travels="statistics",
                    purpose="safety",
                    required="always",
                    missing=False,
                ),
                Choice(
                    "incident_kind",
                    QT_TRANSLATE_NOOP("Forms", "What kind?"),
                    of="incident",
                    travels="statistics",
                    purpose="safety",
                    codes="incident_kind",
                    required="always",
                    missing=False,
                ),
                Repeat(
                    "people",
                    QT_TRANSLATE_NOOP("Forms", "Who was involved?"),
                    of="incident",
                    travels="never",
                    purpose="safety",
                    help=QT_TRANSLATE_NOOP("Forms", "Code and part; no one is called the cause."),
                    parts=(
                        PersonLink(
                            "person",
                            QT_TRANSLATE_NOOP("Forms", "Who, if a client here"),
                            of="incident",
                            travels="never",
                            purpose="safety",
                        ),
                        Text(
                            "name",
                            QT_TRANSLATE_NOOP("Forms", "Who, if not a client here"),
                            of="incident",
                            travels="never",
                            purpose="safety",
                        ),
                        Choice(
                            "role",
                            QT_TRANSLATE_NOOP("Forms", "Which part?"),
                            of="incident",
                            travels="never",
                            purpose="safety",
                            codes="incident_role",
                            required="always",
                        ),
                    ),
                ),
                LongText(
                    "what_happened",
                    QT_TRANSLATE_NOOP("Forms", "What was seen and heard?"),
                    of="incident",
                    travels="never",
                    purpose="safety",
                    help=QT_TRANSLATE_NOOP("Forms", "Facts, in order."),
                    required="always",
                    missing=False,
                    groups=("notes",),
                ),
                Choice(
                    "harm",
                    QT_TRANSLATE_NOOP("Forms", "Was someone hurt?"),
                    of="incident",
                    travels="statistics",
                    purpose="safety",
                    codes="harm_level",
                    required="always",
                ),
                LongText(
                    "done_now",
                    QT_TRANSLATE_NOOP("Forms", "What was done?"),
                    of="incident",
                    travels="never",
                    purpose="safety",
                    required="always",
                    missing=False,
                    groups=("notes",),
                ),
                Choices(
                    "reported_to",
                    QT_TRANSLATE_NOOP("Forms", "Who was told?"),
                    of="incident",
                    travels="with_coded_consent",
                    purpose="legal",
                    codes="report_to",
                ),
            ),
        ),
    ),
    rules=(people.everybody_is_somebody,),
    day="happened_on",
    headline=("incident_kind", "harm"),
)
