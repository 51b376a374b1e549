"""Who looked at what: the newest rows of the access log, and the proof that none was changed."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from ui import notices, say
from ui.preferences.panel import Panel
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, label, row
from ui.widgets.record_table import Column, RecordTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.progress import Progress
    from ui.context import Context

_ROWS: Final = 500


@dataclass(frozen=True, slots=True)
class _Line:
    lid: int
    row: Any


class AccessPanel(Panel):
    def __init__(self, context: Context) -> None:
        super().__init__(context, "", "scroll-text")
        self.title = self.tr("Access log")
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
            Column(self.tr("Who"), lambda line: line.row.worker, width=130, weight=600),
            Column(self.tr("What"), _deed),
            Column(self.tr("Outcome"), self._outcome, width=110, chip=_outcome_kind),
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
        return {"done": self.tr("Done"), "refused": self.tr("Refused")}.get(outcome, outcome)


def _deed(line: _Line) -> str:
    """What was done, and to which case or person by number or code."""
    return " · ".join(part for part in (verb_words(line.row.verb), line.row.record_label) if part)


def _outcome_kind(line: _Line) -> str:
    return "danger" if line.row.outcome == "refused" else "neutral" if line.row.outcome == "done" else "warn"


def verb_words(verb: str) -> str:
    """A deed in plain words; one that is not known yet is shown as it stands in the log."""
    words = {
        "create": QCoreApplication.translate("Verbs", "Made the vault"),
        "unlock": QCoreApplication.translate("Verbs", "Unlocked"),
        "recover": QCoreApplication.translate("Verbs", "Used the recovery code"),
        "restore": QCoreApplication.translate("Verbs", "Restored a backup"),
        "look": QCoreApplication.translate("Verbs", "Looked"),
        "count": QCoreApplication.translate("Verbs", "Counted"),
        "record_intake": QCoreApplication.translate("Verbs", "Recorded an intake"),
        "import_intakes": QCoreApplication.translate("Verbs", "Took in a table of intakes"),
        "correct": QCoreApplication.translate("Verbs", "Corrected"),
        "void": QCoreApplication.translate("Verbs", "Voided"),
        "erase": QCoreApplication.translate("Verbs", "Erased a person"),
        "confirm_erase": QCoreApplication.translate("Verbs", "Confirmed an erasure"),
        "add_consent": QCoreApplication.translate("Verbs", "Recorded a consent"),
        "export": QCoreApplication.translate("Verbs", "Sent a bundle"),
        "import": QCoreApplication.translate("Verbs", "Took in a bundle"),
        "inspect": QCoreApplication.translate("Verbs", "Looked into a bundle"),
        "take_receipt": QCoreApplication.translate("Verbs", "Took a receipt"),
        "settle_dispute": QCoreApplication.translate("Verbs", "Settled a dispute"),
        "retry_quarantined": QCoreApplication.translate("Verbs", "Tried lines set aside again"),
        "drop_quarantined": QCoreApplication.translate("Verbs", "Dropped a line set aside"),
        "make_card": QCoreApplication.translate("Verbs", "Made an identity card"),
        "trust": QCoreApplication.translate("Verbs", "Trusted a partner"),
        "stop_trusting": QCoreApplication.translate("Verbs", "Stopped trusting a partner"),
        "agree": QCoreApplication.translate("Verbs", "Made an agreement"),
        "add_worker": QCoreApplication.translate("Verbs", "Added a worker"),
        "back_up": QCoreApplication.translate("Verbs", "Backed up"),
        "change_passphrase": QCoreApplication.translate("Verbs", "Changed a passphrase"),
        "review_access": QCoreApplication.translate("Verbs", "Read the access log"),
        "repair_slots": QCoreApplication.translate("Verbs", "Put the key file right"),
        "print_paper": QCoreApplication.translate("Verbs", "Printed, under the code"),
        "print_paper_named": QCoreApplication.translate("Verbs", "Printed with the name"),
        "print_file": QCoreApplication.translate("Verbs", "Saved a PDF, under the code"),
        "print_file_named": QCoreApplication.translate("Verbs", "Saved a PDF with the name"),
        "renew_sheet": QCoreApplication.translate("Verbs", "Made a new recovery sheet"),
    }
    return words.get(verb, verb)
