"""The vaults that take long to fill: filled once for a whole run, or once for all in the folder that --keep names."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests import vaults
from tests.bench import large, million

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk import Desk

KEEP: Final = "HAVENBOOK_BENCH_KEPT"


def of_a_shelter(work: Path) -> Path:
    """A hundred thousand people, two million lines: in ten minutes, and 1.6 GB."""
    return _filled(work, "large", large.fill)


def of_a_coordinator(work: Path) -> Path:
    """A million people from forty houses: in an hour, and 8 GB."""
    return _filled(work, "million", million.fill, kind="coordinator", organisation="Harbour", site="HBR")


def _filled(work: Path, name: str, fill: Callable[[Desk], object], **wishes: Any) -> Path:
    """Half of one, where a run was stopped, is begun again."""
    folder = Path(os.environ.get(KEEP) or work.parent / "kept").absolute() / name
    if folder.exists():
        return folder
    print(f"filling: {name}", file=sys.stderr, flush=True)
    part = folder.with_name(f"{name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.parent.mkdir(parents=True, exist_ok=True)
    desk = vaults.make(part, **wishes).desk
    fill(desk)
    desk.close()
    part.rename(folder)
    return folder
