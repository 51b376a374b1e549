"""The meaning of a set of lines, written down a second time as slowly and plainly as possible."""

from __future__ import annotations

import json
from typing import Any

from db.lines import ERASE, link


def state_of(pile: Any) -> dict[str, Any]:
    """What `pile` should hold, told only from its lines: by replica id, never by alias."""
    lines = [_told(pile, line) for line in pile.lines.values()]
    _name_branches(lines)
    gone = {line["subject"] for line in lines if line["verb"] == ERASE}
    found: dict[str, Any] = {}
    for record in {line["record"] for line in lines if line["verb"] != ERASE or line["subject"] in gone}:
        about = [line for line in lines if line["record"] == record]
        if about[0]["subject"] in gone:
            found[record] = ({}, set())
        else:
            found[record] = _fold(about, lines)
    return found


def _told(pile: Any, line: Any) -> dict[str, Any]:
    root = pile.root.get(line.rep, line.rep)
    body = {
        name: (value, [(pile.uuid_of[rep].hex(), seq) for rep, seq in bases])
        for name, (value, bases) in (line.body or {}).items()
    }
    return {
        "root": pile.uuid_of[root].hex(), "seq": line.seq, "hlc": line.hlc, "record": line.record.hex(),
        "subject": line.subject.hex(), "verb": line.verb, "body": body,
        "digest": pile.digest(line), "link": line.link,
    }  # fmt: skip


def _name_branches(lines: list[dict[str, Any]]) -> None:
    from app.sync.branches import named

    for root in {line["root"] for line in lines}:
        family = [line for line in lines if line["root"] == root]
        for line in family:
            line["up"] = next(
                (o for o in family if o["seq"] == line["seq"] - 1 and link(o["link"], line["digest"]) == line["link"]),
                None,
            )
        doubts = [o["seq"] for o in family for p in family if o["seq"] == p["seq"] and o is not p]
        doubts += [o["seq"] - 1 for o in family if o["up"] is None and any(p["seq"] == o["seq"] - 1 for p in family)]
        for line in family:
            line["name"], line["from"] = root, 0
            if doubts and line["seq"] >= min(doubts):
                start = line
                while not _starts(start, family, min(doubts)):
                    start = start["up"]
                line["name"] = named(bytes.fromhex(root), start["digest"]).hex()
        for line in family:
            line["doubt"] = min(doubts, default=None)


def _starts(line: dict[str, Any], family: list[dict[str, Any]], doubt: int) -> bool:
    if line["up"] is None or line["seq"] == doubt:
        return True
    return any(o is not line and o["up"] is line["up"] for o in family)


def _fold(about: list[dict[str, Any]], lines: list[dict[str, Any]]) -> Any:
    fields, contested = {}, set()
    for name in {name for line in about for name in line["body"]}:
        told = [line for line in about if name in line["body"]]
        passed = [_pointed(line, base, lines) for line in told for base in line["body"][name][1]]
        heads = [line for line in told if (line["name"], line["seq"]) not in passed] or told
        best = max(heads, key=lambda line: (line["hlc"], line["name"], line["seq"]))
        fields[name] = (best["body"][name][0], sorted((o["hlc"], o["name"], o["seq"]) for o in heads))
        if len({json.dumps(line["body"][name][0]) for line in heads}) > 1:
            contested.add(name)
    return fields, contested


def _pointed(line: dict[str, Any], base: tuple[str, int], lines: list[dict[str, Any]]) -> tuple[str, int] | None:
    replica, seq = base
    if line["root"] == replica and seq >= line["seq"]:
        return None
    doubt = next((o["doubt"] for o in lines if o["root"] == replica), None)
    if doubt is None or seq < doubt:
        return base
    if line["root"] != replica or seq >= line["seq"]:
        return None
    up = line
    while up is not None and up["seq"] > seq:
        up = up["up"]
    return None if up is None else (up["name"], up["seq"])
