"""Everybody a data set may tell of: their cases of the period, with only the answers that consent lets go."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from app.forms.catalogue import CASEWORK
from app.forms.intake import INTAKE
from app.records.dataset_beside import beside
from app.records.dataset_errors import FormatNotKept, PeriodWrong
from app.standards import book, layout
from app.standards.dossier import CaseFile, Dossier, Sender
from app.sync.handing import Handing
from app.sync.parties import our_organisation, party_of
from db.columns import fields_of
from db.models import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy.orm import Session

    from app.records.dataset_beside import Beside
    from app.standards.book import Book
    from app.sync.consented import Scope
    from app.sync.parties import Party

KINDS_TOLD: Final = (
    "person", "identity", "case", "intake", "episode", "perpetrator", "determination", "support_plan", "referral",
    "closure",
)  # fmt: skip
FORMATS: Final = ("xlsx", "csv", "json", "template", "template_single")
TEMPLATES: Final = ("template", "template_single")
NO_DATE: Final = "no_date"
_ABOUT: Final = ("person", "identity")
_MONTH: Final = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
_CHUNK: Final = 500
Rows = dict[bytes, list[dict[str, Any]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """`partner` is a partner's device, as hex; `since` and `until` are months, empty for no bound."""

    partner: str
    standard: str = "htcds"
    form: str = "xlsx"
    purpose: str = "statistics"
    names: bool = False
    since: str = ""
    until: str = ""
    hxl: bool = False

    @property
    def period(self) -> str:
        return f"{self.since or '…'} – {self.until or '…'}" if self.since or self.until else ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Everybody asked for: their cases of the period, and how much of each may be told; of `told`, anything at all."""

    party: Party
    handing: Handing
    cases: Mapping[bytes, Mapping[bytes, int]]
    scopes: Mapping[bytes, Scope]
    told: tuple[bytes, ...]
    left_out: Counter[str]


@dataclass(slots=True)
class Gathered:
    """`left_out` are people by the reason why nothing of them goes; `told` are the others."""

    party: Party
    book: Book
    told: tuple[bytes, ...]
    left_out: Counter[str] = field(default_factory=Counter)


def must_be_sound(wish: Wish) -> None:
    """KeyError for a standard that is not kept; the rest by name."""
    layout.source(wish.standard)
    if wish.form not in FORMATS or (wish.form in TEMPLATES and wish.standard != "htcds"):
        raise FormatNotKept
    must_be_period(wish)


def must_be_period(wish: Wish) -> None:
    bounds = [bound for bound in (wish.since, wish.until) if bound]
    if not all(_MONTH.fullmatch(bound) for bound in bounds) or bounds != sorted(bounds):
        raise PeriodWrong


def choose(session: Session, wish: Wish, today: str) -> Chosen:
    """NotTrusted for a partner that is not trusted now."""
    party = party_of(session, bytes.fromhex(wish.partner))
    handing = Handing(session, party, today, wish.purpose, names=wish.names)
    left_out: Counter[str] = Counter()
    cases = _cases(session, wish, left_out)
    handing.look_up(cases)
    scopes = {subject: handing.scope_of(subject) for subject in cases}
    left_out.update(scope.reason for scope in scopes.values() if not scope.level)
    told = tuple(subject for subject, scope in scopes.items() if scope.level)
    return Chosen(party, handing, cases, scopes, told, left_out)


def gather(session: Session, wish: Wish, today: str) -> Gathered:
    """NotTrusted for a partner that is not trusted now."""
    must_be_sound(wish)
    chosen = choose(session, wish, today)
    ours = our_organisation(session)
    found = {kind: _records(session, kind, chosen.told) for kind in KINDS_TOLD}
    codes = _codes(session, chosen.told)
    scopes = {subject: chosen.scopes[subject] for subject in chosen.told if wish.standard == "htcds"}
    others = beside(session, chosen.handing, scopes)
    dossiers = []
    for subject in sorted(chosen.told, key=lambda each: codes[each]):
        shared = chosen.handing.shared(KINDS_TOLD, chosen.scopes[subject])
        records = {kind: of.get(subject, []) for kind, of in found.items()}
        made = _dossier(codes[subject], chosen.cases[subject], records, shared)
        dossiers.append(_with_others(made, chosen.cases[subject], others))
    told = book.make(wish.standard, Sender(ours.site or "", ours.name, ours.kind), dossiers)
    return Gathered(chosen.party, told, chosen.told, chosen.left_out)


def meanings() -> dict[tuple[str, str], str]:
    """Our questions in English, by record and question."""
    forms = [(each.of, each.name, each.label) for form in (INTAKE, *CASEWORK) for each in form.fields]
    return {(record, name): words for record, name, words in reversed(forms)}


def _cases(session: Session, wish: Wish, left_out: Counter[str]) -> dict[bytes, dict[bytes, int]]:
    """By person, the cases that were opened in the period, each with its number among all of the person's."""
    case, intake = KINDS["case"].__table__.c, KINDS["intake"].__table__.c
    told = session.execute(select(intake.case, intake.intake_date_month).where(intake.erased == 0))
    began: dict[bytes, Any] = {row[0]: row[1] for row in told}
    rows = session.execute(
        select(case.id, case.subject, case.opened_on).where(case.erased == 0, case.voided.is_(None)).order_by(case.id)
    )
    found: defaultdict[bytes, dict[bytes, int]] = defaultdict(dict)
    counted: Counter[bytes] = Counter()
    undated: set[bytes] = set()
    for record, subject, opened in rows:
        counted[subject] += 1
        month = next((text[:7] for text in (opened, began.get(record)) if isinstance(text, str)), "")
        if _within(wish, month):
            found[subject][record] = counted[subject]
        elif not month:
            undated.add(subject)
    left_out[NO_DATE] += len(undated - set(found))
    left_out += Counter()
    return dict(found)


