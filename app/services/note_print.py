"""Write down that something about a person goes onto paper or into a readable file: before it does, never after."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from app.bundle.delivery import deliver
from app.bundle.drive import failures_named
from app.records import letters
from app.records.errors import NoSuchRecord, NotAPlaceForPrints
from app.records.local import record_id
from db.models import Case

if TYPE_CHECKING:
    from app.bundle.delivery import Outlet
    from app.desk import Desk
    from app.records.letters import LetterFacts

_VERB: Final = "print"


class PrinterFailed(Exception):
    """The printing system did not take the document."""

    code: ClassVar[str] = "print.failed"


@dataclass(frozen=True, slots=True)
class PrintNote:
    """`what`: summary, consent, consent_blank, intake_blank, referral, figures. `case` is empty for those of no case.

    `named` says whether the name stands on it; `way` is paper or file. `letter` is what a referral was drawn from.
    """

    what: str
    case: str = ""
    named: bool = False
    way: str = "paper"
    letter: LetterFacts | None = None


def note_print(desk: Desk, note: PrintNote) -> None:
    """One row of the access log. NoSuchRecord where the case is not here or was erased.

    A letter of referral is judged once more: what lets it go may have ended since it was drawn.
    """
    with desk.write(_VERB) as session:
        if note.what == "referral":
            if note.letter is None:
                raise NoSuchRecord
            letters.must_still_hold(desk, session, note.letter, named=note.named)
        done = f"{_VERB}_{'file' if note.way == 'file' else 'paper'}{'_named' if note.named else ''}"
        if not note.case:
            desk.audit(session, done, kind=note.what)
            return
        case = session.get(Case, record_id(note.case))
        if case is None or case.erased:
            raise NoSuchRecord
        desk.audit(session, done, kind="case", record=case.id, subject=case.subject)


def save_print(desk: Desk, note: PrintNote, path: Path, pdf: bytes) -> Path:
    """The PDF under that name: whole, synced and read back, or not at all. An existing file is replaced at the end.

    NotAPlaceForPrints inside the vault's own folder; the drive's own faults by their names (app/bundle/drive.py).
    Figures of which small numbers are not hidden are never saved here: app/services/save_figures.py seals them.
    """
    if note.what == "figures":
        raise ValueError(note.what)
    folder = path.parent.resolve()
    vault = Path(desk.vault_path).resolve()
    if folder == vault or vault in folder.parents or path.is_symlink():
        raise NotAPlaceForPrints
    note_print(desk, note)

    def write(outlet: Outlet) -> None:
        outlet.write(pdf)

    made = deliver(folder, write, suffix=".pdf")
    with failures_named():
        made.path.replace(path)
    return path
