"""What a module asks for when it is read, found in its code without running it."""

from __future__ import annotations

import dis
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType


@dataclass(frozen=True, slots=True)
class Found:
    """The modules it imports, each with the names it takes from it; `folder`: there may be modules among the names."""

    asked: tuple[tuple[str, tuple[str, ...]], ...] = ()
    folder: bool = False
    there: bool = False


def find(name: str) -> Found:
    """The folders that a module stands in are imported by this; the module is not."""
    try:
        spec = find_spec(name)
    except ImportError:
        return Found()
    code_of = getattr(spec and spec.loader, "get_code", None)
    code = None if code_of is None else code_of(name)
    if spec is None or code is None:
        return Found()
    return Found(tuple(_asked(code)), folder=spec.submodule_search_locations is not None, there=True)


def _asked(code: CodeType) -> Iterator[tuple[str, tuple[str, ...]]]:
    """In order; without what stands under `if TYPE_CHECKING:`, and what functions ask for later."""
    before, past = None, 0
    for step in dis.get_instructions(code):
        if step.offset < past or step.opname == "EXTENDED_ARG":
            continue
        if before is not None and before.argval == "TYPE_CHECKING" and "JUMP" in step.opname:
            past = step.argval
        elif before is not None and step.opname == "IMPORT_NAME":
            yield step.argval, tuple(before.argval or ())
        before = step
