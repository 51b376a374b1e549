"""One row of a table judged as a whole: what it would become, and everything that keeps it from becoming it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app.forms.check import check, errors
from app.forms.together import check_intake
from app.i18n import QT_TRANSLATE_NOOP
from app.tables import answers as cells
from app.tables.answers import NO_WORD, WHY, RowRefused
from app.tables.cell import EMPTY, same
from app.tables.mapping import CONSENT_OF, INTAKE_OF
from app.tables.totals import is_total
from db.missing import NOT_COLLECTED_THEN, is_blank, missing, reason_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from app.forms.findings import Finding
    from app.forms.form import Form
    from app.tables.cell import Cell
    from app.tables.mapping import Column, MappingFile
    from db.types import Answer

OLD_RECORD_CARE: Final[dict[str, Any]] = {
    "consent_purpose": "care_here",
    "recipient_kind": "this_shelter",
    "consent_status": NOT_COLLECTED_THEN,
}
"""The sheet of somebody whose old record does not say what she agreed to: care goes on, nothing travels."""
NEW_UNREAD: Final = "row.new_unread"
NEW_DIFFERS: Final = "row.new_differs"
NEW_REFUSED: Final = "row.new_refused"
"""Of a row that is in already, read by a mapping that asks more."""
ROW_WHY: Final[dict[str, str]] = {
    "row.consent_refused": QT_TRANSLATE_NOOP(
        "Findings", "The table says that this person did not agree to a record. Ask a supervisor before you keep one."
    ),
    "row.nothing": QT_TRANSLATE_NOOP("Findings", "No column with an answer is filled in this row."),
    "row.heading_again": QT_TRANSLATE_NOOP("Findings", "This row only repeats the headings."),
    "row.total": QT_TRANSLATE_NOOP(
        "Findings",
        "This row seems to add up the others, so it is nobody. If it is a person, fill in more of the row.",
    ),
    "row.no_key": QT_TRANSLATE_NOOP(
        "Findings", "The cell that tells one row from another is empty, so this row could never be known again."
    ),
    "row.no_case": QT_TRANSLATE_NOOP(
        "Findings", "The case of this row is not here from this source. Bring in the table of cases, then try it again."
    ),
    "row.no_case_said": QT_TRANSLATE_NOOP("Findings", "This row does not say to which case it belongs."),
    "row.key_twice": QT_TRANSLATE_NOOP(
        "Findings", "Another row of this table bears the same key. Say which is right, or that they are two people."
    ),
    "row.same_twice": QT_TRANSLATE_NOOP(
        "Findings", "Another row of this table says exactly the same. Is it a second person, or typed twice?"
    ),
    "row.was_erased": QT_TRANSLATE_NOOP(
        "Findings", "A person was erased who stood in this row before. Make sure that this is somebody else."
    ),
    "row.person_differs": QT_TRANSLATE_NOOP(
        "Findings",
        "Another row of this person says something else here. Say which is right, or that they are two people.",
    ),
    "row.says_two_things": QT_TRANSLATE_NOOP(
        "Findings", "Two columns answer the same question, and in this row they say different things."
    ),
    "row.looks_changed": QT_TRANSLATE_NOOP(
        "Findings", "This row stands where another was imported before. Is it that person corrected, or somebody else?"
    ),
    NEW_UNREAD: QT_TRANSLATE_NOOP(
        "Findings", "This row is here already. Mend it, and what it newly says is offered as a correction."
    ),
    NEW_DIFFERS: QT_TRANSLATE_NOOP(
        "Findings",
        "Another row of this person says something else here, and that was filled in. Look at both. Taken as a"
        " correction, both are kept until a supervisor chooses.",
    ),
    NEW_REFUSED: QT_TRANSLATE_NOOP(
        "Findings", "What this row newly says does not go with the answers of the case. Open the case and compare."
    ),
}


_LONGEST_WORD: Final = 60


@dataclass(frozen=True, slots=True)
class Fault:
    """`column` is a heading, or a question that no column feeds; `words` are marked in the context Findings.

    `word` is what the cell says and the mapping has no meaning for, at most its first 60 letters: for the screen of
    whoever has the file, never for a log. It is kept and goes with the row, whose cells have it too.
    """

    column: str
    why: str
    words: str
    word: str = ""


def differs(faults: Iterable[Fault]) -> bool:
    """Whether the row waits since it newly says what something else stands for, not since it was changed."""
    return any(each.why in (NEW_DIFFERS, NEW_REFUSED) for each in faults)


def is_here(faults: Iterable[Fault]) -> bool:
    """Whether the row as it stands became somebody, and only what it newly says waits: it is nobody else's."""
    return any(each.why == NEW_UNREAD for each in faults)


