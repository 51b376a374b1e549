"""The aids of a form that belongs to a case: they ask the vault, on its own thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.forms.aids import Aids, Branch, Client

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.progress import Progress
    from app.services.find_client import ClientCard
    from ui.forms.aids import Keeping, Looking
    from ui.page import Page
    from ui.spelling import Spelling


class HouseAids(Aids):
    """What cannot be had is not offered: a form goes on without."""

    def __init__(self, page: Page, case: str, person: str) -> None:
        self._page, self._case, self._person = page, case, person

    def suggest(self, of: str, take: Callable[[Sequence[str]], object], within: str = "") -> None:
        desk = self._page.context.desk

        def work(_progress: object) -> tuple[str, ...]:
            from app.services.suggestions import suggest

            return suggest(desk, of, within=within)

        self._page.run(work, done=take, failed=_go_without)

    def find_clients(self, text: str, take: Callable[[Sequence[Client]], object]) -> None:
        desk, own = self._page.context.desk, self._person

        def work(_progress: object) -> tuple[ClientCard, ...]:
            from app.services.find_client import find_clients

            return find_clients(desk, text, own)

        self._page.run(work, done=lambda cards: take([_client(card) for card in cards]), failed=_go_without)

    def name_client(self, person: str, take: Callable[[Client], object]) -> None:
        desk = self._page.context.desk

        def work(_progress: object) -> ClientCard:
            from app.services.find_client import client

            return client(desk, person)

        self._page.run(work, done=lambda card: take(_client(card)), failed=_go_without)

    def workers(self, take: Callable[[Sequence[tuple[str, str]]], object]) -> None:
        desk = self._page.context.desk

        def work(_progress: object) -> tuple[tuple[str, str], ...]:
            from app.services.trainings import list_staff

            return list_staff(desk)

        self._page.run(work, done=take, failed=_go_without)

    def places(self, take: Callable[[Sequence[Branch]], object]) -> None:
        desk = self._page.context.desk

        def work(_progress: object) -> list[Branch]:
            from app.services.places_tree import list_places

            return [Branch(each.id, each.parent, each.name) for each in list_places(desk)]

        self._page.run(work, done=take, failed=_go_without)

    @property
    def spelling(self) -> Spelling:
        return self._page.context.spelling

    @property
    def keeps_files(self) -> bool:
        return True

    def look_at_file(self, path: Path, looking: Looking) -> None:
        desk = self._page.context.desk

        def work(_progress: object) -> str:
            from app.services.attach_file import look_at

            return look_at(desk, path).hidden

        self._page.run(work, done=looking.seen, failed=looking.failed)

    def keep_file(self, path: Path, keeping: Keeping, *, as_it_is: bool = False) -> None:
        desk, case = self._page.context.desk, self._case

        def work(progress: Progress) -> dict[str, str]:
            from app.services.attach_file import attach

            return attach(desk, case, path, progress, as_it_is=as_it_is)

        self._page.run(work, done=keeping.done, failed=keeping.failed, progressed=keeping.progressed)


def _client(card: ClientCard) -> Client:
    """The name only helps to choose the right one; number and code are what a record says."""
    short = [part for part in (card.number, card.code) if part]
    return Client(card.person, " · ".join([*short, card.name] if card.name else short), " · ".join(short))


def _go_without(_error: Exception) -> None:
    return
