"""Every page before and after the door: all words translated, none cut, everything named, in a small window too."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.settings import Settings
from tests.ui import looking
from tests.ui.desks import at_desk  # noqa: F401 - the fixture that opens a real vault behind a page
from ui.jobs import Jobs
from ui.lock.first_run_wizard import FirstRunWizard
from ui.lock.recover_page import RecoverPage
from ui.lock.restore_page import RestorePage
from ui.lock.unlock_page import Arrival, UnlockPage
from ui.lock.welcome_page import WelcomePage
from ui.lock.wizard_steps import ProofStep, SheetStep
from ui.recovery_sheet import Sheet
from ui.shell import Shell

SMALL = (1024, 600)
CODE = "ABCDEFGHJKMNPQRSTVWXYZ012345"
NAMES = ("^/", "Havenbook", "^English$", "العربية", "ភាសា", "Amina", "Sunflower", "^Ctrl", "^[A-Z0-9]{4}$")
MONTHS = "^(January|February|March|April|May|June|July|August|September|October|November|December)$"
DAY = r"^[A-Z][a-z]+day, \d"  # a date is the locale's own words
PANELS = (
    "look",
    "privacy",
    "passphrase",
    "workers",
    "places",
    "own_forms",
    "safekeeping",
    "old_records",
    "access",
    "about",
)


@pytest.fixture
def jobs(qtbot):
    made = Jobs()
    yield made
    made.close()


def wizard_at(step, jobs):
    made = FirstRunWizard(Settings(), jobs, demonstration=False)
    if step == 2:
        made._show(made.worker)
        made.worker.passphrase.suggest()
    elif step == 3:
        made._show(made.making)
    elif step == 4:
        made._sheet = SheetStep(Sheet(CODE, "Sunflower", Path("/v")))
        made._show(made._sheet)
    elif step == 5:
        made._show(ProofStep(CODE))
    return made


DOORS = {
    "unlock": lambda jobs: UnlockPage(Settings(), jobs, Arrival(Path("/home/mali/vault"), unsaved=True)),
    "welcome": lambda _jobs: WelcomePage(Settings(), missing="/media/stick/vault"),
    "recover": lambda jobs: RecoverPage(Settings(), jobs, Path("/v")),
    "restore": lambda jobs: RestorePage(Settings(), jobs),
    **{f"wizard {step}": lambda jobs, step=step: wizard_at(step, jobs) for step in range(1, 6)},
}


def show(page, qtbot, size=SMALL):
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qtbot.wait(1)
    return page


@pytest.mark.parametrize("name", DOORS)
def test_the_doors_say_every_word_in_the_false_language(dressed, jobs, qtbot, name):
    dressed("xx")
    page = show(DOORS[name](jobs), qtbot)
    suggestion = r"^[a-z-]+( [a-z-]+){5}$"
    assert looking.untranslated(page, *NAMES, suggestion) == []
    assert looking.cut(page) == []
    assert page.width() == SMALL[0], "nothing is too wide for a small screen"


@pytest.mark.parametrize("name", DOORS)
def test_everything_behind_the_doors_has_a_name(app, jobs, qtbot, name):
    assert looking.unnamed(show(DOORS[name](jobs), qtbot)) == []


@pytest.fixture
def shell(at_desk, dressed, qtbot):  # noqa: F811 - pytest finds fixtures by name
    def build(language):
        dressed(language)
        context = at_desk(demonstration=True)
        desk = replace(context.desk, alarms=("vault.restored_copy",))
        return show(Shell(replace(context, desk=desk)), qtbot)

    return build


def settle(shell, qtbot):
    qtbot.waitUntil(lambda: not shell.opening.busy, timeout=20_000)
    shell.context.jobs.drain(5)
    shell.context.drafts_jobs.drain(5)
    qtbot.wait(30)


@pytest.mark.parametrize(
    "place",
    [
        *("today", "due all", "house", "figures", "cases", "intake", "share", "partners", "data", "print blank:intake"),
        *(f"preferences {key}" for key in PANELS),
    ],
)
def test_every_page_says_every_word_and_names_everything(shell, qtbot, place):
    made = shell("xx")
    key, _, what = place.partition(" ")
    made.go(key, what or None)
    settle(made, qtbot)
    assert looking.untranslated(made, *NAMES, MONTHS, DAY) == []
    assert looking.cut(made) == []
    assert looking.unnamed(made) == []
    assert looking.alike(made) == []
    assert (made.width(), made.height()) == SMALL, "it fits a small screen"


MORE = ("desk", "quality", "datasets", "releases", "twins", "keyed", "profiles", "comparing")


def test_what_supervisors_and_coordinators_see_says_every_word_and_names_everything(at_desk, dressed, qtbot):  # noqa: F811
    dressed("xx")
    made = show(Shell(at_desk(kind="coordinator")), qtbot)
    for key in MORE:
        made.go(key, "")
        settle(made, qtbot)
        assert (key, looking.untranslated(made, *NAMES, MONTHS, DAY)) == (key, [])
        assert (key, looking.cut(made), looking.unnamed(made), looking.alike(made)) == (key, [], [], [])
        assert (key, made.width(), made.height()) == (key, *SMALL)
