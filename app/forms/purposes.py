"""What a question is asked for, in the words that stand beside it."""

from __future__ import annotations

from typing import Final, Literal

from app.i18n import QT_TRANSLATE_NOOP

Purpose = Literal["care", "safety", "legal", "coordination", "statistics"]

PURPOSES: Final[dict[Purpose, str]] = {
    "care": QT_TRANSLATE_NOOP("Forms", "Asked so that this house can help."),
    "safety": QT_TRANSLATE_NOOP("Forms", "Asked to keep the person and this house safe."),
    "legal": QT_TRANSLATE_NOOP("Forms", "Asked because rights or the law depend on it."),
    "coordination": QT_TRANSLATE_NOOP("Forms", "Asked so that helpers do not work past each other."),
    "statistics": QT_TRANSLATE_NOOP("Forms", "Asked for figures without names."),
}
