"""Any questionnaire on paper, to be filled in by hand: made from the form itself, so that it never lags behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms import field as kinds
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.forms.field import Field
    from app.forms.form import Form
    from ui.printing.paper import Paper

INSTRUCTION: Final = QT_TRANSLATE_NOOP(
    "Print", "Write the code of the person, never the name, unless the page asks for it. Leave nothing empty: tick why."
)
CODE: Final = QT_TRANSLATE_NOOP("Print", "Code of the person")
CASE: Final = QT_TRANSLATE_NOOP("Print", "Case number")
DAY_HINT: Final = QT_TRANSLATE_NOOP("Print", "day / month / year")
NO_ANSWER: Final = QT_TRANSLATE_NOOP("Print", "No answer, because:")
ONLY_IF: Final = QT_TRANSLATE_NOOP("Print", "Only if it applies")
WORKER: Final = QT_TRANSLATE_NOOP("Print", "Filled in by, day")
_FEW: Final = 24
_LINES: Final = {"long_text": 4, "repeat": 4}


def write(paper: Paper, form: Form) -> None:
    """Every question that a person is asked, section by section."""
    say = paper.tongue
    paper.title(say("Forms", form.title), say("Print", INSTRUCTION))
    paper.pairs([(say("Print", CODE), " "), (say("Print", CASE), " ")])
    for section in form.sections:
        asked = [field for field in section.fields if not field.by_app and field.on]
        if not asked:
            continue
        paper.heading(say("Forms", section.title))
        if section.help:
            paper.pale(say("Forms", section.help))
        for field in asked:
            _question(paper, field)
    paper.signatures(say("Print", WORKER))


def _question(paper: Paper, field: Field) -> None:
    say = paper.tongue
    told = [say("Print", ONLY_IF)] if field.shown_if is not None else []
    told += [say("Forms", field.help)] if field.help else []
    paper.strong(say("Forms", field.label))
    if told:
        paper.pale("  ·  ".join(told))
    _room(paper, field)
    if field.missing:
        reasons = kinds.Choice("reason", "", of="", travels="never", purpose="care", codes="missing_reason").options
        offered = [say("Codes", code.label) for code in reasons.offered()]
        paper.reasons(say("Print", NO_ANSWER), offered)


def _room(paper: Paper, field: Field) -> None:
    """The place for the answer, by its kind."""
    say = paper.tongue
    if isinstance(field, kinds.YesNo):
        paper.boxes([say("Answers", "Yes"), say("Answers", "No")])
    elif isinstance(field, kinds.Grid):
        sayings = _sayings(paper, field)
        for code in field.options.offered():
            paper.choice_line(say("Codes", code.label), sayings)
    elif isinstance(field, kinds.Choice | kinds.Choices):
        labels = [say("Codes", code.label) for code in field.options.offered()]
        paper.boxes(labels[:_FEW])
        if len(labels) > _FEW:
            paper.boxes(labels[_FEW:])
    elif isinstance(field, kinds.Date):
        paper.pale(say("Print", DAY_HINT))
        paper.lines()
    else:
        paper.lines(_LINES.get(field.kind, 1))


def _sayings(paper: Paper, field: kinds.Grid) -> list[str]:
    say = paper.tongue
    if not field.said:
        return [say("Answers", "Yes"), say("Answers", "No")]
    levels = kinds.Choice("said", "", of="", travels="never", purpose="care", codes=field.said).options
    return [say("Codes", code.label) for code in levels.offered()]
