"""The list asks how it stands with a permission for one purpose: by the newest sheet, on the day, as the page says."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.services import keep_search, list_cases, show_case
from app.services.add_consent import add_consent
from app.services.find_cases import PERMITTED, PURPOSES, CaseFilter, CaseSearch, find_cases
from app.services.record_intake import record_intake
from app.services.withdraw_consent import Withdrawal, withdraw
from db.models import Consent, SavedSearch
from db.types import new_id
from tests import vaults
from tests.sheets import TODAY, care, intake, share

DAY = date.fromisoformat(TODAY)
PAST, LATER = ((DAY + timedelta(days=days)).isoformat() for days in (-1, 10))


def to(purpose, **more):
    receiver = {"recipient_kind": "researcher", "recipient": "A study"} if purpose == "research" else {}
    return {**share("coded"), "consent_purpose": purpose, **receiver, **more}


PHOTOS = care(consent_purpose="photographs")
SHEETS = {
    "all": [share("identity"), to("statistics"), to("research"), PHOTOS],
    "coded": [share("coded", valid_until=LATER)],
    "figures": [share("statistics"), to("statistics", valid_until=TODAY)],
    "ended": [share("coded", given_on="2024-01-01", valid_until=PAST)],
    "no": [share("coded", consent_status="refused"), to("research", consent_status="refused")],
    "unsure": [to("research", consent_status="undecided")],
    "half": [to("research")],
    "yes then no": [to("research", given_on="2024-01-01"), to("research", consent_status="refused")],
    "no then yes": [to("research", consent_status="refused"), to("research")],
    "two houses": [share("coded"), {**share("coded", consent_status="refused"), "recipient": "Hill house"}],
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("permits") / "vault").desk
    yield made
    made.close()


@pytest.fixture(scope="module")
def cases(desk):
    """Each with one story; `back` took research and pictures back, `mistake` has a voided no over a yes."""
    made = {}
    for name, sheets in SHEETS.items():
        made[name] = record_intake(desk, intake(care(), known_as=name))
        for sheet in sheets:
            give(desk, made[name], sheet)
    made["back"] = record_intake(desk, intake(care(), known_as="back"))
    for sheet in (to("research"), PHOTOS):
        withdraw(desk, Withdrawal(give(desk, made["back"], sheet), "stop_only"))
    made["mistake"] = record_intake(desk, intake(care(), known_as="mistake"))
    give(desk, made["mistake"], to("research"))
    mistaken = bytes.fromhex(give(desk, made["mistake"], to("research", consent_status="refused")))
    with desk.write("correct", why="a test") as session:
        at = bytes.fromhex(made["half"].person)
        session.query(Consent).filter_by(subject=at, consent_purpose="research").one().points_explained = ["purpose"]
        session.get(Consent, mistaken).voided = "written for another"
    made["old"] = record_intake(desk, intake(care(), known_as="old"))
    return made


def found(desk, *permissions, **more):
    lids = find_cases(desk, CaseSearch(filter=CaseFilter(permissions=permissions, **more))).lids
    return {card.name for card in list_cases.cards(desk, lids)}


ALL = {*SHEETS, "back", "mistake", "old"}


@pytest.mark.parametrize(
    ("purpose", "state", "who"),
    [
        ("care_here", "given", ALL), ("care_here", "none", set()),
        ("share_coded", "given", {"all", "coded", "two houses"}), ("share_identity", "given", {"all"}),
        ("share_coded", "expired", {"ended"}), ("share_coded", "refused", {"no", "two houses"}),
        ("share_identity", "refused", {"no", "two houses"}),
        ("share_coded", "none", ALL - {"all", "coded", "ended", "no", "two houses"}),
        ("statistics", "given", {"all", "figures"}), ("statistics", "none", ALL - {"all", "figures"}),
        ("research", "given", {"all", "no then yes", "mistake"}), ("research", "refused", {"no", "yes then no"}),
        ("research", "withdrawn", {"back"}), ("research", "waits", {"half"}), ("research", "expired", set()),
        ("research", "none", ALL - {"all", "no then yes", "mistake", "no", "yes then no", "back", "half"}),
        ("photographs", "given", {"all"}), ("photographs", "withdrawn", {"back"}),
    ],
)  # fmt: skip
def test_each_purpose_has_its_own_state(desk, cases, purpose, state, who):
    assert found(desk, (purpose, state)) == who


def test_several_hold_together_and_with_other_filters(desk, cases):
    assert found(desk, ("research", "withdrawn"), ("photographs", "withdrawn")) == {"back"}
    assert found(desk, ("research", "given"), ("photographs", "none")) == {"no then yes", "mistake"}
    assert found(desk, ("research", "given"), statuses=("Closed",)) == set()
    assert found(desk, ("share_coded", "given"), consent="soon") == {"coded"}


HERE = {"care_here": "Care in this shelter", "statistics": "Figures without names",
        "research": "Research without names", "photographs": "Photographs and recordings"}  # fmt: skip


def stands_under(strand):
    """The purposes of the list under which a strand of the page stands."""
    named = {purpose for purpose, label in HERE.items() if label == strand.purpose}
    level = strand.now.level_code if strand.now is not None else ""
    return named or {"coded": {"share_coded"}, "identity": {"share_coded", "share_identity"}}.get(level, set())


def test_in_force_is_what_the_page_says_is_in_force(desk, cases):
    live = {purpose: set() for purpose in PURPOSES}
    for name, saved in cases.items():
        for strand in show_case.strands(show_case.show(desk, saved.case).consents):
            for purpose in stands_under(strand) if strand.live else ():
                live[purpose].add(name)
    assert {purpose: found(desk, (purpose, "given")) for purpose in PURPOSES} == live
    assert all(live.values())


def test_what_another_wrote_is_not_in_force_and_waits(desk, cases, monkeypatch):
    with desk.read("look") as session:
        at = bytes.fromhex(cases["all"].person)
        (record,) = [each.id for each in session.query(Consent).filter_by(subject=at, consent_purpose="research")]
    monkeypatch.setattr("app.records.believed.not_believed", lambda _session: {record: False})
    assert found(desk, ("research", "given")) == {"no then yes", "mistake"}
    assert found(desk, ("research", "waits")) == {"half", "all"}
    assert found(desk, ("statistics", "given")) == {"all", "figures"}


def test_it_is_kept_in_a_search_and_older_ones_keep_working(desk, cases):
    asked = CaseSearch(filter=CaseFilter(permissions=(("research", "given"), ("photographs", "none"))))
    kept = keep_search.keep(desk, "for the study", asked, [], shared=False)
    bodies = {
        "older": {"filter": {"consent": "withdrawn"}},
        "newer": {
            "filter": {"permissions": [["research", "given"], ["dancing", "given"], ["research", "perhaps"], "x"]}
        },
    }
    with desk.write("keep_search") as session:
        for name, body in bodies.items():
            session.add(SavedSearch(id=new_id(), owner=desk.worker_id, shared=False, name=name, body=body,
                                    made=desk.store.clock.now()))  # fmt: skip
    cards = {each.name: each for each in keep_search.searches(desk)}
    assert cards["for the study"].search == asked
    assert (cards["older"].search.filter, cards["older"].left_out) == (CaseFilter(consent="withdrawn"), ())
    assert cards["newer"].search.filter.permissions == (("research", "given"),)
    assert cards["newer"].left_out == ("dancing given", "research perhaps", "permissions")
    assert {card.name for card in list_cases.cards(desk, find_cases(desk, cards["older"].search).lids)} == {"back"}
    for each in cards.values():
        keep_search.drop(desk, each.id)
    assert kept


def test_what_is_no_purpose_and_no_state_is_refused(desk, cases):
    for pair in (("dancing", "given"), ("research", "perhaps")):
        with pytest.raises(KeyError):
            found(desk, pair)
    assert {state for state in PERMITTED if not isinstance(found(desk, ("research", state)), set)} == set()


def give(desk, saved, sheet):
    return add_consent(desk, saved.person, sheet)
