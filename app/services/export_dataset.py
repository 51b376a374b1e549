"""Hand out a data set: sealed for the partner or for this desk; or, for a written reason, as a file anybody can read.

It is written into the access log, for each person, before the first byte leaves; then whole and proved, or not at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TR_NOOP
from app.progress import Progress
from app.records import dataset, dataset_file, handed_out
from app.records.dataset import Wish
from app.records.dataset_errors import NobodyToHandOut
from app.records.handed_out import SHORTEST, HandedOut, Order, Parcel, Seal
from app.records.local import today

if TYPE_CHECKING:
    from app.desk import Desk

GATHERING: Final = QT_TR_NOOP("Gathering what may be told")


def export_dataset(desk: Desk, order: Order, progress: Progress | None = None) -> HandedOut:
    """Raises NobodyToHandOut, ReasonTooShort, NotTrusted, CopyBesideVault, a DriveError, or Cancelled."""
    desk.gate("hand_out")
    progress = progress or Progress()
    wish = order.wish
    if not isinstance(wish, Wish):
        raise TypeError("synthetic rows have a verb of their own")
    target = handed_out.judged(desk, order)
    progress.step(0, 0, GATHERING)
    with desk.read("hand_out") as session:
        found = dataset.gather(session, wish, today(desk).isoformat())
        recipient = handed_out.recipient_of(session, order, found.party)
    if not found.told:
        raise NobodyToHandOut
    stamp = handed_out.stamp(desk, order, found.party, found.left_out)
    parcel = Parcel(
        files=dataset_file.files(found.book, wish, stamp),
        party=found.party,
        recipient=recipient,
        told=found.told,
        about=f"{wish.standard} {wish.form}, {wish.purpose}",
        left_out=found.left_out,
    )
    return handed_out.hand_over(desk, order, target, parcel, progress)


__all__ = ["SHORTEST", "HandedOut", "Order", "Seal", "Wish", "export_dataset"]
