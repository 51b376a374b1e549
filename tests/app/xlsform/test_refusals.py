"""What a form may not do is refused or told by row, before anything is accepted; nothing crashes and nothing hangs."""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest

from app.forms.check import check
from app.xlsform import bounds, patterns, reading
from app.xlsform.engine import Engine
from app.xlsform.own_form import NOT_WORKED_OUT
from tests.app.xlsform.forms import CHILDREN, TODAY, form, markdown, read, said

LAST = {"type": "text", "name": "z"}


@pytest.mark.parametrize(
    ("column", "rule", "words"),
    [
        ("relevant", "${a} = ", "cannot be read"),
        ("relevant", "uuid() = ''", "uuid is not allowed"),
        ("calculation", "pulldata('f', 'a', 'b', ${a})", "pulldata is not allowed"),
        ("calculation", "random()", "random is not allowed"),
        ("constraint", "frobnicate(.)", "frobnicate is not known"),
        ("relevant", "../nowhere = 1", "nowhere"),
        ("relevant", "count(//z) > 0", "unnamed questions"),
        ("relevant", "count(../*) > 0", "unnamed questions"),
        ("constraint", "regex(., '(a+)+$')", "busy for ever"),
        ("constraint", "(" * 40 + "1" + ")" * 40, "too long or too deep"),
        ("relevant", " or ".join(["${a} = 1"] * 400), "too long or too deep"),
        ("relevant", "${q} = 1", "depends on itself"),
    ],
)
def test_a_rule_that_cannot_be_used_is_refused_by_row_and_column(column, rule, words):
    found = read({"type": "text", "name": "a"}, {"type": "text", "name": "q", column: rule}, LAST)
    assert not found.is_sound
    (row, named, name, told) = said(found)[0]
    assert (row, name) == (3, "q")
    assert named == (column if "itself" not in words else "")
    assert words in told


def test_a_circle_through_several_questions_is_refused():
    found = read(
        {"type": "calculate", "name": "a", "calculation": "${b} + 1"},
        {"type": "calculate", "name": "b", "calculation": "${a} + 1"},
        LAST,
    )
    assert "depends on itself" in said(found)[0][3]


def test_what_the_reader_refuses_is_told_with_its_row():
    found = read({"type": "select_one nolist", "name": "q"}, LAST)
    assert not found.is_sound
    assert said(found)[0][0] == 2


@pytest.mark.parametrize("data", [b"", b"\x00" * 50, b"PK\x03\x04 nothing", b"just words", "ឯកសារ".encode()])
@pytest.mark.parametrize("kind", [*bounds.KINDS, ".exe"])
def test_what_is_no_form_is_refused(data, kind):
    found = reading.read(data, kind, "x")
    assert found.model is None
    assert said(found)


def _zip(**parts):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return packed.getvalue()


