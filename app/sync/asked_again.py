"""People who had themselves forgotten here: who brings them back, and whose lines change nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sync import merge
from app.sync.consented import KIND, Recipient, given_to
from app.sync.disclosed import joined
from app.sync.parties import our_organisation
from db.lines import PUT
from db.received import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.sync.ground import Ground
    from db.lines import Line


def asked_again(ground: Ground, subjects: set[bytes], lines: Iterable[Line], sender: int) -> set[bytes]:
    """Those of whom a permission for us comes that is newer than what took the last one back.

    The laptop that told us knows what it told. Another one of the house may not have heard that anything was taken
    back, so what it brings must be new to us, and written later.
    """
    rows = ground.session.connection().exec_driver_sql("SELECT subject, hlc, rep FROM erased").fetchall()
    since = {subject: (hlc, rep == sender) for subject, hlc, rep in rows if subject in subjects}
    by_record: dict[bytes, list[Line]] = {}
    for line in lines:
        if line.kind == KIND and line.verb == PUT and line.subject in since:
            by_record.setdefault(line.record, []).append(line)
    found: set[bytes] = set()
    if not by_record:
        return found
    ours = our_organisation(ground.session)
    here, today = Recipient(ours.name, ours.kind), ground.clock.now().date().isoformat()
    for record, some in by_record.items():
        hlc, told = since[some[0].subject]
        later = any(not ground.have.has(line.rep, line.seq) and line.hlc > hlc for line in some)
        if (told or later) and _stands(ground, record, some, (here, today)):
            found.add(some[0].subject)
    return found


def _stands(ground: Ground, record: bytes, arrived: list[Line], asked: tuple[Recipient, str]) -> bool:
    """Whether this permission, with what has just come, was given to us and holds; nothing that we cannot read is."""
    lines = {(line.rep, line.seq): line for line in lines_of(ground.session, record)}
    for line in arrived:
        known = lines.get((line.rep, line.seq))
        lines[line.rep, line.seq] = line if known is None else joined(known, line, ground.uuid_of) or known
    if any(line.body is None for line in lines.values()):
        return False
    folded = merge.fold(lines.values(), ground.uuid_of, ground.forks.meant)
    return not folded.contested and given_to(folded.values, *asked)
