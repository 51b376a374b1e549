"""The bytes of a data set: the book in the form that was asked for, with what did not fit into that form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records.dataset import TEMPLATES, meanings
from app.standards import stamp as stamps
from app.standards import template, writing

if TYPE_CHECKING:
    from app.records.dataset import Wish
    from app.standards.book import Book
    from app.standards.loss import Loss
    from app.standards.stamp import Stamp
    from app.standards.writing import Files


def losses(book: Book, wish: Wish) -> tuple[Loss, ...]:
    """What the standard loses, and what the template does on top of it."""
    if wish.form not in TEMPLATES:
        return book.losses
    return (*book.losses, *template.filled(book, _published(wish))[1])


def files(book: Book, wish: Wish, stamp: Stamp) -> Files:
    """By name; every name says what is in it and nothing of whom it tells."""
    pages = stamps.pages(book, stamp, meanings())
    if wish.form == "csv":
        return writing.as_csv(book, pages, hxl=wish.hxl)
    if wish.form == "json":
        return writing.as_json(book, pages)
    if wish.form == "xlsx":
        return writing.as_xlsx(book, pages, hxl=wish.hxl)
    made, more = template.filled(book, _published(wish))
    pages = stamps.pages(stamps.with_losses(book, more), stamp, meanings())
    return made | {"about.xlsx": writing.workbook([(page.name, page.lines) for page in pages])}


def _published(wish: Wish) -> str:
    return template.SINGLE if wish.form == "template_single" else template.SEVERAL
