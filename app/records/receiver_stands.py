"""A permission that names a partner goes on naming it: what was shared on it is taken back, never renamed away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.forms.findings import Finding
from app.i18n import QT_TRANSLATE_NOOP
from app.sync.consented import Recipient, names
from db.models import Device, Organisation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy.orm import Session

    from db.types import Answer

CODE: Final = "consent.receiver_stands"
STANDS: Final = QT_TRANSLATE_NOOP(
    "Findings",
    "This permission names {receiver}, and what it says may already be there. "
    "Take it back, so that they hear of it, and write a new one.",
)


def judge(
    session: Session, kind: str, before: Mapping[str, Answer], after: Mapping[str, Answer]
) -> Iterator[Finding]:  # fmt: skip
    """One finding where a correction would leave a partner unnamed, who could then never be told what became of it."""
    if kind != "consent":
        return
    known = select(Organisation.name, Organisation.kind).join(Device, Device.organisation == Organisation.id)
    for name, what in session.execute(known.where(~Organisation.ours).distinct().order_by(Organisation.name)):
        partner = Recipient(name, what)
        if names(before, partner) and not names(after, partner):
            yield Finding("recipient", CODE, STANDS, facts=(("receiver", name),))
