"""Writes the first migration anew from the models: `python -m tests.migrations.draft`, until the first release only."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import sqlalchemy as sa
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext

import db.models
from db.base import Base
from db.types import AnswerColumn, Uid, UtcDateTime

HEAD = '''"""The first schema; it imports nothing of ours, so that it stays what it was."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


'''
PLAIN = {Uid: "sa.LargeBinary(length=16)", AnswerColumn: "sa.Text()", UtcDateTime: "sa.String(length=24)"}


def spell(kind: str, thing: object, _context: object) -> str | bool:
    """Our own types are spelt as what they are in the file."""
    return next((text for own, text in PLAIN.items() if kind == "type" and isinstance(thing, own)), False)


def draft() -> str:
    with sa.create_engine("sqlite://").connect() as connection:
        context = MigrationContext.configure(connection, opts={"target_metadata": Base.metadata})
        script = produce_migrations(context, Base.metadata)
        out = io.StringIO(HEAD)
        out.seek(0, io.SEEK_END)
        for name, steps in (("upgrade", script.upgrade_ops), ("downgrade", script.downgrade_ops)):
            code = render_python_code(steps, render_item=spell)
            lines = [line.removeprefix("    ") for line in code.splitlines() if "# ###" not in line]
            body = "\n".join(f"    {line}" for line in lines)
            out.write(f"def {name}() -> None:\n{body}\n\n\n")
    return out.getvalue().rstrip() + "\n"


if __name__ == "__main__":
    assert db.models.KINDS
    target = Path(__file__).parents[2] / "db" / "migrations" / "versions" / "v0001_initial.py"
    target.write_text(draft(), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(target)], check=True)
