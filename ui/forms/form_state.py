"""What a form on the screen knows: its answers, which questions are asked now, what is wrong with which."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from app.forms import check
from ui.forms.section_rail import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.forms.field import Field
    from app.forms.findings import Finding
    from app.forms.form import Form
    from ui.forms.input import Answer

_BLANK: Final = "answer.required"


class FormState:
    """`skip` names questions that are kept but not asked here; what the app fills in is never asked."""

    def __init__(self, form: Form, skip: Iterable[str]) -> None:
        self.form = form
        self.skip = frozenset(skip) | {field.name for field in form.fields if field.by_app}
        self.answers: dict[str, Answer] = {}
        self.asked: frozenset[str] = frozenset()
        self.folded: frozenset[str] = frozenset()
        self.findings: dict[str, Finding] = {}
        self.touched: set[str] = set()
        self.judged = False
        self.told: tuple[Finding, ...] = ()
        self._unfolded: set[str] = set()
        self._conditions = form.looked_at()
        self._filtered = [f.name for f in form.fields if form.offered(f.name, {}) is not None]
        self.worked: dict[str, Answer] = {}
        self.offered: dict[str, frozenset[str] | None] = {}
        self._order = {field.name: place for place, field in enumerate(form.fields)}
        self._settle()

    def load(self, answers: Mapping[str, Answer]) -> None:
        self.answers = {name: answer for name, answer in answers.items() if answer is not None}
        self.touched.clear()
        self._unfolded.clear()
        self.judged = False
        self.told = ()
        self.findings = {}
        self._settle()

    def take(self, name: str, answer: Answer) -> bool:
        """Whether other questions may be asked now."""
        if answer is None:
            self.answers.pop(name, None)
        else:
            self.answers[name] = answer
        self.touched.add(name)
        self.told = ()
        if name in self._conditions:
            self._settle()
            return True
        return False

    def unfold(self, name: str) -> None:
        self._unfolded.add(name)
        self._settle()

    def keep(self, findings: Iterable[Finding]) -> None:
        """One finding a question, the gravest, in the order of the form."""
        kept: dict[str, Finding] = {}
        for each in sorted(findings, key=lambda each: each.severity != "error"):
            kept.setdefault(each.field, each)
        self.findings = dict(sorted(kept.items(), key=lambda pair: self._order.get(pair[0], -1)))

    def hear(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Findings from outside: those that only the vault can know stay until an answer changes."""
        heard, own = tuple(findings), self.own_judgement()
        self.judged = True
        self.told = tuple(each for each in heard if each not in own)
        return heard

    def judgement(self) -> list[Finding]:
        return [*self.own_judgement(), *self.told]

    def own_judgement(self) -> list[Finding]:
        """What is wrong with the questions that are asked here; of the others nobody can put anything right."""
        found = check.check(self.form, self.answers, today=date.today())  # noqa: DTZ011 - the day on the wall
        return [each for each in found if each.field not in self.skip]

    def quiet_judgement(self, typing: str) -> list[Finding]:
        """Not a word about what nobody has come to yet, nor about the answer that is being typed."""
        return [
            each
            for each in self.judgement()
            if (self.judged or (each.field in self.touched and each.code != _BLANK))
            and (each.field != typing or each.field in self.findings)
        ]

    def first_error(self) -> str:
        return next((name for name, each in self.findings.items() if each.severity == "error"), "")

    def standing(self, fields: Iterable[Field]) -> Standing:
        names = {field.name for field in fields} & self.asked
        wrong = {name for name in names & self.findings.keys() if self.findings[name].severity == "error"}
        return Standing(len(names & self.answers.keys()), len(names), len(wrong))

    def _settle(self) -> None:
        """What the form works out stands among the answers; what comes to nothing is none."""
        self.worked = self.form.worked_out(self.answers)
        worked = {name: said for name, said in self.worked.items() if said is not None}
        self.answers = {name: said for name, said in self.answers.items() if name not in self.worked} | worked
        self.offered = {name: self.form.offered(name, self.answers) for name in self._filtered}
        shown = self.form.shown(self.answers, date.today()) - self.skip  # noqa: DTZ011 - the day on the wall
        self.folded = frozenset(
            field.name
            for field in self.form.fields
            if not field.on
            and field.name in shown
            and field.name not in self._unfolded
            and field.name not in self.answers
        )
        self.asked = shown - self.folded
