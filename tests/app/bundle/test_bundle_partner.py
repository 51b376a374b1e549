"""A trusted partner gone bad, or with faulty software: it signs well what should never have been written."""

import pytest
import zstandard

from app.bundle import errors, limits, opening, sums
from tests.app.bundle.bundle_kit import (
    KNOWN,
    ROW,
    STRANGER,
    STRANGER_KEY,
    frame,
    make,
    read,
    signed_bundle,
)

NAME = "changes-0001.jsonl.zst"
LINE = ROW + b"\n"


def refused(kind, content=None, **how):
    with pytest.raises(kind) as told:
        read(signed_bundle(content, **how))
    assert type(told.value) is kind


def chunk(data, raw=None, rows=1, name=NAME):
    return [(name, data, {"raw": len(LINE) if raw is None else raw, "rows": rows})]


def test_the_kit_signs_what_is_taken():
    assert read(signed_bundle())[1] == [ROW]
    assert read(signed_bundle(chunk(frame(LINE))))[1] == [ROW]


@pytest.mark.parametrize(
    "name",
    [
        "../../evil",
        "/etc/x",
        "attachments/../x",
        "attachments/" + "0" * 64,
        "changes-0001.jsonl.zst/..",
        "changes-1.jsonl.zst",
        "CON",
        "a b",
        "x" * 150,
        "changes-0001.jsonl.zst\r",
        "changes-٠٠٠١.jsonl.zst",
        "Manifest.json",
    ],
)
def test_names_no_bundle_holds(name):
    refused(errors.BadName, [(name, b"x", {})])


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text[:-1],
        lambda text: text + b"\n",
        lambda text: text.replace(b"  ", b" *"),
        lambda text: text.upper(),
        lambda text: text.replace(b"\n", b"\r\n"),
        lambda text: b"",
        lambda text: text + b"0" * 64 + b"  " + b"x" * 300 + b"\n",
        lambda text: b"\n".join([text.split(b"\n")[1], text.split(b"\n")[0], *text.split(b"\n")[2:]]),
    ],
    ids=["no end", "empty line", "other sign", "capitals", "crlf", "empty", "long name", "order"],
)
def test_lists_that_break_the_grammar(change):
    with pytest.raises((errors.BadSums, errors.BadName) if b"\r" in change(b"a\n") else errors.BadSums):
        read(signed_bundle(listed=change))


def test_a_name_twice():
    refused(errors.BadSums, [*chunk(frame(LINE)), *chunk(frame(LINE))])
    refused(errors.BadSums, [("README.txt", b"x", {})])


def test_too_many_names():
    line = b"0" * 64 + b"  manifest.json\n"
    with pytest.raises(errors.BadSums, match="too many"):
        sums.parse(line * (limits.MEMBERS + 1))


def test_a_forged_sender():
    trust = {**KNOWN, STRANGER_KEY: opening.KnownSender("Shelter 8", "d8" * 16)}.get
    for change in (
        lambda made: made["sender"].update(key=make()[1].manifest.sender.key, device="d8" * 16),
        lambda made: None,
    ):
        with pytest.raises(errors.SenderDiffers):
            read(signed_bundle(change=change, key=STRANGER), trust=trust)
    own = signed_bundle(change=lambda made: made["sender"].update(device="d8" * 16), key=STRANGER)
    assert read(own, trust=trust)


def test_not_addressed_to_us():
    refused(errors.WrongAddressee, change=lambda made: made.update(recipients=["age1x"]))


@pytest.mark.parametrize(
    "change",
    [
        lambda made: made.update(version=2),
        lambda made: made.update(min_reader=2),
        lambda made: (made.update(version=2), made.pop("number"), made.update(recipients={"new": "shape"})),
    ],
)
def test_from_a_newer_program(change):
    refused(errors.TooNew, change=change)


