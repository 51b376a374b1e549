"""When in doubt, a folder does not lie on a removable drive."""

from pathlib import Path

from ui.widgets import mounts, removable


def test_the_systems_own_disk_is_not_removable(tmp_path):
    assert not removable.is_removable(Path("/"))
    assert not removable.is_removable(tmp_path)
    assert removable.same_volume(tmp_path, tmp_path / "not" / "there" / "yet")
    assert not removable.same_volume(tmp_path, Path("/proc"))


def test_a_drive_is_told_by_where_it_is_mounted(tmp_path, monkeypatch):
    table = tmp_path / "mounts"
    table.write_text("/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/amina/AMINA\\0402 vfat rw 0 0\n", "utf-8")
    monkeypatch.setattr(mounts, "TABLE", table)
    assert removable.is_removable(Path("/media/amina/AMINA 2/deeper"))
    assert not removable.is_removable(Path("/media/amina/AMINA 23"))
    assert not removable.is_removable(tmp_path)


def test_the_systems_word_is_yes_or_it_is_no(tmp_path):
    for word, means in (("1\n", True), ("0\n", False), ("", False)):
        (tmp_path / "removable").write_text(word)
        assert removable._says_yes(tmp_path / "removable") is means
    assert not removable._says_yes(tmp_path / "missing")
