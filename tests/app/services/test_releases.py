"""A release is frozen, and a stranger checks it with public tools; a later count says what changed."""

from __future__ import annotations

import json
import shutil
import subprocess
import zipfile
from dataclasses import replace

import pytest
from sqlalchemy import select

from app.records import releasing
from app.records.file_errors import CopyBesideVault
from app.records.release_making import FigureForInside, ReleaseOfSomeHouses
from app.records.releasing import NoSuchRelease, ReleaseAltered
from app.reports.indicators import indicators
from app.reports.report import PurposeMissing, Report
from app.roles import Refused
from app.services.compare_release import compare_release
from app.services.freeze_release import Rule, Wanted, Wish, freeze_release
from app.services.list_profiles import list_profiles
from app.services.list_releases import list_releases
from app.services.preview_release import preview_release
from app.services.record_intake import record_intake
from app.services.save_release import save_release
from app.services.show_release import show_release
from app.services.write_profile import Meaning, Profile, write_profile
from db.models import AuditRow, Release
from tests.flows.desks import two_desks
from tests.sheets import care, intake

WANTED = Wanted(title="Spring", purpose="for the board", wishes=(Wish(indicator="IND11"),), rule=Rule(3))


def arrive(desk, *kinds):
    for kind in kinds:
        record_intake(desk, intake(care(), care(consent_purpose="statistics"), exploitation_types=[kind]))


def counts(figure):
    groups = [figure["whole"], *figure["groups"]]
    return [count for g in groups for count in (g["total"], g["answered"], *(row["n"] for row in g["rows"]))]


@pytest.fixture
def frozen(desk):
    arrive(desk, "ForcedLabour", "ForcedLabour", "ForcedLabour")
    return freeze_release(desk, WANTED, {"en": lambda _, text: text, "ar": lambda _, text: f"<{text}>"})


def test_a_release_says_by_which_definitions_the_house_decides(desk):
    assert json.loads(freeze_release(desk, WANTED).view.body)["definitions"] == []
    write_profile(desk, Profile(meanings=(Meaning(definition="national_law", law="Law of 2008, article 8"),)))
    body = json.loads(freeze_release(desk, WANTED).view.body)
    assert body["definitions"] == ["national_law: Law of 2008, article 8"]
    assert "trafficked: National law (Law of 2008, article 8). Do not" in " ".join(body["words"]["en"]["release"])


def test_a_coordinator_says_the_definitions_of_all_once_and_of_nobody_by_name(tmp_path):
    desks = two_desks(tmp_path)
    arrive(desks.coordinator, "ForcedLabour")
    house = next(each.house for each in list_profiles(desks.coordinator) if each.house)
    old = Meaning(definition="national_law", law="Law of 2008", valid_to="2025")
    write_profile(desks.coordinator, Profile(meanings=(old,)))
    write_profile(desks.coordinator, Profile(meanings=(old, replace(old, law="Law of 2025", valid_to=""))), house)
    body = freeze_release(desks.coordinator, WANTED).view.body
    assert "National law (Law of 2008, … – 2025); National law (Law of 2025)." in body
    assert desks.shelter.organisation.name not in body
    desks.close()


def test_a_release_says_what_it_is_made_for_and_is_not_made_without(desk, tmp_path):
    before = len(list_releases(desk))
    with pytest.raises(PurposeMissing):
        freeze_release(desk, replace(WANTED, purpose=" \n "))
    assert len(list_releases(desk)) == before, "nothing was kept"
    made = freeze_release(desk, replace(WANTED, purpose="the ministry asks\n for it every year"))
    told = json.loads(made.view.body)
    assert told["purpose"] == "the ministry asks for it every year"
    said = "Made for this purpose: the ministry asks for it every year"
    assert show_release(desk, made.view.release).notes()[0] == told["words"]["en"]["release"][0] == said
    with zipfile.ZipFile(save_release(desk, made.view.release, tmp_path).path) as packed:
        assert any(said.encode() in packed.read(name) for name in packed.namelist()), "the copy that is handed on"


def test_what_is_frozen(desk, frozen):
    told = json.loads(frozen.view.body)
    assert told["figures"][0]["whole"]["total"]["n"] == 3
    assert told["data_as_of"] == frozen.view.as_of
    assert told["words"]["ar"]["figures"][0]["caveats"][0].startswith("<")
    assert len(told["words"]["en"]["figures"][0]["caveats"]) == len(told["words"]["ar"]["figures"][0]["caveats"]) > 0
    assert frozen.view.body.endswith("}\n")
    assert list(told) == sorted(told)
    assert [each.release for each in list_releases(desk)] == [frozen.view.release]
    with desk.read("look") as session:
        assert "release" in set(session.scalars(select(AuditRow.verb)))


