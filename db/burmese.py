"""Burmese typed with the Zawgyi font, read as what it says: it writes other signs under the numbers of Unicode."""

from __future__ import annotations

import re
from typing import Final

_BEFORE: Final = "\u103b\u107e-\u1084"
"""What stands around a consonant and is typed before it, in eight widths."""
_MARKS: Final = (
    "\u102b-\u1030\u1032-\u1034\u1036-\u103a\u103c-\u103e\u105a\u1060-\u1069\u106c\u106d\u1070-\u107d\u1085\u1087-\u108e"
    "\u1093-\u1096"
)
_LETTERS: Final = "\u1000-\u1027\u1029\u102a\u103f\u106a\u106b\u106e\u106f\u1086\u108f-\u1092\u1097"
_IS: Final = re.compile(
    "(?<![\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f])[\u1031\u103b]"
    "|(?<=[\u102b-\u1030\u1032\u1036-\u1039])\u1031"
    "|\u1004\u1039|\u1039(?![\u1000-\u1019\u101c\u101e\u1020\u1023-\u102a\u103f\u1050-\u105f])"
    "|(?<!\u1031)\u103a[\u102b-\u102e\u1032]|[\u106a\u106b\u108f-\u1099][\u102b-\u1030\u1032]"
)
"""What no language of this script writes in Unicode: the vowel e before its consonant, a stacker with nothing under it
that is ever stacked, a vowel after a digit, a tone or the sign that kills vowels. A text without any of it is left as
it is: Shan, Mon and Karen are not Zawgyi.
"""
_SYLLABLE: Final = re.compile(f"([\u1031{_BEFORE}]*)([{_LETTERS}]|\u1040(?=[{_MARKS}]))([{_MARKS}]*)")
_STACKED: Final = dict(
    zip(
        "\u1060\u1061\u1062\u1063\u1065\u1066\u1067\u1068\u1069\u106c\u106d\u1070\u1071\u1072\u1073\u1074\u1075\u1076"
        "\u1077\u1078\u1079\u107a\u107b\u107c\u1085\u1093",
        "ကခဂဃစဆဆဇဈဋဌဏတတထထဒဓနပဖဗဘမလဘ",
        strict=True,
    )
)
_LETTER: Final = {
    "\u1040": "ဝ", "\u106a": "ဉ", "\u106b": "ည", "\u106e": "ဍ\u1039ဍ", "\u106f": "ဍ\u1039ဎ", "\u1086": "ဿ",
    "\u108f": "န", "\u1090": "ရ", "\u1091": "ဏ\u1039ဍ", "\u1092": "ဋ\u1039ဌ", "\u1097": "ဋ\u1039ဋ",
}  # fmt: skip
_MARK: Final = {
    "\u1033": "\u102f", "\u1034": "\u1030", "\u1039": "\u103a", "\u103a": "\u103b", "\u103c": "\u103d",
    "\u103d": "\u103e", "\u105a": "\u102b\u103a", "\u1064": "", "\u107d": "\u103b", "\u1087": "\u103e",
    "\u1088": "\u103e\u102f", "\u1089": "\u103e\u1030", "\u108a": "\u103d\u103e", "\u108b": "\u102d",
    "\u108c": "\u102e", "\u108d": "\u1036", "\u108e": "\u102d\u1036", "\u1094": "\u1037", "\u1095": "\u1037",
    "\u1096": "\u103d",
}  # fmt: skip
_OVER: Final = frozenset("\u1064\u108b\u108c\u108d")
"""Signs with the small nga that stands over the next letter, which Unicode writes before that letter."""
_ORDER: Final = "\u103b\u103c\u103d\u103e\u1031\u102d\u102e\u1032\u102f\u1030\u102b\u102c\u103a\u1036\u1037\u1038"


def read(text: str) -> str:
    """Line by line, since one may be typed so and the next not."""
    if _IS.search(text) is None:
        return text
    lines = text.split("\n")
    return "\n".join(_SYLLABLE.sub(_syllable, line) if _IS.search(line) else line for line in lines)


def _syllable(found: re.Match[str]) -> str:
    before, letter, marks = found.groups()
    signs = {"\u1031"} if "\u1031" in before else set()
    if before.strip("\u1031"):
        signs.add("\u103c")
    stacked = "".join(f"\u1039{_STACKED[mark]}" for mark in marks if mark in _STACKED)
    if "\u1096" in marks:
        stacked += "\u1039တ"
    for mark in marks:
        if mark not in _STACKED:
            signs.update(_MARK.get(mark, mark))
    over = "င\u103a\u1039" if not _OVER.isdisjoint(marks) else ""
    if letter == "ဥ" and "\u103a" in signs:
        letter = "ဉ"
    return over + _LETTER.get(letter, letter) + stacked + "".join(sign for sign in _ORDER if sign in signs)
