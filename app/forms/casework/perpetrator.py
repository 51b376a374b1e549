"""Somebody who took part in it: what they did and who they were to the person."""

from typing import Final

from app.forms.field import Choices, Text, YesNo
from app.forms.form import Form, Section
from app.i18n import QT_TRANSLATE_NOOP

PERPETRATOR: Final = Form(
    "perpetrator",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Somebody who did it"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Who"),
            fields=(
                Choices(
                    "roles",
                    QT_TRANSLATE_NOOP("Forms", "What did this person or group do?"),
                    of="perpetrator",
                    travels="statistics",
                    purpose="legal",
                    codes="perpetrator_role",
                    groups=("perpetrators",),
                    htcds=("per_RoleInProcess",),
                ),
                Choices(
                    "relation",
                    QT_TRANSLATE_NOOP("Forms", "Who were they to the person?"),
                    of="perpetrator",
                    travels="statistics",
                    purpose="legal",
                    codes="relation",
                    groups=("perpetrators",),
                    htcds=("vic_RelationshipToTrafficker",),
                    ctdc=(
                        "recruiterRelationIntimatePartner",
                        "recruiterRelationFriend",
                        "recruiterRelationFamily",
                        "recruiterRelationOther",
                    ),
                ),
                Text(
                    "known_by",
                    QT_TRANSLATE_NOOP("Forms", "Name or what they were called"),
                    of="perpetrator",
                    travels="never",
                    purpose="legal",
                    groups=("perpetrators",),
                    on=False,
                ),
                YesNo(
                    "knows_where",
                    QT_TRANSLATE_NOOP("Forms", "Could they find out where the person is?"),
                    of="perpetrator",
                    travels="never",
                    purpose="safety",
                    required="always",
                    groups=("perpetrators",),
                ),
            ),
        ),
    ),
    headline=("roles", "relation"),
)
