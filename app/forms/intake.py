"""The intake questionnaire: the first meeting, in the order in which it can be borne."""

from typing import Final

from app.forms.form import Form
from app.forms.intake_sections.arrival import ARRIVAL, CASE
from app.forms.intake_sections.contact import CONTACT
from app.forms.intake_sections.happened import HAPPENED
from app.forms.intake_sections.identity import IDENTITY
from app.forms.intake_sections.needs import NEEDS
from app.forms.intake_sections.person import PERSON
from app.forms.rules import ages, contact, order
from app.i18n import QT_TRANSLATE_NOOP

INTAKE: Final = Form(
    "intake",
    version=1,
    title=QT_TRANSLATE_NOOP("Forms", "Intake"),
    sections=(CASE, ARRIVAL, IDENTITY, PERSON, CONTACT, NEEDS, HAPPENED),
    rules=(order.in_order, ages.agree, ages.agree_then, ages.minors, contact.reachable),
)
"""Its answers go to five records: each field says which. Labels need review by native speakers and survivors."""
