"""A training of the staff: a record of the house, about nobody who is helped here."""

from typing import Final

from app.forms.field import Choice, Integer, Number, PartialDate, Text, Workers
from app.forms.form import Form, Section
from app.i18n import QT_TRANSLATE_NOOP

TRAINING: Final = Form(
    "training",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Training of staff"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Training"),
            fields=(
                PartialDate(
                    "held_on",
                    QT_TRANSLATE_NOOP("Forms", "When was it?"),
                    of="training",
                    travels="statistics",
                    purpose="statistics",
                    help=QT_TRANSLATE_NOOP("Forms", "Of several days the last."),
                    required="always",
                ),
                Choice(
                    "training_subject",
                    QT_TRANSLATE_NOOP("Forms", "What was it about?"),
                    of="training",
                    travels="statistics",
                    purpose="statistics",
                    help=QT_TRANSLATE_NOOP("Forms", "Of several subjects the one that took most of the time."),
                    codes="training_subject",
                    required="always",
                ),
                Number(
                    "hours",
                    QT_TRANSLATE_NOOP("Forms", "How many hours was it in all?"),
                    of="training",
                    travels="statistics",
                    purpose="statistics",
                    low=0.25,
                    high=1000,
                    required="always",
                ),
                Choice(
                    "trainer_kind",
                    QT_TRANSLATE_NOOP("Forms", "Who gave it?"),
                    of="training",
                    travels="never",
                    purpose="coordination",
                    codes="trainer_kind",
                    required="always",
                ),
                Text(
                    "given_by",
                    QT_TRANSLATE_NOOP("Forms", "Name of the organisation or trainer"),
                    of="training",
                    travels="never",
                    purpose="coordination",
                    suggest="organisations",
                ),
            ),
        ),
        Section(
            QT_TRANSLATE_NOOP("Forms", "Who was there"),
            fields=(
                Workers(
                    "attended",
                    QT_TRANSLATE_NOOP("Forms", "Which workers were there?"),
                    of="training",
                    travels="never",
                    purpose="coordination",
                    help=QT_TRANSLATE_NOOP(
                        "Forms",
                        "Their names never leave this computer. If none of them was there, say that it does not apply.",
                    ),
                    required="always",
                ),
                Integer(
                    "others",
                    QT_TRANSLATE_NOOP("Forms", "How many others were there, who do not work with this program?"),
                    of="training",
                    travels="never",
                    purpose="coordination",
                    help=QT_TRANSLATE_NOOP("Forms", "Volunteers, guards, cooks, people of other organisations."),
                    high=10_000,
                    required="always",
                ),
                Integer(
                    "attended_count",
                    QT_TRANSLATE_NOOP("Forms", "Number of workers who were there"),
                    of="training",
                    travels="statistics",
                    purpose="statistics",
                    high=10_000,
                    by_app=True,
                ),
                Integer(
                    "workers_then",
                    QT_TRANSLATE_NOOP("Forms", "Number of workers there were then"),
                    of="training",
                    travels="statistics",
                    purpose="statistics",
                    high=10_000,
                    by_app=True,
                ),
            ),
        ),
    ),
    day="held_on",
    headline=("training_subject", "hours"),
)
