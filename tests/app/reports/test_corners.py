"""What two numbers leave between them is compared as they are: grids, answers that may be several, cases and people."""

from __future__ import annotations

from app.reports.corners import shared
from app.reports.figure import Count, Dimension, Gap, Group, Row
from app.reports.linked import Rule
from app.reports.releases import ground, printable
from app.reports.whom import EVER, Whom
from tests.app.reports.exact import bounds
from tests.app.reports.test_releases import by_kind

YEAR = {"first": "2026-01-01", "last": "2026-12-31", "as_of": "2027-01-01"}
JUNE = {"first": "2026-06-01", "last": "2026-06-30", "as_of": "2027-01-01"}


def grid(days, total, answered, *rows):
    """What was said of means of control: each row with how many said yes and how many were asked."""
    told = tuple(Row(code, Count(yes), Count(of)) for code, yes, of in rows)
    gaps = (Gap("", Count(total - answered)),)
    whole = Group(keys=(), total=Count(total), answered=Count(answered), rows=told, gaps=gaps)
    return by_kind([], indicator="IND15", overlaps=True, whole=whole, **days)


def known_of(n, figures, *more):
    """What the exact solver knows of the only cells that count so many, where nothing is hidden but they and `more`."""
    linked = ground(figures)
    hidden = {key for key, cell in linked.cells.items() if cell.role == "number" and cell.n in (n, *more)}
    (low, high), *others = {bounds(linked, Rule(3), hidden, key) for key in hidden if linked.cells[key].n == n}
    assert not others
    return low, high


def test_whoever_answered_a_grid_was_asked_about_one_of_its_rows():
    figure = grid(JUNE, 193, 125, ("DebtBondage", 85, 95), ("PhysicalAbuse", 48, 57))
    assert known_of(125, (figure,), 68) == (95, 95 + 57)


def test_in_a_group_of_those_who_may_be_in_several_no_more_are_asked_twice_than_in_all():
    """All were asked 92 times more than they are; those of one form 150 times, so at the least they are 58."""
    asked = {"DebtBondage": (80, 55), "PhysicalAbuse": (62, 50), "WithholdsDocuments": (50, 45)}

    def group(keys, at, total, answered):
        rows = tuple(Row(code, Count(30), Count(each[at])) for code, each in asked.items())
        gaps = (Gap("", Count(total - answered)),)
        return Group(keys=keys, total=Count(total), answered=Count(answered), rows=rows, gaps=gaps)

    kind = (Dimension(name="exploitation_types", label="exploitation_types", overlaps=True),)
    figure = by_kind(
        [], indicator="IND15", overlaps=True, dimensions=kind, whole=group((), 0, 150, 100),
        groups=(group(("ForcedLabour",), 1, 70, 58),),
    )  # fmt: skip
    assert known_of(58, (figure,), 12)[0] == 58


def test_how_many_were_asked_about_both_rows_is_kept_safe():
    """60 and 45 of 100 are five."""
    figure = grid(JUNE, 130, 100, ("DebtBondage", 30, 60), ("PhysicalAbuse", 20, 45))
    (shown,) = printable((figure,), Rule(11)).figures
    counts = [shown.whole.answered, *(row.of for row in shown.whole.rows)]
    assert None in {each.n for each in counts}


def test_those_who_were_not_asked_in_a_month_were_not_asked_in_its_year():
    """At the most 253 - 219 were not: of June's 95 at the most 129 answered, and 253 less 133 at the least."""
    figures = (
        grid(JUNE, 193, 125, ("DebtBondage", 85, 95), ("PhysicalAbuse", 48, 57)),
        grid(YEAR, 326, 253, ("DebtBondage", 113, 219), ("PhysicalAbuse", 127, 143)),
    )
    assert known_of(125, figures, 68) == (193 - 73, 95 + 253 - 219)


def by_citizenship(total, **codes):
    """Cases in groups that may be several; `declined` is no citizenship."""
    groups = tuple(
        Group(keys=("!declined" if code == "declined" else code,), total=Count(n), answered=Count(n), rows=(), gaps=())
        for code, n in codes.items()
    )
    kind = (Dimension(name="citizenships", label="citizenships", overlaps=True),)
    whole = Group(keys=(), total=Count(total), answered=Count(total), rows=(), gaps=())
    return by_kind([], indicator="IND02", unit="cases", overlaps=False, whole=whole, groups=groups, dimensions=kind)


def citizenships(total, several, **codes):
    """People by the same answer."""
    answered = total - codes.pop("declined")
    rows = tuple(Row(code, Count(n), Count(answered)) for code, n in codes.items())
    rows += (Row("@several", Count(several), Count(answered)),)
    gaps = (Gap("declined", Count(total - answered)),)
    return by_kind(
        [], indicator="IND07",
        whole=Group(keys=(), total=Count(total), answered=Count(answered), rows=rows, gaps=gaps),
    )  # fmt: skip


def test_what_people_have_more_than_one_of_their_cases_have_as_well():
    """They have twelve more than they are, so the cases that are counted 190 times are at the most 178."""
    figures = (
        by_citizenship(173, KHM=37, MMR=80, LAO=26, declined=47),
        citizenships(150, 10, KHM=33, MMR=66, LAO=24, declined=39),
    )
    assert known_of(173, figures)[1] == 37 + 80 + 26 + 47 - (33 + 66 + 24 - 111)


def test_who_is_in_two_sets_is_one_set_only_where_days_and_kinds_allow_it():
    """Whoever was helped in the spring and in the summer need not have been so in the days that both have."""
    woman, khmer = (("gender", (frozenset(("Feminine",)),)),), (("citizenships*", (frozenset(("KHM",)),)),)
    spring, summer = ("2026-03-01", "2026-06-30"), ("2026-05-01", "2026-08-31")
    met = shared(Whom("people_begun", *spring, EVER, woman), Whom("cases_begun", *summer, EVER, khmer))
    assert met == Whom("people_begun", "2026-05-01", "2026-06-30", EVER, (*khmer, *woman))
    assert shared(Whom("people_helped", *spring, EVER, ()), Whom("people_helped", *summer, EVER, ())) is None
    assert shared(Whom("people_begun", *spring, EVER, ()), Whom("incidents", *spring, EVER, ())) is None
