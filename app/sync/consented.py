"""What may travel to one recipient about each person: agreement, live consent, withheld groups; in doubt, nothing."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from app.sync.contested import ERASE, contested
from app.sync.unseen import doubts
from db.codes.lists import code_list
from db.folding import fold
from db.heads import Heads
from db.models import Consent
from db.types import decode_answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

KIND: Final = Consent.kind
NOTHING: Final = ""
HOME: Final = "home"  # back to those whose person she is: everything we hold
LEVELS: Final = (NOTHING, "statistics", "coded", "identity", HOME)
MOST_FOR: Final = {"statistics": "statistics", "research": "coded"}  # the most that a purpose needs
_STAYS_HERE: Final = frozenset({"care_here", "interview", "photographs"})
_IS: Final = {"coordinator": frozenset({"coordinator"}), "shelter": frozenset({"service_provider", "other"})}
_GIVEN: Final = frozenset({"given_spoken", "given_signed"})
_ALL_POINTS: Final = frozenset(code.code for code in code_list("consent_points"))
ASKED: Final = (
    "consent_purpose", "recipient_kind", "recipient", "share_level", "points_explained", "consent_status",
    "guardian_safe", "child_assent", "withheld_groups", "valid_until", "withdrawn_on", "withdrawal_wish", "voided",
)  # fmt: skip


class Recipient(NamedTuple):
    """A partner as a consent names it: `kind` is shelter or coordinator."""

    name: str
    kind: str


class Terms(NamedTuple):
    """The agreement with that partner: the most that may go to it, for what."""

    purposes: frozenset[str]
    level: str
    kept_back: frozenset[str]


class Scope(NamedTuple):
    """What may travel about one person; at level NOTHING `reason` says why, and `erase` that she wants it erased."""

    level: str
    kept_back: frozenset[str] = frozenset()
    reason: str = ""
    erase: bool = False

    def spell(self) -> str:
        return self.level if not self.level else "-".join((self.level, *sorted(self.kept_back)))

    def within(self, spelled: str) -> bool:
        """Whether all that this lets go was let go before."""
        level, *kept_back = spelled.split("-")
        return not self.level or (LEVELS.index(self.level) <= LEVELS.index(level) and set(kept_back) <= self.kept_back)


class Rules(NamedTuple):
    """Everything but the consents themselves. `terms` is None without an agreement in force, with `why` not."""

    recipient: Recipient
    terms: Terms | None
    why: str
    today: str
    demonstration: bool


def scopes(session: Session, rules: Rules) -> dict[bytes, Scope]:
    """For everybody of whom a consent is kept; whoever is not in it shares nothing."""
    return {subject: scope_of(sheets, rules) for subject, sheets in sheets_of(session).items()}


def sheets_of(session: Session, subject: bytes | None = None) -> dict[bytes, list[dict[str, Any]]]:
    """The answers that decide, oldest sheet first: of one person, or of everybody."""
    found: dict[bytes, list[dict[str, Any]]] = {}
    columns = ", ".join(f'"{name}"' for name in ASKED)
    disputed = contested(session)
    by_record: dict[bytes, dict[str, Any]] = {}
    about = "" if subject is None else " AND subject = ?"
    rows = session.connection().exec_driver_sql(
        f"SELECT st, subject, id, {columns} FROM {Consent.__tablename__} WHERE erased = 0{about}",  # noqa: S608
        () if subject is None else (subject,),
    )
    for _, whose, record, *cells in sorted(rows, key=_written):
        sheet = {name: decode_answer(cell) for name, cell in zip(ASKED, cells, strict=True) if cell is not None}
        sheet |= disputed.get(record, {})
        found.setdefault(whose, []).append(sheet)
        by_record[record] = sheet
    for record, doubt in doubts(session, by_record, None if subject is None else (subject,)).items():
        by_record[record][doubt] = True
    return found


def _written(row: Any) -> tuple[tuple[int, ...], bytes]:
    """By the stamp of its line: ids made in one millisecond, or after a clock was set back, are in no order."""
    return Heads.decode(row[0]).first or (), row[2]


def naming(session: Session, recipient: Recipient) -> frozenset[bytes]:
    """The consents that are about this receiver, whatever they are for and whether they still hold."""
    rows = session.connection().exec_driver_sql(
        f"SELECT id, consent_purpose, recipient_kind, recipient FROM {Consent.__tablename__}"  # noqa: S608
    )
    told = ((row[0], dict(zip(ASKED[:3], map(decode_answer, row[1:]), strict=True))) for row in rows)
    return frozenset(record for record, sheet in told if names(sheet, recipient))


def scope_of(sheets: Iterable[Mapping[str, Any]], rules: Rules) -> Scope:
    """`sheets` are one person's consents, oldest first: for each purpose and receiver the latest one governs."""
    terms = rules.terms
    standing = [sheet for sheet in sheets if sheet.get("voided") is None or sheet.get("disputed")]
    if terms is None:
        return Scope(NOTHING, reason=rules.why)
    governing = {_about(sheet, rules): sheet for sheet in standing if _meant_for(sheet, rules)}
    reasons = [(sheet, _stopped(sheet, rules)) for sheet in governing.values()]
    live = [sheet for sheet, reason in reasons if not reason]
    kept_back = terms.kept_back.union(*(_withheld(sheet) for sheet in live))
    level = max((_level(sheet, terms, rules) for sheet in live), key=LEVELS.index, default=NOTHING)
    if level:
        return Scope(level, kept_back)
    if not reasons:
        return Scope(NOTHING, reason=_why_none(standing))
    erase = _asks_to_erase((sheet for sheet in standing if _meant_for(sheet, rules)), rules)
    return Scope(NOTHING, reason=min((reason for _, reason in reasons), key=_REASONS.index), erase=erase)


