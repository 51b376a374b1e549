"""One command: without a verb the window opens, with one the same is done without a screen, and no Qt is imported."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.make_report import MadeReport

_NO_PYSIDE: Final = QT_TRANSLATE_NOOP(
    "CommandLine", "The window needs PySide6, which is not installed; “havenbook --help” lists what works without."
)
STOPPED: Final = 130
SYNTHETIC_ROWS = "make-synthetic-rows"
DRAW_PAGES = "draw-pages"
"""The hidden verbs of app/synthetic/child.py and ui/files/paper_child.py: this command starts itself with them."""


def main(argv: list[str] | None = None) -> int:
    """Ctrl+C ends it quietly, also while the program is still being read; a verb under way says so itself."""
    try:
        return _go(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt:
        return STOPPED


def _go(words: list[str]) -> int:
    if words == [SYNTHETIC_ROWS]:
        return int(import_module("app.synthetic.child").main())
    if words == [DRAW_PAGES]:
        return int(import_module("ui.files.paper_child").main())
    if _is_for_the_window(words):
        return _window(words)
    from app import hardening, logs
    from app.cli.main import main as headless
    from app.cli.parser import verb_of

    hardening.harden()
    logs.set_up()
    code = headless(words, draw=_drawing())
    return code or (_rehearse() if verb_of(words) == "self-test" else 0)


def _is_for_the_window(words: list[str]) -> bool:
    """No verb: nothing, or only options of the window. Whatever else is said is judged where verbs are."""
    left = iter(words)
    for word in left:
        if word == "--vault":
            next(left, "")
        elif word != "--unsaved" and not word.startswith("--vault="):
            return False
    return True


def _window(words: list[str]) -> int:
    if find_spec("PySide6") is None:
        from app.tongue import chosen, speaker

        sys.stderr.write(speaker(chosen())("CommandLine", _NO_PYSIDE) + "\n")
        return 2
    from ui.main import main as window

    return window(words)


def _drawing() -> Callable[[MadeReport], bytes] | None:
    """What sets figures as pages; no Qt is imported before a PDF is asked for."""
    if find_spec("PySide6") is None or find_spec("ui.headless_pdf") is None:
        return None

    def draw(made: MadeReport) -> bytes:
        return bytes(import_module("ui.headless_pdf").pdf(made))

    return draw


def _rehearse() -> int:
    """The second half of the self-test: every page, in every language; where there is no Qt there are no pages."""
    if find_spec("PySide6") is None or find_spec("ui.rehearsal") is None:
        return 0
    return int(import_module("ui.rehearsal").main())


if __name__ == "__main__":
    sys.exit(main())
