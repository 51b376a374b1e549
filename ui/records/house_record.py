"""A record of the house on the page of records: opened, judged and saved by its own service, for it has no case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.forms.training import TRAINING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.desk import Desk
    from app.forms.findings import Finding
    from app.services.correct_record import Correction
    from app.services.open_record import OpenRecord, Wanted
    from ui.forms.input import Answer


def opened(desk: Desk, wanted: Wanted) -> OpenRecord:
    """On the vault's thread."""
    from app.services.open_record import OnTop, OpenRecord
    from app.services.trainings import open_training

    found = open_training(desk, "correct" if wanted.act == "correct" else "new", wanted.what, wanted.made)
    names = {asked.name for asked in TRAINING.fields} - found.withheld
    return OpenRecord(
        kind=TRAINING.name, record=found.training, case="", person="", number="", code="", name="",
        on_top=OnTop((), "", {}, ()), saved=found.saved, answers=found.answers, withheld=found.withheld,
        keepers=dict.fromkeys(names, (TRAINING.name, found.training)), seen=found.seen,
    )  # fmt: skip


def judge(desk: Desk, answers: Mapping[str, Answer], corrects: str = "") -> tuple[Finding, ...]:
    from app.services.trainings import check_training

    return check_training(desk, dict(answers), corrects)


def add(desk: Desk, record: str, answers: Mapping[str, Answer], draft: str) -> None:
    from app.services.trainings import add_training

    add_training(desk, record, dict(answers), draft)


def correct(desk: Desk, corrections: Iterable[Correction]) -> None:
    from app.services.trainings import Amended, correct_training

    for each in corrections:
        correct_training(desk, Amended(each.record, each.answers, each.why, each.seen))
