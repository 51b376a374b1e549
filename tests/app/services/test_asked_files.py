"""Small plain files that somebody asks for, a profile, a report, a mapping: where they may go, what is read back."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.bundle.errors import DriveError, DriveGone
from app.records.errors import NotAPlaceForPrints
from app.reports.profile_file import as_json, from_json
from app.reports.report import Report, ReportWrong
from app.services import keep_mapping, share_report
from app.services.make_figure import Wish
from app.services.share_profile import NotAProfile, from_file, to_file
from app.services.write_profile import Meaning, Profile, write_profile
from app.tables.mapping import MappingFile
from db.models import AuditRow
from tests import vaults

OURS = Profile(meanings=(Meaning(definition="palermo_2000", law="Article 3"),), takes_in="Women")
WISH = Wish(indicator="IND11", first="2024-01-01", last="2024-12-31")


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.copy_of(tmp_path_factory.mktemp("asked") / "vault").desk
    yield made
    made.close()


def test_nothing_is_written_beside_the_vault_or_where_no_folder_is(desk, tmp_path):
    """A profile, a report, a mapping: named in the access log before they are there, and never over the vault."""
    write_profile(desk, OURS)
    report, mapping = (
        Report(name="r", purpose="for the board", wishes=(WISH,), period="2024"),
        MappingFile(column={}, name="register"),
    )
    vault = Path(desk.vault_path)
    before = {each.name: each.read_bytes() for each in vault.glob("*.json")}
    if os.name != "nt":  # there a link takes an administrator
        (tmp_path / "link.json").symlink_to(vault / "keyslots.json")
    (vault / "more").mkdir(exist_ok=True)
    for deed in (
        lambda path: to_file(desk, path),
        lambda path: share_report.to_file(desk, report, path),
        lambda path: keep_mapping.to_file(desk, mapping, path),
    ):
        for path in (
            vault / "vault.db",
            vault / "keyslots.json",
            vault / "more" / "x.json",
            *tmp_path.glob("link.json"),
        ):
            with pytest.raises(NotAPlaceForPrints):
                deed(path)
        with pytest.raises(DriveGone):
            deed(tmp_path / "none" / "x.json")
        rows = _logged(desk)
        with pytest.raises(DriveError):
            deed(tmp_path)
        assert _logged(desk) == rows + 1, "written down first"
        assert not tmp_path.with_name(f"{tmp_path.name}.part").exists()
    (vault / "more").rmdir()
    assert {each.name: each.read_bytes() for each in vault.glob("*.json")} == before


def _logged(desk):
    with desk.read("look") as session:
        return session.scalar(select(func.count()).select_from(AuditRow).where(AuditRow.outcome != "refused"))


def test_every_profile_that_may_be_kept_can_be_read_back(desk, tmp_path):
    large = replace(OURS, not_asked=("",) * 20_000)
    write_profile(desk, large)
    to_file(desk, tmp_path / "large.json")
    assert from_file(desk, tmp_path / "large.json").profile == large


@pytest.mark.skipif(os.name == "nt", reason="there are no such files")
def test_what_has_no_end_is_not_read(desk, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in ("/dev/zero", "/dev/null", tmp_path / "pipe", tmp_path):
        with pytest.raises(NotAProfile):
            from_file(desk, path)
    with pytest.raises(ReportWrong):
        share_report.from_file(desk, tmp_path / "pipe")


def test_a_name_hides_nothing():
    told = as_json("Sun\u202eflower\u200b\x07\n House\u2066", OURS)
    assert from_json(told).organisation == "Sunflower House"
