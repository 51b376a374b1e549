"""A kept file as a page knows it: which record names it, what it is, who may see it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileView:
    """One file of one record. `title` was typed by a person; `form` is its questionnaire's name, for context Forms.

    `telling`: it may say inside where, when and by whom it was made. `guarded`: for supervisors only.
    """

    record: str
    kind: str
    case: str
    title: str
    form: str
    hash: str
    type: str
    size: int
    telling: bool
    guarded: bool
