"""A step of the law: what it is about and where it stands."""

from typing import Final

from app.forms.conditions import all_of, any_of, missing, not_
from app.forms.field import Choice, Currency, Date, LongText, Number, PartialDate, Text
from app.forms.form import Form, Section
from app.forms.rules import sequence
from app.forms.rules.sequence import NotBefore
from app.i18n import QT_TRANSLATE_NOOP

_ABOUT_MONEY: Final = any_of("legal_kind", "compensation", "unpaid_wages")
_AMOUNT_GIVEN: Final = not_(all_of(missing("amount_claimed"), missing("amount_awarded")))

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
                Number(
                    "amount_claimed",
                    QT_TRANSLATE_NOOP("Forms", "How much money is claimed?"),
                    of="legal_action",
                    travels="with_identity_consent",
                    purpose="legal",
                    shown_if=_ABOUT_MONEY,
                    groups=("legal",),
                    low=0,
                    unit="currency",
                ),
                Number(
                    "amount_awarded",
                    QT_TRANSLATE_NOOP("Forms", "How much money was awarded?"),
                    of="legal_action",
                    travels="with_identity_consent",
                    purpose="legal",
                    shown_if=_ABOUT_MONEY,
                    groups=("legal",),
                    low=0,
                    unit="currency",
                ),
                Currency(
                    "currency",
                    QT_TRANSLATE_NOOP("Forms", "In which currency?"),
                    of="legal_action",
                    travels="with_identity_consent",
                    purpose="legal",
                    help=QT_TRANSLATE_NOOP("Forms", "Type the name or the short form, as KHR, to find it."),
                    required_if=_AMOUNT_GIVEN,
                    shown_if=_ABOUT_MONEY,
                    groups=("legal",),
                ),
                Choice(
                    "amount_paid",
                    QT_TRANSLATE_NOOP("Forms", "Has it been paid?"),
                    of="legal_action",
                    travels="statistics",
                    purpose="legal",
                    codes="paid_state",
                    shown_if=_ABOUT_MONEY,
                    groups=("legal",),
                ),
                Text(
                    "file_number",
                    QT_TRANSLATE_NOOP("Forms", "Number of the claim or file, and the court or office"),
                    of="legal_action",
                    travels="with_identity_consent",
                    purpose="legal",
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
