"""What every test of the window stands on: the program's look, no words that last from one test to the next."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from tests.house.sources import HOUSE
from tests.ui.typed import NAME, PASSPHRASE
from ui import translate
from ui.theme import theme


@pytest.fixture(scope="session", autouse=True)
def source_words(tmp_path_factory):
    """Whether translations were compiled here before or not, tests read the words of the source."""
    before, translate.FOLDER = translate.FOLDER, tmp_path_factory.mktemp("no-translations")
    yield
    translate.FOLDER = before


@pytest.fixture(scope="session", autouse=True)
def code_is_there():
    """Whatever ran before: a page whose code is not there yet comes in turns, one that is there comes at once."""
    from ui import reading
    from ui.pages import PAGES

    for key in PAGES:
        late = reading.page(key)
        if late is not None:
            late.join()


@pytest.fixture(scope="session")
def compiled(tmp_path_factory):
    """The translations as they stand in the source, compiled."""
    folder = tmp_path_factory.mktemp("translations")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    for path in (HOUSE / "translations").glob("havenbook_*.ts"):
        subprocess.run([tool, "-silent", path, "-qm", folder / f"{path.stem}.qm"], check=True)
    return folder


@pytest.fixture
def real_words(compiled, monkeypatch):
    """For tests of how much room the words of another language need; asked for before `dressed`."""
    monkeypatch.setattr(translate, "FOLDER", compiled)


@pytest.fixture
def app(qapp):
    """The QApplication in English and light, whatever the test before it left."""
    _dress(qapp, "en")
    yield qapp
    qapp.clipboard().clear()  # what Python made must not lie there when Python has ended
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _dress(qapp, "en")


@pytest.fixture
def dressed(app):
    """dressed("ar", dark=True): the program in that language and look."""

    def dress(language: str, *, dark: bool = False) -> None:
        _dress(app, language, dark=dark)

    return dress


def _dress(app, language: str, *, dark: bool = False) -> None:
    if theme.language() != language or theme.is_dark() != dark or not app.styleSheet():
        translate.use(app, language)
        theme.apply(app, dark, language)
        app.setStyleSheet(theme.sheet())  # for parts that a test shows without a window


@pytest.fixture(scope="module")
def vault_folder(tmp_path_factory):
    """A real vault with one worker, made once for a module, closed."""
    from app.keyring.calibration import FLOOR
    from app.services.create_vault import NewVault, create_vault

    folder = tmp_path_factory.mktemp("home") / "vault"
    made = create_vault(
        NewVault(
            folder=folder,
            organisation="Haven",
            site="BTB",
            kind="shelter",
            worker_name=NAME,
            passphrase=PASSPHRASE,
            cost=FLOOR,
        )
    )
    made.desk.close()
    return folder


@pytest.fixture(autouse=True)
def nothing_stays():
    """What a test made is given back after it; in the program pages stand until it ends.

    By a patch of its own: the one that tests share must be undone before what they stand on is taken down. What was
    chosen of language and look would be read by every program that a later test begins.
    """
    from app import paths
    from ui import warm_up

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(warm_up, "stands", lambda: None)
        yield
    paths.settings_file().unlink(missing_ok=True)


@pytest.fixture
def window(app, qtbot, monkeypatch):
    """The window as main() makes it, on the screen, nobody unlocked yet; its end does not end the tests."""
    from app.settings import Settings
    from ui.lock import restart
    from ui.window import Window

    ends = []
    monkeypatch.setattr(restart, "end", lambda: ends.append("end"))
    monkeypatch.setattr(restart, "start_fresh", lambda vault, unsaved=False: ends.append((vault, unsaved)))
    made = Window(app, Settings(language="en", appearance="light"))
    made.ends = ends
    qtbot.addWidget(made)
    made.show()
    yield made
    if made.desk is not None and not ends:
        made.jobs.run(made, lambda _p: made.desk.close(), done=lambda _a: None)
    for jobs in (made.jobs, made.drafts_jobs):
        jobs.drain(5)
        jobs.close()
    if made._idle is not None:
        made._idle.stop()
    made._curtains._timer.stop()
    app.applicationStateChanged.disconnect(made._curtains._on_state)


@pytest.fixture
def plain_pages(monkeypatch):
    """Pages of other rooms, played by plain ones that write down what the shell asks of them."""
    from ui import shell
    from ui.page import Page

    heard = []

    class Plain(Page):
        def __init__(self, context, key):
            super().__init__(context, key)
            self.key = key

        def open(self, what):
            heard.append((self.key, "open", what))
            self.what = what

        def showing(self):
            return getattr(self, "what", "")

        def enter(self):
            heard.append((self.key, "enter"))

        def leave(self):
            heard.append((self.key, "leave"))

        def refresh(self, changes):
            heard.append((self.key, "refresh", changes))

        def save_now(self):
            heard.append((self.key, "save"))

    real = shell.make_page

    def make(key, context):
        return real(key, context) if key == "preferences" else Plain(context, key)

    monkeypatch.setattr(shell, "make_page", make)
    monkeypatch.setattr(shell.reading, "page", lambda _key: None)
    return heard


@pytest.fixture
def unlocked(window, vault_folder, plain_pages, qtbot):
    """The window, unlocked by typing."""
    window.knock(str(vault_folder))
    door = window.centralWidget()
    door.name.setText(NAME)
    door.passphrase.setText(PASSPHRASE)
    qtbot.mouseClick(door.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.shell is not None and window.centralWidget() is window.shell, timeout=20_000)
    return window
