"""What a list of cases may be filtered by, as questions: asked like any form, kept with no record."""

from typing import Final

from app.forms.field import Choices, Countries, Date, PartialDate
from app.forms.form import Form, Section
from app.i18n import QT_TRANSLATE_NOOP

FINDING: Final = Form(
    "finding",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Filter the list"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "The case"),
            fields=(
                Choices(
                    "statuses",
                    QT_TRANSLATE_NOOP("Forms", "Status is one of"),
                    of="finding",
                    travels="never",
                    purpose="coordination",
                    missing=False,
                    codes="case_status",
                ),
                Choices(
                    "risks",
                    QT_TRANSLATE_NOOP("Forms", "Newest overall risk is one of"),
                    of="finding",
                    travels="never",
                    purpose="coordination",
                    missing=False,
                    codes="risk_level",
                ),
                PartialDate(
                    "opened_from",
                    QT_TRANSLATE_NOOP("Forms", "Opened from"),
                    of="finding",
                    travels="never",
                    purpose="coordination",
                    missing=False,
                ),
                PartialDate(
                    "opened_to",
                    QT_TRANSLATE_NOOP("Forms", "Opened until"),
                    of="finding",
                    travels="never",
                    purpose="coordination",
                    missing=False,
                ),
                Date(
                    "changed_from",
                    QT_TRANSLATE_NOOP("Forms", "Last changed from"),
                    of="finding",
                    travels="never",
                    purpose="coordination",
                    missing=False,
                ),
                Date(
                    "changed_to",
                    QT_TRANSLATE_NOOP("Forms", "Last changed until"),
                    of="finding",
                    travels="never",
                    purpose="coordination",
                    missing=False,
                ),
            ),
        ),
        Section(
            QT_TRANSLATE_NOOP("Forms", "The person"),
            fields=(
                Countries(
                    "nationalities",
                    QT_TRANSLATE_NOOP("Forms", "A citizen of one of"),
                    of="finding",
                    travels="never",
                    purpose="coordination",
                    missing=False,
                ),
                Choices(
                    "exploitation",
                    QT_TRANSLATE_NOOP("Forms", "Exploited in one of these forms"),
                    of="finding",
                    travels="never",
                    purpose="coordination",
                    missing=False,
                    codes="exploitation_type",
                ),
            ),
        ),
    ),
)
