"""Write figures into a file that everybody can read, where somebody asks for it and says why."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from app.i18n import QT_TR_NOOP
from app.progress import Progress
from app.records import figure_files, plain_file
from app.records.dataset_errors import ReasonTooShort
from app.records.errors import NotAPlaceForPrints

if TYPE_CHECKING:
    from app.bundle.delivery import Outlet
    from app.desk import Desk
    from app.records.made_report import MadeReport
    from app.reports.saying import Saying

SHORTEST: Final = 10
"""So many letters at least say why small numbers leave the vault."""
_WRITING: Final = QT_TR_NOOP("Writing the file")
Form = Literal["json", "csv", "xlsx", "pdf"]
FORMS: Final[tuple[Form, ...]] = ("json", "csv", "xlsx", "pdf")


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveOrder:
    """`saying` is in the language of the file. `drawn` are the bytes of a PDF, which only the window can draw."""

    form: Form
    path: Path
    reason: str
    saying: Saying
    drawn: bytes = b""


@dataclass(frozen=True, slots=True)
class FiguresSaved:
    path: str
    size: int
    sha256: str


def save_figures(desk: Desk, made: MadeReport, order: SaveOrder, progress: Progress | None = None) -> FiguresSaved:
    """Whole and read back, or not at all; in the access log before the first byte. A file of that name is replaced.

    Raises ReasonTooShort, NotAPlaceForPrints, Refused, a DriveError, or Cancelled.
    """
    progress = progress or Progress()
    why = _why(desk, order.reason)
    folder, vault = order.path.parent.resolve(), Path(desk.vault_path).resolve()
    if folder == vault or vault in folder.parents or order.path.is_symlink():
        raise NotAPlaceForPrints
    data = content(made, order.form, order.saying) if order.form != "pdf" else order.drawn
    _note(desk, made, order.form, f"not sealed: {why}")

    def write(outlet: Outlet) -> None:
        progress.step(0, len(data), _WRITING)
        outlet.write(data)

    done = plain_file.deliver(desk, order.path, write, progress=progress)
    return FiguresSaved(str(order.path), done.size, done.sha256)


def hand_on(desk: Desk, made: MadeReport, form: Form, reason: str, saying: Saying | None = None) -> bytes:
    """The same for a program that reads what this one says, and may keep it. Raises ReasonTooShort, Refused."""
    why = _why(desk, reason)
    data = content(made, form, saying or made.saying(repeat=True))
    _note(desk, made, form, f"for another program, not sealed: {why}")
    return data


def _why(desk: Desk, reason: str) -> str:
    desk.gate("save_figures")
    why = " ".join(reason.split())
    if len(why) < SHORTEST:
        raise ReasonTooShort
    return why


def _note(desk: Desk, made: MadeReport, form: Form, how: str) -> None:
    codes = ", ".join(figure.indicator for figure in made.figures)
    with desk.write("save_figures") as session:
        desk.audit(session, "save_figures", kind="report", outcome=f"{form}, {codes}, {how}")


def content(made: MadeReport, form: Form, saying: Saying) -> bytes:
    """What would stand in the file."""
    if form == "csv":
        return figure_files.as_csv(made.figures, saying)
    if form == "xlsx":
        return figure_files.as_xlsx(made.figures, saying)
    told = figure_files.canonical(made.report, made.figures, made.houses, demonstration=made.demonstration)
    return figure_files.as_json(told)
