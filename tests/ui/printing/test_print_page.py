"""Paper: what stands on it, what never does, and that it is written down first."""

from __future__ import annotations

import sys

import pypdfium2
import pytest
from PySide6.QtGui import QPageSize

from app.at_once import at_once
from app.forms.catalogue import form
from app.records.errors import NotAPlaceForPrints
from app.records.own_tasks import RISK_TO_SELF
from app.services.add_consent import add_consent
from app.services.add_record import NewRecord, add_record
from app.services.add_sheet import NewSheet, add_sheet
from app.services.note_print import PrinterFailed, PrintNote, save_print
from app.services.own_forms import FormFile, accept_form
from app.services.record_intake import record_intake
from app.services.review_access import review
from app.services.withdraw_consent import Withdrawal, withdraw
from tests.app.xlsform.forms import CHILDREN, markdown
from tests.on_paper import plain
from tests.sheets import TODAY, care, intake
from tests.specimens import least
from ui import notices
from ui.printing import content, going_out, outlet, print_page
from ui.printing.pages import laid
from ui.printing.tongue import Tongue

NAME = "Sokha Chanthou"
CLINIC = "River Clinic"
REFERRAL = {
    "referred_on": TODAY,
    "referred_to": CLINIC,
    "referral_reason": "AdditionalServicesRequired",
    "service_wanted": "health",
    "agreed": "yes",
    "details": "needs a quiet room",
}


def consent_for(level):
    return care(consent_purpose="referral", recipient_kind="service_provider", recipient=CLINIC, share_level=level)


@pytest.fixture
def case(do):
    saved = do(lambda desk: record_intake(desk, intake(known_as=NAME, danger_flags=["phone_tracked"])))
    flag = NewRecord("red_flag", saved.case, "a1" * 16, {"wording": "Do not phone", "raised_on": TODAY})
    do(lambda desk: add_record(desk, flag))
    return saved


def refer(do, case, level):
    do(lambda desk: add_consent(desk, case.person, consent_for(level)))
    new = NewRecord("referral", case.case, "b2" * 16, REFERRAL)
    return do(lambda desk: add_record(desk, new)).record


def text_of(do, address, language="en", **wishes):
    found = do(lambda desk: content.facts(desk, content.read(address), Tongue(language)))
    return plain(at_once(content.sheet(found, Tongue(language), content.Wishes(**wishes), "Haven")).paper)


def test_a_summary_carries_the_code_and_no_name_unless_asked(case, do):
    plain = text_of(do, f"summary:{case.case}", notes=True)
    assert case.code in plain
    assert NAME not in plain
    assert "Do not phone" in plain
    assert "Phone or accounts are watched" in plain
    assert plain.index("Do not phone") < plain.index("What was recorded")
    assert NAME in text_of(do, f"summary:{case.case}", named=True)


def test_own_questionnaires_are_named_and_tasks_of_the_app_speak_the_language_of_the_paper(case, do, monkeypatch):
    do(lambda desk: accept_form(desk, FormFile(markdown(CHILDREN), ".md", "small"), {}))
    sheet = NewSheet("small", case.case, "c3" * 16, {"age": 30})
    do(lambda desk: add_sheet(desk, sheet))
    risk = {"assessed_on": TODAY, "risk_from_others": "low", "risk_to_self": "high", "overall_risk": "low"}
    risk = least(form("assessment_risk"), risk)
    do(lambda desk: add_record(desk, NewRecord("assessment_risk", case.case, "d4" * 16, risk)))
    asked = []
    monkeypatch.setattr(Tongue, "__call__", lambda _self, context, text: asked.append((context, text)) or text)
    plain = text_of(do, f"summary:{case.case}", notes=True)
    assert "Small form" in plain
    assert RISK_TO_SELF in plain
    assert ("Cases", RISK_TO_SELF) in asked


@pytest.mark.parametrize(("level", "told"), [("coded", False), ("identity", True)])
def test_a_letter_says_what_the_permission_lets_it_say(case, do, level, told):
    record = refer(do, case, level)
    found = do(lambda desk: content.facts(desk, content.read(f"referral:{record}"), Tongue("en")))
    assert content.may_name(found)[0] is told
    letter = text_of(do, f"referral:{record}", named=True)
    assert case.code in letter
    assert CLINIC in letter
    assert ("needs a quiet room" in letter) is told
    assert NAME not in letter  # what she is called here is for this house alone


