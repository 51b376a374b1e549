"""A week between a shelter and a coordinator, every step a command, every secret through a descriptor."""

import json

import pytest

from tests import sheets, vaults
from tests.vaults import OTHER, PASSPHRASE

HUB = "River coordination"


@pytest.fixture
def houses(tmp_path):
    """Two closed vaults and a folder that plays the stick."""
    vaults.make(tmp_path / "shelter").desk.close()
    vaults.make(tmp_path / "hub", kind="coordinator", organisation=HUB, site="HUB", passphrase=OTHER).desk.close()
    (tmp_path / "stick").mkdir()
    return tmp_path


@pytest.fixture
def at(run, houses):
    """Run a verb at one of the two vaults, in JSON, and give back its result."""

    def at(house, *words, code=0):
        secrets = [PASSPHRASE if house == "shelter" else OTHER]
        said = run(*words, "--json", "--vault", houses / house, "--name", "Amina", secrets=secrets)
        assert said.code == code, said
        return said.json["result"] if code == 0 else said.json

    return at


@pytest.fixture
def partners(at, houses):
    """Both trust each other, and the shelter agreed to send."""
    cards = {house: at(house, "card", "--to", houses / "stick") for house in ("shelter", "hub")}
    for house, other in (("shelter", "hub"), ("hub", "shelter")):
        card = cards[other]
        trusted = at(house, "trust", card["path"], "--code", card["spoken_code"], "--digits", card["digits"])
        assert trusted["standing"] == "trusted"
        at(
            house,
            "agree",
            trusted["organisation"],
            "--purpose",
            "coordination",
            "--level",
            "coded",
            "--ends",
            "2099-12-31",
        )
    return cards


def test_a_week(at, houses, partners):
    sheet = sheets.intake(sheets.care(), sheets.share())
    (houses / "intake.json").write_text(json.dumps({"consents": list(sheet.consents), "answers": sheet.answers}))
    saved = at("shelter", "intake", "--answers", houses / "intake.json")
    assert saved["number"].startswith("SUN-")
    listed = at("shelter", "list")
    assert [case["number"] for case in listed] == [saved["number"]]
    assert at("shelter", "show", saved["case"])["number"] == saved["number"]
    seen = at("shelter", "export", HUB, "--preview", "--to", houses / "stick")
    assert seen["people"] == 1
    sent = at("shelter", "export", HUB.upper(), "--to", houses / "stick")
    assert at("hub", "inspect", sent["path"])
    assert at("hub", "import", sent["path"], "--preview")["people"] == 1
    done = at("hub", "import", sent["path"])
    assert (done["new"], done["disputed"], done["set_aside"]) == (done["new"], 0, 0)
    assert [case["number"] for case in at("hub", "list")] == [saved["number"]]
    taken = at("shelter", "receipt", done["receipt_path"])
    assert taken["lines"] == sent["lines"]
    assert {row["way"] for row in at("shelter", "exchanges")} == {"in", "out"}
    assert at("hub", "disputes") == []
    assert at("hub", "quarantine") == []
    assert at("hub", "count", "--reason", "counted by a test")["figures"][0]["whole"]["total"]["n"] == 1


def test_a_wrong_fingerprint_and_a_wrong_code(at, houses):
    card = at("hub", "card", "--to", houses / "stick")
    wrong = "1" + card["digits"][1:] if card["digits"][0] != "1" else "2" + card["digits"][1:]
    refused = at("shelter", "trust", card["path"], "--code", card["spoken_code"], "--digits", wrong, code=3)
    assert refused["code"] == "trust.wrong_fingerprint"
    refused = at("shelter", "trust", card["path"], "--code", "00000 00000", "--digits", card["digits"], code=7)
    assert refused["code"] == "card.wrong_code"
    assert at("shelter", "partners") == []


def test_what_is_refused_says_which_kind_it_is(at, houses, partners):
    assert at("shelter", "export", "Nobody", "--to", houses / "stick", code=2)["code"] == "cli.unclear_partner"
    (houses / "letter").write_text("hello " * 500)
    assert at("hub", "import", houses / "letter", code=7)["code"] == "bundle.not_a_bundle"
    assert at("hub", "import", houses / "nowhere", code=6)["code"].startswith("drive.")
    (houses / "bad.json").write_text("[1, 2]")
    assert at("shelter", "intake", "--answers", houses / "bad.json", code=2)["code"] == "cli.bad_answers"
    (houses / "empty.json").write_text('{"consents": [], "answers": {}}')
    assert at("shelter", "intake", "--answers", houses / "empty.json", code=3)["code"] == "record.answers_refused"
    assert at("shelter", "list") == []
