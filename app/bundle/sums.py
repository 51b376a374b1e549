"""SHA256SUMS: the signed list of everything else in a bundle, as `sha256sum -c` reads it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.bundle import limits
from app.bundle.errors import BadName, BadSums

MANIFEST = "manifest.json"
README = "README.txt"
RECEIPT = "receipt.json"
CHANGES = re.compile(r"changes-[0-9]{4}\.jsonl\.zst")
_LINE = re.compile(rb"([0-9a-f]{64})  ([^\n]{1,200})\n")


@dataclass(frozen=True, slots=True)
class Sum:
    name: str
    sha256: str


def changes_name(number: int) -> str:
    return f"changes-{number:04d}.jsonl.zst"


def write(sums: Iterable[Sum]) -> bytes:
    return "".join(f"{one.sha256}  {one.name}\n" for one in sums).encode("ascii")


def _judged(raw: bytes) -> str:
    """Names are judged here, before anything is done with them; attachments/<sha256> is reserved for later."""
    name = raw.decode("latin-1")
    if name not in (MANIFEST, README, RECEIPT) and not CHANGES.fullmatch(name):
        raise BadName("no bundle holds this")
    return name


def parse(data: bytes) -> tuple[Sum, ...]:
    """Read the list strictly: known names, each once, manifest and README first."""
    sums: list[Sum] = []
    place = 0
    while place < len(data):
        line = _LINE.match(data, place)
        if line is None or len(sums) >= limits.MEMBERS:
            raise BadSums("a line that is none, or too many")
        sums.append(Sum(_judged(line.group(2)), line.group(1).decode("ascii")))
        place = line.end()
    if len({one.name for one in sums}) != len(sums):
        raise BadSums("a name stands twice")
    if [one.name for one in sums[:2]] != [MANIFEST, README]:
        raise BadSums("manifest and README come first")
    return tuple(sums)
