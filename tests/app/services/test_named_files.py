"""A record names only files that lie in this vault about the same person; a note of another house's file may stay."""

from __future__ import annotations

from secrets import token_hex

import pytest
from sqlalchemy import delete

from app.forms.catalogue import form
from app.records.errors import AnswersRefused
from app.records.named_files import CODE
from app.services.add_consent import add_consent
from app.services.add_record import NewRecord, add_record
from app.services.attach_file import attach
from app.services.check_correction import check_correction
from app.services.check_record import check_record
from app.services.correct_record import Correction, correct
from app.services.record_intake import record_intake
from app.services.show_case import show
from db.models import Blob, BlobChunk
from tests import pictures
from tests.sheets import care, intake
from tests.specimens import FILE, in_vault, least


@pytest.fixture
def case(desk):
    return record_intake(desk, intake()).case


def sheet(file):
    return least(form("attachment"), {"file": file, "title": "Letter"})


def codes(refusal):
    return {(each.field, each.code) for each in refusal.value.findings if each.severity == "error"}


def test_a_file_that_is_not_in_the_vault_is_refused(desk, case):
    with pytest.raises(AnswersRefused) as refusal:
        add_record(desk, NewRecord("attachment", case, token_hex(16), sheet(FILE)))
    assert codes(refusal) == {("file", CODE)}
    found = check_record(desk, "attachment", case, token_hex(16), sheet(FILE))
    assert ("file", CODE) in {(each.field, each.code) for each in found}
    assert [each for each in show(desk, case).records if each.kind == "attachment"] == []


def test_a_file_about_somebody_else_is_refused(desk, case):
    theirs = in_vault(desk, record_intake(desk, intake()).case, sheet(FILE))
    with pytest.raises(AnswersRefused) as refusal:
        add_record(desk, NewRecord("attachment", case, token_hex(16), theirs))
    assert codes(refusal) == {("file", CODE)}


def test_a_reason_for_no_file_is_no_name_of_one(desk, case):
    real = in_vault(desk, case, sheet(FILE))
    assert add_record(desk, NewRecord("attachment", case, token_hex(16), real)).record


def test_a_permission_with_a_strange_sheet_is_refused_wherever_it_is_given(desk, case):
    strange = care(consent_status="given_signed", signed_sheet=FILE)
    with pytest.raises(AnswersRefused) as refusal:
        add_consent(desk, show(desk, case).person, strange)
    assert ("signed_sheet", CODE) in codes(refusal)
    with pytest.raises(AnswersRefused) as refusal:
        record_intake(desk, intake(strange))
    assert ("signed_sheet", CODE) in codes(refusal)


def test_a_correction_to_a_strange_file_is_refused_also_from_one_that_is_gone(desk, case):
    """As after a bundle: the record came, its file did not."""
    made = add_record(desk, NewRecord("attachment", case, token_hex(16), in_vault(desk, case, sheet(FILE)))).record
    with desk.write("attach_file") as session:
        session.execute(delete(BlobChunk))
        session.execute(delete(Blob))
    correct(desk, Correction("attachment", made, {"title": "A letter"}, "clearer"))
    assert check_correction(desk, "attachment", made, {"title": "Other"}) == ()
    with pytest.raises(AnswersRefused) as refusal:
        correct(desk, Correction("attachment", made, {"file": FILE}, "another"))
    assert codes(refusal) == {("file", CODE)}
    assert {each.code for each in check_correction(desk, "attachment", made, {"file": FILE})} == {CODE}


def test_a_corrected_file_that_is_here_is_taken(desk, case, tmp_path):
    made = add_record(desk, NewRecord("attachment", case, token_hex(16), in_vault(desk, case, sheet(FILE)))).record
    other = tmp_path / "other.png"
    other.write_bytes(pictures.png(9, 9))
    real = attach(desk, case, other)
    correct(desk, Correction("attachment", made, {"file": real}, "the right page"))
    [view] = [each for each in show(desk, case).records if each.record == made]
    assert view.answer("file") == real