def test_keys_added_by_a_later_writer_are_passed_over():
    assert read(signed_bundle(change=lambda made: made.update(next_age="age1later", trust={"epoch": 4})))[1] == [ROW]


@pytest.mark.parametrize(
    "change",
    [
        lambda made: made.update(format="casebook-bundle"),
        lambda made: made.update(kind="statement"),
        lambda made: made.update(number="1"),
        lambda made: made.update(ground={"country": "KH"}),
        lambda made: made.update(ground="x" * (1_048_576 + 1)),
        lambda made: made.update(number=0),
        lambda made: made.update(number=1.5),
        lambda made: made.update(number=True),
        lambda made: made.update(number=None),
        lambda made: made.update(number=-1),
        lambda made: made.update(number=2**60),
        lambda made: made.pop("stream"),
        lambda made: made.update(stream=""),
        lambda made: made.update(stream="x" * 201),
        lambda made: made.update(prev="abc"),
        lambda made: made.update(prev="0" * 64 + "\n"),
        lambda made: made.update(replicas=["AA" * 16]),
        lambda made: made.update(erased=[1]),
        lambda made: made.update(created="yesterday"),
        lambda made: made.update(demonstration="no"),
        lambda made: made.update(recipients=[]),
        lambda made: made.update(recipients=["x" * 5000]),
        lambda made: made.update(members={}),
        lambda made: made["members"][0].update(rows="1"),
        lambda made: made["members"][0].update(rows=-1),
        lambda made: made["members"][0].update(raw="8"),
        lambda made: made["sender"].update(device="me"),
        lambda made: made.update(sender=[]),
    ],
)
def test_manifests_of_another_shape(change):
    refused(errors.BadManifest, change=change)


@pytest.mark.parametrize(
    "body",
    [
        lambda text: text.replace(b'"number":1,', b'"number":1,"number":2,'),
        lambda text: text.replace(b'"number":1,', b'"number":NaN,'),
        lambda text: text.replace(b'"number":1,', b'"number":1e400,'),
        lambda text: text.replace(b'"number":1,', b'"number":' + b"1" * 5000 + b","),
        lambda text: text.replace(b'"number":1,', b'"number":' + b"1" * 900_000 + b","),
        lambda text: text.replace(b'"number":1,', b'"number":1,"x":' + b"[" * 200_000 + b","),
        lambda text: text.replace(b'"number":1,', b'"number":1,"x":' + b"[" * 90_000 + b"]" * 90_000 + b","),
        lambda text: text.replace(b'"number":1,', b'"number": 1,'),
        lambda text: text.replace(b'"number":1,', b'"number":1.0,'),
        lambda text: text.replace(b"Shelter 7", b"Shelter\\u0020" + b"7"),
        lambda text: text.replace(b"Shelter 7", b"Shelter \xff"),
        lambda text: text.replace(b"Shelter 7", b"Shelter \\ud800"),
        lambda text: text + b"\n",
        lambda text: b"\xef\xbb\xbf" + text,
        lambda text: text[:-1],
        lambda text: b"",
        lambda text: b"[]",
        lambda text: b"null",
    ],
)
def test_manifests_that_are_not_strict_json(body):
    refused(errors.BadManifest, body=body)


def test_a_manifest_that_lists_other_members():
    refused(errors.MembersDiffer, change=lambda made: made["members"].clear())
    refused(errors.MembersDiffer, change=lambda made: made["members"][0].update(sha256="0" * 64))
    refused(errors.MembersDiffer, change=lambda made: made["members"].append(dict(made["members"][0])))
    refused(errors.MembersDiffer, change=lambda made: made["members"][0].update(size=4))
    refused(errors.MembersDiffer, change=lambda made: made.update(kind="receipt"))
    refused(errors.MembersDiffer, chunk(frame(LINE), name="changes-0002.jsonl.zst"))
    refused(errors.MembersDiffer, [("receipt.json", b"{}", {})])


