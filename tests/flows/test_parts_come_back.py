"""Events, perpetrators, plans and referrals of HTCDS come back to their cases: nobody twice, nothing twice."""

from __future__ import annotations

import zipfile

import pytest

from app.forms.catalogue import form
from app.services import retry_rows
from app.services.add_record import NewRecord, add_record
from app.services.dry_run_table import dry_run
from app.services.erase_person import erase
from app.services.import_table import import_table
from app.services.preview_table import ADDS, Look, Wishes, preview
from app.services.record_intake import record_intake
from app.tables.source import TableWish
from db.missing import is_value
from db.models import KINDS, Case, ImportRow
from db.types import new_id
from tests import vaults
from tests.flows.desks import two_desks
from tests.flows.handing import TERMS, plain, said
from tests.registers import count, kept_of, whys
from tests.sheets import care, intake
from tests.specimens import least

TABLES = ("events", "perpetrators", "support_plans", "referrals")
KINDS_OF = {
    "events": "episode",
    "perpetrators": "perpetrator",
    "support_plans": "support_plan",
    "referrals": "referral",
}
FIELDS = {
    "episode": ("stage", "started_on", "country"),
    "perpetrator": ("roles",),
    "support_plan": ("plan_types", "planned_end_on"),
    "referral": ("referred_to", "referred_on"),
}


def made_for(desk):
    """Somebody with two episodes, two perpetrators, a plan of two kinds and a referral; somebody with nothing more."""
    agreed = (care(), said("coordination", "identity"))
    first = record_intake(
        desk, intake(*agreed, given_names="Dara", gender="Feminine", exploitation_types=["ForcedLabour"])
    )
    record_intake(desk, intake(*agreed, given_names="Maly"))
    for kind, told in (
        ("episode", {"stage": "Recruitment", "country": "KH", "started_on": "2023-02-01",
                     "recruitment_methods": ["AtWork"], "place_name": "a market"}),
        ("episode", {"stage": "Exploitation", "country": "TH", "started_on": "2023-04", "place_name": "a boat"}),
        ("episode", {"stage": "Exploitation"}),
        ("perpetrator", {"roles": ["RecruiterOrIntermediary"], "relation": ["friend_acquaintance"]}),
        ("perpetrator", {"roles": ["Exploiter"], "relation": ["employer"]}),
        ("support_plan", {"plan_types": ["Education", "Health"], "planned_end_on": "2027-01-31"}),
    ):  # fmt: skip
        add_record(desk, NewRecord(kind, first.case, new_id().hex(), {**least(form(kind)), **told}))
    return first


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """The tables as they left a vault, each a file of its own; what stood in that vault."""
    folder = tmp_path_factory.mktemp("files")
    made = two_desks(folder, TERMS)
    made_for(made.shelter)
    (folder / "out").mkdir()
    (folder / "set.zip").write_bytes(plain(made, folder / "out", form="csv", purpose="coordination", names=True)[1])
    with zipfile.ZipFile(folder / "set.zip") as packed:
        for name in ("cases", *TABLES):
            (folder / f"{name}.csv").write_bytes(packed.read(f"{name}.csv"))
    told = {kind: answers(made.shelter, kind) for kind in FIELDS}
    made.close()
    return folder, told


@pytest.fixture
def desk(tmp_path):
    made = vaults.make(tmp_path / "vault").desk
    yield made
    made.close()


def answers(desk, kind):
    """What is known of every record of a kind, in any order."""
    found = [
        tuple(repr(getattr(each, name)) if is_value(getattr(each, name)) else "" for name in FIELDS[kind])
        for each in kept_of(desk, KINDS[kind])
    ]
    return sorted(found)


def wish(desk, path, agreed="yes"):
    return TableWish(path, preview(desk, Look(str(path), wishes=Wishes(referrals_agreed=agreed))).mapping)


def bring(desk, path):
    return import_table(desk, wish(desk, path))