def _asks_to_erase(sheets: Iterable[Mapping[str, Any]], rules: Rules) -> bool:
    """The last wish of each strand stands, also below a refusal or a sheet that is over: only a live one lifts it."""
    wishes: dict[tuple[str, str], bool] = {}
    for sheet in sheets:
        reason = _stopped(sheet, rules)
        if reason in ("", "withdrawn"):
            wishes[_about(sheet, rules)] = bool(reason) and sheet.get("withdrawal_wish") == ERASE
    return any(wishes.values())


_REASONS: Final = ("withdrawn", "refused", "disputed", "unseen", "known_in_part", "expired", "no_assent",
                   "not_explained", "emergency", "undecided", "demonstration_only", "")  # fmt: skip


def given_to(sheet: Mapping[str, Any], recipient: Recipient, today: str) -> bool:
    """As the receiver can tell, to whom neither its name in the sheet nor all that was held back ever came."""
    kinds, name = _IS.get(recipient.kind, frozenset()), _named(sheet.get("recipient"))
    until = sheet.get("valid_until")
    return (
        _text(sheet, "consent_status") in _GIVEN
        and not is_withdrawn(sheet)
        and sheet.get("voided") is None
        and (until is None or (isinstance(until, str) and until >= today))
        and _text(sheet, "consent_purpose") not in _STAYS_HERE
        and _text(sheet, "recipient_kind") in kinds
        and name in {"", _named(recipient.name)}
    )


def about(sheet: Mapping[str, Any]) -> tuple[str, str]:
    """For what, and for whom: how the receiver was classed may differ from one sheet to the next."""
    return _text(sheet, "consent_purpose"), _named(sheet.get("recipient"))


def _about(sheet: Mapping[str, Any], rules: Rules) -> tuple[str, str]:
    """Written on another laptop, it does not say to whom it goes: it may be about this receiver."""
    purpose, name = about(sheet)
    here = (not name and sheet.get("known_in_part")) or _may_name(sheet, rules.recipient)
    return purpose, _named(rules.recipient.name) if here else name


def _text(sheet: Mapping[str, Any], name: str) -> str:
    """A code; a reason why there is none, or whatever else was sent to us, is no code."""
    answer = sheet.get(name)
    return answer if isinstance(answer, str) else ""


def _named(text: Any) -> str:
    return " ".join(fold(text).split()) if isinstance(text, str) else ""


