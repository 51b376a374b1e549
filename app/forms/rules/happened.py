"""What one episode says must fit together: its days, and act, means and purpose with what was ticked above."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.findings import Finding
from app.forms.palermo import ticked
from app.i18n import QT_TRANSLATE_NOOP
from db.missing import is_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from db.types import Answer

STILL_AND_ENDED: Final = QT_TRANSLATE_NOOP("Findings", "It has an end, and it is still going on: one of them is wrong.")
BUT_TICKED: Final = QT_TRANSLATE_NOOP("Findings", "Above something of this kind is ticked. Check which is right.")
NOTHING_TICKED: Final = QT_TRANSLATE_NOOP("Findings", "Above nothing of this kind was found. Check which is right.")


def still_going_on(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    del today
    if answers.get("still_going_on") == "yes" and is_value(answers.get("ended_on")):
        yield Finding("still_going_on", "dates.still_and_ended", STILL_AND_ENDED)


def elements_fit(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    """Both answers are kept as they were given: a person looks at them again."""
    del today
    for name, told in ticked(answers).items():
        said = answers.get(name)
        if said == "no" and told == "yes":
            yield Finding(name, f"episode.{name}_ticked", BUT_TICKED, "warning")
        elif said == "yes" and told == "no":
            yield Finding(name, f"episode.{name}_not_ticked", NOTHING_TICKED, "warning")
