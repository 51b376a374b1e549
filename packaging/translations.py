"""The words of the window and their translations: collects them, checks that none is missing, compiles them.

`python packaging/translations.py update|check|compile`, in the project's environment.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

HOUSE = Path(__file__).resolve().parent.parent
FOLDER = HOUSE / "translations"
LANGUAGES = ("en", "ar", "km")
# English needs its own file only for its plurals; every other word is its own translation.
PLURALS_ONLY = {"en"}

Key = tuple[str, str, str]


def tool(name: str) -> str:
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def sources() -> list[str]:
    return [str(path) for floor in ("app", "ui") for path in sorted((HOUSE / floor).rglob("*.py"))]


def collect(folder: Path) -> None:
    """Bring every language file in this folder up to date with the source; words no longer said are dropped."""
    for language in LANGUAGES:
        kind = ["-pluralonly"] if language in PLURALS_ONLY else []
        place = folder / f"havenbook_{language}.ts"
        line = [*sources(), "-locations", "none", "-no-obsolete", "-source-language", "en", *kind]
        run(tool("lupdate"), *line, "-target-language", language, "-ts", str(place))


def run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)


def messages(path: Path) -> dict[Key, list[str]]:
    """Context, source and comment of each message, with what it says: one text, or one for each plural form."""
    found: dict[Key, list[str]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            said = message.find("translation")
            forms = [] if said is None else list(said.iter("numerusform"))
            found[key] = [form.text or "" for form in forms] or ["" if said is None else said.text or ""]
    return found


def faults(language: str, collected: Path) -> list[str]:
    """What the committed file lacks, holds too much, or leaves unsaid."""
    name = f"havenbook_{language}.ts"
    if not (FOLDER / name).exists():
        return [f"translations/{name} is missing: make translations"]
    ours, wanted = messages(FOLDER / name), messages(collected / name)
    return [
        *(f"{name}: not collected yet: {key[0]}: {key[1]}" for key in wanted if key not in ours),
        *(f"{name}: no longer said: {key[0]}: {key[1]}" for key in ours if key not in wanted),
        *(f"{name}: without words: {key[0]}: {key[1]}" for key, said in ours.items() if not all(said)),
    ]


def check() -> int:
    """Whether every language says all that the source says; machine-made words count, empty ones do not."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        collect(folder)
        found = [fault for language in LANGUAGES for fault in faults(language, folder)]
    print("\n".join(found) or f"translations: {', '.join(LANGUAGES)} say everything")
    return 1 if found else 0


def compile_all() -> int:
    for path in sorted(FOLDER.glob("havenbook_*.ts")):
        run(tool("lrelease"), "-silent", str(path), "-qm", str(path.with_suffix(".qm")))
    return 0


def update() -> int:
    collect(FOLDER)
    return compile_all()


if __name__ == "__main__":
    verbs = {"update": update, "check": check, "compile": compile_all}
    if len(sys.argv) != 2 or sys.argv[1] not in verbs:
        sys.exit(__doc__)
    sys.exit(verbs[sys.argv[1]]())
