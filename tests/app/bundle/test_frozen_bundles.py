"""Bundles frozen as bytes: what one version wrote, every later version reads, or refuses for the same reason."""

import io
import json
from pathlib import Path

import pytest

from app.bundle import cards, chunks, errors, opening, receipt
from app.crypto import sshsig
from app.crypto.age import parse_identity

FOLDER = Path(__file__).parents[2] / "vectors" / "bundles"
NAMES = sorted(path.stem for path in FOLDER.glob("*.bundle"))
KEYS = json.loads((FOLDER / "keys.json").read_text())
IDENTITIES = [parse_identity(text) for text in KEYS["identities"]]
TRUSTED = {sshsig.parse_key_line(line): opening.KnownSender(**one) for line, one in KEYS["trusted"].items()}


def read(bundle):
    lines, receipts = [], []
    hooks = opening.Hooks(
        verified=lambda _verified: None,
        lines=lambda raw, _rows: lines.extend(chunks.split(raw)),
        receipt=receipts.append,
    )
    verified = opening.read(io.BytesIO(bundle), IDENTITIES, TRUSTED.get, hooks)
    return verified, [line.decode() for line in lines], receipts


def test_none_is_missing():
    assert len(NAMES) == 13


@pytest.mark.parametrize("name", NAMES)
def test_frozen(name):
    told = json.loads((FOLDER / f"{name}.json").read_text())
    bundle = (FOLDER / f"{name}.bundle").read_bytes()
    if told["expect"] != "ok":
        with pytest.raises(errors.BundleError) as refusal:
            read(bundle)
        assert refusal.value.code == told["expect"]
        return
    verified, lines, receipts = read(bundle)
    assert verified.hash == told["hash"]
    assert verified.manifest.number == told["number"]
    assert lines == told.get("lines", [])
    assert [json.loads(receipt.write(one)) for one in receipts] == ([told["receipt"]] if "receipt" in told else [])
    assert opening.peek(io.BytesIO(bundle), IDENTITIES, TRUSTED.get) == verified


def test_frozen_card():
    told = json.loads((FOLDER / "v1_ok_card.json").read_text())
    card = cards.open_card((FOLDER / "v1_ok_card.card").read_bytes(), told["code"])
    assert card.digits() == told["digits"]
    assert card.organisation == told["organisation"]
