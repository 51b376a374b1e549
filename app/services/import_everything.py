"""Bring in all the data of a house: each person whole with records, consents, files and history, or set aside.

The file is checked whole before anything is written. Safe to run twice: what is here is left as it is.
"""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from app import chosen_file, workbook
from app.i18n import QT_TR_NOOP
from app.progress import Cancelled, Progress
from app.records import checked_everything, everything_house, files, sealed_file, table_marks
from app.records.dataset_errors import NotReadHere, NotWhole
from app.records.everything_read import Whole
from app.records.everything_write import NOT_CARRIED, Bringing
from app.records.table_report import RowReport, TableReport
from app.tables import packed_tables
from db.models import Blob, ImportRow, ImportRun

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator

    from app.desk import Desk
    from app.records.everything_read import Attached, Subject
    from app.records.everything_write import Judged

BRINGING_IN: Final = QT_TR_NOOP("Recording people")
VERB: Final = "import_everything"
_PIECES: Final = 4
_BATCH: Final = 20
_JUDGED: Final = frozenset({"points_nowhere", "not_said_so"})
"""No sign of a file that is not whole: the first is judged with its person, and a code that no list has stays as it
came, as in a bundle.
"""


@dataclass(frozen=True, slots=True)
class WholeWish:
    """Which file, its passphrase where it has one, and whether it is only looked at."""

    path: Path | str
    passphrase: str = field(default="", repr=False)
    dry: bool = False


@dataclass(slots=True)
class _Run:
    """`run` is 0 for a look."""

    desk: Desk
    whole: Whole
    progress: Progress
    run: int = 0
    key: bytes = b""
    fates: dict[str, int] = field(default_factory=dict)
    told: list[RowReport] = field(default_factory=list)
    rows: int = 0
    stopped: bool = False


def import_everything(desk: Desk, wish: WholeWish, progress: Progress | None = None) -> TableReport:
    """A row of the report is a person, by the line in records/person.jsonl.

    Raises NotReadHere, NotHandedToUs, PassphraseNeeded, FileTooLarge, NotWhole, TableTooLarge; Cancelled before
    anything is written. Stopped later, what is in stays in.
    """
    desk.gate(VERB)
    progress = progress or Progress()
    with _opened(desk, wish) as (file, packed):
        whole = _checked(packed, progress)
        run = _Run(desk, whole, progress)
        if not wish.dry:
            _begin(run, Path(wish.path).name, _sum(file))
        try:
            for part in range(whole.parts):
                _part(run, part, dry=wish.dry)
        except Cancelled:
            if wish.dry:
                raise
            run.stopped = True
        if not wish.dry:
            _end(run)
    return _report(run)


@contextmanager
def _opened(desk: Desk, wish: WholeWish) -> Iterator[tuple[IO[bytes], zipfile.ZipFile]]:
    try:
        sealed = sealed_file.is_sealed(wish.path)
        file = sealed_file.opened(desk, wish.path, wish.passphrase) if sealed else chosen_file.opened(wish.path)
    except OSError as error:
        raise NotReadHere from error
    with closing(file):
        packed = packed_tables.opened(file)
        if packed is None:
            raise NotReadHere
        with packed:
            packed_tables.must_not_grow(packed)
            if not checked_everything.is_it(packed):
                raise NotReadHere
            yield file, packed


def _checked(packed: zipfile.ZipFile, progress: Progress) -> Whole:
    """Nothing of a file that was changed or cut short comes in."""
    found = checked_everything.check(packed, progress, but=_JUDGED)
    if found.wrong or found.more:
        raise NotWhole(count=str(len(found.wrong) + found.more))
    try:
        return Whole(packed)
    except (*workbook.UNREADABLE, KeyError, IndexError, TypeError) as error:
        raise NotWhole(count="1") from error


def _sum(file: IO[bytes]) -> str:
    at, digest = file.tell(), sha256()
    file.seek(0)
    while piece := file.read(files.PIECE):
        digest.update(piece)
    file.seek(at)
    return digest.hexdigest()


def _begin(run: _Run, name: str, digest: str) -> None:
    desk, whole = run.desk, run.whole
    with desk.write(VERB) as session:
        run.key = table_marks.secret(session, make=True)
        now = desk.store.clock.now()
        everything_house.bring(session, whole, now)
        made = ImportRun(
            at=now, worker=desk.worker_id, source=whole.name, source_mark=table_marks.source(run.key, _source(whole)),
            file_name=name, sha256=digest, sheet="", mapping={"name": whole.name, "column": {}},
        )  # fmt: skip
        session.add(made)
        session.flush()
        run.run = made.id


