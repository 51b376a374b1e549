"""What is chosen for one question and not kept yet, as it outlives a lock: a part of a window that is never seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.tables.same_as import SameAs
from ui.forms import same_as_words as words
from ui.forms.input import Input

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.services.match_questions import Question

Chosen = tuple["Question", SameAs | None]


class HeldMatch(Input):
    """Asked like every field of a window whose words outlive a lock (ui/typed_words.py). It holds words of the form and
    of ours and none of anybody's answers. `ask` tells what is chosen and not kept, `put` chooses it again by the key of
    the question.
    """

    def __init__(
        self, parent: QWidget, ask: Callable[[], Chosen | None], put: Callable[[str, SameAs | None], None]
    ) -> None:
        super().__init__(parent)
        self._ask, self._put = ask, put
        self.hide()

    def answer(self) -> dict[str, Any] | None:
        """`words` is for whoever reads it where this window does not open again."""
        chosen = self._ask()
        if chosen is None:
            return None
        question, match = chosen
        told = {"question": question.key, "words": words.marked_label(question.label, match)}
        return told if match is None else {**told, "kind": match.kind, "field": match.field, "codes": dict(match.codes)}

    def set_answer(self, answer: Any) -> None:
        if not isinstance(answer, dict) or not answer.get("question"):
            return
        kind = answer.get("kind")
        match = SameAs(str(kind), str(answer.get("field")), dict(answer.get("codes") or {})) if kind else None
        self._put(str(answer["question"]), match)
