"""What a decision about two records can refuse."""

from __future__ import annotations

from app.records.errors import RecordError


class NotTwoPeople(RecordError):
    """One record twice, or one that is not here any more."""

    code = "twins.not_two"


class NoSuchVerdict(RecordError):
    """Nothing but the same person, not the same, or decide later."""

    code = "twins.verdict"


class DecidedElsewhere(RecordError):
    """Another organisation decided this; here one can only say otherwise."""

    code = "twins.elsewhere"
