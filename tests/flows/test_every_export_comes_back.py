"""Every file that leaves is read back by our own reader and found whole, also when somebody saved it again."""

from __future__ import annotations

import ast
import zipfile
from types import SimpleNamespace

import pytest
from sqlalchemy import func, select

from app import tongue
from app.records import everything
from app.records.columns import COLUMNS
from app.records.dataset_errors import NotHandedToUs, NotReadHere, PassphraseNeeded
from app.roles import Refused
from app.services.check_file import check_file
from app.services.export_everything import Order as Whole
from app.services.export_everything import export_everything
from app.services.preview_table import Look, preview
from app.services.record_intake import record_intake
from app.tables import synthetic
from app.tables.errors import NobodysRows, TableUnreadable
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.app.standards import office
from tests.flows import exported
from tests.flows.desks import two_desks
from tests.flows.handing import TERMS, audit_of
from tests.house.sources import HOUSE
from tests.registers import count
from tests.sheets import intake

KINDS = {"synthetic": "synthetic", "figures": "figures", "release": "release", "everything": "everything"}
PASSPHRASE = "eight tall herons count slow barges"


@pytest.fixture(scope="module")
def desks(tmp_path_factory):
    made = two_desks(tmp_path_factory.mktemp("desks"), TERMS)
    exported.fill(made.shelter)
    yield made
    made.close()


@pytest.fixture(scope="module")
def written(desks, tmp_path_factory):
    """written(which): a plain file, made once."""
    folder, made = tmp_path_factory.mktemp("written"), {}

    def write(which):
        if which not in made:
            made[which] = exported.write(desks, which, folder)
        return made[which]

    return write


def ids(cases):
    return ["-".join(each) for each in cases]


@pytest.mark.parametrize("which", exported.ALL, ids=ids(exported.ALL))
def test_it_is_read_back_and_found_whole(desks, written, which):
    found = check_file(desks.shelter, written(which))
    kind = "template" if "template" in which[1] else KINDS.get(which[0], "dataset")
    assert (found.kind, found.wrong, found.sealed) == (kind, (), False)
    assert found.tables
    assert ("open_handed_out", "dataset", f"looked into: {kind}, whole") in audit_of(desks.shelter)[-1:]


SEALED = (*exported.DATASETS[-2:], *exported.SYNTHETIC[1:2], *exported.FIGURES)


@pytest.mark.parametrize("which", SEALED, ids=ids(SEALED))
def test_a_sealed_one_is_looked_into_without_being_written_plainly(desks, tmp_path, which):
    path = exported.write(desks, which, tmp_path, seal="own")
    found = check_file(desks.shelter, path)
    assert (found.wrong, found.sealed, list(tmp_path.iterdir())) == ((), True, [path])
    with pytest.raises(NotHandedToUs):
        check_file(desks.coordinator, path)


def test_all_the_data_under_a_passphrase_is_read_back_with_it(desks, tmp_path):
    done = export_everything(desks.shelter, Whole(folder=tmp_path, passphrase=PASSPHRASE))
    with pytest.raises(PassphraseNeeded):
        check_file(desks.shelter, done.path)
    with pytest.raises(NotHandedToUs):
        check_file(desks.shelter, done.path, passphrase="another one of the same kind")
    found = check_file(desks.shelter, done.path, passphrase=PASSPHRASE)
    assert (found.kind, found.sealed, found.wrong) == ("everything", True, ())


def test_all_the_data_holds_as_many_lines_as_the_vault_has_rows(desks, tmp_path):
    """Nobody was erased here, so that nothing stays behind but what was erased or looked at since."""
    path = exported.write(desks, ("everything", "zip"), tmp_path)
    told = {each.name: each.rows for each in check_file(desks.shelter, path).tables}
    with desks.shelter.read("look") as session:
        for sheet in everything.sheets():
            asked = select(func.count()).select_from(sheet.table)
            if "erased" in sheet.table.c:
                asked = asked.where(sheet.table.c.erased == 0)
            if sheet.table.name != "audit":
                assert told.pop(f"{sheet.path}.jsonl") == session.scalar(asked), sheet.path
    assert set(told) == {"house/audit.jsonl"}


