"""What a form is opened for: which questions it asks, what it is called, and how its answers are saved."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from app.forms import shapes
from app.forms.catalogue import form as known_form
from app.forms.catalogue import is_of_house
from app.forms.check import check
from app.forms.consent import CONSENT
from app.forms.field import YesNo
from app.forms.intake import INTAKE
from ui import say
from ui.answers import answer
from ui.forms.drafts import INTAKE_CORRECTION
from ui.records import house_record
from ui.translate import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.desk import Desk
    from app.forms.findings import Finding
    from app.forms.form import Form
    from app.services.correct_record import Correction
    from app.services.open_record import OpenRecord, Wanted
    from app.services.withdraw_consent import Withdrawal
    from ui.forms.input import Answer
    from ui.record_address import Address

TAKING_BACK: Final = frozenset({"withdrawn_on", "withdrawal_wish", "withdrawal_wish_other"})
_GIVEN: Final = {"consent_status": "given_spoken"}


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form when it is saved; `draft` is the key under which it is kept."""

    answers: Mapping[str, Answer]
    why: str
    draft: str


@dataclass(frozen=True, slots=True)
class Errand:
    """One form opened for one purpose. `opened` is what stood when it was opened, a draft's own memory included."""

    address: Address
    opened: OpenRecord

    @property
    def form(self) -> Form:
        return known_form(self.address.kind)

    @property
    def draft_form(self) -> str:
        return INTAKE_CORRECTION if self.form is INTAKE else self.form.name

    @property
    def is_of_house(self) -> bool:
        """Whether it belongs to no case, and is about nobody who is helped."""
        return is_of_house(self.form.name)

    @property
    def corrects(self) -> bool:
        """Whether a reason is asked for and only what changed is saved."""
        return self.address.act == "correct"

    @property
    def begins_with(self) -> Mapping[str, Answer]:
        return _GIVEN if self.address.act == "withdraw" else {**self.opened.answers, **dict(self._told())}

    def _told(self) -> Iterator[tuple[str, str]]:
        """Of what came with the address, the sound answers to questions that this form asks; never a Yes or a No."""
        for name, said in self.address.told:
            asked = self.form.get(name)
            if asked is None or asked.by_app or isinstance(asked, YesNo) or name in self.skip():
                continue
            if not any(shapes.judge(asked, said, date.today())):  # noqa: DTZ011 - the day on the wall
                yield name, said

    @property
    def has_sections(self) -> bool:
        """Whether a rail of sections has anything to lead to."""
        skipped = self.skip()
        return sum(any(f.name not in skipped for f in section.asked()) for section in self.form.sections) > 1

    def skip(self) -> frozenset[str]:
        names = frozenset(field.name for field in self.form.fields)
        if self.address.act == "withdraw":
            return names - TAKING_BACK
        if self.form is INTAKE:
            here = {field.name for field in INTAKE.sections[self._section].asked()}
            return (names - here) | self.opened.withheld
        return self.opened.withheld | (TAKING_BACK if self.form is CONSENT and not self.corrects else frozenset())

    # -- words

    def title(self) -> str:
        if self.address.act == "withdraw":
            return QCoreApplication.translate("Record", "Take the permission back")
        if self.form is CONSENT:
            name = QCoreApplication.translate("Record", "Permission")
        else:
            name = marked(INTAKE.sections[self._section].title if self.form is INTAKE else self.form.title, "Forms")
        return QCoreApplication.translate("Record", "Correct: {0}").format(name) if self.corrects else name

    def subtitle(self) -> str:
        if self.is_of_house:
            return QCoreApplication.translate(
                "Record", "About the staff of this house: write no name of a survivor here."
            )
        opened = self.opened
        parts = [opened.number, opened.name or opened.code]
        if opened.hangs_on is not None:
            above = opened.hangs_on
            said = [answer(above.kind, name, told) for name, told in above.headline]
            day = say.date(above.day) if isinstance(above.day, str) else ""
            parts.append(": ".join([marked(above.title, "Forms"), say.listed(p for p in (day, *said) if p)]))
        return " · ".join(part for part in parts if part)

    def forward(self) -> str:
        if self.address.act == "withdraw":
            return QCoreApplication.translate("Record", "&Take it back")
        if self.corrects:
            return QCoreApplication.translate("Record", "&Save correction")
        return QCoreApplication.translate("Record", "&Save")

    def done(self) -> str:
        if self.address.act == "withdraw":
            return QCoreApplication.translate("Record", "Taken back")
        if self.corrects:
            return QCoreApplication.translate("Record", "Corrected")
        return QCoreApplication.translate("Record", "Saved")

    def note(self) -> str:
        """What stands above the first question."""
        if self.address.act == "withdraw":
            return QCoreApplication.translate(
                "Record", "The next bundle carries nothing more on it, and tells the receiver so."
            )
        if self.address.act == "copy" and self.form is CONSENT:
            return QCoreApplication.translate(
                "Record", "Taken over from the permission before. Explain it anew, and ask again."
            )
        if self.address.act == "copy":
            return QCoreApplication.translate(
                "Record", "Taken over from the one before. Change what is different now; days are asked anew."
            )
        return ""

    # -- saving

    def changes(self, answers: Mapping[str, Answer]) -> dict[str, Answer]:
        """An answer whose question is no longer asked becomes blank."""
        before, after = self.form.tidy(self.opened.answers), self.form.tidy(answers)
        return {name: after.get(name) for name in before | after if before.get(name) != after.get(name)}

    def judge(self, desk: Desk, typed: Typed) -> tuple[Finding, ...]:
        """On the vault's thread, before anything is saved: what would refuse it, and what asks for a second look."""
        if self.address.act == "withdraw":
            return ()
        if self.address.act == "correct":
            return self._judge_correction(desk, typed)
        answers = self.form.tidy(typed.answers)
        if self.is_of_house:
            return house_record.judge(desk, answers)
        if self.form is CONSENT:
            return check(CONSENT, answers, today=date.today())  # noqa: DTZ011 - the day on the wall
        from app.services.check_record import check_record

        return check_record(desk, self.opened.kind, self.opened.case, self.opened.record, answers)

    def _judge_correction(self, desk: Desk, typed: Typed) -> tuple[Finding, ...]:
        """All that changes is judged together; what cannot be put right on this page asks for nothing."""
        from app.services.check_correction import check_correction

        changed = self.corrections(typed)
        if not changed:
            return ()
        answers = {name: said for each in changed for name, said in each.answers.items()}
        record = changed[0].record
        if self.is_of_house:
            return house_record.judge(desk, answers, record)
        found = check_correction(desk, changed[0].kind, record, answers)
        return tuple(each for each in found if each.field not in self.skip())

    def save(self, desk: Desk, typed: Typed) -> tuple[Finding, ...]:
        """On the vault's thread. Saved twice, it makes one record. What it answers asks for a second look."""
        if self.address.act == "withdraw":
            from app.services.withdraw_consent import withdraw

            withdraw(desk, self._withdrawal(typed))
            return ()
        if self.is_of_house:
            return self._save_of_house(desk, typed)
        if self.address.act == "correct":
            from app.services.correct_record import correct

            for each in self.corrections(typed):
                correct(desk, each)
            return ()
        answers = self.form.tidy(typed.answers)
        if self.form is CONSENT:
            from app.services.add_consent import add_consent

            add_consent(desk, self.opened.person, answers, self.opened.record, typed.draft)
            return ()
        from app.services.add_record import NewRecord, add_record

        opened = self.opened
        new = NewRecord(opened.kind, opened.case, opened.record, answers, opened.parent)
        return add_record(desk, new, typed.draft).warnings

    def _save_of_house(self, desk: Desk, typed: Typed) -> tuple[Finding, ...]:
        if self.corrects:
            house_record.correct(desk, self.corrections(typed))
        else:
            house_record.add(desk, self.opened.record, self.form.tidy(typed.answers), typed.draft)
        return ()

    def corrections(self, typed: Typed) -> list[Correction]:
        """One for each record that changes."""
        from app.services.correct_record import Correction

        changed: dict[tuple[str, str], dict[str, Answer]] = defaultdict(dict)
        for name, said in self.changes(typed.answers).items():
            where = self._where(name)
            if where is not None:
                changed[where][name] = said
        return [
            Correction(kind, record, told, typed.why, dict(self.opened.seen))
            for (kind, record), told in changed.items()
        ]

    def _withdrawal(self, typed: Typed) -> Withdrawal:
        """The day, and the wish or the reason why it is not known."""
        from app.services.withdraw_consent import Withdrawal

        wish, on = typed.answers.get("withdrawal_wish"), typed.answers.get("withdrawn_on")
        told = wish.get("missing", "not_asked") if isinstance(wish, dict) else wish
        said = told if isinstance(told, str) else "not_asked"
        return Withdrawal(self.opened.record, said, on if isinstance(on, str) else "", seen=dict(self.opened.seen))

    def _where(self, name: str) -> tuple[str, str] | None:
        """The record that keeps it; nobody corrects what was kept back from us."""
        return None if name in self.opened.withheld else self.opened.keepers.get(name)

    @property
    def _section(self) -> int:
        """By its number, or that of the question at which the correction begins."""
        extra = self.address.extra
        if extra.isdecimal():
            return min(int(extra), len(INTAKE.sections) - 1)
        asked = (at for at, part in enumerate(INTAKE.sections) if extra in {field.name for field in part.asked()})
        return next(asked, 0)


def wanted(address: Address, made: str = "") -> Wanted:
    """What the vault is asked for."""
    from app.services.open_record import Wanted

    parent = address.extra if address.act == "new" else ""
    return Wanted(address.act, address.kind, address.what, parent, made)


def payload(errand: Errand, typed: Typed, at: str) -> dict[str, Any]:
    """What a draft keeps: enough to go on as if nothing had happened, the id under which it will be saved included."""
    opened = errand.opened
    return {
        "address": str(errand.address),
        "made": opened.record,
        "case": opened.case,
        "number": opened.number,
        "answers": dict(typed.answers),
        "before": dict(opened.answers) if errand.corrects else {},
        "seen": dict(opened.seen),
        "why": typed.why,
        "at": at,
    }
