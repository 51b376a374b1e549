"""The published sample from shelter to coordinator: whole export, whole import, merging, against the bare loop."""

from __future__ import annotations

import gc
import time
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import demo_steps
from app.keyring.calibration import FLOOR
from app.progress import Progress
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.take_receipt import take
from db.received import lines_in
from tests.bench import floor
from tests.bench.rows import Row, Watch, middle, peak_memory

if TYPE_CHECKING:
    from app.desk import Desk
    from db.lines import Line

TITLE = "all of the exchange"
MANY = 1 << 40
EXPORTS = 3
FLOORS = 3
MILLISECONDS = 1000


def _forget_peak() -> None:
    """From here on the peak is that of what follows; what is held already still counts."""
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5", "ascii")


def _stages(seconds: dict[str, float]) -> str:
    return ", ".join(f"{name} {value * MILLISECONDS:.0f} ms" for name, value in seconds.items())


def _received(desk: Desk) -> list[Line]:
    """What the import put into the coordinator's journal."""
    store = desk.store
    with store.read() as session:
        return [line for rep in store.uuid_of if rep != store.rep for line in lines_in(session, rep, 1, MANY)]


def measure(folder: Path) -> list[Row]:
    play = demo_steps.Rehearsal(folder, Progress(), lambda _: None, cost=FLOOR)
    shelter, coordinator = demo_steps.make_vaults(play)
    partner, _ = demo_steps.exchange_cards(play, shelter, coordinator)
    shelter, people = demo_steps.record_intakes(play, shelter)
    watch = Watch()
    _forget_peak()
    took = []
    for _ in range(EXPORTS):  # nothing was acknowledged, so each holds everything
        began = time.perf_counter()
        out = export(shelter, partner, play.stick, Progress())
        took.append(time.perf_counter() - began)
    out_peak = peak_memory()
    _forget_peak()
    with watch.stretch("import"):
        done = import_bundle(coordinator, out.path, play.stick, Progress())
    in_peak = peak_memory()
    with watch.stretch("receipt"):
        take(shelter, done.receipt_path)
    lines = _received(coordinator)
    shelter.close()
    coordinator.close()
    gc.freeze()
    # The import cannot be repeated; of the floor the fastest is taken, so that noise never flatters us.
    bare = min(floor.seconds(folder / f"floor-{number}", lines) for number in range(FLOORS))
    recorded = play.seconds["intakes recorded by two workers"]
    return [
        Row(what="merge / floor", value=bare / done.seconds["merging"], unit="×", floor=0.5),
        Row(what="whole import / floor", value=bare / watch.seconds["import"], unit="×", floor=0.35),
        Row(
            what="whole export",
            value=out.lines / middle(took),
            unit=" lines/s",
            floor=25_000,
            note=_stages(out.seconds),
        ),
        Row(
            what="whole import", value=len(lines) / watch.seconds["import"], unit=" lines/s", note=_stages(done.seconds)
        ),
        Row(
            what="the floor",
            value=len(lines) / bare,
            unit=" lines/s",
            note=f"{len(lines):,} lines of {people:,} people",
        ),
        Row(what="intakes recorded from a table", value=people / recorded, unit=" people/s"),
        Row(what="receipt taken", value=watch.seconds["receipt"] * MILLISECONDS, unit=" ms"),
        Row(what="memory while exporting", value=out_peak, unit=" MB"),
        Row(what="memory while importing", value=in_peak, unit=" MB"),
    ]