@pytest.mark.parametrize("which", exported.SYNTHETIC, ids=ids(exported.SYNTHETIC))
def test_nobody_is_made_of_synthetic_rows(desks, written, which, tmp_path):
    before, paths = count(desks.coordinator), [written(which)]
    if which[1] == "csv":
        with zipfile.ZipFile(paths[0]) as packed:
            paths.append(tmp_path / "some.csv")
            paths[1].write_bytes(packed.read("rows.csv"))
    for path in paths:
        with pytest.raises(NobodysRows):
            preview(desks.coordinator, Look(str(path)))
    assert count(desks.coordinator) == before


def test_the_columns_of_synthetic_rows_are_those_that_are_offered():
    assert set(COLUMNS) == synthetic._NAMES
    assert not synthetic.are_columns(["year", "gender", "country"]), "a register of somebody else may be headed so"


WORDS = {
    ("Reports", "Answer"): "Réponse",
    ("Reports", "Forms of exploitation"): "Formes",
    ("Codes", "Forced labour"): "Travail forcé",
    ("Standards", "People"): "Personnes",
    ("Synthetic", "Synthetic rows"): "Lignes",
}


@pytest.mark.parametrize("which", [*exported.FIGURES, ("htcds", "csv"), ("synthetic", "xlsx")], ids=str)
def test_one_in_another_language_is_read_back_too(desks, which, tmp_path, monkeypatch):
    monkeypatch.setattr(tongue, "_catalogue", lambda language: WORDS if language == "ar" else {})
    found = check_file(desks.shelter, exported.write(desks, which, tmp_path, language="ar"))
    assert found.wrong == ()
    if which in exported.FIGURES and which[1] != "json":
        assert "Réponse" in found.figures[0].headings
    assert [each.not_made for each in found.figures] == ["" for _ in found.figures]


def test_a_figure_stands_beside_that_of_today(tmp_path):
    desks = SimpleNamespace(shelter=vaults.make(tmp_path / "vault").desk)
    exported.fill(desks.shelter)
    paths = [exported.write(desks, which, tmp_path) for which in exported.FIGURES]
    record_intake(desks.shelter, intake(exploitation_types=["ForcedLabour"], gender="Masculine"))
    for path in paths:
        first, second = check_file(desks.shelter, path).figures
        assert (first.not_made, second.not_made) == ("", "")
        assert any("n of N" in each for each in first.words)
        told = {(each.row, each.column): (each.then, each.now) for each in first.differs}
        assert told["All · Forced labour", "n"] == ("5", "6")
        assert told["Masculine · Forced labour", "n"] == ("", "1")
        assert ("Feminine · Forced labour", "n") not in told
        assert first.same > 5
        assert [(each.then, each.now) for each in second.differs] == [("5", "6")]
    desks.shelter.close()


def test_who_may_not_and_what_is_none_of_ours(desks, written, tmp_path):
    with pytest.raises(Refused):
        check_file(kit.sitting(desks.shelter, "worker"), written(exported.FIGURES[0]))
    for name, data in (("a", b"%PDF-1.4"), ("b", b'{"a":1}'), ("c.csv", b"No,Name\n1,Dara\n"), ("d", b"")):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(NotReadHere):
            check_file(desks.shelter, tmp_path / name)
    (tmp_path / "cut").write_bytes(written(("everything", "zip")).read_bytes()[:-400])
    with pytest.raises(TableUnreadable):
        check_file(desks.shelter, tmp_path / "cut")
    with pytest.raises(NotReadHere):
        check_file(desks.shelter, tmp_path / "nowhere")


