"""Act, means and purpose: what holds, what is not known, and never a no out of a blank."""

import pytest

from app.forms.palermo import elements
from db.missing import missing

ALL = {"act_found": "yes", "means_used": "yes", "purpose_exploitation": "yes"}


@pytest.mark.parametrize(
    ("episodes", "minor", "says", "unknown"),
    [
        ([], None, "open", ("act", "means", "purpose")),
        ([{}], "no", "open", ("act", "means", "purpose")),
        ([ALL], "no", "all_hold", ()),
        ([ALL], None, "all_hold", ()),
        ([ALL | {"means_used": None}], "no", "open", ("means",)),
        ([ALL | {"means_used": missing("not_asked")}], "no", "open", ("means",)),
        ([ALL | {"means_used": "no"}], "no", "one_lacks", ()),
        ([ALL | {"means_used": "no"}], None, "open", ()),
        ([ALL | {"means_used": "no"}], "yes", "all_hold", ()),
        ([ALL | {"means_used": None}], "yes", "all_hold", ()),
        ([ALL | {"means_used": "no", "age_at_exploitation": 16}], None, "all_hold", ()),
        ([ALL | {"means_used": "no", "age_at_exploitation": 16}], "no", "all_hold", ()),
        ([ALL | {"means_used": "no", "age_at_exploitation": 19}], None, "open", ()),
        ([ALL | {"means_used": "no", "age_at_entry": 19}], None, "one_lacks", ()),
        ([ALL | {"act_found": "no"}], "yes", "one_lacks", ()),
        ([{"act_found": "yes"}, {"means_used": "yes"}, {"purpose_exploitation": "yes"}], "no", "all_hold", ()),
        ([ALL | {"act_found": "no"}, {}], "no", "open", ("act",)),
    ],
)
def test_what_holds(episodes, minor, says, unknown):
    found = elements(episodes, minor)
    assert (found.says, found.unknown) == (says, unknown)


def test_lists_speak_where_the_plain_question_is_blank():
    found = elements(
        [{"acts": ["transportation"], "means_of_control": {"TakesEarnings": "yes"}, "exploitation_types": ["Slavery"]}]
    )
    assert (found.act, found.means, found.purpose) == ("yes", "yes", "yes")
    none = elements([{"acts": ["none_found"], "means_of_control": {"TakesEarnings": "no", "PhysicalAbuse": "no"}}])
    assert (none.act, none.means) == ("no", "unknown"), "the list does not have every means there is"


def test_answers_that_contradict_each_other_count_for_nothing_and_are_named():
    found = elements([ALL | {"act_found": "no", "acts": ["recruitment"]}], "no")
    assert (found.act, found.differ, found.says) == ("unknown", ("act",), "open")
    assert elements([ALL | {"act_found": "no", "acts": ["recruitment"]}, ALL], "no").differ == ()
