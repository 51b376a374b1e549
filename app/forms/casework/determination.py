"""What was decided about trafficking: by whom, when, and by which definition."""

from typing import Final

from app.forms.field import Choice, Choices, Date, Text
from app.forms.form import Form, Section
from app.forms.rules import judging
from app.i18n import QT_TRANSLATE_NOOP

DETERMINATION: Final = Form(
    "determination",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Determination"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Decision"),
            fields=(
                Choice(
                    "status",
                    QT_TRANSLATE_NOOP("Forms", "What was decided?"),
                    of="determination",
                    travels="statistics",
                    purpose="legal",
                    help=QT_TRANSLATE_NOOP("Forms", "Help does not depend on it."),
                    codes="trafficking_status",
                    required="always",
                    groups=("legal",),
                    htcds=("vic_TraffickingStatus",),
                ),
                Choice(
                    "decided_by",
                    QT_TRANSLATE_NOOP("Forms", "Who decided?"),
                    of="determination",
                    travels="statistics",
                    purpose="legal",
                    codes="decision_maker",
                    required="always",
                    groups=("legal",),
                    htcds=("vic_TraffickingStatusDecisionMakingOrg",),
                ),
                Text(
                    "decided_by_name",
                    QT_TRANSLATE_NOOP("Forms", "Name of the body"),
                    of="determination",
                    travels="with_coded_consent",
                    purpose="legal",
                    groups=("legal",),
                ),
                Date(
                    "decided_on",
                    QT_TRANSLATE_NOOP("Forms", "On what day?"),
                    of="determination",
                    travels="statistics",
                    purpose="legal",
                    required="always",
                    groups=("legal",),
                ),
                Choice(
                    "definition_used",
                    QT_TRANSLATE_NOOP("Forms", "By which definition or law?"),
                    of="determination",
                    travels="statistics",
                    purpose="legal",
                    codes="definition",
                    required="always",
                    missing=False,
                    groups=("legal",),
                ),
                Text(
                    "definition_version",
                    QT_TRANSLATE_NOOP("Forms", "Which version or article?"),
                    of="determination",
                    travels="with_coded_consent",
                    purpose="legal",
                    required="always",
                    missing=False,
                    groups=("legal",),
                    suggest="definitions",
                ),
                Choices(
                    "acts",
                    QT_TRANSLATE_NOOP("Forms", "Which acts were found?"),
                    of="determination",
                    travels="statistics",
                    purpose="legal",
                    codes="trafficking_act",
                    groups=("legal",),
                ),
                Choice(
                    "means_found",
                    QT_TRANSLATE_NOOP("Forms", "Were means of control found?"),
                    of="determination",
                    travels="statistics",
                    purpose="legal",
                    help=QT_TRANSLATE_NOOP("Forms", "Not needed for a child."),
                    codes="element_found",
                    groups=("legal",),
                ),
                Choice(
                    "purpose_found",
                    QT_TRANSLATE_NOOP("Forms", "Was exploitation or the intention found?"),
                    of="determination",
                    travels="statistics",
                    purpose="legal",
                    codes="element_found",
                    groups=("legal",),
                ),
                Choices(
                    "basis",
                    QT_TRANSLATE_NOOP("Forms", "What did the decision rest on?"),
                    of="determination",
                    travels="statistics",
                    purpose="legal",
                    codes="info_source",
                    required="always",
                    groups=("legal",),
                ),
            ),
        ),
    ),
    rules=(judging.actual_needs,),
    day="decided_on",
    headline=("status", "definition_used"),
)
