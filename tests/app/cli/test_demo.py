"""The demonstration plays through, says what it did, and its figures leave no ordinary vault."""

import json
from importlib.resources import files

import pytest

from app import paths
from app.cli import demo, demo_steps
from app.cli.demo_steps import Rehearsal
from app.i18n import english
from app.keyring.calibration import FLOOR
from app.progress import Progress
from app.services.import_intakes import import_csv
from app.services.make_agreement import Terms, agree
from app.services.make_card import make_card
from app.services.preview_export import preview
from app.services.read_card import read_card
from app.services.trust_card import trust
from app.services.unlock_vault import unlock_vault
from tests import vaults
from tests.vaults import OTHER, PASSPHRASE

ROWS = 40


@pytest.fixture
def said():
    return []


@pytest.fixture
def play(tmp_path, said):
    (tmp_path / "demo").mkdir()
    return Rehearsal(tmp_path / "demo", Progress(), said.append, limit=ROWS, cost=FLOOR, passphrase=PASSPHRASE)


def sample(name):
    return files("app.cli").joinpath("sample").joinpath(name)


def counts():
    _, *rows = sample(demo_steps.ROWS).read_text("utf-8-sig").splitlines()
    return [int(row.rsplit(",", 1)[1]) for row in rows]


def test_every_person_of_the_sample_arrives_and_is_counted(play, said):
    result = demo._play(play)
    people = result["people"]
    assert people == sum(counts()[:ROWS])
    assert result["figure"].whole.total.n == people
    sent = result["sent"]
    assert (sent.export.people, sent.imported.disputed, sent.imported.set_aside) == (people, 0, 0)
    assert sent.imported.new == sent.export.lines
    assert sent.receipt.lines == sent.export.lines
    assert any("Everyone counted" in line and f" {people:,} " in line and "no living person" in line for line in said)
    assert set(play.seconds) > {"intakes recorded by two workers", "all"}


def test_two_workers_wrote_it_and_the_note_opens_both_vaults(play, said, monkeypatch):
    """In whatever language: all that is said is our words, but for what those say who published the figures."""
    other = {"ar": lambda _context, text: f"<{text}>", "en": english}.__getitem__
    monkeypatch.setattr(demo_steps, "speaker", other)
    monkeypatch.setattr(demo, "speaker", other)
    play.language = "ar"
    demo._play(play)
    note = (play.folder / "README.txt").read_text("utf-8")
    assert PASSPHRASE in note
    ours = [line for line in note.splitlines() if line and line not in demo._SOURCE.splitlines()]
    assert ours.pop() == "havenbook-demonstration"
    assert len(ours) == 6
    assert all(line.endswith(">") for line in ours)
    assert all(line.strip().startswith("<") for each in said[:-1] for line in each.splitlines() if line)
    assert said[-1].count("<") > 10, "the table"
    assert next(iter(play.seconds)) == "two vaults made, a second worker added"
    desk = unlock_vault(play.vault("shelter"), "Bopha", PASSPHRASE)
    with desk.read("look") as session:
        from db.models import Change

        assert len({line.worker for line in session.query(Change)}) == 2
    assert desk.demonstration
    desk.close()
    unlock_vault(play.vault("coordinator"), "Chanda", PASSPHRASE).close()


def test_the_whole_sample_is_4141_people():
    assert sum(counts()) == 4141


def test_the_same_file_in_an_ordinary_vault_exports_nobody(tmp_path):
    """Consent that rests on published figures lets nothing leave a vault that is not a demonstration."""
    shelter = vaults.make(tmp_path / "shelter").desk
    coordinator = vaults.make(tmp_path / "hub", kind="coordinator", organisation="Hub", passphrase=OTHER).desk
    card = make_card(coordinator, tmp_path)
    partner = trust(shelter, read_card(shelter, card.path, card.spoken_code).card, card.digits)
    year = shelter.store.clock.now().year + 1
    everything = ("coordination", "statistics", "research", "demonstration")
    agree(shelter, partner.partner, Terms(everything, "identity", (), f"{year}-12-31"))
    (tmp_path / "rows.csv").write_text("\n".join(sample(demo_steps.ROWS).read_text("utf-8-sig").splitlines()[:20]))
    (tmp_path / "mapping.toml").write_bytes(sample(demo_steps.MAPPING).read_bytes())
    done = import_csv(shelter, tmp_path / "rows.csv", tmp_path / "mapping.toml")
    assert done.people > 0
    seen = preview(shelter, partner.partner)
    assert seen.people == 0
    assert [(held.reason_code, held.people) for held in seen.withheld] == [("demonstration_only", done.people)]
    shelter.close()
    coordinator.close()


def test_only_an_earlier_demonstration_is_replaced(run, tmp_path):
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "letter.txt").write_text("hello")
    refused = run("demo", "--folder", tmp_path / "taken")
    assert refused.code == 2
    assert (tmp_path / "taken" / "letter.txt").read_text() == "hello"
    for words in ("أي كلمات\n\nhavenbook-demonstration\n", "A demonstration of Havenbook: nobody in it is living"):
        earlier = tmp_path / "earlier"
        earlier.mkdir(exist_ok=True)
        (earlier / "README.txt").write_text(words, "utf-8")
        (earlier / "stick").mkdir()
        demo._clear(earlier)
        assert list(earlier.iterdir()) == []


def test_self_test_tries_everything_and_leaves_nothing(run, tmp_path, monkeypatch):
    import tempfile

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(paths, "state_folder", lambda: tmp_path / "state")
    said = run("self-test", "--json")
    assert said.code == 0
    assert json.loads(said.out)["result"]["people"] > 0
    assert list(tmp_path.iterdir()) == [tmp_path / "state"]
    assert list((tmp_path / "state").iterdir()) == []


def test_show_opens_the_window_only_where_there_is_a_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not demo._has_display()
    monkeypatch.setenv("DISPLAY", ":1")
    assert demo._has_display()


@pytest.mark.parametrize("how", [KeyboardInterrupt, RuntimeError])
def test_one_that_was_broken_off_does_not_stand_in_the_way_of_the_next(run, tmp_path, monkeypatch, how):
    def broken_off(play):
        (play.vault("shelter")).mkdir()
        raise how

    folder = tmp_path / "demo"
    monkeypatch.setattr(demo_steps, "make_vaults", broken_off)
    assert run("demo", "--folder", folder).code == (130 if how is KeyboardInterrupt else 1)
    assert folder.exists() is (how is RuntimeError), "whoever stops it is told that nothing was kept"
    demo._clear(folder)
    assert list(folder.iterdir()) == []


def test_a_place_where_no_folder_can_be_is_told(run, tmp_path):
    (tmp_path / "letter").write_text("dear")
    assert run("demo", "--json", "--folder", tmp_path / "letter").json["code"] == "cli.demo_folder"
    assert run("demo", "--json", "--folder", tmp_path / "letter" / "demo").json["code"] == "drive.gone"
    assert (tmp_path / "letter").read_text() == "dear"
