"""Every table, imported once so that the metadata is whole; KINDS are the journaled ones by name."""

from __future__ import annotations

from db.base import Kept
from db.models.acknowledged import Acknowledged
from db.models.agreement import Agreement
from db.models.answer_taken import AnswerTaken
from db.models.assessment_needs import AssessmentNeeds
from db.models.assessment_risk import AssessmentRisk
from db.models.attachment import Attachment
from db.models.audit import AuditRow
from db.models.belongings import Belongings
from db.models.blob import Blob, BlobChunk
from db.models.brought_line import BroughtLine
from db.models.bundle_log import BundleLog
from db.models.case import Case
from db.models.case_facet import CaseFacet
from db.models.case_find import CaseFind
from db.models.case_note import CaseNote
from db.models.case_request import CaseRequest
from db.models.change import Change
from db.models.closure import Closure
from db.models.consent import Consent
from db.models.determination import Determination
from db.models.device import Device
from db.models.device_journal import DeviceJournal
from db.models.disclosure import Disclosure
from db.models.dispute import Dispute
from db.models.episode import Episode
from db.models.erased import Erased
from db.models.fact_block import FactBlock
from db.models.fact_slot import FactSlot
from db.models.fact_stale import FactStale
from db.models.fact_word import FactWord
from db.models.family_link import FamilyLink
from db.models.follow_up import FollowUp
from db.models.goal import Goal
from db.models.ground import Ground
from db.models.have import Have
from db.models.identity import Identity
from db.models.import_mapping import ImportMapping
from db.models.import_row import ImportRow
from db.models.import_run import ImportRun
from db.models.incident import Incident
from db.models.incident_person import IncidentPerson
from db.models.intake import Intake
from db.models.legal_action import LegalAction
from db.models.name_sound import NameSound
from db.models.note_find import NoteFind
from db.models.organisation import Organisation
from db.models.own_form import OwnForm
from db.models.own_word import OwnWord
from db.models.partner_ground import PartnerGround
from db.models.perpetrator import Perpetrator
from db.models.person import Person
from db.models.person_link import PersonLink
from db.models.place import Place
from db.models.profile import Profile
from db.models.quality_note import QualityNote
from db.models.quarantined import Quarantined
from db.models.question_match import QuestionMatch
from db.models.red_flag import RedFlag
from db.models.referral import Referral
from db.models.release import Release
from db.models.release_person import ReleasePerson
from db.models.replica import Replica
from db.models.report import Report
from db.models.room import Room
from db.models.saved_search import SavedSearch
from db.models.screening import Screening
from db.models.service import Service
from db.models.setting import Setting
from db.models.sheet import Sheet
from db.models.sheet_answer import SheetAnswer
from db.models.stay import Stay
from db.models.stream import Stream
from db.models.support_plan import SupportPlan
from db.models.synthetic_set import SyntheticSet
from db.models.task import Task
from db.models.training import Training
from db.models.transfer import Transfer
from db.models.twin import TwinBlock, TwinGist, TwinPair
from db.models.unseen import Unseen
from db.models.wellbeing import Wellbeing
from db.models.worker import Worker

KINDS: dict[str, type[Kept]] = {kept.kind: kept for kept in Kept.__subclasses__()}

__all__ = [
    "KINDS",
    "Acknowledged",
    "Agreement",
    "AnswerTaken",
    "AssessmentNeeds",
    "AssessmentRisk",
    "Attachment",
    "AuditRow",
    "Belongings",
    "Blob",
    "BlobChunk",
    "BroughtLine",
    "BundleLog",
    "Case",
    "CaseFacet",
    "CaseFind",
    "CaseNote",
    "CaseRequest",
    "Change",
    "Closure",
    "Consent",
    "Determination",
    "Device",
    "DeviceJournal",
    "Disclosure",
    "Dispute",
    "Episode",
    "Erased",
    "FactBlock",
    "FactSlot",
    "FactStale",
    "FactWord",
    "FamilyLink",
    "FollowUp",
    "Goal",
    "Ground",
    "Have",
    "Identity",
    "ImportMapping",
    "ImportRow",
    "ImportRun",
    "Incident",
    "IncidentPerson",
    "Intake",
    "LegalAction",
    "NameSound",
    "NoteFind",
    "Organisation",
    "OwnForm",
    "OwnWord",
    "PartnerGround",
    "Perpetrator",
    "Person",
    "PersonLink",
    "Place",
    "Profile",
    "QualityNote",
    "Quarantined",
    "QuestionMatch",
    "RedFlag",
    "Referral",
    "Release",
    "ReleasePerson",
    "Replica",
    "Report",
    "Room",
    "SavedSearch",
    "Screening",
    "Service",
    "Setting",
    "Sheet",
    "SheetAnswer",
    "Stay",
    "Stream",
    "SupportPlan",
    "SyntheticSet",
    "Task",
    "Training",
    "Transfer",
    "TwinBlock",
    "TwinGist",
    "TwinPair",
    "Unseen",
    "Wellbeing",
    "Worker",
]