def test_each_table_comes_back_to_its_cases_whatever_the_cases_said_already(desk, files):
    folder, told = files
    assert told["episode"], "there is something to bring back"
    assert bring(desk, folder / "cases.csv").new == 2
    for name in TABLES[:3]:
        found = preview(desk, Look(str(folder / f"{name}.csv")))
        assert ADDS in [each.words for each in found.notices]
        done = bring(desk, folder / f"{name}.csv")
        assert (done.new, done.aside, done.part) == (0, 0, 0), done.told
        assert done.added == done.rows > 0
        again = bring(desk, folder / f"{name}.csv")
        assert (again.same, again.added) == (again.rows, 0)
        assert answers(desk, KINDS_OF[name]) == told[KINDS_OF[name]], name
    assert count(desk) == 2
    assert {each.place_name for each in kept_of(desk, KINDS["episode"])} >= {"a market"}


def test_before_the_cases_are_here_each_row_waits_and_says_why(desk, files):
    folder, told = files
    path = folder / "events.csv"
    looked = dry_run(desk, wish(desk, path))
    done = bring(desk, path)
    assert (done.aside, done.added, count(desk)) == (done.rows, 0, 0)
    assert whys(looked) == whys(done) == {number: ["row.no_case"] for number in range(2, done.rows + 2)}
    bring(desk, folder / "cases.csv")
    assert retry_rows.retry(desk, done.run) == done.rows
    assert answers(desk, "episode") == told["episode"]
    text = path.read_text("utf-8-sig").splitlines()
    lost = path.with_name("lost.csv")
    lost.write_text(
        "\n".join([text[0], text[1].replace(text[1].split(",")[0], "", 1).replace("EPI1", "EPI9")]), "utf-8"
    )
    assert whys(bring(desk, lost)) == {2: ["row.no_case_said"]}


def test_a_row_that_was_changed_corrects_its_record(desk, files, tmp_path):
    folder, _ = files
    bring(desk, folder / "cases.csv")
    bring(desk, folder / "events.csv")
    other = tmp_path / "events.csv"
    other.write_text((folder / "events.csv").read_text("utf-8-sig").replace(",TH,", ",LA,"), "utf-8")
    done = bring(desk, other)
    assert (done.changed, done.added) == (1, 0)
    (row,) = [each for each in kept_of(desk, ImportRow) if each.state == "changed"]
    assert retry_rows.accept(desk, row.id).corrected == 1
    assert [each.country for each in kept_of(desk, KINDS["episode"]) if is_value(each.country)] == ["KH", "LA"]


def test_a_case_that_was_corrected_meanwhile_is_still_filled_up(desk, files, tmp_path):
    folder, told = files
    bring(desk, folder / "cases.csv")
    other = tmp_path / "cases.csv"
    other.write_text((folder / "cases.csv").read_text("utf-8-sig").replace(",Dara,", ",Daravy,"), "utf-8")
    assert bring(desk, other).changed == 1
    (row,) = [each for each in kept_of(desk, ImportRow) if each.state == "changed"]
    assert retry_rows.accept(desk, row.id).corrected == 1
    bring(desk, folder / "events.csv")
    assert answers(desk, "episode") == told["episode"]
    again = other.read_text("utf-8").replace(",Daravy,", ",Daravuth,")
    other.write_text(again, "utf-8")
    assert bring(desk, other).changed == 1
    (row,) = [each for each in kept_of(desk, ImportRow) if each.state == "changed"]
    assert retry_rows.accept(desk, row.id).corrected == 1, "the row of the case, and not one that added to it"
    assert "Daravuth" in {each.given_names for each in kept_of(desk, KINDS["identity"])}


def test_a_row_that_was_mended_goes_to_its_case(desk, files, tmp_path):
    folder, told = files
    bring(desk, folder / "cases.csv")
    other = tmp_path / "events.csv"
    other.write_text((folder / "events.csv").read_text("utf-8-sig").replace(",TH,", ",Atlantis,"), "utf-8")
    done = bring(desk, other)
    assert (done.aside, done.added) == (1, done.rows - 1)
    (row,) = [each for each in kept_of(desk, ImportRow) if each.state == "aside"]
    assert row.subject is not None, "it is hers, though it waits"
    assert retry_rows.mend(desk, row.id, {"hte_Country": "TH"}) == ()
    assert answers(desk, "episode") == told["episode"]


