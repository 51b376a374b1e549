"""receipt.json: everything one replica has received, stated in full, so that an older state can be told too."""

from itertools import pairwise
from typing import Annotated, Final, Literal

import msgspec

from app.bundle import strict
from app.bundle.errors import BadReceipt
from app.bundle.manifest import Hex32, Number, Sha256, Text

FORMAT: Final = "havenbook-receipt"

Interval = tuple[Number, Number]
Intervals = Annotated[tuple[Interval, ...], msgspec.Meta(max_length=1_000_000)]


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """`lines` says which line numbers of each replica are held, `bundles` which numbers of each stream were taken.

    `answers` is the hash of the bundle after whose import it was written.
    """

    format: Literal["havenbook-receipt"] = "havenbook-receipt"
    version: Literal[1] = 1
    number: Number
    replica: Hex32
    answers: Sha256 | None
    lines: dict[Hex32, Intervals]
    bundles: dict[Text, Intervals]


def _in_order(intervals: tuple[Interval, ...]) -> bool:
    """Whether each interval ends before the next begins, with a gap between."""
    if any(low > high for low, high in intervals):
        return False
    return all(here[1] + 1 < after[0] for here, after in pairwise(intervals))


def write(receipt: Receipt) -> bytes:
    return strict.encode(receipt)


def parse(data: bytes) -> Receipt:
    try:
        receipt = strict.shaped(data, Receipt)
    except strict.NotStrict:
        raise BadReceipt from None
    if not all(map(_in_order, (*receipt.lines.values(), *receipt.bundles.values()))):
        raise BadReceipt("intervals out of order")
    return receipt
