"""Writes the newest migration anew from the models: `python -m tests.migrations.draft`, until it is released."""

from __future__ import annotations

import io
import re
import subprocess
import sys

import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.config import Config
from alembic.migration import MigrationContext

import db.models
from db import upgrade
from db.base import Base
from db.types import AnswerColumn, Uid, UtcDateTime

BEFORE = "0002"
TARGET = upgrade.MIGRATIONS / "versions" / "v0003_desk.py"
HEAD = '''"""Tables for the coordinator's desk; it imports nothing of ours, so that it stays what it was."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


'''
PLAIN = {Uid: "sa.LargeBinary(length=16)", AnswerColumn: "sa.Text()", UtcDateTime: "sa.String(length=24)"}


def spell(kind: str, thing: object, _context: object) -> str | bool:
    """Our own types are spelt as what they are in the file."""
    return next((text for own, text in PLAIN.items() if kind == "type" and isinstance(thing, own)), False)


def draft() -> str:
    """The steps from the schema before to the models of today."""
    with sa.create_engine("sqlite://").connect() as connection:
        config = Config()
        config.set_main_option("script_location", str(upgrade.MIGRATIONS).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, BEFORE)
        options = {"target_metadata": Base.metadata, "include_object": _ours, "render_as_batch": True}
        context = MigrationContext.configure(connection, opts=options)
        script = produce_migrations(context, Base.metadata)
        out = io.StringIO(HEAD)
        out.seek(0, io.SEEK_END)
        for name, steps in (("upgrade", script.upgrade_ops), ("downgrade", script.downgrade_ops)):
            code = render_python_code(steps, render_item=spell, render_as_batch=True)
            lines = [line.removeprefix("    ") for line in code.splitlines() if "# ###" not in line]
            body = "\n".join(f"    {line}" for line in lines)
            out.write(f"def {name}() -> None:\n{body}\n\n\n")
    return out.getvalue().rstrip() + "\n"


def _ours(thing: object, name: str | None, kind: str, *_: object) -> bool:
    return not (kind == "table" and name == "alembic_version")


def bare(text: str) -> str:
    """Without what a formatter may change."""
    return re.sub(r"[\s,()]|\"", "", text).replace("'", "")


def main() -> None:
    TARGET.unlink(missing_ok=True)
    text = draft()
    TARGET.write_text(text, encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(TARGET)], check=True)


if __name__ == "__main__":
    assert db.models.KINDS
    main()
