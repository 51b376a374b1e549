"""Every word of a form, code or finding is found by the translators' own tool, in the context it is looked up in."""

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.forms import catalogue, limits, shapes, show, together
from app.forms.check import ANSWER, ANSWER_OR_REASON, BY_APP, NO_SUCH_QUESTION
from app.forms.ground import GROUND
from app.forms.purposes import PURPOSES
from app.forms.rules import ages, consenting, contact, happened, judging, order, people, sequence
from db.codes.lists import code_list, versions

HOUSE = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """Context -> texts, as pyside6-lupdate extracts them."""
    catalogue_file = tmp_path_factory.mktemp("words") / "forms.ts"
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) or shutil.which("pyside6-lupdate")
    sources = [str(path) for path in sorted((HOUSE / "app" / "forms").rglob("*.py"))]
    subprocess.run([tool, *sources, "-ts", str(catalogue_file)], check=True, capture_output=True)
    tree = ET.parse(catalogue_file)
    return {
        context.findtext("name"): {message.findtext("source") for message in context.iter("message")}
        for context in tree.iter("context")
    }


def test_forms(found):
    words = set(PURPOSES.values())
    for form in catalogue.FORMS.values():
        words |= {form.title} | {part for section in form.sections for part in (section.title, section.help)}
        words |= {part for field in form.fields for part in (field.label, field.help)}
    assert words - {""} <= found["Forms"]


def test_codes(found):
    words = {part for name in versions() for code in code_list(name) for part in (code.label, code.definition)}
    assert words == found["Codes"]


def test_findings(found):
    modules = (ages, consenting, contact, happened, judging, people, sequence, shapes, together)
    words = {text for module in modules for text in vars(module).values() if isinstance(text, str) and " " in text}
    words -= {module.__doc__ for module in modules}
    words |= {ANSWER, ANSWER_OR_REASON, BY_APP, NO_SUCH_QUESTION, *order.BEFORE.values()}
    assert words == found["Findings"]


def test_answers(found):
    marked = {show.YES, show.NO, show.ABOUT_AGE, show.BETWEEN, show.AFTER_CODE, show.ROW, show.WITHIN, show.A_CLIENT}
    marked.add(show.SO_MANY)
    assert marked | {show.FILE, show.DOCUMENT, show.COUNTED, *show.UNITS, *show.FILE_KINDS.values()} == found["Answers"]


def test_nothing_lies_in_another_drawer(found):
    assert set(found) == {"Forms", "Codes", "Findings", "Answers", "Limits"}


def test_limits_and_the_form_of_the_house(found):
    """The form is in no catalogue: it has no record of a person."""
    words = {text for name, text in vars(limits).items() if name.isupper() and isinstance(text, str) and " " in text}
    assert words == found["Limits"]
    asked = {part for each in GROUND.fields for part in (each, *getattr(each, "parts", ()))}
    said = {text for each in asked for text in (each.label, each.help)} | {each.title for each in GROUND.sections}
    assert said - {""} <= found["Forms"]
