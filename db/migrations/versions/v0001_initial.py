"""The first schema; it imports nothing of ours, so that it stays what it was."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "acknowledged",
        sa.Column("partner", sa.LargeBinary(length=16), nullable=False),
        sa.Column("rep", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("lo", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("hi", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("partner", "rep", "lo", name=op.f("pk_acknowledged")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "audit",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(length=24), nullable=False),
        sa.Column("worker", sa.LargeBinary(length=8), nullable=True),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("record", sa.LargeBinary(length=16), nullable=True),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("about", sa.LargeBinary(length=16), nullable=False),
        sa.Column("link", sa.LargeBinary(length=16), nullable=False),
        sa.PrimaryKeyConstraint("n", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_subject"), "audit", ["subject"], unique=False)
    op.create_table(
        "case_file",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("person", sa.LargeBinary(length=16), nullable=True),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("opened_on", sa.Text(), nullable=True),
        sa.Column("intake_kind", sa.Text(), nullable=True),
        sa.Column("case_status", sa.Text(), nullable=True),
        sa.Column("case_worker", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_file")),
    )
    op.create_index(op.f("ix_case_file_number"), "case_file", ["number"], unique=False)
    op.create_index(op.f("ix_case_file_person"), "case_file", ["person"], unique=False)
    op.create_index(op.f("ix_case_file_subject"), "case_file", ["subject"], unique=False)
    op.create_table(
        "case_find",
        sa.Column("lid", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("voided", sa.Boolean(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("lid", name=op.f("pk_case_find")),
        sa.UniqueConstraint("case_id", name=op.f("uq_case_find_case_id")),
    )
    op.create_index("ix_case_find_newest", "case_find", ["voided", "changed"], unique=False)
    op.create_index(op.f("ix_case_find_subject"), "case_find", ["subject"], unique=False)
    op.create_table(
        "change",
        sa.Column("rep", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("hlc", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("verb", sa.Integer(), nullable=False),
        sa.Column("worker", sa.LargeBinary(length=8), nullable=False),
        sa.Column("schema_rev", sa.Integer(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("held", sa.LargeBinary(), nullable=True),
        sa.Column("link", sa.LargeBinary(length=16), nullable=False),
        sa.PrimaryKeyConstraint("rep", "seq", name=op.f("pk_change")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_change_record", "change", ["record"], unique=False)
    op.create_table(
        "consent",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("person", sa.LargeBinary(length=16), nullable=True),
        sa.Column("limits_explained", sa.Text(), nullable=True),
        sa.Column("consent_purpose", sa.Text(), nullable=True),
        sa.Column("recipient_kind", sa.Text(), nullable=True),
        sa.Column("recipient_kind_other", sa.Text(), nullable=True),
        sa.Column("recipient", sa.Text(), nullable=True),
        sa.Column("share_level", sa.Text(), nullable=True),
        sa.Column("points_explained", sa.Text(), nullable=True),
        sa.Column("points_reason", sa.Text(), nullable=True),
        sa.Column("explained_in", sa.Text(), nullable=True),
        sa.Column("interpreter_kind", sa.Text(), nullable=True),
        sa.Column("said_back", sa.Text(), nullable=True),
        sa.Column("consent_status", sa.Text(), nullable=True),
        sa.Column("given_on", sa.Text(), nullable=True),
        sa.Column("given_by", sa.Text(), nullable=True),
        sa.Column("guardian_absent_why", sa.Text(), nullable=True),
        sa.Column("guardian_name", sa.Text(), nullable=True),
        sa.Column("guardian_safe", sa.Text(), nullable=True),
        sa.Column("child_assent", sa.Text(), nullable=True),
        sa.Column("withheld_groups", sa.Text(), nullable=True),
        sa.Column("withheld_from", sa.Text(), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("valid_until", sa.Text(), nullable=True),
        sa.Column("emergency_reason", sa.Text(), nullable=True),
        sa.Column("review_on", sa.Text(), nullable=True),
        sa.Column("withdrawn_on", sa.Text(), nullable=True),
        sa.Column("withdrawal_wish", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_person"), "consent", ["person"], unique=False)
    op.create_index(op.f("ix_consent_subject"), "consent", ["subject"], unique=False)
    op.create_table(
        "dispute",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record", sa.LargeBinary(length=16), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispute")),
        sa.UniqueConstraint("record", "field", name=op.f("uq_dispute_record_field")),
    )
    op.create_index(op.f("ix_dispute_subject"), "dispute", ["subject"], unique=False)
    op.create_table(
        "erased",
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("hlc", sa.BigInteger(), nullable=False),
        sa.Column("rep", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("subject", name=op.f("pk_erased")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "have",
        sa.Column("rep", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("lo", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("hi", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("rep", "lo", name=op.f("pk_have")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "identity",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("person", sa.LargeBinary(length=16), nullable=True),
        sa.Column("known_as", sa.Text(), nullable=True),
        sa.Column("given_names", sa.Text(), nullable=True),
        sa.Column("family_names", sa.Text(), nullable=True),
        sa.Column("name_own_script", sa.Text(), nullable=True),
        sa.Column("date_of_birth", sa.Text(), nullable=True),
        sa.Column("date_of_birth_source", sa.Text(), nullable=True),
        sa.Column("papers_held", sa.Text(), nullable=True),
        sa.Column("identity_number", sa.Text(), nullable=True),
        sa.Column("safe_method", sa.Text(), nullable=True),
        sa.Column("safe_times", sa.Text(), nullable=True),
        sa.Column("safe_phone", sa.Text(), nullable=True),
        sa.Column("safe_email", sa.Text(), nullable=True),
        sa.Column("letter_street", sa.Text(), nullable=True),
        sa.Column("letter_city", sa.Text(), nullable=True),
        sa.Column("letter_country", sa.Text(), nullable=True),
        sa.Column("trusted_person", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity")),
    )
    op.create_index(op.f("ix_identity_person"), "identity", ["person"], unique=False)
    op.create_index(op.f("ix_identity_subject"), "identity", ["subject"], unique=False)
    op.create_table(
        "intake",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("intake_date", sa.Text(), nullable=True),
        sa.Column("intake_date_month", sa.Text(), nullable=True),
        sa.Column("identified_on", sa.Text(), nullable=True),
        sa.Column("identified_on_month", sa.Text(), nullable=True),
        sa.Column("identified_by", sa.Text(), nullable=True),
        sa.Column("identified_by_other", sa.Text(), nullable=True),
        sa.Column("identified_in", sa.Text(), nullable=True),
        sa.Column("contact_channel", sa.Text(), nullable=True),
        sa.Column("contact_channel_other", sa.Text(), nullable=True),
        sa.Column("referral_in_on", sa.Text(), nullable=True),
        sa.Column("referral_in_on_month", sa.Text(), nullable=True),
        sa.Column("referrer_kind", sa.Text(), nullable=True),
        sa.Column("referrer_kind_other", sa.Text(), nullable=True),
        sa.Column("referrer", sa.Text(), nullable=True),
        sa.Column("referrer_worker", sa.Text(), nullable=True),
        sa.Column("referral_in_reason", sa.Text(), nullable=True),
        sa.Column("referral_in_reason_other", sa.Text(), nullable=True),
        sa.Column("referral_in_details", sa.Text(), nullable=True),
        sa.Column("children_with", sa.Text(), nullable=True),
        sa.Column("from_old_records", sa.Text(), nullable=True),
        sa.Column("age_at_intake", sa.Text(), nullable=True),
        sa.Column("age_is_estimated", sa.Text(), nullable=True),
        sa.Column("minor_at_intake", sa.Text(), nullable=True),
        sa.Column("child_care_status", sa.Text(), nullable=True),
        sa.Column("urgent_needs", sa.Text(), nullable=True),
        sa.Column("urgent_needs_other", sa.Text(), nullable=True),
        sa.Column("health_now", sa.Text(), nullable=True),
        sa.Column("medicines_allergies", sa.Text(), nullable=True),
        sa.Column("food_faith_needs", sa.Text(), nullable=True),
        sa.Column("exploitation_types", sa.Text(), nullable=True),
        sa.Column("exploitation_types_other", sa.Text(), nullable=True),
        sa.Column("labour_industries", sa.Text(), nullable=True),
        sa.Column("sexual_exploitation_types", sa.Text(), nullable=True),
        sa.Column("forced_crime_kinds", sa.Text(), nullable=True),
        sa.Column("forced_crime_kinds_other", sa.Text(), nullable=True),
        sa.Column("means_of_control", sa.Text(), nullable=True),
        sa.Column("means_of_control_other", sa.Text(), nullable=True),
        sa.Column("exploitation_countries", sa.Text(), nullable=True),
        sa.Column("place_kinds", sa.Text(), nullable=True),
        sa.Column("place_kinds_other", sa.Text(), nullable=True),
        sa.Column("started_on", sa.Text(), nullable=True),
        sa.Column("started_on_month", sa.Text(), nullable=True),
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.Column("ended_on_month", sa.Text(), nullable=True),
        sa.Column("age_at_exploitation", sa.Text(), nullable=True),
        sa.Column("minor_at_exploitation", sa.Text(), nullable=True),
        sa.Column("information_source", sa.Text(), nullable=True),
        sa.Column("account", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intake")),
    )
    op.create_index(op.f("ix_intake_case"), "intake", ["case"], unique=False)
    op.create_index(op.f("ix_intake_subject"), "intake", ["subject"], unique=False)
    op.create_table(
        "organisation",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=True),
        sa.Column("ours", sa.Boolean(), nullable=False),
        sa.Column("demonstration", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("gender", sa.Text(), nullable=True),
        sa.Column("citizenships", sa.Text(), nullable=True),
        sa.Column("citizenship_source", sa.Text(), nullable=True),
        sa.Column("citizenship_is_proxy", sa.Text(), nullable=True),
        sa.Column("stateless", sa.Text(), nullable=True),
        sa.Column("country_of_birth", sa.Text(), nullable=True),
        sa.Column("country_of_origin", sa.Text(), nullable=True),
        sa.Column("country_of_residence", sa.Text(), nullable=True),
        sa.Column("residence_right", sa.Text(), nullable=True),
        sa.Column("main_language", sa.Text(), nullable=True),
        sa.Column("other_languages", sa.Text(), nullable=True),
        sa.Column("interpreter_needed", sa.Text(), nullable=True),
        sa.Column("interpreter_wishes", sa.Text(), nullable=True),
        sa.Column("access_needs", sa.Text(), nullable=True),
        sa.Column("access_needs_other", sa.Text(), nullable=True),
        sa.Column("must_not_know", sa.Text(), nullable=True),
        sa.Column("danger_flags", sa.Text(), nullable=True),
        sa.Column("danger_details", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_index(op.f("ix_person_code"), "person", ["code"], unique=False)
    op.create_index(op.f("ix_person_subject"), "person", ["subject"], unique=False)
    op.create_table(
        "replica",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.LargeBinary(length=16), nullable=False),
        sa.Column("org", sa.Text(), nullable=True),
        sa.Column("ours", sa.Boolean(), nullable=False),
        sa.Column("parent", sa.LargeBinary(length=16), nullable=True),
        sa.Column("first_seen", sa.String(length=24), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_replica")),
        sa.UniqueConstraint("uuid", name=op.f("uq_replica_uuid")),
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
    op.create_table(
        "worker",
        sa.Column("id", sa.LargeBinary(length=8), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=True),
        sa.Column("added", sa.String(length=24), nullable=False),
        sa.Column("left", sa.String(length=24), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_worker")),
        sa.UniqueConstraint("code", name=op.f("uq_worker_code")),
    )
    op.create_table(
        "device",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("organisation", sa.LargeBinary(length=16), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("replica", sa.LargeBinary(length=16), nullable=True),
        sa.Column("counter", sa.Integer(), nullable=False),
        sa.Column("sign_public", sa.Text(), nullable=False),
        sa.Column("sign_secret", sa.LargeBinary(), nullable=True),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("identities", sa.Text(), nullable=True),
        sa.Column("post_quantum", sa.Boolean(), nullable=False),
        sa.Column("digits", sa.Text(), nullable=False),
        sa.Column("card", sa.LargeBinary(), nullable=True),
        sa.Column("since", sa.String(length=24), nullable=False),
        sa.Column("by_worker", sa.LargeBinary(length=8), nullable=True),
        sa.Column("stopped", sa.String(length=24), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation"], ["organisation.id"], name=op.f("fk_device_organisation_organisation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_device")),
    )
    op.create_table(
        "agreement",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("partner", sa.LargeBinary(length=16), nullable=False),
        sa.Column("purposes", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("kept_back_groups", sa.Text(), nullable=False),
        sa.Column("ends_on", sa.Text(), nullable=False),
        sa.Column("made", sa.String(length=24), nullable=False),
        sa.Column("by_worker", sa.LargeBinary(length=8), nullable=False),
        sa.Column("ended", sa.String(length=24), nullable=True),
        sa.ForeignKeyConstraint(["partner"], ["device.id"], name=op.f("fk_agreement_partner_device")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )
    op.create_index(op.f("ix_agreement_partner"), "agreement", ["partner"], unique=False)
    op.create_table(
        "bundle_log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(length=24), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("partner", sa.LargeBinary(length=16), nullable=True),
        sa.Column("replica", sa.LargeBinary(length=16), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=True),
        sa.Column("prev", sa.LargeBinary(), nullable=True),
        sa.Column("relied", sa.LargeBinary(), nullable=True),
        sa.Column("by_worker", sa.LargeBinary(length=8), nullable=True),
        sa.Column("facts", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["partner"], ["device.id"], name=op.f("fk_bundle_log_partner_device")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bundle_log")),
    )
    op.create_index("ix_bundle_log_hash", "bundle_log", ["hash"], unique=False)
    op.create_index("ix_bundle_log_stream", "bundle_log", ["way", "partner", "number"], unique=False)
    op.create_table(
        "disclosure",
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("partner", sa.LargeBinary(length=16), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("bundle", sa.Integer(), nullable=False),
        sa.Column("acked", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["partner"], ["device.id"], name=op.f("fk_disclosure_partner_device")),
        sa.PrimaryKeyConstraint("subject", "partner", name=op.f("pk_disclosure")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "quarantined",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partner", sa.LargeBinary(length=16), nullable=False),
        sa.Column("bundle", sa.Integer(), nullable=True),
        sa.Column("replica", sa.LargeBinary(length=16), nullable=True),
        sa.Column("seq", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=True),
        sa.Column("line", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.String(length=24), nullable=False),
        sa.ForeignKeyConstraint(["partner"], ["device.id"], name=op.f("fk_quarantined_partner_device")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quarantined")),
    )
    op.create_index(op.f("ix_quarantined_subject"), "quarantined", ["subject"], unique=False)
    op.create_table(
        "stream",
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("partner", sa.LargeBinary(length=16), nullable=False),
        sa.Column("replica", sa.LargeBinary(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("reserved", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=True),
        sa.Column("receipt", sa.LargeBinary(), nullable=True),
        sa.Column("facts", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["partner"], ["device.id"], name=op.f("fk_stream_partner_device")),
        sa.PrimaryKeyConstraint("way", "partner", "replica", name=op.f("pk_stream")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("stream")
    op.drop_index(op.f("ix_quarantined_subject"), table_name="quarantined")
    op.drop_table("quarantined")
    op.drop_table("disclosure")
    op.drop_index("ix_bundle_log_stream", table_name="bundle_log")
    op.drop_index("ix_bundle_log_hash", table_name="bundle_log")
    op.drop_table("bundle_log")
    op.drop_index(op.f("ix_agreement_partner"), table_name="agreement")
    op.drop_table("agreement")
    op.drop_table("device")
    op.drop_table("worker")
    op.drop_table("setting")
    op.drop_table("replica")
    op.drop_index(op.f("ix_person_subject"), table_name="person")
    op.drop_index(op.f("ix_person_code"), table_name="person")
    op.drop_table("person")
    op.drop_table("organisation")
    op.drop_index(op.f("ix_intake_subject"), table_name="intake")
    op.drop_index(op.f("ix_intake_case"), table_name="intake")
    op.drop_table("intake")
    op.drop_index(op.f("ix_identity_subject"), table_name="identity")
    op.drop_index(op.f("ix_identity_person"), table_name="identity")
    op.drop_table("identity")
    op.drop_table("have")
    op.drop_table("erased")
    op.drop_index(op.f("ix_dispute_subject"), table_name="dispute")
    op.drop_table("dispute")
    op.drop_index(op.f("ix_consent_subject"), table_name="consent")
    op.drop_index(op.f("ix_consent_person"), table_name="consent")
    op.drop_table("consent")
    op.drop_index("ix_change_record", table_name="change")
    op.drop_table("change")
    op.drop_index(op.f("ix_case_find_subject"), table_name="case_find")
    op.drop_index("ix_case_find_newest", table_name="case_find")
    op.drop_table("case_find")
    op.drop_index(op.f("ix_case_file_subject"), table_name="case_file")
    op.drop_index(op.f("ix_case_file_person"), table_name="case_file")
    op.drop_index(op.f("ix_case_file_number"), table_name="case_file")
    op.drop_table("case_file")
    op.drop_index(op.f("ix_audit_subject"), table_name="audit")
    op.drop_table("audit")
    op.drop_table("acknowledged")
