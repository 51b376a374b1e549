"""What a folder is, seen from outside: a place for a new vault, a vault, or something else."""

from pathlib import Path
from typing import Literal

from app import paths


def look_at(folder: Path | str) -> Literal["empty", "vault", "other"]:
    """A folder that is not there yet is empty, and so is one where making a vault was cut off."""
    return paths.look_at(Path(folder))
