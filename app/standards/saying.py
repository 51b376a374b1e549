"""How one kind of column says what it was told, and what is lost on the way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from app.standards import beside, layout, loss

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.standards.layout import Column
    from app.standards.loss import Losses
    from app.standards.sources import Said, Spot

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_DATE: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_AGES: Final = ((8, "0--8"), (17, "9--17"), (20, "18--20"), (23, "21--23"), (26, "24--26"), (29, "27--29"),
                (38, "30--38"), (47, "39--47"))  # fmt: skip
_OLDER: Final = "48+"
_MONTHS: Final = ((12, "0--12 (0-1 yr)"), (24, "13--24 (1-2 yrs)"))
_LONGER: Final = "25+ (2+ yrs)"


def bands(kind: str) -> frozenset[str]:
    """Every word that a column of bands may say."""
    told = (_AGES, _OLDER) if kind == "age_band" else (_MONTHS, _LONGER)
    return frozenset({words for _, words in told[0]} | {told[1]})


class Teller:
    """Says the cells of one table of a standard and counts what they lose."""

    def __init__(self, standard: str, losses: Losses) -> None:
        self._standard = standard
        self._losses = losses

    def say(self, spot: Spot, column: Column, said: Said) -> tuple[str, ...]:
        """As a rule one text; a column of kind `each` gives one for every row that is to be made."""
        how = _WAYS.get(column.kind)
        if how is None:
            raise KeyError(column.kind)
        told: str | tuple[str, ...] = how(self, spot, column, said)
        texts = told if isinstance(told, tuple) else (told,)
        others = beside.of(spot, column)
        if not said.shared:
            if others or column.kind != "beside":
                self._lose(column, loss.NOT_SHARED)
            return texts
        filled = self._filled(column, texts[0], others) if others else ""
        if said.reason and column.kind != "beside" and not filled:
            self._lose(column, loss.MISSING, said.reason)
        return (filled,) if filled else texts

    def _filled(self, column: Column, ours: str, others: tuple[str, ...]) -> str:
        """What an own questionnaire says where no record of the case does; where one does, that stands."""
        if not ours:
            return beside.told(column, others, lambda why: self._lose(column, why))
        if beside.differ(column, ours, beside.told(column, others, lambda _why: None)):
            self._lose(column, loss.DIFFERS)
        return ""

    def _lose(self, column: Column, why: str, code: str = "") -> None:
        self._losses.count(column.table, column.column, why, code)

    def _one(self, column: Column, values: list[str]) -> str:
        """The first of several that differ."""
        distinct = list(dict.fromkeys(values))
        if len(distinct) > 1:
            self._lose(column, loss.SEVERAL)
        return distinct[0] if distinct else ""

    def _matched(self, column: Column, said: Said) -> list[str]:
        """The codes of the standard, each once, in the order they were told."""
        found: dict[str, None] = {}
        for code in dict.fromkeys(map(str, said.values)):
            match = layout.match(self._standard, column.codes, code)
            if match.match != "exact":
                self._lose(column, _WHY[match.match], code)
            elif code == "Other" and said.other_words:
                self._lose(column, loss.TEXT, code)
            if match.to:
                found[match.to] = None
        return list(found)

    # -- the ways of saying

    def text(self, _spot: Spot, column: Column, said: Said) -> str:
        return self._one(column, [str(value) for value in said.values])

    def nothing(self, _spot: Spot, _column: Column, _said: Said) -> str:
        """No record of ours asks for it."""
        return ""

    def name(self, spot: Spot, column: Column, said: Said) -> str:
        """A table that cannot do without a name gets the person's code."""
        return self.text(spot, column, said) or (spot.dossier.code if spot.dossier else "")

    def plain(self, _spot: Spot, _column: Column, said: Said) -> str:
        """Our own codes: the standard has none."""
        return ";".join(dict.fromkeys(map(str, said.values)))

    def code(self, _spot: Spot, column: Column, said: Said) -> str:
        return self._one(column, self._matched(column, said))

    def codes(self, _spot: Spot, column: Column, said: Said) -> str:
        return ";".join(self._matched(column, said))

    def each(self, _spot: Spot, column: Column, said: Said) -> tuple[str, ...]:
        return tuple(self._matched(column, said)) or ("",)

    def flag(self, _spot: Spot, column: Column, said: Said) -> str:
        """One where it was told, and nothing where it was not: nobody said no."""
        told = ""
        for code in dict.fromkeys(map(str, said.values)):
            match = layout.match(self._standard, column.codes, code)
            if match.to == column.column:
                told = "1"
                if match.match != "exact":
                    self._lose(column, _WHY[match.match], code)
            elif not match.to and column is self._first_flag(column):
                self._lose(column, loss.NO_CODE, code)
        return told

    def _first_flag(self, column: Column) -> Column:
        """Where a code without any column is counted: once, and not under every flag of its list."""
        (table,) = (each for each in layout.layouts(self._standard) if each.table == column.table)
        return next(each for each in table.columns if each.kind == "flag" and each.codes == column.codes)

    def countries(self, _spot: Spot, _column: Column, said: Said) -> str:
        return ";".join(dict.fromkeys(map(str, said.values)))

    def country3(self, _spot: Spot, column: Column, said: Said) -> str:
        known = layout.alpha3("countries")
        for code in dict.fromkeys(map(str, said.values)):
            if code not in known:
                self._lose(column, loss.NO_CODE, code)
        return self._one(column, [known[str(code)] for code in said.values if str(code) in known])

    def language(self, _spot: Spot, column: Column, said: Said) -> str:
        known = layout.alpha3("languages")
        return self._one(column, [known.get(str(code), str(code)) for code in said.values])

    def day(self, _spot: Spot, column: Column, said: Said) -> str:
        """As exactly as it is known; an age is no date."""
        return self._dated(column, said, _DATE)

    def whole_day(self, _spot: Spot, column: Column, said: Said) -> str:
        return self._dated(column, said, _DAY)

    def _dated(self, column: Column, said: Said, shape: re.Pattern[str]) -> str:
        texts = [str(value) for value in said.values]
        if any(not _DAY.fullmatch(text) for text in texts):
            self._lose(column, loss.NO_DAY)
        return self._one(column, [text for text in texts if shape.fullmatch(text)])

    def year(self, _spot: Spot, column: Column, said: Said) -> str:
        return self._cut(column, said, 4)

    def month(self, _spot: Spot, column: Column, said: Said) -> str:
        return self._cut(column, said, 7)

    def _cut(self, column: Column, said: Said, length: int) -> str:
        dates = [text for text in map(str, said.values) if _DATE.fullmatch(text)]
        if any(len(text) > length for text in dates):
            self._lose(column, loss.CUT)
        return self._one(column, [text[:length] for text in dates])

    def number(self, _spot: Spot, column: Column, said: Said) -> str:
        return self._one(column, [str(value) for value in _numbers(said.values)])

    def least(self, _spot: Spot, column: Column, said: Said) -> str:
        found = sorted(set(_numbers(said.values)))
        return self._one(column, [str(value) for value in found])

    def age_band(self, _spot: Spot, column: Column, said: Said) -> str:
        return self._band(column, _numbers(said.values), _AGES, _OLDER)

    def months_band(self, _spot: Spot, column: Column, said: Said) -> str:
        """The longest that was told, or that lies between two dates."""
        told = _numbers(said.values) or [span for record in said.records if (span := _months(record)) is not None]
        return self._band(column, sorted(told, reverse=True), _MONTHS, _LONGER)

    def _band(self, column: Column, told: list[int], bands: tuple[tuple[int, str], ...], above: str) -> str:
        if not told:
            return ""
        self._lose(column, loss.CUT)
        if len(set(told)) > 1:
            self._lose(column, loss.SEVERAL)
        return next((words for most, words in bands if told[0] <= most), above)

    def consent(self, _spot: Spot, _column: Column, _said: Said) -> str:
        """Whoever has not agreed has no row."""
        return "TRUE"

    def key(self, spot: Spot, column: Column, _said: Said) -> str:
        person = spot.dossier.code if spot.dossier else ""
        case = spot.cases[0].key if spot.cases else ""
        return {"person": person, "case": case, "this": spot.key}[column.codes]

    def sender(self, spot: Spot, column: Column, _said: Said) -> str:
        return str(getattr(spot.sender, column.question))

    def organisation(self, spot: Spot, column: Column, _said: Said) -> str:
        """Of an organisation that a record only names, nothing but the name is known."""
        return spot.organisation if column.question == "name" else ""

    def organisation_key(self, spot: Spot, column: Column, said: Said) -> str:
        return spot.organisation or self.text(spot, column, said)