@office.needed
def test_libreoffice_opens_it_and_what_it_saves_again_is_still_whole(desks, written, tmp_path):
    """Each workbook; and each table of text, also those that lie in a ZIP, in one start."""
    books = {f"{name}.{kind}": written((name, kind)).read_bytes() for name, kind in exported.ALL if kind == "xlsx"}
    for name, again in saved_again(tmp_path / "xlsx", "xlsx", books).items():
        found = check_file(desks.shelter, again)
        assert (found.wrong, found.more) == ((), 0), name
        assert all(not each.differs for each in found.figures)
    texts = {"figures.csv": written(("figures", "csv")).read_bytes()}
    for name, kind in exported.ALL:
        if (kind == "csv" or name == "everything") and name != "figures":
            texts |= {f"{name}-{inner}": data for inner, data in packed_in(written((name, kind))).items()}
    assert len(texts) > 20
    made = saved_again(tmp_path / "csv", "csv", texts)
    assert check_file(desks.shelter, made.pop("figures.csv")).wrong == ()
    sets = {name.partition("-")[0] for name in made} - {"everything"}
    for each in sorted(sets):
        path = tmp_path / f"{each}.zip"
        with zipfile.ZipFile(path, "w") as packed:
            for name, again in made.items():
                if name.startswith(f"{each}-"):
                    packed.write(again, name.removeprefix(f"{each}-"))
        assert check_file(desks.shelter, path).wrong == (), each


def packed_in(path):
    with zipfile.ZipFile(path) as packed:
        return {name.replace("/", "-"): packed.read(name) for name in packed.namelist() if name.endswith(".csv")}


def saved_again(folder, ending, files):
    """By its name, as LibreOffice saved it."""
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    made = office.convert(folder, ending, *(folder / name for name in files))
    return {name: made[name.removesuffix(f".{ending}")] for name in files}


READ_BACK = {
    "app/records/handed_out.py": "test_it_is_read_back_and_found_whole",
    "app/services/save_figures.py": "test_it_is_read_back_and_found_whole",
    "app/services/save_release.py": "test_it_is_read_back_and_found_whole",
    "app/services/export_everything.py": "test_it_is_read_back_and_found_whole",
    "app/services/open_dataset.py": "test_sealed_only_the_partner_opens_it",
    "app/services/share_report.py": "test_shared_as_a_small_file",
    "app/services/share_profile.py": "test_every_profile_that_may_be_kept_can_be_read_back",
    "app/services/keep_mapping.py": "test_mappings_are_kept_for_the_next_table_and_go_to_a_file_only_when_asked",
    "app/services/save_import_report.py": "test_what_waits_is_mended_in_its_file_and_comes_in",
    "app/services/save_attachment_copy.py": "test_a_copy_is_written_where_it_is_asked_for_and_nowhere_beside_the_vault",
    "app/services/note_print.py": "test_saving_is_written_down_and_whole_and_never_beside_the_vault",
    "app/services/export_bundle.py": "test_export_import_receipt_nothing_to_send",
    "app/services/export_keyed.py": "test_who_was_at_both_is_one_pair_by_code_and_nothing_is_kept",
    "app/services/make_card.py": "test_a_card_opens_with_the_spoken_code_however_it_is_typed",
    "app/records/receipts.py": "test_the_same_bundle_twice_changes_nothing_and_gives_its_receipt_again",
    "app/records/asked_file.py": "",
    "app/records/plain_file.py": "",
}
"""Whatever writes a file that leaves, and the test that reads such a file back; two are only the way to it."""


def test_whatever_writes_a_file_that_leaves_has_a_test_that_reads_it_back():
    found = {
        str(path.relative_to(HOUSE))
        for path in (HOUSE / "app").rglob("*.py")
        if "app/bundle" not in str(path)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and _is_writing(node.func)
    }
    assert found == set(READ_BACK)
    tests = "".join(path.read_text("utf-8") for path in (HOUSE / "tests").rglob("test_*.py"))
    assert [name for name in READ_BACK.values() if f"def {name}(" not in tests and name] == []


def _is_writing(called):
    if isinstance(called, ast.Name):
        return called.id in ("deliver", "deliver_to")
    return isinstance(called, ast.Attribute) and (
        called.attr in ("deliver", "deliver_to")
        or (called.attr == "write" and getattr(called.value, "id", "") == "asked_file")
    )
