"""What every record of case work carries beside its answers: its case, and the form it was filled on."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped  # noqa: TC002 - read when the classes are made

from db.types import Uid, answer, plain


class CaseRecord:
    """Mixed into a kept class. `voided` is "yes" where it was recorded by mistake: it leaves lists and figures."""

    case: Mapped[bytes | None] = plain("statistics", Uid, index=True)
    form_version: Mapped[Any] = answer("with_coded_consent")
    voided: Mapped[Any] = answer("statistics")
