"""One part of what happened: recruitment, transit or exploitation, where, when and by what means."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class Episode(CaseRecord, Kept, Base):
    __tablename__ = "episode"

    stage: Mapped[Any] = answer("statistics")
    started_on: Mapped[Any] = answer("with_coded_consent")
    started_on_month: Mapped[Any] = answer("statistics")
    ended_on: Mapped[Any] = answer("with_coded_consent")
    ended_on_month: Mapped[Any] = answer("statistics")
    still_going_on: Mapped[Any] = answer("statistics")
    duration_months: Mapped[Any] = answer("statistics")
    country: Mapped[Any] = answer("statistics")
    country_is_proxy: Mapped[Any] = answer("statistics")
    place: Mapped[Any] = answer("with_identity_consent")
    place_kind: Mapped[Any] = answer("statistics", "sexual_exploitation")
    place_kind_other: Mapped[Any] = answer("with_coded_consent", "sexual_exploitation")
    place_name: Mapped[Any] = answer("with_identity_consent")
    age_at_entry: Mapped[Any] = answer("statistics")
    age_at_exploitation: Mapped[Any] = answer("statistics")
    recruitment_methods: Mapped[Any] = answer("statistics")
    recruitment_methods_other: Mapped[Any] = answer("with_coded_consent")
    recruitment_platforms: Mapped[Any] = answer("statistics")
    recruitment_platforms_other: Mapped[Any] = answer("with_coded_consent")
    exploitation_types: Mapped[Any] = answer("statistics", "sexual_exploitation", "forced_crime")
    exploitation_types_other: Mapped[Any] = answer("with_coded_consent", "sexual_exploitation", "forced_crime")
    labour_industries: Mapped[Any] = answer("statistics")
    sexual_exploitation_types: Mapped[Any] = answer("statistics", "sexual_exploitation")
    forced_crime_kinds: Mapped[Any] = answer("statistics", "forced_crime")
    forced_crime_kinds_other: Mapped[Any] = answer("with_coded_consent", "forced_crime")
    exploitation_platforms: Mapped[Any] = answer("statistics", "sexual_exploitation")
    exploitation_platforms_other: Mapped[Any] = answer("with_coded_consent", "sexual_exploitation")
    means_of_control: Mapped[Any] = answer("statistics", "sexual_exploitation")
    means_of_control_other: Mapped[Any] = answer("with_coded_consent", "sexual_exploitation")
    account: Mapped[Any] = answer("never", "notes")
    information_source: Mapped[Any] = answer("statistics")
    acts: Mapped[Any] = answer("statistics")
    act_found: Mapped[Any] = answer("statistics")
    means_used: Mapped[Any] = answer("statistics")
    purpose_exploitation: Mapped[Any] = answer("statistics")
