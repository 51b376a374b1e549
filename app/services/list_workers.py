"""Everybody who works at this vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import workers

if TYPE_CHECKING:
    from app.desk import Desk, WorkerCard


def list_workers(desk: Desk) -> tuple[WorkerCard, ...]:
    with desk.read("look") as session:
        return tuple(workers.card(worker) for worker in workers.present(session))
