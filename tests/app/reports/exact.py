"""A solver of whole numbers, exact and slow, that knows nothing of protection: the reader who tries everything."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

BOUNDLESS = 10**9


def bounds(linked, rule, hidden, key):
    """The least and the greatest count this cell has in any table that fits all that is printed."""
    cells = linked.cells
    steps = {k: c.step if c.role == "near" else rule.step if c.role == "number" else 0 for k, c in cells.items()}
    near = [k for k, step in steps.items() if step and k not in hidden]
    unknown = [
        k for k, c in cells.items() if c.role in {"rest", "slack", "kept"} or (c.role == "number" and k in hidden)
    ] + near
    column = {k: i for i, k in enumerate(unknown)}
    floors = [min(cells[k].n, 1) if cells[k].role in {"number", "kept", "near"} else 0 for k in unknown]
    within = []
    for k in near:
        first = cells[k].n // steps[k] * steps[k]
        within += [(column[k], "<", first + steps[k] - 1 - floors[column[k]])]
        within += [(column[k], ">", first - floors[column[k]])] if first else []
    rows, right = [], []
    for relation in linked.relations:
        row, known = [0] * len(unknown), 0
        for k, sign in relation.terms():
            if k in column:
                row[column[k]] += sign
                known += sign * floors[column[k]]
            else:
                known += sign * cells[k].n
        if any(row):
            rows.append(row)
            right.append(-known)
    target = column[key]
    low, high = (
        sign * _whole(rows, right, [sign * (j == target) for j in range(len(unknown))], within) for sign in (-1, 1)
    )
    return low + floors[target], min(high, BOUNDLESS) + floors[target]


def betrayed(linked, rule, hidden, most=None):
    """The cells that the exact solver can pin down against the rule, with what it knows of them."""
    found, tried = {}, 0
    ranges = rule.step or any(cell.step for cell in linked.cells.values())
    for name, cell in sorted(linked.cells.items(), key=lambda each: (each[1].n, len(each[0]))):
        must_hold = (
            (cell.role == "number" and name in hidden)
            or cell.role == "kept"
            or (cell.role == "rest" and 0 < cell.n < rule.threshold)
            or (cell.role == "near" and rule.small(cell.n))
            or (cell.role == "number" and rule.step and rule.small(cell.n))
        )
        if must_hold and (most is None or tried < most):
            tried += 1
            low, high = bounds(linked, rule, hidden, name)
            if high < rule.threshold - (low == 0 and ranges) or high - low < rule.threshold - 1:
                found[name] = (low, high)
        elif not must_hold and cell.role == "number":
            assert not rule.small(cell.n), "a small number is printed"
    return found


def _whole(rows, right, aim, known):
    """Branch and bound: the greatest aim·x over whole x >= 0 with rows·x = right, and within what is known."""
    best, waiting = None, [known]
    while waiting:
        cuts = waiting.pop()
        found = _linear(rows, right, aim, cuts)
        if found is None:
            continue
        value, point = found
        if value >= BOUNDLESS:
            return BOUNDLESS
        if best is not None and floor(value) <= best:
            continue
        part = next((j for j, x in enumerate(point) if x.denominator != 1), None)
        if part is None:
            best = int(value)
            continue
        waiting.append([*cuts, (part, "<", floor(point[part]))])
        waiting.append([*cuts, (part, ">", ceil(point[part]))])
    assert best is not None, "the true table itself does not fit"
    return best


def _linear(rows, right, aim, cuts):
    """Two-phase simplex in fractions, by Bland's rule, so that it ends."""
    n, m = len(aim), len(rows) + len(cuts)
    table = [[Fraction(v) for v in row] + [Fraction(0)] * len(cuts) for row in rows]
    limit = [Fraction(b) for b in right]
    for number, (j, way, edge) in enumerate(cuts):
        row = [Fraction(0)] * (n + len(cuts))
        row[j], row[n + number] = Fraction(1), Fraction(1 if way == "<" else -1)
        table.append(row)
        limit.append(Fraction(edge))
    for i in range(m):
        if limit[i] < 0:
            table[i], limit[i] = [-v for v in table[i]], -limit[i]
    width = n + len(cuts)
    table = [row + [Fraction(i == k) for k in range(m)] + [limit[i]] for i, row in enumerate(table)]
    basis = [width + i for i in range(m)]
    if _climb(table, basis, [0] * width + [-1] * m, width + m) != 0:
        return None
    for i, b in enumerate(basis):
        if b >= width:
            pivot = next((j for j in range(width) if table[i][j]), None)
            if pivot is not None:
                _turn(table, basis, i, pivot)
    value = _climb(table, basis, [*aim, *[0] * (len(cuts) + m)], width)
    point = [Fraction(0)] * n
    for i, b in enumerate(basis):
        if b < n:
            point[b] = table[i][-1]
    return value, point


def _climb(table, basis, aim, usable):
    while True:
        gain = None
        for j in range(usable):
            if j not in basis and aim[j] > sum(aim[b] * row[j] for b, row in zip(basis, table, strict=True) if row[j]):
                gain = j
                break
        if gain is None:
            return sum(aim[b] * row[-1] for b, row in zip(basis, table, strict=True))
        ways = [(row[-1] / row[gain], basis[i], i) for i, row in enumerate(table) if row[gain] > 0]
        if not ways:
            return BOUNDLESS
        _turn(table, basis, min(ways)[2], gain)


def _turn(table, basis, i, j):
    scale = table[i][j]
    table[i] = [v / scale for v in table[i]]
    for k, row in enumerate(table):
        if k != i and row[j]:
            factor = row[j]
            table[k] = [v - factor * w for v, w in zip(row, table[i], strict=True)]
    basis[i] = j
