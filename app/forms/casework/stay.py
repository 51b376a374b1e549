"""Nights in the house: when the person came, where she sleeps, when and how she left."""

from typing import Final

from app.forms.conditions import reasoned, said
from app.forms.field import Choice, Date, Integer, Text
from app.forms.form import Form, Section
from app.forms.rules import sequence
from app.forms.rules.sequence import NotBefore
from app.i18n import QT_TRANSLATE_NOOP

STAY: Final = Form(
    "stay",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Stay"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Stay"),
            fields=(
                Date(
                    "moved_in_on",
                    QT_TRANSLATE_NOOP("Forms", "First night"),
                    of="stay",
                    travels="statistics",
                    purpose="care",
                    required="always",
                    missing=False,
                    groups=("location",),
                ),
                Date(
                    "moved_out_on",
                    QT_TRANSLATE_NOOP("Forms", "Last morning"),
                    of="stay",
                    travels="statistics",
                    purpose="care",
                    help=QT_TRANSLATE_NOOP(
                        "Forms",
                        "Leave it blank while the person sleeps here. If a day is planned, you can write it now.",
                    ),
                    required="for_closing",
                    groups=("location",),
                    future=True,
                ),
                Integer(
                    "nights_away",
                    QT_TRANSLATE_NOOP("Forms", "Nights spent elsewhere in between"),
                    of="stay",
                    travels="statistics",
                    purpose="care",
                    groups=("location",),
                ),
                Choice(
                    "stay_kind",
                    QT_TRANSLATE_NOOP("Forms", "What kind of stay?"),
                    of="stay",
                    travels="statistics",
                    purpose="statistics",
                    codes="stay_kind",
                    required="always",
                    groups=("location",),
                ),
                Text(
                    "room",
                    QT_TRANSLATE_NOOP("Forms", "Room"),
                    of="stay",
                    travels="never",
                    purpose="safety",
                    groups=("location",),
                    suggest="rooms",
                ),
                Text(
                    "bed",
                    QT_TRANSLATE_NOOP("Forms", "Bed"),
                    of="stay",
                    travels="never",
                    purpose="safety",
                    groups=("location",),
                    suggest="beds",
                    within="room",
                ),
                Choice(
                    "left_how",
                    QT_TRANSLATE_NOOP("Forms", "How did the stay end?"),
                    of="stay",
                    travels="statistics",
                    purpose="care",
                    codes="left_how",
                    required="for_closing",
                    required_if=reasoned("moved_out_on"),
                    shown_if=said("moved_out_on"),
                    once="moved_out_on",
                    groups=("location",),
                ),
                Choice(
                    "went_to",
                    QT_TRANSLATE_NOOP("Forms", "Where to?"),
                    of="stay",
                    travels="statistics",
                    purpose="care",
                    help=QT_TRANSLATE_NOOP("Forms", "The kind of place only."),
                    codes="living_situation",
                    required="for_closing",
                    shown_if=said("moved_out_on"),
                    once="moved_out_on",
                    groups=("location",),
                ),
            ),
        ),
    ),
    rules=(NotBefore("moved_out_on", "moved_in_on", sequence.LEFT_FIRST),),
    day="moved_in_on",
    headline=("room", "stay_kind", "left_how"),
)