def _numbers(values: tuple[Any, ...]) -> list[int]:
    return [value for value in values if isinstance(value, int) and not isinstance(value, bool)]


def _months(record: Any) -> int | None:
    """Between two dates of which the months are known."""
    ends = [_month_of(record, name) for name in ("started_on", "ended_on")]
    begin, end = ends
    return end - begin if begin is not None and end is not None and end >= begin else None


def _month_of(record: Any, name: str) -> int | None:
    text = record.get(name) or record.get(f"{name}_month")
    if not isinstance(text, str) or not _DATE.fullmatch(text) or len(text) < 7:
        return None
    return int(text[:4]) * 12 + int(text[5:7])


_WHY: Final = {"other": loss.OTHER, "grouped": loss.GROUPED, "near": loss.NEAR, "none": loss.NO_CODE}
_WAYS: Final[dict[str, Callable[..., str | tuple[str, ...]]]] = {
    "text": Teller.text, "name": Teller.name, "plain": Teller.plain, "code": Teller.code, "codes": Teller.codes,
    "first": Teller.code, "each": Teller.each, "flag": Teller.flag, "countries": Teller.countries,
    "country": Teller.text, "country3": Teller.country3, "language": Teller.language, "day": Teller.day,
    "whole_day": Teller.whole_day, "year": Teller.year, "month": Teller.month, "number": Teller.number,
    "least": Teller.least, "age_band": Teller.age_band, "months_band": Teller.months_band,
    "consent": Teller.consent, "key": Teller.key, "sender": Teller.sender, "organisation": Teller.organisation,
    "organisation_key": Teller.organisation_key, "beside": Teller.nothing,
}  # fmt: skip
