"""Take answers of a filled questionnaire over into the case, as corrections like any other; or leave them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.forms.findings import Finding
from app.i18n import QT_TRANSLATE_NOOP, english
from app.records import belonging, case_records, gates, sheets
from app.records.amending import amend
from app.records.belonging import AnswersMoved, Belongs
from app.records.errors import AnswersRefused, ReasonMissing
from app.records.local import house, record_id, today
from app.records.sheet_questions import Questions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.desk import Desk
    from app.forms.field import Field
    from app.i18n import Translate
    from app.records.belonging import State
    from app.records.sheets import FilledOn
    from db.base import Kept
    from db.models import Sheet
    from db.types import Answer

VERB: Final = "take_answers"
FROM: Final = QT_TRANSLATE_NOOP("Sheets", "From the questionnaire “{title}”, version {version}, filled on {day}")
FROM_ONE: Final = QT_TRANSLATE_NOOP("Sheets", "From a questionnaire of this house")
NOT_ASKED: Final = QT_TRANSLATE_NOOP(
    "Findings", "As the case stands, this is not asked there. Correct first the answer on which it hangs."
)


@dataclass(frozen=True, slots=True)
class Offer:
    """One answer as the page of its sheet offers it: `label` and `theirs` in the words of the form, `here` and
    `becomes` as the case keeps them under `kind` and `field`. `left` are choices that stay local, in their words;
    `asked` is their question, to say their answer by.
    """

    path: str
    label: str
    asked: Field | None
    theirs: Answer
    kind: str
    field: str
    here: Answer
    becomes: Answer
    state: State
    decided: bool
    left: tuple[str, ...]

    @property
    def waits(self) -> bool:
        return not self.decided and self.state in ("new", "differs")


@dataclass(frozen=True, slots=True)
class Offered:
    sheet: str
    case: str
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class Taking:
    """`answers` are the chosen ones by path: what the page showed in the case, and what it becomes. `why` is said where
    one differs; `translate` says in which language it is written down where they come from.
    """

    sheet: str
    answers: Mapping[str, tuple[Answer, Answer]]
    why: str = ""
    translate: Translate = english


def read_offers(desk: Desk, sheet: str, language: str = "en") -> Offered:
    """Every answer of the sheet whose question is the same as one of ours. NoSuchRecord where the sheet is not here."""
    with desk.read("look") as session:
        found = sheets.find(session, record_id(sheet))
        rows = belonging.of_sheet(session, found, today(desk), language)
        questions = Questions(session, language)
        return Offered(
            sheet=found.id.hex(),
            case=found.case.hex() if found.case else "",
            offers=tuple(_offer(questions, found, each) for each in rows),
        )


def take_answers(desk: Desk, taking: Taking) -> None:
    """All of them or none. Done twice, it is done once; what stands there already is only noted as looked at.

    ReasonMissing where an answer of the case would be another; AnswersMoved where something is no longer as the page
    showed it; AnswersRefused as for any correction.
    """
    why = _why(desk, taking)
    with desk.write(VERB, why=why) as session:
        sheet = sheets.find(session, record_id(taking.sheet))
        chosen = _chosen(belonging.of_sheet(session, sheet, today(desk)), taking.answers)
        changed = [each for each in chosen if each.state != "same"]
        if any(each.state == "differs" for each in changed) and not taking.why.strip():
            raise ReasonMissing
        for record, answers in _by_record(changed):
            about = case_records.of_record(session, record.kind, record.id)
            outcome = "override" if gates.is_past(amend(session, house(desk), *about, answers)) else "done"
            desk.audit(session, VERB, kind=record.kind, record=record.id, subject=record.subject, outcome=outcome)
        _must_stand(changed)
        belonging.decide(session, chosen, (desk.worker_id, desk.store.clock.now()), taken=True)


def leave_answers(desk: Desk, sheet: str, paths: Iterable[str]) -> None:
    """They stay in the questionnaire alone, and are asked about no more until they are answered otherwise."""
    wanted = set(paths)
    with desk.write(VERB) as session:
        found = sheets.find(session, record_id(sheet))
        rows = [each for each in belonging.of_sheet(session, found, today(desk)) if each.path in wanted]
        belonging.decide(session, rows, (desk.worker_id, desk.store.clock.now()), taken=False)
        desk.audit(session, VERB, kind="sheet", record=found.id, subject=found.subject)


def _offer(questions: Questions, sheet: Sheet, each: Belongs) -> Offer:
    asked = questions.asked(sheet, each.path)
    words = {code.code: code.label for code in getattr(asked, "options", ())}
    return Offer(
        path=each.path,
        label=questions.label(sheet, each.path, (each.path,)),
        asked=asked,
        theirs=sheets.value_of(each.answer),
        kind=each.record.kind,
        field=each.field,
        here=each.here,
        becomes=each.becomes,
        state=each.state,
        decided=each.decided,
        left=tuple(words.get(code, code) for code in each.left),
    )


def _why(desk: Desk, taking: Taking) -> str:
    """Where it comes from is always said; a form of which nothing travels is not named where reasons travel."""
    with desk.read("look") as session:
        sheet = sheets.find(session, record_id(taking.sheet))
        on: FilledOn = sheets.filled_on(sheet)
        named = sheet.private is None and bool(on.title)
        words = taking.translate("Sheets", FROM if named else FROM_ONE)
    source = words.format(title=on.title, version=on.version, day=on.day) if named else words
    return " · ".join(part for part in (taking.why.strip(), source) if part)


def _chosen(found: Iterable[Belongs], wanted: Mapping[str, tuple[Answer, Answer]]) -> list[Belongs]:
    by_path = {each.path: each for each in found}
    for path, (here, becomes) in wanted.items():
        each = by_path.get(path)
        if each is None or each.becomes != becomes or (each.state != "same" and each.here != here):
            raise AnswersMoved
    return [by_path[path] for path in wanted]


def _by_record(changed: Iterable[Belongs]) -> list[tuple[Kept, dict[str, Answer]]]:
    found: dict[bytes, tuple[Kept, dict[str, Answer]]] = {}
    for each in changed:
        _, answers = found.setdefault(each.record.id, (each.record, {}))
        answers |= {**each.also, each.field: each.becomes}
    return list(found.values())


def _must_stand(changed: Iterable[Belongs]) -> None:
    """A question of ours that is not asked keeps no answer: then nothing at all is taken over."""
    fell = [each.field for each in changed if getattr(each.record, each.field) != each.becomes]
    if fell:
        raise AnswersRefused(tuple(Finding(name, "answer.not_asked", NOT_ASKED) for name in fell))


__all__ = ["AnswersMoved", "Offer", "Offered", "Taking", "leave_answers", "read_offers", "take_answers"]
