"""A sound answer for every question of every form of case work, and sheets that leave no question out."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from app.forms import field as kinds
from app.forms.catalogue import CASEWORK, form
from app.records import workers
from app.services.attach_file import attach
from db.missing import missing
from db.session import LocalAuthor
from tests import pictures
from tests.sheets import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.desk import Desk
    from app.forms.field import Field
    from app.forms.form import Form

KINDS = tuple(each.name for each in CASEWORK)
ELSEWHERE = "ab" * 16
FILE = {"hash": "cd" * 32, "type": "image/png", "size": "1234"}
"""A file that no vault has: `in_vault` puts a real one in its place."""
COLLEAGUE = "Sokunthea"
"""Somebody whom the vault at hand need not know: `in_vault` lets her work there."""
CHOSEN = {
    ("case_request", "asked_of"): COLLEAGUE,
    ("referral", "agreed"): "urgent_without",
    ("determination", "status"): "PossibleVictimOfTrafficking",
    ("episode", "started_on"): "2024",
    ("episode", "ended_on"): "2025",
    ("incident", "incident_kind"): "medical",
    ("case_note", "supervisor_only"): "no",
    ("attachment", "supervisor_only"): "no",
    ("belongings", "returned_on"): TODAY,
}
"""Where the first answer that fits the kind would be refused, or hidden from workers, for a good reason."""


def sample(field: Field, kind: str = "") -> Any:
    """A value that the judge of answers finds sound."""
    chosen = CHOSEN.get((kind or field.of, field.name))
    if chosen is not None:
        return chosen
    if isinstance(field, kinds.Repeat):
        return [{part.name: sample(part, "part") for part in field.parts}]
    if isinstance(field, kinds.Choice | kinds.Choices | kinds.Grid):
        code = next(each.code for each in field.options.offered() if not each.role)
        if isinstance(field, kinds.Grid):
            return {code: field.sayings[0]}
        return code if isinstance(field, kinds.Choice) else [code]
    if isinstance(field, kinds.Integer):
        return max(field.low, 3)
    return _PLAIN[type(field)]


_PLAIN: dict[type[Any], Any] = {
    kinds.Text: "a few words",
    kinds.LongText: "some more words",
    kinds.Number: "12.5",
    kinds.Date: TODAY,
    kinds.PartialDate: "2024-05",
    kinds.YesNo: "no",
    kinds.Country: "KH",
    kinds.Countries: ["KH", "TH"],
    kinds.Language: "km",
    kinds.Currency: "KHR",
    kinds.Languages: ["km"],
    kinds.Time: "14:05",
    kinds.Place: ["Kampot", "Chhuk"],
    kinds.PersonLink: ELSEWHERE,
    kinds.File: FILE,
}


def in_vault(desk: Desk, case: str, sheet: dict[str, Any]) -> dict[str, Any]:
    """The same sheet, with a small picture that lies in this vault about the person of this case; a colleague there."""
    if COLLEAGUE in sheet.values():
        colleague(desk)
    if FILE not in sheet.values():
        return sheet
    with TemporaryDirectory() as folder:
        picture = Path(folder) / "small.png"
        picture.write_bytes(pictures.png())
        real = attach(desk, case, picture)
    return {name: real if answer == FILE else answer for name, answer in sheet.items()}


def colleague(desk: Desk) -> None:
    """Another worker at this vault, once."""
    author = LocalAuthor(worker=desk.worker_id)
    with desk.store.write(author) as session:
        if all(each.name != COLLEAGUE for each in workers.present(session)):
            session.add(workers.new_worker(token_hex(8), COLLEAGUE, "worker", desk.store.clock.now()))


def least(asked: Form, given: dict[str, Any] | None = None) -> dict[str, Any]:
    """What must be answered and nothing else, beside what is given; a reason wherever one is allowed."""
    sheet = dict(given or {})
    for _ in range(len(asked.fields)):
        shown = asked.shown(sheet)
        open_ones = [f for f in asked.fields if f.name in shown and f.name not in sheet and _must(f, sheet)]
        if not open_ones:
            break
        for field in open_ones:
            chosen = CHOSEN.get((asked.name, field.name))
            sheet[field.name] = chosen or (missing("not_asked") if field.missing else sample(field, asked.name))
    return {name: answer for name, answer in sheet.items() if name in asked.shown(sheet)}


def _must(field: Field, sheet: dict[str, Any]) -> bool:
    return field.must_be_answered(sheet) and not field.by_app


def revealing(asked: Form, name: str) -> dict[str, Any]:
    """Answers under which this question is asked."""
    field = asked.get(name)
    assert field is not None
    if field.shown_if is None:
        return {}
    others = sorted(field.shown_if.names())
    deeper: dict[str, Any] = {}
    for other in others:
        deeper |= revealing(asked, other)
    for values in product(*(_candidates(asked.get(other)) for other in others)):
        tried = {**deeper, **{o: v for o, v in zip(others, values, strict=True) if v is not None}}
        if name in asked.shown(tried):
            return tried
    raise AssertionError(f"{asked.name}.{name} can never be asked")


def _candidates(field: Any) -> list[Any]:
    """Values worth trying, the sample first."""
    found = [sample(field), None]
    if isinstance(field, kinds.Choice | kinds.Choices | kinds.Grid):
        for code in field.options:
            one = {code.code: "yes"} if isinstance(field, kinds.Grid) else code.code
            found.append([one] if isinstance(field, kinds.Choices) else one)
    return [*found, "yes"] if isinstance(field, kinds.YesNo) else found


def asked_of(kind: str) -> list[Field]:
    """The questions a person answers, those that keep the text of *other* included."""
    return [field for field in form(kind).fields if not field.by_app]


def with_values(kind: str) -> Iterator[dict[str, Any]]:
    """As few sheets as are needed for every question to have a value in one of them."""
    asked = form(kind)
    left = {field.name for field in asked_of(kind)}
    while left:
        first = next(field.name for field in asked.fields if field.name in left)
        sheet = revealing(asked, first)
        for _ in range(3):
            for field in asked_of(kind):
                fuller = {**sheet, field.name: sample(field, kind)}
                if field.name in asked.shown(sheet) and field.name not in sheet and first in asked.shown(fuller):
                    sheet = fuller
        sheet = {name: answer for name, answer in sheet.items() if name in asked.shown(sheet)}
        assert first in sheet
        left -= set(sheet)
        yield sheet


def with_reasons(kind: str) -> Iterator[dict[str, Any]]:
    """Sheets in which every question that may stay without an answer says why."""
    asked = form(kind)
    left = {field.name for field in asked_of(kind) if field.missing}
    while left:
        first = next(field.name for field in asked.fields if field.name in left)
        sheet = revealing(asked, first)
        for _ in range(2):  # a reason may show another question
            shown = asked.shown(sheet)
            more = {name for name in left if name in shown and (name == first or name not in sheet)}
            sheet |= dict.fromkeys(more, missing("declined"))
        sheet = least(asked, sheet)
        assert sheet[first] == missing("declined")
        left -= {name for name, answer in sheet.items() if answer == missing("declined")}
        yield sheet