def _source(whole: Whole) -> str:
    return f"everything\n{whole.organisation}"


def _part(run: _Run, part: int, *, dry: bool) -> None:
    found = run.whole.subjects(part, run.progress)
    for at in range(0, len(found), _BATCH):
        batch = found[at : at + _BATCH]
        run.progress.step(at, len(found), BRINGING_IN)
        if dry:
            with run.desk.read(VERB) as session:
                look = Bringing(session, run.whole, run.desk.worker_id)
                judged = [(each, look.judge(each)) for each in batch]
        else:
            judged = _write(run, batch)
        for subject, fate in judged:
            _note(run, subject, fate)
    run.progress.step(len(found), len(found), BRINGING_IN)


def _write(run: _Run, batch: list[Subject]) -> list[tuple[Subject, Judged]]:
    """Her files first: what no record names is collected again if it is cut off in between."""
    desk = run.desk
    with desk.read(VERB) as session:
        look = Bringing(session, run.whole, desk.worker_id)
        coming = [each for each in batch if look.judge(each).fresh]
    for subject in coming:
        for one in run.whole.files_of(subject):
            _file(run, subject, one)
    judged = []
    with desk.write(VERB) as session:
        bringing = Bringing(session, run.whole, desk.worker_id, run.run)
        for subject in batch:
            found = bringing.judge(subject)
            if found.fresh:
                bringing.write(subject, found)
                session.add_all(_rows(run, subject, found))
            judged.append((subject, found))
    return judged


def _rows(run: _Run, subject: Subject, judged: Judged) -> Iterator[ImportRow]:
    """Where each case came from, and a person who has none."""
    cases = [told for told in judged.fresh if told.kind == "case"]
    for told in cases or [told for told in judged.fresh if told.kind == "person"]:
        yield ImportRow(
            run=run.run, number=told.number, state="imported", cells=[["id", told.id]],
            mark=table_marks.mark(run.key, _source(run.whole), told.id.encode()),
            subject=bytes.fromhex(subject.id), case_id=bytes.fromhex(told.id) if told.kind == "case" else None,
        )  # fmt: skip


def _file(run: _Run, subject: Subject, one: Attached) -> None:
    desk, whose, name = run.desk, bytes.fromhex(subject.id), bytes.fromhex(one.hash)
    with desk.write(VERB) as session:
        if session.query(Blob).filter_by(subject=whose, hash=name).first() is not None:
            return
        blob = files.begin(session, whose, one.type, desk.store.clock.now())
    at = 0
    with run.whole.open(one) as source:
        while pieces := [piece for _ in range(_PIECES) if (piece := source.read(files.PIECE))]:
            with desk.write(VERB) as session:
                files.add_pieces(session, blob, whose, at, pieces)
            at += len(pieces)
            run.progress.step(0, 0, BRINGING_IN)  # a film is many pieces: whoever stops it need not wait for the last
    with desk.write(VERB) as session:
        files.finish(session, blob, name, one.size, at)


def _note(run: _Run, subject: Subject, judged: Judged) -> None:
    run.rows += 1
    run.fates[judged.fate] = run.fates.get(judged.fate, 0) + 1
    if judged.faults or judged.fate == "erased":
        run.told.append(RowReport(subject.number, judged.fate, tuple(judged.faults)))


def _end(run: _Run) -> None:
    with run.desk.write(VERB) as session:
        kept = session.get_one(ImportRun, run.run)
        kept.stopped, kept.known_before = run.stopped, run.fates.get("same", 0)
        said = ", ".join(f"{count} {fate}" for fate, count in sorted(run.fates.items()))
        run.desk.audit(session, VERB, kind="vault", outcome=said or "nobody")


def _report(run: _Run) -> TableReport:
    fates = run.fates
    return TableReport(
        rows=run.rows, new=fates.get("new", 0), same=fates.get("same", 0), changed=fates.get("changed", 0),
        erased=fates.get("erased", 0), aside=fates.get("aside", 0), part=0,
        told=tuple(sorted(run.told, key=lambda each: each.number)), unasked=(), run=run.run, stopped=run.stopped,
        added=fates.get("added", 0),
    )  # fmt: skip


__all__ = ["NOT_CARRIED", "TableReport", "WholeWish", "import_everything"]
