"""What may stand in each column of the list of cases, which stand there at first, and what they are sorted by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics

from ui import say
from ui.cases import words
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets.column_fit import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.list_cases import CaseCard

_TRAVEL: Final = {
    "kept": ("lock", "muted"),
    "withheld": ("eye-off", "muted"),
    "waiting": ("refresh-cw", "muted"),
    "received": ("circle-check", "ok"),
}
SORTS: Final = {"number": "number", "name": "name", "opened": "opened", "changed": "changed", "risk": "risk"}
"""Which columns a list can be sorted by."""
ALWAYS: Final = "number"
"""It says which case a row is: it is never left out, and stays first unless somebody moves it in the dialog."""
DROPPABLE: Final = ("opened", "status", "risk", "worker")
"""The columns a small screen can do without."""
_RISKS: Final = {"High": "danger", "Medium": "warn"}


def usual(*, coordinator: bool) -> tuple[str, ...]:
    """A coordinator sees where a case came from; in one house everything comes from here."""
    return ("number", "name", "danger", "status", "opened", "changed", *(("from",) if coordinator else ()), "shared")


def titles() -> dict[str, str]:
    """Every column there is, by key, as it is headed."""
    translate = QCoreApplication.translate
    return {
        "number": translate("Cases", "Case"),
        "name": translate("Cases", "Name or alias"),
        "danger": translate("Cases", "Danger"),
        "status": translate("Cases", "Status"),
        "risk": translate("Cases", "Risk"),
        "worker": translate("Cases", "Worker"),
        "opened": translate("Cases", "Opened"),
        "changed": translate("Cases", "Last change"),
        "from": translate("Cases", "From"),
        "shared": translate("Cases", "Shared"),
        "why": translate("Cases", "Found by"),
    }


def columns(keys: Sequence[str], *, hide_names: bool = False, workers: dict[str, str] | None = None) -> list[Column]:
    """Those of these keys that there are, in this order."""
    said, day, known = titles(), _day_width(), workers or {}
    made = {
        "number": Column(said["number"], lambda card: card.number, 168, weight=600, icon=_dispute, whole=True),
        "name": Column(said["name"], _code if hide_names else _name),
        "danger": Column(said["danger"], words.dangers, 224, chip=_danger, icon=_danger_icon),
        "status": Column(said["status"], _status, 112, chip=lambda card: "neutral" if card.voided else ""),
        "risk": Column(said["risk"], lambda card: words.code(card.risk), 112, chip=lambda c: _RISKS.get(c.risk, "")),
        "worker": Column(said["worker"], lambda card: known.get(card.worker, card.worker), 130, muted=True),
        "opened": Column(said["opened"], lambda card: say.date(card.opened_on), day, muted=True, whole=True),
        "changed": Column(said["changed"], _changed, day, muted=True, whole=True),
        "from": Column(said["from"], lambda card: card.origin, 130, muted=True),
        "shared": Column(said["shared"], words.travel, 124, muted=True, icon=_travel),
        "why": Column(said["why"], words.match, 184, muted=True, chip=_near),
    }
    return [made[key] for key in keys if key in made]


def _day_width() -> int:
    """Room for a day of any month: a year that is cut off would be another day."""
    metrics = QFontMetrics(theme.font())
    widest = max(metrics.horizontalAdvance(say.date(f"2026-{month:02d}-28")) for month in range(1, 13))
    return widest + SPACE["xl"] + SPACE["l"]


def _name(card: CaseCard) -> str:
    return card.name or card.code


def _code(card: CaseCard) -> str:
    return card.code


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


def _near(card: CaseCard) -> str:
    """What only sounds alike is marked, in words and in a pill; so is a number that may not be called."""
    return {"near": "neutral", "noted_number": "warn"}.get(card.match.how, "") if card.match is not None else ""
