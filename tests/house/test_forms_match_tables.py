"""Every question has a column that travels as far as the question says; every column is asked or excused."""

import pytest

from app.forms.catalogue import FORMS, field_of, fields_of
from app.forms.field import Date
from db.base import STRUCTURAL
from db.codes.lists import code_list, versions
from db.models import KINDS
from db.models.case_record import CaseRecord

EXCUSED = (
    {
        ("person", "code"): "random, made by the app",
        ("identity", "person"): "whose it is",
        ("consent", "person"): "whose it is",
        ("consent", "voided"): "set by voiding",
        ("case", "person"): "whose it is",
        ("case", "number"): "made by the app",
        ("case", "opened_on"): "the day of intake, for the list",
        ("case", "voided"): "set by voiding",
        ("intake", "case"): "whose it is",
        ("intake", "form_version"): "filled by the app",
        ("perpetrator", "episode"): "the record it hangs on",
        ("goal", "plan"): "the record it hangs on",
        ("task", "plan"): "the record it hangs on",
        ("transfer", "taken_as"): "the case that was opened for it",
        ("training", "form_version"): "filled by the app",
        ("training", "voided"): "set by voiding",
        ("sheet", "form"): "which questionnaire of the organisation",
        ("sheet", "form_title"): "which questionnaire of the organisation",
        ("sheet", "filled_on"): "filled by the app",
        ("sheet", "private"): "all of that, where none of it may travel",
        ("sheet_answer", "private_question"): "which question, where not even that may travel",
        ("sheet_answer", "case"): "whose it is",
        ("sheet_answer", "sheet"): "the record it hangs on",
        ("sheet_answer", "question"): "which question of the organisation's own",
        ("sheet_answer", "coded"): "the answer to it",
        ("sheet_answer", "identifying"): "the answer to it",
        ("sheet_answer", "private"): "the answer to it",
    }
    | {
        ("quality_note", name): "asked by a coordinator and answered on its own page"
        for name in ("about", "about_kind", "field", "finding", "noted_on", "reply", "replied_on", "reply_why")
    }
    | {
        ("person_link", name): "decided on its own page"
        for name in ("one", "two", "verdict", "grounds", "decided_on", "decided_by", "note")
    }
    | {
        (kind.kind, name): "filled by the app"
        for kind in CaseRecord.__subclasses__()
        for name in ("case", "form_version", "voided")
    }
)
ASKED = [(form.stamp, field) for form in FORMS.values() for field in form.fields]


def columns(kind):
    return {column.key: column for column in KINDS[kind].__mapper__.columns if column.key not in STRUCTURAL}


@pytest.mark.parametrize(("stamp", "field"), ASKED, ids=[f"{stamp}-{field.name}" for stamp, field in ASKED])
def test_a_question_has_its_column(stamp, field):
    column = columns(field.of)[field.name]
    assert column.info["travels"] == field.column_travels
    assert column.info["groups"] == frozenset(field.groups)
    assert set(field.groups) <= {code.code for code in code_list("field_group")}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_column_is_asked_or_excused(kind):
    asked = {field.name for field in fields_of(kind)} | {field.month for field in fields_of(kind)}
    excused = {name for other, name in EXCUSED if other == kind}
    assert set(columns(kind)) == (asked - {None}) | excused
    assert not asked & excused


def test_no_day_goes_out_with_statistics():
    for kind in KINDS:
        for field in fields_of(kind):
            if isinstance(field, Date):
                assert columns(kind)[field.name].info["travels"] != "statistics"
                if field.month:
                    assert columns(kind)[field.month].info == columns(kind)[field.name].info | {"travels": "statistics"}


def test_no_free_text_goes_out_with_statistics():
    for _, field in ASKED:
        assert field.kind not in ("text", "long_text") or field.column_travels != "statistics", field.name


def test_every_list_that_is_asked_exists():
    fields = [part for _, field in ASKED for part in (field, *getattr(field, "parts", ()))]
    asked = {field.codes for field in fields if hasattr(field, "codes")}
    asked |= {field.said for field in fields if getattr(field, "said", "")}
    assert asked <= set(versions())
    assert set(versions()) - asked == {"missing_reason"}


def test_a_field_is_found_by_record_and_name():
    assert field_of("intake", "exploitation_types_other").companion_of == "exploitation_types"
    assert field_of("intake", "known_as") is None


def test_nothing_defaults():
    """No field can carry an answer of its own: there is no place for one."""
    for _, field in ASKED:
        assert not [name for name in dir(field) if "default" in name or "initial" in name]