@dataclass(slots=True)
class Judged:
    """`parts` are further records by their tag; `unasked` are columns whose answer nobody asks for, given the rest."""

    consents: list[dict[str, Answer]] = field(default_factory=list)
    answers: dict[str, Answer] = field(default_factory=dict)
    parts: dict[str, dict[str, Answer]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    unasked: list[str] = field(default_factory=list)

    def refuse(self, column: str, why: str, word: str = "") -> None:
        shown = word if len(word) <= _LONGEST_WORD else f"{word[:_LONGEST_WORD]}…"
        self.faults.append(Fault(column, why, {**WHY, **ROW_WHY}[why], shown))


def people(mapping: MappingFile, row: Mapping[str, Cell]) -> int:
    """How many people the row stands for."""
    text = row.get(mapping.count, EMPTY).said if mapping.count else "1"
    if not text.isdecimal():
        raise RowRefused(mapping.count, "csv.no_count")
    return int(text)


def judge(mapping: MappingFile, row: Mapping[str, Cell], today: date) -> Judged:
    """Every fault is told, not only the first: whoever mends a row wants to do it once."""
    judged = Judged()
    row = _without_nothing(mapping, row)
    spoken = {column.record for heading, column in mapping.column.items() if row.get(heading, EMPTY).said}
    if not spoken:
        judged.refuse("", "row.nothing")
    elif _repeats(row):
        judged.refuse("", "row.heading_again")
    elif is_total(row):
        judged.refuse("", "row.total")
    if judged.faults:
        return judged
    told = _told(mapping, row, spoken, judged)
    consent, whole = told.pop(CONSENT_OF, {}), told.pop(INTAKE_OF, {})
    found: list[Finding] = []
    if not mapping.case:
        judged.consents = _consents(mapping, row, consent, judged)
        whole = _reasons(mapping.missing) | mapping.constant | whole
        judged.answers = _sheet(mapping, INTAKE_OF, whole, judged)
        found += check_intake(judged.consents, judged.answers, today=today)
    for tag, said in told.items():
        part = mapping.record[tag]
        judged.parts[tag] = _sheet(mapping, tag, _reasons(part.missing) | part.constant | said, judged)
        found += check(mapping.form_of(tag), judged.parts[tag], today=today)
    judged.faults += [_fault(mapping, each) for each in errors(tuple(found))]
    return judged


def fingerprint(row: Mapping[str, Cell]) -> bytes:
    """All that a row says, whatever order its columns have: what makes it the same row when the file comes again."""
    return hashlib.sha256(msgspec.json.encode(sorted([name, each.said] for name, each in row.items()))).digest()


def older_fingerprint(row: Mapping[str, Cell]) -> bytes:
    """As it was made while the order of the columns still counted."""
    return hashlib.sha256(msgspec.json.encode([[name, each.said] for name, each in row.items()])).digest()


def _told(
    mapping: MappingFile, row: Mapping[str, Cell], spoken: set[str], judged: Judged
) -> dict[str, dict[str, Answer]]:
    """What the cells say, by record; a part that no cell speaks of is not there."""
    told: dict[str, dict[str, Answer]] = {record: {} for record in (*mapping.record, CONSENT_OF) if record in spoken}
    told[INTAKE_OF] = {}
    for heading, column in mapping.column.items():
        if column.record not in told:
            continue
        try:
            said = cells.answer(heading, column, mapping.question(column), row.get(heading, EMPTY))
        except RowRefused as refused:
            judged.refuse(refused.column, refused.why, refused.word)
            continue
        if said is not None:
            _take(heading, column, said, (told[column.record], judged))
    return told


def _without_nothing(mapping: MappingFile, row: Mapping[str, Cell]) -> Mapping[str, Cell]:
    """The row with an empty cell wherever a word stands that means one."""
    empty = {
        heading: EMPTY
        for heading, column in mapping.column.items()
        if column.nothing and row.get(heading, EMPTY).said in column.nothing
    }
    return {**row, **empty} if empty else row


def _take(heading: str, column: Column, said: Answer, so_far: tuple[dict[str, Answer], Judged]) -> None:
    """Several columns of one question are taken together; where they cannot be, the row says two things at once."""
    told, judged = so_far
    before = told.get(column.field)
    if before is None or before == said or reason_of(before):
        told[column.field] = said
    elif isinstance(before, list) and isinstance(said, list):
        told[column.field] = [*before, *(each for each in said if each not in before)]
    elif isinstance(before, dict) and isinstance(said, dict) and not reason_of(said):
        told[column.field] = {**before, **said}
    elif not reason_of(said):
        judged.refuse(heading, "row.says_two_things")


def _fed(mapping: MappingFile, record: str) -> list[str]:
    return [heading for heading, column in mapping.column.items() if column.record == record]


def _repeats(row: Mapping[str, Cell]) -> bool:
    filled = [(name, each.said) for name, each in row.items() if each.said]
    return bool(filled) and all(same(name) == same(text) for name, text in filled)


def _consents(
    mapping: MappingFile, row: Mapping[str, Cell], told: dict[str, Answer], judged: Judged
) -> list[dict[str, Answer]]:
    """What the row says about agreeing; without a word of it, what the mapping says of everybody."""
    said = "given"
    if mapping.consent_column:
        text = same(row.get(mapping.consent_column, EMPTY).said)
        words = {same(word): meaning for word, meaning in mapping.consent_words.items()}
        said = words.get(text, "" if text else "unknown")
    if not said:
        judged.refuse(mapping.consent_column, NO_WORD, row[mapping.consent_column].said)
    if said == "refused":
        judged.refuse(mapping.consent_column, "row.consent_refused")
    if said != "given" or not mapping.consent:
        return [dict(OLD_RECORD_CARE)]
    first, *more = mapping.consent
    return [{**first, **told}, *map(dict, more)]


def _sheet(mapping: MappingFile, record: str, told: dict[str, Answer], judged: Judged) -> dict[str, Answer]:
    """Only what is asked; what must be answered and is not gets the mapping's reason."""
    form = mapping.form_of(record)
    if record == INTAKE_OF:
        told = {**told, "from_old_records": "yes"}
    told = _otherwise(form, told, mapping.otherwise)
    shown = form.shown(told)
    judged.unasked += [
        heading
        for heading in _fed(mapping, record)
        if mapping.column[heading].field in told and mapping.column[heading].field not in shown
    ]
    return {name: answer for name, answer in told.items() if name in shown}


def _otherwise(form: Form, told: dict[str, Answer], reason: str) -> dict[str, Answer]:
    """A reason may show another question, so it is asked again until nothing new must be answered.

    One answer for all of them: of a table with many thousand rows most answers are this one.
    """
    why: Answer = missing(reason)
    while reason:
        shown = form.shown(told)
        open_ones = [
            each.name
            for each in form.fields
            if each.must_be_answered(told) and each.missing and not each.by_app
            and each.name in shown and is_blank(told.get(each.name))
        ]  # fmt: skip
        if not open_ones:
            break
        told = {**told, **dict.fromkeys(open_ones, why)}
    return told


def _reasons(lacking: Mapping[str, Sequence[str]]) -> dict[str, Answer]:
    return {name: missing(reason) for reason, names in lacking.items() for name in names}


def _fault(mapping: MappingFile, found: Finding) -> Fault:
    """Under the heading of the column that said it, where one did."""
    of_form = (
        (heading, column.field)
        for heading, column in mapping.column.items()
        if mapping.form_of(column.record).name == found.form
    )
    return Fault(
        next((heading for heading, name in of_form if name == found.field), found.field), found.code, found.words
    )
