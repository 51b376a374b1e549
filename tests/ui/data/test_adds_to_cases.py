"""A table whose rows add to cases, looked at through the window."""

from __future__ import annotations

from tests.ui.data.test_import_page import becomes, context, page, settle  # noqa: F401 - fixtures are found by name
from tests.ui.desks import at_desk  # noqa: F401 - the fixture that opens a real vault behind a page


def test_a_table_that_adds_to_cases_asks_nobody_about_people(page, settle, tmp_path):  # noqa: F811 - pytest finds fixtures by name
    path = tmp_path / "events.csv"
    path.write_text(
        "havenbook_case,havenbook_event,hte_Type,hte_Date,hte_Country,hte_City\nA-1,A-1-EPI1,Transit,2024-05,TH,\n",
        "utf-8",
    )
    page.look_at(str(path))
    settle()
    step = page.columns
    assert (step.consent.isHidden(), step._person_field.isHidden()) == (True, True)
    assert becomes(page)["havenbook_case"] == "Which case it adds to"
    assert becomes(page)["hte_Country"] not in ("", "country")
    step.go.click()
    settle()
    assert "Set aside: 1" in page.report._counts.text()
