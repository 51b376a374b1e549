"""Adds up again what protection claims: each witness is a table, and anybody can check that it fits what is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from app.reports.linked import Linked, Rule

Witness = dict[str, int]
"""How another table differs from the true one, by key."""


def unproved(
    linked: Linked, rule: Rule, hidden: Collection[str], witnesses: Mapping[str, tuple[Witness, Witness]]
) -> list[str]:
    """The cells that a reader might work out, as far as can be shown; empty when the release is safe.

    Knows nothing of how the witnesses were found. A cell that must hold has two of them, a low and a high one.
    """
    sums = _sums(linked)
    wrong = [key for key, cell in linked.cells.items() if _open(cell.role, cell.n, rule) and key not in hidden]
    for key, cell in linked.cells.items():
        if not _must_hold(cell.role, cell.n, rule, key in hidden):
            continue
        pair = witnesses.get(key, ({}, {}))
        if not all(_fits(linked, rule, hidden, witness) and _adds_up(sums, witness) for witness in pair):
            wrong.append(key)
            continue
        low, high = (cell.n + witness.get(key, 0) for witness in pair)
        low = min(low, cell.n)
        high = max(high, cell.n)
        if not rule.holds(low, high):
            wrong.append(key)
    return wrong


def _open(role: str, n: int, rule: Rule) -> bool:
    """A small number that would be printed."""
    return role == "number" and rule.small(n)


def _must_hold(role: str, n: int, rule: Rule, hidden: bool) -> bool:
    if role == "number":
        return hidden
    return role == "kept" or (role == "rest" and 0 < n < rule.threshold)


def _fits(linked: Linked, rule: Rule, hidden: Collection[str], witness: Witness) -> bool:
    """Equal wherever something is printed, no count under what everybody knows, every sum right."""
    for key, off in witness.items():
        cell = linked.cells[key]
        printed = cell.role == "out" or (cell.role == "number" and key not in hidden)
        least = min(cell.n, rule.floor) if cell.role in {"number", "kept"} else 0
        if (printed and off) or cell.n + off < least:
            return False
    return True


def _sums(linked: Linked) -> dict[str, list[tuple[int, int]]]:
    """For each cell the equations it stands in, with its sign."""
    found: dict[str, list[tuple[int, int]]] = {}
    for number, relation in enumerate(linked.relations):
        for key, sign in relation.terms():
            found.setdefault(key, []).append((number, sign))
    return found


def _adds_up(sums: Mapping[str, list[tuple[int, int]]], witness: Witness) -> bool:
    """Every equation still holds: what the true table satisfies stays satisfied when all differences cancel."""
    left: dict[int, int] = {}
    for key, off in witness.items():
        for number, sign in sums.get(key, ()):
            left[number] = left.get(number, 0) + sign * off
    return not any(left.values())
