"""A case as it is after months of work: a couple of records of every kind, made through the services."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.forms.catalogue import form
from app.services.add_record import NewRecord, add_record
from app.services.correct_record import Correction, correct
from app.services.record_intake import record_intake
from app.services.void_record import void_record
from db.missing import missing
from db.types import new_id
from tests import sheets

if TYPE_CHECKING:
    from app.desk import Desk

RECEIVERS = ("River clinic", "Law office")
_GRID = {"safe_place": "a_lot", "health": "some", "mind": "some", "work": "none", "papers": "unknown_to_person"}


@dataclass
class Rich:
    """`records` are the ids by kind, in the order in which they were made; `sister` is the case of a linked client."""

    case: str
    person: str
    number: str
    sister: str
    records: dict[str, list[str]] = field(default_factory=dict)


def day(ago: int) -> str:
    """So many days ago (or to come, below nought), on this laptop's calendar."""
    return (date.today() - timedelta(days=ago)).isoformat()  # noqa: DTZ011


def answers(kind: str, **told):
    """What must be answered and was not told has a reason, where a reason is enough."""
    asked = form(kind)
    needed = {each.name: each for each in asked.fields if each.required == "always" and not each.by_app}
    filled = {name: missing("not_asked") for name, each in needed.items() if each.missing}
    sheet = {**filled, **told}
    return asked.tidy(sheet)


def add(desk: Desk, case: str, kind: str, parent: str = "", **told) -> str:
    made = add_record(desk, NewRecord(kind, case, new_id().hex(), answers(kind, **told), parent))
    return made.record


def _sent_on(receiver: str):
    """A permission to refer the person to them."""
    told = {"consent_purpose": "referral", "recipient_kind": "service_provider", "share_level": "identity"}
    return sheets.care(recipient=receiver, **told)


def rich_case(desk: Desk, **intake) -> Rich:
    told = {
        "known_as": "Sokha",
        "given_names": "Sokha",
        "danger_flags": ["trafficker_searching"],
        "safe_method": "only_in_house",
        "exploitation_types": ["ForcedLabour"],
        **intake,
    }
    sister = record_intake(desk, sheets.intake(known_as="Dara"))
    saved = record_intake(desk, sheets.intake(sheets.care(), sheets.share(), *map(_sent_on, RECEIVERS), **told))
    made = Rich(saved.case, saved.person, saved.number, sister.case)

    def put(kind: str, parent: str = "", **told) -> str:
        record = add(desk, made.case, kind, parent, **told)
        made.records.setdefault(kind, []).append(record)
        return record

    _what_happened(put)
    _looks(put)
    _plan(put)
    _help(put)
    _house(put, sister.person)
    _afterwards(put)
    _changed(desk, made)
    return made


def _what_happened(put) -> None:
    first = put("episode", stage="Recruitment", started_on="2023-11", country="KH", recruitment_methods=["AtWork"])
    second = put(
        "episode",
        stage="Exploitation",
        started_on="2024",
        ended_on="2025-02",
        country="TH",
        exploitation_types=["ForcedLabour", "ForcedCriminality"],
        forced_crime_kinds=missing("declined"),
        means_of_control={"DebtBondage": "yes", "PhysicalAbuse": "no", "WithholdsDocuments": "declined"},
    )
    put("perpetrator", first, roles=["RecruiterOrIntermediary"], relation=["friend_acquaintance"], knows_where="no")
    put("perpetrator", second, roles=["Exploiter"], relation=["employer"], knows_where=missing("unknown_to_person"))
    for tool, ago in (("own_form", 80), ("own_form", 40)):
        put("screening", tool=tool, tool_version="1", screened_on=day(ago), in_private="yes", worker_view="possible")
    put("determination", status="PossibleVictimOfTrafficking", decided_by="NGO", decided_on=day(70),
        definition_used="palermo_2000", definition_version="Article 3", basis=["person"])  # fmt: skip


def _looks(put) -> None:
    for ago, level in ((80, "high"), (45, "medium"), (12, "low")):
        put("assessment_risk", assessed_on=day(ago), risk_from_others=level, risk_to_self="low", overall_risk=level,
            safety_plan="Goes out with somebody. The gate stays shut.", review_on=day(ago - 40))  # fmt: skip
    for ago, wishes in ((78, "To sleep without waking"), (20, "To see the children again, and to work as a cook")):
        put("assessment_needs", assessed_on=day(ago), needs=_GRID, wishes=wishes)
    for ago, safe, mood in ((75, "1", "2"), (60, "2", None), (30, "4", "3"), (9, "4", "4")):
        put("wellbeing", asked_on=day(ago), feels_safe=safe, mood=mood or missing("declined"), sleep="3")


