"""Small private files are written whole, and never through somebody else's link."""

from __future__ import annotations

from app import paths


def test_a_link_laid_in_the_way_is_not_written_through(tmp_path):
    victim, target = tmp_path / "victim", tmp_path / "attempts.json"
    victim.write_text("kept", "utf-8")
    (tmp_path / "attempts.json.part").symlink_to(victim)
    paths.write_private(target, b"new")
    assert (victim.read_text("utf-8"), target.read_bytes()) == ("kept", b"new")
    assert not target.is_symlink()
