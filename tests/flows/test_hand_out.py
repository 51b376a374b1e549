"""Data handed out from a real vault: who is in it, how much of each, who can open it, and what the access log says."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import select

from app.crypto.age import open_sealed, parse_identity
from app.records.dataset_errors import FormatNotKept, NobodyToHandOut, NotHandedToUs, PeriodWrong, ReasonTooShort
from app.records.file_errors import CopyBesideVault
from app.roles import ROLES, Refused, may
from app.services.consent_account import account
from app.services.export_bundle import export
from app.services.export_dataset import Order, export_dataset
from app.services.export_everything import Order as Whole
from app.services.export_everything import export_everything
from app.services.import_bundle import import_bundle
from app.services.make_agreement import agree
from app.services.open_dataset import open_dataset
from app.services.preview_dataset import preview_dataset
from app.services.record_intake import record_intake
from app.sync.consented import Recipient, Rules
from app.sync.consented import Terms as AgreedTerms
from app.sync.errors import NotTrusted
from app.sync.handing import narrowed
from db.models import Identity
from tests.flows.desks import Terms, two_desks
from tests.flows.handing import REASON, TERMS, audit_of, cases, plain, said, wish
from tests.sheets import care, intake


@pytest.fixture(scope="module")
def desks(tmp_path_factory):
    """Who agreed to what: nobody else's row may be anywhere."""
    made = two_desks(tmp_path_factory.mktemp("desks"), TERMS)
    people = {
        "figures": [said("statistics", "statistics")],
        "study": [said("research", "coded")],
        "named": [said("coordination", "identity"), said("research", "coded")],
        "without": [said("research", "coded", withheld_groups=["sexual_exploitation"])],
        "silent": [],
        "no": [said("research", "coded", consent_status="refused")],
        "ended": [said("research", "coded", valid_until="2024-01-31", given_on="2024-01-01")],
    }
    for name, consents in people.items():
        record_intake(
            made.shelter,
            intake(
                care(), *consents, known_as=name, given_names=f"Given {name}", family_names=f"Family {name}",
                gender="Feminine", citizenships=["KH"], intake_date="2024-05-03", exploitation_types=["ForcedLabour"],
                means_of_control={"DebtBondage": "yes"}, main_language="km", date_of_birth="1999-02-01",
            ),
        )  # fmt: skip
    yield made
    made.close()


@pytest.fixture
def out(tmp_path):
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def test_only_those_who_agreed_to_this_are_told_of(desks, out):
    done, data = plain(desks, out)
    assert done.people == len(cases(data)) == 3
    assert dict(done.left_out) == {"other_purpose": 1, "no_consent": 1, "refused": 1, "expired": 1}
    for name in ("named", "study", "figures", "silent", "no", "ended"):
        assert f"Given {name}".encode() not in data, name
    assert {each["prs_FirstName"] for each in cases(data)} == {""}
    assert {each["prs_PrimaryLanguage"] for each in cases(data)} == {"khm"}


def test_whoever_takes_back_or_erases_reads_that_a_file_with_the_person_in_it_went_out(desks, out):
    def counts():
        return {name: account(desks.shelter, people[name]) for name in ("study", "silent")}

    with desks.shelter.read("look") as session:
        people = {each.known_as: each.subject.hex() for each in session.scalars(select(Identity))}
    before = counts()
    plain(desks, out)
    export_everything(desks.shelter, Whole(folder=out, seal="none", reason=REASON))
    after = counts()
    told = {name: (after[name].handed - before[name].handed, after[name].whole - before[name].whole) for name in after}
    assert told == {"study": (1, 1), "silent": (0, 1)}
    assert all(each.left for each in after.values())


def test_for_figures_nobody_tells_more_than_figures_need(desks, out):
    done, data = plain(desks, out, purpose="statistics")
    assert (done.people, cases(data)[0]["prs_Gender"]) == (1, "Feminine")
    assert cases(data)[0]["prs_PrimaryLanguage"] == ""
    assert b"2024-05-03" not in data.split(b'"pages"')[1]