def _meant_for(sheet: Mapping[str, Any], rules: Rules) -> bool:
    """Whether this is about what the agreement is for, and names this receiver."""
    purpose = _text(sheet, "consent_purpose")
    if purpose == "demonstration":
        return True
    if rules.terms is None or purpose not in rules.terms.purposes or purpose in _STAYS_HERE:
        return False
    return names(sheet, rules.recipient) or (_may_name(sheet, rules.recipient) and bool(_stopped(sheet, rules)))


def _may_name(sheet: Mapping[str, Any], recipient: Recipient) -> bool:
    """To a no it is enough that the name has the same letters: however it was classed, whatever stands between them."""
    name = _letters(sheet.get("recipient"))
    return bool(name) and name == _letters(recipient.name)


def _letters(text: Any) -> str:
    """Vowels that hang on a letter are kept: without them many a Khmer or Thai name is another one's."""
    return "".join(sign for sign in _named(text) if unicodedata.category(sign)[0] in "LMN")


def names(sheet: Mapping[str, Any], recipient: Recipient) -> bool:
    """Whether a sheet is about this receiver; one for a demonstration is about everybody."""
    if sheet.get("consent_purpose") == "demonstration":
        return True
    if sheet.get("known_in_part") and sheet.get("recipient") is None:
        return _text(sheet, "recipient_kind") in _IS.get(recipient.kind, frozenset())
    name = _named(sheet.get("recipient"))
    kinds = _IS.get(recipient.kind, frozenset())
    return _text(sheet, "recipient_kind") in kinds and bool(name) and name == _named(recipient.name)


def _stopped(sheet: Mapping[str, Any], rules: Rules) -> str:
    """Why nothing travels on this sheet; empty when something may."""
    status, until = _text(sheet, "consent_status"), sheet.get("valid_until")
    demonstration = sheet.get("consent_purpose") == "demonstration"
    checks = (
        ("withdrawn", is_withdrawn(sheet)),
        ("disputed", bool(sheet.get("disputed"))),
        ("demonstration_only", demonstration and not (rules.demonstration and status == "no_living_person")),
        ("refused", status == "refused"),
        ("known_in_part", bool(sheet.get("known_in_part"))),
        ("emergency", status == "not_possible_emergency"),
        ("undecided", status not in _GIVEN and not demonstration),
        ("expired", until is not None and not (isinstance(until, str) and until >= rules.today)),
        ("no_assent", sheet.get("guardian_safe") == "no" or sheet.get("child_assent") == "disagrees"),
        ("not_explained", not demonstration and not _explained(sheet.get("points_explained"))),
        ("unseen", bool(sheet.get("unseen"))),
    )
    return next((reason for reason, holds in checks if holds), "")


def is_withdrawn(sheet: Mapping[str, Any]) -> bool:
    """The day may have been held back on its way here; the wish is asked for only once there is a day."""
    wished = sheet.get("withdrawal_wish") is not None and _text(sheet, "consent_status") in _GIVEN
    return wished or sheet.get("withdrawn_on") is not None


def _explained(points: Any) -> bool:
    return isinstance(points, list) and all(point in points for point in _ALL_POINTS)


def _withheld(sheet: Mapping[str, Any]) -> frozenset[str]:
    """An answer that cannot be read withholds every group."""
    groups = sheet.get("withheld_groups")
    if groups is None:
        return frozenset()
    if isinstance(groups, list) and all(isinstance(group, str) for group in groups):
        return frozenset(groups)
    return frozenset(code.code for code in code_list("field_group"))


def _level(sheet: Mapping[str, Any], terms: Terms, rules: Rules) -> str:
    """The least of what she said, what is agreed, and what the purpose needs."""
    purpose = _text(sheet, "consent_purpose")
    said = sheet.get("share_level")
    if purpose == "demonstration" and rules.demonstration and said is None:
        said = terms.level
    limits = (said, terms.level, MOST_FOR.get(purpose, "identity"))
    return min((limit if limit in LEVELS else NOTHING for limit in limits), key=LEVELS.index)


def _why_none(sheets: list[Mapping[str, Any]]) -> str:
    if any(sheet.get("consent_status") == "not_possible_emergency" for sheet in sheets):
        return "emergency"
    elsewhere = [sheet for sheet in sheets if _text(sheet, "recipient_kind") not in {"", "this_shelter"}]
    return "other_purpose" if elsewhere else "no_consent"
