"""The codec of `st`: which lines the values of a record come from."""

from __future__ import annotations

import msgspec

Stamp = tuple[int, int, int]  # (hlc, local alias of the replica, seq)


class Heads(msgspec.Struct, array_like=True):
    """`first` is the line every non-NULL field without an entry in `over` comes from; `over` names the rest.

    One stamp in `over[field]` is a settled value, several are a dispute when their values differ.
    """

    first: Stamp | None = None
    over: dict[str, list[Stamp]] = {}

    def of(self, field: str, is_null: bool) -> list[Stamp]:
        """The lines that `field`, as it stands, comes from; none when it was never set."""
        heads = self.over.get(field)
        if heads is not None:
            return heads
        return [] if is_null or self.first is None else [self.first]

    def latest(self) -> int:
        """The newest stamp among them."""
        newest = 0 if self.first is None else self.first[0]
        for several in self.over.values():
            for stamp in several:
                newest = max(newest, stamp[0])
        return newest

    def encode(self) -> bytes:
        return _encode(self)

    @staticmethod
    def decode(st: bytes | None) -> Heads:
        return _decode(st) if st else Heads()


_encode = msgspec.msgpack.Encoder(order="deterministic").encode
_decode = msgspec.msgpack.Decoder(Heads).decode
