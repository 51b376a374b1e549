"""A client by random code: what may be known without knowing who she is."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.types import answer, plain


class Person(Kept, Base):
    __tablename__ = "person"

    code: Mapped[str | None] = plain("statistics", Text, index=True)
    gender: Mapped[Any] = answer("statistics")
    marital_status: Mapped[Any] = answer("with_coded_consent", "family")
    education_level: Mapped[Any] = answer("with_coded_consent")
    citizenships: Mapped[Any] = answer("statistics", "citizenship")
    citizenship_source: Mapped[Any] = answer("with_coded_consent", "citizenship")
    citizenship_is_proxy: Mapped[Any] = answer("statistics", "citizenship")
    stateless: Mapped[Any] = answer("statistics", "citizenship")
    country_of_birth: Mapped[Any] = answer("with_coded_consent", "citizenship")
    country_of_origin: Mapped[Any] = answer("statistics", "citizenship")
    country_of_residence: Mapped[Any] = answer("statistics", "citizenship")
    residence_right: Mapped[Any] = answer("with_coded_consent", "citizenship")
    main_language: Mapped[Any] = answer("with_coded_consent")
    other_languages: Mapped[Any] = answer("with_coded_consent")
    interpreter_needed: Mapped[Any] = answer("with_coded_consent")
    interpreter_wishes: Mapped[Any] = answer("with_coded_consent")
    access_needs: Mapped[Any] = answer("with_coded_consent", "health")
    access_needs_other: Mapped[Any] = answer("with_coded_consent", "health")
    must_not_know: Mapped[Any] = answer("never")
    danger_flags: Mapped[Any] = answer("with_coded_consent", "health")
    danger_details: Mapped[Any] = answer("never")
