"""A list of signs gone through on one day: advice with a reason, never a verdict."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer


class Screening(CaseRecord, Kept, Base):
    __tablename__ = "screening"

    tool: Mapped[Any] = answer("statistics")
    tool_other: Mapped[Any] = answer("with_coded_consent")
    tool_version: Mapped[Any] = answer("with_coded_consent")
    screened_on: Mapped[Any] = answer("with_coded_consent")
    screened_on_month: Mapped[Any] = answer("statistics")
    screened_by: Mapped[Any] = answer("never")
    in_private: Mapped[Any] = answer("with_coded_consent")
    signs_ilo_labour_adult_deceived: Mapped[Any] = answer("statistics")
    signs_ilo_labour_adult_forced_in: Mapped[Any] = answer("statistics")
    signs_ilo_labour_adult_need_used: Mapped[Any] = answer("statistics")
    signs_ilo_labour_adult_work: Mapped[Any] = answer("statistics")
    signs_ilo_labour_adult_kept: Mapped[Any] = answer("statistics")
    signs_ilo_labour_adult_dependent: Mapped[Any] = answer("statistics")
    signs_ilo_labour_child_deceived: Mapped[Any] = answer("statistics")
    signs_ilo_labour_child_forced_in: Mapped[Any] = answer("statistics")
    signs_ilo_labour_child_need_used: Mapped[Any] = answer("statistics")
    signs_ilo_labour_child_work: Mapped[Any] = answer("statistics")
    signs_ilo_labour_child_kept: Mapped[Any] = answer("statistics")
    signs_ilo_labour_child_dependent: Mapped[Any] = answer("statistics")
    signs_unodc_signs_control: Mapped[Any] = answer("statistics")
    signs_unodc_signs_contact: Mapped[Any] = answer("statistics")
    signs_unodc_signs_movement: Mapped[Any] = answer("statistics")
    signs_unodc_signs_sexual: Mapped[Any] = answer("statistics")
    signs_ilo_forced_labour_11_signs: Mapped[Any] = answer("statistics")
    signs_hong_kong_checklist_recruitment: Mapped[Any] = answer("statistics")
    signs_hong_kong_checklist_papers: Mapped[Any] = answer("statistics")
    result: Mapped[Any] = answer("statistics")
    worker_view: Mapped[Any] = answer("statistics")
    view_reason: Mapped[Any] = answer("never")
