"""A colleague of this house asked to take the case: why, what she must know, until when, and what she answered."""

from typing import Final

from app.forms.field import Choice, Date, LongText, Text
from app.forms.form import Form, Section
from app.i18n import QT_TRANSLATE_NOOP

_REQUEST: Final = Section(
    QT_TRANSLATE_NOOP("Forms", "The request"),
    fields=(
        Text(
            "asked_of",
            QT_TRANSLATE_NOOP("Forms", "Which colleague do you ask?"),
            of="case_request",
            travels="never",
            purpose="coordination",
            help=QT_TRANSLATE_NOOP(
                "Forms",
                "Saving this asks them. Only they answer, or a supervisor for them. Until then the case is yours.",
            ),
            required="always",
            missing=False,
            suggest="workers",
            staff=True,
        ),
        LongText(
            "asked_why",
            QT_TRANSLATE_NOOP("Forms", "Why do you ask?"),
            of="case_request",
            travels="never",
            purpose="coordination",
            required="always",
            missing=False,
        ),
        LongText(
            "must_know",
            QT_TRANSLATE_NOOP("Forms", "What must your colleague know first?"),
            of="case_request",
            travels="never",
            purpose="care",
            help=QT_TRANSLATE_NOOP(
                "Forms", "What cannot wait, and what was promised to the person. The rest is in the case."
            ),
            missing=False,
        ),
        Date(
            "until",
            QT_TRANSLATE_NOOP("Forms", "By which day do you need the answer?"),
            of="case_request",
            travels="never",
            purpose="coordination",
            required="always",
            missing=False,
            future=True,
        ),
        Text(
            "asked_by",
            QT_TRANSLATE_NOOP("Forms", "Asked by"),
            of="case_request",
            travels="never",
            purpose="coordination",
            missing=False,
            by_app=True,
            staff=True,
        ),
        Date(
            "asked_on",
            QT_TRANSLATE_NOOP("Forms", "Asked on"),
            of="case_request",
            travels="never",
            purpose="coordination",
            missing=False,
            by_app=True,
        ),
        Text(
            "held_by",
            QT_TRANSLATE_NOOP("Forms", "Who had the case then?"),
            of="case_request",
            travels="never",
            purpose="coordination",
            missing=False,
            by_app=True,
            staff=True,
        ),
    ),
)
_ANSWER: Final = Section(
    QT_TRANSLATE_NOOP("Forms", "The answer"),
    fields=(
        Choice(
            "answered",
            QT_TRANSLATE_NOOP("Forms", "What became of the request?"),
            of="case_request",
            travels="never",
            purpose="coordination",
            codes="request_answer",
            missing=False,
            by_app=True,
        ),
        Date(
            "answered_on",
            QT_TRANSLATE_NOOP("Forms", "Answered on"),
            of="case_request",
            travels="never",
            purpose="coordination",
            missing=False,
            by_app=True,
        ),
        Text(
            "answered_by",
            QT_TRANSLATE_NOOP("Forms", "Who wrote the answer down?"),
            of="case_request",
            travels="never",
            purpose="coordination",
            missing=False,
            by_app=True,
            staff=True,
        ),
        LongText(
            "answered_why",
            QT_TRANSLATE_NOOP("Forms", "Why was the case not taken?"),
            of="case_request",
            travels="never",
            purpose="coordination",
            missing=False,
            by_app=True,
        ),
    ),
)
CASE_REQUEST: Final = Form(
    "case_request",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Request to take the case"),
    sections=(_REQUEST, _ANSWER),
    day="asked_on",
    headline=("asked_of", "answered"),
)
"""To write it down is to ask; the answer is an act of whoever was asked, and hands the case over with it."""
