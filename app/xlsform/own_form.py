"""OwnForm: an organisation's questionnaire as a Form, whose conditions, sums and rules are the form maker's own."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from app.forms.findings import Finding
from app.forms.form import Form
from app.i18n import QT_TRANSLATE_NOOP
from app.xlsform.model import plain
from db.missing import is_blank

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from app.xlsform.engine import Engine, Settled
    from app.xlsform.model import Words
    from db.types import Answer

NOT_WORKED_OUT: Final = QT_TRANSLATE_NOOP(
    "Findings", "A rule of this form could not be worked out here. Look at the answer with care."
)
BREAKS_RULE: Final = QT_TRANSLATE_NOOP("Findings", "This answer does not fit a rule of the form.")
NO_LONGER_OFFERED: Final = QT_TRANSLATE_NOOP(
    "Findings", "This choice does not go with the other answers. Choose again."
)
NEEDED_NOW: Final = QT_TRANSLATE_NOOP("Findings", "Answer this, or say why there is no answer.")
_MOST_KEPT: Final = 8


@dataclass(frozen=True, slots=True)
class Mind:
    """What the form last worked out: the same answers are not settled twice."""

    engine: Engine
    names: Mapping[str, str]
    language: str
    kept: dict[str, Settled] = field(default_factory=dict, repr=False)

    def settle(self, answers: Mapping[str, Answer]) -> Settled:
        told = {name: answer for name, answer in answers.items() if answer is not None}
        key = json.dumps(told, sort_keys=True, default=str)
        found = self.kept.get(key)
        if found is None:
            found = self.engine.settle(told)
            if len(self.kept) >= _MOST_KEPT:
                self.kept.pop(next(iter(self.kept)))
            self.kept[key] = found
        return found


@dataclass(frozen=True, slots=True, eq=False)
class RuleCondition:
    """Asked unless the form's own rule says that it is not; `paths` are its question and the groups around it."""

    mind: Mind
    path: str
    seen: frozenset[str]

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        return (self.path, ()) not in self.mind.settle(answers).hidden

    def names(self) -> frozenset[str]:
        return self.seen


@dataclass(frozen=True, slots=True, eq=False)
class RowCondition:
    """The same for a question in a row, whose rule looks at nothing outside its row."""

    mind: Mind
    path: str
    row_of: tuple[str, ...]
    seen: frozenset[str]

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        nested: Any = dict(answers)
        for name in reversed(self.row_of):
            nested = {name: [nested]}
        return (self.path, (0,) * len(self.row_of)) not in self.mind.settle(nested).hidden

    def names(self) -> frozenset[str]:
        return self.seen


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class OwnForm(Form):
    """`paths` finds a question by its name; `notes` are words of the form with answers in them."""

    mind: Mind
    paths: Mapping[str, str]
    notes: Mapping[str, Words]
    seen: frozenset[str]

    def shown(self, answers: Mapping[str, Answer], today: date | None = None) -> frozenset[str]:
        del today
        hidden = self.mind.settle(answers).hidden
        return frozenset(each.name for each in self.fields if (self.paths[each.name], ()) not in hidden)

    def worked_out(self, answers: Mapping[str, Answer]) -> dict[str, Answer]:
        settled = self.mind.settle(answers)
        found: dict[str, Answer] = {}
        for (path, rows), text in settled.worked.items():
            name = self.mind.names.get(path, "")
            if rows or self.get(name) is None:
                continue
            found[name] = text or None
        for name, words in self.notes.items():
            found[name] = settled.words(words, self.mind.language)
        return found

    def kept_sums(self, answers: Mapping[str, Answer]) -> dict[str, Answer]:
        """What it works out and keeps; a sum that is not asked for now is blank."""
        worked, shown = self.worked_out(answers), self.shown(answers)
        return {name: said if name in shown else None for name, said in worked.items() if name not in self.notes}

    def offered(self, name: str, answers: Mapping[str, Answer]) -> frozenset[str] | None:
        return self.mind.settle(answers).offered(self.paths.get(name, ""))

    def looked_at(self) -> frozenset[str]:
        return self.seen

    def tidy(self, answers: Mapping[str, Answer], today: date | None = None) -> dict[str, Answer]:
        """With what the form works out, and without its own words."""
        whole = {**answers, **self.worked_out(answers)}
        shown = self.shown(answers, today)
        trimmed = {name: each.strip() if isinstance(each, str) else each for name, each in whole.items()}
        return {
            name: each
            for name, each in trimmed.items()
            if name in shown and name not in self.notes and not is_blank(each)
        }


def judge(mind: Mind, answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    """The rules of the form itself, one finding a place; it is a `Rule` once the mind is bound."""
    del today
    settled = mind.settle(answers)
    binds, said = mind.engine.model.binds, set()
    for (path, rows), verdict in settled.wrong():
        name = _top(mind, path)
        if verdict is None:
            yield Finding(name, "answer.rule_not_worked_out", NOT_WORKED_OUT, "warning")
        else:
            words = plain(binds[path].message, mind.language) if path in binds else ""
            yield Finding(name, "answer.breaks_rule", words or BREAKS_RULE)
        said.add((path, rows))
    for (path, rows), verdict in settled.wanting():
        name = _top(mind, path)
        if not rows and is_blank(answers.get(name)):
            words = NEEDED_NOW if verdict else NOT_WORKED_OUT
            yield Finding(name, "answer.required", words, "error" if verdict else "warning")
    for path in mind.engine.rules.offered:
        yield from _strays(mind, settled, path, answers)
    for path in sorted(settled.broken):
        name = _top(mind, path)
        if name:
            yield Finding(name, "answer.rule_not_worked_out", NOT_WORKED_OUT, "warning")


def _strays(mind: Mind, settled: Settled, path: str, answers: Mapping[str, Answer]) -> Iterator[Finding]:
    """A choice that was made before the answer changed on which it hangs."""
    if mind.engine.model.rows_of(path) or (path, ()) in settled.hidden:
        return
    name = mind.names[path]
    answer = answers.get(name)
    chosen = set(answer) if isinstance(answer, list) else {answer} if isinstance(answer, str) else set()
    offered = settled.offered(path) if chosen else None
    if offered is not None and not chosen <= offered:
        yield Finding(name, "answer.not_offered", NO_LONGER_OFFERED)


def _top(mind: Mind, path: str) -> str:
    """The question on the sheet, or the row group it stands in."""
    around = mind.engine.model.rows_of(path)
    return mind.names.get(around[0] if around else path, "")
