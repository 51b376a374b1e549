"""A migration is frozen in time: it imports nothing of ours that can change."""

from __future__ import annotations

import sys

from tests.house.sources import imported, modules

ALLOWED = {"alembic", "sqlalchemy"}


def test_migrations_import_only_what_stays():
    versions = [module for module in modules("db") if module.name.startswith("db/migrations/versions/")]
    strange = [
        f"{module.name}: {name}"
        for module in versions
        for name in sorted(imported(module.tree))
        if (top := name.split(".")[0]) not in ALLOWED and top not in sys.stdlib_module_names
    ]
    assert strange == []
