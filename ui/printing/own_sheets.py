"""Questionnaires of the house's own on paper: what each was answered, free words only where they were asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.catalogue import field_of
from app.forms.field import Said
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.services.show_case import RecordView
    from app.services.show_sheet import AnswerView, SheetView
    from ui.printing.paper import Paper

NOT_SHARED: Final = QT_TRANSLATE_NOOP("Print", "Not shared with us")
LOCAL: Final = QT_TRANSLATE_NOOP("SameAs", "Local")
SAME: Final = QT_TRANSLATE_NOOP("SameAs", "Same as: {0}")
_FREE: Final = frozenset({"text", "long_text"})


def write(paper: Paper, record: RecordView, view: SheetView | None, may: Callable[[AnswerView], str | None]) -> None:
    """`may` says an answer as it may stand on this paper; None where it may not."""
    say = paper.tongue
    paper.strong("  ·  ".join(part for part in (record.title, say.day(str(record.day or ""))) if part))
    answers = [each for section in view.sections for each in section.answers] if view is not None else []
    told = ((f"{each.field.label} · {_mark(paper, each)}", may(each)) for each in answers)
    paper.pairs([(label, said) for label, said in told if said is not None])
    paper.text(" ")


def _mark(paper: Paper, each: AnswerView) -> str:
    """Whether the question is local, or which one of ours it is the same as."""
    asked = field_of(each.same.kind, each.same.field) if each.same is not None else None
    if asked is None:
        return paper.tongue("SameAs", LOCAL)
    return paper.tongue("SameAs", SAME).format(paper.tongue("Forms", asked.label))


def sayer(
    paper: Paper, *, named: bool, notes: bool, veiled: Callable[[str], str]
) -> Callable[[AnswerView], str | None]:
    """Nobody can tell what words to a question of somebody else's making say: they are notes, and are veiled."""

    def say(view: AnswerView) -> str | None:
        asked = view.field.asked
        identifying = asked is not None and asked.travels == "with_identity_consent"
        if view.field.state == "blank" or (identifying and not named) or (_is_free(view) and not notes):
            return None
        if view.field.state == "not_shared":
            return paper.tongue("Print", NOT_SHARED)
        said = paper.tongue.answer(asked, view.field.answer) if asked is not None else view.words
        return veiled(said)

    return say


def _is_free(view: AnswerView) -> bool:
    """Whatever is no choice, number or day; a reason why there is no answer always stands there."""
    asked, said = view.field.asked, view.field.answer
    if view.field.state != "answered":
        return False
    if isinstance(asked, Said):
        return not (isinstance(said, str) and said.replace(".", "", 1).lstrip("-").isdecimal())
    return asked is None or asked.kind in _FREE


def standing(records: tuple[RecordView, ...]) -> Iterator[str]:
    """The sheets that will be on the paper."""
    return (each.record for each in records if each.kind == "sheet" and not each.voided)
