"""How the columns of a table become answers: kept as TOML or JSON, and held to the questionnaires.

Nothing is invented: a value without a word in the mapping refuses its row; what the table lacks is said to be missing.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app import chosen_file
from app.forms import field as kinds
from app.forms.catalogue import PARENTS, form, is_casework
from app.forms.consent import CONSENT
from app.forms.intake import INTAKE
from app.tables.errors import ConsentUnsaid, MappingWrong
from db.missing import NOT_COLLECTED_THEN, REASONS, reason_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from app.forms.field import Field
    from app.forms.form import Form

INTAKE_OF: Final = "intake"
CONSENT_OF: Final = "consent"
_BIGGEST: Final = 4 << 20
_BIGGEST_TOML: Final = 256 << 10
_MOST_DOTS: Final = 64
"""In one line: a key of so many parts takes its reader the square of their number, in time and in memory."""
_UNFIT: Final = (kinds.PersonLink, kinds.Workers, kinds.File, kinds.Repeat)
_CALENDARS: Final = ("gregorian", "buddhist")
_SAID: Final = ("given", "refused", "unknown")


class Column(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """One column. With `values` each cell is a word there, or a code or label of ours.

    `blank` is the reason that an empty cell stands for; `record` is intake, consent, or a part of the mapping's
    `record`; `reasons` are words that say why there is no answer, and `nothing` words that are as good as an empty
    cell; `date` is one way of writing days, or several. Columns of one question that takes several answers are taken
    together.
    """

    field: str
    record: str = INTAKE_OF
    values: dict[str, Any] | None = None
    reasons: dict[str, str] = {}
    nothing: list[str] = []
    blank: Any = None
    split: str = ";"
    date: str | list[str] = ""
    calendar: str = "gregorian"

    @property
    def formats(self) -> list[str]:
        return [self.date] if isinstance(self.date, str) and self.date else list(self.date)


class Part(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """One more record that a row makes where it says anything about it; `parent` names another part."""

    kind: str
    constant: dict[str, Any] = {}
    missing: dict[str, list[str]] = {}
    parent: str = ""


class MappingFile(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """The rest, beside its columns, is the same for everybody.

    `name` is what the source is called: a row is known again within it, by `key` or by all it says. `person` names the
    column that is the same in all rows of one person: each of them is a case of theirs. `case` names the column that
    says which case of this source, by the key of its row, a row adds to: such rows make nobody. `count` names the
    column that says how many people a row stands for. `consent` is what everybody agreed to; where `consent_basis` is
    not_collected_then, nobody knows, and the records are for care alone. `consent_column` says it row by row.
    `otherwise` is the reason for every question that must be answered and is not.
    """

    column: dict[str, Column]
    about: str = ""
    name: str = ""
    sheet: str = ""
    heading: int = 1
    key: str = ""
    person: str = ""
    case: str = ""
    count: str = ""
    consent: list[dict[str, Any]] = []
    consent_basis: str = ""
    consent_column: str = ""
    consent_words: dict[str, str] = {}
    constant: dict[str, Any] = {}
    missing: dict[str, list[str]] = {}
    otherwise: str = ""
    record: dict[str, Part] = {}

    def form_of(self, record: str) -> Form:
        """The questionnaire behind a name; KeyError where there is none."""
        if record == INTAKE_OF:
            return INTAKE
        return CONSENT if record == CONSENT_OF else form(self.record[record].kind)

    def question(self, column: Column) -> Field:
        found = self.form_of(column.record).get(column.field)
        if found is None:
            raise KeyError(column.field)
        return found


def read_mapping(path: Path) -> MappingFile:
    try:
        data = chosen_file.read(path, _BIGGEST)
        if len(data) > _BIGGEST:
            raise MappingWrong(what="the file is too large")
        text = data.decode("utf-8")
    except chosen_file.NoFile as error:
        raise MappingWrong(what="it is a folder, a device or a pipe, and not a file") from error
    except (OSError, ValueError) as error:
        raise MappingWrong(what=str(error)[:200]) from error
    return from_text(text, json=path.suffix.lower() == ".json")


def from_text(text: str, *, json: bool) -> MappingFile:
    """MappingWrong for what is no mapping, and for one that names what nobody asks."""
    if not json:
        _must_be_quick(text)
    try:
        told = msgspec.json.decode(text) if json else tomllib.loads(text)
        found = msgspec.convert(told, MappingFile)
    except (ValueError, msgspec.MsgspecError, RecursionError) as error:
        raise MappingWrong(what=str(error)[:200]) from error
    must_fit(found)
    return found


def _must_be_quick(text: str) -> None:
    if len(text) > _BIGGEST_TOML or any(line.count(".") > _MOST_DOTS for line in text.split("\n")):
        raise MappingWrong(what="the file is too large, or a line of it has too many dots")


def as_json(mapping: MappingFile) -> str:
    """The same again as a file: what `read_mapping` takes."""
    return msgspec.json.format(msgspec.json.encode(mapping), indent=2).decode()


def fits(mapping: MappingFile, headings: Iterable[str]) -> None:
    """Every column that the mapping names is there."""
    there = set(headings)
    named = (*mapping.column, mapping.count, mapping.key, mapping.person, mapping.case, mapping.consent_column)
    lacking = [name for name in named if name and name not in there]
    if lacking:
        raise MappingWrong(what=f"no column “{lacking[0]}” in the table")


def must_rest_on_consent(mapping: MappingFile) -> None:
    """ConsentUnsaid unless it says on what these records rest; what adds to a case rests on what that one does."""
    if not mapping.case and not mapping.consent and mapping.consent_basis != NOT_COLLECTED_THEN:
        raise ConsentUnsaid


def must_fit(mapping: MappingFile) -> None:
    """Every question it names is one that is asked, every reason and every way of speaking one that is known."""
    lost = next(_lost(mapping), None)
    if lost is not None:
        raise MappingWrong(what=f"there is no question or reason “{lost}”")
    told = next(_told_by_nothing(mapping), None)
    if told is not None:
        raise MappingWrong(what=f"an empty cell of “{told}” is no answer: it may only name a reason")


def _told_by_nothing(mapping: MappingFile) -> Iterator[str]:
    """Columns whose empty cells would answer: of what stands nowhere nobody said anything, and least of all no."""
    for heading, column in mapping.column.items():
        if column.blank is not None and reason_of(column.blank) not in REASONS:
            yield heading
        part = mapping.record.get(column.record)
        said = (part.constant if part is not None else mapping.constant).get(column.field)
        if said == "no" or (isinstance(said, dict) and "no" in said.values()):
            yield heading


def _lost(mapping: MappingFile) -> Iterator[str]:
    yield from (tag for tag, part in mapping.record.items() if not _is_part(mapping, part))
    for column in mapping.column.values():
        if not _asked(mapping, column.record, column.field):
            yield column.field
        yield from (word for word in column.reasons.values() if word not in REASONS)
        if column.calendar not in _CALENDARS:
            yield column.calendar
    yield from _strays(mapping, INTAKE_OF, mapping.constant, mapping.missing)
    for tag, part in mapping.record.items():
        yield from _strays(mapping, tag, part.constant, part.missing)
    yield from (name for sheet in mapping.consent for name in sheet if CONSENT.get(name) is None)
    yield from (word for word in (mapping.otherwise, mapping.consent_basis) if word and word not in REASONS)
    yield from (word for word in mapping.consent_words.values() if word not in _SAID)


def _is_part(mapping: MappingFile, part: Part) -> bool:
    if not is_casework(part.kind):
        return False
    above = mapping.record.get(part.parent)
    return not part.parent or (above is not None and PARENTS.get(part.kind, ("", ""))[0] == above.kind)


def _asked(mapping: MappingFile, record: str, name: str) -> bool:
    """Whether a cell can answer it: files, repeated groups and links to other people cannot come from one."""
    try:
        found = mapping.form_of(record).get(name)
    except KeyError:
        return False
    return found is not None and not isinstance(found, _UNFIT)


def _strays(
    mapping: MappingFile, record: str, constant: dict[str, Any], lacking: dict[str, list[str]]
) -> Iterator[str]:
    yield from (reason for reason in lacking if reason not in REASONS)
    named = (*constant, *(name for names in lacking.values() for name in names))
    yield from (name for name in named if not _asked(mapping, record, name))
