"""A list of signs gone through on one day: advice with a reason, never a verdict."""

from typing import Final

from app.forms.conditions import answered, any_of
from app.forms.field import Choice, Date, LongText, Text, YesNo
from app.forms.form import Form, Section
from app.forms.rules import judging
from app.forms.screening_signs.all_tools import TOOLS
from app.i18n import QT_TRANSLATE_NOOP

SCREENING: Final = Form(
    "screening",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Screening"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Signs"),
            fields=(
                Choice(
                    "tool",
                    QT_TRANSLATE_NOOP("Forms", "Which list of signs was used?"),
                    of="screening",
                    travels="statistics",
                    purpose="legal",
                    codes="screening_tool",
                    required="always",
                    missing=False,
                ),
                Text(
                    "tool_version",
                    QT_TRANSLATE_NOOP("Forms", "Version"),
                    of="screening",
                    travels="with_coded_consent",
                    purpose="legal",
                    required="always",
                    missing=False,
                    shown_if=any_of("tool", "own_form", "other"),
                ),
                Date(
                    "screened_on",
                    QT_TRANSLATE_NOOP("Forms", "On what day?"),
                    of="screening",
                    travels="statistics",
                    purpose="legal",
                    required="always",
                    missing=False,
                ),
                Text(
                    "screened_by",
                    QT_TRANSLATE_NOOP("Forms", "Who asked?"),
                    of="screening",
                    travels="never",
                    purpose="coordination",
                    required="always",
                    missing=False,
                    by_app=True,
                    staff=True,
                ),
                YesNo(
                    "in_private",
                    QT_TRANSLATE_NOOP("Forms", "Was the person alone with you (and the interpreter)?"),
                    of="screening",
                    travels="with_coded_consent",
                    purpose="safety",
                    required="always",
                ),
            ),
        ),
        *(tool.section() for tool in TOOLS.values()),
        Section(
            QT_TRANSLATE_NOOP("Forms", "What follows"),
            fields=(
                Choice(
                    "result",
                    QT_TRANSLATE_NOOP("Forms", "What do the signs suggest?"),
                    of="screening",
                    travels="statistics",
                    purpose="care",
                    help=QT_TRANSLATE_NOOP("Forms", "Advice only. Signs prove nothing and disprove nothing."),
                    codes="screening_result",
                    required="always",
                    by_app=True,
                ),
                Choice(
                    "worker_view",
                    QT_TRANSLATE_NOOP("Forms", "What do you think?"),
                    of="screening",
                    travels="statistics",
                    purpose="care",
                    codes="screening_view",
                    required="always",
                ),
                LongText(
                    "view_reason",
                    QT_TRANSLATE_NOOP("Forms", "Why?"),
                    of="screening",
                    travels="never",
                    purpose="care",
                    shown_if=answered("worker_view"),
                ),
            ),
        ),
    ),
    rules=(judging.against_the_signs,),
    day="screened_on",
    headline=("tool", "result", "worker_view"),
)
