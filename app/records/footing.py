"""Facts that stand below figures: whether people recorded twice were looked for, and what each list is asked for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from app.forms.catalogue import FORMS
from app.forms.purposes import PURPOSES
from app.records.merged_people import merged
from db.search import twins

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from db.facts import Facts


def twin_facts(session: Session, joined: int) -> dict[str, str]:
    """Empty where nobody has looked; `twins_since` where somebody has, and not at everybody who is here now;
    `twins_blind` people could be compared with nobody.
    """
    some, waiting = twins.looked_at(session)
    if not some:
        return {}
    since = {"twins_since": "yes"} if waiting or twins.is_unread(session) else {}
    blind = {"twins_blind": str(many)} if (many := twins.blind(session)) else {}
    return {"twins_waiting": str(twins.undecided(session)), "twins_joined": str(joined), **since, **blind}


def same_people(session: Session, facts: Facts) -> dict[int, int]:
    """Slots of people whose record is of another, who stands for both."""
    head = merged(session).head
    slots = facts.slots("person", {*head, *head.values()})
    return {slots[one]: slots[other] for one, other in head.items() if one in slots and other in slots}


@cache
def purposes() -> Mapping[str, str]:
    """By the name of a code list the words for why its question is asked; where several ask, the first."""
    found: dict[str, str] = {}
    for form in FORMS.values():
        for field in form.fields:
            codes = getattr(field, "codes", "")
            if codes:
                found.setdefault(codes, PURPOSES[field.purpose])
    return found
