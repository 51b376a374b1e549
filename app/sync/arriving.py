"""First stage: bytes become lines that could stand in the journal; what cannot is set aside with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from app.sync import line as wire
from app.sync import links, noted, trained
from app.sync.errors import UnreadableLine
from app.sync.reasons import NO_AGREEMENT, NOT_ENROLLED
from db.bound import blobs
from db.columns import fields_of
from db.lines import PUT, digest
from db.models import KINDS
from db.received import line_at
from db.types import encode_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from app.sync.ground import Ground
    from db.lines import Line

UNREADABLE: Final = "unreadable"
NOT_YOURS: Final = "not_yours_to_write"
ERASURE_NOT_YOURS: Final = "erasure_not_yours"
OWN_PAST: Final = "own_past"
_PLAIN: Final = frozenset({str, int, type(None)})
_TEXT: Final = frozenset({str})
_MOST: Final = 2**53
_DEEPEST: Final = 8
_THEMSELVES: Final = frozenset({"person", trained.KIND})
"""Kinds whose every record is its own subject."""
_NO_CHECKS: Final[tuple[frozenset[str], dict[str, Callable[[Any], bool]]]] = (frozenset(), {})
_DAY_MS: Final = 86_400_000
CHUNK: Final = 500


class Arrival(NamedTuple):
    """A line with the bytes it came as."""

    line: Line
    raw: bytes


class Refusal(NamedTuple):
    """A line to set aside, and why; `line` is None where not even that could be read."""

    raw: bytes
    reason: str
    line: Line | None = None


class Reader:
    """Reads the lines of one bundle; `alias_of` translates the numbers of its manifest."""

    def __init__(self, ground: Ground, alias_of: Mapping[int, int]) -> None:
        self._ground, self._alias_of = ground, alias_of
        self._checks = {kind: _checks(kind) for kind in KINDS}
        self.refused: list[Refusal] = []

    def read(self, raws: Iterable[bytes]) -> list[Arrival]:
        """The lines of one chunk that this sender may write; the others are in `refused`."""
        self.refused = []
        self._ground.custody.begin_chunk()
        arrivals = []
        root_of = self._ground.forks.root_of
        for raw in raws:
            try:
                line = wire.read(raw, self._alias_of)
            except UnreadableLine:
                self.refused.append(Refusal(raw, UNREADABLE))
                continue
            line.rep = root_of.get(line.rep, line.rep)
            arrivals.append(Arrival(line, raw))
        known = self._known_records(arrivals)
        self._ground.custody.look_up(arrival.line.subject for arrival in arrivals)
        return [arrival for arrival in arrivals if self._judge(arrival, known)]

    def _known_records(self, arrivals: list[Arrival]) -> dict[bytes, tuple[str, bytes]]:
        """What kind each record is and whose, as the journal has it."""
        records = list({record for arrival in arrivals for record in (arrival.line.record, *_named(arrival.line))})
        found: dict[bytes, tuple[str, bytes]] = {}
        connection = self._ground.session.connection()
        for at in range(0, len(records), CHUNK):
            some = blobs(records[at : at + CHUNK])
            marks = ",".join("?" * len(some))
            rows = connection.exec_driver_sql(
                f"SELECT record, kind, subject FROM change WHERE record IN ({marks}) ORDER BY verb DESC",  # noqa: S608
                some,
            )
            for record, kind, subject in rows:
                found[record] = (kind, subject)
        return found

    def _judge(self, arrival: Arrival, known: dict[bytes, tuple[str, bytes]]) -> bool:
        line, ground = arrival.line, self._ground
        reason = self._reason(line, known)
        if reason:
            self.refused.append(Refusal(arrival.raw, reason, line))
            return False
        if line.hlc >> 16 > ground.clock.now_ms() + _DAY_MS and line.hlc >> 16 > (ground.clock.last >> 16) + _DAY_MS:
            ground.tally.flagged += 1
        known.setdefault(line.record, (line.kind, line.subject))
        ground.custody.took(line)
        return True

    def _reason(self, line: Line, known: Mapping[bytes, tuple[str, bytes]]) -> str:
        ground = self._ground
        stranger = ground.custody.is_stranger(line.rep)
        if (stranger or line.rep in ground.custody.own) and self._is_ours(line):
            return ""
        if unbelieved := self._unbelieved(line):
            return unbelieved
        if known.get(line.record, (line.kind, line.subject)) != (line.kind, line.subject):
            return NOT_YOURS  # a record changes neither its kind nor whose it is
        if any(known.get(record, ("", line.subject))[1] != line.subject for record in _named(line)):
            return NOT_YOURS  # nothing of hers hangs on a record of somebody else
        if not ground.custody.may_write(line):
            return NOT_YOURS if line.verb == PUT else ERASURE_NOT_YOURS
        return "" if self._fits(line) else UNREADABLE

    def _unbelieved(self, line: Line) -> str:
        """Why nobody may tell us this of our own house."""
        custody = self._ground.custody
        if line.rep == self._ground.live:
            return OWN_PAST
        if custody.lacks_agreement(line):
            return NO_AGREEMENT
        return NOT_ENROLLED if custody.is_stranger(line.rep) else ""

    def _is_ours(self, line: Line) -> bool:
        """The very line that our house wrote, as we have it; another under its number is held against custody."""
        ground = self._ground
        told = [alias for alias in ground.forks.family(line.rep) if ground.have.has(alias, line.seq)]
        held = [line_at(ground.session, alias, line.seq) for alias in told]
        try:
            own = digest(line, ground.uuid_of) if held else b""
        except (ValueError, TypeError, OverflowError, KeyError, RecursionError):
            return False
        return any(one is not None and ground.forks.digest(one) == own for one in held)

    def _fits(self, line: Line) -> bool:
        """Every value can stand in its column, and says the same of whose it is as the line does."""
        if line.kind in _THEMSELVES and line.record != line.subject:
            return False
        if line.kind == links.KIND and not links.stands(line):
            return False
        answers, checks = self._checks.get(line.kind, _NO_CHECKS)
        for name, (value, bases) in (line.body or {}).items():
            stands = is_answer(value) if name in answers else checks.get(name, _is_shallow)(value)
            if not stands or (name == "person" and value != line.subject.hex()):
                return False
            if bases and any(rep == line.rep and seq >= line.seq for rep, seq in bases):
                return False  # nobody has seen their own future
        return True


def _named(line: Line) -> tuple[bytes, ...]:
    """The case that a line says its record belongs to; of a note the record it is about."""
    if line.kind == noted.KIND:
        about = noted.names(line)
        return (about,) if about else ()
    told = line.body.get("case") if line.body else None
    if told is None or not isinstance(told[0], str) or len(told[0]) != 32:
        return ()
    try:
        return (bytes.fromhex(told[0]),)
    except ValueError:
        return ()


def is_answer(value: Any) -> bool:
    """Text, a whole number, a list of texts, or texts by name; what is none could stop a page for good."""
    kind = type(value)
    if kind in _PLAIN:
        return kind is not int or -_MOST < value < _MOST
    if kind is list:
        return _TEXT.issuperset(map(type, value))
    return kind is dict and _TEXT.issuperset(map(type, value.values()))


def _is_shallow(value: Any, deepest: int = _DEEPEST) -> bool:
    """What nobody here knows is kept as it came, but may not be nested so deep that it cannot be written again."""
    if type(value) not in {list, dict}:
        return True
    inner = value if type(value) is list else value.values()
    return deepest > 0 and all(_is_shallow(one, deepest - 1) for one in inner)


def _checks(kind: str) -> tuple[frozenset[str], dict[str, Callable[[Any], bool]]]:
    """The fields that hold an answer, and what judges each of the others."""
    fields = fields_of(KINDS[kind]).values()
    answers = frozenset(field.name for field in fields if field.to_row is encode_answer)
    return answers, {field.name: field.fits for field in fields if field.name not in answers}
