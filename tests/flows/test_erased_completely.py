"""A person in every form, table, file, draft and kept search of a house, erased: no sign of a word of hers is left."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from secrets import token_hex

import pytest
from sqlalchemy import select

from app.forms import field as kinds
from app.records.finding import CaseFilter, CaseSearch, RecordFilter
from app.services import keep_draft, keep_mapping, keep_search, list_imports, retry_rows
from app.services.add_record import NewRecord, add_record
from app.services.add_sheet import NewSheet, add_sheet
from app.services.attach_file import attach
from app.services.confirm_erasure import confirm
from app.services.erase_person import erase
from app.services.import_table import import_table
from app.services.own_forms import FormFile, accept_form
from app.services.unlock_vault import unlock_vault
from app.tables.mapping import Column
from db import vault as vaults
from db.models import Case, ImportMapping, ImportRow, ImportRun, SavedSearch
from tests import specimens
from tests.app.xlsform.forms import CHILDREN, markdown
from tests.attached import decrypted
from tests.flows import steps
from tests.registers import kept_of, writer
from tests.vaults import PASSPHRASE

WORD = "Zyqvarjunk"
SIGN = re.compile(b"zyqva|z\0y\0q\0v\0a", re.IGNORECASE)
PARENT = {"perpetrator": "episode", "goal": "support_plan", "task": "support_plan"}
TRAVELS = {"who": "with_identity_consent", "age": "with_coded_consent", "kid/kname": "with_coded_consent"}
OTHER = b"another.worker.."[:8]


def planted(asked, answer):
    """The same answer with the word in every place where words go."""
    if isinstance(asked, kinds.Repeat):
        parts = {part.name: part for part in asked.parts}
        return [{name: planted(parts[name], each) for name, each in row.items()} for row in answer]
    if isinstance(asked, kinds.Place):
        return [f"{WORD} {each}" for each in answer]
    plain = isinstance(asked, kinds.Text | kinds.LongText) and isinstance(answer, str) and answer != specimens.COLLEAGUE
    return f"{WORD} {asked.name}" if plain else answer


def work_of(desk, case):
    """Records of every kind with the word in every answer."""
    made = {}
    for kind in specimens.KINDS:
        told = {field.name: field for field in specimens.asked_of(kind)}
        for specimen in specimens.with_values(kind):
            sheet = specimens.in_vault(desk, case, specimen)
            answers = {name: planted(told[name], answer) for name, answer in sheet.items()}
            parent = made.get(PARENT.get(kind, ""), "")
            made[kind] = add_record(desk, NewRecord(kind, case, token_hex(16), answers, parent)).record
    return made


def sheet_of(desk, case):
    accept_form(desk, FormFile(markdown(CHILDREN), ".md", "small"), TRAVELS)
    kid = [{"kname": WORD, "kage": 4, "visit": [{"day": "2024-05-03"}]}]
    answers = {"who": WORD, "age": 20, "has_children": "yes", "kid": kid}
    return add_sheet(desk, NewSheet("small", case, token_hex(16), answers)).sheet


def half_typed(desk, saved, record, other):
    """Drafts of two workers about her: of a new form, of a correction, of a sheet, and of the intake itself."""
    told = {"answers": {"text": WORD}, "number": saved.number}
    about = {
        ("case_note", "1"): {"address": f"new:case_note:{saved.case}", "case": saved.case, "made": token_hex(16)},
        ("referral", "2"): {"address": f"correct:referral:{record}", "made": record},
        ("sheet", "3"): {"form": "small", "case": saved.case, "sheet": token_hex(16)},
        ("consent", "4"): {"address": f"new:consent:{saved.person}", "case": ""},
    }
    for (form, key), payload in about.items():
        keep_draft.keep(desk, form, key, {**payload, **told})
        desk.drafts.keep(OTHER, form, key, {**payload, **told})

    keep_draft.keep(
        desk, "case_note", "hers no more", {"case": other, "answers": {"text": "Bopha", "who": saved.person}}
    )


def looked_for(desk):
    """Searches for her by name, by a word of a note, by an answer, and one named after her."""
    keep_search.keep(desk, "By her name", CaseSearch(WORD.lower()), (), shared=True)
    keep_search.keep(desk, "By her note", CaseSearch(f"{WORD} text"), (), shared=False)
    asked = CaseFilter(record=RecordFilter("case_note", (("text", "says", WORD),)))
    keep_search.keep(desk, "By an answer", CaseSearch(filter=asked), (), shared=False)
    keep_search.keep(desk, f"{WORD} and hers", CaseSearch(), (), shared=False)
    keep_search.keep(desk, "Somebody else", CaseSearch("Bopha"), (), shared=False)


def signs(desk):
    """Where the word is still to be read: pages of the vault, rows, indexes of parts of words, the drafts."""
    found = [
        f"page: {page[max(0, at.start() - 60) : at.end() + 30]!r}"
        for page in decrypted(desk)
        for at in SIGN.finditer(page)
    ]
    raw = vaults.connect(desk.store.vault.path, vaults.Key(desk.vault_key.database()))
    try:
        for words in ("case_words", "note_words"):
            raw.execute(f"CREATE VIRTUAL TABLE temp.v_{words} USING fts5vocab('main', '{words}', 'row')")
            found += [
                f"{words}: {row}" for row in raw.execute(f"SELECT term FROM temp.v_{words} WHERE term GLOB '*zyq*'")
            ]
    finally:
        raw.close()
    if not (desk.vault_path / "drafts.db").exists():
        return found
    drafts = vaults.connect(desk.vault_path / "drafts.db", vaults.Key(desk.vault_key.drafts()))
    try:
        found += [f"draft: {row}" for row in drafts.execute("SELECT * FROM draft") if SIGN.search(repr(row).encode())]
    finally:
        drafts.close()
    return found


@pytest.fixture
def her(desks, tmp_path):
    """Everything a house may know of one person, with one who stays."""
    desk = desks.shelter
    stays = steps.intake(desk, "identity", known_as="Bopha")
    saved = steps.intake(
        desk, "identity", known_as=WORD, given_names=WORD, family_names=WORD, name_own_script=WORD,
        other_names=f"{WORD}, {WORD}", safe_method="phone", safe_phone="+85512345678", account=WORD,
        danger_flags=["phone_tracked"], danger_details=WORD,
    )  # fmt: skip
    made = work_of(desk, saved.case)
    made["sheet"] = sheet_of(desk, saved.case)
    (tmp_path / f"{WORD}.txt").write_text(WORD)
    attach(desk, saved.case, tmp_path / f"{WORD}.txt")
    half_typed(desk, saved, made["referral"], stays.case)
    looked_for(desk)
    return saved


def erased_here(desks, saved, tmp_path):
    erase(desks.shelter, saved.person, WORD)
    return desks.shelter


def erased_after_it_came(desks, saved, tmp_path):
    steps.carry(desks)
    case = saved.case
    add_record(
        desks.coordinator,
        NewRecord("case_note", case, token_hex(16), specimens.least(specimens.form("case_note"), {"text": WORD})),
    )
    half_typed(desks.coordinator, saved, case, token_hex(16))
    looked_for(desks.coordinator)
    erase(desks.shelter, saved.person, WORD)
    steps.carry(desks)
    confirm(desks.coordinator, saved.person)
    return desks.coordinator


def erased_again(desks, saved, tmp_path):
    """An old copy of the whole folder comes back on the machine that remembers the erasure."""
    folder = desks.shelter.vault_path
    desks.shelter.close()
    shutil.copytree(folder, tmp_path / "copy")
    desks.shelter = unlock_vault(folder, "Amina", PASSPHRASE)
    erase(desks.shelter, saved.person, WORD)
    desks.shelter.close()
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "copy", folder)
    desks.shelter = unlock_vault(folder, "Amina", PASSPHRASE)
    return desks.shelter


@pytest.mark.parametrize("way", [erased_here, erased_after_it_came, erased_again])
def test_no_sign_of_her_is_left(desks, her, tmp_path, way):
    assert signs(desks.shelter), "nothing was planted"
    desk = way(desks, her, tmp_path)
    left = signs(desk)
    print("\n".join(left))
    assert left == []
    kept = {row.name: row.body for row in kept_of(desk, SavedSearch)}
    assert set(kept) == {"By her name", "By her note", "By an answer", "Somebody else"}
    assert kept["Somebody else"]["text"] == "Bopha"
    assert {draft.key for draft in keep_draft.drafts(desk)} == {"hers no more"}


def test_nothing_of_the_table_she_came_from_is_left(desks, tmp_path):
    """Two rows about her, the first mended before it went in; and one of somebody else, said to resemble her."""
    desk = desks.shelter
    stays = steps.intake(desk, known_as="Bopha")
    wish = writer(tmp_path)(f"2;{WORD};14/03/2001;Nonsense {WORD};{WORD}")
    import_table(desk, replace(wish, path=wish.path.rename(tmp_path / f"{WORD} 2020.csv")))
    (waits,) = list_imports.rows(desk)
    retry_rows.mend(desk, waits.row, {"Kind": "Forced labour", "Name": WORD})
    import_table(desk, writer(tmp_path)(f"3;{WORD};;Forced labour;", "4;Bopha;;Forced labour;"))
    hers = {row.subject: row for row in kept_of(desk, ImportRow) if WORD in str(row.cells)}
    assert signs(desk)
    with desk.write("correct") as session:  # as if Bopha had been doubted with her too
        (other,) = [row for row in session.scalars(select(ImportRow)) if "Bopha" in str(row.cells)]
        other.resembles = [*other.resembles, *number_of(desk, hers.values())]
    for row in hers.values():
        erase(desk, row.subject.hex(), "she asked")
    assert signs(desk) == []
    assert {row.state for row in kept_of(desk, ImportRow) if row.subject in hers} == {"erased"}
    (other,) = [row for row in kept_of(desk, ImportRow) if row.cells]
    assert other.resembles == [stays.number]
    assert [run.file_name for run in kept_of(desk, ImportRun)] == ["", "old register.csv"]


def test_the_name_of_a_table_and_the_words_of_its_mapping_keep_nothing_of_her(desks, tmp_path):
    """She stood in a table called after her, among others, and alone in another; the others can still be mended."""
    desk = desks.shelter
    words = {f"boat {WORD}": "ForcedLabour", "by night": "ForcedLabour", "farm": "Servitude"}
    column = {"Name": Column("known_as"), "Kind": Column("exploitation_types", values=words, nothing=[f"no {WORD}"])}
    told = {"column": column, "record": {}, "about": f"From {WORD}", "consent_words": {f"{WORD}": "given"}}
    rows = (f"1;{WORD};;by night;", "2;Bopha;;farm;", "3;Nid;;a farm;")
    done = import_table(desk, writer(tmp_path)(*rows, name=f"Register_{WORD}", **told))
    alone = import_table(desk, writer(tmp_path)("1;Rose;;farm;", name="The flower girl", **told))
    keep_mapping.keep(desk, writer(tmp_path)(name=f"{WORD}, friends").mapping)
    assert (done.new, alone.new) == (2, 1)
    hers = [row.subject for row in kept_of(desk, ImportRow) if WORD in str(row.cells) or "Rose" in str(row.cells)]
    retry_rows.accept(desk, _changed(desk, writer(tmp_path)("2;Bopha;;boat;", name=f"Register_{WORD}", **told)))
    for subject in hers:
        erase(desk, subject.hex(), "she asked")
    assert signs(desk) == []
    assert [(run.source, run.sheet) for run in kept_of(desk, ImportRun)] == [("", "")] * 3
    left = repr([vars(run) for run in kept_of(desk, ImportRun)])
    assert "flower" not in left
    assert "night" not in left, "a word that only she said"
    assert kept_of(desk, ImportMapping) == []
    (waits,) = list_imports.rows(desk)
    assert retry_rows.mend(desk, waits.row, {"Kind": "farm"}) == (), "the mapping still reads what others said"
    again = import_table(desk, writer(tmp_path)(*rows, name=f"Register_{WORD}", **told))
    assert (again.new, again.erased) == (0, 1), "known again by a mark, though its name is gone"


def _changed(desk, wish):
    wish.mapping.column["Kind"].values["boat"] = "ForcedLabour"
    import_table(desk, wish)
    return next(each.row for each in list_imports.rows(desk) if each.state == "changed")


def number_of(desk, rows):
    subjects = {row.subject for row in rows}
    return [case.number for case in kept_of(desk, Case) if case.subject in subjects]