def test_what_somebody_withheld_is_not_there_and_is_counted(desks, out):
    _, data = plain(desks, out)
    assert sorted(each["vic_TypeOfExploitation"] for each in cases(data)) == ["", "ForcedLabour", "ForcedLabour"]
    found = {(each.column, each.why): each.count for each in preview_dataset(desks.shelter, wish(desks)).losses}
    assert found["vic_TypeOfExploitation", "not_shared"] == 1
    assert found["prs_FirstName", "not_shared"] == 3


def test_names_only_where_asked_for_and_agreed(desks, out):
    unasked, data = plain(desks, out, purpose="coordination")
    assert (unasked.people, b"Given named" in data) == (1, False)
    _, data = plain(desks, out, purpose="coordination", names=True)
    assert cases(data)[0]["prs_FirstName"] == "Given named"
    _, data = plain(desks, out, purpose="research", names=True)
    assert b"Given named" not in data


def test_the_preview_says_what_the_file_will_hold_and_writes_nothing(desks, out):
    before = audit_of(desks.shelter)
    seen = preview_dataset(desks.shelter, wish(desks))
    assert audit_of(desks.shelter) == before
    done, data = plain(desks, out)
    assert (seen.people, seen.left_out, dict(seen.rows)["cases"]) == (done.people, done.left_out, len(cases(data)))


def test_a_period_takes_the_cases_that_were_opened_in_it(desks, out):
    assert plain(desks, out, since="2024-05", until="2024-05")[0].people == 3
    for bounds in ({"since": "2024-06"}, {"until": "2024-04"}):
        with pytest.raises(NobodyToHandOut):
            plain(desks, out, **bounds)
    for wrong in ({"since": "May"}, {"since": "2026-13"}, {"since": "2024-05", "until": "2024-04"}):
        with pytest.raises(PeriodWrong):
            preview_dataset(desks.shelter, wish(desks, **wrong))
    with pytest.raises(FormatNotKept):
        preview_dataset(desks.shelter, wish(desks, standard="ctdc", form="template"))


def test_sealed_only_the_partner_opens_it(desks, out):
    done = export_dataset(desks.shelter, Order(wish=wish(desks, form="csv"), folder=out))
    sealed = Path(done.path).read_bytes()
    assert (done.sealed, Path(done.path).suffix, sealed[:21]) == (True, ".age", b"age-encryption.org/v1")
    with pytest.raises(NotHandedToUs):
        open_dataset(desks.shelter, done.path, out, REASON)
    opened = open_dataset(desks.coordinator, done.path, out, REASON)
    with zipfile.ZipFile(opened.path) as packed:
        rows = list(csv.DictReader(io.StringIO(packed.read("cases.csv").decode("utf-8-sig"))))
    assert len(rows) == 3
    assert ("open_handed_out", "dataset", f"written plainly: {REASON}") in audit_of(desks.coordinator)
    Path(done.path).write_bytes(sealed[:-1])
    with pytest.raises(NotHandedToUs):
        open_dataset(desks.coordinator, done.path, out, REASON)


def test_sealed_for_this_desk_the_partner_cannot_open_it(desks, out):
    done = export_dataset(desks.shelter, Order(wish=wish(desks), folder=out, seal="own"))
    with pytest.raises(NotHandedToUs):
        open_dataset(desks.coordinator, done.path, out, REASON)
    keys = [parse_identity(text) for text in desks.shelter.keys.identities]
    with zipfile.ZipFile(io.BytesIO(open_sealed(Path(done.path).read_bytes(), keys))) as packed:
        about = json.loads(packed.read("htcds.json"))["pages"]["about this data"]
    assert {"what": "Sealed for", "said": "Sunflower"} in about


def test_a_plain_file_says_who_made_it_and_why_and_so_does_the_access_log(desks, out):
    before = len(audit_of(desks.shelter))
    done, data = plain(desks, out, form="xlsx")
    about = dict(openpyxl.load_workbook(io.BytesIO(data))["about this data"].values)
    assert (about["NOT SEALED, because"], about["Handed out by"]) == (REASON, "Amina, Sunflower")
    rows = audit_of(desks.shelter)[before:]
    first = f"htcds xlsx, research, 3 people, not sealed: {REASON}"
    assert rows == [("hand_out_plain", "dataset", first), *[("hand_out_plain", "person", "done")] * 3]
    assert [path.name for path in out.iterdir()] == [Path(done.path).name]


