"""Lines of a table that add up the others and are nobody: “Total”, in the languages that shelters keep lists in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.tables.cell import figures, same

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.tables.cell import Cell

_SURE: Final = (
    "total", "totals", "grand total", "subtotal", "sub-total", "sub total", "overall total", "total général",
    "total general", "total geral", "sous-total", "gesamt", "gesamtsumme", "insgesamt", "totale", "totaal", "toplam",
    "итого", "всего", "разом", "усього", "المجموع", "مجموع", "الإجمالي", "إجمالي", "الاجمالي", "اجمالي",
    "សរុប", "ចំនួនសរុប", "ผลรวม", "รวมทั้งหมด", "รวมทั้งสิ้น", "ລວມທັງໝົດ", "စုစုပေါင်း", "tổng cộng", "tổng số",
    "jumlah", "kabuuan", "合计", "总计", "總計", "合計", "जम्मा", "মোট", "کل تعداد",
)  # fmt: skip
"""They also begin a line: “Total clients”, “សរុបរួម”."""
_PERHAPS: Final = frozenset(
    {
        "sum", "sums", "suma", "soma", "somme", "summe", "ensemble", "count", "all", "รวม", "ทั้งหมด", "ລວມ", "tổng",
        "جمع", "کل", "कुल",
    }
)  # fmt: skip
"""Some of them are names too: only where nothing stands beside them but figures."""
_TAIL: Final = re.compile(r"[\s\d:=.,()%–—-]+$")
_FIGURE: Final = re.compile(r"[<>≈~]?\s*[-+]?[\d.,' \u00a0]*\d\s*%?\s*[^\W\d_]{0,12}")
_DAY: Final = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
_ADDS: Final = re.compile(r"=.*\b(sum|subtotal|count|counta|countif|average)\s*\(", re.IGNORECASE)
_MOST_WORDS: Final = 5  # of so many cells one may say something


def is_total(row: Mapping[str, Cell]) -> bool:
    """Whether a row sums up others: it says so, or adds cells up, and says nearly nothing else but figures."""
    filled = [each for each in row.values() if each.said]
    sums = [each for each in filled if _adds(each)]
    rest = [each for each in filled if not _adds(each) and not _is_figure(each.said)]
    said = [_bare(each.said) for each in rest]
    if any(_is_sure(text) for text in said):
        return sum(not _is_sure(text) for text in said) * _MOST_WORDS <= len(row)
    others = [text for text in said if text not in _PERHAPS]
    return not others and ((len(others) < len(said) and len(filled) > 1) or bool(sums))


def _bare(text: str) -> str:
    return _TAIL.sub("", same(text))


def _is_sure(text: str) -> bool:
    return any(
        text == word or text.startswith(f"{word} ") or (word[0] >= "\u0e00" and text.startswith(word)) for word in _SURE
    )


def _adds(cell: Cell) -> bool:
    return _ADDS.match(cell.said) is not None


def _is_figure(text: str) -> bool:
    """A number, with its unit or not; a day is none, for it is said of somebody."""
    plain = figures(text)
    return _FIGURE.fullmatch(plain) is not None and _DAY.search(plain) is None