def _within(wish: Wish, month: str) -> bool:
    """A year alone is in the period only where all of its months are."""
    if not wish.since and not wish.until:
        return True
    first, last = (month, month) if len(month) == 7 else (f"{month}-01", f"{month}-12")
    return bool(month) and first >= wish.since and (not wish.until or last <= wish.until)


def _records(session: Session, kind: str, told: tuple[bytes, ...]) -> Rows:
    """The answers as they stand, oldest record first; what was recorded by mistake is left out."""
    kept = KINDS[kind]
    table = kept.__table__
    names = [name for name in fields_of(kept) if name in table.c]
    found: Rows = defaultdict(list)
    for at in range(0, len(told), _CHUNK):
        asked = select(table.c.id, table.c.subject, *(table.c[name] for name in names))
        asked = asked.where(table.c.subject.in_(told[at : at + _CHUNK]), table.c.erased == 0).order_by(table.c.id)
        for row in session.execute(asked).mappings():
            if row.get("voided") is None:
                found[row["subject"]].append(dict(row))
    return found


def _codes(session: Session, told: tuple[bytes, ...]) -> dict[bytes, str]:
    person = KINDS["person"].__table__.c
    found: dict[bytes, str] = {}
    for at in range(0, len(told), _CHUNK):
        asked = select(person.subject, person.code).where(person.subject.in_(told[at : at + _CHUNK]))
        found.update({subject: str(code or subject.hex()[-8:]) for subject, code in session.execute(asked)})
    return {subject: found.get(subject, subject.hex()[-8:]) for subject in told}


def _dossier(
    code: str,
    cases: Mapping[bytes, int],
    records: Mapping[str, list[dict[str, Any]]],
    shared: Mapping[str, frozenset[str]],
) -> Dossier:
    about = {kind: tuple(_let_go(records[kind], shared[kind])) for kind in _ABOUT}
    files = []
    for case, number in cases.items():
        mine = {
            kind: tuple(_let_go([each for each in records[kind] if _of(kind, each) == case], shared[kind]))
            for kind in KINDS_TOLD
            if kind not in _ABOUT
        }
        files.append(CaseFile(f"{code}-{number}", mine))
    return Dossier(code, about, tuple(files), shared)


def _with_others(made: Dossier, cases: Mapping[bytes, int], others: Beside) -> Dossier:
    """Each case with what own questionnaires say of it."""
    files = zip(made.cases, cases, strict=True)
    return replace(made, cases=tuple(replace(file, beside=others.get(case, {})) for file, case in files))


def _of(kind: str, record: Mapping[str, Any]) -> Any:
    return record["id"] if kind == "case" else record.get("case")


def _let_go(records: list[dict[str, Any]], shared: frozenset[str]) -> Iterator[dict[str, Any]]:
    """Only what may be told and was answered; a record of which nothing may be told is not there."""
    for record in records:
        left = {name: answer for name, answer in record.items() if name in shared and answer is not None}
        if left:
            yield left
