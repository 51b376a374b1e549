"""Two shelters that trust each other, one of which hands cases over to the other, and a folder that plays the stick."""

from __future__ import annotations

from secrets import token_hex
from typing import TYPE_CHECKING, Any

from app.forms.catalogue import form
from app.services.add_record import NewRecord, add_record
from app.services.approve_record import approve_record
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_partners import list_partners
from app.services.make_agreement import Terms, agree
from app.services.record_intake import record_intake
from app.services.take_receipt import take
from tests import sheets, specimens, vaults
from tests.flows.desks import Desks, trust_each_other

if TYPE_CHECKING:
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
