"""Who is left out of a figure because nobody knows whether they belong in it is counted, and never taken for a no."""

from dataclasses import replace

import pytest

from app.reports.make import Ground, Wish
from app.reports.make import make as make_figure
from app.reports.notes import notes
from app.reports.publishing import _figure
from app.reports.saying import Saying
from tests.app.reports.assumptions.said import DAY, NAMES, figure
from tests.app.reports.ledgers import Written

UNTOLD = "~"


def said(made):
    return " ".join(notes(made, Saying(names=NAMES)))


@pytest.fixture
def written():
    """Feminine twice, masculine, two of whom nothing is known; one of each pair of the last two in forced labour."""
    told = Written()
    for gender, form in (
        ("Feminine", "ForcedLabour"), ("Feminine", ""), ("Masculine", "ForcedLabour"), ("", "ForcedLabour"),
        (UNTOLD, "SexualExploitation"),
    ):  # fmt: skip
        told.arrive(told=form, gender=gender, org="lotus" if gender == UNTOLD else "")
    return told


def test_a_filter_says_of_how_many_it_cannot_be_said(written):
    made = figure(written, filters=(("gender", "Feminine"),))
    assert (made.whole.total.n, made.unsure) == (2, 2)
    assert "whether they belong in this figure: 2 persons" in said(made)
    both = figure(written, filters=(("gender", "Feminine"), ("exploitation_types", "ForcedLabour")))
    assert (both.whole.total.n, both.unsure) == (1, 2), "the last was in other exploitation, and is out for sure"
    assert figure(written).unsure == 0
    assert "belong in this figure" not in said(figure(written))


def test_whose_answer_is_asked_for_as_missing_is_not_unsure(written):
    made = figure(written, filters=(("gender", UNTOLD),))
    assert (made.whole.total.n, made.unsure) == (1, 0)


def test_only_of_people_who_may_be_counted(written):
    ground = Ground(as_of=DAY, allowed={0, 3}.__contains__)
    made = make_figure(written.ledger(today=DAY), Wish(indicator="IND02", filters=(("gender", "Feminine"),)), ground)
    assert (made.whole.total.n, made.unsure) == (1, 1)


def test_a_figure_of_some_says_of_whom_it_is_not_known(written):
    work = figure(written, "IND14")
    assert (work.whole.total.n, work.unsure) == (3, 1)
    assert (figure(written, "IND14", filters=(("gender", "Masculine"),)).unsure) == 1, "the fourth: labour, no gender"
    for roles in ("RecruiterOrIntermediary", UNTOLD, "Exploiter"):
        who, case = written.arrive(org="lotus")
        written.add("perpetrator", person=who, case=case, org="lotus", roles=roles)
    recruiters = figure(written, "IND18")
    assert (recruiters.whole.total.n, recruiters.unsure) == (1, 1)


def test_how_many_are_not_sure_does_not_leave_the_house(written):
    made = figure(written, filters=(("gender", "Feminine"),))
    assert "unsure" not in _figure(made)
    outside = notes(replace(made, unsure=0), Saying(names=NAMES, protected=True))
    assert any(each.startswith("Of whom it is not known whether this is so") for each in outside)
    plain = notes(figure(written), Saying(names=NAMES, protected=True))
    assert not any(each.startswith("Of whom it is not known") for each in plain)


def test_what_is_not_shared_may_have_been_left_blank(written):
    assert "look the same here" in said(figure(written, "IND06"))
    assert "look the same here" in said(figure(written, dimensions=("gender",)))
    written.records["person"][-1]["gender"] = ""
    assert "look the same here" not in said(figure(written, "IND06"))
