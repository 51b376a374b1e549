"""Pairs and matching without names by command: the words come through the descriptor, the answers are codes."""

from __future__ import annotations

import json

from app.services.keyed_secret import suggest_secret
from app.services.list_partners import list_partners
from app.services.make_agreement import agree
from app.services.record_intake import record_intake
from tests import sheets, vaults
from tests.flows.desks import ALL, trust_each_other
from tests.flows.desks import COORDINATOR as HUB
from tests.vaults import PASSPHRASE


def test_pairs_are_listed_by_code(run, tmp_path):
    desk = vaults.make(tmp_path / "vault").desk
    for name, year in (("Chan Dara", "1998"), ("Chann Dara", "1998-02")):
        record_intake(desk, sheets.intake(known_as=name, date_of_birth=year))
    desk.close()
    said = run("pairs", "--json", "--vault", tmp_path / "vault", "--name", "Amina", secrets=[PASSPHRASE])
    (pair,) = said.json["result"]
    assert pair["agree"] == ["names", "born"]
    assert "Dara" not in said.out
    counted = run("pairs", "--count", "--json", "--vault", tmp_path / "vault", "--name", "Amina", secrets=[PASSPHRASE])
    assert counted.json["result"]["people"] == 0


def test_a_run_from_words_to_a_count(run, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    hub = vaults.make(tmp_path / "hub", organisation=HUB, site="HUB", kind="coordinator").desk
    for house in ("Sunflower", "Moonflower"):
        desk = vaults.make(tmp_path / house, organisation=house, site=house[:3].upper()).desk
        trust_each_other(stick, desk, hub)
        agree(desk, list_partners(desk)[0].partner, ALL)
        record_intake(
            desk,
            sheets.intake(
                sheets.care(), sheets.share("coded"), given_names="Dara", family_names="Chan", date_of_birth="1998"
            ),
        )
        desk.close()
    hub.close()

    def at(house, *words, secrets=()):
        said = run(*words, "--json", "--vault", tmp_path / house, "--name", "Amina", secrets=[PASSPHRASE, *secrets])
        return said.code, json.loads(said.out or said.err)

    words = suggest_secret()
    made = []
    for house in ("Sunflower", "Moonflower"):
        code, refused = at(house, "keyed-export", HUB, "--run", "spring", "--to", stick)
        assert code != 0, refused
        assert at(house, "keyed-words", HUB, secrets=[words]) == (
            0,
            {"ok": True, "verb": "keyed-words", "result": True},
        )
        made.append(at(house, "keyed-export", HUB, "--run", "spring", "--to", stick)[1]["result"]["path"])
    code, found = at("hub", "keyed-match", *made)
    assert code == 0
    assert [len(each["pairs"]) for each in found["result"]] == [1]
    assert at("Sunflower", "keyed-words", HUB, "--drop")[1]["result"] is False
