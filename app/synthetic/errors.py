"""Why no synthetic rows were made."""

from __future__ import annotations

from typing import ClassVar


class SyntheticError(Exception):
    """Each has its sentence; nothing is written after any of them."""

    code: ClassVar[str]

    def __init__(self, **facts: int | str) -> None:
        super().__init__(self.code)
        self.facts = facts


class TooFewRecords(SyntheticError):
    """Of few people a synthetic row still tells."""

    code = "synthetic.too_few"


class NotOnThisMachine(SyntheticError):
    """pac-synth has no package for this system, or it was not installed."""

    code = "synthetic.not_here"


class MakerFailed(SyntheticError):
    """The process that makes the rows died, or what it said cannot be used."""

    code = "synthetic.failed"


class TookTooLong(SyntheticError):
    """The process that makes the rows was stopped at its time limit."""

    code = "synthetic.too_long"


class ColumnsWrong(SyntheticError):
    """A column that is not offered, the same one twice, or too few or too many."""

    code = "synthetic.columns"


class PurposeWrong(SyntheticError):
    """Synthetic rows are for figures and research; to help a person takes the person."""

    code = "synthetic.purpose"
