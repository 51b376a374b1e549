"""A figure as a table of words: nothing hidden becomes a nought, nothing missing a no, no one of one a hundred."""

from dataclasses import replace

import pytest

from app.i18n import english
from app.reports.bars import bars
from app.reports.caveat import Caveat
from app.reports.caveats import outside
from app.reports.figure import Count, Group
from app.reports.labels import Names
from app.reports.make import Ground, Wish, make
from app.reports.notes import INSIDE
from app.reports.saying import Saying
from app.reports.sentences import sentence
from app.reports.sheet import sheet
from tests.app.reports.ledgers import Written

SAYING = Saying(names=Names(translate=english))


def figure(written, indicator="IND11", erased=0, **more):
    return make(written.ledger(), Wish(indicator=indicator, **more), Ground(as_of="2026-11-27", erased=erased))


def some(many, told="ForcedLabour", **more):
    written = Written()
    for _ in range(many):
        written.arrive(told=told, **more)
    return written


def cells(made, line):
    return [cell.text for cell in made.lines[line].cells]


def test_every_row_has_n_of_n_and_a_share():
    made = sheet(figure(some(6)), SAYING)
    assert [column.title for column in made.columns] == ["Answer", "n", "of N", "Share", "Not shared with us", "Erased"]
    assert cells(made, 0) == ["Everyone counted", "6", "", "", "0", "0"]
    assert cells(made, 1)[:4] == ["With an answer", "6", "6", "100.0%"]
    assert cells(made, 2) == ["Forced labour", "6", "6", "100.0%", "", ""]


@pytest.mark.parametrize("many", [1, 4])
def test_one_of_one_is_no_hundred_of_a_hundred(many):
    made = sheet(figure(some(many)), SAYING)
    assert cells(made, 2)[1:4] == [str(many), str(many), "too few"]
    assert made.lines[2].cells[3].value is None
    assert "%" not in bars(figure(some(many)), SAYING).bars[0].said
    assert any("fewer than 5" in note for note in made.notes)


def test_each_reason_has_a_column_and_so_have_not_shared_and_erased():
    written = some(5)
    written.arrive(told="!declined")
    written.arrive(told="")
    written.arrive(told="~", org="lotus")
    made = sheet(figure(written, erased=2), SAYING)
    heads = [column.title for column in made.columns]
    assert heads[4:] == ["The person prefers not to answer", "Left blank", "Not shared with us", "Erased"]
    assert cells(made, 0)[4:] == ["1", "1", "1", "2"]
    assert cells(made, 1)[1:3] == ["5", "8"]
    assert any("erased" in note and ": 2" in note for note in made.notes)


def test_a_hidden_number_is_words_and_no_number():
    counted = figure(some(6))
    row = replace(counted.whole.rows[0], n=Count(None, "small"))
    whole = replace(counted.whole, rows=(row,), answered=Count(None, "beside_small"))
    counted = replace(counted, whole=whole, caveats=outside(counted.caveats, counted.as_of))
    made = sheet(counted, SAYING)
    hidden = made.lines[2].cells[1]
    assert (hidden.text, hidden.value, hidden.state) == ("hidden: small", None, "hidden")
    assert made.lines[1].cells[1].text == "hidden: beside a small one"
    assert made.lines[2].cells[3].text == "", "no share where a part of it is hidden"
    (drawn,) = bars(counted, SAYING).bars
    assert (drawn.share, drawn.said) == (None, "hidden")


def test_a_rounded_number_says_that_it_is_one():
    counted = figure(some(6))
    whole = replace(counted.whole, total=Count(5, "rounded"))
    shown = replace(counted, step=5, whole=whole, caveats=outside(counted.caveats, counted.as_of))
    assert cells(sheet(shown, SAYING), 0)[1] == "5 to 9"


def test_groups_come_before_everyone_and_erased_people_are_in_no_group():
    written = some(5, gender="Feminine")
    written.arrive(told="ForcedLabour", gender="!declined")
    made = sheet(figure(written, dimensions=("gender",), erased=1), SAYING)
    firsts = [(line.cells[0].text, line.cells[2].text, line.cells[-1].text) for line in made.lines if line.total]
    assert firsts == [
        ("Feminine", "5", "–"),
        ("The person prefers not to answer", "1", "–"),
        ("All", "6", "1"),
    ]


