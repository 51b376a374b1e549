"""Tables for the coordinator's desk; it imports nothing of ours, so that it stays what it was."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "answer_taken",
        sa.Column("answer", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("heads", sa.Text(), nullable=False),
        sa.Column("taken", sa.Boolean(), nullable=False),
        sa.Column("by_worker", sa.LargeBinary(length=8), nullable=False),
        sa.Column("at", sa.String(length=24), nullable=False),
        sa.PrimaryKeyConstraint("answer", name=op.f("pk_answer_taken")),
    )
    with op.batch_alter_table("answer_taken", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_answer_taken_subject"), ["subject"], unique=False)

    op.create_table(
        "case_request",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("asked_of", sa.Text(), nullable=True),
        sa.Column("asked_why", sa.Text(), nullable=True),
        sa.Column("must_know", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("asked_by", sa.Text(), nullable=True),
        sa.Column("asked_on", sa.Text(), nullable=True),
        sa.Column("held_by", sa.Text(), nullable=True),
        sa.Column("answered", sa.Text(), nullable=True),
        sa.Column("answered_on", sa.Text(), nullable=True),
        sa.Column("answered_by", sa.Text(), nullable=True),
        sa.Column("answered_why", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_request")),
    )
    with op.batch_alter_table("case_request", schema=None) as batch_op:
        batch_op.create_index("ix_case_request_answered", ["answered_on", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_case_request_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_case_request_subject"), ["subject"], unique=False)

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
        "ground",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("form_version", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("by_worker", sa.LargeBinary(length=8), nullable=False),
        sa.Column("kept", sa.String(length=24), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ground")),
    )
    op.create_table(
        "incident_person",
        sa.Column("record", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.PrimaryKeyConstraint("record", "subject", name=op.f("pk_incident_person")),
    )
    with op.batch_alter_table("incident_person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_incident_person_subject"), ["subject"], unique=False)

    op.create_table(
        "own_word",
        sa.Column("same", sa.Text(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("same", name=op.f("pk_own_word")),
    )
    op.create_table(
        "person_link",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("one", sa.LargeBinary(length=16), nullable=True),
        sa.Column("two", sa.LargeBinary(length=16), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.Column("grounds", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.Text(), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_link")),
    )
    with op.batch_alter_table("person_link", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_link_one"), ["one"], unique=False)
        batch_op.create_index(batch_op.f("ix_person_link_subject"), ["subject"], unique=False)
        batch_op.create_index(batch_op.f("ix_person_link_two"), ["two"], unique=False)

    op.create_table(
        "quality_note",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("about", sa.LargeBinary(length=16), nullable=True),
        sa.Column("about_kind", sa.Text(), nullable=True),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("finding", sa.Text(), nullable=True),
        sa.Column("noted_on", sa.Text(), nullable=True),
        sa.Column("reply", sa.Text(), nullable=True),
        sa.Column("replied_on", sa.Text(), nullable=True),
        sa.Column("reply_why", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quality_note")),
    )
    with op.batch_alter_table("quality_note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_quality_note_about"), ["about"], unique=False)
        batch_op.create_index(batch_op.f("ix_quality_note_subject"), ["subject"], unique=False)

    op.create_table(
        "question_match",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("codes", sa.Text(), nullable=False),
        sa.Column("by_worker", sa.LargeBinary(length=8), nullable=False),
        sa.Column("kept", sa.String(length=24), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_match")),
    )
    with op.batch_alter_table("question_match", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_question_match_form"), ["form"], unique=False)
        batch_op.create_index(batch_op.f("ix_question_match_kind"), ["kind"], unique=False)

    op.create_table(
        "release",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("at", sa.String(length=24), nullable=False),
        sa.Column("worker", sa.LargeBinary(length=8), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.Column("signer", sa.Text(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_release")),
    )
    with op.batch_alter_table("release", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_release_at"), ["at"], unique=False)

    op.create_table(
        "report",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner", sa.LargeBinary(length=8), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("made", sa.String(length=24), nullable=False),
        sa.Column("done_to", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
        sa.UniqueConstraint("name", name=op.f("uq_report_name")),
    )
    op.create_table(
        "synthetic_set",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("at", sa.String(length=24), nullable=False),
        sa.Column("worker", sa.LargeBinary(length=8), nullable=False),
        sa.Column("partner", sa.LargeBinary(length=16), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("beside", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_synthetic_set")),
    )
    with op.batch_alter_table("synthetic_set", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_synthetic_set_at"), ["at"], unique=False)

    op.create_table(
        "training",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("held_on", sa.Text(), nullable=True),
        sa.Column("held_on_month", sa.Text(), nullable=True),
        sa.Column("training_subject", sa.Text(), nullable=True),
        sa.Column("training_subject_other", sa.Text(), nullable=True),
        sa.Column("hours", sa.Text(), nullable=True),
        sa.Column("trainer_kind", sa.Text(), nullable=True),
        sa.Column("trainer_kind_other", sa.Text(), nullable=True),
        sa.Column("given_by", sa.Text(), nullable=True),
        sa.Column("attended", sa.Text(), nullable=True),
        sa.Column("others", sa.Text(), nullable=True),
        sa.Column("attended_count", sa.Text(), nullable=True),
        sa.Column("workers_then", sa.Text(), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training")),
    )
    with op.batch_alter_table("training", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_training_subject"), ["subject"], unique=False)

    op.create_table(
        "twin_block",
        sa.Column("block", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("lid", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("block", "lid", name=op.f("pk_twin_block")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "twin_gist",
        sa.Column("lid", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("looked", sa.Boolean(), nullable=False),
        sa.Column("gist", sa.LargeBinary(), nullable=False),
        sa.Column("blocks", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("lid", name=op.f("pk_twin_gist")),
    )
    with op.batch_alter_table("twin_gist", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_twin_gist_looked"), ["looked"], unique=False)
        batch_op.create_index(batch_op.f("ix_twin_gist_subject"), ["subject"], unique=False)

    op.create_table(
        "twin_pair",
        sa.Column("one", sa.LargeBinary(length=16), nullable=False),
        sa.Column("two", sa.LargeBinary(length=16), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("one", "two", name=op.f("pk_twin_pair")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("twin_pair", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_twin_pair_score"), ["score"], unique=False)
        batch_op.create_index(batch_op.f("ix_twin_pair_two"), ["two"], unique=False)

    op.create_table(
        "unseen",
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("heard", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("subject", name=op.f("pk_unseen")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "brought_line",
        sa.Column("rep", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("record", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("told_at", sa.String(length=24), nullable=True),
        sa.Column("told_worker", sa.LargeBinary(length=8), nullable=True),
        sa.Column("told_code", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["run"], ["import_run.id"], name=op.f("fk_brought_line_run_import_run")),
        sa.PrimaryKeyConstraint("rep", "seq", name=op.f("pk_brought_line")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("brought_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_brought_line_record"), ["record"], unique=False)
        batch_op.create_index(batch_op.f("ix_brought_line_subject"), ["subject"], unique=False)

    op.create_table(
        "partner_ground",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("organisation", sa.LargeBinary(length=16), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("kept", sa.String(length=24), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation"], ["organisation.id"], name=op.f("fk_partner_ground_organisation_organisation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partner_ground")),
    )
    with op.batch_alter_table("partner_ground", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_partner_ground_organisation"), ["organisation"], unique=False)

    op.create_table(
        "profile",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("organisation", sa.LargeBinary(length=16), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("kept", sa.String(length=24), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation"], ["organisation.id"], name=op.f("fk_profile_organisation_organisation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile")),
    )
    with op.batch_alter_table("profile", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_profile_organisation"), ["organisation"], unique=False)

    op.create_table(
        "release_person",
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("release", sa.LargeBinary(length=16), nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["release"], ["release.id"], name=op.f("fk_release_person_release_release")),
        sa.PrimaryKeyConstraint("subject", "release", name=op.f("pk_release_person")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "device_journal",
        sa.Column("device", sa.LargeBinary(length=16), nullable=False),
        sa.Column("replica", sa.LargeBinary(length=16), nullable=False),
        sa.Column("since", sa.String(length=24), nullable=False),
        sa.ForeignKeyConstraint(["device"], ["device.id"], name=op.f("fk_device_journal_device_device")),
        sa.PrimaryKeyConstraint("device", "replica", name=op.f("pk_device_journal")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("device_journal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_device_journal_replica"), ["replica"], unique=False)

    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.add_column(sa.Column("rhythm_days", sa.Integer(), nullable=True))

    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.create_index(
            "ix_change_in_part", ["record"], unique=False, sqlite_where=sa.text("kind = 'consent' AND held IS NOT NULL")
        )

    with op.batch_alter_table("closure", schema=None) as batch_op:
        batch_op.create_index("ix_closure_keep", ["keep_until", "approved_by"], unique=False)

    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_consent_given_by"))
        batch_op.create_index("ix_consent_given_by", ["withdrawn_on", "given_by", "subject"], unique=False)

    with op.batch_alter_table("device", schema=None) as batch_op:
        batch_op.add_column(sa.Column("struck_by", sa.LargeBinary(length=16), nullable=True))

    with op.batch_alter_table("family_link", schema=None) as batch_op:
        batch_op.create_index("ix_family_link_linked_person", ["linked_person"], unique=False)

    with op.batch_alter_table("follow_up", schema=None) as batch_op:
        batch_op.add_column(sa.Column("notes", sa.Text(), nullable=True))

    with op.batch_alter_table("identity", schema=None) as batch_op:
        batch_op.add_column(sa.Column("other_names", sa.Text(), nullable=True))

    with op.batch_alter_table("import_mapping", schema=None) as batch_op:
        batch_op.add_column(sa.Column("source_mark", sa.LargeBinary(length=32), nullable=True))

    with op.batch_alter_table("import_row", schema=None) as batch_op:
        batch_op.add_column(sa.Column("whose", sa.LargeBinary(length=32), nullable=True))
        batch_op.create_index(batch_op.f("ix_import_row_whose"), ["whose"], unique=False)

    with op.batch_alter_table("import_run", schema=None) as batch_op:
        batch_op.add_column(sa.Column("source_mark", sa.LargeBinary(length=32), nullable=False))
        batch_op.drop_index(batch_op.f("ix_import_run_source"))
        batch_op.create_index(batch_op.f("ix_import_run_source_mark"), ["source_mark"], unique=False)

    with op.batch_alter_table("intake", schema=None) as batch_op:
        batch_op.add_column(sa.Column("vulnerabilities", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("vulnerabilities_other", sa.Text(), nullable=True))

    with op.batch_alter_table("legal_action", schema=None) as batch_op:
        batch_op.add_column(sa.Column("currency", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("amount_claimed", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("amount_awarded", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("file_number", sa.Text(), nullable=True))
        batch_op.create_index("ix_legal_action_next", ["next_date_on", "state"], unique=False)

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("marital_status", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("education_level", sa.Text(), nullable=True))

    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.create_index("ix_referral_waiting", ["referred_on", "result"], unique=False)

    with op.batch_alter_table("service", schema=None) as batch_op:
        batch_op.add_column(sa.Column("given_by", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("notes", sa.Text(), nullable=True))
        batch_op.create_index("ix_service_planned", ["state", "given_on"], unique=False)

    with op.batch_alter_table("task", schema=None) as batch_op:
        batch_op.add_column(sa.Column("after_closing", sa.Text(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("task", schema=None) as batch_op:
        batch_op.drop_column("after_closing")

    with op.batch_alter_table("service", schema=None) as batch_op:
        batch_op.drop_index("ix_service_planned")
        batch_op.drop_column("notes")
        batch_op.drop_column("given_by")

    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.drop_index("ix_referral_waiting")

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("education_level")
        batch_op.drop_column("marital_status")

    with op.batch_alter_table("legal_action", schema=None) as batch_op:
        batch_op.drop_index("ix_legal_action_next")
        batch_op.drop_column("file_number")
        batch_op.drop_column("amount_awarded")
        batch_op.drop_column("amount_claimed")
        batch_op.drop_column("currency")

    with op.batch_alter_table("intake", schema=None) as batch_op:
        batch_op.drop_column("vulnerabilities_other")
        batch_op.drop_column("vulnerabilities")

    with op.batch_alter_table("import_run", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_import_run_source_mark"))
        batch_op.create_index(batch_op.f("ix_import_run_source"), ["source"], unique=False)
        batch_op.drop_column("source_mark")

    with op.batch_alter_table("import_row", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_import_row_whose"))
        batch_op.drop_column("whose")

    with op.batch_alter_table("import_mapping", schema=None) as batch_op:
        batch_op.drop_column("source_mark")

    with op.batch_alter_table("identity", schema=None) as batch_op:
        batch_op.drop_column("other_names")

    with op.batch_alter_table("follow_up", schema=None) as batch_op:
        batch_op.drop_column("notes")

    with op.batch_alter_table("family_link", schema=None) as batch_op:
        batch_op.drop_index("ix_family_link_linked_person")

    with op.batch_alter_table("device", schema=None) as batch_op:
        batch_op.drop_column("struck_by")

    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.drop_index("ix_consent_given_by")
        batch_op.create_index(batch_op.f("ix_consent_given_by"), ["withdrawn_on", "given_by"], unique=False)

    with op.batch_alter_table("closure", schema=None) as batch_op:
        batch_op.drop_index("ix_closure_keep")

    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.drop_index("ix_change_in_part", sqlite_where=sa.text("kind = 'consent' AND held IS NOT NULL"))

    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.drop_column("rhythm_days")

    with op.batch_alter_table("device_journal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_device_journal_replica"))

    op.drop_table("device_journal")
    op.drop_table("release_person")
    with op.batch_alter_table("profile", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_profile_organisation"))

    op.drop_table("profile")
    with op.batch_alter_table("partner_ground", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_partner_ground_organisation"))

    op.drop_table("partner_ground")
    with op.batch_alter_table("brought_line", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_brought_line_subject"))
        batch_op.drop_index(batch_op.f("ix_brought_line_record"))

    op.drop_table("brought_line")
    op.drop_table("unseen")
    with op.batch_alter_table("twin_pair", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_twin_pair_two"))
        batch_op.drop_index(batch_op.f("ix_twin_pair_score"))

    op.drop_table("twin_pair")
    with op.batch_alter_table("twin_gist", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_twin_gist_subject"))
        batch_op.drop_index(batch_op.f("ix_twin_gist_looked"))

    op.drop_table("twin_gist")
    op.drop_table("twin_block")
    with op.batch_alter_table("training", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_training_subject"))

    op.drop_table("training")
    with op.batch_alter_table("synthetic_set", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_synthetic_set_at"))

    op.drop_table("synthetic_set")
    op.drop_table("report")
    with op.batch_alter_table("release", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_release_at"))

    op.drop_table("release")
    with op.batch_alter_table("question_match", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_question_match_kind"))
        batch_op.drop_index(batch_op.f("ix_question_match_form"))

    op.drop_table("question_match")
    with op.batch_alter_table("quality_note", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_quality_note_subject"))
        batch_op.drop_index(batch_op.f("ix_quality_note_about"))

    op.drop_table("quality_note")
    with op.batch_alter_table("person_link", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_link_two"))
        batch_op.drop_index(batch_op.f("ix_person_link_subject"))
        batch_op.drop_index(batch_op.f("ix_person_link_one"))

    op.drop_table("person_link")
    op.drop_table("own_word")
    with op.batch_alter_table("incident_person", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_incident_person_subject"))

    op.drop_table("incident_person")
    op.drop_table("ground")
    op.drop_table("fact_word")
    op.drop_table("fact_stale")
    op.drop_table("fact_slot")
    op.drop_table("fact_block")
    with op.batch_alter_table("case_request", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_request_subject"))
        batch_op.drop_index(batch_op.f("ix_case_request_case"))
        batch_op.drop_index("ix_case_request_answered")

    op.drop_table("case_request")
    with op.batch_alter_table("answer_taken", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_answer_taken_subject"))

    op.drop_table("answer_taken")
