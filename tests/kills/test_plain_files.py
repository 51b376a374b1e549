"""A real SIGKILL while a plain file is written: the half that anybody could read goes at the next opening."""

from __future__ import annotations

from app.services.record_intake import record_intake
from app.services.unlock_vault import unlock_vault
from db.models.setting import Setting
from tests import vaults
from tests.kills.child import an_intake
from tests.kills.test_kills import run_and_kill
from tests.registers import kept_of
from tests.vaults import PASSPHRASE


def begun_in(desk):
    return {row.name: row.value for row in kept_of(desk, Setting)}.get("plain_files_begun")


def test_half_of_a_plain_file_is_gone_after_the_next_opening(tmp_path):
    desk = vaults.copy_of(tmp_path / "vault").desk
    record_intake(desk, an_intake(1))
    folder, stick = desk.vault_path, tmp_path / "stick"
    desk.close()
    stick.mkdir()
    heard = run_and_kill("plain", folder, stick, 0, 0, first="half")
    assert heard.of("half")
    (part,) = stick.iterdir()
    assert part.name.endswith(".zip.part")
    assert part.stat().st_size
    others = [stick / name for name in ("0123456789abcdef.zip.part", "letter.part", part.name.removesuffix(".part"))]
    for other in others:
        other.write_text("of somebody else")
    away = tmp_path / "away"
    stick.rename(away)
    first = unlock_vault(folder, "Amina", PASSPHRASE)
    assert begun_in(first) == [str(part)], "a drive that is not there may come back"
    first.close()
    away.rename(stick)
    again = unlock_vault(folder, "Amina", PASSPHRASE)
    assert sorted(stick.iterdir()) == sorted(others)
    assert not begun_in(again)
    again.close()


def test_what_lies_under_its_name_and_is_no_file_of_ours_stays(tmp_path):
    from app.records import plain_file

    desk = vaults.copy_of(tmp_path / "vault").desk
    mine, folder = tmp_path / "letter.zip.part", tmp_path / "0123456789abcdef.zip.part"
    mine.write_text("a letter")
    folder.mkdir()
    for each in (mine, folder):
        plain_file._remember(desk, str(each))
    plain_file.sweep(desk)
    assert mine.exists()
    assert folder.is_dir()
    assert not begun_in(desk)
    desk.close()
