"""The organisation's own data, all of it, in open formats: for leaving, for a look by others' tools, for a court.

Sealed for a passphrase or a key unless a reason is given; written into the access log before the first byte leaves;
then whole and read back, or not at all.
"""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from app.bundle.delivery import deliver
from app.crypto.age import AgeWriter, parse_recipient
from app.crypto.age_recipients import ScryptRecipient
from app.crypto.errors import CryptoError
from app.i18n import QT_TR_NOOP, english
from app.keyring.passphrase import must_be_strong, normal
from app.progress import Progress
from app.records import everything, everything_forms, everything_words, plain_file
from app.records import files as kept_files
from app.records.dataset_errors import KeyNotRead, ReasonTooShort
from app.records.file_errors import CopyBesideVault
from app.records.local import today
from app.records.partners import moment
from db.models import Blob

if TYPE_CHECKING:
    from app.bundle.delivery import Outlet
    from app.crypto.age_recipients import Recipient
    from app.desk import Desk
    from app.i18n import Translate
    from app.records.everything import Counted, File, Sheet

SHORTEST: Final = 10
WRITING: Final = QT_TR_NOOP("Writing everything that the vault holds")
_ZIP_TIME: Final = (1980, 1, 1, 0, 0, 0)
_AT_ONCE: Final = 4 << 20
Seal = Literal["passphrase", "key", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """`seal`: with a new `passphrase`, for a `key` (age1…) that somebody gave, or none, which takes a `reason`.

    `translate` speaks the language of what is written about the data.
    """

    folder: Path | str
    seal: Seal = "passphrase"
    passphrase: str = field(default="", repr=False)
    key: str = ""
    reason: str = ""
    translate: Translate = english


@dataclass(frozen=True, slots=True)
class Exported:
    """The file's name is random; `shared` are people of whom a paper once said that something may go outside."""

    path: str
    size: int
    sha256: str
    people: int
    shared: int
    files: int
    sealed: bool


def export_everything(desk: Desk, order: Order, progress: Progress | None = None) -> Exported:
    """Raises WeakPassphrase, KeyNotRead, ReasonTooShort, CopyBesideVault, a DriveError, or Cancelled."""
    progress = progress or Progress()
    target, recipient = _judged(desk, order)
    progress.step(0, 0, WRITING)
    with desk.read("export_everything") as session:
        counted = everything.count(session, today(desk).isoformat())
    _write_down(desk, order, f"{counted.people} people, {_how(order)}")

    def write(outlet: Outlet) -> None:
        if recipient is None:
            _Packing(desk, outlet, counted, progress).all(order)
            return
        sealed = AgeWriter(outlet, [recipient])
        _Packing(desk, sealed, counted, progress).all(order)
        sealed.finish()

    try:
        if recipient is None:
            made = plain_file.deliver(desk, target, write, suffix=".zip", progress=progress)
        else:
            made = deliver(target, write, suffix=".age", progress=progress)
    except BaseException as error:
        _write_down(desk, order, f"not written: {getattr(error, 'code', '') or 'unknown'}")
        raise
    return Exported(
        str(made.path), made.size, made.sha256, counted.people, counted.shared, counted.files, recipient is not None
    )


def _judged(desk: Desk, order: Order) -> tuple[Path, Recipient | None]:
    """The folder and the lock, once this worker may do all that was asked for."""
    desk.gate("export_everything")
    recipient = _recipient(desk, order)
    target, vault = Path(order.folder).resolve(), desk.vault_path.resolve()
    if target == vault or vault in target.parents:
        raise CopyBesideVault
    return target, recipient


def _recipient(desk: Desk, order: Order) -> Recipient | None:
    if order.seal == "none":
        desk.gate("export_everything_plain")
        if len(_reason(order)) < SHORTEST:
            raise ReasonTooShort
        return None
    if order.seal == "passphrase":
        must_be_strong(order.passphrase, about=(desk.worker.name, desk.organisation.name))
        return ScryptRecipient(normal(order.passphrase))
    try:
        return parse_recipient(order.key.strip())
    except (CryptoError, ValueError):
        raise KeyNotRead from None


def _reason(order: Order) -> str:
    return " ".join(order.reason.split())


def _how(order: Order) -> str:
    return f"not sealed: {_reason(order)}" if order.seal == "none" else f"sealed for a {order.seal}"


def _write_down(desk: Desk, order: Order, outcome: str) -> None:
    """One row for all: nothing goes to anybody who did not have it already."""
    verb = "export_everything_plain" if order.seal == "none" else "export_everything"
    with desk.write("export_everything") as session:
        desk.audit(session, verb, kind="vault", outcome=outcome)


class _Pipe:
    """What a ZIP is written into piece by piece, never going back."""

    def __init__(self, out: Outlet | AgeWriter) -> None:
        self._out = out

    def write(self, data: bytes, /) -> int:
        self._out.write(data)
        return len(data)

    def flush(self) -> None:
        """Everything was passed on at once."""


class _Packing:
    """One ZIP under way; every page of rows and every piece of a file is a safe point to stop at."""

    def __init__(self, desk: Desk, out: Outlet | AgeWriter, counted: Counted, progress: Progress) -> None:
        self._desk = desk
        self._out = _Pipe(out)
        self._counted = counted
        self._progress = progress
        self._done = 0
        self._sums: list[str] = []

    def all(self, order: Order) -> None:
        desk = self._desk
        facts = {
            "organisation": desk.organisation.name, "worker": desk.worker.name,
            "at": moment(desk.store.clock.now()),
            "reason": _reason(order) if order.seal == "none" else "",
        }  # fmt: skip
        with desk.read("export_everything") as session:
            away = everything.gone(session)
            found = everything.files(session, away)
            asked = everything_forms.questions(session)
        with zipfile.ZipFile(self._out, "w", zipfile.ZIP_DEFLATED) as packed:  # type: ignore[call-overload]  # only writes
            self._put(packed, "README.txt", everything_words.readme(self._counted, facts, order.translate))
            self._put(packed, "dictionary/columns.csv", everything_words.columns(order.translate))
            self._put(packed, "dictionary/codes.csv", everything_words.codes(order.translate))
            self._put(packed, "dictionary/asked.csv", asked)
            for sheet in everything.sheets():
                self._rows(packed, sheet, away)
            listed = [(one.name, one.subject.hex(), one.type, str(one.size)) for one in found]
            self._put(packed, "attachments.csv", everything_words.listed(listed))
            for one in found:
                self._file(packed, one)
            self._put(packed, "SHA256SUMS", "".join(self._sums).encode())

    def _put(self, packed: zipfile.ZipFile, name: str, data: bytes) -> None:
        self._sums.append(f"{hashlib.sha256(data).hexdigest()}  {name}\n")
        packed.writestr(zipfile.ZipInfo(name, _ZIP_TIME), data, zipfile.ZIP_DEFLATED)

    def _rows(self, packed: zipfile.ZipFile, sheet: Sheet, away: frozenset[bytes]) -> None:
        name, digest, after, more = f"{sheet.path}.jsonl", hashlib.sha256(), (), True
        with packed.open(_info(name, zipfile.ZIP_DEFLATED), "w", force_zip64=True) as out:
            while more:
                with self._desk.read("export_everything") as session:
                    lines, after, read = everything.page(session, sheet, after, away)
                self._tell(read)
                for line in lines:
                    digest.update(line)
                    out.write(line)
                more = bool(after)
        self._sums.append(f"{digest.hexdigest()}  {name}\n")

    def _file(self, packed: zipfile.ZipFile, one: File) -> None:
        """As it is: pictures and sound are packed already."""
        digest = hashlib.sha256()
        with packed.open(_info(one.name, zipfile.ZIP_STORED), "w", force_zip64=True) as out:
            for start in range(0, one.size, _AT_ONCE):
                with self._desk.read("export_everything") as session:
                    piece = kept_files.read(session, session.get_one(Blob, one.blob), start, _AT_ONCE)
                self._tell(1)
                digest.update(piece)
                out.write(piece)
        self._sums.append(f"{digest.hexdigest()}  {one.name}\n")

    def _tell(self, done: int) -> None:
        self._done += done
        whole = self._counted.rows + self._counted.size // _AT_ONCE + self._counted.files
        self._progress.step(min(self._done, whole), whole, WRITING)


def _info(name: str, packing: int) -> Any:
    made = zipfile.ZipInfo(name, _ZIP_TIME)
    made.compress_type = packing
    return made


__all__ = ["Exported", "Order", "Seal", "export_everything"]
