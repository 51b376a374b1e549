"""What must be reported by law stands first on a permission on paper."""

from __future__ import annotations

from app.at_once import at_once
from app.services.ground import write_ground
from app.services.record_intake import record_intake
from app.services.show_case import show
from tests.on_paper import plain
from tests.sheets import intake
from ui.printing import content
from ui.printing.tongue import Tongue


def text_of(do, address):
    found = do(lambda desk: content.facts(desk, content.read(address), Tongue("en")))
    return plain(at_once(content.sheet(found, Tongue("en"), content.Wishes(), "Haven")).paper)


def test_a_permission_says_first_what_must_be_reported(do):
    case = do(lambda desk: record_intake(desk, intake()))
    (consent,) = do(lambda desk: show(desk, case.case)).consents
    papers = ("consent_blank", f"consent:{case.case}:{consent.record}")
    for address in papers:
        assert "whoever explains it fills this in first" in text_of(do, address), "nobody wrote it down: room for it"
    duties = [{"what": "a child in danger", "to_whom": "the social office"}]
    do(lambda desk: write_ground(desk, {"country": "KH", "must_report": "yes", "duties": duties, "keep_years": 7}))
    for address in papers:
        text = text_of(do, address)
        assert text.index("• a child in danger. It goes to: the social office") < text.index("These seven points")
        assert "is kept: 7" in text