def _plan(put) -> None:
    plan = put("support_plan", plan_types=["Health", "Livelihood"], objectives="A room of her own and work",
               agreed_on=day(60), review_on=day(-20))  # fmt: skip
    put("goal", plan, wording="Learn to cook for many", area="work", chosen_by="person", progress="in_progress")
    put("goal", plan, wording="A passport", area="papers", chosen_by="together", progress="met")
    put("task", plan, what="Ask the embassy for the passport", who="Amina", due_on=day(3), urgent="yes", state="open")
    put("task", plan, what="Look for a course", who="Amina", due_on=day(-14), state="open")
    put("task", plan, what="Buy shoes", who="Amina", due_on=day(50), state="done", done_on=day(51))


def _help(put) -> None:
    for kind, ago in (("health", 58), ("mental_health", 30)):
        put("service", service_type=kind, given_on=day(ago), given_by_kind="us", state="given")
    put("referral", referred_on=day(28), referred_to="River clinic", referral_reason="AdditionalServicesRequired",
        service_wanted="health", agreed="yes")  # fmt: skip
    put("referral", referred_on=day(55), referred_to="Law office", referral_reason="AdditionalServicesRequired",
        service_wanted="legal", agreed="yes", result="begun", result_on=day(44))  # fmt: skip
    put("legal_action", legal_kind="unpaid_wages", person_role="claimant", wants_it="yes", opened_on=day(44)[:7],
        state="running", next_date_on=day(-9), amount_claimed="1200", currency="USD",
        file_number="77/2026, labour court")  # fmt: skip
    put("legal_action", legal_kind="residence", person_role="applicant", wants_it="thinking")


def _house(put, sister: str) -> None:
    put("case_note", noted_on=day(77), note_kind="talk", supervisor_only="no",
        text="They slept for the first time. They ask for a lamp at night.")  # fmt: skip
    put("case_note", noted_on=day(6), note_kind="decision", supervisor_only="yes", text="Kept for the supervisor.")
    put("stay", moved_in_on=day(82), moved_out_on=day(65), stay_kind="emergency", room="Guest room", left_how="planned",
        went_to="other_shelter")  # fmt: skip
    put("stay", moved_in_on=day(65), stay_kind="long", room="Jasmine", bed="2")
    put("belongings", item="Telephone, switched off", is_identity_paper="no", kept_on=day(82), at_request="yes")
    put("belongings", item="Passport", is_identity_paper="yes", kept_on=day(82), at_request="yes", returned_on=day(60))
    put("family_link", linked_person=sister, relation="sibling", lives_here="yes", safe_to_contact="yes",
        contact_wish="yes")  # fmt: skip
    put("family_link", name="The mother", relation="parent", lives_here="no", safe_to_contact="being_checked",
        contact_wish="not_now")  # fmt: skip
    put("incident", happened_on=day(33), incident_kind="threat_from_outside", harm="no", what_happened="A car waited.",
        done_now="The police were called.")  # fmt: skip
    put("incident", happened_on=day(25), incident_kind="conduct_of_staff", harm="no", what_happened="Kept apart.",
        done_now="The supervisor was told.")  # fmt: skip
    put("red_flag", wording="Do not phone", raised_on=day(82))
    put("red_flag", wording="A car waits at the corner", raised_on=day(33), resolved_on=day(30),
        resolved_why="It did not come back.")  # fmt: skip


def _afterwards(put) -> None:
    put("follow_up", planned_on=day(-60))
    put("follow_up", planned_on=day(2), done_on=day(1), reached="person", safe_now="safe", exploited_again="no")


def _changed(desk: Desk, made: Rich) -> None:
    """A correction with a reason, and a record that was made by mistake."""
    note = made.records["case_note"][0]
    text = "They slept for the first time. They ask for a lamp at night, and got one."
    correct(desk, Correction("case_note", note, {"text": text}, "The lamp was found."))
    again = add(desk, made.case, "service", service_type="health", given_on=day(58), given_by_kind="us", state="given")
    made.records["service"].append(again)
    void_record(desk, "service", again, "Typed twice")
