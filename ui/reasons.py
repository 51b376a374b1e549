"""Why organisations may not, or only with care, stand side by side: a reason in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.i18n import tied
from ui import say
from ui.translate import marked

if TYPE_CHECKING:
    from app.reports.comparable import Reason


def reason_words(reason: Reason) -> str:
    words, facts = reason
    told = {key: say.date(value) if key == "day" else value for key, value in facts}
    return tied(marked(words, "Reports")).format(**told)
