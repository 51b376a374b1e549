"""Something that has to be done, by whom and by when."""

from typing import Final

from app.forms.conditions import equals
from app.forms.field import Choice, Date, Text, YesNo
from app.forms.form import Form, Section
from app.i18n import QT_TRANSLATE_NOOP

TASK: Final = Form(
    "task",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Task"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Task"),
            fields=(
                Text(
                    "what",
                    QT_TRANSLATE_NOOP("Forms", "What has to be done?"),
                    of="task",
                    travels="never",
                    purpose="care",
                    required="always",
                    missing=False,
                    htcds=("spl_ActionPlan",),
                ),
                Text(
                    "who",
                    QT_TRANSLATE_NOOP("Forms", "Who does it?"),
                    of="task",
                    travels="never",
                    purpose="coordination",
                    required="always",
                    suggest="workers",
                    staff=True,
                ),
                Date(
                    "due_on",
                    QT_TRANSLATE_NOOP("Forms", "By when?"),
                    of="task",
                    travels="never",
                    purpose="coordination",
                    required="always",
                    future=True,
                ),
                YesNo(
                    "urgent",
                    QT_TRANSLATE_NOOP("Forms", "Is it urgent?"),
                    of="task",
                    travels="never",
                    purpose="coordination",
                ),
                Choice(
                    "state",
                    QT_TRANSLATE_NOOP("Forms", "Done?"),
                    of="task",
                    travels="never",
                    purpose="coordination",
                    codes="task_state",
                    required="for_closing",
                    missing=False,
                ),
                YesNo(
                    "after_closing",
                    QT_TRANSLATE_NOOP("Forms", "Is it still to be done after the case is closed?"),
                    of="task",
                    travels="never",
                    purpose="coordination",
                    shown_if=equals("state", "open"),
                    missing=False,
                ),
                Date(
                    "done_on",
                    QT_TRANSLATE_NOOP("Forms", "Done on"),
                    of="task",
                    travels="never",
                    purpose="coordination",
                    shown_if=equals("state", "done"),
                    missing=False,
                    by_app=True,
                ),
            ),
        ),
    ),
    day="due_on",
    headline=("what", "state"),
)
