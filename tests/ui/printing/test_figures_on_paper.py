"""Figures on paper: in any language and without a screen, with bars, caveats, and a warning at the foot."""

from __future__ import annotations

import zipfile

import pypdfium2
import pytest

from app.at_once import at_once
from app.reports.make import Wish
from app.reports.report import Report
from app.services.make_report import make_report
from app.services.note_print import PrintNote, save_print
from app.services.open_dataset import open_dataset
from app.services.record_intake import record_intake
from app.services.review_access import review
from tests.sheets import intake
from ui import headless_pdf, report_address
from ui.printing import content, figure_sheet
from ui.printing.pages import laid
from ui.printing.print_page import PrintPage
from ui.printing.tongue import Tongue
from ui.saving import figures as saving
from ui.saving.dialog import SaveDialog

TWO = Report(name="x", wishes=(Wish(indicator="IND11", dimensions=("gender",)), Wish(indicator="IND02")))


@pytest.fixture
def made(do):
    for number in range(6):
        kinds = ["ForcedLabour", "SexualExploitation"][: 1 + number % 2]
        do(lambda desk, kinds=kinds: record_intake(desk, intake(exploitation_types=kinds, gender="Feminine")))
    return do(lambda desk: make_report(desk, TWO))


def text(pdf):
    book = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_bounded() for page in book]


def test_every_figure_begins_on_a_page_of_its_own_with_its_caveats(made):
    pages = text(laid(figure_sheet.made(made, Tongue("en"), "Havenbook")).pdf())
    whole = "\n".join(pages)
    for words in (
        "Forms of exploitation",
        "New cases",
        "6 of 6 (100.0",
        "3 of 6 (50.0",
        "persons. A case is not a person",
    ):
        assert words in whole, words
    assert all("Not for outside" in page for page in pages), "at the foot of every page"
    first = next(at for at, page in enumerate(pages) if "New cases" in page)
    assert "Forms of exploitation" not in pages[first]
    assert whole.count("They say nothing about how many there are") == 2


@pytest.mark.parametrize("language", ["ar", "km", "xx"])
def test_without_a_screen_in_the_language_of_the_report(made, language):
    from dataclasses import replace

    told = replace(made, report=replace(made.report, language=language))
    assert headless_pdf.pdf(told).startswith(b"%PDF")


def test_the_page_before_paper_counts_anew_what_the_address_says(made, do):
    asked = content.read(f"figures:{report_address.write(TWO)}")
    facts = do(lambda desk: content.facts(desk, asked, Tongue("en")))
    assert facts.told.figures == made.figures
    sheet = at_once(content.sheet(facts, Tongue("en"), content.Wishes(), "Notes"))
    assert "Notes" in sheet.foot
    assert (facts.case, facts.asked.about_somebody) == ("", False)
    assert content.note(facts, named=False, way="file").what == "figures"


def test_a_pdf_of_figures_is_sealed_as_any_file_of_them(made, context, qtbot, tmp_path, monkeypatch, do):
    page = PrintPage(context)
    qtbot.addWidget(page)
    page.open(f"figures:{report_address.write(TWO)}")
    qtbot.waitUntil(lambda: not context.jobs.busy and page.save_button.isEnabled(), timeout=20_000)
    monkeypatch.setattr(SaveDialog, "exec", lambda dialog: (qtbot.addWidget(dialog), dialog.form == "pdf")[1])
    monkeypatch.setattr(saving, "choose_new_file", lambda *_: tmp_path / "board.pdf")
    page.save_button.click()
    qtbot.waitUntil(lambda: (tmp_path / "board.pdf.age").exists() and not context.jobs.busy, timeout=20_000)
    row = do(lambda desk: review(desk, 2))[0]
    assert (row.verb, row.outcome) == ("save_figures", "pdf, IND11, IND02, sealed for own")
    opened = do(lambda desk: open_dataset(desk, tmp_path / "board.pdf.age", tmp_path, "to see it again"))
    with zipfile.ZipFile(opened.path) as packed:
        assert "Forms of exploitation" in "".join(text(packed.read("figures.pdf")))
    page.leave()
    assert page.saving.made is None
    with pytest.raises(ValueError, match="figures"):
        do(lambda desk: save_print(desk, PrintNote("figures", way="file"), tmp_path / "x.pdf", b"%PDF"))


def test_paper_turns_its_columns_where_reading_goes_from_the_right(made):
    ink = {}
    for language in ("en", "ar"):
        page = laid(figure_sheet.made(made, Tongue(language), "")).image(0, 600)
        grey = [x for x in range(600) for y in range(80, 220, 4) if page.pixelColor(x, y).name() == "#8a8a8a"]
        ink[language] = sum(grey) / len(grey)
    assert ink["en"] > 0
    assert abs(ink["en"] + ink["ar"] - 600) < 60, "the bars are mirrored"
