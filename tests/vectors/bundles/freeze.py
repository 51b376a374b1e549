"""Freezes one bundle of each outcome as bytes; run once for a version of the format, never over what is there.

    python -m tests.vectors.bundles.freeze

Sealing draws random keys, so a second run would give other bytes: what was frozen once must open for ever.
"""

import dataclasses
import json
from pathlib import Path

from app.bundle import cards, receipt
from app.crypto import sshsig
from tests.app.bundle import bundle_kit as kit
from tests.app.bundle.test_bundle_sealing import seal as sealed_content

FOLDER = Path(__file__).parent
LINES = [
    b'{"seq":1,"words":"\xe1\x9e\x9f\xe1\x9e\xbd\xe1\x9e\x9f\xe1\x9f\x92\xe1\x9e\x8f\xe1\x9e\xb8"}',
    b'{"seq":2,"words":"\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7"}',
    b'{"seq":3,"words":"plain"}',
]
RECEIPT = receipt.Receipt(
    number=2,
    replica="c0" * 16,
    answers="ab" * 32,
    lines={"aa" * 16: ((1, 64), (70, 90)), "bb" * 16: ((1, 1),)},
    bundles={kit.COVER.stream: ((1, 3), (5, 5))},
)
CARD = cards.Card(
    organisation="Shelter 7",
    kind="shelter",
    label="Laptop 2",
    device=kit.DEVICE,
    replica="aa" * 16,
    demonstration=True,
    sign=sshsig.key_line(kit.SENDER_KEY),
    age=str(kit.US_HYBRID.recipient()),
    created="2026-11-22T01:45:09Z",
    counter=1,
)
CODE = "48213 90577"
COVER = dataclasses.replace(kit.COVER, prev="12" * 32, relied="34" * 32, number=7, erased=("ee" * 16,))


def keys():
    return {
        "identities": [kit.US.secret_text(), kit.US_HYBRID.secret_text()],
        "trusted": {sshsig.key_line(kit.SENDER_KEY): {"name": "Shelter 7", "device": kit.DEVICE}},
        "stopped": {},
        "note": "keys for tests only: anyone may know them",
    }


def bundles():
    ok, _ = kit.make(LINES, cover=COVER)
    pq, _ = kit.make(LINES, identities=[kit.US_HYBRID], cover=COVER)
    third, _ = kit.make(LINES, identities=[kit.OTHER])
    flipped = bytearray(ok)
    flipped[len(ok) // 2] ^= 1
    parts = kit.signed()
    parts[1] = (parts[1][0], sshsig.sign(kit.SENDER, b"something else", "havenbook-bundle-v1"))
    two = kit.frame(kit.ROW + b"\n") * 2
    return {
        "v1_ok_x25519": (ok, "ok"),
        "v1_ok_pq": (pq, "ok"),
        "v1_ok_two_recipients": (kit.make(LINES, identities=[kit.OTHER, kit.US])[0], "ok"),
        "v1_ok_receipt": (sealed_content(RECEIPT, COVER)[0], "ok"),
        "v1_bad_signature": (kit.resealed(kit.tar(parts)), "bundle.bad_signature"),
        "v1_truncated": (ok[:-700], "bundle.truncated"),
        "v1_damaged": (bytes(flipped), "bundle.damaged"),
        "v1_unknown_sender": (kit.make(LINES, key=kit.STRANGER)[0], "bundle.unknown_sender"),
        "v1_not_for_us": (third, "bundle.not_for_us"),
        "v1_passed_on": (kit.resealed(kit.opened(third, kit.OTHER)), "bundle.wrong_addressee"),
        "v1_too_new": (kit.signed_bundle(change=lambda made: made.update(min_reader=99)), "bundle.too_new"),
        "v1_bomb": (
            kit.signed_bundle([("changes-0001.jsonl.zst", two, {"raw": 16, "rows": 2})]),
            "bundle.bomb_refused",
        ),
        "v1_counts_differ": (
            kit.signed_bundle(change=lambda made: made["counts"].update(lines=9)),
            "bundle.counts_differ",
        ),
    }


def expected(bundle, outcome):
    told = {"expect": outcome}
    if outcome == "ok":
        verified, content = kit.read(bundle, identities=[kit.US, kit.US_HYBRID])
        told["hash"] = verified.hash
        told["kind"] = verified.manifest.kind
        told["number"] = verified.manifest.number
        if verified.manifest.kind == "changes":
            told["lines"] = [line.decode() for line in content]
        else:
            told["receipt"] = json.loads(receipt.write(content[0]))
    return told


def put(name, data):
    path = FOLDER / name
    if not path.exists():
        path.write_bytes(data)


def main():
    put("keys.json", json.dumps(keys(), indent=1).encode())
    for name, (bundle, outcome) in bundles().items():
        if not (FOLDER / f"{name}.bundle").exists():
            put(f"{name}.bundle", bundle)
            put(f"{name}.json", json.dumps(expected(bundle, outcome), indent=1, ensure_ascii=False).encode())
    put("v1_ok_card.card", cards.seal_card(CARD, kit.SENDER, CODE, log_n=10))
    told = {"expect": "ok", "code": CODE, "digits": CARD.digits(), "organisation": CARD.organisation}
    put("v1_ok_card.json", json.dumps(told, indent=1).encode())


if __name__ == "__main__":
    main()
