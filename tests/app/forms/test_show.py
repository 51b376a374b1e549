"""An answer in words, in any language, never failing on what a newer or a strange vault sent."""

from datetime import date

import pytest

from app.forms.catalogue import field_of
from app.forms.currencies import currencies
from app.forms.shapes import judge
from app.forms.show import counted, date_words, lines, show
from app.tables.answers import code_of

DAY = date(2026, 11, 27)


def shout(context, text):
    return f"{context}:{text.upper()}" if context == "Codes" else text


@pytest.mark.parametrize(
    ("kind", "name", "answer", "words"),
    [
        ("attachment", "file", {"type": "image/png", "size": "²"}, "Picture"),
        ("attachment", "file", {"type": "image/png", "size": "9" * 400}, "Picture"),
        ("person", "gender", None, ""),
        ("person", "gender", "Feminine", "Feminine"),
        ("person", "gender", "FromTheFuture", "FromTheFuture"),
        ("person", "gender", {"missing": "declined"}, "The person prefers not to answer"),
        ("person", "gender", {"missing": "a new reason"}, "a new reason"),
        ("person", "citizenships", ["KH", "QQ"], "Cambodia, QQ"),
        ("person", "main_language", "km", "Khmer"),
        ("person", "interpreter_needed", "no", "No"),
        ("intake", "age_at_intake", 0, "0"),
        ("intake", "intake_date", "2026-11-22", "22 Nov 2026"),
        ("identity", "date_of_birth", "1990", "1990"),
        ("identity", "date_of_birth", "1990-05", "May 1990"),
        ("identity", "date_of_birth", "age:34@2026-11-22", "About 34 years old on 22 Nov 2026"),
        ("identity", "date_of_birth", "long ago", "long ago"),
        ("identity", "known_as", "Sok, she", "Sok, she"),
        (
            "intake",
            "means_of_control",
            {"DebtBondage": "yes", "Other": "declined"},
            "Debt bondage: Yes, Other: The person prefers not to answer",
        ),
        ("intake", "means_of_control", {"DebtBondage": 7}, "Debt bondage: 7"),
        ("intake", "urgent_needs", [["x"]], "['x']"),
        ("identity", "date_of_birth", "age:34@2026-13-45", "age:34@2026-13-45"),
    ],
)
def test_in_words(kind, name, answer, words):
    assert show(field_of(kind, name), answer) == words


def test_codes_go_through_the_translator_and_unknown_ones_do_not():
    field = field_of("intake", "urgent_needs")
    assert show(field, ["food", "new_code"], shout) == "Codes:FOOD AND DRINK, new_code"
    assert lines(field_of("intake", "means_of_control"), {"DebtBondage": "no"}, shout) == ("Codes:DEBT BONDAGE: No",)


def test_a_currency_is_said_by_name_and_code_and_old_words_as_they_are():
    field = field_of("legal_action", "currency")
    assert show(field, "KHR") == "Cambodian Riel (KHR)"
    assert show(field, "KHR", locale="ar").endswith("(KHR)")
    assert show(field, "KHR", locale="ar") != show(field, "KHR")
    assert show(field, "riel") == "riel"
    codes = {each.code for each in currencies()}
    assert {"KHR", "THB", "USD", "EUR", "MMK", "LAK", "VND"} <= codes
    assert not codes & {"XXX", "XTS", "DEM"}
    assert [each.code for each in judge(field, "riel", DAY)] == ["answer.unknown_code"]
    assert [*judge(field, "DEM", DAY), *judge(field, "KHR", DAY)] == []
    assert all(each.severity == "warning" for each in judge(field, "riel", DAY))
    assert [code_of(field, word) for word in ("khr", "Cambodian Riel", "thai baht", "money")] == [
        "KHR",
        "KHR",
        "THB",
        None,
    ]


def test_an_amount_is_said_with_its_currency():
    field = field_of("legal_action", "amount_claimed")

    def said(amount, currency):
        beside = {"amount_claimed": amount, "currency": currency}
        return counted(field, show(field, amount), beside)

    assert said("1250000.5", "KHR") == "1,250,000.5 KHR"
    assert said("0", "USD") == "0 USD"
    assert said("1200", None) == said("1200", {"missing": "declined"}) == "1,200"
    assert said(None, "USD") == ""
    assert said({"missing": "declined"}, "USD") == "The person prefers not to answer"
    assert counted(field_of("identity", "known_as"), "Sok", {"known_as": "Sok", "": "x"}) == "Sok"


def test_in_another_language():
    assert show(field_of("person", "citizenships"), ["KH"], locale="ar") == "كمبوديا"
    assert date_words("2026-11-22", locale="km").endswith("2026")
