"""How large anything in a bundle may be, checked before room is made for it."""

KIB = 1 << 10
MIB = 1 << 20
GIB = 1 << 30

FILE = 8 * GIB
SUMS = 16 * MIB
SIGNATURE = 4 * KIB
MANIFEST = 16 * MIB
README = 64 * KIB
RECEIPT = 16 * MIB
MEMBERS = 100_000
CARD = 64 * KIB

LINE = 1 * MIB
CHUNK_PACKED = 5 * MIB
CHUNK_RAW = 4 * MIB
CHUNK_ROWS = 50_000
CHUNKS = 9_999
WINDOW = 8 * MIB

WRITTEN_RAW = 2 * MIB
WRITTEN_ROWS = 20_000
