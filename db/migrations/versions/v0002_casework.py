"""Tables for case work; it imports nothing of ours, so that it stays what it was."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "assessment_needs",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("assessed_on", sa.Text(), nullable=True),
        sa.Column("assessed_on_month", sa.Text(), nullable=True),
        sa.Column("needs", sa.Text(), nullable=True),
        sa.Column("wishes", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_needs")),
    )
    with op.batch_alter_table("assessment_needs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_assessment_needs_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_assessment_needs_subject"), ["subject"], unique=False)

    op.create_table(
        "assessment_risk",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("assessed_on", sa.Text(), nullable=True),
        sa.Column("assessed_on_month", sa.Text(), nullable=True),
        sa.Column("individual_risks", sa.Text(), nullable=True),
        sa.Column("household_risks", sa.Text(), nullable=True),
        sa.Column("community_risks", sa.Text(), nullable=True),
        sa.Column("risk_from_others", sa.Text(), nullable=True),
        sa.Column("risk_to_self", sa.Text(), nullable=True),
        sa.Column("overall_risk", sa.Text(), nullable=True),
        sa.Column("safety_plan", sa.Text(), nullable=True),
        sa.Column("review_on", sa.Text(), nullable=True),
        sa.Column("approved_by", sa.Text(), nullable=True),
        sa.Column("approved_on", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_risk")),
    )
    with op.batch_alter_table("assessment_risk", schema=None) as batch_op:
        batch_op.create_index("ix_assessment_risk_approval", ["approved_by", "id", "subject"], unique=False)
        batch_op.create_index(batch_op.f("ix_assessment_risk_case"), ["case"], unique=False)
        batch_op.create_index(
            "ix_assessment_risk_level", ["overall_risk", "subject", "assessed_on", "voided"], unique=False
        )
        batch_op.create_index("ix_assessment_risk_newest", ["subject", "assessed_on", "voided"], unique=False)
        batch_op.create_index(
            "ix_assessment_risk_review", ["review_on", "subject", "assessed_on", "voided"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_assessment_risk_subject"), ["subject"], unique=False)

    op.create_table(
        "attachment",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("file", sa.Text(), nullable=True),
        sa.Column("attachment_kind", sa.Text(), nullable=True),
        sa.Column("attachment_kind_other", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("supervisor_only", sa.Text(), nullable=True),
        sa.Column("may_travel", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attachment_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_attachment_subject"), ["subject"], unique=False)

    op.create_table(
        "belongings",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("item", sa.Text(), nullable=True),
        sa.Column("is_identity_paper", sa.Text(), nullable=True),
        sa.Column("kept_on", sa.Text(), nullable=True),
        sa.Column("at_request", sa.Text(), nullable=True),
        sa.Column("returned_on", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_belongings")),
    )
    with op.batch_alter_table("belongings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_belongings_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_belongings_subject"), ["subject"], unique=False)

    op.create_table(
        "blob",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=True),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("chunks", sa.Integer(), nullable=False),
        sa.Column("added", sa.String(length=24), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blob")),
        sa.UniqueConstraint("subject", "hash", name=op.f("uq_blob_subject_hash")),
    )
    op.create_table(
        "case_facet",
        sa.Column("facet", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("lid", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("facet", "value", "lid", name=op.f("pk_case_facet")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("case_facet", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_facet_lid"), ["lid"], unique=False)

    op.create_table(
        "case_note",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("noted_on", sa.Text(), nullable=True),
        sa.Column("note_kind", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("supervisor_only", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_note")),
    )
    with op.batch_alter_table("case_note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_note_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_case_note_subject"), ["subject"], unique=False)

    op.create_table(
        "closure",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("closed_on", sa.Text(), nullable=True),
        sa.Column("closed_on_month", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("reason_other", sa.Text(), nullable=True),
        sa.Column("goals_result", sa.Text(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("safety_at_closure", sa.Text(), nullable=True),
        sa.Column("living_after", sa.Text(), nullable=True),
        sa.Column("return_free", sa.Text(), nullable=True),
        sa.Column("person_decided", sa.Text(), nullable=True),
        sa.Column("follow_up_agreed", sa.Text(), nullable=True),
        sa.Column("approved_by", sa.Text(), nullable=True),
        sa.Column("approved_on", sa.Text(), nullable=True),
        sa.Column("keep_until", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closure")),
    )
    with op.batch_alter_table("closure", schema=None) as batch_op:
        batch_op.create_index("ix_closure_approval", ["approved_by", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_closure_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_closure_subject"), ["subject"], unique=False)

    op.create_table(
        "determination",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("decided_by_other", sa.Text(), nullable=True),
        sa.Column("decided_by_name", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.Text(), nullable=True),
        sa.Column("decided_on_month", sa.Text(), nullable=True),
        sa.Column("definition_used", sa.Text(), nullable=True),
        sa.Column("definition_version", sa.Text(), nullable=True),
        sa.Column("acts", sa.Text(), nullable=True),
        sa.Column("means_found", sa.Text(), nullable=True),
        sa.Column("purpose_found", sa.Text(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_determination")),
    )
    with op.batch_alter_table("determination", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_determination_case"), ["case"], unique=False)
        batch_op.create_index("ix_determination_definition_version", ["definition_version"], unique=False)
        batch_op.create_index(batch_op.f("ix_determination_subject"), ["subject"], unique=False)

    op.create_table(
        "episode",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("started_on", sa.Text(), nullable=True),
        sa.Column("started_on_month", sa.Text(), nullable=True),
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.Column("ended_on_month", sa.Text(), nullable=True),
        sa.Column("still_going_on", sa.Text(), nullable=True),
        sa.Column("duration_months", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("country_is_proxy", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("place_kind", sa.Text(), nullable=True),
        sa.Column("place_kind_other", sa.Text(), nullable=True),
        sa.Column("place_name", sa.Text(), nullable=True),
        sa.Column("age_at_entry", sa.Text(), nullable=True),
        sa.Column("age_at_exploitation", sa.Text(), nullable=True),
        sa.Column("recruitment_methods", sa.Text(), nullable=True),
        sa.Column("recruitment_methods_other", sa.Text(), nullable=True),
        sa.Column("recruitment_platforms", sa.Text(), nullable=True),
        sa.Column("recruitment_platforms_other", sa.Text(), nullable=True),
        sa.Column("exploitation_types", sa.Text(), nullable=True),
        sa.Column("exploitation_types_other", sa.Text(), nullable=True),
        sa.Column("labour_industries", sa.Text(), nullable=True),
        sa.Column("sexual_exploitation_types", sa.Text(), nullable=True),
        sa.Column("forced_crime_kinds", sa.Text(), nullable=True),
        sa.Column("forced_crime_kinds_other", sa.Text(), nullable=True),
        sa.Column("exploitation_platforms", sa.Text(), nullable=True),
        sa.Column("exploitation_platforms_other", sa.Text(), nullable=True),
        sa.Column("means_of_control", sa.Text(), nullable=True),
        sa.Column("means_of_control_other", sa.Text(), nullable=True),
        sa.Column("account", sa.Text(), nullable=True),
        sa.Column("information_source", sa.Text(), nullable=True),
        sa.Column("acts", sa.Text(), nullable=True),
        sa.Column("act_found", sa.Text(), nullable=True),
        sa.Column("means_used", sa.Text(), nullable=True),
        sa.Column("purpose_exploitation", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_episode")),
    )
    with op.batch_alter_table("episode", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_episode_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_episode_subject"), ["subject"], unique=False)

    op.create_table(
        "family_link",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("linked_person", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("relation", sa.Text(), nullable=True),
        sa.Column("lives_here", sa.Text(), nullable=True),
        sa.Column("safe_to_contact", sa.Text(), nullable=True),
        sa.Column("contact_wish", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_family_link")),
    )
    with op.batch_alter_table("family_link", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_family_link_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_family_link_subject"), ["subject"], unique=False)

    op.create_table(
        "follow_up",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("planned_on", sa.Text(), nullable=True),
        sa.Column("done_on", sa.Text(), nullable=True),
        sa.Column("done_on_month", sa.Text(), nullable=True),
        sa.Column("reached", sa.Text(), nullable=True),
        sa.Column("safe_now", sa.Text(), nullable=True),
        sa.Column("living_now", sa.Text(), nullable=True),
        sa.Column("work_or_school", sa.Text(), nullable=True),
        sa.Column("exploited_again", sa.Text(), nullable=True),
        sa.Column("wants_more", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
    )
    with op.batch_alter_table("follow_up", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_follow_up_case"), ["case"], unique=False)
        batch_op.create_index("ix_follow_up_planned", ["done_on", "planned_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_follow_up_subject"), ["subject"], unique=False)

    op.create_table(
        "goal",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("plan", sa.LargeBinary(length=16), nullable=True),
        sa.Column("wording", sa.Text(), nullable=True),
        sa.Column("area", sa.Text(), nullable=True),
        sa.Column("chosen_by", sa.Text(), nullable=True),
        sa.Column("progress", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goal")),
    )
    with op.batch_alter_table("goal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_goal_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_goal_plan"), ["plan"], unique=False)
        batch_op.create_index(batch_op.f("ix_goal_subject"), ["subject"], unique=False)

    op.create_table(
        "import_mapping",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", sa.String(length=24), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_import_mapping")),
    )
    op.create_table(
        "import_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(length=24), nullable=False),
        sa.Column("worker", sa.LargeBinary(length=8), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("known_before", sa.Integer(), nullable=False),
        sa.Column("stopped", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
    )
    with op.batch_alter_table("import_run", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_import_run_source"), ["source"], unique=False)

    op.create_table(
        "incident",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("happened_on", sa.Text(), nullable=True),
        sa.Column("happened_on_month", sa.Text(), nullable=True),
        sa.Column("incident_kind", sa.Text(), nullable=True),
        sa.Column("incident_kind_other", sa.Text(), nullable=True),
        sa.Column("people", sa.Text(), nullable=True),
        sa.Column("what_happened", sa.Text(), nullable=True),
        sa.Column("harm", sa.Text(), nullable=True),
        sa.Column("done_now", sa.Text(), nullable=True),
        sa.Column("reported_to", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident")),
    )
    with op.batch_alter_table("incident", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_incident_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_incident_subject"), ["subject"], unique=False)

    op.create_table(
        "legal_action",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("legal_kind", sa.Text(), nullable=True),
        sa.Column("legal_kind_other", sa.Text(), nullable=True),
        sa.Column("person_role", sa.Text(), nullable=True),
        sa.Column("wants_it", sa.Text(), nullable=True),
        sa.Column("opened_on", sa.Text(), nullable=True),
        sa.Column("opened_on_month", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("result_on", sa.Text(), nullable=True),
        sa.Column("result_on_month", sa.Text(), nullable=True),
        sa.Column("amount_paid", sa.Text(), nullable=True),
        sa.Column("next_date_on", sa.Text(), nullable=True),
        sa.Column("details", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_action")),
    )
    with op.batch_alter_table("legal_action", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_legal_action_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_legal_action_subject"), ["subject"], unique=False)

    op.create_table(
        "name_sound",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("lid", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("key", "word", "lid", name=op.f("pk_name_sound")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("name_sound", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_name_sound_lid"), ["lid"], unique=False)

    op.create_table(
        "note_find",
        sa.Column("nid", sa.Integer(), nullable=False),
        sa.Column("record", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("case_id", sa.LargeBinary(length=16), nullable=True),
        sa.Column("guarded", sa.Boolean(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("nid", name=op.f("pk_note_find")),
        sa.UniqueConstraint("record", name=op.f("uq_note_find_record")),
    )
    with op.batch_alter_table("note_find", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_note_find_subject"), ["subject"], unique=False)

    op.create_table(
        "own_form",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("file_kind", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("travels", sa.Text(), nullable=False),
        sa.Column("accepted", sa.String(length=24), nullable=False),
        sa.Column("accepted_by", sa.Text(), nullable=False),
        sa.Column("retired", sa.String(length=24), nullable=True),
        sa.PrimaryKeyConstraint("name", "version", name=op.f("pk_own_form")),
    )
    op.create_table(
        "perpetrator",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("episode", sa.LargeBinary(length=16), nullable=True),
        sa.Column("roles", sa.Text(), nullable=True),
        sa.Column("roles_other", sa.Text(), nullable=True),
        sa.Column("relation", sa.Text(), nullable=True),
        sa.Column("relation_other", sa.Text(), nullable=True),
        sa.Column("known_by", sa.Text(), nullable=True),
        sa.Column("knows_where", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_perpetrator")),
    )
    with op.batch_alter_table("perpetrator", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_perpetrator_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_perpetrator_episode"), ["episode"], unique=False)
        batch_op.create_index(batch_op.f("ix_perpetrator_subject"), ["subject"], unique=False)

    op.create_table(
        "place",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("parent", sa.LargeBinary(length=16), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("place_order", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
    )
    with op.batch_alter_table("place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_place_parent"), ["parent"], unique=False)

    op.create_table(
        "red_flag",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("wording", sa.Text(), nullable=True),
        sa.Column("raised_on", sa.Text(), nullable=True),
        sa.Column("look_again_on", sa.Text(), nullable=True),
        sa.Column("resolved_on", sa.Text(), nullable=True),
        sa.Column("resolved_why", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_red_flag")),
    )
    with op.batch_alter_table("red_flag", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_red_flag_case"), ["case"], unique=False)
        batch_op.create_index("ix_red_flag_look_again", ["resolved_on", "look_again_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_red_flag_subject"), ["subject"], unique=False)

    op.create_table(
        "referral",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("referred_on", sa.Text(), nullable=True),
        sa.Column("referred_on_month", sa.Text(), nullable=True),
        sa.Column("referred_to", sa.Text(), nullable=True),
        sa.Column("referred_to_worker", sa.Text(), nullable=True),
        sa.Column("referral_reason", sa.Text(), nullable=True),
        sa.Column("referral_reason_other", sa.Text(), nullable=True),
        sa.Column("service_wanted", sa.Text(), nullable=True),
        sa.Column("service_wanted_other", sa.Text(), nullable=True),
        sa.Column("agreed", sa.Text(), nullable=True),
        sa.Column("details", sa.Text(), nullable=True),
        sa.Column("override_why", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("result_on", sa.Text(), nullable=True),
        sa.Column("result_on_month", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral")),
    )
    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_referral_case"), ["case"], unique=False)
        batch_op.create_index("ix_referral_referred_to", ["referred_to"], unique=False)
        batch_op.create_index(batch_op.f("ix_referral_subject"), ["subject"], unique=False)

    op.create_table(
        "room",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("beds", sa.Text(), nullable=False),
        sa.Column("floor", sa.Text(), nullable=False),
        sa.Column("for_whom", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("former_names", sa.Text(), nullable=False),
        sa.Column("opened_on", sa.Text(), nullable=False),
        sa.Column("retired_on", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room")),
    )
    op.create_table(
        "saved_search",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("owner", sa.LargeBinary(length=8), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("made", sa.String(length=24), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_search")),
    )
    with op.batch_alter_table("saved_search", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_saved_search_owner"), ["owner"], unique=False)

    op.create_table(
        "screening",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("tool", sa.Text(), nullable=True),
        sa.Column("tool_other", sa.Text(), nullable=True),
        sa.Column("tool_version", sa.Text(), nullable=True),
        sa.Column("screened_on", sa.Text(), nullable=True),
        sa.Column("screened_on_month", sa.Text(), nullable=True),
        sa.Column("screened_by", sa.Text(), nullable=True),
        sa.Column("in_private", sa.Text(), nullable=True),
        sa.Column("signs_ilo_labour_adult_deceived", sa.Text(), nullable=True),
        sa.Column("signs_ilo_labour_adult_forced_in", sa.Text(), nullable=True),
        sa.Column("signs_ilo_labour_adult_need_used", sa.Text(), nullable=True),
        sa.Column("signs_ilo_labour_adult_work", sa.Text(), nullable=True),
        sa.Column("signs_ilo_labour_adult_kept", sa.Text(), nullable=True),
        sa.Column("signs_ilo_labour_adult_dependent", sa.Text(), nullable=True),
        sa.Column("signs_ilo_labour_child_deceived", sa.Text(), nullable=True),
        sa.Column("signs_ilo_labour_child_forced_in", sa.Text(), nullable=True),
        sa.Column("signs_ilo_labour_child_need_used", sa.Text(), nullable=True),
        sa.Column("signs_ilo_labour_child_work", sa.Text(), nullable=True),
        sa.Column("signs_ilo_labour_child_kept", sa.Text(), nullable=True),
        sa.Column("signs_ilo_labour_child_dependent", sa.Text(), nullable=True),
        sa.Column("signs_unodc_signs_control", sa.Text(), nullable=True),
        sa.Column("signs_unodc_signs_contact", sa.Text(), nullable=True),
        sa.Column("signs_unodc_signs_movement", sa.Text(), nullable=True),
        sa.Column("signs_unodc_signs_sexual", sa.Text(), nullable=True),
        sa.Column("signs_ilo_forced_labour_11_signs", sa.Text(), nullable=True),
        sa.Column("signs_hong_kong_checklist_recruitment", sa.Text(), nullable=True),
        sa.Column("signs_hong_kong_checklist_papers", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("worker_view", sa.Text(), nullable=True),
        sa.Column("view_reason", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_screening")),
    )
    with op.batch_alter_table("screening", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_screening_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_screening_subject"), ["subject"], unique=False)

    op.create_table(
        "service",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("service_type", sa.Text(), nullable=True),
        sa.Column("service_type_other", sa.Text(), nullable=True),
        sa.Column("given_on", sa.Text(), nullable=True),
        sa.Column("given_on_month", sa.Text(), nullable=True),
        sa.Column("given_by_kind", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("times", sa.Text(), nullable=True),
        sa.Column("person_view", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service")),
    )
    with op.batch_alter_table("service", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_service_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_service_subject"), ["subject"], unique=False)

    op.create_table(
        "sheet",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("form", sa.Text(), nullable=True),
        sa.Column("form_title", sa.Text(), nullable=True),
        sa.Column("filled_on", sa.Text(), nullable=True),
        sa.Column("private", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet")),
    )
    with op.batch_alter_table("sheet", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sheet_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_sheet_form"), ["form"], unique=False)
        batch_op.create_index(batch_op.f("ix_sheet_subject"), ["subject"], unique=False)

    op.create_table(
        "sheet_answer",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("sheet", sa.LargeBinary(length=16), nullable=True),
        sa.Column("question", sa.Text(), nullable=True),
        sa.Column("private_question", sa.Text(), nullable=True),
        sa.Column("coded", sa.Text(), nullable=True),
        sa.Column("identifying", sa.Text(), nullable=True),
        sa.Column("private", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_answer")),
    )
    with op.batch_alter_table("sheet_answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sheet_answer_sheet"), ["sheet"], unique=False)
        batch_op.create_index(batch_op.f("ix_sheet_answer_subject"), ["subject"], unique=False)

    op.create_table(
        "stay",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("moved_in_on", sa.Text(), nullable=True),
        sa.Column("moved_in_on_month", sa.Text(), nullable=True),
        sa.Column("moved_out_on", sa.Text(), nullable=True),
        sa.Column("moved_out_on_month", sa.Text(), nullable=True),
        sa.Column("nights_away", sa.Text(), nullable=True),
        sa.Column("stay_kind", sa.Text(), nullable=True),
        sa.Column("room", sa.Text(), nullable=True),
        sa.Column("bed", sa.Text(), nullable=True),
        sa.Column("left_how", sa.Text(), nullable=True),
        sa.Column("went_to", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stay")),
    )
    with op.batch_alter_table("stay", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_stay_case"), ["case"], unique=False)
        batch_op.create_index("ix_stay_moved_out", ["moved_out_on", "moved_in_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_stay_subject"), ["subject"], unique=False)

    op.create_table(
        "support_plan",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("plan_types", sa.Text(), nullable=True),
        sa.Column("objectives", sa.Text(), nullable=True),
        sa.Column("agreed_on", sa.Text(), nullable=True),
        sa.Column("agreed_on_month", sa.Text(), nullable=True),
        sa.Column("approved_by", sa.Text(), nullable=True),
        sa.Column("approved_on", sa.Text(), nullable=True),
        sa.Column("review_on", sa.Text(), nullable=True),
        sa.Column("planned_end_on", sa.Text(), nullable=True),
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.Column("ended_on_month", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_support_plan")),
    )
    with op.batch_alter_table("support_plan", schema=None) as batch_op:
        batch_op.create_index("ix_support_plan_approval", ["approved_by", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_support_plan_case"), ["case"], unique=False)
        batch_op.create_index("ix_support_plan_review", ["ended_on", "review_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_support_plan_subject"), ["subject"], unique=False)

    op.create_table(
        "task",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("plan", sa.LargeBinary(length=16), nullable=True),
        sa.Column("what", sa.Text(), nullable=True),
        sa.Column("who", sa.Text(), nullable=True),
        sa.Column("due_on", sa.Text(), nullable=True),
        sa.Column("urgent", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("done_on", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
    )
    with op.batch_alter_table("task", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_task_case"), ["case"], unique=False)
        batch_op.create_index("ix_task_due", ["state", "due_on", "voided", "erased", "who", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_task_plan"), ["plan"], unique=False)
        batch_op.create_index(batch_op.f("ix_task_subject"), ["subject"], unique=False)

    op.create_table(
        "transfer",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("asked_on", sa.Text(), nullable=True),
        sa.Column("offered_to", sa.Text(), nullable=True),
        sa.Column("transfer_reason", sa.Text(), nullable=True),
        sa.Column("transfer_reason_other", sa.Text(), nullable=True),
        sa.Column("told", sa.Text(), nullable=True),
        sa.Column("must_know", sa.Text(), nullable=True),
        sa.Column("approved_by", sa.Text(), nullable=True),
        sa.Column("approved_on", sa.Text(), nullable=True),
        sa.Column("called_back_on", sa.Text(), nullable=True),
        sa.Column("called_back_why", sa.Text(), nullable=True),
        sa.Column("their_answer", sa.Text(), nullable=True),
        sa.Column("answered_on", sa.Text(), nullable=True),
        sa.Column("answer_why", sa.Text(), nullable=True),
        sa.Column("their_number", sa.Text(), nullable=True),
        sa.Column("heard", sa.Text(), nullable=True),
        sa.Column("heard_on", sa.Text(), nullable=True),
        sa.Column("heard_from", sa.Text(), nullable=True),
        sa.Column("taken_as", sa.LargeBinary(length=16), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfer")),
    )
    with op.batch_alter_table("transfer", schema=None) as batch_op:
        batch_op.create_index("ix_transfer_approval", ["approved_by", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_transfer_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_transfer_subject"), ["subject"], unique=False)
        batch_op.create_index("ix_transfer_taken_as", ["taken_as"], unique=False)

    op.create_table(
        "wellbeing",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("asked_on", sa.Text(), nullable=True),
        sa.Column("asked_on_month", sa.Text(), nullable=True),
        sa.Column("feels_safe", sa.Text(), nullable=True),
        sa.Column("sleep", sa.Text(), nullable=True),
        sa.Column("mood", sa.Text(), nullable=True),
        sa.Column("say_over_life", sa.Text(), nullable=True),
        sa.Column("case", sa.LargeBinary(length=16), nullable=True),
        sa.Column("form_version", sa.Text(), nullable=True),
        sa.Column("voided", sa.Text(), nullable=True),
        sa.Column("st", sa.LargeBinary(), nullable=False),
        sa.Column("ext", sa.LargeBinary(), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.Column("ndis", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wellbeing")),
    )
    with op.batch_alter_table("wellbeing", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_wellbeing_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_wellbeing_subject"), ["subject"], unique=False)

    op.create_table(
        "blob_chunk",
        sa.Column("blob", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["blob"], ["blob.id"], name=op.f("fk_blob_chunk_blob_blob")),
        sa.PrimaryKeyConstraint("blob", "n", name=op.f("pk_blob_chunk")),
    )
    with op.batch_alter_table("blob_chunk", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_blob_chunk_subject"), ["subject"], unique=False)

    op.create_table(
        "import_row",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("mark", sa.LargeBinary(length=32), nullable=False),
        sa.Column("content", sa.LargeBinary(length=32), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("cells", sa.Text(), nullable=True),
        sa.Column("kinds", sa.Text(), nullable=True),
        sa.Column("mended", sa.Text(), nullable=True),
        sa.Column("faults", sa.Text(), nullable=True),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=True),
        sa.Column("case_id", sa.LargeBinary(length=16), nullable=True),
        sa.Column("made", sa.Text(), nullable=True),
        sa.Column("resembles", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["run"], ["import_run.id"], name=op.f("fk_import_row_run_import_run")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_row")),
    )
    with op.batch_alter_table("import_row", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_import_row_mark"), ["mark"], unique=False)
        batch_op.create_index(batch_op.f("ix_import_row_run"), ["run"], unique=False)
        batch_op.create_index(batch_op.f("ix_import_row_subject"), ["subject"], unique=False)

    with op.batch_alter_table("case_file", schema=None) as batch_op:
        batch_op.create_index("ix_case_file_open", ["case_status", "voided", "subject"], unique=False)

    with op.batch_alter_table("case_find", schema=None) as batch_op:
        batch_op.add_column(sa.Column("name", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("number", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("opened", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("risk", sa.Integer(), nullable=True))
        batch_op.create_index("ix_case_find_name", ["voided", "name"], unique=False)
        batch_op.create_index("ix_case_find_number", ["voided", "number"], unique=False)
        batch_op.create_index("ix_case_find_opened", ["voided", "opened"], unique=False)
        batch_op.create_index("ix_case_find_risk", ["voided", "risk"], unique=False)

    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.add_column(sa.Column("witness", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("signed_sheet", sa.Text(), nullable=True))
        batch_op.create_index("ix_consent_given_by", ["withdrawn_on", "given_by"], unique=False)
        batch_op.create_index("ix_consent_recipient", ["recipient"], unique=False)
        batch_op.create_index("ix_consent_review", ["withdrawn_on", "review_on", "subject"], unique=False)
        batch_op.create_index("ix_consent_valid_until", ["withdrawn_on", "valid_until"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.drop_index("ix_consent_valid_until")
        batch_op.drop_index("ix_consent_review")
        batch_op.drop_index("ix_consent_recipient")
        batch_op.drop_index("ix_consent_given_by")
        batch_op.drop_column("signed_sheet")
        batch_op.drop_column("witness")

    with op.batch_alter_table("case_find", schema=None) as batch_op:
        batch_op.drop_index("ix_case_find_risk")
        batch_op.drop_index("ix_case_find_opened")
        batch_op.drop_index("ix_case_find_number")
        batch_op.drop_index("ix_case_find_name")
        batch_op.drop_column("risk")
        batch_op.drop_column("opened")
        batch_op.drop_column("number")
        batch_op.drop_column("name")

    with op.batch_alter_table("case_file", schema=None) as batch_op:
        batch_op.drop_index("ix_case_file_open")

    with op.batch_alter_table("import_row", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_import_row_subject"))
        batch_op.drop_index(batch_op.f("ix_import_row_run"))
        batch_op.drop_index(batch_op.f("ix_import_row_mark"))

    op.drop_table("import_row")
    with op.batch_alter_table("blob_chunk", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_blob_chunk_subject"))

    op.drop_table("blob_chunk")
    with op.batch_alter_table("wellbeing", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_wellbeing_subject"))
        batch_op.drop_index(batch_op.f("ix_wellbeing_case"))

    op.drop_table("wellbeing")
    with op.batch_alter_table("transfer", schema=None) as batch_op:
        batch_op.drop_index("ix_transfer_taken_as")
        batch_op.drop_index(batch_op.f("ix_transfer_subject"))
        batch_op.drop_index(batch_op.f("ix_transfer_case"))
        batch_op.drop_index("ix_transfer_approval")

    op.drop_table("transfer")
    with op.batch_alter_table("task", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_task_subject"))
        batch_op.drop_index(batch_op.f("ix_task_plan"))
        batch_op.drop_index("ix_task_due")
        batch_op.drop_index(batch_op.f("ix_task_case"))

    op.drop_table("task")
    with op.batch_alter_table("support_plan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_support_plan_subject"))
        batch_op.drop_index("ix_support_plan_review")
        batch_op.drop_index(batch_op.f("ix_support_plan_case"))
        batch_op.drop_index("ix_support_plan_approval")

    op.drop_table("support_plan")
    with op.batch_alter_table("stay", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_stay_subject"))
        batch_op.drop_index("ix_stay_moved_out")
        batch_op.drop_index(batch_op.f("ix_stay_case"))

    op.drop_table("stay")
    with op.batch_alter_table("sheet_answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sheet_answer_subject"))
        batch_op.drop_index(batch_op.f("ix_sheet_answer_sheet"))

    op.drop_table("sheet_answer")
    with op.batch_alter_table("sheet", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sheet_subject"))
        batch_op.drop_index(batch_op.f("ix_sheet_form"))
        batch_op.drop_index(batch_op.f("ix_sheet_case"))

    op.drop_table("sheet")
    with op.batch_alter_table("service", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_service_subject"))
        batch_op.drop_index(batch_op.f("ix_service_case"))

    op.drop_table("service")
    with op.batch_alter_table("screening", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_screening_subject"))
        batch_op.drop_index(batch_op.f("ix_screening_case"))

    op.drop_table("screening")
    with op.batch_alter_table("saved_search", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_saved_search_owner"))

    op.drop_table("saved_search")
    op.drop_table("room")
    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_referral_subject"))
        batch_op.drop_index("ix_referral_referred_to")
        batch_op.drop_index(batch_op.f("ix_referral_case"))

    op.drop_table("referral")
    with op.batch_alter_table("red_flag", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_red_flag_subject"))
        batch_op.drop_index("ix_red_flag_look_again")
        batch_op.drop_index(batch_op.f("ix_red_flag_case"))

    op.drop_table("red_flag")
    with op.batch_alter_table("place", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_place_parent"))

    op.drop_table("place")
    with op.batch_alter_table("perpetrator", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_perpetrator_subject"))
        batch_op.drop_index(batch_op.f("ix_perpetrator_episode"))
        batch_op.drop_index(batch_op.f("ix_perpetrator_case"))

    op.drop_table("perpetrator")
    op.drop_table("own_form")
    with op.batch_alter_table("note_find", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_note_find_subject"))

    op.drop_table("note_find")
    with op.batch_alter_table("name_sound", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_name_sound_lid"))

    op.drop_table("name_sound")
    with op.batch_alter_table("legal_action", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_legal_action_subject"))
        batch_op.drop_index(batch_op.f("ix_legal_action_case"))

    op.drop_table("legal_action")
    with op.batch_alter_table("incident", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_incident_subject"))
        batch_op.drop_index(batch_op.f("ix_incident_case"))

    op.drop_table("incident")
    with op.batch_alter_table("import_run", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_import_run_source"))

    op.drop_table("import_run")
    op.drop_table("import_mapping")
    with op.batch_alter_table("goal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_goal_subject"))
        batch_op.drop_index(batch_op.f("ix_goal_plan"))
        batch_op.drop_index(batch_op.f("ix_goal_case"))

    op.drop_table("goal")
    with op.batch_alter_table("follow_up", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_follow_up_subject"))
        batch_op.drop_index("ix_follow_up_planned")
        batch_op.drop_index(batch_op.f("ix_follow_up_case"))

    op.drop_table("follow_up")
    with op.batch_alter_table("family_link", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_family_link_subject"))
        batch_op.drop_index(batch_op.f("ix_family_link_case"))

    op.drop_table("family_link")
    with op.batch_alter_table("episode", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_episode_subject"))
        batch_op.drop_index(batch_op.f("ix_episode_case"))

    op.drop_table("episode")
    with op.batch_alter_table("determination", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_determination_subject"))
        batch_op.drop_index("ix_determination_definition_version")
        batch_op.drop_index(batch_op.f("ix_determination_case"))

    op.drop_table("determination")
    with op.batch_alter_table("closure", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_closure_subject"))
        batch_op.drop_index(batch_op.f("ix_closure_case"))
        batch_op.drop_index("ix_closure_approval")

    op.drop_table("closure")
    with op.batch_alter_table("case_note", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_note_subject"))
        batch_op.drop_index(batch_op.f("ix_case_note_case"))

    op.drop_table("case_note")
    with op.batch_alter_table("case_facet", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_facet_lid"))

    op.drop_table("case_facet")
    op.drop_table("blob")
    with op.batch_alter_table("belongings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_belongings_subject"))
        batch_op.drop_index(batch_op.f("ix_belongings_case"))

    op.drop_table("belongings")
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attachment_subject"))
        batch_op.drop_index(batch_op.f("ix_attachment_case"))

    op.drop_table("attachment")
    with op.batch_alter_table("assessment_risk", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_assessment_risk_subject"))
        batch_op.drop_index("ix_assessment_risk_review")
        batch_op.drop_index("ix_assessment_risk_newest")
        batch_op.drop_index("ix_assessment_risk_level")
        batch_op.drop_index(batch_op.f("ix_assessment_risk_case"))
        batch_op.drop_index("ix_assessment_risk_approval")

    op.drop_table("assessment_risk")
    with op.batch_alter_table("assessment_needs", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_assessment_needs_subject"))
        batch_op.drop_index(batch_op.f("ix_assessment_needs_case"))

    op.drop_table("assessment_needs")
