"""The demonstration, step by step: vaults, cards, published figures as intakes, a bundle, a receipt."""

from __future__ import annotations

import csv
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.keyring.calibration import FLOOR
from app.services.suggest_passphrase import suggest
from app.tongue import speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.crypto.primitives import Argon2Cost
    from app.desk import Desk
    from app.progress import Progress
    from app.services.make_report import MadeReport

ROWS: Final = "nrm_2023_q4_leaf.csv"
MAPPING: Final = "nrm_2023_q4_mapping.toml"
SHELTER_WORKERS: Final = ("Amina", "Bopha")
COORDINATOR: Final = "Chanda"
_SHELTER: Final = QT_TRANSLATE_NOOP("CommandLine", "Demonstration shelter")
_HUB: Final = QT_TRANSLATE_NOOP("CommandLine", "Demonstration coordinator")
QUICKEST: Final = FLOOR
"""The least that a guess may cost: for a program that tries itself."""


_SECONDS: Final = QT_TRANSLATE_NOOP("CommandLine", "{number} s")


@dataclass(slots=True)
class Rehearsal:
    """Where it plays, who hears of each step, and how long each took. `limit` takes only so many rows of the sample;
    `seconds` has the steps by their English words, whatever language is spoken.
    """

    folder: Path
    progress: Progress
    say: Callable[[str], None]
    limit: int | None = None
    cost: Argon2Cost | None = None
    passphrase: str = field(default_factory=suggest)
    seconds: dict[str, float] = field(default_factory=dict)
    language: str = "en"

    def said(self, words: str, **facts: object) -> str:
        """Marked words in the language of whoever watches."""
        return speaker(self.language)("CommandLine", words).format_map(facts)

    @contextmanager
    def timed(self, step: str) -> Iterator[None]:
        started = time.perf_counter()
        yield
        self.seconds[step] = round(time.perf_counter() - started, 2)
        self.tell(step, self.seconds[step])

    def tell(self, step: str, seconds: float) -> None:
        self.say(f"{self.said(_SECONDS, number=f'{seconds:7.2f}')}  {self.said(step)}")

    @property
    def stick(self) -> Path:
        return self.folder / "stick"

    def vault(self, kind: str) -> Path:
        return self.folder / kind


def make_vaults(play: Rehearsal) -> tuple[Desk, Desk]:
    """Both are demonstration vaults: an ordinary vault neither trusts them nor is trusted by them."""
    with play.timed(QT_TRANSLATE_NOOP("CommandLine", "two vaults made, a second worker added")):
        shelter = _new(play, "shelter", play.said(_SHELTER), SHELTER_WORKERS[0])
        coordinator = _new(play, "coordinator", play.said(_HUB), COORDINATOR)
        from app.services.add_worker import add_worker

        add_worker(shelter, SHELTER_WORKERS[1], "worker", play.passphrase, cost=play.cost)
    return shelter, coordinator


def _new(play: Rehearsal, kind: Any, organisation: str, worker: str) -> Desk:
    from app.services.create_vault import NewVault, create_vault

    new = NewVault(
        folder=play.vault(kind),
        organisation=organisation,
        site="DEMO",
        kind=kind,
        worker_name=worker,
        passphrase=play.passphrase,
        demonstration=True,
        cost=play.cost,
    )
    return create_vault(new, play.progress).desk


def exchange_cards(play: Rehearsal, shelter: Desk, coordinator: Desk) -> tuple[str, str]:
    """Each reads the other's card and types the other's forty digits; then they agree. Gives the partner ids."""
    from app.services.make_card import make_card

    play.stick.mkdir(exist_ok=True)
    with play.timed(
        QT_TRANSLATE_NOOP("CommandLine", "identity cards exchanged, forty digits typed, an agreement made")
    ):
        cards = {desk.vault_id: make_card(desk, play.stick) for desk in (shelter, coordinator)}
        theirs = _trust(shelter, cards[coordinator.vault_id])
        ours = _trust(coordinator, cards[shelter.vault_id])
    return theirs, ours


def _trust(desk: Desk, card: Any) -> str:
    from app.services.make_agreement import Terms, agree
    from app.services.read_card import read_card
    from app.services.trust_card import trust

    seen = read_card(desk, card.path, card.spoken_code)
    partner = trust(desk, seen.card, "".join(card.digits))
    year = desk.store.clock.now().year + 1
    agree(
        desk,
        partner.partner,
        Terms(purposes=("demonstration",), level="coded", kept_back_groups=(), ends_on=f"{year}-12-31"),
    )
    return partner.partner


def record_intakes(play: Rehearsal, shelter: Desk) -> tuple[Desk, int]:
    """The published rows in two halves, one a worker. The desk that comes back is the second worker's."""
    from app.services.import_intakes import import_csv
    from app.services.unlock_vault import unlock_vault

    halves, mapping = _halves(play), _shipped(play, MAPPING)
    with play.timed(QT_TRANSLATE_NOOP("CommandLine", "intakes recorded by two workers")):
        people = import_csv(shelter, halves[0], mapping, play.progress).people
        shelter.close()
        second = unlock_vault(play.vault("shelter"), SHELTER_WORKERS[1], play.passphrase, play.progress)
        try:
            people += import_csv(second, halves[1], mapping, play.progress).people
        except BaseException:
            second.close()
            raise
    return second, people


def _halves(play: Rehearsal) -> tuple[Path, Path]:
    text = files("app.cli").joinpath("sample").joinpath(ROWS).read_text("utf-8-sig")
    heading, *rows = text.splitlines(keepends=True)
    rows = rows[: play.limit]
    counts = [int(line["People"]) for line in csv.DictReader([heading, *rows])]
    middle, so_far = 0, 0
    while so_far < sum(counts) / 2:
        so_far += counts[middle]
        middle += 1
    written = []
    for number, part in ((1, rows[:middle]), (2, rows[middle:])):
        file = play.folder / f"published-figures-{number}.csv"
        file.write_text("".join([heading, *part]), "utf-8")
        written.append(file)
    return written[0], written[1]


def _shipped(play: Rehearsal, name: str) -> Path:
    """The mapping as a file beside the demonstration, for whoever wants to see how it is done."""
    file = play.folder / name
    file.write_bytes(files("app.cli").joinpath("sample").joinpath(name).read_bytes())
    return file


@dataclass(frozen=True, slots=True)
class Sent:
    """What the stick carried there and back."""

    export: Any
    imported: Any
    receipt: Any


def send(play: Rehearsal, shelter: Desk, coordinator: Desk, partner: str) -> Sent:
    from app.services.export_bundle import export
    from app.services.import_bundle import import_bundle
    from app.services.take_receipt import take

    with play.timed(QT_TRANSLATE_NOOP("CommandLine", "bundle written to the stick and read back")):
        out = export(shelter, partner, play.stick, play.progress)
    with play.timed(QT_TRANSLATE_NOOP("CommandLine", "bundle imported by the coordinator, receipt written")):
        done = import_bundle(coordinator, out.path, play.stick, play.progress)
    with play.timed(QT_TRANSLATE_NOOP("CommandLine", "receipt taken home")):
        receipt = take(shelter, done.receipt_path)
    return Sent(out, done, receipt)


def count_exploitation(desk: Desk) -> MadeReport:
    """Everyone, by what they were made to do."""
    from app.reports.make import Wish
    from app.reports.report import Report
    from app.services.make_report import make_report

    return make_report(desk, Report(name="IND11", wishes=(Wish(indicator="IND11"),)))
