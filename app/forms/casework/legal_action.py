"""A step of the law: what it is about and where it stands."""

from typing import Final

from app.forms.conditions import any_of
from app.forms.field import Choice, Date, LongText, PartialDate
from app.forms.form import Form, Section
from app.forms.rules import sequence
from app.forms.rules.sequence import NotBefore
from app.i18n import QT_TRANSLATE_NOOP

LEGAL_ACTION: Final = Form(
    "legal_action",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Legal step"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Legal step"),
            fields=(
                Choice(
                    "legal_kind",
                    QT_TRANSLATE_NOOP("Forms", "What is it about?"),
                    of="legal_action",
                    travels="statistics",
                    purpose="legal",
                    codes="legal_kind",
                    required="always",
                    missing=False,
                    groups=("legal",),
                ),
                Choice(
                    "person_role",
                    QT_TRANSLATE_NOOP("Forms", "What is the person's part in it?"),
                    of="legal_action",
                    travels="statistics",
                    purpose="legal",
                    codes="legal_role",
                    required="always",
                    groups=("legal",),
                ),
                Choice(
                    "wants_it",
                    QT_TRANSLATE_NOOP("Forms", "Does the person want to take part?"),
                    of="legal_action",
                    travels="with_coded_consent",
                    purpose="legal",
                    codes="legal_wish",
                    required="always",
                    groups=("legal",),
                ),
                PartialDate(
                    "opened_on",
                    QT_TRANSLATE_NOOP("Forms", "Begun on"),
                    of="legal_action",
                    travels="statistics",
                    purpose="legal",
                    groups=("legal",),
                ),
                Choice(
                    "state",
                    QT_TRANSLATE_NOOP("Forms", "Where does it stand?"),
                    of="legal_action",
                    travels="statistics",
                    purpose="legal",
                    codes="legal_state",
                    required="for_closing",
                    groups=("legal",),
                ),
                PartialDate(
                    "result_on",
                    QT_TRANSLATE_NOOP("Forms", "Decided on"),
                    of="legal_action",
                    travels="statistics",
                    purpose="legal",
                    shown_if=any_of("state", "granted", "refused", "conviction", "acquittal", "settled"),
                    groups=("legal",),
                ),
                Choice(
                    "amount_paid",
                    QT_TRANSLATE_NOOP("Forms", "Has it been paid?"),
                    of="legal_action",
                    travels="statistics",
                    purpose="legal",
                    codes="paid_state",
                    shown_if=any_of("legal_kind", "compensation", "unpaid_wages"),
                    groups=("legal",),
                ),
                Date(
                    "next_date_on",
                    QT_TRANSLATE_NOOP("Forms", "Next date"),
                    of="legal_action",
                    travels="never",
                    purpose="legal",
                    groups=("legal",),
                    future=True,
                ),
                LongText(
                    "details",
                    QT_TRANSLATE_NOOP("Forms", "What must be kept in mind?"),
                    of="legal_action",
                    travels="never",
                    purpose="legal",
                    groups=("legal",),
                ),
            ),
        ),
    ),
    rules=(NotBefore("result_on", "opened_on", sequence.ENDED_FIRST),),
    day="opened_on",
    headline=("legal_kind", "state"),
)