def test_a_blank_form_asks_every_question_that_a_person_is_asked(do):
    from app.forms.intake import INTAKE

    text = " ".join(text_of(do, "blank:intake").split())
    asked = [field.label for section in INTAKE.sections for field in section.fields if not field.by_app and field.on]
    assert [label for label in asked if " ".join(label.split()) not in text] == []


@pytest.mark.parametrize("language", ["en", "ar", "km"])
def test_every_paper_comes_out_in_every_language(case, do, language):
    record = refer(do, case, "identity")
    summary = do(lambda desk: content.facts(desk, content.read(f"summary:{case.case}"), Tongue(language)))
    consent = summary.told.consents[0].record
    addresses = (
        *(f"summary:{case.case}", f"consent:{case.case}:{consent}", f"referral:{record}"),
        *("consent_blank", "blank:intake", "blank:assessment_needs", "blank:incident"),
    )
    for address in addresses:
        found = do(lambda desk, address=address: content.facts(desk, content.read(address), Tongue(language)))
        pages = laid(at_once(content.sheet(found, Tongue(language), content.Wishes(), "Haven")))
        assert len(pages) >= 1
        assert pages.pdf().startswith(b"%PDF-")
        assert not pages.image(0, 400).isNull()


def test_saving_is_written_down_and_whole_and_never_beside_the_vault(case, do, context, tmp_path):
    note = PrintNote("summary", case.case, named=True, way="file")
    place = tmp_path / "paper.pdf"
    place.write_bytes(b"older")
    do(lambda desk: save_print(desk, note, place, b"%PDF-1.4 words"))
    assert place.read_bytes() == b"%PDF-1.4 words"
    assert [path.name for path in tmp_path.glob("*.pdf*")] == ["paper.pdf"]
    row = do(lambda desk: review(desk, 1))[0]
    assert (row.verb, row.record_label) == ("print_file_named", case.number)
    inside = context.desk.vault_path / "paper.pdf"
    with pytest.raises(NotAPlaceForPrints):
        do(lambda desk: save_print(desk, note, inside, b"%PDF"))
    link = tmp_path / "link.pdf"
    link.symlink_to(tmp_path / "elsewhere.pdf")
    with pytest.raises(NotAPlaceForPrints):
        do(lambda desk: save_print(desk, note, link, b"%PDF"))
    assert not inside.exists()
    assert not (tmp_path / "elsewhere.pdf").exists()


def test_a_printer_that_refuses_is_said(tmp_path):
    with pytest.raises(PrinterFailed):
        outlet.hand_over(("false",), b"%PDF")
    with pytest.raises(PrinterFailed):
        outlet.hand_over((str(tmp_path / "no-such-spooler"),), b"%PDF")


def test_the_spooler_is_given_the_document_through_memory(tmp_path):
    kept = tmp_path / "spooled"
    outlet.hand_over(
        (sys.executable, "-c", f"import sys; open({str(kept)!r}, 'wb').write(sys.stdin.buffer.read())"), b"%PDF-x"
    )
    assert kept.read_bytes() == b"%PDF-x"


@pytest.fixture
def page(context, qtbot, monkeypatch):
    monkeypatch.setattr(print_page, "printers", lambda: ("Office",))
    monkeypatch.setattr(notices, "confirm", lambda *_: True)
    made = print_page.PrintPage(context)
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    return made


def spooled(monkeypatch):
    """The printer and the PDF of whatever reaches the spooler."""
    sent = []
    monkeypatch.setattr(going_out, "spooler", lambda printer: (printer,))
    monkeypatch.setattr(going_out, "hand_over", lambda command, pdf: sent.append((*command, pdf)))
    return sent


def test_the_page_shows_it_prints_it_and_forgets_it(page, case, do, qtbot, monkeypatch):
    sent = spooled(monkeypatch)
    page.open(f"summary:{case.case}")
    qtbot.waitUntil(lambda: page.pages_view.pages is not None)
    assert page.showing() == f"summary:{case.case}"
    pages = len(page.pages_view.pages)
    page.print_button.click()
    page.print_button.click()  # once more before the first is on its way
    page.leave()
    assert page.pages_view.pages is None
    qtbot.waitUntil(lambda: len(sent) == 2)
    assert [printer for printer, _pdf in sent] == ["Office", "Office"]
    assert [len(pypdfium2.PdfDocument(pdf)) for _printer, pdf in sent] == [pages, pages]
    assert do(lambda desk: review(desk, 1))[0].verb == "print_paper"


