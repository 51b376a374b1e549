"""What every test stands on: no screen, a home of its own, and rules for oracles and for tests that take hours."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

from app.crypto import primitives
from app.keyring.attempts import Attempts
from db.clock import Clock
from db.session import Store, open_store
from db.vault import Vault, create_vault, open_vault
from tests import quick
from tests.factories import RAW_KEY, Wall
from tests.midnight import stay_within_a_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_LOGGING_RULES"] = "qt.text.font.db=false"
stay_within_a_day()

hypothesis.settings.register_profile("house", deadline=None, print_blob=True)
hypothesis.settings.load_profile("house")

_SO_MANY = 25  # tests until all garbage is looked for, 0.2 s
_ended: list[int] = []
_PLACES = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
_home = Path(tempfile.mkdtemp(prefix="havenbook-tests-"))
for _place in _PLACES:
    os.environ[_place] = str(_home / _place.lower())


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(_home, ignore_errors=True)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--heavy", action="store_true", help="also run the tests of make check-long")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--heavy"):
        return
    heavy = [item for item in items if item.get_closest_marker("heavy")]
    if heavy:
        config.hook.pytest_deselected(items=heavy)
        items[:] = [item for item in items if not item.get_closest_marker("heavy")]


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Bytes and forms would put random bytes and addresses into a test's name, which differ in every process."""
    name = getattr(val, "name", None)
    if isinstance(name, str) and not isinstance(val, type):
        return name
    return argname if isinstance(val, bytes) else None


def pytest_collection_finish(session: pytest.Session) -> None:
    """What was collected stays to the end: no need to look through it for litter again and again, nor so often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(7000, 10, 10)


@pytest.fixture(scope="session", autouse=True)
def stretched_once() -> Iterator[None]:
    """Copies of one vault ask Argon2id and scrypt the same question hundreds of times: each is answered once.

    Not so the calibration, which asks how long the answer takes.
    """
    with pytest.MonkeyPatch.context() as patch:
        for name in ("argon2id", "scrypt"):
            patch.setattr(primitives, name, _remembered(getattr(primitives, name)))
        yield


@pytest.fixture(scope="session", autouse=True)
def nobody_waits() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        quick.seal_cards(patch)
        quick.trust_the_disk(patch)
        yield


def _remembered(derive: Callable[..., bytes]) -> Callable[..., bytes]:
    known: dict[tuple[Any, ...], bytes] = {}

    def ask(secret: bytes, *asked: Any) -> bytes:
        if secret == b"calibration":
            return derive(secret, *asked)
        question = (bytes(secret), *asked)
        if question not in known:
            known[question] = derive(secret, *asked)
        return known[question]

    return ask


def pytest_exception_interact(node: pytest.Item) -> None:
    """After a failure nobody sits at the window: a notice that comes while it is taken down would wait for ever."""
    notices = sys.modules.get("ui.notices")
    if notices is not None:
        notices._Box.exec = lambda _box: 0


def pytest_runtest_setup(item: pytest.Item) -> None:
    notices = sys.modules.get("ui.notices")
    if notices is not None and "exec" in vars(notices._Box):
        del notices._Box.exec  # QDialog's own is found again


def pytest_runtest_logfinish() -> None:
    """Once there was a window, nothing is collected but by its timer, which puts aside what lives, and stands still
    between two tests: the windows of past tests would stay, and each test would be slower than the one before.
    """
    if "ui.garbage" not in sys.modules or gc.isenabled():
        return
    _ended.append(0)
    if len(_ended) < _SO_MANY:
        gc.collect(1)
        return
    _ended.clear()
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """A failure is named when it happens, so that a run which is cut short says what it saw."""
    if report.failed and "PYTEST_XDIST_WORKER" not in os.environ:
        sys.__stderr__.write(f"\nFAILED {report.nodeid} ({report.when})\n")
        sys.__stderr__.flush()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """With CI=true the oracles are there; a skip would hide that they were never asked."""
    report = yield
    if (
        report.skipped
        and os.environ.get("CI")
        and item.get_closest_marker("oracle")
        and not hasattr(report, "wasxfail")
    ):
        report.outcome = "failed"
        report.longrepr = f"an oracle test was skipped under CI: {report.longrepr}"
    return report


@pytest.fixture
def clock() -> Clock:
    """A clock on a wall that stands still: turn it with `clock.now_ms.forward(days=2)`."""
    return Clock(Wall())


@pytest.fixture
def waiting_clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The clock by which waits after wrong tries are told: it stands still until a test moves its one number."""
    shown = [1_790_000_000.0]
    monkeypatch.setattr(Attempts.__init__, "__defaults__", (lambda: shown[0],))
    return shown


@pytest.fixture
def state_dir(tmp_path: Path) -> Path:
    """What this machine remembers, apart from the vault."""
    return tmp_path / "state"


@pytest.fixture(scope="session")
def laid_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One real, encrypted, empty vault that others are copied from."""
    folder = tmp_path_factory.mktemp("laid") / "vault"
    create_vault(folder, RAW_KEY, {"vault_id": "ab" * 16, "kind": "shelter"}).close()
    return folder


@pytest.fixture
def vault_folder(tmp_path: Path, laid_vault: Path) -> Path:
    return Path(shutil.copytree(laid_vault, tmp_path / "vault"))


@pytest.fixture
def vault(vault_folder: Path) -> Iterator[Vault]:
    """A real vault under RAW_KEY, open."""
    vault = open_vault(vault_folder, RAW_KEY)
    yield vault
    vault.close()


@pytest.fixture
def store(vault: Vault, state_dir: Path, clock: Clock) -> Iterator[Store]:
    """The same vault with its journal."""
    store = open_store(vault, state_dir, clock)
    yield store
    store.close()
