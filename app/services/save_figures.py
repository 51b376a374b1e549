"""Write figures into a file: sealed for this desk unless somebody asks otherwise and says why."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from app.bundle.delivery import Place, deliver_to
from app.crypto.age import AgeWriter, parse_recipient
from app.i18n import QT_TR_NOOP
from app.progress import Progress
from app.records import figure_files, own_device, plain_file
from app.records.dataset_errors import ReasonForPartner, ReasonTooShort
from app.records.errors import NotAPlaceForPrints
from app.standards.writing import packed
from app.sync.parties import party_of

if TYPE_CHECKING:
    from app.bundle.delivery import Outlet
    from app.desk import Desk
    from app.records.made_report import MadeReport
    from app.reports.saying import Saying

SHORTEST: Final = 10
"""So many letters at least say why small numbers leave the vault."""
SEALED: Final = ".age"
_WRITING: Final = QT_TR_NOOP("Writing the file")
Form = Literal["json", "csv", "xlsx", "pdf"]
FORMS: Final[tuple[Form, ...]] = ("json", "csv", "xlsx", "pdf")
Seal = Literal["own", "partner", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveOrder:
    """`saying` is in the language of the file. `drawn` are the bytes of a PDF, which only the window can draw.

    `seal`: for this very desk, for the trusted `partner` (a device, as hex), or none. Where anybody but this desk can
    read it, it takes a `reason`: small numbers are not hidden in it, and nobody is asked for a permission.
    """

    form: Form
    path: Path
    saying: Saying
    seal: Seal = "own"
    partner: str = ""
    reason: str = ""
    drawn: bytes = b""

    @property
    def target(self) -> Path:
        """Where it will lie: a sealed file says by its ending that it is one."""
        sealed = self.seal != "none" and self.path.suffix.lower() != SEALED
        return self.path.with_name(self.path.name + SEALED) if sealed else self.path


@dataclass(frozen=True, slots=True)
class FiguresSaved:
    path: str
    size: int
    sha256: str
    sealed: bool


@dataclass(frozen=True, slots=True)
class _For:
    """The key it is sealed for, whose device that is, and how the access log says it."""

    recipient: str
    device: bytes | None
    said: str


def save_figures(desk: Desk, made: MadeReport, order: SaveOrder, progress: Progress | None = None) -> FiguresSaved:
    """Whole and read back, or not at all; in the access log before the first byte. A file of that name is replaced.

    Raises ReasonTooShort, ReasonForPartner, NotTrusted, NotAPlaceForPrints, Refused, a DriveError, or Cancelled.
    """
    progress = progress or Progress()
    whom = _for_whom(desk, order)
    target, vault = order.target, Path(desk.vault_path).resolve()
    folder = target.parent.resolve()
    if folder == vault or vault in folder.parents or target.is_symlink():
        raise NotAPlaceForPrints
    data = content(made, order.form, order.saying) if order.form != "pdf" else order.drawn
    _note(desk, made, order.form, whom)

    def write(outlet: Outlet) -> None:
        progress.step(0, len(data), _WRITING)
        if not whom.recipient:
            outlet.write(data)
            return
        sealed = AgeWriter(outlet, [parse_recipient(whom.recipient)])
        sealed.write(packed({f"figures.{order.form}": data}, always=True)[1])
        sealed.finish()

    if whom.recipient:
        done = deliver_to(Place(target.parent, target.suffix, target), write, progress)
    else:
        done = plain_file.deliver(desk, target, write, progress=progress)
    return FiguresSaved(str(target), done.size, done.sha256, bool(whom.recipient))


def _for_whom(desk: Desk, order: SaveOrder) -> _For:
    """Once this worker may do all that was asked for."""
    desk.gate("save_figures")
    if order.seal == "none":
        return _For("", None, f"not sealed: {_why(order.reason)}")
    if order.seal == "own":
        with desk.read("save_figures") as session:
            return _For(own_device.must_find(session).recipient, None, "sealed for own")
    try:
        why = _why(order.reason)
    except ReasonTooShort:
        raise ReasonForPartner from None
    with desk.read("save_figures") as session:
        party = party_of(session, bytes.fromhex(order.partner))
        return _For(party.recipient, party.device, f"sealed for partner: {why}")


def hand_on(desk: Desk, made: MadeReport, form: Form, reason: str, saying: Saying | None = None) -> bytes:
    """The same for a program that reads what this one says, and may keep it. Raises ReasonTooShort, Refused."""
    desk.gate("save_figures")
    why = _why(reason)
    data = content(made, form, saying or made.saying(repeat=True))
    _note(desk, made, form, _For("", None, f"for another program, not sealed: {why}"))
    return data


def _why(reason: str) -> str:
    why = " ".join(reason.split())
    if len(why) < SHORTEST:
        raise ReasonTooShort
    return why


def _note(desk: Desk, made: MadeReport, form: Form, whom: _For) -> None:
    codes = ", ".join(figure.indicator for figure in made.figures)
    outcome = f"{form}, {codes}, {whom.said}"
    with desk.write("save_figures") as session:
        desk.audit(session, "save_figures", kind="report", record=whom.device, outcome=outcome)


def content(made: MadeReport, form: Form, saying: Saying) -> bytes:
    """What would stand in the file."""
    if form == "csv":
        return figure_files.as_csv(made, saying)
    if form == "xlsx":
        return figure_files.as_xlsx(made, saying)
    told = figure_files.canonical(made.report, made.figures, made.houses, demonstration=made.demonstration)
    return figure_files.as_json(told)
