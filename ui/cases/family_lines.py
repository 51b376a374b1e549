"""Who belongs to a person, in lines: whom her own records name, then whose case names her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cases import record_words
from ui.translate import marked

if TYPE_CHECKING:
    from app.services.show_case import CaseView
    from ui.cases.record_words import People


def lines(case: CaseView, people: People) -> list[tuple[str, str]]:
    """Each with the case it leads to, empty where none is here."""
    own = [
        (record_words.headline(each, people), people.case_of(each.answer("linked_person")))
        for each in case.overview.family
    ]
    theirs = [
        (" · ".join(part for part in (people.name(each.person), marked(each.relation, "Codes")) if part),
         people.case_of(each.person))
        for each in case.named_by
    ]  # fmt: skip
    return own + theirs
