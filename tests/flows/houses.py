"""Two shelters that trust each other, one of which hands cases over to the other, and a folder that plays the stick."""

from __future__ import annotations

from dataclasses import replace
from secrets import token_hex
from typing import TYPE_CHECKING, Any

import pytest

from app.forms.catalogue import form
from app.records.errors import AnswersRefused
from app.services import today
from app.services.add_record import NewRecord, add_record
from app.services.approve_record import approve_record
from app.services.closing_gaps import closing_gaps
from app.services.correct_record import Correction, correct
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_partners import list_partners
from app.services.make_agreement import Terms, agree
from app.services.record_intake import record_intake
from app.services.show_case import show
from app.services.take_receipt import take
from tests import sheets, specimens, vaults
from tests.flows.desks import Desks, trust_each_other
from tests.sheets import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.desk import Desk

LOTUS = "Lotus House"
REFERRALS = Terms(("referral",), "identity", (), "2099-12-31")


def two_houses(folder: Path) -> Desks:
    """Sunflower and Lotus House; `shelter` is the one that offers, `coordinator` (no coordinator here) the other."""
    stick = folder / "stick"
    stick.mkdir()
    one = vaults.make(folder / "one").desk
    other = vaults.make(folder / "other", organisation=LOTUS, site="LOT").desk
    trust_each_other(stick, one, other)
    made = Desks(one, other, stick, list_partners(one)[0].partner, list_partners(other)[0].partner)
    agree(one, made.to, REFERRALS)
    agree(other, made.back, REFERRALS)
    return made


def permission(receiver: str = LOTUS, level: str = "identity", **changes: Any) -> dict[str, Any]:
    return sheets.care(
        consent_purpose="referral", recipient_kind="service_provider", recipient=receiver, share_level=level, **changes
    )


def person(desk: Desk, *consents: dict[str, Any], **answers: Any) -> Any:
    return record_intake(desk, sheets.intake(sheets.care(), *(consents or (permission(),)), **answers))


def written(desk: Desk, case: str, receiver: str = LOTUS, record: str = "") -> str:
    told = specimens.least(form("transfer"), {"offered_to": receiver, "told": "They have a bed for mothers."})
    return add_record(desk, NewRecord("transfer", case, record or token_hex(16), told)).record


def offered(desk: Desk, case: str, receiver: str = LOTUS) -> str:
    made = written(desk, case, receiver)
    approve_record(desk, "transfer", made)
    return made


def there(desks: Desks, *, receipt: bool = True) -> Any:
    """Out, in, and the receipt home."""
    done = import_bundle(desks.coordinator, export(desks.shelter, desks.to, desks.stick).path, desks.stick)
    if receipt:
        take(desks.shelter, done.receipt_path)
    return done


def back(desks: Desks, *, receipt: bool = True) -> Any:
    done = import_bundle(desks.shelter, export(desks.coordinator, desks.back, desks.stick).path, desks.stick)
    if receipt:
        take(desks.coordinator, done.receipt_path)
    return done


def how(desk: Desk, case: str) -> tuple[str, str] | None:
    """The side and state of the handing over, as the page of that case says it."""
    handing = show(desk, case).handing
    return (handing.side, handing.state) if handing is not None else None


def asked(desk: Desk) -> list[tuple[str, str]]:
    return [(each.why, each.case) for each in today.offers(desk).entries]


def refused(call: Callable[[], Any]) -> set[str]:
    with pytest.raises(AnswersRefused) as caught:
        call()
    return {each.code for each in caught.value.findings if each.severity == "error"}


def worker(desk: Desk) -> Desk:
    return replace(desk, worker=replace(desk.worker, role="worker"))


def closing() -> dict[str, Any]:
    return specimens.least(form("closure"), {"reason": "transferred", "closed_on": TODAY, "keep_until": "2099-01-01"})


def close(desk: Desk, saved: Any) -> None:
    made = add_record(desk, NewRecord("closure", saved.case, token_hex(16), closing())).record
    for gap in closing_gaps(desk, saved.case):
        correct(desk, Correction(gap.kind, gap.record, {gap.field: {"missing": "not_asked"}}, "to close"))
    approve_record(desk, "closure", made)
