"""Finding: what is wrong with one answer, in words that stand beside its field."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Finding:
    """An error keeps the form from being saved; a warning only asks for a second look.

    `words` are marked in the context Findings. `form` is the form's name, with `index` where several are filled.
    """

    field: str
    code: str
    words: str
    severity: Severity = "error"
    form: str = ""
    index: int = 0

    def placed(self, form: str, index: int = 0) -> Finding:
        return replace(self, form=form, index=index)