def test_a_file_has_the_reasons_on_every_line():
    written = some(5)
    written.arrive(told="!declined")
    made = sheet(figure(written), replace(SAYING, repeat=True))
    assert [line.cells[4].value for line in made.lines] == [1, 1, 1]


def test_nothing_found_says_so_and_divides_by_nothing():
    made = sheet(figure(Written()), SAYING)
    assert cells(made, 0)[1] == "0"
    assert cells(made, 1)[1:4] == ["0", "0", "–"]
    assert any(note.startswith("Nothing was found") for note in made.notes)
    assert bars(figure(Written()), SAYING).bars == ()


def test_a_break_is_marked_where_it_lies():
    written = some(1, month="2026-02")
    written.arrive(month="2026-05", told="ForcedLabour")
    written.arrive(month="2026-08", told="ForcedLabour")
    counted = replace(
        figure(written, "IND02", dimensions=("quarter",)), breaks=(("2026-05-10", "The definition changed"),)
    )
    made = sheet(counted, SAYING)
    assert [line.cells[0].text for line in made.lines] == ["2026-Q1", "‡ 2026-Q2", "2026-Q3", "All"]
    assert [line.broken for line in made.lines] == [False, True, False, False]
    assert any(note.startswith("‡") and "The definition changed" in note for note in made.notes)


def test_caveats_are_whole_sentences_and_small_numbers_are_warned_of():
    made = sheet(figure(some(6)), SAYING)
    assert made.caveats
    assert not any("{" in words for words in made.caveats)
    assert made.notes[0] == INSIDE
    assert INSIDE not in sheet(figure(some(6)), replace(SAYING, protected=True)).notes


def test_who_was_counted_where_and_what_has_no_date():
    written = some(2, month="2026-05")
    counted = figure(written, first="2026-05-10", last="2026-12-31", filters=(("gender", "Feminine"),))
    notes = sheet(counted, replace(SAYING, consented=True, demonstration=True)).notes
    told = "\n".join(notes)
    for words in ("permission for statistics is in force", "2026-05-10 to 2026-12-31", "Gender: Feminine", "2 persons"):
        assert words in told
    assert "no living person" in told


def test_figures_that_only_count_draw_their_groups():
    written = some(4, gender="Feminine")
    written.arrive(told="", gender="Masculine")
    drawn = bars(figure(written, "IND02", dimensions=("gender",)), SAYING)
    assert [(bar.words, bar.share, bar.said) for bar in drawn.bars] == [
        ("Feminine", 1.0, "4"),
        ("Masculine", 0.25, "1"),
    ]


def test_the_same_answer_has_the_same_pattern_in_every_group():
    written = some(5, gender="Feminine")
    written.arrive(told="SexualExploitation", gender="Feminine")
    written.arrive(told="SexualExploitation", gender="Masculine")
    drawn = [bar for bar in bars(figure(written, dimensions=("gender",)), SAYING).bars if not bar.heading]
    assert {bar.words: bar.pattern for bar in drawn} == {"Forced labour": 0, "Sexual exploitation": 1}
    assert len(drawn) == 3


def test_a_group_of_another_shape_is_told_whole():
    made = sheet(figure(Written(), "IND02"), SAYING)
    assert [column.title for column in made.columns] == ["Answer", "n", "Erased"]
    assert isinstance(figure(Written(), "IND02").whole, Group)


def test_a_question_within_a_sentence_loses_its_sign_and_is_told_with_its_form():
    names = Names(translate=lambda _, text: text, question=lambda _: "On what day?")
    said = sentence(Caveat("A05", "By: {question}.", (("question", "@question:intake.intake_date"),)), names)
    assert said == "By: intake (On what day)."


@pytest.mark.parametrize(("code", "dimensions"), [("IND11", ("gender",)), ("IND11", ()), ("IND02", ("gender",))])
def test_bars_that_are_not_drawn_are_counted_all_the_same(monkeypatch, code, dimensions):
    written = some(4, gender="Feminine")
    written.arrive(told="DebtBondage", gender="Masculine")
    counted = figure(written, code, dimensions=dimensions)
    every = bars(counted, SAYING)
    assert every.left_out == 0
    for most in range(len(every.bars)):
        monkeypatch.setattr("app.reports.bars.MOST", most)
        some_of = bars(counted, SAYING)
        assert some_of.bars == every.bars[:most]
        assert some_of.left_out == sum(not each.heading for each in every.bars[most:])
