"""What recording, correcting, erasing and importing records can refuse, each with the facts its words need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.errors import Known

if TYPE_CHECKING:
    from app.forms.findings import Finding


class RecordError(Known):
    code = "record"


class AnswersRefused(RecordError):
    """The answers contradict each other or leave out what must be said; nothing was saved."""

    code = "record.answers_refused"

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(count=str(sum(each.severity == "error" for each in findings)))
        self.findings = findings


class NoSuchRecord(RecordError):
    """Nothing with this id is kept here, or it was erased."""

    code = "record.not_found"


class ReasonMissing(RecordError):
    """A correction, a voided case and an erasure each say why."""

    code = "record.reason_missing"


class AlreadyVoided(RecordError):
    """The case was taken out of the lists before."""

    code = "record.already_voided"


class CsvUnreadable(RecordError):
    """The file is not a table of text."""

    code = "csv.unreadable"


class MappingWrong(RecordError):
    """The mapping file names what is not there, or is no mapping."""

    code = "csv.mapping_wrong"


class DisputeChanged(RecordError):
    """Another value came in, or somebody settled it, since the page was read."""

    code = "dispute.changed"


class NotAPlaceForPrints(RecordError):
    """A readable file never goes into the vault's own folder, nor through a link."""

    code = "print.not_here"