def test_of_whoever_is_erased_no_row_of_any_table_is_left_and_none_comes_back(desk, files):
    folder, _ = files
    bring(desk, folder / "cases.csv")
    for name in TABLES[:2]:
        bring(desk, folder / f"{name}.csv")
    text = (folder / "events.csv").read_text("utf-8-sig").splitlines()
    wrong = folder / "wrong.csv"
    wrong.write_text("\n".join([text[0], text[1].replace("Recruitment", "Dragon").replace("EPI1", "EPI7")]), "utf-8")
    assert whys(bring(desk, wrong))[2][0] == "csv.no_word"
    (case,) = {each.case for each in kept_of(desk, KINDS["episode"])}
    subject = next(each.subject for each in kept_of(desk, Case) if each.id == case)
    erase(desk, subject.hex(), "asked to be forgotten")
    left = [each for each in kept_of(desk, ImportRow) if each.cells is not None]
    assert [each.subject for each in left if each.subject == subject] == []
    assert {cell for each in left for cell in dict(each.cells).values()} & {"TH", "Dragon", "Dara"} == set()
    for name in ("events", "support_plans"):  # brought in before, and never
        done = bring(desk, folder / f"{name}.csv")
        assert (done.erased, done.added) == (done.rows, 0), name


def test_referrals_come_only_with_a_word_on_whether_they_were_agreed(desk, tmp_path):
    (tmp_path / "both").mkdir()
    made = two_desks(tmp_path / "both", TERMS)
    first = made_for(made.shelter)
    add_record(made.shelter, NewRecord(
        "referral", first.case, new_id().hex(), {**least(form("referral")), "referred_to": "A clinic"},
    ))  # fmt: skip
    (tmp_path / "set.zip").write_bytes(plain(made, tmp_path, form="csv", purpose="coordination", names=True)[1])
    made.close()
    with zipfile.ZipFile(tmp_path / "set.zip") as packed:
        for name in ("cases", "referrals"):
            (tmp_path / f"{name}.csv").write_bytes(packed.read(f"{name}.csv"))
    bring(desk, tmp_path / "cases.csv")
    found = preview(desk, Look(str(tmp_path / "referrals.csv")))
    assert (found.decides, len(found.left_out), found.mapping.column) == (True, 4, {})
    done = bring(desk, tmp_path / "referrals.csv")
    assert (done.added, done.aside) == (0, 1)
    assert whys(done) == {2: ["referral.no_permission"]}, "no table proves that somebody agreed"


SALESFORCE = {
    "Event": "episode",
    "Connected_Person_or_Organisation__c": "perpetrator",
    "Support_Plan__c": "support_plan",
}


def test_each_table_for_salesforce_adds_to_the_cases_of_its_set(desk, tmp_path):
    (tmp_path / "both").mkdir()
    made = two_desks(tmp_path / "both", TERMS)
    made_for(made.shelter)
    whole = plain(made, tmp_path, form="csv", purpose="coordination", names=True, standard="salesforce")[1]
    (tmp_path / "set.zip").write_bytes(whole)
    before = {kind: len(kept_of(made.shelter, KINDS[kind])) for kind in SALESFORCE.values()}
    made.close()
    with zipfile.ZipFile(tmp_path / "set.zip") as packed:
        for name in SALESFORCE:
            (tmp_path / f"{name}.csv").write_bytes(packed.read(f"{name}.csv"))
    early = bring(desk, tmp_path / "Event.csv")
    assert set(map(tuple, whys(early).values())) == {("row.no_case",)}
    assert bring(desk, tmp_path / "set.zip").new == 2
    assert retry_rows.retry(desk, early.run) == early.rows
    for name, kind in SALESFORCE.items():
        done = bring(desk, tmp_path / f"{name}.csv")
        assert (done.new, done.aside) == (0, 0), (name, done.told)
        assert done.added + done.same == done.rows > 0, name
        assert bring(desk, tmp_path / f"{name}.csv").same == done.rows
        assert len(kept_of(desk, KINDS[kind])) == before[kind], name
    assert count(desk) == 2
