"""Hand out synthetic rows with their error report: sealed, or for a written reason as a file anybody can read.

The people are read in one unit of work, the rows made outside of any; nothing is written before they are whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.progress import Progress
from app.records import beside, handed_out, synthetic, synthetic_file
from app.records.collector import quiet
from app.records.handed_out import HandedOut, Order, Parcel
from app.records.local import today
from app.records.synthetic import SyntheticWish
from app.synthetic import making
from app.synthetic.parent import must_be_here
from db.models import SyntheticSet
from db.types import new_id

if TYPE_CHECKING:
    from app.desk import Desk
    from app.records.beside import Before


def export_synthetic(desk: Desk, order: Order, progress: Progress | None = None) -> HandedOut:
    """Raises TooFewRecords, NotOnThisMachine, MakerFailed, TookTooLong; OutBefore, ReasonTooShort, NotTrusted,
    CopyBesideVault, a DriveError, or Cancelled.
    """
    desk.gate("hand_out")
    progress = progress or Progress()
    wish = order.wish
    if not isinstance(wish, SyntheticWish):
        raise TypeError("people's rows have a verb of their own")
    target = handed_out.judged(desk, order)
    must_be_here()
    with desk.write("hand_out") as session, quiet():
        before = beside.why_rows(session, order.beside, synthetic.asked(wish))
        found = synthetic.gather(session, wish, today(desk).isoformat(), progress)
        recipient = handed_out.recipient_of(session, order, found.party)
    made = making.make(found.table, wish.threshold, progress)
    parcel = Parcel(
        files=synthetic_file.files(made, wish, handed_out.stamp(desk, order, found.party, found.left_out), before),
        party=found.party,
        recipient=recipient,
        told=found.told,
        about=", ".join(filter(None, ("synthetic rows", wish.form, wish.purpose, _beside(before)))),
        each="counted for synthetic rows",
        rows=len(made.rows),
        left_out=found.left_out,
        kept=SyntheticSet(
            id=new_id(), at=desk.store.clock.now(), worker=desk.worker_id, partner=found.party.device,
            beside=before.why, asked=synthetic.asked(wish),
        ),
        before=before,
    )  # fmt: skip
    return handed_out.hand_over(desk, order, target, parcel, progress)


def _beside(before: Before) -> str:
    """In the access log."""
    beside = " and ".join(
        words for words, many in (("figures", before.releases), ("synthetic rows", before.sets)) if many
    )
    return beside and f"beside {beside}: {before.why}"


__all__ = ["Order", "SyntheticWish", "export_synthetic"]
