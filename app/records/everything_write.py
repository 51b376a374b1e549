"""What becomes of one person of another house's data: judged against what is here, and her records with their past."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from app.i18n import QT_TRANSLATE_NOOP
from app.records.everything_told import first_told, is_sound
from app.records.media import ENDINGS
from app.records.origins import Origins
from app.tables.rows import Fault
from db import brought
from db.columns import fields_of
from db.journal import LocalAuthor
from db.lines import WHY as WHY_LINE
from db.models import KINDS, Erased

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy.orm import Session

    from app.records.everything_read import Subject, Told, Whole
    from db.base import Kept
    from db.pen import Pen

WHY: Final[dict[str, str]] = {
    "all.partner": QT_TRANSLATE_NOOP(
        "Findings", "A partner sent this to that house. Ask the partner to send it to you in a bundle."
    ),
    "all.keeper": QT_TRANSLATE_NOOP(
        "Findings", "A partner sent this person to you already. What the file has of her was not laid over it."
    ),
    "all.newer": QT_TRANSLATE_NOOP("Findings", "A newer Havenbook wrote this. Install that one and bring it in again."),
    "all.unfit": QT_TRANSLATE_NOOP("Findings", "This cannot stand where the file has it."),
    "all.elsewhere": QT_TRANSLATE_NOOP("Findings", "It belongs to somebody else, here or in the file."),
    "all.otherwise": QT_TRANSLATE_NOOP("Findings", "It is here and says something else. What is here stays."),
}
"""Why a record did not come in, in the context Findings."""
NOT_CARRIED: Final = (
    QT_TRANSLATE_NOOP("Import", "who may unlock: workers come as people who have left, with their names in history"),
    QT_TRANSLATE_NOOP("Import", "people whom partners sent to that house, partners, agreements and what was sent"),
    QT_TRANSLATE_NOOP("Import", "the access log, reports, releases, own questionnaires and earlier imports"),
    QT_TRANSLATE_NOOP("Import", "disputes: the value that stood comes in, all others stand in the history"),
    QT_TRANSLATE_NOOP("Import", "who was erased: nothing of them is in the file"),
)
"""What an import of all our data leaves behind, in the context Import."""
_IDS: Final = re.compile(r"[0-9a-f]{32}")
Fate = Literal["new", "added", "same", "changed", "erased", "aside"]


@dataclass(slots=True)
class Judged:
    """`fresh` are records that are not here yet; `faults` keep all of her out where the fate is aside."""

    fate: Fate
    faults: list[Fault] = field(default_factory=list)
    fresh: list[Told] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Said:
    """One change as the file has it: what it wrote, why, and what is told of it."""

    values: dict[str, Any]
    why: str | None
    told: brought.Told


class Bringing:
    """One unit of work on persons of a file, under the hand of one worker; `run` is 0 for a look."""

    def __init__(self, session: Session, whole: Whole, worker: bytes, run: int = 0) -> None:
        self._session, self._whole, self._worker, self._run = session, whole, worker, run
        self._origins = Origins(session)
        self._marks: list[brought.Mark] = []

    def judge(self, subject: Subject) -> Judged:
        """All of a person comes in or nothing, as far as she is not here."""
        if not _IDS.fullmatch(subject.id):
            return Judged("aside", [_fault(subject.records[0], "all.unfit")])
        if self._session.get(Erased, bytes.fromhex(subject.id)) is not None:
            return Judged("erased")
        if not self._whole.is_ours(subject):
            return Judged("aside", [Fault("", "all.partner", WHY["all.partner"])])
        faults = [*_unsound(subject), *self._unsound_files(subject)]
        if faults:
            return Judged("aside", faults)
        return self._beside(subject)

    def _beside(self, subject: Subject) -> Judged:
        """Held against what is here."""
        found, here = Judged("new"), False
        for told in subject.records:
            kept = self._session.get(KINDS[told.kind], bytes.fromhex(told.id))
            if kept is None:
                found.fresh.append(told)
                continue
            here = True
            if kept.subject.hex() != subject.id:
                return Judged("aside", [_fault(told, "all.elsewhere")])
            if not self._origins.is_own(kept):
                return Judged("aside", [_fault(told, "all.keeper")])
            if any(value != told.values.get(name) for name, value in _said(kept).items()):
                found.faults.append(_fault(told, "all.otherwise"))
        if here:
            found.fate = "added" if found.fresh else "changed" if found.faults else "same"
        return found

    def _unsound_files(self, subject: Subject) -> Iterator[Fault]:
        for one in self._whole.files_of(subject):
            if one.type not in ENDINGS or not re.fullmatch(r"[0-9a-f]{64}", one.hash):
                yield Fault(one.name, "all.unfit", WHY["all.unfit"])

    def write(self, subject: Subject, judged: Judged) -> None:
        """Every change once more, as a line of ours, and beside it when and by whom the file says it was made; at last
        what stood.
        """
        wanted = {told.id: told for told in judged.fresh}
        made: dict[str, Kept] = {}
        with self._session.no_autoflush:
            for line in subject.past(set(wanted)):
                told = wanted[line["record"]]
                values = dict(line["values"])
                why = values.pop(WHY_LINE, None)
                said = _Said(values, why if isinstance(why, str) else None, first_told(line, self._whole.code_of))
                self._put(made, subject, told, said)
            for told in judged.fresh:
                self._put(made, subject, told, _Said(told.values, None, brought.STOOD))
        brought.note(self._session, self._run, self._marks)
        self._marks.clear()

    def _put(self, made: dict[str, Kept], subject: Subject, told: Told, said: _Said) -> None:
        kind: Any = KINDS[told.kind]
        fields = fields_of(kind)
        record, new = made.get(told.id), told.id not in made
        if record is None:
            record = made[told.id] = kind(id=bytes.fromhex(told.id), subject=bytes.fromhex(subject.id))
            self._session.add(record)
        for name, value in said.values.items():
            if name in fields and fields[name].to_line(getattr(record, name)) != value:
                setattr(record, name, fields[name].from_line(value))
        self._session.info["author"] = LocalAuthor(worker=self._worker, why=said.why)
        pen: Pen = self._session.info["pen"]
        before = pen.tip.seq
        self._session.flush()
        if pen.tip.seq != before:
            place = (self._session.info["store"].rep, pen.tip.seq)
            self._marks.append((place, record.id, record.subject, said.told))
        if new:
            self._session.refresh(record)  # what was blank is known to be blank, so that its first value is a change


def _unsound(subject: Subject) -> Iterator[Fault]:
    """What cannot stand in a vault, of the records and of their history."""
    cases = {told.id for told in subject.records if told.kind == "case"}
    by_id = {told.id: told for told in subject.records}
    for told in subject.records:
        case = told.values.get("case")
        if not _IDS.fullmatch(told.id):
            yield _fault(told, "all.unfit")
        elif case is not None and case not in cases:
            yield _fault(told, "all.elsewhere")
        else:
            yield from _unfit(told, told.values, told.kind)
    for line in subject.history:
        told_of = by_id.get(line["record"])
        if told_of is not None:
            values = {name: value for name, value in line["values"].items() if name != WHY_LINE}
            yield from _unfit(told_of, values, line["kind"])
            if not is_sound(line):
                yield _fault(told_of, "all.unfit")


def _unfit(told: Told, values: Mapping[str, Any], kind: str) -> Iterator[Fault]:
    if told.kind not in KINDS:
        yield _fault(told, "all.newer")
        return
    fields = fields_of(KINDS[told.kind])
    if kind != told.kind or any(name in fields and not fields[name].fits(value) for name, value in values.items()):
        yield _fault(told, "all.unfit")
    elif not set(values) <= set(fields):
        yield _fault(told, "all.newer")


def _said(kept: Kept) -> dict[str, Any]:
    """A record as the file would say it."""
    return {name: column.to_line(getattr(kept, name)) for name, column in fields_of(type(kept)).items()}


def _fault(told: Told, why: str) -> Fault:
    return Fault(f"{told.kind} {told.number}", why, WHY[why])
