"""Data handed out and opened by commands."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.crypto.age import open_sealed
from app.crypto.age_recipients import ScryptIdentity
from app.services.make_agreement import Terms, agree
from app.services.record_intake import record_intake
from tests import vaults
from tests.flows.desks import COORDINATOR, two_desks
from tests.sheets import care, intake
from tests.vaults import OTHER, PASSPHRASE

REASON = "The ministry cannot open sealed files"


@pytest.fixture
def at(run, tmp_path):
    """Run a verb at one of two closed vaults that trust each other."""
    made = two_desks(tmp_path)
    agree(made.shelter, made.to, Terms(("research",), "coded", (), "2099-12-31"))
    yes = care(consent_purpose="research", recipient_kind="coordinator", recipient=COORDINATOR, share_level="coded")
    record_intake(made.shelter, intake(care(), yes))
    made.close()

    def at(house, *words, code=0):
        where = ("--json", "--vault", tmp_path / house, "--name", "Amina")
        said = run(*words, *where, secrets=[PASSPHRASE])
        assert said.code == code, said
        return said.json["result"] if code == 0 else said.json

    return at


def test_a_data_set_is_looked_at_sealed_and_opened(at, tmp_path):
    asked = ("dataset", COORDINATOR, "--purpose", "research", "--format", "csv")
    assert at("shelter", *asked, "--preview")["people"] == 1
    assert at("shelter", *asked, code=2)["code"] == "cli.folder_unnamed"
    assert at("shelter", *asked, "--plain", "--to", tmp_path, code=3)["code"] == "dataset.reason_too_short"
    assert at("shelter", "dataset", COORDINATOR, "--to", tmp_path, code=3)["code"] == "dataset.nobody"
    rows = (*asked, "--standard", "synthetic", "--columns", "year, gender")
    seen = at("shelter", *rows, "--preview")
    assert (seen["people"], seen["fewest"], [name for name, *_ in seen["columns"]]) == (1, 2000, ["year", "gender"])
    assert at("shelter", *rows, "--to", tmp_path, code=3)["code"] == "synthetic.too_few"
    made = at("shelter", *asked, "--to", tmp_path)
    assert (made["sealed"], Path(made["path"]).suffix, made["rows"]) == (True, ".age", None)
    opened = at("coordinator", "open-dataset", made["path"], "--to", tmp_path, "--reason", REASON)
    assert Path(opened["path"]).read_bytes().startswith(b"PK")
    plain = at("shelter", *asked, "--plain", "--reason", REASON, "--to", tmp_path)
    assert (plain["sealed"], Path(plain["path"]).suffix) == (False, ".zip")
    own = at("shelter", *asked, "--sealed-for", "own", "--to", tmp_path)
    assert at("coordinator", "open-dataset", own["path"], "--to", tmp_path, "--reason", REASON, code=3)["ok"] is False


def test_what_is_lost_stands_one_a_line(at, run, tmp_path):
    asked = ("dataset", COORDINATOR, "--purpose", "research", "--vault", tmp_path / "shelter", "--name", "Amina")
    lines = run(*asked, "--preview", secrets=[PASSPHRASE]).out.splitlines()
    assert max(map(len, lines)) < 160
    assert [line.split() for line in lines if line.startswith("  cases") and "prs_FirstName" in line]
    told = run(*asked, "--to", tmp_path, secrets=[PASSPHRASE]).out
    assert "people: 1" in told
    assert "rows:" not in told, "nought synthetic rows beside one person would be a riddle"


def test_a_file_is_looked_into(at, run, tmp_path):
    made = at("shelter", "dataset", COORDINATOR, "--purpose", "research", "--standard", "ics_tip", "--to", tmp_path)
    told = at("coordinator", "check-file", made["path"])
    assert (told["kind"], told["whole"], told["sealed"], told["wrong"]) == ("dataset", True, True, [])
    assert {each["name"]: each["rows"] for each in told["tables"]}["victim"] == 1
    (tmp_path / "x.csv").write_text("a,b\n1,2\n", "utf-8")
    assert at("coordinator", "check-file", tmp_path / "x.csv", code=3)["code"] == "dataset.not_read_here"
    where = ("--vault", tmp_path / "shelter", "--name", "Amina")
    figures = tmp_path / "f.csv"
    assert run("report", "IND11", "--csv", "--to", figures, *where, secrets=[PASSPHRASE]).code == 0
    shown = run("check-file", f"{figures}.age", *where, secrets=[PASSPHRASE])
    assert "The file is whole" in shown.out
    assert "* Unit counted: persons" in shown.out
    assert "Numbers that are as they were: " in shown.out
    told = at("shelter", "check-file", f"{figures}.age")["figures"]
    assert (told[0]["differs"], "lines" in told[0]) == (0, False)
    whole = run("export-everything", *where, "--json", "--to", tmp_path, secrets=[PASSPHRASE, OTHER]).json["result"]
    shown = run("check-file", whole["path"], *where, secrets=[PASSPHRASE, OTHER])
    assert "records/person.jsonl: rows 1" in shown.out


def test_everything_is_written_for_the_organisation_itself(run, tmp_path):
    made = vaults.make(tmp_path / "house")
    made.desk.close()
    where = ("--json", "--vault", tmp_path / "house", "--name", "Amina", "--to", tmp_path)
    said = run("export-everything", *where, secrets=[PASSPHRASE, OTHER])
    assert (said.code, said.json["result"]["sealed"]) == (0, True), said
    data = Path(said.json["result"]["path"]).read_bytes()
    packed = open_sealed(data, [ScryptIdentity(OTHER.encode())])
    assert packed.startswith(b"PK")
    refused = run("export-everything", *where, "--plain", secrets=[PASSPHRASE])
    assert (refused.code, refused.json["code"]) == (3, "dataset.reason_too_short")
    refused = run("export-everything", *where, "--key", "age1nothing", secrets=[PASSPHRASE])
    assert refused.json["code"] == "dataset.key_not_read"
    before = sorted(tmp_path.iterdir())
    plain = (*where, "--plain", "--reason", "The court wants to read it itself")
    both = run("export-everything", *plain, "--key", "age1nothing", secrets=[PASSPHRASE])
    assert both.json["code"] == "cli.plain_and_sealed"
    if os.name != "nt":  # there a pipe cannot be asked
        said = run("export-everything", *plain, secrets=[PASSPHRASE, OTHER])
        assert (said.code, said.json["code"]) == (2, "cli.plain_and_sealed")
    assert sorted(tmp_path.iterdir()) == before
    assert run("export-everything", *plain, secrets=[PASSPHRASE]).code == 0
