"""Cells as answers: what is certain is taken, what is not is refused, and nothing blank becomes a no."""

from __future__ import annotations

from datetime import date

import pytest

from app.tables import mapping as mappings
from app.tables.answers import RowRefused, answer
from app.tables.cell import Cell
from app.tables.errors import ConsentUnsaid, MappingWrong
from app.tables.mapping import Column, MappingFile, Part
from app.tables.rows import OLD_RECORD_CARE, judge
from app.tables.suggest import look, suggest
from db.missing import missing
from tests.sheets import care as sheet_care
from tests.sheets import share as sheet_share

TWO = {"sex": "SexualExploitation", "farm": "ForcedLabour"}
TODAY = date(2026, 11, 26)


def said(field, cell, **how):
    column = Column(field, **how)
    found = cell if isinstance(cell, Cell) else Cell(cell)
    return answer("Column", column, MappingFile(column={}).question(column), found)


@pytest.mark.parametrize(
    ("field", "cell", "how", "meant"),
    [
        ("gender", "  feminine ", {}, "Feminine"),
        ("gender", "f", {"values": {"F": "Feminine"}}, "Feminine"),
        ("citizenships", "KH; Thailand ;LAO", {}, ["KH", "TH", "LA"]),
        ("citizenships", "KH;KH", {}, ["KH"]),
        ("main_language", "khm", {}, "km"),
        ("means_of_control", "Debt bondage ;PhysicalAbuse", {}, {"DebtBondage": "yes", "PhysicalAbuse": "yes"}),
        ("exploitation_types", "Domestic", {"values": {"domestic": ["ForcedLabour"]}}, ["ForcedLabour"]),
        ("exploitation_types", "sex, farm", {"split": ",", "values": TWO}, ["SexualExploitation", "ForcedLabour"]),
        ("date_of_birth", Cell("1999-02-01", "date"), {"date": "%d/%m/%Y"}, "1999-02-01"),
        ("date_of_birth", "01/02/1999", {"date": "%d/%m/%Y"}, "1999-02-01"),
        ("date_of_birth", "02/1999", {"date": ["%d/%m/%Y", "%m/%Y"]}, "1999-02"),
        ("date_of_birth", "2542-02-01", {"calendar": "buddhist"}, "1999-02-01"),
        ("date_of_birth", "1999", {}, "1999"),
        ("date_of_birth", "២០២៤-០៥-០៣", {}, "2024-05-03"),
        ("date_of_birth", "๐๓/๐๕/๒๕๖๗", {"date": "%d/%m/%Y", "calendar": "buddhist"}, "2024-05-03"),
        ("date_of_birth", "29/02/2567", {"date": "%d/%m/%Y", "calendar": "buddhist"}, "2024-02-29"),
        ("date_of_birth", Cell("2024-02-29", "date"), {"calendar": "buddhist"}, "2024-02-29"),
        ("date_of_birth", Cell("2567-05-03", "date"), {"calendar": "buddhist"}, "2024-05-03"),
        ("age_at_intake", "١٦", {}, 16),
        ("age_at_intake", Cell("30", "number"), {}, 30),
        ("known_as", "unknown", {"reasons": {"Unknown": "unknown_to_person"}}, missing("unknown_to_person")),
        ("known_as", "", {}, None),
        ("known_as", "", {"blank": missing("not_asked")}, missing("not_asked")),
        ("safe_phone", Cell("85512345678", "number"), {}, "85512345678"),
        ("interpreter_needed", "Y", {}, "yes"),
    ],
)  # fmt: skip
def test_what_a_cell_surely_says(field, cell, how, meant):
    assert said(field, cell, **how) == meant


@pytest.mark.parametrize(
    ("field", "cell", "why"),
    [
        ("gender", "girlish", "csv.no_word"),
        ("citizenships", "Atlantis", "csv.no_word"),
        ("interpreter_needed", Cell("FALSE", "yes_no"), "csv.no_word"),
        ("interpreter_needed", "0", "csv.no_word"),
        ("date_of_birth", "01/02/1999", "table.no_date"),
        ("date_of_birth", Cell("36192", "number"), "table.no_date"),
        ("intake_date", "2024", "table.no_date"),
        ("date_of_birth", "1999-02-31", "table.no_date"),
        ("age_at_intake", "about 30", "csv.not_of_kind"),
        ("known_as", Cell("=A1", "formula"), "table.formula"),
        ("known_as", Cell("#REF!", "error"), "table.cell_error"),
        ("identity_number", Cell("1234567890123456000", "number"), "table.digits_lost"),
    ],
)
def test_what_is_not_certain_is_refused(field, cell, why):
    with pytest.raises(RowRefused) as refused:
        said(field, cell)
    assert refused.value.why == why


