"""Words of other scripts as people write them in Latin: a table of letters knows each letter, but no syllable."""

from __future__ import annotations

import re
from typing import Final

from anyascii import anyascii

Rule = tuple[re.Pattern[str], str]


def _rules(*pairs: tuple[str, str]) -> tuple[Rule, ...]:
    return tuple((re.compile(said), written) for said, written in pairs)


_ENDS: Final = "\u1037?\u103a"
"""The Burmese sign under which a consonant ends its syllable, with or without the dot of a short tone."""
_CALLED: Final = "(?:[\u1000-\u1021\u103f]|sh|ch|j)[\u103b-\u103d]*"
"""A Burmese consonant with what is written under and around it."""
_BURMESE: Final = _rules(
    ("\u1004\u103a\u1039", "in"),
    ("(?:[ရယ]|[လသ]\u103b)(\u103d?)\u103e", r"sh\1"),
    ("([\u1000-\u1021][\u103b-\u103d]*)\u103e", r"h\1"),
    ("ခ[\u103b\u103c]", "ch"), ("ဂ\u103b", "j"), ("အ\u1031(?![\u102b\u102c])", "aye"),
    (f"\u1031[\u102b\u102c]င{_ENDS}", "aung"), (f"\u1031[\u102b\u102c]က{_ENDS}", "auk"),
    (f"\u102d\u102fင{_ENDS}", "aing"), (f"\u102d\u102fက{_ENDS}", "aik"), (f"\u102d[နမ]{_ENDS}", "ein"),
    ("\u1031[\u102b\u102c]\u103a?", "aw"), ("\u102d\u102f", "o"), ("\u102f\u1036", "on"), ("\u1036", "an"),
    (f"\u103d(?=[နတမပ]{_ENDS})", "u"), ("င\u1037\u103a", "int"), ("[ငဉ]\u103a", "in"),
    (f"ည{_ENDS}", "i"), (f"ယ{_ENDS}", "e"), (f"စ{_ENDS}", "it"), (f"က{_ENDS}", "et"),
    (f"({_CALLED})(?!{_ENDS}|[\u103b-\u103d\u102b-\u1032\u1039aeiou])", r"\1a"),
    (f"ပ{_ENDS}", "t"), (f"မ{_ENDS}", "n"),
)  # fmt: skip
"""Finals, medials and joined vowels, then the vowel that is not written."""
_THAI: Final = _rules(
    ("\u0e17\u0e23\u0e4c|[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c", ""),
    ("รร", "an"),
    ("^ทร", "ซ"),
    ("^ห(?=[งญนมยรลว])", ""),
    ("([\u0e40-\u0e44])([\u0e01-\u0e2e])", r"\2\1"),
    ("\u0e4d\u0e32", "am"),
    ("(?<=.)\u0e0d(?![\u0e30-\u0e3a\u0e40-\u0e47])", "n"),
)
"""What is not spoken; the double r that is a vowel, as in Wanna; vowels written before the consonant after which they
are spoken; the last letter of Pen."""
_LAO: Final = _rules(
    ("([\u0ec0-\u0ec4])([\u0e81-\u0eae])", r"\2\1"),
    ("\u0ecd\u0eb2", "am"),
    ("(?<=.)\u0ea7(?![\u0ec8-\u0ecb]?[\u0eb0-\u0ebd\u0ec0-\u0ec4\u0ecd])", "w"),
)
"""The same; and the w that is a vowel, as in Keo."""
_KHMER: Final = _rules(
    ("[\u1780-\u17a2]\u17cd|\u17d2\u179a$", ""),
    ("([\u1780-\u17a2])\u17d2(?=\\1)|[ក-ឃ]\u17d2(?=[ក-ឃ])|[ច-ឈ]\u17d2(?=[ច-ឈ])", ""),
    ("[ដឋឌឍតថទធ]\u17d2(?=[ដឋឌឍតថទធ])|[ប-ភ]\u17d2(?=[ប-ភ])", ""),
    ("(?<=[\u1780-\u17a2])([\u1780-\u17a2])\u17cb", r"a\1"),
    ("\u17cb", ""),
)
"""What is not spoken; of two that are one, as in Bopha and Kanha, the second; the sign of a short vowel."""
_SCRIPTS: Final = (("\u1000", "\u109f", _BURMESE), ("\u0e00", "\u0e7f", _THAI), ("\u0e80", "\u0eff", _LAO),
                   ("\u1780", "\u17ff", _KHMER))  # fmt: skip
_OTHERWISE: Final = _rules(
    ("ج", "g"), ("\u0e8a", "s"), ("\u17c5", "ov"), ("\u17c2\u179c$", "eo"), ("(?<=[\u0e01-\u0e2e])[ลร]$", "n"),
    (f"[\u102b\u102c](?![\u1000-\u1021](?:{_ENDS}|\u1039))", "ar")
)  # fmt: skip
"""Gamal and Jamal, Somsay and Somxay, Srey Pao and Srey Pov, Kamol and Kamon, Thida and Thidar: written both ways by
many."""
_SAID: Final = str.maketrans(
    {
        "သ": "th", "စ": "s", "ဆ": "s", "ဇ": "z", "ရ": "y", "ြ": "y", "ျ": "y", "ဝ": "w", "ွ": "w", "ည": "ny",
        "ຍ": "y", "ا": "a", "أ": "a", "إ": "a", "آ": "a", "ع": "a", "ث": "th", "ذ": "z",
    }
)  # fmt: skip
"""Letters that people write otherwise in Latin than a table of letters does."""
_NO_LETTER: Final = re.compile("[^a-z]")


def spellings(folded: str) -> tuple[str, ...]:
    """One word, folded, in small Latin letters: one spelling, or two; none where nothing of it is a letter."""
    if folded.isascii():
        found = [folded]
    else:
        for first, last, rules in _SCRIPTS:
            if any(first <= sign <= last for sign in folded):
                folded = _by(rules, folded)
        found = [anyascii(each.translate(_SAID)).lower() for each in (folded, _by(_OTHERWISE, folded))]
    return tuple(filter(None, dict.fromkeys(_NO_LETTER.sub("", each) for each in found)))


def _by(rules: tuple[Rule, ...], word: str) -> str:
    for said, written in rules:
        word = said.sub(written, word)
    return word
