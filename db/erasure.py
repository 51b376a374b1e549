"""A person's words removed for good: her records become gravestones, her lines keep only their commitments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from db import imported
from db.columns import fields_of
from db.errors import AlreadyErased
from db.heads import Heads, Stamp
from db.journal import pen_of
from db.lines import PUT, scrub
from db.models import KINDS, Case, Identity, ImportRow, OwnWord
from db.pen import About
from db.received import lines_about, refill_received
from db.sounding import apart

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def erase(session: Session, subject: bytes) -> int:
    """Here and now, in this author's name; how many lines lost their words.

    The author's reason is not written: it would be the last words about her, and would stay.
    """
    session.flush()
    pen, author = pen_of(session), session.info["author"]
    if pen.is_erased(subject):
        raise AlreadyErased
    place = pen.place()
    pen.write(place, About("person", subject, subject), author.worker, None)
    pen.lay_down()
    bury(session, subject, (place.hlc, place.rep, place.seq), confirmed=True)
    return scrub_lines(session, subject)


def bury(session: Session, subject: bytes, stamp: Stamp, *, confirmed: bool) -> None:
    """Hide everything about her at once; while unconfirmed her lines stay, and `lift` can bring her back."""
    connection, changes = session.connection(), session.info["changes"]
    _unlike(session, subject)
    _unspell(session, subject)
    imported.hide(session, subject)
    unlink(session, subject, stamp)
    st = Heads(first=stamp).encode()
    for kind, kept in KINDS.items():
        table = kept.__tablename__
        blanks = ", ".join(f'"{name}" = NULL' for name in fields_of(kept))
        found = connection.exec_driver_sql(f"SELECT id FROM {table} WHERE subject = ?", (subject,))  # noqa: S608
        for (record,) in found:
            changes.touch(kind, record)
        connection.exec_driver_sql(
            f"UPDATE {table} SET {blanks}, ext = NULL, ndis = 0, erased = 1, st = ?"  # noqa: S608
            " WHERE subject = ? AND st IS NOT ?",
            (st, subject, st),
        )
    for table in ("dispute", "quarantined", "unseen", "release_person", "answer_taken"):
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE subject = ?", (subject,))  # noqa: S608
    connection.exec_driver_sql("DELETE FROM twin_pair WHERE one = ? OR two = ?", (subject, subject))
    connection.exec_driver_sql(
        "INSERT INTO erased (subject, hlc, rep, seq, confirmed) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (subject) DO UPDATE SET confirmed = max(confirmed, excluded.confirmed)",
        (subject, *stamp, confirmed),
    )
    pen = session.info["pen"]
    pen.erased.add(subject)
    pen.raised.discard(subject)
    session.expire_all()


def unlink(session: Session, person: bytes, stamp: Stamp) -> None:
    """Every link that names this person goes at once and for good, even where the erasure still waits for a yes.

    What was decided about two records can be decided again; that one of them is gone must not stay in the other.
    """
    links = session.connection().exec_driver_sql(
        "SELECT id FROM person_link WHERE one = ? OR two = ?", (person, person)
    )
    for (link,) in links.fetchall():
        bury(session, link, stamp, confirmed=True)
        scrub_lines(session, link)


def forget(session: Session, subject: bytes) -> int:
    """Erase her here alone, without a line that would tell others: what another organisation had us erase before."""
    place = session.info["pen"].place()
    bury(session, subject, (place.hlc, place.rep, 0), confirmed=True)
    return scrub_lines(session, subject)


def scrub_lines(session: Session, subject: bytes) -> int:
    """Blank the body of every line about her that holds one (the chain still verifies), and remove her files."""
    for table in ("blob_chunk", "blob", "brought_line"):
        session.connection().exec_driver_sql(f"DELETE FROM {table} WHERE subject = ?", (subject,))  # noqa: S608
    uuid_of = session.info["store"].replicas.uuid_of
    full = [line for line in lines_about(session, subject) if line.verb == PUT and line.body is not None]
    refill_received(session, (scrub(line, uuid_of) for line in full))
    imported.forget(session, subject, full)
    return len(full)


def _unlike(session: Session, subject: bytes) -> None:
    """Rows of foreign tables that were said to resemble her resemble nobody any more."""
    numbers = set(session.scalars(select(Case.number).where(Case.subject == subject, Case.number.is_not(None))))
    if not numbers:
        return
    for row in session.scalars(select(ImportRow).where(ImportRow.resembles.is_not(None))):
        left = [each for each in row.resembles if each not in numbers]
        if len(left) < len(row.resembles):
            row.resembles = left or None
    session.flush()


def _unspell(session: Session, subject: bytes) -> None:
    """What she is called is no longer one of the organisation's own words, even where another bears that name too."""
    names = session.execute(
        select(
            Identity.known_as, Identity.given_names, Identity.family_names, Identity.name_own_script,
            Identity.other_names,
        ).where(Identity.subject == subject)
    )  # fmt: skip
    spelt = [name for row in names for told in row if isinstance(told, str) for name in (told, *apart(told))]
    said = {word.casefold() for name in spelt for word in name.split()}
    for own in session.scalars(select(OwnWord)):
        if own.same in said or own.word.casefold() in said:
            session.delete(own)
    session.flush()


def confirm(session: Session, subject: bytes) -> int:
    """A supervisor says yes to an erasure that arrived: now it cannot be undone."""
    session.connection().exec_driver_sql("UPDATE erased SET confirmed = 1 WHERE subject = ?", (subject,))
    session.info["pen"].erased.add(subject)
    return scrub_lines(session, subject)


def lift(session: Session, subject: bytes) -> None:
    """Take back an unconfirmed erasure; the caller folds her records anew from their lines."""
    lifted = session.connection().exec_driver_sql("DELETE FROM erased WHERE subject = ? AND confirmed = 0", (subject,))
    if lifted.rowcount == 0:
        raise AlreadyErased
    imported.show(session, subject)
    pen = session.info["pen"]
    pen.raised.add(subject)
    pen.erased.discard(subject)
