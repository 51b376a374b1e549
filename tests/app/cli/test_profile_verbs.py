"""What an organisation says of itself by command: saved, read without being kept, kept when asked to."""

from __future__ import annotations

from app.services.list_profiles import list_profiles
from app.services.unlock_vault import unlock_vault
from app.services.write_profile import Meaning, Profile, write_profile
from tests import vaults
from tests.vaults import PASSPHRASE

OURS = Profile(meanings=(Meaning(definition="palermo_2000", law="Article 3"),), takes_in="Women")


def test_a_profile_is_saved_read_and_kept(run, tmp_path):
    desk = vaults.make(tmp_path / "vault").desk
    write_profile(desk, OURS)
    desk.close()

    def at(*words):
        return run("profile", *words, "--json", "--vault", tmp_path / "vault", "--name", "Amina", secrets=[PASSPHRASE])

    file = tmp_path / "ours.json"
    assert at("--save", file).json["result"][0]["profile"]["takes_in"] == "Women"
    file.write_text(file.read_text("utf-8").replace("Women", "Everybody"), "utf-8")
    assert at("--read", file).json["result"]["profile"]["takes_in"] == "Everybody"
    assert at().json["result"][0]["profile"]["takes_in"] == "Women", "looked at, and not kept"
    assert at("--read", file, "--keep", "--of", "Nobody").json["code"] == "cli.unclear_partner"
    unnamed = at("--read", file, "--keep")
    assert unnamed.code == 2
    assert "--of" in unnamed.json["next_step"]
    assert at().json["result"][0]["profile"]["takes_in"] == "Women", "nobody was named"
    at("--read", file, "--keep", "--of", "sunflower")
    desk = unlock_vault(tmp_path / "vault", "Amina", PASSPHRASE)
    assert list_profiles(desk)[0].profile.takes_in == "Everybody"
    desk.close()
