"""`make bench`: measures everything that a promise was made about, and prints or keeps the table."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.bench import kept, run, table

PAGE = Path(__file__).resolve().parent.parent.parent / "docs" / "performance.md"
BEGIN, END = "<!-- table of make bench -->\n", "<!-- end of table -->\n"


def _write(outcomes: list[run.Outcome]) -> None:
    """Put the new table between its marks; what people wrote around it stays."""
    page = PAGE.read_text("utf-8")
    head, rest = page.split(BEGIN, 1)
    tail = rest.split(END, 1)[1]
    when = f"Measured {datetime.now(UTC):%Y-%m-%d} on {table.machine()}.\n\n"
    PAGE.write_text(head + BEGIN + when + table.markdown(outcomes) + "\n" + END + tail, "utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("measures", nargs="*", metavar="MEASURE", help=", ".join(run.MEASURES))
    parser.add_argument("--keep", metavar="FOLDER", help="fill the two large vaults there once, and use them again")
    parser.add_argument("--write", action="store_true", help="keep the table in docs/performance.md")
    asked = parser.parse_args()
    if asked.keep:
        os.environ[kept.KEEP] = str(Path(asked.keep).absolute())
    outcomes = run.every(asked.measures or run.MEASURES)
    print(table.machine())
    print(table.text(outcomes))
    if asked.write:
        _write(outcomes)
    return 1 if any(outcome.fault for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
