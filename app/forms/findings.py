"""Finding: what is wrong with one answer, in words that stand beside its field."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from app.i18n import Translate

Severity = Literal["error", "warning"]
_ISOLATE: Final = "\u2068"
_END: Final = "\u2069"


@dataclass(frozen=True, slots=True)
class Finding:
    """An error keeps the form from being saved; a warning only asks for a second look.

    `words` are marked in the context Findings; `facts` fill the places in braces that they leave open. `form` is the
    form's name, with `index` where several are filled.
    """

    field: str
    code: str
    words: str
    severity: Severity = "error"
    form: str = ""
    index: int = 0
    facts: tuple[tuple[str, str], ...] = ()

    def placed(self, form: str, index: int = 0) -> Finding:
        return replace(self, form=form, index=index)

    def said(self, translate: Translate) -> str:
        """The sentence, in the language of whoever reads it; a fact keeps its own direction inside it.

        Words without facts are taken as they are: those of an organisation's own form may hold any sign.
        """
        sentence = translate("Findings", self.words)
        for name, fact in self.facts:
            sentence = sentence.replace(f"{{{name}}}", f"{_ISOLATE}{fact}{_END}")
        return sentence
