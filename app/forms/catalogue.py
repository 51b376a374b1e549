"""Every form by name and version."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from app.forms.casework.assessment_needs import ASSESSMENT_NEEDS
from app.forms.casework.assessment_risk import ASSESSMENT_RISK
from app.forms.casework.attachment import ATTACHMENT
from app.forms.casework.belongings import BELONGINGS
from app.forms.casework.case_note import CASE_NOTE
from app.forms.casework.case_request import CASE_REQUEST
from app.forms.casework.closure import CLOSURE
from app.forms.casework.determination import DETERMINATION
from app.forms.casework.episode import EPISODE
from app.forms.casework.family_link import FAMILY_LINK
from app.forms.casework.follow_up import FOLLOW_UP
from app.forms.casework.goal import GOAL
from app.forms.casework.incident import INCIDENT
from app.forms.casework.legal_action import LEGAL_ACTION
from app.forms.casework.perpetrator import PERPETRATOR
from app.forms.casework.red_flag import RED_FLAG
from app.forms.casework.referral import REFERRAL
from app.forms.casework.screening import SCREENING
from app.forms.casework.service import SERVICE
from app.forms.casework.stay import STAY
from app.forms.casework.support_plan import SUPPORT_PLAN
from app.forms.casework.task import TASK
from app.forms.casework.transfer import TRANSFER
from app.forms.casework.wellbeing import WELLBEING
from app.forms.consent import CONSENT, CONSENT_1
from app.forms.intake import INTAKE
from app.forms.training import TRAINING

if TYPE_CHECKING:
    from app.forms.field import Field
    from app.forms.form import Form

CASEWORK: Final[tuple[Form, ...]] = (
    EPISODE,
    PERPETRATOR,
    SCREENING,
    DETERMINATION,
    ASSESSMENT_RISK,
    ASSESSMENT_NEEDS,
    WELLBEING,
    SUPPORT_PLAN,
    GOAL,
    TASK,
    SERVICE,
    REFERRAL,
    CASE_NOTE,
    STAY,
    LEGAL_ACTION,
    FAMILY_LINK,
    BELONGINGS,
    INCIDENT,
    CASE_REQUEST,
    TRANSFER,
    FOLLOW_UP,
    CLOSURE,
    RED_FLAG,
    ATTACHMENT,
)
"""The forms that fill one record of the kind they are named after, in the order in which a case meets them."""
OF_HOUSE: Final[tuple[Form, ...]] = (TRAINING,)
"""The forms that fill one record of the house itself, about nobody who is helped."""
FORMS: Final[dict[tuple[str, int], Form]] = {
    (form.name, form.version): form for form in (CONSENT_1, CONSENT, INTAKE, *CASEWORK, *OF_HOUSE)
}
PARENTS: Final[dict[str, tuple[str, str]]] = {
    "perpetrator": ("episode", "episode"),
    "goal": ("support_plan", "plan"),
    "task": ("support_plan", "plan"),
}
"""Kinds that may hang on another record: its kind, and the column that holds its id."""

COPIED: Final[dict[str, frozenset[str]]] = {
    "assessment_risk": frozenset(),
    "assessment_needs": frozenset(),
    "wellbeing": frozenset(),
    "support_plan": frozenset(),
    "stay": frozenset({"nights_away", "left_how", "left_how_other", "went_to", "went_to_other"}),
}
"""Kinds of which a new record may begin as a copy of an earlier one, and what is asked anew, days apart."""

RENEWED: Final = frozenset(
    {
        "consent_purpose",
        "consent_purpose_other",
        "recipient_kind",
        "recipient_kind_other",
        "recipient",
        "share_level",
        "withheld_groups",
        "withheld_groups_other",
        "withheld_from",
        "explained_in",
    }
)
"""What a permission is about may be taken over when it is asked again; what was explained and decided never is."""


def form(name: str, version: int | None = None) -> Form:
    """The newest of that name unless a version is asked for; KeyError for one this Havenbook does not know."""
    if version is None:
        version = max((known for known_name, known in FORMS if known_name == name), default=0)
    return FORMS[name, version]


def is_casework(kind: str) -> bool:
    """Whether one form fills one record of this kind."""
    return any(each.name == kind for each in CASEWORK)


def is_of_house(kind: str) -> bool:
    """Whether one form fills one record of this kind, and it belongs to no case."""
    return any(each.name == kind for each in OF_HOUSE)


def fields_of(kind: str) -> tuple[Field, ...]:
    """Every question whose answer that kind of record keeps, newest forms only."""
    return tuple(_by_name(kind).values())


def field_of(kind: str, name: str) -> Field | None:
    return _by_name(kind).get(name)


def is_by_app(kind: str, name: str) -> bool:
    """Whether the app alone answers this question of case work or of the house: nobody types it, nobody corrects it."""
    field = field_of(kind, name)
    return (is_casework(kind) or is_of_house(kind)) and field is not None and field.by_app


@cache
def _by_name(kind: str) -> dict[str, Field]:
    names = dict.fromkeys(known for known, _ in FORMS)
    return {field.name: field for name in names for field in form(name).fields if field.of == kind}
