"""What the first meeting of a case told: how she came, what she needs, what happened."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.types import Uid, answer, plain


class Intake(Kept, Base):
    __tablename__ = "intake"

    case: Mapped[bytes | None] = plain("statistics", Uid, index=True)
    form_version: Mapped[Any] = answer("statistics")
    intake_date: Mapped[Any] = answer("with_coded_consent")
    intake_date_month: Mapped[Any] = answer("statistics")
    identified_on: Mapped[Any] = answer("with_coded_consent")
    identified_on_month: Mapped[Any] = answer("statistics")
    identified_by: Mapped[Any] = answer("statistics")
    identified_by_other: Mapped[Any] = answer("with_coded_consent")
    identified_in: Mapped[Any] = answer("statistics")
    contact_channel: Mapped[Any] = answer("statistics")
    contact_channel_other: Mapped[Any] = answer("with_coded_consent")
    referral_in_on: Mapped[Any] = answer("with_coded_consent")
    referral_in_on_month: Mapped[Any] = answer("statistics")
    referrer_kind: Mapped[Any] = answer("statistics")
    referrer_kind_other: Mapped[Any] = answer("with_coded_consent")
    referrer: Mapped[Any] = answer("with_coded_consent")
    referrer_worker: Mapped[Any] = answer("never")
    referral_in_reason: Mapped[Any] = answer("with_coded_consent")
    referral_in_reason_other: Mapped[Any] = answer("with_coded_consent")
    referral_in_details: Mapped[Any] = answer("with_coded_consent", "notes")
    children_with: Mapped[Any] = answer("statistics", "family")
    from_old_records: Mapped[Any] = answer("statistics")
    age_at_intake: Mapped[Any] = answer("statistics")
    age_is_estimated: Mapped[Any] = answer("statistics")
    minor_at_intake: Mapped[Any] = answer("statistics")
    child_care_status: Mapped[Any] = answer("statistics", "family")
    urgent_needs: Mapped[Any] = answer("statistics")
    urgent_needs_other: Mapped[Any] = answer("with_coded_consent")
    health_now: Mapped[Any] = answer("never", "health")
    medicines_allergies: Mapped[Any] = answer("never", "health")
    food_faith_needs: Mapped[Any] = answer("never")
    vulnerabilities: Mapped[Any] = answer("with_coded_consent", "health")
    vulnerabilities_other: Mapped[Any] = answer("with_coded_consent", "health")
    exploitation_types: Mapped[Any] = answer("statistics", "sexual_exploitation", "forced_crime")
    exploitation_types_other: Mapped[Any] = answer("with_coded_consent", "sexual_exploitation", "forced_crime")
    labour_industries: Mapped[Any] = answer("statistics")
    sexual_exploitation_types: Mapped[Any] = answer("statistics", "sexual_exploitation")
    forced_crime_kinds: Mapped[Any] = answer("statistics", "forced_crime")
    forced_crime_kinds_other: Mapped[Any] = answer("with_coded_consent", "forced_crime")
    means_of_control: Mapped[Any] = answer("statistics", "sexual_exploitation")
    means_of_control_other: Mapped[Any] = answer("with_coded_consent", "sexual_exploitation")
    exploitation_countries: Mapped[Any] = answer("statistics")
    place_kinds: Mapped[Any] = answer("statistics", "sexual_exploitation")
    place_kinds_other: Mapped[Any] = answer("with_coded_consent", "sexual_exploitation")
    started_on: Mapped[Any] = answer("with_coded_consent")
    started_on_month: Mapped[Any] = answer("statistics")
    ended_on: Mapped[Any] = answer("with_coded_consent")
    ended_on_month: Mapped[Any] = answer("statistics")
    age_at_exploitation: Mapped[Any] = answer("statistics")
    minor_at_exploitation: Mapped[Any] = answer("statistics")
    information_source: Mapped[Any] = answer("statistics")
    account: Mapped[Any] = answer("never", "notes")
