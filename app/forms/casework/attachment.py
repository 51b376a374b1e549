"""A photo, scan, recording or document, kept inside the vault."""

from typing import Final

from app.forms.field import Choice, File, Text, YesNo
from app.forms.form import Form, Section
from app.i18n import QT_TRANSLATE_NOOP

ATTACHMENT: Final = Form(
    "attachment",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "File"),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Forms", "File"),
            fields=(
                File(
                    "file",
                    QT_TRANSLATE_NOOP("Forms", "The file"),
                    of="attachment",
                    travels="never",
                    purpose="care",
                    required="always",
                    missing=False,
                    groups=("notes",),
                ),
                Choice(
                    "attachment_kind",
                    QT_TRANSLATE_NOOP("Forms", "What is it?"),
                    of="attachment",
                    travels="never",
                    purpose="care",
                    codes="attachment_kind",
                    required="always",
                    missing=False,
                    groups=("notes",),
                ),
                Text(
                    "title",
                    QT_TRANSLATE_NOOP("Forms", "Short title"),
                    of="attachment",
                    travels="never",
                    purpose="care",
                    help=QT_TRANSLATE_NOOP("Forms", "Without names."),
                    required="always",
                    missing=False,
                    groups=("notes",),
                ),
                YesNo(
                    "supervisor_only",
                    QT_TRANSLATE_NOOP("Forms", "Should only the supervisor see it?"),
                    of="attachment",
                    travels="never",
                    purpose="safety",
                    required="always",
                    missing=False,
                    groups=("notes",),
                ),
                Choice(
                    "may_travel",
                    QT_TRANSLATE_NOOP("Forms", "May it be sent with a referral?"),
                    of="attachment",
                    travels="with_identity_consent",
                    purpose="legal",
                    codes="attachment_travel",
                    required="always",
                    missing=False,
                    groups=("notes",),
                ),
            ),
        ),
    ),
    headline=("title", "attachment_kind"),
)
