"""Every answer that figures are made of, kept by column, so that a million people are counted in a second or two."""

from db.facts.columns import PERSON, counted
from db.facts.freshen import freshen, keep_up, mark_all, renew, waiting
from db.facts.packing import Column
from db.facts.read import Facts
from db.facts.words import BLANK, GONE, NOT_SHARED, STANDS, VOIDED

__all__ = [
    "BLANK",
    "GONE",
    "NOT_SHARED",
    "PERSON",
    "STANDS",
    "VOIDED",
    "Column",
    "Facts",
    "counted",
    "freshen",
    "keep_up",
    "mark_all",
    "renew",
    "waiting",
]
