"""What the questions of a form are called in our answers: by their own name where it is the only one, else by path."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.xlsform.model import Model


def names_of(model: Model) -> dict[str, str]:
    """The name of every question and row group within the row (or sheet) it stands in, by path."""
    levels: dict[str, list[str]] = {}
    for path in (*model.leaves, *model.repeats):
        around = model.rows_of(path)
        levels.setdefault(around[-1] if around else f"/{model.root}", []).append(path)
    found = {}
    for level, paths in levels.items():
        counted = Counter(path.rpartition("/")[2] for path in paths)
        for path in paths:
            short = path.rpartition("/")[2]
            found[path] = short if counted[short] == 1 else path.removeprefix(f"{level}/").replace("/", ".")
    return found


def key_of(model: Model, names: dict[str, str], path: str) -> str:
    """How the question is called where rows do not matter: `children/age`."""
    return "/".join([*(names[around] for around in model.rows_of(path)), names[path]])
