"""What a house stands on: country, law on data, what must be reported, how long records are kept, and what for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.conditions import equals
from app.forms.field import Country, Integer, LongText, Repeat, Text, YesNo
from app.forms.form import Form, Section
from app.i18n import QT_TRANSLATE_NOOP
from db.missing import NOT_APPLICABLE, reason_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.types import Answer

_ASKED_FOR: Final = frozenset({"country", "data_law", "must_report", "duties", "kept_for", "keep_years"})
"""All may stay open while a vault is made; these are asked for on the first page until they are answered."""
_LAW: Final = Section(
    QT_TRANSLATE_NOOP("Forms", "Country and law"),
    fields=(
        Country(
            "country",
            QT_TRANSLATE_NOOP("Forms", "In which country does this house work?"),
            of="ground",
            travels="never",
            purpose="legal",
        ),
        LongText(
            "data_law",
            QT_TRANSLATE_NOOP("Forms", "Which law on personal data applies here?"),
            of="ground",
            travels="never",
            purpose="legal",
            help=QT_TRANSLATE_NOOP(
                "Forms", "Its name, and what it asks of us: for example that data stay in the country."
            ),
        ),
        YesNo(
            "must_report",
            QT_TRANSLATE_NOOP("Forms", "Must something be reported by law, whether the person agrees or not?"),
            of="ground",
            travels="never",
            purpose="legal",
            help=QT_TRANSLATE_NOOP(
                "Forms",
                "For example danger to a child. It is shown before an intake begins, and printed on the permission. "
                "If nobody has found out, say that it is not known.",
            ),
        ),
        Repeat(
            "duties",
            QT_TRANSLATE_NOOP("Forms", "What must be reported, and to whom?"),
            of="ground",
            travels="never",
            purpose="legal",
            help=QT_TRANSLATE_NOOP(
                "Forms", "One line for each duty, in plain words that can be read out to the person."
            ),
            shown_if=equals("must_report", "yes"),
            missing=False,
            parts=(
                Text(
                    "what",
                    QT_TRANSLATE_NOOP("Forms", "What must be reported"),
                    of="ground",
                    travels="never",
                    purpose="legal",
                    required="always",
                    missing=False,
                ),
                Text(
                    "to_whom",
                    QT_TRANSLATE_NOOP("Forms", "To whom"),
                    of="ground",
                    travels="never",
                    purpose="legal",
                    required="always",
                    missing=False,
                ),
            ),
        ),
    ),
)
_KEEPING: Final = Section(
    QT_TRANSLATE_NOOP("Forms", "What is kept, what for and how long"),
    fields=(
        Repeat(
            "kept_for",
            QT_TRANSLATE_NOOP("Forms", "What does this house keep records for?"),
            of="ground",
            travels="never",
            purpose="legal",
            help=QT_TRANSLATE_NOOP(
                "Forms", "The register of purposes: one line for each. What serves no line of it is not asked."
            ),
            parts=(
                Text(
                    "purpose",
                    QT_TRANSLATE_NOOP("Forms", "Purpose"),
                    of="ground",
                    travels="never",
                    purpose="legal",
                    required="always",
                    missing=False,
                ),
                Text(
                    "needs",
                    QT_TRANSLATE_NOOP("Forms", "What has to be recorded for it"),
                    of="ground",
                    travels="never",
                    purpose="legal",
                ),
            ),
        ),
        Integer(
            "keep_years",
            QT_TRANSLATE_NOOP("Forms", "For how many years is the record of a closed case kept?"),
            of="ground",
            travels="never",
            purpose="legal",
            help=QT_TRANSLATE_NOOP(
                "Forms", "It is offered as the day when a case is closed, and can be changed there."
            ),
            high=100,
        ),
        LongText(
            "keep_why",
            QT_TRANSLATE_NOOP("Forms", "Why so long, and what does the law say of it?"),
            of="ground",
            travels="never",
            purpose="legal",
        ),
    ),
)
GROUND: Final = Form(
    "ground",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Law and purposes"),
    sections=(_LAW, _KEEPING),
)
"""About the house and about nobody who is helped; asked when a vault is made, and changed in the preferences.

No answer travels as an answer: partners are told all that is in force (app/records/partner_ground.py).
"""


def open_questions(told: Mapping[str, Answer]) -> tuple[str, ...]:
    """The questions, as they are asked, that have no answer yet; one that does not apply has one."""
    shown = GROUND.shown(told)
    return tuple(
        asked.label
        for asked in GROUND.fields
        if asked.name in _ASKED_FOR and asked.name in shown and _is_open(told.get(asked.name))
    )


def _is_open(said: Answer) -> bool:
    return said in (None, "", []) or reason_of(said) not in (None, NOT_APPLICABLE)
