"""Every table, imported once so that the metadata is whole; KINDS are the journaled ones by name."""

from __future__ import annotations

from db.base import Kept
from db.models.acknowledged import Acknowledged
from db.models.agreement import Agreement
from db.models.audit import AuditRow
from db.models.bundle_log import BundleLog
from db.models.case import Case
from db.models.case_find import CaseFind
from db.models.change import Change
from db.models.consent import Consent
from db.models.device import Device
from db.models.disclosure import Disclosure
from db.models.dispute import Dispute
from db.models.erased import Erased
from db.models.have import Have
from db.models.identity import Identity
from db.models.intake import Intake
from db.models.organisation import Organisation
from db.models.person import Person
from db.models.quarantined import Quarantined
from db.models.replica import Replica
from db.models.setting import Setting
from db.models.stream import Stream
from db.models.worker import Worker

KINDS: dict[str, type[Kept]] = {kept.kind: kept for kept in Kept.__subclasses__()}

__all__ = [
    "KINDS",
    "Acknowledged",
    "Agreement",
    "AuditRow",
    "BundleLog",
    "Case",
    "CaseFind",
    "Change",
    "Consent",
    "Device",
    "Disclosure",
    "Dispute",
    "Erased",
    "Have",
    "Identity",
    "Intake",
    "Organisation",
    "Person",
    "Quarantined",
    "Replica",
    "Setting",
    "Stream",
    "Worker",
]
