"""What recording, correcting, erasing and importing records can refuse, each with the facts its words need."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from db.errors import Known

if TYPE_CHECKING:
    from app.forms.findings import Finding
    from app.records.gap import Gap


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


class NameMissing(RecordError):
    """What is to be kept under a name was given none."""

    code = "search.name_missing"


class AlreadyVoided(RecordError):
    """The case was taken out of the lists before."""

    code = "record.already_voided"


class ClosureStands(RecordError):
    """A supervisor approved the closure: it is neither voided nor rewritten."""

    code = "closure.stands"


class OfferStands(RecordError):
    """An offer that was made is neither rewritten nor voided: it is called back."""

    code = "transfer.stands"


class OfferOver(RecordError):
    """The offer was called back, taken back by the person, or is otherwise no offer to this house now."""

    code = "transfer.over"


class OfferAnswered(RecordError):
    """The case was taken over: there is one who has it, and no other answer."""

    code = "transfer.answered"


class NotReadyToClose(RecordError):
    """Questions that must be answered before a case is closed are still blank, or tasks open; `gaps` names them.

    `reasons` counts them by what has to be done about them.
    """

    code = "closure.not_ready"

    def __init__(self, gaps: tuple[Gap, ...]) -> None:
        super().__init__(count=str(len(gaps)))
        self.gaps = gaps
        self.reasons = tuple(Counter(f"closure.{gap.why}" for gap in gaps).items())


class NothingToApprove(RecordError):
    """Not a record that a supervisor approves, or void, or another organisation's."""

    code = "approval.nothing"


class NotClosed(RecordError):
    """Only a closed case is opened again as a new one."""

    code = "reopen.not_closed"


class AlreadyOpen(RecordError):
    """The person has an open case: help goes on in that one."""

    code = "reopen.already_open"


class CareNotAllowed(RecordError):
    """No live permission to keep a record for care."""

    code = "reopen.care_not_allowed"


class NoSuchWorker(RecordError):
    """Nobody with this code works here now."""

    code = "assign.no_such_worker"


class NotTheirCase(RecordError):
    """Only who has a case, or a supervisor, asks a colleague to take it; only who was asked answers."""

    code = "request.not_theirs"


class RequestAnswered(RecordError):
    """The colleague who was asked has answered already."""

    code = "request.answered"


class RequestBack(RecordError):
    """Whoever asked took the request back."""

    code = "request.taken_back"


class RequestHasNoObject(RecordError):
    """The case went to somebody else meanwhile, or it is closed or void: there is nothing left to answer."""

    code = "request.no_object"


class RequestStands(RecordError):
    """A request that was answered is not rewritten, and none is turned to another colleague."""

    code = "request.stands"


class DisputeChanged(RecordError):
    """Another value came in, or somebody settled it, since the page was read."""

    code = "dispute.changed"


class RowOvertaken(RecordError):
    """A newer row of the same person was taken in; an older one would put back what was."""

    code = "row.overtaken"


class NotAPlaceForPrints(RecordError):
    """A readable file never goes into the vault's own folder, nor through a link."""

    code = "print.not_here"


class OwnFormMissing(RecordError):
    """No such questionnaire was accepted here in that version, or it cannot be read any more."""

    code = "own_form.not_here"


class OwnFormRefused(RecordError):
    """The file holds what this Havenbook cannot ask; nothing of it was taken."""

    code = "own_form.refused"

    def __init__(self, count: int) -> None:
        super().__init__(count=str(count))


class OwnFormVersion(RecordError):
    """Another questionnaire was accepted under this name and version."""

    code = "own_form.same_version"

    def __init__(self, version: str) -> None:
        super().__init__(version=version)
