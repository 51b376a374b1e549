"""Bundles as they are made: chunks, receipts, padding, what is refused before it is written, flat memory."""

import io
import subprocess
import sys

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bundle import chunks, errors, limits, opening, padme, receipt, sealing, ustar
from app.bundle.spool import Spool
from app.crypto.errors import Unauthentic
from app.progress import Cancelled, Progress
from tests.app.bundle.bundle_kit import COVER, SENDER, TRUST, US, make, opened, read, rows, untar

RECEIPT = receipt.Receipt(number=1, replica="aa" * 16, answers=None, lines={}, bundles={})


def seal(content, cover=COVER, progress=None):
    out = io.BytesIO()
    info = sealing.seal(out, sealing.Parts(cover, content), SENDER, [US.recipient()], progress)
    return out.getvalue(), info


def test_a_receipt_travels_as_a_bundle():
    bundle, info = seal(RECEIPT)
    verified, found = read(bundle)
    assert found == [RECEIPT]
    assert verified.manifest.kind == "receipt"
    assert verified.hash == info.hash
    assert [name for name, _ in untar(opened(bundle))][-1] == "receipt.json"


def test_a_bundle_can_be_read_only_to_check_it():
    checking = opening.Hooks(verified=lambda _verified: None)
    for bundle in (seal(RECEIPT)[0], make()[0]):
        assert opening.read(io.BytesIO(bundle), [US], TRUST, checking)


def test_an_archive_larger_than_any(monkeypatch):
    bundle = make(rows(3000))[0]
    monkeypatch.setattr(limits, "FILE", 100_000)
    with pytest.raises(errors.TooLarge):
        read(bundle)


def test_two_bundles_of_the_same_lines_have_nothing_in_common():
    one, other = make()[0], make()[0]
    assert len(one) == len(other)
    assert sum(a == b for a, b in zip(one[200:], other[200:], strict=True)) < len(one) / 50


def test_lines_come_out_in_order_across_chunks():
    lines = list(rows(12_000))
    bundle, info = make(lines)
    assert len(info.manifest.members) > 2
    assert all(member.raw <= limits.WRITTEN_RAW for member in info.manifest.members)
    assert read(bundle)[1] == lines


def test_small_lines_are_cut_by_their_number():
    _, info = make([b"1"] * (limits.WRITTEN_ROWS + 1))
    assert [member.rows for member in info.manifest.members] == [limits.WRITTEN_ROWS, 1]


def test_a_line_as_long_as_may_be():
    long = b'"' + b"x" * (limits.LINE - 3) + b'"'
    assert read(make([long, b"1", long])[0])[1] == [long, b"1", long]
    with pytest.raises(errors.TooLarge):
        make([long + b"x"])
    with pytest.raises(ValueError, match="line end"):
        make([b"1\n2"])


def test_too_many_chunks(monkeypatch):
    monkeypatch.setattr(limits, "CHUNKS", 1)
    with pytest.raises(errors.TooLarge):
        make([b"1"] * (limits.WRITTEN_ROWS + 1))


@pytest.mark.parametrize("change", [{"number": 0}, {"device": "x"}, {"organisation": ""}, {"created": "now"}])
def test_a_bundle_no_reader_would_take_is_not_written(change):
    out = io.BytesIO()
    fields = {name: getattr(COVER, name) for name in sealing.Cover.__slots__} | change
    with pytest.raises(errors.BadManifest):
        sealing.seal(out, sealing.Parts(sealing.Cover(**fields), RECEIPT), SENDER, [US.recipient()])
    assert out.getvalue() == b""


def test_stopping_leaves_no_whole_bundle():
    progress = Progress()
    out = io.BytesIO()
    with Spool() as spool:
        packed = chunks.pack(rows(6000), spool)
        progress.cancel()
        with pytest.raises(Cancelled):
            sealing.seal(out, sealing.Parts(COVER, packed), SENDER, [US.recipient()], progress)
    with pytest.raises(errors.BundleError):
        read(out.getvalue())


def test_the_manifest_says_who_for_whom_how_much():
    made = make(rows(5))[1].manifest
    assert made.recipients == (str(US.recipient()),)
    assert (made.counts.lines, made.counts.people, made.number, made.prev) == (5, 2, 1, None)
    assert msgspec.json.decode(msgspec.json.encode(made), type=type(made)) == made


@given(st.integers(1024, 2**40))
def test_padding_hides_the_length(length):
    padded = padme.padded(length)
    assert padded >= length
    assert padded % ustar.BLOCK == 0
    assert padded - length <= max(length * 12 // 100, 2 * ustar.BLOCK)
    assert padme.padded(padded) == padded


def test_padding_leaves_few_lengths():
    assert len({padme.padded(length) for length in range(1 << 20, 1 << 21, 512)}) <= 40


def test_the_spool_hides_what_it_keeps(tmp_path, monkeypatch):
    path = tmp_path / "spool"
    monkeypatch.setattr("tempfile.TemporaryFile", lambda **_how: path.open("w+b", buffering=0))
    with Spool(ram=10) as spool:
        for data in (b"in memory", b"needle one", b"needle two", b"x"):
            spool.add(data)
        assert [spool.get(number) for number in (3, 0, 2, 1)] == [b"x", b"in memory", b"needle two", b"needle one"]
        assert len(spool) == 4
        assert path.stat().st_size > 20
        assert b"needle" not in path.read_bytes()
        with path.open("r+b") as file:
            file.write(b"\0")
        with pytest.raises(Unauthentic):
            spool.get(1)
    with pytest.raises(IndexError):
        spool.get(1)


def test_the_spool_leaves_no_file(tmp_path):
    with Spool(ram=0, folder=tmp_path) as spool:
        spool.add(b"x")
        assert spool.get(0) == b"x"
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_takes_less_than_it_was_given(tmp_path, monkeypatch):
    class Small:
        def seek(self, *_where):
            return 0

        def write(self, data):
            return len(data) - 1

        def close(self):
            pass

    monkeypatch.setattr("tempfile.TemporaryFile", lambda **_how: Small())
    with Spool(ram=0) as spool, pytest.raises(errors.NoRoomToWork):
        spool.add(b"x")


def test_no_room_for_the_spool(monkeypatch):
    def full(**_how):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.TemporaryFile", full)
    with Spool(ram=0) as spool, pytest.raises(errors.NoRoomToWork):
        spool.add(b"x")


PEAK = """
import sys
from tests.app.bundle.bundle_kit import COVER, SENDER, TRUST, US, rows
from app.bundle import chunks, opening, sealing
from app.bundle.spool import Spool
import tempfile
with tempfile.TemporaryFile() as file:
    with Spool(ram=1 << 20) as spool:
        packed = chunks.pack(rows(int(sys.argv[1])), spool)
        sealing.seal(file, sealing.Parts(COVER, packed), SENDER, [US.recipient()])
    file.seek(0)
    read = [0]
    def lines(raw, count):
        read[0] += count
    opening.read(file, [US], TRUST, opening.Hooks(verified=lambda verified: None, lines=lines))
assert read[0] == int(sys.argv[1])
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="peak memory is read from /proc")
def test_memory_stays_flat(pytestconfig):
    """Ten times the lines (10 and 100 MiB) must not need more memory."""

    def peak(count):
        call = [sys.executable, "-c", PEAK, str(count)]
        return int(subprocess.run(call, capture_output=True, check=True, cwd=pytestconfig.rootpath).stdout)

    assert peak(220_000) - peak(22_000) < 12_000