def test_bombs_and_foreign_definitions_are_refused_before_any_reader_sees_them(monkeypatch):
    import pyxform.xls2json_backends as reader

    monkeypatch.setattr(reader, "get_xlsform", lambda *_args, **_more: pytest.fail("the reader saw it"))
    bomb = _zip(a=b"\0" * (bounds.MOST_UNPACKED + 1))
    assert len(bomb) < bounds.MOST_BYTES
    assert "too large" in said(reading.read(bomb, ".xlsx", "x"))[0][3]
    laughs = _zip(a=b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">]><a>&lol;</a>')
    assert "can do harm" in said(reading.read(laughs, ".xlsx", "x"))[0][3]
    assert "too large" in said(reading.read(b"|" * (bounds.MOST_BYTES + 1), ".md", "x"))[0][3]


@pytest.mark.parametrize(
    "rows",
    [
        [{"type": "text", "name": f"q{at}"} for at in range(bounds.MOST_ROWS + 1)],
        [*({"type": "begin group", "name": f"g{at}"} for at in range(bounds.DEEPEST_GROUP + 1)), LAST,
         *({"type": "end group"} for _ in range(bounds.DEEPEST_GROUP + 1))],
        [{"type": "text", "name": "q", "label": "x" * (bounds.LONGEST_CELL + 1)}],
    ],
)  # fmt: skip
def test_forms_beyond_the_bounds_are_refused(rows):
    assert "too large" in said(read(*rows))[0][3]


def test_nothing_is_written_to_any_file(monkeypatch):
    def never(*_args, **_more):
        raise AssertionError("a temporary file")

    for name in ("NamedTemporaryFile", "TemporaryFile", "mkstemp", "mkdtemp", "SpooledTemporaryFile"):
        monkeypatch.setattr(tempfile, name, never)
    monkeypatch.setattr("pyxform.survey.Survey.print_xform_to_file", never)
    assert read(*CHILDREN).is_sound


def test_the_guard_above_would_see_the_reader_of_pyxform_itself(monkeypatch):
    from pyxform.xls2xform import convert

    def never(*_args, **_more):
        raise AssertionError("a temporary file")

    monkeypatch.setattr(tempfile, "NamedTemporaryFile", never)
    with pytest.raises(AssertionError):
        convert(markdown(CHILDREN), file_type=".md")


def test_a_rule_that_fails_while_filling_leaves_the_question_on_the_screen(monkeypatch):
    made = form({"type": "text", "name": "a"}, {"type": "text", "name": "q", "relevant": "regex('x', ${a})"})
    assert "q" not in made.shown({"a": "y"})
    risky = {"a": "(x+)+y"}
    assert "q" in made.shown(risky)
    told = [(each.field, each.words, each.severity) for each in check(made, risky, today=TODAY)]
    assert told == [("q", NOT_WORKED_OUT, "warning")]


def test_endless_work_ends_and_hides_nothing(monkeypatch):
    monkeypatch.setattr("app.xlsform.parser.MOST_STEPS", 0)
    made = form(*CHILDREN)
    assert "province" in made.shown({"age": 5})
    monkeypatch.setattr("app.xlsform.instance.MOST_ELEMENTS", 2)
    made = form(*CHILDREN)
    assert made.shown({}) == {each.name for each in made.fields}
    assert isinstance(made.mind.engine, Engine)


@pytest.mark.parametrize("pattern", ["(a+)+", "(ab|a)*c", "(a*)*", "a*a*a*a*a*", "(?=a)b", r"(a)\1", "(", "x" * 400])
def test_patterns_that_could_take_for_ever_are_refused(pattern):
    with pytest.raises(patterns.RiskyPattern):
        patterns.judge(pattern)


@pytest.mark.parametrize(
    ("pattern", "text"), [(r"\+?[1-9]\d{1,14}", "+85512345678"), (r"[A-Z]{2}-\d+", "KH-12"), ("(a|b)", "b")]
)
def test_honest_patterns_match_whole_texts(pattern, text):
    assert patterns.matches(pattern, text)
    assert not patterns.matches(pattern, f"{text}!")


def test_rules_that_are_too_long_together_are_refused():
    long = " or ".join(["${a} = 1"] * 180)
    rows = [{"type": "text", "name": f"q{at}", "relevant": long} for at in range(1 + bounds.MOST_RULES // len(long))]
    assert "too large" in said(read({"type": "text", "name": "a"}, *rows))[0][3]


@pytest.mark.parametrize("sum_", ["concat({0}, {0})", "join('', {0}, {0})", "translate(concat({0}, {0}), 'a', 'b')"])
def test_a_text_that_doubles_from_question_to_question_ends(sum_):
    """Sixty questions would have made a text of a billion times a billion letters."""
    rows = [
        {"type": "calculate", "name": f"q{at}", "calculation": sum_.format(f"${{q{at - 1}}}")} for at in range(1, 60)
    ]
    made = form({"type": "text", "name": "q0"}, *rows, LAST)
    settled = made.mind.settle({made.fields[0].name: "ab"})
    worked = list(settled.worked.values())
    assert 1000 < max(map(len, worked)) <= bounds.LONGEST_TEXT
    assert settled.broken
    assert [len(text) for text in worked[:3]] == [4, 8, 16]


def test_nothing_of_an_odd_old_workbook_is_written_to_the_terminal():
    """Its reader tells the terminal that the size of a sector is preposterous, and what stands there."""
    data = bytearray(Path("tests/vectors/xlsform/example_xls_calculate.xls").read_bytes())
    data[30:32] = b"\x09\x1f"
    code = "import sys; from app.xlsform import reading; reading.read(sys.stdin.buffer.read(), '.xls', 'x')"
    done = subprocess.run([sys.executable, "-c", code], input=bytes(data), capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")
