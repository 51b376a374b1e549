"""Say of several questions of an own questionnaire at once that they are the same as ours, as it was proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import matching, own_forms
from app.records.sheet_paths import field_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desk import Desk
    from app.tables.same_as import SameAs


def take_proposals(desk: Desk, form: str, version: str, shown: Mapping[str, SameAs]) -> int:
    """One line for each in the journal of matches, as if it had been said by itself (decision 71); how many.

    `shown` is what the window showed. A question of which somebody said something since, be it that it is local, stays
    as it is. OwnFormMissing; MatchRefused leaves all as it was.
    """
    with desk.write("own_forms") as session:
        kept = own_forms.find(session, form, version)
        decided = matching.decided(session, form, version)
        told = {key: match for key, match in shown.items() if key not in decided}
        asked = own_forms.to_read(kept, "en")
        whole = {**matching.in_force(session, form, version), **told}
        matching.must_fit({key: field_at(asked, key) for key in whole}, whole)
        taken = matching.keep(session, kept, told, (desk.worker_id, desk.store.clock.now()))
        if taken:
            desk.audit(session, "own_forms")
        return taken
