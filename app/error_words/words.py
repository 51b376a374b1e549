"""What a sentence for an error is made of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A title, what happened, what to do next; marked for translation, with {places} filled from the error's facts."""

    title: str
    what: str
    next_step: str