def test_a_total_no_bundle_may_have():
    refused(errors.TooLarge, change=lambda made: made["members"][0].update(size=limits.FILE + 1))


def test_a_chunk_larger_than_a_chunk_may_be():
    refused(errors.TooLarge, chunk(bytes(limits.CHUNK_PACKED + 1)))


BOMB = frame(bytes(1 << 30))
DICTIONARY = zstandard.train_dictionary(1000, [b'{"a":%d,"b":"c%d"}' % (number, number**2) for number in range(999)])
FRAME_HEAD = zstandard.frame_header_size(BOMB)


def forged(size):
    """The same bomb under a header that declares `size` (single segment, four bytes of size, checksum)."""
    return BOMB[:4] + bytes([0b1010_0100]) + size.to_bytes(4, "little") + BOMB[FRAME_HEAD:]


@pytest.mark.parametrize(
    "content",
    [
        chunk(BOMB),
        chunk(BOMB, raw=1 << 30),
        chunk(forged(8)),
        chunk(forged(limits.CHUNK_RAW), raw=limits.CHUNK_RAW),
        chunk(bytes.fromhex("28b52ffd00a8410000") + LINE),
        chunk(bytes.fromhex("28b52ffd84a8") + len(LINE).to_bytes(4, "little") + frame(LINE)[6:]),
        chunk(frame(LINE, dict_data=DICTIONARY)),
        chunk(frame(LINE) + frame(LINE), raw=2 * len(LINE), rows=2),
        chunk(frame(LINE) + frame(LINE)),
        chunk(frame(LINE) + b"junk"),
        chunk(frame(LINE)[:-1]),
        chunk(frame(LINE, write_checksum=False)),
        chunk(frame(LINE, write_content_size=False)),
        chunk(b"\x50\x2a\x4d\x18\x04\0\0\0abcd"),
        chunk(b"not zstd"),
        chunk(b""),
        chunk(frame(LINE), rows=0),
        chunk(frame(LINE), rows=limits.CHUNK_ROWS + 1),
        chunk(frame(LINE), raw=0),
        chunk(frame(LINE), raw=9),
        chunk(frame(bytes(limits.CHUNK_RAW + 1)), raw=limits.CHUNK_RAW + 1),
    ],
    ids=[
        "lying",
        "honest",
        "forged",
        "forged to the limit",
        "window",
        "window, honest size",
        "dictionary",
        "two frames",
        "a frame after",
        "bytes after",
        "cut",
        "no checksum",
        "no size",
        "skippable",
        "no frame",
        "empty",
        "no rows",
        "too many rows",
        "raw 0",
        "raw 9",
        "above the limit",
    ],
)
def test_compressed_chunks_that_lie(content):
    refused(errors.BombRefused, content)


def test_a_library_that_unpacks_more_than_it_was_told(monkeypatch):
    class Generous:
        def __init__(self, **_how):
            pass

        def decompress(self, _data, **_how):
            return LINE * 2

    monkeypatch.setattr(zstandard, "ZstdDecompressor", Generous)
    refused(errors.BombRefused)


def test_a_flipped_frame_checksum():
    data = bytearray(frame(LINE))
    data[-1] ^= 1
    refused(errors.BombRefused, chunk(bytes(data)))


def test_wrong_counts():
    refused(errors.CountsDiffer, chunk(frame(LINE), rows=2))
    refused(errors.CountsDiffer, chunk(frame(LINE * 2), raw=2 * len(LINE), rows=1))
    refused(errors.CountsDiffer, chunk(frame(ROW), raw=len(ROW)))
    refused(errors.CountsDiffer, chunk(frame(LINE + b"x"), raw=len(LINE) + 1))
    refused(errors.CountsDiffer, change=lambda made: made["counts"].update(lines=2))


def test_a_list_that_names_another_file_than_follows():
    refused(errors.HashDiffers, listed=lambda text: text.replace(text[:8], b"00000000", 1))