def told(**changes):
    return MappingFile(
        **{
            "column": {"Name": Column("known_as"), "Born": Column("date_of_birth")},
            "otherwise": "not_collected_then",
            "consent_basis": "not_collected_then",
            **changes,
        }
    )


def row(**cells):
    return {name: Cell(text) for name, text in cells.items()}


def test_an_old_record_is_for_care_alone_and_says_that_it_is_old():
    judged = judge(told(), row(Name="Dara"), TODAY)
    assert (judged.faults, judged.consents) == ([], [OLD_RECORD_CARE])
    assert judged.answers["from_old_records"] == "yes"
    assert judged.answers["intake_date"] == judged.answers["minor_at_intake"] == missing("not_collected_then")
    assert "age_at_intake" not in judged.answers


def test_a_column_may_say_who_agreed():
    asked = told(consent_column="Agreed", consent_words={"yes": "given", "no": "refused"})
    words = {text: judge(asked, row(Name="Dara", Agreed=text), TODAY) for text in ("Yes", "", "NO", "perhaps")}
    assert [[fault.why for fault in judged.faults] for judged in words.values()] == [
        [], [], ["row.consent_refused"], ["csv.no_word"],
    ]  # fmt: skip


def test_what_everybody_agreed_to_holds_only_for_rows_that_say_so():
    """A sheet that lets something travel is for those who said yes; whoever said nothing has agreed to nothing."""
    sheets = [sheet_care(), sheet_share()]
    asked = told(
        consent=sheets, consent_basis="", consent_column="Agreed", consent_words={"yes": "given", "?": "unknown"}
    )
    for text, expected in (("yes", sheets), ("", [OLD_RECORD_CARE]), ("?", [OLD_RECORD_CARE])):
        assert judge(asked, row(Name="Dara", Agreed=text), TODAY).consents == expected


def test_every_fault_of_a_row_is_told_under_its_heading():
    columns = {"Name": Column("known_as"), "Born": Column("date_of_birth"), "Sex": Column("gender")}
    judged = judge(told(column=columns), row(Name="Dara", Born="2090-01-01", Sex="?"), TODAY)
    assert {(fault.column, fault.why, fault.word) for fault in judged.faults} == {
        ("Sex", "csv.no_word", "?"), ("Born", "answer.in_future", ""),
    }  # fmt: skip


def test_a_word_without_a_meaning_is_said_the_one_of_several_and_not_a_whole_story():
    columns = {"From": Column("citizenships", split=","), "Agreed": Column("known_as")}
    asked = told(column=columns, consent_column="Yes?", consent_words={"yes": "given"})
    judged = judge(asked, row(**{"From": "Cambodia, Atlantis", "Agreed": "Dara", "Yes?": "perhaps " * 20}), TODAY)
    words = {fault.column: fault.word for fault in judged.faults}
    assert words["From"] == "Atlantis"
    assert words["Yes?"] == ("perhaps " * 20)[:60] + "…"


def test_a_further_record_is_made_only_where_the_row_speaks_of_it():
    columns = {"Name": Column("known_as"), "Where": Column("place_name", record="episode/work")}
    asked = told(column=columns, record={"episode/work": Part("episode", {"stage": "Exploitation"})})
    assert judge(asked, row(Name="Dara", Where=""), TODAY).parts == {}
    assert judge(asked, row(Name="Dara", Where="a boat"), TODAY).parts == {
        "episode/work": {"stage": "Exploitation", "place_name": "a boat"}
    }


def test_an_answer_that_is_not_asked_for_is_told():
    asked = told(column={"Name": Column("known_as"), "Phone": Column("safe_phone")})
    judged = judge(asked, row(Name="Dara", Phone="+85512345678"), TODAY)
    assert (judged.unasked, "safe_phone" in judged.answers) == (["Phone"], False)


def test_a_mapping_survives_its_file():
    asked = told(record={"perpetrator": Part("perpetrator", parent="episode"), "episode": Part("episode")})
    assert mappings.from_text(mappings.as_json(asked), json=True) == asked


