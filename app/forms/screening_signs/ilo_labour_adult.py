"""The ILO list of signs for adults exploited through labour, by dimension, with the strength of each sign."""

from typing import Final

from app.forms.screening_signs.tool import SignGroup, Tool
from app.i18n import QT_TRANSLATE_NOOP

ILO_LABOUR_ADULT: Final = Tool(
    "ilo_labour_adult",
    QT_TRANSLATE_NOOP("Forms", "ILO signs, labour, adult"),
    source=QT_TRANSLATE_NOOP(
        "Forms",
        "After the ILO list of 2009, from a copy, in our words; to be compared with the original before release.",
    ),
    rule="elements",
    groups=(
        SignGroup(
            "ilo_labour_adult_deceived",
            QT_TRANSLATE_NOOP("Forms", "Lied to when recruited"),
            element="means",
            act=True,
            strong=("d1_01",),
            weak=("d1_10",),
        ),
        SignGroup(
            "ilo_labour_adult_forced_in",
            QT_TRANSLATE_NOOP("Forms", "Forced when recruited"),
            element="means",
            act=True,
            strong=("d2_01",),
        ),
        SignGroup(
            "ilo_labour_adult_need_used",
            QT_TRANSLATE_NOOP("Forms", "Weakness used when recruited"),
            element="means",
            act=True,
            weak=("d3_15", "d3_16"),
        ),
        SignGroup(
            "ilo_labour_adult_work",
            QT_TRANSLATE_NOOP("Forms", "Conditions of the work"),
            element="purpose",
            strong=("d4_01",),
            weak=("d4_09",),
        ),
        SignGroup(
            "ilo_labour_adult_kept",
            QT_TRANSLATE_NOOP("Forms", "Force at the place of work"),
            element="means",
            act=True,
            strong=("d5_01", "d5_02", "d5_03", "d5_04"),
            weak=("d5_15",),
        ),
        SignGroup(
            "ilo_labour_adult_dependent",
            QT_TRANSLATE_NOOP("Forms", "Weakness used at the place of work"),
            element="means",
            weak=("d6_06", "d6_07"),
        ),
    ),
)
