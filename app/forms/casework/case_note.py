"""A note of what happened and what comes next."""

from typing import Final

from app.forms.field import Choice, Date, LongText, YesNo
from app.forms.form import Form, Section
from app.i18n import QT_TRANSLATE_NOOP

CASE_NOTE: Final = Form(
    "case_note",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Note"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "Note"),
            fields=(
                Date(
                    "noted_on",
                    QT_TRANSLATE_NOOP("Forms", "On what day?"),
                    of="case_note",
                    travels="never",
                    purpose="care",
                    required="always",
                    missing=False,
                    groups=("notes",),
                ),
                Choice(
                    "note_kind",
                    QT_TRANSLATE_NOOP("Forms", "What kind of note?"),
                    of="case_note",
                    travels="never",
                    purpose="care",
                    codes="note_kind",
                    required="always",
                    missing=False,
                    groups=("notes",),
                ),
                LongText(
                    "text",
                    QT_TRANSLATE_NOOP("Forms", "What happened, and what next?"),
                    of="case_note",
                    travels="never",
                    purpose="care",
                    help=QT_TRANSLATE_NOOP("Forms", "Facts. Write as if the person will read it: they may."),
                    required="always",
                    missing=False,
                    groups=("notes",),
                    htcds=("cco_CaseComment",),
                ),
                YesNo(
                    "supervisor_only",
                    QT_TRANSLATE_NOOP("Forms", "Should only the supervisor see it?"),
                    of="case_note",
                    travels="never",
                    purpose="safety",
                    required="always",
                    missing=False,
                    groups=("notes",),
                ),
            ),
        ),
    ),
    day="noted_on",
    headline=("note_kind", "text"),
)
