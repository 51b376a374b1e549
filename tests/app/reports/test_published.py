"""The frequency table that CTDC published beside its records of victims and perpetrators, computed anew by our figures.

The records may be used and not passed on: who has them names their folder in HAVENBOOK_CTDC, for `make check-long`.
"""

from __future__ import annotations

import csv
import json
import os
import tomllib
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from app.reports import make as making
from app.reports.make import Ground, Wish, make
from app.reports.measure import Found, Indicator
from app.reports.units import people_begun
from app.services.import_intakes import import_csv
from app.services.make_figure import make_figure
from tests import vaults
from tests.app.reports.ledgers import Written
from tests.house.sources import HOUSE

FOLDER = os.environ.get("HAVENBOOK_CTDC", "")
pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(not FOLDER, reason="HAVENBOOK_CTDC does not name the folder with the records of CTDC"),
]
VARIABLES = 16
TOLD_APART = "+"
"""Two answers in one cell are one answer of their own in the published table, and two answers in our figures."""


@dataclass(frozen=True)
class Line:
    """One line of the published table; a number that it leaves empty is None."""

    variable: str
    kind: str
    value: str
    freq: int
    percent: float
    valid: float | None
    cumulative: float | None

    @property
    def numbers(self):
        return [each for each in (self.freq, self.percent, self.valid, self.cumulative) if each is not None]


