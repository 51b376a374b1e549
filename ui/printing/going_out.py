"""Pages on their way to a printer or into a file: drawn one a turn, written down before they go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ui import notices
from ui.printing.outlet import by_qt, hand_over, spooler
from ui.widgets.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.services.note_print import PrintNote
    from ui.page import Page
    from ui.printing.pages import Pages


class Order(NamedTuple):
    """`done` is what is said once they are out; `failed` hears where they may not go."""

    pages: Pages
    note: PrintNote
    done: str
    failed: Callable[[Exception], object]


def make_pdf(page: Page, pages: Pages, wants: Callable[[bytes], object]) -> None:
    """Whoever leaves the page meanwhile still gets what was asked for; it ends where the page itself does."""

    def work() -> Iterator[object]:
        wants((yield from pages.making_pdf()))

    _in_turns(page, work())


def print_pages(page: Page, order: Order, printer: str) -> None:
    desk = page.context.desk

    def write_down(_progress: object) -> None:
        from app.services.note_print import note_print

        note_print(desk, order.note)

    page.run(write_down, done=lambda _none: _in_turns(page, _sending(page, order, printer)), failed=order.failed)


def save_pages(page: Page, order: Order, path: Path) -> None:
    desk = page.context.desk

    def write(pdf: bytes) -> None:
        def work(_progress: object) -> Any:
            from app.services.note_print import save_print

            return save_print(desk, order.note, path, pdf)

        page.run(work, done=lambda _path: notices.toast(page, order.done), failed=order.failed)

    make_pdf(page, order.pages, write)


def _sending(page: Page, order: Order, printer: str) -> Iterator[object]:
    try:
        command = spooler(printer)
        pdf = (yield from order.pages.making_pdf()) if command else b""
        if not command:
            yield from by_qt(order.pages, printer)
    except Exception as error:  # noqa: BLE001 - whatever the printing system does, the person hears of it
        notices.show_error(page, error)
        return
    if command:
        page.run(lambda _progress: hand_over(command, pdf), done=lambda _none: notices.toast(page, order.done))
    else:
        notices.toast(page, order.done)


def _in_turns(page: Page, work: Iterator[object]) -> None:
    """Each on its own: a second wish never takes the place of the first."""
    turns = Turns(page, 1)

    def until_done() -> Iterator[object]:
        yield from work
        turns.deleteLater()

    turns.start(until_done())
