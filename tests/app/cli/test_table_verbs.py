"""Old records brought in by commands: looked at, tried, brought in, listed, tried again."""

import json

import pytest

from tests import vaults
from tests.registers import DARA, HEADS
from tests.vaults import PASSPHRASE


@pytest.fixture
def at(run, tmp_path):
    """Run import-table at a closed vault, in JSON, and give back its result."""
    vaults.make(tmp_path / "vault").desk.close()
    (tmp_path / "register.csv").write_text(f"{HEADS}\n{DARA}\n2;Maly;;farm work;\n", "utf-8")

    def at(*words, code=0):
        said = run(
            "import-table", *words, "--json", "--vault", tmp_path / "vault", "--name", "Amina", secrets=[PASSPHRASE]
        )
        assert said.code == code, said
        return said.json["result"] if code == 0 else said.json

    return at


def test_a_register_is_brought_in_by_commands(at, tmp_path):
    table, words = tmp_path / "register.csv", tmp_path / "register.json"
    assert at(table, code=3)["code"] == "table.consent_unsaid"
    assert at(table, "--look", "--write-mapping", words)["rows"] == 2
    told = json.loads(words.read_text("utf-8")) | {"key": "No", "consent_basis": "not_collected_then"}
    told["column"]["Kind"] = {"field": "exploitation_types"}
    words.write_text(json.dumps(told), "utf-8")
    tried = at(table, "--mapping", words, "--dry-run")
    assert (tried["new"], tried["aside"], at("--list")) == (1, 1, [])
    done = at(table, "--mapping", words)
    assert (done["new"], done["aside"], at(table, "--mapping", words)["same"]) == (1, 1, 1)
    (row,) = at("--rows", 2)
    assert (row["number"], row["faults"][0]["why"]) == (3, "csv.no_word")
    told["column"]["Kind"]["values"] = {"farm work": "ForcedLabour"}
    words.write_text(json.dumps(told), "utf-8")
    assert at("--retry", 2, "--mapping", words) == 1
    assert at("--rows", 2) == []


def test_without_a_table_it_is_asked_for(at):
    assert at(code=2)["code"] == "cli.table_unnamed"
