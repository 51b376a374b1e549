"""Show one release as it was frozen; it is read again against its hash and signature."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.i18n import english
from app.records import beside, counting, releasing
from app.records.figure_words import names
from app.reports import frozen
from app.reports.publishing import ROWS_SINCE_WORDS
from app.reports.saying import PLAIN, Saying, Style

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desk import Desk
    from app.i18n import Translate
    from app.records.releasing import ReleaseView


@dataclass(frozen=True, slots=True)
class Shown:
    """`is_sound` is False where the vault holds something else than what was signed: then it must not be passed on,
    and `frozen` is None. `houses` names the organisations that its figures may speak of. `beside` is why synthetic rows
    went out since.
    """

    view: ReleaseView
    is_sound: bool
    frozen: frozen.Frozen | None = None
    houses: Mapping[str, str] = field(default_factory=dict)
    beside: tuple[str, ...] = ()

    def notes(self, translate: Translate = english, language: str = "en") -> tuple[str, ...]:
        """What was signed to stand under all figures, and what nobody could know then."""
        signed = self.frozen.said(language)["release"] if self.frozen is not None else ()
        return (*signed, *(translate("Reports", ROWS_SINCE_WORDS).format(reason=each) for each in self.beside))

    def saying(self, translate: Translate = english, language: str = "en", style: Style = PLAIN) -> Saying:
        """What the tables are said with."""
        demonstration = self.frozen is not None and self.frozen.demonstration
        return Saying(
            names=names(self.houses, translate, language), style=style, consented=True, protected=True,
            demonstration=demonstration,
        )  # fmt: skip


def show_release(desk: Desk, release: str) -> Shown:
    """NoSuchRelease for one that was never made here."""
    with desk.write("look") as session:
        row = releasing.find(session, release)
        desk.audit(session, "look", kind="release", record=row.id)
        view = releasing.view(row)
        if not releasing.is_sound(view):
            return Shown(view, is_sound=False)
        return Shown(
            view, is_sound=True, frozen=frozen.read(view.body), houses=counting.house_names(session),
            beside=beside.since(session, row.at),
        )  # fmt: skip


def release_for_paper(desk: Desk, release: str) -> Shown:
    """For those who may print. ReleaseAltered where what lies in the vault is not what was signed."""
    desk.gate("print")
    shown = show_release(desk, release)
    if not shown.is_sound:
        raise releasing.ReleaseAltered
    return shown
