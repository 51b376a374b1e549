"""Which question a column may be about, and which code a word may mean: offered to a person, never taken unasked."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from app.forms import field as kinds
from app.forms.intake import INTAKE
from app.tables.answers import code_of
from app.tables.cell import figures, same
from app.tables.demonyms import country_of
from app.tables.mapping import INTAKE_OF, Column, MappingFile
from db.missing import DECLINED, NOT_APPLICABLE, NOT_ASKED, NOT_COLLECTED_THEN, UNKNOWN_TO_PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.forms.field import Field
    from app.tables.cell import Cell

_Places = kinds.Country | kinds.Countries | kinds.Language | kinds.Languages | kinds.Currency
_Many = kinds.Choices | kinds.Grid | kinds.Countries | kinds.Languages
_SURE: Final = 82
_WORD_SURE: Final = 86
_MOST_WORDS: Final = 60
_KNOWN: Final = {
    "dob": "date_of_birth", "birthdate": "date_of_birth", "birthday": "date_of_birth", "birth date": "date_of_birth",
    "date of birth": "date_of_birth", "sex": "gender", "gender": "gender", "first name": "given_names",
    "given name": "given_names", "forename": "given_names", "surname": "family_names", "last name": "family_names",
    "family name": "family_names", "name": "known_as", "full name": "known_as", "client name": "known_as",
    "alias": "known_as", "aliases": "other_names", "other names": "other_names", "other name": "other_names",
    "also known as": "other_names", "aka": "other_names", "nickname": "other_names", "nicknames": "other_names",
    "nationality": "citizenships", "citizenship": "citizenships", "language": "main_language",
    "mother tongue": "main_language", "date of intake": "intake_date", "intake date": "intake_date",
    "admission date": "intake_date", "date of admission": "intake_date", "age at intake": "age_at_intake",
    "referred by": "referrer", "type of exploitation": "exploitation_types", "exploitation": "exploitation_types",
    "means of control": "means_of_control", "id number": "identity_number", "country of origin": "country_of_origin",
    "birth day": "date_of_birth", "date of admittance": "intake_date",
    "marital status": "marital_status", "civil status": "marital_status", "education level": "education_level",
    "level of education": "education_level", "highest level of education": "education_level",
    "vulnerabilities": "vulnerabilities", "place of birth": "", "case status": "case_status", "status": "case_status",
    "notes": "account",
}  # fmt: skip
"""What such columns are usually called. An empty one is not what it looks like."""
_POINTED: Final = re.compile(r"\b(?:\w[.]\s?){2,}\w?\b|\b(?:\w/){2,}\w\b")
_NUMBERS: Final = frozenset(
    {"no", "nr", "id", "number", "case no", "case number", "case id", "client no", "client number", "client id",
     "client code", "case code", "file no", "file number", "reg no", "registration no", "registration number", "code"}
)  # fmt: skip
"""What a column is called that says which row it is."""
_NOT_INTAKE: Final = re.compile(r"\b(created?|entered|entry|modified|updated|registered|imported|typed|timestamp)\b")
"""The day somebody typed a row is not the day help began."""
NO_ANSWER: Final = {
    "unknown": UNKNOWN_TO_PERSON, "not known": UNKNOWN_TO_PERSON, "don't know": UNKNOWN_TO_PERSON,
    "n/k": UNKNOWN_TO_PERSON, "nk": UNKNOWN_TO_PERSON, "?": UNKNOWN_TO_PERSON, "refused": DECLINED,
    "declined": DECLINED, "refused to answer": DECLINED, "not asked": NOT_ASKED, "n/a": NOT_APPLICABLE,
    "na": NOT_APPLICABLE, "not applicable": NOT_APPLICABLE, "-": NOT_COLLECTED_THEN, "--": NOT_COLLECTED_THEN,
    "missing": NOT_COLLECTED_THEN, "no data": NOT_COLLECTED_THEN, "not recorded": NOT_COLLECTED_THEN,
}  # fmt: skip
_WAYS: Final = (
    "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y/%m/%d", "%d %B %Y", "%d %b %Y", "%d-%b-%Y", "%B %Y", "%b %Y",
    "%m/%Y", "%d/%m/%y", "%m/%d/%y",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seen:
    """What stands in one column: how many cells are filled, and its different words, the most frequent first."""

    heading: str
    filled: int
    words: tuple[tuple[str, int], ...]
    kinds: frozenset[str]


def look(rows: Iterable[Mapping[str, Cell]], headings: tuple[str, ...]) -> dict[str, Seen]:
    """Counted in one pass over the whole table."""
    words: dict[str, Counter[str]] = {name: Counter() for name in headings}
    met: dict[str, set[str]] = {name: set() for name in headings}
    for row in rows:
        for name in headings:
            cell = row.get(name)
            if cell is not None and cell.said:
                words[name][cell.said] += 1
                met[name].add(cell.kind)
    return {
        name: Seen(name, sum(found.values()), tuple(found.most_common()), frozenset(met[name]))
        for name, found in words.items()
    }


def suggest(seen: Mapping[str, Seen]) -> MappingFile:
    """A first mapping: each question at most once, the surest column first; what is unsure is left to the person."""
    from rapidfuzz import fuzz

    ranked = sorted(
        (
            (_score(heading, field, fuzz.token_sort_ratio), place, heading, field)
            for place, heading in enumerate(seen)
            if seen[heading].filled
            for field in INTAKE.fields
            if not isinstance(field, kinds.PersonLink | kinds.Workers | kinds.File | kinds.Repeat)
            and not getattr(field, "companion_of", "")
        ),
        key=lambda each: (-each[0], each[1]),
    )
    made = MappingFile(column={}, otherwise=NOT_COLLECTED_THEN, constant={"from_old_records": "yes"})
    taken: set[str] = {"from_old_records"}
    for score, _, heading, field in ranked:
        if score >= _SURE and heading not in made.column and field.name not in taken:
            taken.add(field.name)
            made.column[heading] = column_for(INTAKE_OF, field, seen[heading])
    made.column = {heading: made.column[heading] for heading in seen if heading in made.column}
    made.key = _key(seen)
    return made


def column_for(record: str, field: Field, seen: Seen) -> Column:
    """How such a column is read, as far as its own words tell."""
    made = Column(field.name, record=record)
    made.reasons = {word: NO_ANSWER[same(word)] for word, _ in seen.words if same(word) in NO_ANSWER}
    rest = tuple(word for word, _ in seen.words if word not in made.reasons)
    if isinstance(field, kinds.Date):
        made.date = _way(rest) or ""
    elif isinstance(field, kinds.Choice | kinds.Choices | kinds.Grid | kinds.YesNo | _Places):
        made.split = _split(field, rest)
        found = words_for(field, rest, made.split)
        made.values = found or None
    return made


def words_for(field: Field, words: Iterable[str], split: str = ";") -> dict[str, object]:
    """A meaning for each word that has one; those that are read as they stand need none."""
    many = isinstance(field, _Many)
    parts: dict[str, None] = {}
    for word in words:
        parts |= dict.fromkeys(each.strip() for each in (word.split(split) if many else [word]) if each.strip())
    asked = [word for word in parts if not (isinstance(field, _Places) and code_of(field, word))]
    found = {word: _nearest(field, word) for word in asked[:_MOST_WORDS]}
    return {word: code for word, code in found.items() if code is not None}


def _nearest(field: Field, word: str) -> str | None:
    from rapidfuzz import fuzz, process

    if isinstance(field, kinds.YesNo):
        return {"yes": "yes", "y": "yes", "no": "no", "n": "no", "true": "yes"}.get(same(word))
    exact = _surely(field, word)
    if exact is not None or not isinstance(field, kinds.Choice | kinds.Choices | kinds.Grid):
        return exact
    labels = {code.code: same(code.label) for code in field.options.offered()}
    best = process.extractOne(same(word), labels, scorer=fuzz.ratio, score_cutoff=_WORD_SURE)
    return _SHORT.get((field.codes, same(word))) or (str(best[2]) if best else None)


def _surely(field: Field, word: str) -> str | None:
    """Also by what its people are called."""
    found = code_of(field, word)
    return country_of(word) if found is None and isinstance(field, kinds.Country | kinds.Countries) else found


def _score(heading: str, field: Field, ratio: object) -> float:
    bare = _bare(heading)
    if field.name == "intake_date" and _NOT_INTAKE.search(bare):
        return 0.0
    if bare in _KNOWN:
        return 101.0 if _KNOWN[bare] == field.name else 0.0
    names = (field.name.replace("_", " "), same(field.label), *(same(_spaced(name)) for name in field.htcds))
    return max(float(ratio(bare, name)) for name in names)  # type: ignore[operator]  # rapidfuzz's scorers are untyped


def _bare(heading: str) -> str:
    """Without its points and strokes: D.O.B. is DOB, and not three words."""
    return same(re.sub(r"[^\w\s]|_", " ", _POINTED.sub(lambda found: re.sub(r"\W", "", found[0]), heading)))


def _key(seen: Mapping[str, Seen]) -> str:
    """A column of numbers or codes, different in every row. One that only counts the lines says nothing of the person:
    a line put in between would make everybody below it somebody else.
    """
    rows = max((each.filled for each in seen.values()), default=0)
    for name, each in seen.items():
        words = {same(word) for word, _ in each.words}
        if _bare(name) in _NUMBERS and len(words) == rows > 1 and words != {str(at) for at in range(1, rows + 1)}:
            return name
    return ""


def _spaced(name: str) -> str:
    """vic_TypeOfExploitation as words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.split("_", 1)[-1])


def _split(field: Field, words: tuple[str, ...]) -> str:
    """The sign that parts several answers in one cell; a comma may also be part of a label."""
    if not isinstance(field, _Many):
        return ";"
    for sign in (";", "|", "/", ","):
        parts = [part.strip() for word in words if sign in word for part in word.split(sign)]
        if parts and all(_surely(field, part) for part in parts):
            return sign
    return ";"


def _way(words: tuple[str, ...]) -> str | None:
    """The way in which most days of the column are written; none where two ways fit as well and mean other days."""
    fit = sorted(((sum(_reads(word, way) for word in words), way) for way in _WAYS), reverse=True)
    (most, best), (next_most, _) = fit[:2]
    return best if most * 2 > len(words) and most > next_most else None


def _reads(word: str, way: str) -> bool:
    try:
        datetime.strptime(figures(word), way)  # noqa: DTZ007 - only whether it can be read
    except ValueError:
        return False
    return True


_SHORT: Final = {
    ("gender", "f"): "Feminine", ("gender", "female"): "Feminine", ("gender", "woman"): "Feminine",
    ("gender", "m"): "Masculine", ("gender", "male"): "Masculine", ("gender", "man"): "Masculine",
}  # fmt: skip
