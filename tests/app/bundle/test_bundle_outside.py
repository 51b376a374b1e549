"""What happens to a sealed bundle on the way: bits flip, ends go missing, pieces move, other files are handed in."""

import io
import random

import pytest

from app.bundle import chunks, errors, opening
from tests.app.bundle.bundle_kit import DEVICE, KNOWN, OTHER, SENDER_KEY, STRANGER, US, US_HYBRID, make, read, rows

LINES = list(rows(1200))
BUNDLE, INFO = make(LINES)
CHUNK = 65536 + 16
MAC_LINE = BUNDLE.index(b"\n--- ") + 1
NONCE = BUNDLE.index(b"\n", MAC_LINE) + 1
PAYLOAD = NONCE + 16
BORDERS = list(range(PAYLOAD, len(BUNDLE), CHUNK))
RANDOM = random.Random(7)


def flipped(place):
    changed = bytearray(BUNDLE)
    changed[place] ^= 1 << RANDOM.randrange(8)
    return bytes(changed)


def test_a_good_bundle_opens():
    verified, lines = read(BUNDLE)
    assert lines == LINES
    assert verified.hash == INFO.hash
    assert verified.manifest == INFO.manifest
    assert verified.manifest.counts.lines == 1200
    assert verified.sender == KNOWN[SENDER_KEY]
    assert len(BORDERS) > 3


def test_a_post_quantum_bundle_opens():
    bundle, info = make(LINES, identities=[US_HYBRID])
    assert read(bundle, identities=[US, US_HYBRID])[0].hash == info.hash


def test_an_empty_bundle_opens():
    assert read(make(())[0])[1] == []


def test_peeking_reads_the_manifest_only():
    cut = BUNDLE[: BORDERS[1]]
    assert opening.peek(io.BytesIO(cut + bytes(CHUNK)), [US], KNOWN.get).manifest == INFO.manifest
    with pytest.raises(errors.UnknownSender):
        opening.peek(io.BytesIO(BUNDLE), [US], {}.get)


@pytest.mark.parametrize("start", [0, 22])
def test_flips_in_the_first_lines(start):
    for place in range(start, MAC_LINE if start else 22):
        with pytest.raises((errors.NotABundle, errors.NotForUs) if start else errors.NotABundle):
            read(flipped(place))


def test_flips_in_the_header_mac():
    for place in range(MAC_LINE, NONCE):
        with pytest.raises((errors.NotABundle, errors.Damaged)):
            read(flipped(place))


def test_flips_in_the_payload():
    near = [border + step for border in BORDERS for step in (-2, -1, 0, 1, 2)]
    places = [*range(NONCE, PAYLOAD + 64), *near, *range(len(BUNDLE) - 40, len(BUNDLE))]
    places += [RANDOM.randrange(PAYLOAD, len(BUNDLE)) for _ in range(300)]
    for place in places:
        with pytest.raises(errors.Damaged if place >= NONCE else errors.NotABundle):
            read(flipped(place))


def test_a_bundle_cut_short():
    places = [*range(23, PAYLOAD + 20), *BORDERS, len(BUNDLE) - 1]
    places += [RANDOM.randrange(PAYLOAD, len(BUNDLE)) for _ in range(200)]
    for place in places:
        tail = (place - PAYLOAD) % CHUNK - 16
        whole_blocks = place > PAYLOAD and tail > 0 and tail % 512 == 0
        with pytest.raises(errors.Damaged if whole_blocks else errors.Truncated):
            read(BUNDLE[:place])


@pytest.mark.parametrize("data", [b"", BUNDLE[:10], b"%PDF-1.7\n" + bytes(900), bytes(5000), b"\xef\xbb\xbf" + BUNDLE])
def test_another_file(data):
    with pytest.raises(errors.NotABundle):
        read(data)


@pytest.mark.parametrize(
    "changed",
    [
        BUNDLE + BUNDLE,
        BUNDLE + bytes(512),
        BUNDLE[: BORDERS[1]] + BUNDLE[BORDERS[2] :],
        BUNDLE[: BORDERS[0]] + BUNDLE[BORDERS[1] : BORDERS[2]] + BUNDLE[BORDERS[0] : BORDERS[1]] + BUNDLE[BORDERS[2] :],
        BUNDLE[: BORDERS[1]] + BUNDLE[BORDERS[0] :],
    ],
    ids=["twice", "longer", "chunk dropped", "chunks swapped", "chunk doubled"],
)
def test_pieces_moved(changed):
    with pytest.raises(errors.Damaged):
        read(changed)


def test_a_byte_too_many():
    with pytest.raises(errors.Truncated):
        read(BUNDLE + b"\0")


def test_for_someone_else():
    for identities in ([OTHER], [US_HYBRID], []):
        with pytest.raises(errors.NotForUs):
            read(BUNDLE, identities=identities)


def test_an_unknown_sender():
    with pytest.raises(errors.UnknownSender) as told:
        read(make(key=STRANGER)[0])
    assert told.value.facts["key"].startswith("SHA256:")


def test_a_stopped_sender():
    with pytest.raises(errors.StoppedSender) as told:
        read(BUNDLE, trust=lambda _key: opening.KnownSender("Shelter 7", DEVICE, stopped=True))
    assert told.value.facts == {"partner": "Shelter 7"}


def test_the_caller_judges_the_manifest_before_anything_else_is_read():
    seen = []

    class Refused(Exception):
        pass

    def judge(verified):
        seen.append(verified.manifest.number)
        raise Refused

    def lines(_raw, _rows):
        seen.append("lines")

    with pytest.raises(Refused):
        opening.read(io.BytesIO(BUNDLE), [US], KNOWN.get, opening.Hooks(verified=judge, lines=lines))
    assert seen == [1]


def test_chunks_come_with_their_number_of_lines():
    counted = []

    def lines(raw, count):
        counted.append(count == len(chunks.split(raw)))

    many, _ = make(rows(6000))
    hooks = opening.Hooks(verified=lambda _verified: None, lines=lines)
    verified = opening.read(io.BytesIO(many), [US], KNOWN.get, hooks)
    assert len(counted) == len(verified.manifest.members) > 1
    assert all(counted)
