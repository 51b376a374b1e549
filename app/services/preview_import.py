"""Look into a bundle or receipt before anything is taken in: from whom, when, how much, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.bundle import opening
from app.records import receiving
from app.sync import sequence
from app.sync.erasures import would_erase

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """`kind` is changes or receipt; `missing_numbers` never came; `erases` counts people who would be hidden here."""

    kind: str
    organisation: str
    device: str
    made_at: str
    number: int
    missing_numbers: tuple[int, ...]
    people: int
    lines: int
    erases: int
    already: bool


def preview(desk: Desk, path: Path | str) -> ImportPreview:
    """What its sender signed is proved; whether the rest is whole shows when it is read. Raises as import does."""
    with desk.read("import") as session, receiving.source(path) as source:
        verified = opening.peek(source, receiving.identities(desk), receiving.trust_of(session))
        manifest = verified.manifest
        party = receiving.sender_of(desk, session, verified, manifest.kind)
        judged = sequence.Judged("next")
        if manifest.kind == "changes":
            judged = sequence.judge(session, party, receiving.place_of(verified))
        gone = {bytes.fromhex(subject) for subject in (*manifest.erased, *manifest.withdrawn)}
        return ImportPreview(
            kind=manifest.kind,
            organisation=party.name,
            device=manifest.sender.device,
            made_at=manifest.created,
            number=manifest.number,
            missing_numbers=judged.missing,
            people=manifest.counts.people,
            lines=manifest.counts.lines,
            erases=would_erase(session, gone),
            already=judged.verdict == "already",
        )
