"""Something the house keeps for the person."""

from typing import Final

from app.forms.field import Date, Text, YesNo
from app.forms.form import Form, Section
from app.forms.rules import sequence
from app.forms.rules.sequence import NotBefore
from app.i18n import QT_TRANSLATE_NOOP

BELONGINGS: Final = Form(
    "belongings",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Belongings"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Thing"),
            fields=(
                Text(
                    "item",
                    QT_TRANSLATE_NOOP("Forms", "What is it?"),
                    of="belongings",
                    travels="never",
                    purpose="care",
                    required="always",
                    missing=False,
                ),
                YesNo(
                    "is_identity_paper",
                    QT_TRANSLATE_NOOP("Forms", "Is it a passport or other identity paper?"),
                    of="belongings",
                    travels="never",
                    purpose="legal",
                    help=QT_TRANSLATE_NOOP("Forms", "Staff holding papers must never look like the trafficker did."),
                    required="always",
                    missing=False,
                ),
                Date(
                    "kept_on",
                    QT_TRANSLATE_NOOP("Forms", "Handed over on"),
                    of="belongings",
                    travels="never",
                    purpose="care",
                    required="always",
                    missing=False,
                ),
                YesNo(
                    "at_request",
                    QT_TRANSLATE_NOOP("Forms", "Did the person ask us to keep it?"),
                    of="belongings",
                    travels="never",
                    purpose="legal",
                    required="always",
                    missing=False,
                ),
                Date(
                    "returned_on",
                    QT_TRANSLATE_NOOP("Forms", "Given back on"),
                    of="belongings",
                    travels="never",
                    purpose="care",
                    required="for_closing",
                    missing=False,
                ),
            ),
        ),
    ),
    rules=(NotBefore("returned_on", "kept_on", sequence.RETURNED_FIRST),),
    day="kept_on",
    headline=("item",),
)
