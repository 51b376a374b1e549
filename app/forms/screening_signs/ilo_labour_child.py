"""The ILO list of signs for children exploited through labour, by dimension, with the strength of each sign."""

from typing import Final

from app.forms.screening_signs.tool import SignGroup, Tool
from app.i18n import QT_TRANSLATE_NOOP

ILO_LABOUR_CHILD: Final = Tool(
    "ilo_labour_child",
    QT_TRANSLATE_NOOP("Forms", "ILO signs, labour, child"),
    source=QT_TRANSLATE_NOOP(
        "Forms",
        "After the ILO list of 2009, from a copy, in our words; to be compared with the original before release.",
    ),
    rule="elements_child",
    groups=(
        SignGroup(
            "ilo_labour_child_deceived",
            QT_TRANSLATE_NOOP("Forms", "Lied to when recruited"),
            element="means",
            act=True,
            strong=("d1_01", "d1_10"),
        ),
        SignGroup(
            "ilo_labour_child_forced_in",
            QT_TRANSLATE_NOOP("Forms", "Forced when recruited"),
            element="means",
            act=True,
            strong=("d2_01", "d2_02", "d2_03", "d2_04"),
        ),
        SignGroup(
            "ilo_labour_child_need_used",
            QT_TRANSLATE_NOOP("Forms", "Weakness used when recruited"),
            element="means",
            act=True,
        ),
        SignGroup(
            "ilo_labour_child_work",
            QT_TRANSLATE_NOOP("Forms", "Conditions of the work"),
            element="purpose",
            strong=("d4_01",),
        ),
        SignGroup(
            "ilo_labour_child_kept",
            QT_TRANSLATE_NOOP("Forms", "Force at the place of work"),
            element="means",
            act=True,
            strong=("d5_01", "d5_02", "d5_03", "d5_04", "d5_05", "d5_06", "d5_07", "d5_08"),
        ),
        SignGroup(
            "ilo_labour_child_dependent",
            QT_TRANSLATE_NOOP("Forms", "Weakness used at the place of work"),
            element="means",
        ),
    ),
)
