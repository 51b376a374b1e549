"""Who shares no name, telephone or paper was compared with nobody, and no figure says otherwise."""

from app.records.footing import twin_facts
from app.services.find_twins import find_twins
from app.services.make_figure import Wish, make_figure
from app.services.record_intake import record_intake
from db.models import Case
from tests.app.reports.assumptions.said import caveat
from tests.factories import AUTHOR, add_person
from tests.sheets import intake


def test_of_whom_nothing_can_be_compared_is_not_said_to_be_looked_at(desk):
    """As a coordinator is often sent people."""
    for name in ("Chan Dara", "Chann Dara"):
        record_intake(desk, intake(known_as=name, date_of_birth="1998-02", citizenships=["KH"], gender="Feminine"))
    with desk.store.write(AUTHOR) as session:
        for code in ("BCDF-GHJK", "BCDF-GHJM"):
            somebody = add_person(session, code=code, gender="Feminine")
            session.flush()
            session.add(Case(subject=somebody.id, person=somebody.id, case_status="Active"))
    find_twins(desk)
    with desk.read("look") as session:
        assert twin_facts(session, 0) == {"twins_waiting": "1", "twins_joined": "0", "twins_blind": "2"}
    said = caveat(make_figure(desk, Wish(indicator="IND01")).figure, "A14")
    assert "of 2 people no name, telephone or paper is known here" in said
    assert "1 likely pairs of others wait" in said
