"""A coordinator who received from one house that said how it works, made once; each test finds it as it came."""

from __future__ import annotations

import pytest
from sqlalchemy import delete

from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_profiles import list_profiles
from app.services.record_intake import record_intake
from app.services.write_profile import Happening, Mapped, Meaning, Profile, write_profile
from db.models.profile import Profile as Row
from tests.flows.desks import two_desks
from tests.sheets import care, intake, share
from tests.ui.bundles.conftest import Behind

THEIRS = Profile(
    meanings=(
        Meaning(definition="palermo_2000", law="Article 3", valid_from="2012", valid_to="2019-06", text="By threat"),
        Meaning(definition="national_law", law="Penal code 12", valid_from="2019-07-01", elements=("act", "purpose")),
    ),
    services=("health", "legal"),
    takes_in="Women",
    catchment="North",
    reports_since="2018-03",
    not_asked=("person.gender", "intake.danger_flags"),
    happenings=(Happening(on="2021-05", words="A second house opened"),),
    mapped=(
        Mapped(codes="exploitation_type", word="Broker debt", code="Other"),
        Mapped(codes="exploitation_type", word="Factory", code="ForcedLabour"),
        Mapped(codes="gender", word="W", code="Feminine"),
    ),
)


@pytest.fixture(scope="package")
def carried(tmp_path_factory):
    made = two_desks(tmp_path_factory.mktemp("profiles"))
    write_profile(made.shelter, THEIRS)
    told = {"exploitation_types": ["Other"], "exploitation_types_other": "broker debt"}
    counted = care(consent_purpose="statistics")
    record_intake(made.shelter, intake(care(), share(), counted, **told))
    record_intake(made.coordinator, intake(care(), counted, exploitation_types=["ForcedLabour"], gender="Feminine"))
    import_bundle(made.coordinator, export(made.shelter, made.to, made.stick).path, made.stick)
    yield made
    made.close()


@pytest.fixture
def behind(app, qtbot, carried):
    made = Behind(carried.coordinator, qtbot)
    yield made
    made.close()
    with carried.coordinator.write("define") as session:
        session.execute(delete(Row).where(Row.source != "bundle"))


@pytest.fixture
def house(carried):
    return next(each.house for each in list_profiles(carried.coordinator) if each.house)
