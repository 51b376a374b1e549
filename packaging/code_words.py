"""Writes app/forms/words from db/codes, so that the translators' tool finds the words of every code."""

import sys
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
FOLDER = HOUSE / "app" / "forms" / "words"
WIDTH = 120

PACKAGE = '''"""The words of every code list, made by packaging/code_words.py for the translators."""
'''
HEAD = '''"""The words of db/codes/{name}.csv, made by packaging/code_words.py: change them there."""

from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

WORDS: Final = (
'''


def texts(name: str) -> list[str]:
    """Labels and definitions of one list, each once, in the order of the list."""
    from db.codes.lists import code_list

    return list(dict.fromkeys(text for code in code_list(name) for text in (code.label, code.definition) if text))


def literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def marked(text: str) -> str:
    """One marked text as ruff would format it; a long one is broken between words, which lupdate joins again."""
    line = f'    QT_TRANSLATE_NOOP("Codes", {literal(text)}),\n'
    if len(line) <= WIDTH:
        return line
    broken = f'    QT_TRANSLATE_NOOP(\n        "Codes",\n        {literal(text)},\n    ),\n'
    if max(map(len, broken.split("\n"))) <= WIDTH:
        return broken
    raise SystemExit(f"too long to translate well, write it shorter: {text}")


def module(name: str) -> str:
    return HEAD.format(name=name) + "".join(map(marked, texts(name))) + ")\n"


def modules() -> dict[str, str]:
    """Every file of the folder by name."""
    from db.codes.lists import versions

    return {"__init__.py": PACKAGE} | {f"{name}.py": module(name) for name in versions()}


def main() -> int:
    FOLDER.mkdir(exist_ok=True)
    wanted = modules()
    for path in FOLDER.glob("*.py"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(HOUSE))
    sys.exit(main())
