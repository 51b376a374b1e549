"""Who looked at what: the newest rows of the access log, and the proof that none was changed."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.i18n import QT_TRANSLATE_NOOP
from ui import notices, say
from ui.preferences.panel import Panel
from ui.preferences.verbs import verb_words
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, label, row
from ui.widgets.column_fit import Column
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.progress import Progress
    from ui.context import Context

_ROWS: Final = 500
_PLAIN: Final = frozenset({"", "done", "refused", "stopped"})
_REFUSED: Final = ("refused", "not written", "wrong fingerprint")


@dataclass(frozen=True, slots=True)
class _Line:
    lid: int
    row: Any


class AccessPanel(Panel):
    ICON = "scroll-text"
    TITLE = QT_TRANSLATE_NOOP("AccessPanel", "Access log")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._lines: dict[int, _Line] = {}
        self.banner = Banner()
        self.table = RecordTable(self._columns(), self._fetch, self.title)
        self.table.setMinimumHeight(280)
        words = self.tr(
            "Who looked, changed, sent or was refused. It holds no names of people in care, and no answers."
        )
        check = button(self.tr("&Check that nothing was changed"), "shield-check", slot=self._check)
        self.body.addWidget(
            card(self.banner, label(words, name="muted", wrap=True), self.table, row(check, None), title=self.title), 1
        )

    def begin(self) -> None:
        desk = self.context.desk

        def work(_progress: Progress) -> Any:
            from app.services.review_access import review

            return review(desk, _ROWS)

        self.run(work, done=self._show, failed=self._on_failed)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("When"), lambda line: say.moment(line.row.at), width=150, muted=True),
            Column(self.tr("Who"), lambda line: line.row.worker, width=90, weight=600),
            Column(self.tr("What"), _deed),
            Column(self.tr("Outcome"), self._outcome, width=100, chip=_outcome_kind),
        )

    def _show(self, rows: Sequence[Any]) -> None:
        self._lines = {at: _Line(at, found) for at, found in enumerate(rows)}
        self.table.show_ids(array("q", self._lines))

    def _fetch(self, lids: Sequence[int], done: Callable[[Sequence[Any]], object]) -> None:
        done([self._lines[lid] for lid in lids])

    def _check(self) -> None:
        desk = self.context.desk

        def work(_progress: Progress) -> Any:
            from app.services.review_access import verify_chain

            return verify_chain(desk)

        self.run(work, done=self._on_checked, failed=self._on_failed)

    def _on_checked(self, whole: bool) -> None:
        if whole:
            self.banner.say("ok", self.tr("The log is whole: no row was changed, left out or put in between."))
        else:
            self.banner.say(
                "danger", self.tr("The log is not whole: a row was changed or is missing. Tell a supervisor.")
            )

    def _on_failed(self, error: Exception) -> None:
        self.banner.say("danger", str(notices.sentences(error)))

    def _outcome(self, line: _Line) -> str:
        outcome = str(line.row.outcome)
        after = outcome.removeprefix("after ").removesuffix(" wrong tries")
        if after.isdigit():
            return self.tr("After %n wrong try(s)", "", int(after))
        return {"refused": self.tr("Refused"), "stopped": self.tr("Stopped")}.get(_how(line), self.tr("Done"))


def _deed(line: _Line) -> str:
    """What was done, to which case or person by number or code, and what else the log says of it."""
    more = "" if line.row.outcome in _PLAIN or line.row.outcome.startswith("after ") else line.row.outcome
    return " · ".join(part for part in (verb_words(line.row.verb), line.row.record_label, more) if part)


def _how(line: _Line) -> str:
    outcome = str(line.row.outcome)
    return "refused" if outcome.startswith(_REFUSED) else "stopped" if outcome == "stopped" else "done"


def _outcome_kind(line: _Line) -> str:
    wrong_tries = str(line.row.outcome).startswith("after ")
    return "warn" if wrong_tries else {"refused": "danger", "stopped": "warn"}.get(_how(line), "neutral")
