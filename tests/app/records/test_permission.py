"""What one permission allows today, in words, for every purpose."""

from __future__ import annotations

from datetime import date

import pytest

from app.records import permission
from db.codes.lists import code_list
from tests.sheets import care, share

TODAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("sheet", "live", "allows"),
    [
        (care(), True, permission.CARE),
        ({**care(), "consent_purpose": "photographs"}, True, permission.HERE["photographs"]),
        ({**care(), "consent_purpose": "interview"}, True, permission.HERE["interview"]),
        ({**care(), "consent_purpose": "statistics"}, True, permission.FIGURES_HERE),
        ({**care(), "consent_purpose": "research"}, True, permission.STUDY_HERE),
        (share("identity"), True, permission.LEVELS["identity"]),
        (share("coded"), True, permission.LEVELS["coded"]),
        ({**share("identity"), "consent_purpose": "statistics"}, True, permission.FIGURES),
        ({**share("identity"), "consent_purpose": "research"}, True, permission.STUDY),
        ({**share("coded"), "consent_purpose": "authorities"}, True, permission.TOLD["authorities"]),
        ({**share("coded"), "consent_purpose": "family"}, True, permission.TOLD["family"]),
        ({**care(), "consent_status": "not_collected_then"}, True, permission.OLD),
        ({**share(), "consent_status": "not_collected_then"}, False, permission.OLD),
        ({**care(), "consent_status": "not_possible_emergency"}, True, permission.EMERGENCY),
        ({**share(), "consent_status": "no_living_person"}, False, permission.DEMONSTRATION),
        (share(withdrawn_on="2026-11-01"), False, permission.WITHDRAWN),
        (share(withdrawal_wish="stop_only"), False, permission.WITHDRAWN),
        (share(valid_until="2026-11-26"), False, permission.ENDED),
        (share(points_explained=["purpose"]), False, permission.POINTS_OPEN),
        (share(consent_status="refused"), False, permission.REFUSED),
    ],
)
def test_every_purpose_has_its_own_words(sheet, live, allows):
    assert permission.of(sheet, TODAY) == permission.Permission(live, allows)


@pytest.mark.parametrize(
    ("sheet", "doubt", "told"),
    [
        (share("coded"), "unseen", (False, permission.UNSEEN, True)),
        (share("coded"), "known_in_part", (False, permission.IN_PART, False)),
        ({**share("coded"), "consent_purpose": "family"}, "unseen", (False, permission.UNSEEN, True)),
        (share("coded"), "disputed", (False, permission.DISPUTED, True)),
        (care(), "disputed", (False, permission.DISPUTED, True)),
        (care(), "unseen", (True, permission.CARE, False)),
        ({**care(), "consent_status": "not_possible_emergency"}, "known_in_part", (True, permission.EMERGENCY, False)),
        (share(withdrawn_on="2026-11-01"), "disputed", (False, permission.WITHDRAWN, False)),
        (share(consent_status="refused"), "unseen", (False, permission.REFUSED, False)),
        (share(withdrawn_on="2026-11-01"), "unseen", (False, permission.WITHDRAWN, False)),
    ],
)
def test_what_is_not_believed_here_shares_nothing_and_what_ends_it_needs_no_look(sheet, doubt, told):
    assert permission.of(sheet, TODAY, doubt=doubt) == permission.Permission(*told)


def test_no_purpose_is_left_without_words():
    known = {*permission.HERE, *permission.TOLD, "statistics", "research", "referral", "coordination", "demonstration"}
    assert {code.code for code in code_list("consent_purpose")} == known
