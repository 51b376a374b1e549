"""Her name and her contacts, apart from all else."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.types import Uid, answer, plain


class Identity(Kept, Base):
    __tablename__ = "identity"

    person: Mapped[bytes | None] = plain("statistics", Uid, index=True)
    known_as: Mapped[Any] = answer("never", "identity")
    given_names: Mapped[Any] = answer("with_identity_consent", "identity")
    family_names: Mapped[Any] = answer("with_identity_consent", "identity")
    name_own_script: Mapped[Any] = answer("with_identity_consent", "identity")
    other_names: Mapped[Any] = answer("never", "identity")
    date_of_birth: Mapped[Any] = answer("with_identity_consent", "identity")
    date_of_birth_source: Mapped[Any] = answer("with_coded_consent", "identity")
    papers_held: Mapped[Any] = answer("with_coded_consent", "identity")
    identity_number: Mapped[Any] = answer("with_identity_consent", "identity")
    safe_method: Mapped[Any] = answer("with_identity_consent", "contact")
    safe_times: Mapped[Any] = answer("never", "contact")
    safe_phone: Mapped[Any] = answer("with_identity_consent", "contact")
    safe_email: Mapped[Any] = answer("with_identity_consent", "contact")
    letter_street: Mapped[Any] = answer("with_identity_consent", "contact")
    letter_city: Mapped[Any] = answer("with_identity_consent", "contact")
    letter_country: Mapped[Any] = answer("with_identity_consent", "contact")
    trusted_person: Mapped[Any] = answer("never", "contact")
