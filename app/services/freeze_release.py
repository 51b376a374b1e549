"""Freeze figures that go out together: counted, protected against all that went out before, hashed, signed, kept."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.crypto import primitives, sshsig
from app.i18n import english
from app.progress import Progress
from app.records import beside, release_people, releasing
from app.records.beside import SHORTEST
from app.records.definitions import definitions_outside
from app.records.release_making import Wanted, counted
from app.reports.linked import Rule
from app.reports.make import Wish
from app.reports.publishing import Imprint, body
from app.reports.report import must_have_purpose
from db.models import Release
from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desk import Desk
    from app.i18n import Translate
    from app.records.releasing import ReleaseView

ENGLISH: Final[Mapping[str, Translate]] = {"en": english}

__all__ = ["SHORTEST", "Frozen", "Rule", "Wanted", "Wish", "freeze_release"]


@dataclass(frozen=True, slots=True)
class Frozen:
    """`hidden` of `numbers` numbers are not in it."""

    view: ReleaseView
    hidden: int
    numbers: int


def freeze_release(
    desk: Desk, wanted: Wanted, tongues: Mapping[str, Translate] = ENGLISH, progress: Progress | None = None
) -> Frozen:
    """`tongues` are the languages that are shipped. Raises PurposeMissing, RowsBeside, and what `counted` raises; then
    nothing is kept.
    """
    desk.gate("release")
    purpose = must_have_purpose(wanted.purpose)
    with desk.write("release") as session:
        why = beside.why_figures(session, wanted.beside)
        got = counted(desk, session, wanted, progress or Progress())
        day, made = got.day, got.made
        imprint = Imprint(
            title=wanted.title,
            purpose=purpose,
            organisation=desk.organisation.name,
            as_of=day,
            rule=wanted.rule,
            definitions=definitions_outside(session, coordinator=desk.organisation.kind == "coordinator"),
            demonstration=desk.demonstration,
            beside=why,
        )
        text = body(imprint, made.figures, tongues)
        row = Release(
            id=new_id(), at=desk.store.clock.now(), worker=desk.worker_id, title=wanted.title, as_of=day,
            body=text.decode(), sha256=hashlib.sha256(text).hexdigest(),
            signature=sshsig.sign(desk.keys.signing, text, releasing.NAMESPACE).decode(),
            signer=sshsig.key_line(primitives.ed25519_public(desk.keys.signing)),
            ground=releasing.ground(got.wishes, got.figures, made.hidden, wanted.rule.step),
        )  # fmt: skip
        session.add(row)
        session.flush()
        release_people.note(session, row.id, got)
        outcome = f"beside synthetic rows: {why}" if why else "done"
        desk.audit(session, "release", kind="release", record=row.id, outcome=outcome)
        return Frozen(releasing.view(row), len(made.hidden), made.numbers)
