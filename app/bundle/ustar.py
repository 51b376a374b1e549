"""The header of an archive member, in the one way it may be written.

| bytes   | field    | value                          |
|---------|----------|--------------------------------|
| 0-99    | name     | ASCII, at most 99, then zeros  |
| 100-107 | mode     | 0000600                        |
| 108-123 | uid, gid | 0                              |
| 124-135 | size     | eleven octal digits            |
| 136-147 | mtime    | 0                              |
| 148-155 | checksum | six octal digits, zero, space  |
| 156     | type     | 0, a plain file                |
| 257-264 | magic    | "ustar", zero, "00"            |
"""

from app.bundle.errors import BadMember, BadOrder

BLOCK = 512
END = bytes(2 * BLOCK)
_LONGEST_NAME = 99
_LARGEST = 8**11 - 1


def to_block(size: int) -> int:
    """How many bytes are missing to a whole block."""
    return -size % BLOCK


def header(name: str, size: int) -> bytes:
    text = name.encode("ascii")
    if not 0 < len(text) <= _LONGEST_NAME or not 0 <= size <= _LARGEST:
        raise ValueError("no such member can be written")
    block = bytearray(BLOCK)
    block[0 : len(text)] = text
    block[100:108] = b"0000600\0"
    block[108:116] = block[116:124] = b"0000000\0"
    block[124:136] = b"%011o\0" % size
    block[136:148] = b"00000000000\0"
    block[148:156] = b" " * 8
    block[156:157] = b"0"
    block[257:265] = b"ustar\x0000"
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


def parse(block: bytes) -> tuple[str, int]:
    """Return name and size; a header that would not be written again byte for byte is refused."""
    if not any(block):
        raise BadOrder("the archive ends early")
    try:
        name = block[:100].split(b"\0", 1)[0].decode("ascii")
        size = int(block[124:135], 8)
        canonical = header(name, size)
    except ValueError:
        raise BadMember("not a plain member") from None
    if block != canonical:
        raise BadMember("not the canonical header")
    return name, size
