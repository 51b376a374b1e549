"""What stands in each column of the list of cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics

from ui import say
from ui.cases import words
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets.record_table import Column

if TYPE_CHECKING:
    from app.services.list_cases import CaseCard

_TRAVEL: Final = {
    "kept": ("lock", "muted"),
    "withheld": ("eye-off", "muted"),
    "waiting": ("refresh-cw", "muted"),
    "received": ("circle-check", "ok"),
}


def columns(*, with_origin: bool) -> list[Column]:
    """A coordinator sees where a case came from; in one house everything comes from here."""
    translate, day = QCoreApplication.translate, _day_width()
    made = [
        Column(translate("Cases", "Case"), lambda card: card.number, 168, weight=600, icon=_dispute),
        Column(translate("Cases", "Name or alias"), _name),
        Column(translate("Cases", "Danger"), words.dangers, 224, chip=_danger, icon=_danger_icon),
        Column(translate("Cases", "Status"), _status, 112, chip=lambda card: "neutral" if card.voided else ""),
        Column(translate("Cases", "Opened"), lambda card: say.date(card.opened_on), day, muted=True),
        Column(translate("Cases", "Last change"), _changed, day, muted=True),
    ]
    if with_origin:
        made.append(Column(translate("Cases", "From"), lambda card: card.origin, 130, muted=True))
    made.append(Column(translate("Cases", "Shared"), words.travel, 124, muted=True, icon=_travel))
    return made


def _day_width() -> int:
    """Room for a day of any month: a year that is cut off would be another day."""
    metrics = QFontMetrics(theme.font())
    widest = max(metrics.horizontalAdvance(say.date(f"2026-{month:02d}-28")) for month in range(1, 13))
    return widest + SPACE["xl"] + SPACE["s"]


def droppable() -> tuple[str, ...]:
    """The columns a small screen can do without."""
    return QCoreApplication.translate("Cases", "Opened"), QCoreApplication.translate("Cases", "Status")


def _name(card: CaseCard) -> str:
    return card.name or card.code


def _status(card: CaseCard) -> str:
    return QCoreApplication.translate("Cases", "Voided") if card.voided else words.code(card.status)


def _changed(card: CaseCard) -> str:
    return say.moment(card.last_change, with_time=False)


def _danger(card: CaseCard) -> str:
    return "danger" if card.dangers else ""


def _danger_icon(card: CaseCard) -> tuple[str, str] | None:
    return ("octagon-alert", "danger") if card.dangers else None


def _dispute(card: CaseCard) -> tuple[str, str] | None:
    """Two houses say different things about this person."""
    return ("git-compare", "warn") if card.disputed else None


def _travel(card: CaseCard) -> tuple[str, str] | None:
    return _TRAVEL.get("received" if card.origin else card.travel)