def test_without_a_reason_no_plain_file(desks, out):
    for reason in ("", "   because   ", "x" * 9):
        with pytest.raises(ReasonTooShort):
            export_dataset(desks.shelter, Order(wish=wish(desks), folder=out, seal="none", reason=reason))
    assert list(out.iterdir()) == []


def test_not_beside_the_vault(desks):
    with pytest.raises(CopyBesideVault):
        export_dataset(desks.shelter, Order(wish=wish(desks), folder=desks.shelter.vault_path))


def test_a_worker_hands_nothing_out(desks, out, monkeypatch):
    from dataclasses import replace

    monkeypatch.setattr(desks.shelter, "worker", replace(desks.shelter.worker, role="worker"))
    for work in (
        lambda: preview_dataset(desks.shelter, wish(desks)),
        lambda: export_dataset(desks.shelter, Order(wish=wish(desks), folder=out)),
        lambda: open_dataset(desks.shelter, out / "x", out, REASON),
    ):
        with pytest.raises(Refused):
            work()
    assert list(out.iterdir()) == []


def test_a_drive_that_fails_leaves_nothing_and_is_written_down(desks, out):
    with pytest.raises(Exception, match="drive") as failed:
        export_dataset(desks.shelter, Order(wish=wish(desks), folder=out / "gone"))
    assert audit_of(desks.shelter)[-1] == ("hand_out", "dataset", f"not written: {failed.value.code}")


def test_what_is_not_agreed_with_the_partner_goes_to_nobody(desks, out):
    agree(desks.shelter, desks.to, Terms(("statistics",), "identity", (), "2099-12-31"))
    try:
        seen = preview_dataset(desks.shelter, wish(desks))
        assert (seen.people, dict(seen.left_out)) == (0, {"purpose_not_agreed": 7})
        agree(desks.shelter, desks.to, Terms(("research",), "statistics", ("citizenship",), "2099-12-31"))
        _, data = plain(desks, out)
        assert {(each["prs_PrimaryLanguage"], each["prs_Citizenship"]) for each in cases(data)} == {("", "")}
    finally:
        agree(desks.shelter, desks.to, TERMS)
    with pytest.raises(NotTrusted):
        preview_dataset(desks.shelter, wish(desks, partner="00" * 16))


def test_a_coordinator_hands_out_nobody_it_only_received(desks):
    export(desks.shelter, desks.to, desks.stick)
    (bundle,) = [path for path in desks.stick.iterdir() if path.suffix == ".bundle"]
    import_bundle(desks.coordinator, bundle, desks.stick)
    agree(desks.coordinator, desks.back, TERMS)
    seen = preview_dataset(desks.coordinator, wish(desks, partner=desks.back))
    assert seen.people == 0
    assert set(dict(seen.left_out)) == {"other_custody"}


def test_only_supervisors_hand_out_and_open():
    for verb in ("hand_out", "hand_out_names", "hand_out_plain", "open_handed_out"):
        assert [role for role in ROLES if may(role, verb)] == ["supervisor", "administrator"]


@pytest.mark.parametrize(("purpose", "names", "level"), [
    ("statistics", True, "statistics"), ("research", True, "coded"), ("coordination", False, "coded"),
    ("coordination", True, "identity"), ("care_here", True, None), ("authorities", True, None),
])  # fmt: skip
def test_a_purpose_never_needs_more_than_this(purpose, names, level):
    """Also where a consent says no purpose of its own, as in a demonstration."""
    every = frozenset({"statistics", "research", "coordination", "care_here", "authorities"})
    agreed = Rules(Recipient("x", "coordinator"), AgreedTerms(every, "identity", frozenset()), "", "2026-01-01", True)
    told = narrowed(agreed, purpose, names=names)
    assert (told.terms.level if told.terms else None) == level
    assert told.terms is None or told.terms.purposes == {purpose}
