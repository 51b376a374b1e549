"""Permissions as a page shows them: each sheet with what it allows today, and how one led to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from app.records import case_records, permission
from app.records.origins import at
from db.codes.lists import code_list
from db.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from app.records.past import Past
    from app.records.told import Told
    from app.sync.unseen import Doubt
    from db.models import Consent
    from db.types import Answer

What = Literal[
    "given", "refused", "undecided", "emergency", "demonstration", "narrowed", "widened", "renewed", "voided"
]
_LEVELS: Final = ("", "statistics", "coded", "identity")
_GIVEN: Final = frozenset({"given_spoken", "given_signed"})
_OTHERWISE: Final[dict[str, What]] = {
    "refused": "refused",
    "not_possible_emergency": "emergency",
    "no_living_person": "demonstration",
}


@dataclass(frozen=True, slots=True)
class ConsentView:
    """`purpose`, `level`, `status`, `giver`, `interpreter`, `wish` and `kept_back` are labels for the context Codes.

    `allows` is a sentence for the context Cases, `language` an ISO code, `sheet` where the signed paper is opened on
    the page "file" (empty without one). `strand` is the same for sheets about one purpose and one receiver.
    `waits`: not in force before somebody here has looked at what another laptop wrote, or has settled what is
    `disputed`. `told` is what the file says that brought the sheet in, by `worker` and at `written`.
    """

    record: str
    purpose: str
    recipient: str
    level: str
    status: str
    given_on: str
    live: bool
    allows: str
    waits: bool = False
    disputed: bool = False
    strand: str = ""
    level_code: str = ""
    status_code: str = ""
    kept_back: tuple[str, ...] = ()
    giver: str = ""
    language: str = ""
    interpreter: str = ""
    witness: str = ""
    worker: str = ""
    version: str = ""
    sheet: str = ""
    valid_until: str = ""
    review_on: str = ""
    withdrawn_on: str = ""
    wish: str = ""
    ended: bool = False
    voided: bool = False
    written: str = ""
    origin: str = ""
    told: Told | None = None

    @property
    def given(self) -> bool:
        return self.status_code in _GIVEN


@dataclass(frozen=True, slots=True)
class ConsentStep:
    """One sheet in a strand, and what it did to the one before."""

    sheet: ConsentView
    what: What


@dataclass(frozen=True, slots=True)
class Strand:
    """Everything that was decided about one purpose and one receiver, oldest first; `now` is the sheet that governs.

    `now` is None where every sheet was a mistake.
    """

    purpose: str
    recipient: str
    now: ConsentView | None
    steps: tuple[ConsentStep, ...]

    @property
    def live(self) -> bool:
        return self.now is not None and self.now.live

    @property
    def waits(self) -> bool:
        return self.now is not None and self.now.waits

    @property
    def disputed(self) -> bool:
        return self.now is not None and self.now.disputed


def of_past(past: Past, day: date, *, demonstration: bool, doubt: Doubt = "") -> ConsentView:
    consent: Consent = past.record  # type: ignore[assignment]
    answers = case_records.answers_of(consent) | ({"voided": consent.voided} if consent.voided is not None else {})
    allowed = permission.of(answers, day, demonstration=demonstration, ours=not past.from_others, doubt=doubt)
    sheet = answers.get("signed_sheet")
    return ConsentView(
        record=consent.id.hex(),
        purpose=_label(answers, "consent_purpose"),
        recipient=str(answers.get("recipient") or code_list("recipient_kind").label(_text(answers, "recipient_kind"))),
        level=_label(answers, "share_level"),
        status=_label(answers, "consent_status"),
        given_on=_text(answers, "given_on"),
        live=allowed.live,
        allows=allowed.allows,
        waits=allowed.waits,
        disputed=allowed.allows == permission.DISPUTED,
        strand=strand_of(answers),
        level_code=_text(answers, "share_level"),
        status_code=_text(answers, "consent_status"),
        kept_back=_kept_back(answers),
        giver=_label(answers, "given_by", "consent_giver"),
        language=_text(answers, "explained_in"),
        interpreter=_label(answers, "interpreter_kind"),
        witness=_text(answers, "witness"),
        worker=past.origins.worker(past.first.rep, past.first.worker) if past.first is not None else "",
        version=_text(answers, "form_version"),
        sheet=f"{consent.id.hex()}/{sheet['hash']}" if isinstance(sheet, dict) and "hash" in sheet else "",
        valid_until=_text(answers, "valid_until"),
        review_on=_text(answers, "review_on"),
        withdrawn_on=_text(answers, "withdrawn_on"),
        wish=_label(answers, "withdrawal_wish"),
        ended=allowed.allows == permission.ENDED,
        voided=consent.voided is not None,
        written=at(past.first.hlc) if past.first is not None else "",
        origin=past.origins.organisation(past.first.rep) if past.first is not None else "",
        told=past.told(past.first),
    )


def strand_of(answers: Mapping[str, Answer]) -> str:
    """The same for the same purpose and receiver, however the name was typed: as it is held when a bundle is made."""
    named = answers.get("recipient")
    receiver = " ".join(fold(named).split()) if isinstance(named, str) else ""
    return f"{_text(answers, 'consent_purpose')}|{receiver}"


def strands(sheets: Iterable[ConsentView]) -> tuple[Strand, ...]:
    """`sheets` oldest first, as a case has them; what is in force stands first, then what waits for somebody."""
    found: dict[str, list[ConsentView]] = {}
    for sheet in sheets:
        found.setdefault(sheet.strand, []).append(sheet)
    made = [_strand(each) for each in found.values()]
    return tuple(sorted(made, key=lambda strand: (not strand.live, not strand.waits)))


def _strand(sheets: list[ConsentView]) -> Strand:
    steps, before = [], None
    for sheet in sheets:
        steps.append(ConsentStep(sheet, _what(sheet, before)))
        if not sheet.voided:
            before = sheet
    last = before or sheets[-1]
    return Strand(last.purpose, last.recipient, before, tuple(steps))


def _what(sheet: ConsentView, before: ConsentView | None) -> What:
    if sheet.voided:
        return "voided"
    if not sheet.given:
        return _OTHERWISE.get(sheet.status_code, "undecided")
    if before is None or not before.given or before.withdrawn_on:
        return "given"
    now, then = _rank(sheet), _rank(before)
    if now < then or set(sheet.kept_back) - set(before.kept_back):
        return "narrowed"
    return "widened" if now > then or set(before.kept_back) - set(sheet.kept_back) else "renewed"


def _rank(sheet: ConsentView) -> int:
    return _LEVELS.index(sheet.level_code) if sheet.level_code in _LEVELS else 0


def _kept_back(answers: Mapping[str, Answer]) -> tuple[str, ...]:
    groups = answers.get("withheld_groups")
    known = code_list("field_group")
    return tuple(known.label(code) for code in groups if isinstance(code, str)) if isinstance(groups, list) else ()


def _text(answers: Mapping[str, Answer], name: str) -> str:
    answer = answers.get(name)
    return answer if isinstance(answer, str) else ""


def _label(answers: Mapping[str, Answer], name: str, codes: str = "") -> str:
    """The English words of a code, to be translated."""
    code = _text(answers, name)
    return code_list(codes or name).label(code) if code else ""
