"""Lines of changes packed into chunks, and chunks unpacked without trusting what they declare."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

import zstandard

from app.bundle import limits, strict, sums
from app.bundle.errors import BadLine, BombRefused, CountsDiffer, TooLarge
from app.bundle.manifest import Member
from app.bundle.spool import Spool

_LEVEL = 3


@dataclass(slots=True)
class Packed:
    """The members made of the lines, the chunks themselves waiting in the spool."""

    spool: Spool
    members: list[Member] = field(default_factory=list)
    rows: int = 0


class _Packer:
    def __init__(self, spool: Spool) -> None:
        self.packed = Packed(spool)
        self._compressor = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True, write_content_size=True)

    def add(self, lines: list[bytes]) -> None:
        raw = b"\n".join([*lines, b""])
        if raw.count(b"\n") != len(lines):
            raise ValueError("a line holds a line end")
        data = self._compressor.compress(raw)
        number = len(self.packed.members) + 1
        if number > limits.CHUNKS:
            raise TooLarge("too many chunks")
        self.packed.members.append(
            Member(
                name=sums.changes_name(number),
                sha256=hashlib.sha256(data).hexdigest(),
                size=len(data),
                raw=len(raw),
                rows=len(lines),
            )
        )
        self.packed.spool.add(data)
        self.packed.rows += len(lines)


def pack(lines: Iterable[bytes], spool: Spool) -> Packed:
    """Pack encoded lines (JSON without line ends), holding never more than one chunk of them."""
    packer = _Packer(spool)
    waiting: list[bytes] = []
    size = 0
    for line in lines:
        length = len(line) + 1
        if length > limits.LINE:
            raise TooLarge("line")
        if waiting and (size + length > limits.WRITTEN_RAW or len(waiting) >= limits.WRITTEN_ROWS):
            packer.add(waiting)
            waiting, size = [], 0
        waiting.append(line)
        size += length
    if waiting:
        packer.add(waiting)
    return packer.packed


def unpack(data: bytes, member: Member) -> bytes:
    """Decompress a chunk whose hash was checked; what its frame declares is judged before room is made for it."""
    if not 0 < member.raw <= limits.CHUNK_RAW or not 0 < member.rows <= limits.CHUNK_ROWS:
        raise BombRefused("more than a chunk may hold")
    try:
        frame = zstandard.get_frame_parameters(data)
        if frame.content_size != member.raw or not frame.has_checksum:
            raise BombRefused("the frame declares something else")
        if frame.window_size > limits.WINDOW:
            raise BombRefused("window")
        raw = zstandard.ZstdDecompressor(max_window_size=limits.WINDOW).decompress(
            data, max_output_size=member.raw, read_across_frames=False, allow_extra_data=False
        )
    except zstandard.ZstdError:
        raise BombRefused("not one whole frame") from None
    if len(raw) != member.raw:
        raise BombRefused("unpacks to another size")
    if raw.count(b"\n") != member.rows or not raw.endswith(b"\n"):
        raise CountsDiffer("lines of a chunk")
    return raw


def split(raw: bytes) -> list[bytes]:
    """The lines of an unpacked chunk."""
    lines = raw.split(b"\n")
    lines.pop()
    if max(map(len, lines)) >= limits.LINE:
        raise BadLine("too long")
    return lines


def read_line(line: bytes) -> object:
    """Decode one line strictly; the shape of what comes out is for the caller to judge."""
    try:
        return strict.decode(line)
    except strict.NotStrict:
        raise BadLine from None
