"""Erasures that arrive: hidden at once, and gone for good when a supervisor confirms or a week has passed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.sync import links
from app.sync.links import is_link
from db.erasure import bury, confirm, lift, scrub_lines, unlink
from db.lines import ERASE
from db.models import KINDS, BundleLog

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from app.sync.ground import Ground
    from db.heads import Stamp
    from db.lines import Line

WITHDRAWN_SEQ: Final = 0  # no line erased her: she asked this receiver to forget her, and may come back
FEW: Final = 3
WAIT: Final = timedelta(days=7)


def erase_by_lines(ground: Ground, lines: Iterable[Line]) -> None:
    """Lines that erase come only from whoever keeps the person: custody has judged them."""
    for line in lines:
        if line.verb == ERASE:
            _hide(ground, line.subject, (line.hlc, line.rep, line.seq))


def erase_by_list(ground: Ground, subjects: Iterable[bytes], rep: int) -> None:
    """The whole list rides in every bundle, so that a lost one does not keep anybody."""
    for subject in subjects:
        if ground.pen.is_erased(subject) and not ground.custody.may_erase(subject):
            continue  # our own house said so, by a line of its own
        if not ground.custody.may_erase(subject):
            ground.tally.requests += 1
        else:
            _hide(ground, subject, (ground.clock.last, rep, 1))


def forget_withdrawn(ground: Ground, subjects: Iterable[bytes], rep: int) -> None:
    """People who took their consent back and asked that what was sent be erased here."""
    for subject in subjects:
        if (
            ground.custody.may_erase(subject)
            and not ground.pen.is_erased(subject)
            and records_of(ground.session, subject)
        ):
            _hide(ground, subject, (_last_word(ground, subject), rep, WITHDRAWN_SEQ))


def _last_word(ground: Ground, subject: bytes) -> int:
    """The moment of the last line here about what she allows: a permission from before does not bring her back."""
    asked = "SELECT max(hlc) FROM change WHERE record IN (SELECT id FROM consent WHERE subject = ?)"
    found = ground.session.connection().exec_driver_sql(asked, (subject,)).scalar()
    return found or ground.clock.last


def unlink_erased(ground: Ground, lines: Iterable[Line]) -> None:
    """A link that comes after one of its people was erased goes where that person went."""
    for line in lines:
        if line.kind == links.KIND:
            for person in links.named(line):
                if ground.pen.is_erased(person):
                    unlink(ground.session, person, _when(ground.session, person))


def _when(session: Session, person: bytes) -> Stamp:
    asked = "SELECT hlc, rep, seq FROM erased WHERE subject = ?"
    hlc, rep, seq = session.connection().exec_driver_sql(asked, (person,)).one()
    return hlc, rep, seq


def hush(ground: Ground, subjects: Iterable[bytes]) -> None:
    """After the last line: whoever was asked to be forgotten for good and did not come back leaves no word."""
    for subject in subjects:
        if ground.pen.is_erased(subject):
            found = ground.session.connection().exec_driver_sql(
                "SELECT confirmed FROM erased WHERE subject = ? AND seq = ?", (subject, WITHDRAWN_SEQ)
            )
            if found.scalar():
                scrub_lines(ground.session, subject)


def come_back(ground: Ground, subjects: Iterable[bytes]) -> set[bytes]:
    """People who had themselves forgotten here and now consent again: their records, to be folded anew."""
    connection = ground.session.connection()
    records: set[bytes] = set()
    for subject in subjects:
        found = connection.exec_driver_sql("SELECT seq FROM erased WHERE subject = ?", (subject,)).scalar()
        if found == WITHDRAWN_SEQ and ground.custody.keeper(subject) == ground.sender.organisation:
            connection.exec_driver_sql("UPDATE erased SET confirmed = 0 WHERE subject = ?", (subject,))
            lift(ground.session, subject)
            records |= records_of(ground.session, subject)
    return records


def records_of(session: Session, subject: bytes) -> set[bytes]:
    connection = session.connection()
    return {
        row[0]
        for kept in KINDS.values()
        for row in connection.exec_driver_sql(f"SELECT id FROM {kept.__tablename__} WHERE subject = ?", (subject,))  # noqa: S608
    }


def _hide(ground: Ground, subject: bytes, stamp: Stamp) -> None:
    """Nothing to lose is nothing to confirm. Whoever was only forgotten here can now not come back."""
    if ground.pen.is_erased(subject):
        ground.session.connection().exec_driver_sql(
            "UPDATE erased SET hlc = ?, rep = ?, seq = ? WHERE subject = ? AND seq = ?",
            (*stamp, subject, WITHDRAWN_SEQ),
        )
        return
    link = is_link(ground.session, subject)
    known = not link and bool(records_of(ground.session, subject))
    bury(ground.session, subject, stamp, confirmed=not known)
    if link:  # nobody is asked whether what was decided about two records may go
        scrub_lines(ground.session, subject)
    ground.tally.erased += known
    if known:
        ground.tally.buried.append(subject)


def would_erase(session: Session, subjects: Iterable[bytes]) -> int:
    """How many of these are people with records here who are not hidden yet."""
    hidden = {row[0] for row in session.connection().exec_driver_sql("SELECT subject FROM erased")}
    here = (subject for subject in subjects if subject not in hidden and not is_link(session, subject))
    return sum(bool(records_of(session, subject)) for subject in here)


def due(session: Session, now: datetime) -> list[bytes]:
    """Erasures nobody has confirmed that came a week ago in a bundle with few of them."""
    waiting = {row[0] for row in session.connection().exec_driver_sql("SELECT subject FROM erased WHERE confirmed = 0")}
    if not waiting:
        return []
    found = []
    for log in session.query(BundleLog).where(BundleLog.way == "in", BundleLog.state == "imported"):
        subjects = {bytes.fromhex(text) for text in (log.facts or {}).get("buried", ())} & waiting
        if subjects and len(log.facts["buried"]) <= FEW and log.at + WAIT <= now:
            found.extend(sorted(subjects))
    return found


def confirm_due(session: Session, now: datetime) -> int:
    subjects = due(session, now)
    for subject in subjects:
        confirm(session, subject)
    return len(subjects)