@pytest.mark.parametrize(
    "changes",
    [
        {"column": {"Name": Column("known_as", record="nowhere")}},
        {"column": {"Name": Column("known_as", reasons={"x": "because"})}},
        {"column": {"Name": Column("known_as", calendar="julian")}},
        {"record": {"a": Part("no_such_kind")}},
        {"record": {"a": Part("perpetrator", parent="b"), "b": Part("stay")}},
        {"record": {"a": Part("episode", {"shoe_size": 3})}},
        {"otherwise": "lost"},
        {"consent_words": {"yes": "perhaps"}},
    ],
)
def test_a_mapping_that_names_what_is_not_there(changes):
    with pytest.raises(MappingWrong):
        mappings.must_fit(told(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"column": {"Minor": Column("minor_at_intake", blank="no")}},
        {"column": {"Name": Column("known_as", blank="Dara")}},
        {"column": {"How": Column("means_of_control", record="e")}, "record": {"e": Part("episode", {
            "means_of_control": {"DebtBondage": "no"}})}},
        {"column": {"Minor": Column("minor_at_intake")}, "constant": {"minor_at_intake": "no"}},
    ],
)  # fmt: skip
def test_no_mapping_makes_an_answer_of_an_empty_cell_and_least_of_all_a_no(changes):
    with pytest.raises(MappingWrong) as refused:
        mappings.must_fit(told(**changes))
    assert "empty cell" in refused.value.facts["what"]


def test_without_a_basis_nothing_is_brought_in():
    with pytest.raises(ConsentUnsaid):
        mappings.must_rest_on_consent(told(consent_basis=""))


def guessed(**columns):
    rows = [row(**dict(zip(columns, line, strict=True))) for line in zip(*columns.values(), strict=True)]
    return suggest(look(rows, tuple(columns)))


def test_columns_and_words_are_guessed_but_the_day_of_typing_is_not_the_intake():
    found = guessed(
        DOB=["31/01/1999", "01/02/2001"], Sex=["F", "m"], Nationality=["Cambodia", "KH"],
        Created=["2024-01-01", "2024-01-02"], Exploitation=["forced labour", "n/a"],
    ).column  # fmt: skip
    assert {name: column.field for name, column in found.items()} == {
        "DOB": "date_of_birth", "Sex": "gender", "Nationality": "citizenships", "Exploitation": "exploitation_types",
    }  # fmt: skip
    assert (found["DOB"].date, found["Sex"].values) == ("%d/%m/%Y", {"F": "Feminine", "m": "Masculine"})
    assert found["Exploitation"].reasons == {"n/a": "not_applicable"}


def test_a_day_that_may_be_a_month_is_left_to_the_person():
    assert guessed(DOB=["01/02/1999", "03/04/2001"]).column["DOB"].date == ""


@pytest.mark.parametrize(("text", "json"), [('{"a":' + "[" * 60_000, True), ("a = " + "[" * 60_000, False)])
def test_a_mapping_that_goes_too_deep_is_none(text, json):
    with pytest.raises(MappingWrong):
        mappings.from_text(text, json=json)


def offered(**columns):
    rows = [dict(zip(columns, map(Cell, cells), strict=True)) for cells in zip(*columns.values(), strict=True)]
    return suggest(look(rows, tuple(columns)))


def test_common_headings_and_what_people_are_called_are_offered():
    born, of = ["03/05/2003", "13/06/2001", ""], ["Cambodian", "vietnamese / Khmer", "Congolese"]
    made = offered(**{"D.O.B": born, "Nationality": of})
    assert (made.column["D.O.B"].field, made.column["D.O.B"].date) == ("date_of_birth", "%d/%m/%Y")
    assert offered(**{"D. o. b.": born}).column["D. o. b."].field == "date_of_birth"
    told = made.column["Nationality"]
    assert (told.field, told.split) == ("citizenships", "/")
    assert told.values == {"Cambodian": "KH", "vietnamese": "VN", "Khmer": "KH"}, "Congolese are of two countries"
    assert said("citizenships", "Khmer/Vietnamese", split="/", values=told.values) == ["KH", "VN"]


@pytest.mark.parametrize(
    ("heading", "cells", "key"),
    [
        ("No.", ["4", "9", "12"], "No."),
        ("Client No.", ["S-01", "S-02", "S-03"], "Client No."),
        ("No.", ["5", "5", "12"], ""),
        ("Case no", ["A1", "a1", "A2"], ""),
        ("Case ID", ["4", "", "12"], ""),
        ("No.", ["1", "2", "3"], ""),  # counts the lines
        ("Phone", ["4", "9", "12"], ""),
    ],
)
def test_a_number_of_its_own_is_offered_as_key(heading, cells, key):
    assert offered(**{heading: cells, "Name": ["Ny", "Ny", "Dara"]}).key == key
