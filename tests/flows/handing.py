"""What tests about handing out share: who agreed to what, a plain file to look into, the access log."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import select

from app.services.export_dataset import Order, export_dataset
from app.services.preview_dataset import Wish
from db.models import AuditRow
from tests.flows.desks import Terms
from tests.sheets import care

REASON = "The ministry cannot open sealed files yet"
TERMS = Terms(("statistics", "research", "coordination"), "identity", (), "2099-12-31")


def said(purpose, level, **changes):
    return care(
        consent_purpose=purpose,
        recipient_kind="coordinator",
        recipient="River coordination",
        share_level=level,
        **changes,
    )


def wish(desks, **changes):
    return Wish(**{"partner": desks.to, "standard": "htcds", "form": "json", "purpose": "research", **changes})


def plain(desks, out, **changes):
    order = Order(wish=wish(desks, **changes), folder=out, seal="none", reason=REASON)
    done = export_dataset(desks.shelter, order)
    return done, Path(done.path).read_bytes()


def cases(data):
    return json.loads(data)["tables"]["cases"]


def audit_of(desk):
    with desk.read("review_access") as session:
        rows = session.scalars(select(AuditRow).order_by(AuditRow.n)).all()
        return [(row.verb, row.kind, row.outcome) for row in rows]
