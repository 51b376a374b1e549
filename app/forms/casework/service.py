"""Help that was given on a day."""

from typing import Final

from app.forms.field import Choice, Date, Integer, LongText, Text
from app.forms.form import Form, Section
from app.forms.rules import people
from app.i18n import QT_TRANSLATE_NOOP

SERVICE: Final = Form(
    "service",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Service given"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Help"),
            fields=(
                Choice(
                    "service_type",
                    QT_TRANSLATE_NOOP("Forms", "What help was given?"),
                    of="service",
                    travels="statistics",
                    purpose="statistics",
                    codes="service_type",
                    required="always",
                    missing=False,
                ),
                Date(
                    "given_on",
                    QT_TRANSLATE_NOOP("Forms", "On what day?"),
                    of="service",
                    travels="statistics",
                    purpose="statistics",
                    required="always",
                    missing=False,
                    future=True,
                ),
                Choice(
                    "given_by_kind",
                    QT_TRANSLATE_NOOP("Forms", "Who gave it?"),
                    of="service",
                    travels="statistics",
                    purpose="statistics",
                    codes="provider_kind",
                    required="always",
                ),
                Text(
                    "given_by",
                    QT_TRANSLATE_NOOP("Forms", "Name of whoever gave it"),
                    of="service",
                    travels="never",
                    purpose="coordination",
                    suggest="organisations",
                ),
                Choice(
                    "state",
                    QT_TRANSLATE_NOOP("Forms", "What happened?"),
                    of="service",
                    travels="statistics",
                    purpose="statistics",
                    codes="service_state",
                    required="always",
                    missing=False,
                ),
                Integer(
                    "times",
                    QT_TRANSLATE_NOOP("Forms", "How many times or days, if entered together?"),
                    of="service",
                    travels="statistics",
                    purpose="statistics",
                ),
                Choice(
                    "person_view",
                    QT_TRANSLATE_NOOP("Forms", "Did it help, says the person?"),
                    of="service",
                    travels="statistics",
                    purpose="care",
                    codes="helped_scale",
                ),
                LongText(
                    "notes",
                    QT_TRANSLATE_NOOP("Forms", "What else should be known?"),
                    of="service",
                    travels="never",
                    purpose="care",
                    groups=("notes",),
                ),
            ),
        ),
    ),
    rules=(people.given_already,),
    day="given_on",
    headline=("service_type", "state"),
)