def _rows(*headings):
    """Of the one file in the folder that has all of these."""
    for path in sorted(Path(FOLDER).glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            if set(headings) <= set(reader.fieldnames or ()):
                return path, list(reader)
    pytest.fail(f"no file with the columns {headings} in HAVENBOOK_CTDC")


@pytest.fixture(scope="module")
def records():
    return _rows("yearRegister", "UN_COO_Region", "IP_Relation")


@pytest.fixture(scope="module")
def published():
    number = lambda text: float(text) if text else None  # noqa: E731 - one line, used on the next
    _, rows = _rows("variable", "kind", "value", "freq", "valid_percent")
    return [
        Line(row["variable"], row["kind"], row["value"], int(row["freq"]), float(row["percent"]),
             number(row["valid_percent"]), number(row["cum_percent"]))
        for row in rows
    ]  # fmt: skip


def _ours(whole, answers):
    """What the figure says, laid out as the published table: each value, their sum, the missing, everybody.

    `answers` are values with the code of the figure's row; in their order the shares are added up.
    """
    counted = {row.code: row.n.n for row in whole.rows}
    total, answered, so_far, found = whole.total.n, whole.answered.n, 0, {}
    for value, code in answers:
        n = counted.pop(code, 0)
        so_far += n
        found["Valid", value] = (n, n / total, n / answered, so_far / answered)
    found["Valid", "Total"] = (answered, answered / total, 1.0, None)
    found["Missing", "(missing)"] = (sum(gap.n.n for gap in whole.gaps), (total - answered) / total, None, None)
    found["Total", "(total)"] = (total, 1.0, None, None)
    return found, counted


def _differences(lines, ours):
    """Every number that is not the published one, at the two places after the point that are published."""
    wrong = []
    for line in lines:
        n, percent, valid, cumulative = ours[line.kind, line.value]
        pairs = [(line.freq, n), (line.percent, percent * 100)]
        pairs += [(line.valid, valid and valid * 100), (line.cumulative, cumulative and cumulative * 100)]
        wrong += [
            (line.variable, line.value, theirs, mine)
            for theirs, mine in pairs
            if theirs is not None and (mine is None or abs(theirs - mine) > 0.005 + 1e-9)
        ]
    return wrong


def _asked(variable):
    """An indicator that asks one column of everybody."""

    def find(ledger, period):
        units = people_begun(ledger, period)
        told = ledger.words("intake", variable)
        first = ledger.first_of("intake")
        return Found(units=units, told=[told[first[case]] for case in units.cases])

    return Indicator(
        code=variable, title=variable, question=variable, population="", dated_by="", shape="codes", find=find
    )


def test_every_published_number_is_computed_anew(records, published, monkeypatch):
    _, rows = records
    written = Written()
    variables = list(rows[0])
    assert len(variables) == VARIABLES
    for row in rows:
        person = written.add("person")
        case = written.add("case", person=person)
        told = {name: text.replace(";", TOLD_APART) for name, text in row.items()}
        written.add("intake", person=person, case=case, intake_date_month="2022-12", **told)
    monkeypatch.setattr(making, "indicators", lambda: {name: _asked(name) for name in variables})
    ledger, numbers, wrong = written.ledger(), 0, []
    for variable in variables:
        lines = [line for line in published if line.variable == variable]
        values = [line.value for line in lines if line.kind == "Valid" and line.value != "Total"]
        whole = make(ledger, Wish(indicator=variable), Ground(as_of="2026-11-27")).whole
        ours, left = _ours(whole, [(value, value.replace(";", TOLD_APART)) for value in values])
        assert left == {}, f"values of {variable} that the published table lacks"
        wrong += _differences(lines, ours)
        numbers += sum(len(line.numbers) for line in lines)
    print(f"{len(rows)} records, {len(variables)} variables, {numbers} published numbers, {len(wrong)} differences")
    assert wrong == []
    assert numbers == sum(len(line.numbers) for line in published)


def test_two_answers_in_one_cell_count_under_both(records, published, monkeypatch):
    """Our own way of counting them, held against the same published numbers."""
    _, rows = records
    several = sorted({line.variable for line in published if ";" in line.value})
    written = Written()
    for row in rows:
        person = written.add("person")
        case = written.add("case", person=person)
        written.add("intake", person=person, case=case, intake_date_month="2022-12", **{n: row[n] for n in several})
    monkeypatch.setattr(making, "indicators", lambda: {name: _asked(name) for name in several})
    ledger = written.ledger()
    for variable in several:
        valid = {
            line.value: line.freq
            for line in published
            if line.variable == variable and line.kind == "Valid" and line.value != "Total"
        }
        whole = make(ledger, Wish(indicator=variable), Ground(as_of="2026-11-27")).whole
        expected = {
            code: sum(n for value, n in valid.items() if code in value.split(";"))
            for value in valid for code in value.split(";")
        } | {"@several": sum(n for value, n in valid.items() if ";" in value)}  # fmt: skip
        assert {row.code: row.n.n for row in whole.rows} == expected
        assert whole.answered.n == sum(valid.values())


@pytest.fixture(scope="module")
def desk(records, tmp_path_factory):
    """All of them as people of a demonstration vault, with what our intake asks too."""
    folder = tmp_path_factory.mktemp("published")
    made = vaults.make(folder / "vault", demonstration=True).desk
    sample = tomllib.loads((HOUSE / "app" / "cli" / "sample" / "nrm_2023_q4_mapping.toml").read_text("utf-8"))
    mapping = {
        "consent": sample["consent"], "constant": sample["constant"], "otherwise": "not_collected_then",
        "column": {
            "gender": {"field": "gender", "values": {"Female": "Feminine", "Male": "Masculine"}},
            "majorityStatus": {"field": "minor_at_intake", "values": {"Adult": "no", "Minor": "yes"}},
            "isForcedLabour": {"field": "exploitation_types", "values": {"1": ["ForcedLabour"]}},
            "isSexualExploit": {"field": "exploitation_types", "values": {"1": ["SexualExploitation"]}},
        },
    }  # fmt: skip
    words = folder / "mapping.json"
    words.write_text(json.dumps(mapping), "utf-8")
    done = import_csv(made, records[0], words)
    yield made, done
    made.close()


def test_the_records_in_a_vault_give_the_published_numbers(desk, records, published):
    """Only what our questions ask as CTDC does; a row that tells none of the four makes nobody, and is missing."""
    made, done = desk
    _, rows = records
    nothing = sum(not any(row[name] for name in ("gender", "majorityStatus", "isForcedLabour", "isSexualExploit"))
                  for row in rows)  # fmt: skip
    assert (done.people, {each.why for each in done.refused}) == (len(rows) - nothing, {"row.nothing"})
    of = partial(_lines, published)
    figures = {code: make_figure(made, Wish(indicator=code)).figure.whole for code in ("IND05", "IND06", "IND11")}
    for code, variable, answers in (
        ("IND06", "gender", (("Female", "Feminine"), ("Male", "Masculine"))),
        ("IND11", "isForcedLabour", (("1", "ForcedLabour"),)),
        ("IND11", "isSexualExploit", (("1", "SexualExploitation"),)),
    ):
        counted = {row.code: row.n.n for row in figures[code].rows}
        assert {value: counted[ours] for value, ours in answers} == of(variable)
    children = figures["IND05"]
    assert (children.rows[0].n.n, children.answered.n) == (
        of("majorityStatus")["Minor"],
        sum(of("majorityStatus").values()),
    )


def _lines(published, variable):
    return {
        line.value: line.freq
        for line in published
        if line.variable == variable and line.kind == "Valid" and line.value != "Total"
    }
