"""Tables for the coordinator's desk; it imports nothing of ours, so that it stays what it was."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "fact_block",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("block", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "field", "block", name=op.f("pk_fact_block")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "fact_slot",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("slot", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "id", name=op.f("pk_fact_slot")),
        sa.UniqueConstraint("kind", "slot", name=op.f("uq_fact_slot_kind_slot")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "fact_stale",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.PrimaryKeyConstraint("kind", "id", name=op.f("pk_fact_stale")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "fact_word",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "field", "no", name=op.f("pk_fact_word")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "own_word",
        sa.Column("same", sa.Text(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("same", name=op.f("pk_own_word")),
    )


def downgrade() -> None:
    op.drop_table("own_word")
    op.drop_table("fact_word")
    op.drop_table("fact_stale")
    op.drop_table("fact_slot")
    op.drop_table("fact_block")
