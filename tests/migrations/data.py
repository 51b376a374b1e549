"""Rows in raw SQL for every revision and what must be read of them at head; never through the models, which move on."""

from __future__ import annotations

from typing import Any

LOTUS, OFFICE, HER = (bytes([n]) * 16 for n in (10, 11, 12))
AT, WORKER = "2026-11-22T01:45:09.000Z", b"worker-1"


def insert(table: str, **values: Any) -> tuple[str, tuple[Any, ...]]:
    return f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})", tuple(values.values())


WRITTEN = {
    "0001": [
        insert("organisation", id=LOTUS, name="Lotus", kind="shelter", site="LT", ours=1, demonstration=0),
        insert(
            "device", id=OFFICE, organisation=LOTUS, standing="ours", label="office", counter=1, since=AT, digits="12",
            sign_public="ssh-ed25519 A", recipient="age1", post_quantum=1,
        ),
        insert(
            "agreement", id=HER, partner=OFFICE, purposes='["care"]', level="coded", kept_back_groups="[]",
            ends_on="2027-01-01", made=AT, by_worker=WORKER,
        ),
        insert("person", id=HER, subject=HER, code="BCDF", gender='"female"', st=b"\x92\xc0\x80", erased=0, ndis=0),
        insert(
            "change", rep=1, seq=1, hlc=65536, kind="person", record=HER, subject=HER, verb=1, worker=WORKER,
            schema_rev=1, salt=HER, body=b"\x80", link=HER,
        ),
        insert("have", rep=1, lo=1, hi=1),
        insert("replica", id=1, uuid=LOTUS, ours=1, first_seen=AT),
    ],
    "0002": [
        insert("person", id=HER, subject=HER, code="BCDF", st=b"\x92\xc0\x80", erased=0, ndis=0),
        insert("case_note", id=OFFICE, subject=HER, text='"came by bus"', st=b"\x92\xc0\x80", erased=0, ndis=0),
    ],
    "0003": [
        insert("person", id=HER, subject=HER, code="BCDF", gender='"female"', st=b"\x92\xc0\x80", erased=0, ndis=0),
        insert("fact_stale", kind="person", id=HER),
    ],
}  # fmt: skip

READ = {
    "0001": [
        ("SELECT count(*) FROM device JOIN organisation ON organisation.id = device.organisation", 1),
        ("SELECT count(*) FROM agreement", 1),
        ("SELECT gender FROM person", '"female"'),
        ("SELECT seq FROM change", 1),
    ],
    "0002": [("SELECT text FROM case_note", '"came by bus"'), ("SELECT count(*) FROM fact_stale", 1)],
    "0003": [("SELECT kind FROM fact_stale", "person")],
}
