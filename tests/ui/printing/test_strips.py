"""A long paper in strips: no line is lost or cut, columns stand below each other, headings keep their words."""

from __future__ import annotations

import re

import pypdfium2
import pytest

from tests.on_paper import plain
from ui.printing import paper as writing
from ui.printing.pages import Sheet, laid, laying
from ui.printing.paper import Paper
from ui.printing.tongue import Tongue

LINES = 300
HEADS = ("Country", "Gender", "n", "of N")
LONG = "Unverhältnismäßigkeiten"


def figure(language="en"):
    paper = Paper(Tongue(language))
    paper.title("Figure", "what it asks")
    lines = (((f"row{at}.", LONG if at == LINES - 5 else "x", f"{at}", "7"), at % 9 == 0) for at in range(LINES))
    paper.grid(HEADS, lines, (False, False, True, True))
    paper.heading("Caveats")
    paper.text("last words")
    return paper


def flat(text):
    """PDF keeps no spaces."""
    return "".join(text.split())


def found(text):
    return [int(each) for each in re.findall(r"row(\d+)\.", text)]


def test_every_line_of_a_long_table_stands_on_one_page_in_its_order(app):
    pages = laid(Sheet(figure(), "foot"))
    assert len(pages._strips) > 3, "one strip would show nothing"
    book = pypdfium2.PdfDocument(pages.pdf())
    assert len(book) == len(pages)
    told = [flat(page.get_textpage().get_text_bounded()) for page in book]
    assert [at for page in told for at in found(page)] == list(range(LINES))
    assert min(len(found(page)) for page in told[1:-1]) > 25, "no page ends before it is full"
    assert sum("Caveats" in page and "lastwords" in page for page in told) == 1
    assert all(f"{at}/{len(book)}" in page for at, page in enumerate(told, 1))


def test_no_word_of_a_table_lies_on_the_edge_of_a_page(app):
    """There it would be cut in two: half of it on one page, half on the next, and in no PDF to be found."""
    for before in range(12):
        paper = Paper(Tongue("en"))
        for _ in range(before):
            paper.text("one line")
        lines = (((f"row{at}.", "many words in so narrow a column", "7"), False) for at in range(60))
        paper.grid(("a", "b", "n"), lines, (False, False, True))
        paper.pairs([("asked", "said " * 60), *[("asked", f"once{at}. " * 3) for at in range(30)]])
        book = pypdfium2.PdfDocument(laid(Sheet(paper, "")).pdf())
        told = "".join(flat(page.get_textpage().get_text_bounded(bottom=70, top=797)) for page in book)
        assert found(told) == list(range(60)), before
        assert [told.count(word) for word in ("many", "column", "asked", "said")] == [60, 60, 31, 60], before


@pytest.mark.parametrize("language", ["en", "ar"])
def test_columns_stand_below_each_other_on_every_page(app, language):
    """The longest word of all stands in the last strip; the first one already leaves room for it."""
    book = pypdfium2.PdfDocument(laid(Sheet(figure(language), "")).pdf())
    edges = set()
    for page in book:
        text = page.get_textpage()
        edges |= {
            round(text.get_charbox(at)[0]) for at in range(text.count_chars()) if text.get_text_range(at, 1) == "x"
        }
    assert len(edges) == 1, edges


@pytest.mark.parametrize("at_once", [1, 12_000])
def test_no_heading_stands_alone_at_the_foot_of_a_page(app, monkeypatch, at_once):
    """Thirty ways to come to the end of a page, in one strip and in many: what is bold has its words below it."""
    monkeypatch.setattr(writing, "_AT_ONCE", at_once)
    for before in range(30, 60):
        paper = Paper(Tongue("en"))
        for _ in range(before):
            paper.text("one line")
        for word in ("outer", "inner"):
            paper.heading(word)
        paper.strong("question")
        paper.boxes(["yes", "no"])
        paper.pairs([("asked", "said")])
        pages = laid(Sheet(paper, ""))
        places, high = {}, pages._body.height()
        for strip in pages._strips:
            layout, block = strip.document.documentLayout(), strip.document.begin()
            while block.isValid():
                places[block.text()] = strip.first + int(layout.blockBoundingRect(block).top() // high)
                block = block.next()
        assert len({places["outer"], places["inner"], places["question"]}) == 1, before
        assert places["question"] == max(place for text, place in places.items() if "yes" in text), before


def test_a_new_page_begins_on_one_wherever_the_strip_before_ended(app, monkeypatch):
    monkeypatch.setattr(writing, "_AT_ONCE", 1)
    for before in (0, 1, 47, 48, 49, 50, 51):
        paper = Paper(Tongue("en"))
        for _ in range(before):
            paper.text("one line")
        paper.next_page()
        paper.text("after")
        book = pypdfium2.PdfDocument(laid(Sheet(paper, "")).pdf())
        told = [flat(page.get_textpage().get_text_bounded()) for page in book]
        assert "after" in told[-1], before
        assert "oneline" not in told[-1], before
        assert sum(page.count("oneline") for page in told) == before


def test_what_is_left_amid_leaves_nothing_open(app):
    pages = laid(Sheet(figure(), ""))
    begun = pages.making_pdf()
    next(begun)
    begun.close()  # the painter ends before its device: this would end the program
    assert pages.pdf().startswith(b"%PDF")
    half = laying(Sheet(figure(), ""))
    next(half)
    half.close()
    assert f"row{LINES - 1}." in plain(figure())
