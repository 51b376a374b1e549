"""One answer of an organisation's own questionnaire, in the column that says how far it may travel."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Text
from sqlalchemy.orm import Mapped

from db.base import Base, Kept
from db.types import ANY_GROUP, Uid, answer, plain


class SheetAnswer(Kept, Base):
    """`question` is the path of the question in its form, `children[2]/age` within a repeat group.

    Its id is made from the sheet's and the path, so that two laptops that answer one question make one record. Exactly
    one of the three columns of answers is used, as the form says. What stays here says not even what was asked: its
    path stands in `private_question`. Nobody can tell to which group a question of somebody else's making belongs:
    where a consent or an agreement keeps any group back, no answer leaves.
    """

    __tablename__ = "sheet_answer"

    case: Mapped[bytes | None] = plain("statistics", Uid)
    sheet: Mapped[bytes | None] = plain("statistics", Uid, index=True)
    question: Mapped[str | None] = plain("with_coded_consent", Text, (ANY_GROUP,))
    private_question: Mapped[str | None] = plain("never", Text)
    coded: Mapped[Any] = answer("with_coded_consent", ANY_GROUP)
    identifying: Mapped[Any] = answer("with_identity_consent", ANY_GROUP)
    private: Mapped[Any] = answer("never")
