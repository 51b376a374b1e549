"""Makes the word lists of app/spelling/lists from Hunspell dictionaries: `python packaging/word_lists.py FOLDER`.

FOLDER holds `en_US.aff`, `en_US.dic`, `en_GB.dic` (SCOWL, 2020.12.07; both share one affix file) and `ar.aff`,
`ar.dic` (Ayaspell 3.2). Hunspell reads a whole dictionary in one piece, and the window would stand still; so a short
`.dic` holds one word for every way of inflecting, and the `.txt` the rest: one line for each way, its word first.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
INTO = HOUSE / "app" / "spelling" / "lists"
LISTS = {
    "en": ("en_US.aff", ("en_US.dic", "en_GB.dic"), re.compile(r"[^\s#:]+")),
    "ar": ("ar.aff", ("ar.dic",), re.compile("[\u0621-\u063a\u0641-\u0652\u0670]+")),
}
QUICK = "MAXNGRAMSUGS 0"
"""Guesses that are far from what was typed take a tenth of a second each, and are seldom right."""
PLAIN = "-"


def main(folder: Path) -> None:
    INTO.mkdir(exist_ok=True)
    for language, (affixes, words, usable) in LISTS.items():
        said = (folder / affixes).read_text("utf-8-sig").splitlines()
        rules = [line for line in said if not line.startswith(("SET", "#"))]
        (INTO / f"{language}.aff").write_text("\n".join(("SET UTF-8", QUICK, *rules)) + "\n", "utf-8")
        entries = {entry for name in words for entry in _entries(folder / name) if usable.fullmatch(entry[0])}
        _write(language, sorted(entries if len(words) == 1 else _joined(entries)))


def _entries(file: Path) -> list[tuple[str, str]]:
    """(word, flags): what stands behind a tab is about grammar, and is left out."""
    lines = (line.split("\t")[0].strip() for line in file.read_text("utf-8-sig").splitlines()[1:])
    return [(word, flags) for word, _, flags in (line.partition("/") for line in lines) if word]


def _joined(entries: set[tuple[str, str]]) -> list[tuple[str, str]]:
    """Both spellings of English in one list: a word may be inflected as either says."""
    flags: dict[str, set[str]] = defaultdict(set)
    for word, its in entries:
        flags[word] |= set(its)
    return [(word, "".join(sorted(its))) for word, its in flags.items()]


def _write(language: str, entries: list[tuple[str, str]]) -> None:
    """A way of inflecting that has no word of its own alone stands in the `.dic` whole."""
    often, ways = Counter(word for word, _ in entries), defaultdict(list)
    for word, flags in entries:
        ways[flags].append(word)
    first, rest = [], []
    for flags, words in sorted(ways.items()):
        lone = next((word for word in words if often[word] == 1), "") if flags else PLAIN
        if not lone:
            first += [f"{word}/{flags}" for word in words]
            continue
        if flags:
            first.append(f"{lone}/{flags}")
        others = [word for word in words if word != lone]
        if others:
            rest.append(" ".join((lone, *others)))
    (INTO / f"{language}.dic").write_text("\n".join((str(len(entries)), *first)) + "\n", "utf-8")
    (INTO / f"{language}.txt").write_text("\n".join(rest) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
