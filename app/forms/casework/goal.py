"""One thing the person wants to reach."""

from typing import Final

from app.forms.field import Choice, Text
from app.forms.form import Form, Section
from app.i18n import QT_TRANSLATE_NOOP

GOAL: Final = Form(
    "goal",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Goal"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Goal"),
            fields=(
                Text(
                    "wording",
                    QT_TRANSLATE_NOOP("Forms", "What does the person want to reach?"),
                    of="goal",
                    travels="never",
                    purpose="care",
                    help=QT_TRANSLATE_NOOP("Forms", "Their words, one line."),
                    required="always",
                    missing=False,
                ),
                Choice(
                    "area",
                    QT_TRANSLATE_NOOP("Forms", "Which part of life?"),
                    of="goal",
                    travels="statistics",
                    purpose="care",
                    codes="need_area",
                    required="always",
                ),
                Choice(
                    "chosen_by",
                    QT_TRANSLATE_NOOP("Forms", "Whose goal is it?"),
                    of="goal",
                    travels="statistics",
                    purpose="care",
                    codes="goal_chosen_by",
                    required="always",
                ),
                Choice(
                    "progress",
                    QT_TRANSLATE_NOOP("Forms", "How far is it?"),
                    of="goal",
                    travels="statistics",
                    purpose="care",
                    codes="goal_progress",
                    required="for_closing",
                ),
            ),
        ),
    ),
    headline=("wording", "progress"),
)
