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
        if not rule.must_hold(cell, key in hidden):
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
    """A small number that would be printed as it is."""
    return role == "number" and rule.small(n) and not rule.step


def _fits(linked: Linked, rule: Rule, hidden: Collection[str], witness: Witness) -> bool:
    """Nothing that is printed would be printed otherwise, and no count lies under what everybody knows."""
    for key, off in witness.items():
        cell = linked.cells[key]
        least, most = rule.known(cell, key in hidden)
        if not least <= cell.n + off <= most:
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
