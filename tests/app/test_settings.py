"""Settings survive a restart, and no damage to their file keeps Havenbook from starting."""

import stat

import pytest

from app import settings
from app.settings import Settings

MINE = Settings(language="km", last_vault="/v", idle_minutes=10, appearance="dark", neutral_title=True)


def test_saved_and_loaded(tmp_path):
    file = tmp_path / "deep" / "settings.toml"
    settings.save(MINE, file)
    assert settings.load(file) == MINE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"language = ", b"[[[", b'idle_minutes = "ten"\nlanguage = 3'])
def test_what_cannot_be_used_is_left_at_its_default(tmp_path, content):
    (tmp_path / "s.toml").write_bytes(content)
    assert settings.load(tmp_path / "s.toml") == Settings()
    assert settings.load(tmp_path / "none.toml") == Settings()


def test_the_usable_part_of_a_file_is_used(tmp_path):
    (tmp_path / "s.toml").write_text('language = "ar"\nidle_minutes = 7\nappearance = "pink"\nfrom_the_future = 1\n')
    assert settings.load(tmp_path / "s.toml") == Settings(language="ar")


@pytest.mark.parametrize(("kind", "hidden"), [("coordinator", True), ("shelter", False)])
def test_names_begin_hidden_at_a_coordinators_desk_until_somebody_chooses(tmp_path, kind, hidden):
    file = tmp_path / "s.toml"
    settings.save(Settings().at_desk_of("coordinator"), file)
    assert settings.load(file).at_desk_of(kind).hide_names is hidden, "what was never chosen is not kept as a choice"
    for chosen in (True, False):
        settings.save(settings.load(file).with_names(hidden=chosen), file)
        assert settings.load(file).at_desk_of(kind).hide_names is chosen


def test_names_that_were_hidden_before_it_was_asked_stay_hidden(tmp_path):
    (tmp_path / "s.toml").write_text("hide_names = true\n")
    assert settings.load(tmp_path / "s.toml").at_desk_of("shelter").hide_names
    (tmp_path / "s.toml").write_text("hide_names = false\n")
    assert settings.load(tmp_path / "s.toml").at_desk_of("coordinator").hide_names
