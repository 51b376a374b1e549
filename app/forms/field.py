"""Field and its kinds: one question, the record its answer is kept in, and how far that answer may travel."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from app.forms.conditions import equals, has_any
from app.i18n import QT_TRANSLATE_NOOP
from db.codes.lists import code_list

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.forms.conditions import Condition
    from app.forms.purposes import Purpose
    from db.codes.code import Code, CodeList
    from db.types import Answer, Travels

Required = Literal["always", "for_closing", "never"]
WHICH_OTHER: Final = QT_TRANSLATE_NOOP("Forms", "Which other?")


@dataclass(frozen=True, slots=True)
class Field:
    """`of` is the record kind that keeps the answer in a column of the same name.

    `required="always"` asks for a value or, where `missing` allows it, a reason; so does `required_if` where it holds.
    `once` names the date that must have come before this is asked. `on=False` is folded away until someone asks for it.
    `groups` are what a consent may keep back. `by_app` is filled by the app and not asked. `danger` stays on top of
    every page of a case.
    """

    kind: ClassVar[str] = ""

    name: str
    label: str
    _: KW_ONLY
    of: str
    travels: Travels
    purpose: Purpose
    help: str = ""
    required: Required = "never"
    required_if: Condition | None = None
    shown_if: Condition | None = None
    once: str = ""
    missing: bool = True
    groups: tuple[str, ...] = ()
    htcds: tuple[str, ...] = ()
    ctdc: tuple[str, ...] = ()
    on: bool = True
    by_app: bool = False
    danger: bool = False

    def must_be_answered(self, answers: Mapping[str, Answer]) -> bool:
        """Whether it may not stay blank, given the answers so far."""
        return self.required == "always" or (self.required_if is not None and self.required_if.holds(answers))

    @property
    def column_travels(self) -> Travels:
        """How far the column itself may go."""
        return self.travels

    @property
    def month(self) -> str | None:
        """The column beside it that carries the month or year for statistics; most fields have none."""
        return None

    def companion(self) -> Text | None:
        """The field that keeps the text of the code *other*; most fields have none."""
        return None


@dataclass(frozen=True, slots=True)
class Text(Field):
    """`suggest` names what is offered while typing, `within` the question whose answer narrows it: the room its beds.

    `staff`: it says who of this house, and the code of a worker in it is read by name.
    """

    kind: ClassVar[str] = "text"
    longest: ClassVar[int] = 500

    phone: bool = False
    email: bool = False
    companion_of: str = ""
    suggest: str = ""
    within: str = ""
    staff: bool = False


@dataclass(frozen=True, slots=True)
class LongText(Field):
    kind: ClassVar[str] = "long_text"
    longest: ClassVar[int] = 20_000


@dataclass(frozen=True, slots=True)
class Integer(Field):
    kind: ClassVar[str] = "integer"

    low: int = 0
    high: int = 120


@dataclass(frozen=True, slots=True)
class YesNo(Field):
    kind: ClassVar[str] = "yes_no"


@dataclass(frozen=True, slots=True)
class Date(Field):
    """A day. What travels for statistics is its month, or its year, in a column of its own."""

    kind: ClassVar[str] = "date"

    year_only: bool = False
    future: bool = False

    @property
    def column_travels(self) -> Travels:
        return "with_coded_consent" if self.travels == "statistics" else self.travels

    @property
    def month(self) -> str | None:
        return f"{self.name}_month" if self.travels == "statistics" else None


@dataclass(frozen=True, slots=True)
class PartialDate(Date):
    """A day, a month or a year; `by_age` also takes about this age on that day."""

    kind: ClassVar[str] = "partial_date"

    by_age: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Coded(Field):
    """`own` is a list that only this form knows, in the place of one of ours."""

    codes: str
    own: CodeList | None = None

    @property
    def options(self) -> CodeList:
        return code_list(self.codes) if self.own is None else self.own

    def companion(self) -> Text | None:
        """Free text says more than a code, so it never goes out with bare statistics."""
        other = self.options.other
        if other is None:
            return None
        return Text(
            f"{self.name}_other",
            WHICH_OTHER,
            of=self.of,
            travels="with_coded_consent" if self.travels == "statistics" else self.travels,
            purpose=self.purpose,
            groups=self.groups,
            required="always",
            shown_if=equals(self.name, other) if isinstance(self, Choice) else has_any(self.name, other),
            companion_of=self.name,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(_Coded):
    kind: ClassVar[str] = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices(_Coded):
    """`ranked`: the order in which they were chosen is part of the answer."""

    kind: ClassVar[str] = "choices"

    ranked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid(_Coded):
    """Each code of the list answered by itself: yes, no, or why there is no answer.

    With `said`, a list of codes stands in the place of yes and no.
    """

    kind: ClassVar[str] = "grid"

    said: str = ""

    @property
    def sayings(self) -> tuple[str, ...]:
        """What may be said of each line, missing reasons apart."""
        return tuple(code.code for code in self.said_codes) if self.said else ("yes", "no")

    @property
    def said_codes(self) -> tuple[Code, ...]:
        """The codes of its own list; none where yes and no are said."""
        return tuple(code_list(self.said).offered()) if self.said else ()


@dataclass(frozen=True, slots=True)
class Country(Field):
    """An ISO 3166 code; its name comes from app/forms/places.py."""

    kind: ClassVar[str] = "country"


@dataclass(frozen=True, slots=True)
class Countries(Field):
    kind: ClassVar[str] = "countries"


@dataclass(frozen=True, slots=True)
class Language(Field):
    """An ISO 639 code; its name comes from app/forms/places.py."""

    kind: ClassVar[str] = "language"


@dataclass(frozen=True, slots=True)
class Languages(Field):
    kind: ClassVar[str] = "languages"


@dataclass(frozen=True, slots=True)
class Currency(Field):
    kind: ClassVar[str] = "currency"


@dataclass(frozen=True, slots=True)
class Number(Field):
    """A number that may have a fraction, kept as plain text ("12.5") so that it is the same on every machine.

    `unit` is the question of the same record that says of what: the currency of an amount.
    """

    kind: ClassVar[str] = "number"

    low: float | None = None
    high: float | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Time(Field):
    """A time of the day, "14:05", on the clock of the house."""

    kind: ClassVar[str] = "time"


@dataclass(frozen=True, slots=True)
class Place(Field):
    """A path through the organisation's own tree of places, widest first: ["Kampot", "Chhuk"]."""

    kind: ClassVar[str] = "place"


@dataclass(frozen=True, slots=True)
class PersonLink(Field):
    """Another client of this house: the id of her record as 32 hex digits."""

    kind: ClassVar[str] = "person_link"


@dataclass(frozen=True, slots=True)
class Workers(Field):
    """People who work at this vault: their ids, 16 hex digits each."""

    kind: ClassVar[str] = "workers"


@dataclass(frozen=True, slots=True)
class File(Field):
    """A file kept in the vault: {"hash": keyed hash in hex, "type": media type, "size": bytes as text}."""

    kind: ClassVar[str] = "file"


@dataclass(frozen=True, slots=True)
class Said(Field):
    """Words of the form itself, or what it works out from other answers: to be read, not answered."""

    kind: ClassVar[str] = "said"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat(Field):
    """A group of questions answered any number of times: a list of {name of the part: its answer}.

    With `keyed` a row also says which row it is (`app/forms/rows.py`), and stays where it was added.
    """

    kind: ClassVar[str] = "repeat"

    parts: tuple[Field, ...]
    most: int = 50
    keyed: bool = False