def test_between_two_turns_nothing_half_is_seen_and_nothing_can_go_out(page, qtbot):
    """A person may choose, print or leave while a long paper is still being laid out."""

    def half():
        return (page.pages_view.pages, page.print_button.isEnabled(), page.save_button.isEnabled())

    page.open("blank:intake")
    qtbot.waitUntil(lambda: page.pages_view.pages is not None)
    many = len(page.pages_view.pages._strips)
    assert many > 1, "it is laid out in turns"
    page.language.setCurrentIndex(page.language.findData("ar"))
    assert half() == (None, False, False)
    page.language.setCurrentIndex(page.language.findData("en"))
    page.paper_size.setCurrentIndex(1)
    assert half() == (None, False, False)
    qtbot.waitUntil(lambda: page.pages_view.pages is not None)
    shown = page.pages_view.pages
    assert (shown._sheet.paper.tongue.language, shown.size.id(), len(shown._strips)) == (
        *("en", QPageSize.PageSizeId.Letter),
        many,
    )
    page.paper_size.setCurrentIndex(0)
    page.leave()
    qtbot.wait(300)
    assert half() == (None, False, False)


def test_another_language_of_the_paper_is_that_of_its_own_questionnaires_too(page, case, do, qtbot):
    age = {"type": "integer", "name": "age", "label": "", "label::English (en)": "How old?", "label::Khmer (km)": "អាយុ"}
    told = markdown((age,), also=("label::English (en)", "label::Khmer (km)"))
    do(lambda desk: accept_form(desk, FormFile(told, ".md", "small"), {}))
    do(lambda desk: add_sheet(desk, NewSheet("small", case.case, "c3" * 16, {"age": 30})))
    for language, asked in (("km", "អាយុ"), ("ar", "How old?"), ("en", "How old?")):
        assert asked in text_of(do, f"summary:{case.case}", language)
    page.open(f"summary:{case.case}")
    qtbot.waitUntil(lambda: page.pages_view.pages is not None)
    page.language.setCurrentIndex(page.language.findData("km"))
    assert page.pages_view.pages is None, "nothing is printed in two languages"
    qtbot.waitUntil(lambda: page.pages_view.pages is not None)
    assert "អាយុ" in plain(page.pages_view.pages._sheet.paper)


def test_the_name_cannot_be_asked_for_where_no_permission_lets_it_go(page, case, do, qtbot):
    record = refer(do, case, "coded")
    page.open(f"referral:{record}")
    qtbot.waitUntil(lambda: page.pages_view.pages is not None)
    assert not page.named.isEnabled()
    assert page.why_not.text()


def test_no_letter_is_drawn_or_printed_once_the_permission_is_taken_back(page, case, do, qtbot, monkeypatch):
    consent = do(lambda desk: add_consent(desk, case.person, consent_for("coded")))
    record = do(lambda desk: add_record(desk, NewRecord("referral", case.case, "b2" * 16, REFERRAL))).record
    sent, told = spooled(monkeypatch), []
    monkeypatch.setattr(notices, "tell", lambda _page, title, _text, **_kind: told.append(title))
    page.open(f"referral:{record}")
    qtbot.waitUntil(lambda: page.pages_view.pages is not None)
    assert page.refused.text == ""
    do(lambda desk: withdraw(desk, Withdrawal(consent, "stop_only")))
    page.print_button.click()  # it stood open meanwhile
    qtbot.waitUntil(lambda: bool(page.refused.text))
    assert (len(told), sent) == (1, [])
    assert page.pages_view.pages is None
    assert not page.print_button.isEnabled()
    assert not page.save_button.isEnabled()
    page.paper_size.setCurrentIndex(1)
    assert page.pages_view.pages is None
    page.open(f"summary:{case.case}")
    qtbot.waitUntil(lambda: page.pages_view.pages is not None)
    assert page.refused.text == ""


def test_another_blank_form_is_one_choice_away(page, qtbot):
    page.open("blank:intake")
    qtbot.waitUntil(lambda: page.pages_view.pages is not None)
    assert page.form_field.isVisibleTo(page)
    page.form.setCurrentIndex(page.form.findData("blank:incident"))
    page.form.activated.emit(page.form.currentIndex())
    qtbot.waitUntil(lambda: page.showing() == "blank:incident" and page.pages_view.pages is not None)
    assert page.form.currentData() == "blank:incident"
