"""An organisation's own questionnaire, filled for one case: which form, which version, on which day."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.models.case_record import CaseRecord
from db.types import answer, plain


class Sheet(CaseRecord, Kept, Base):
    """Its answers are records of their own (`SheetAnswer`), so that two people may correct two of them at once.

    Of a form none of whose answers may travel, not even the name does: all that says which it is stands in `private`.
    """

    __tablename__ = "sheet"

    form: Mapped[str | None] = plain("with_coded_consent", Text, index=True)
    form_title: Mapped[Any] = answer("with_coded_consent")
    filled_on: Mapped[Any] = answer("with_coded_consent")
    private: Mapped[Any] = answer("never")
