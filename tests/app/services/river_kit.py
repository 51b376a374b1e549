"""A questionnaire with choices whose questions are the same as ours: accepted, filled, and its answers offered."""

from __future__ import annotations

from secrets import token_hex

from sqlalchemy import func, select

from app.services.add_sheet import NewSheet, add_sheet
from app.services.match_questions import SameAs, match_questions
from app.services.own_forms import FormFile, accept_form
from app.services.take_answers import Taking, read_offers
from db.missing import missing
from tests import vaults
from tests.app.xlsform.forms import markdown

ROWS = (
    {"type": "select_one sex", "name": "sex", "label": "Sex"},
    {"type": "select_multiple held", "name": "held", "label": "How was she held"},
    {"type": "select_multiple work", "name": "work", "label": "Which work"},
    {"type": "select_one yn", "name": "minor", "label": "Younger than 18"},
    {"type": "date", "name": "born", "label": "Born"},
    {"type": "integer", "name": "siblings", "label": "Brothers and sisters"},
    {"type": "text", "name": "called", "label": "Called"},
    {"type": "begin repeat", "name": "kid", "label": "Child"},
    {"type": "text", "name": "kname"},
    {"type": "end repeat"},
    {"type": "calculate", "name": "twice", "calculation": "${siblings} * 2"},
)
CHOICES = (
    ("sex", "1", "Woman", ""), ("sex", "2", "Man", ""), ("sex", "9", "Unknown", ""),
    ("held", "p", "Took the passport", ""), ("held", "d", "Debt", ""), ("held", "z", "Locked the gate", ""),
    ("held", "q", "Dogs", ""), ("work", "f", "Fishing", ""), ("work", "b", "Brick kiln", ""),
    ("yn", "yes", "Yes", ""), ("yn", "no", "No", ""),
)  # fmt: skip
FILE = FormFile(markdown(ROWS, CHOICES, "| | river | 3 | River form |"), ".md", "river")
SEX = SameAs("person", "gender", {"1": "Feminine", "2": "Masculine", "9": missing("unknown_to_person")})
HELD = SameAs("intake", "means_of_control", {"p": "WithholdsDocuments", "d": "DebtBondage", "z": "Other"})
WORK = SameAs("intake", "labour_industries", {"f": "A03_FishingAndAquaculture", "b": "C_Manufacturing"})
MINOR = SameAs("intake", "minor_at_intake", {"yes": "yes", "no": "no"})
BORN, CALLED = SameAs("identity", "date_of_birth"), SameAs("identity", "given_names")
TOLD = {"sex": SEX, "held": HELD, "work": WORK, "born": BORN, "called": CALLED, "minor": MINOR}
SAID = {"sex": "1", "held": ["p", "z", "q"], "born": "1999-02-01", "called": "Chanthou", "siblings": 3}


def house(folder):
    made = vaults.make(folder).desk
    accept_form(made, FILE, {"sex": "with_coded_consent"})
    match_questions(made, "river", "3", TOLD)
    return made


def fill(desk, saved, **answers):
    return add_sheet(desk, NewSheet("river", saved.case, token_hex(16), answers)).sheet


def offers(desk, sheet):
    return {each.path: each for each in read_offers(desk, sheet).offers}


def taking(desk, sheet, *paths, why=""):
    found = offers(desk, sheet)
    return Taking(sheet, {path: (found[path].here, found[path].becomes) for path in paths or found}, why)


def row(desk, kept, saved):
    with desk.read("look") as session:
        return session.scalars(select(kept).where(kept.subject == bytes.fromhex(saved.person))).one()


def counted(desk, kept):
    with desk.read("look") as session:
        return session.scalar(select(func.count()).select_from(kept))