def test_small_numbers_are_not_in_the_frozen_text(desk):
    arrive(desk, "ForcedLabour", "ForcedLabour")
    made = freeze_release(desk, WANTED)
    assert made.hidden > 0
    assert json.loads(made.view.body)["figures"][0]["whole"]["total"]["n"] is None
    assert "2 of 2" not in made.view.body


@pytest.mark.oracle
def test_a_stranger_checks_it(desk, frozen, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    saved = save_release(desk, frozen.view.release, folder)
    with zipfile.ZipFile(saved.path) as packed:
        packed.extractall(folder)
    for tool in ("ssh-keygen", "sha256sum"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    verify = ["ssh-keygen", "-Y", "verify", "-f", "allowed_signers", "-I", "publisher", "-n", "havenbook-release-v1"]
    verify += ["-s", "release.json.sig"]
    body = (folder / "release.json").read_bytes()
    subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=folder, check=True, capture_output=True)
    assert b"Good" in subprocess.run(verify, cwd=folder, input=body, check=True, capture_output=True).stdout
    assert subprocess.run(verify, cwd=folder, input=body + b" ", check=False, capture_output=True).returncode != 0


def test_an_altered_row_is_seen(desk, frozen):
    assert show_release(desk, frozen.view.release).is_sound
    with desk.write("release") as session:
        session.scalars(select(Release)).one().body = frozen.view.body.replace("Spring", "Autumn")
    assert not show_release(desk, frozen.view.release).is_sound


def test_a_26_a_later_count_says_what_changed(desk, frozen):
    """A26: published numbers from different days need not agree."""
    assert compare_release(desk, frozen.view.release).changes == ()
    arrive(desk, "SexualExploitation", "ForcedLabour")
    found = compare_release(desk, frozen.view.release)
    assert {(change.what, change.then, change.now) for change in found.changes} >= {(("total",), 3, 5)}
    new = [change for change in found.changes if change.what == ("row", "SexualExploitation")]
    assert [(each.then, each.now) for each in new] == [(0, 1)], "a row that was not there then"
    assert {each.what[-1]: each.then for each in found.changes}["ForcedLabour"] == 3
    assert found.sha256 == frozen.view.sha256
    assert show_release(desk, frozen.view.release).view.body == frozen.view.body


def test_a_release_without_rows_for_empty_months_is_not_said_to_have_changed(desk):
    for month in [*["2025-01"] * 3, *["2025-03"] * 3]:
        record_intake(desk, intake(care(), care(consent_purpose="statistics"), intake_date=f"{month}-05"))
    made = freeze_release(desk, replace(WANTED, wishes=(Wish(indicator="IND02", dimensions=("month",)),)))
    with desk.write("release") as session:
        row = session.scalars(select(Release)).one()
        (figure,) = row.ground["figures"]
        kept = [group for group in figure["groups"] if group["keys"] != ["2025-02"]]
        assert len(kept) == len(figure["groups"]) - 1, "February is a row today"
        row.ground = {**row.ground, "figures": [{**figure, "groups": kept}]}
    found = compare_release(desk, made.view.release)
    assert (found.changes, found.same > 0) == ((), True)


def test_the_next_release_takes_this_one_into_account(desk, frozen):
    arrive(desk, "ForcedLabour")
    later = freeze_release(desk, WANTED)
    assert json.loads(later.view.body)["figures"][0]["whole"]["total"]["n"] is None


def test_not_beside_the_vault_and_not_what_is_not_there(desk, frozen):
    with pytest.raises(CopyBesideVault):
        save_release(desk, frozen.view.release, desk.vault_path)
    with pytest.raises(NoSuchRelease):
        show_release(desk, "00" * 16)


@pytest.mark.parametrize("verb", ["preview", "freeze", "save", "compare"])
def test_a_worker_releases_nothing(desk, frozen, tmp_path, verb):
    desk.worker = replace(desk.worker, role="worker")
    acts = {
        "preview": lambda: preview_release(desk, WANTED),
        "freeze": lambda: freeze_release(desk, WANTED),
        "save": lambda: save_release(desk, frozen.view.release, tmp_path),
        "compare": lambda: compare_release(desk, frozen.view.release),
    }
    with pytest.raises(Refused):
        acts[verb]()


def test_an_exchanged_hash_is_seen(desk, frozen):
    with desk.write("release") as session:
        session.scalars(select(Release)).one().sha256 = "0" * 64
    assert not show_release(desk, frozen.view.release).is_sound


def test_only_who_agreed_to_statistics_is_counted(desk):
    record_intake(desk, intake(exploitation_types=["ForcedLabour"]))
    arrive(desk, "ForcedLabour", "ForcedLabour", "ForcedLabour")
    told = json.loads(freeze_release(desk, WANTED).view.body)
    assert told["figures"][0]["whole"]["total"]["n"] == 3


def test_hidden_numbers_are_not_compared(desk):
    arrive(desk, "ForcedLabour", "ForcedLabour")
    made = freeze_release(desk, WANTED)
    arrive(desk, "ForcedLabour")
    found = compare_release(desk, made.view.release)
    assert len(found.changes) + found.same == made.numbers - made.hidden


def test_what_was_previewed_is_what_is_frozen_and_nothing_is_kept(desk):
    arrive(desk, "ForcedLabour", "ForcedLabour", "ForcedLabour", "SexualExploitation")
    found = preview_release(desk, WANTED)
    assert list_releases(desk) == ()
    made = freeze_release(desk, WANTED)
    assert (found.hidden, found.numbers) == (made.hidden, made.numbers)
    assert found.hidden > 0
    assert sum(each.hidden for each in found.figures) >= found.hidden


def test_a_rounded_release_tells_ranges_only_and_counts_for_ever_after(desk):
    arrive(desk, *["ForcedLabour"] * 7)
    rounded = replace(WANTED, rule=Rule(3, step=5))
    made = freeze_release(desk, rounded)
    told = json.loads(made.view.body)
    assert told["hiding"] == {"method": "rounded", "threshold": 3, "zeros": "cover", "step": 5}
    assert told["figures"][0]["whole"]["total"] == {"n": 5, "hidden": "rounded"}
    assert not {6, 7} & {count["n"] for count in counts(told["figures"][0])}
    assert compare_release(desk, made.view.release).changes == ()
    arrive(desk, "ForcedLabour", "ForcedLabour")
    assert compare_release(desk, made.view.release).changes == (), "nine are told as 5 to 9 too"
    arrive(desk, "ForcedLabour")
    assert {(each.then, each.now) for each in compare_release(desk, made.view.release).changes} == {(5, 10)}
    with desk.write("release") as session:
        assert [each.step for each in releasing.before(session)] == [5]
    printed = json.loads(freeze_release(desk, WANTED).view.body)["figures"][0]
    assert printed["whole"]["total"]["n"] == 10, (
        "ten after 5 to 9 tells of one to five more: the first may be any of them"
    )


def test_a_report_is_dated_by_the_day_and_never_narrowed_in_silence(desk, frozen):
    report = Report(name="R", wishes=WANTED.wishes, period="this_year")
    twice = freeze_release(desk, Wanted(title="Year", purpose="for the board", reports=(report, report), rule=Rule(3)))
    (figure,) = json.loads(twice.view.body)["figures"]
    assert figure["first"] == f"{twice.view.as_of[:4]}-01-01"
    with pytest.raises(ReleaseOfSomeHouses):
        preview_release(desk, Wanted(title="Some", purpose="for the board", reports=(replace(report, houses=("",)),)))


@pytest.mark.parametrize("code", sorted(code for code, each in indicators().items() if each.inside))
def test_what_is_for_inside_is_in_no_release(desk, code):
    with pytest.raises(FigureForInside) as refused:
        preview_release(
            desk,
            Wanted(
                title="Spring", purpose="for the board", reports=(Report(name="R", wishes=(Wish(indicator=code),)),)
            ),
        )
    assert refused.value.facts == {"indicator": code}


def test_no_copy_of_what_is_not_as_signed(desk, frozen, tmp_path):
    with desk.write("release") as session:
        session.scalars(select(Release)).one().body = frozen.view.body.replace("Spring", "Autumn")
    with pytest.raises(ReleaseAltered):
        save_release(desk, frozen.view.release, tmp_path)
    assert list(tmp_path.glob("*.zip")) == []
    assert [each.is_sound for each in list_releases(desk)] == [False]


def test_of_a_release_from_an_earlier_havenbook_what_can_be_compared_is(desk, monkeypatch):
    """IND01 was split by month once; IND21 is not counted at all by this one."""
    arrive(desk, *["ForcedLabour"] * 3)
    wishes = tuple(Wish(indicator=code) for code in ("IND01", "IND11", "IND21"))
    made = freeze_release(desk, replace(WANTED, wishes=wishes))
    with desk.write("release") as session:
        row = session.scalars(select(Release)).one()
        ground = json.loads(json.dumps(row.ground))
        ground["wishes"][0]["dimensions"] = ["month"]
        ground["wishes"][2]["indicator"] = "IND99"
        figure = ground["figures"][0]
        figure["dimensions"] = [{"name": "month", "label": "Month"}]
        figure["groups"] = [{**figure["whole"], "keys": ["2026-05"]}]
        row.ground = ground
    arrive(desk, "ForcedLabour")
    found = compare_release(desk, made.view.release)
    assert [(each.figure, each.splits) for each in found.not_made] == [(0, ("month",)), (2, ())]
    assert {each.figure for each in found.changes} == {0, 1}
    assert all(each.group == () for each in found.changes if each.figure == 0)
    assert (("total",), 3, 4) in {(each.what, each.then, each.now) for each in found.changes if each.figure == 0}
