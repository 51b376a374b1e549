"""Answer sheets as a worker would fill them: one that is sound, to be changed by what a test is about."""

from __future__ import annotations

from datetime import date

from app.forms.consent import CONSENT, POINTS
from app.forms.intake import INTAKE
from app.services.record_intake import Intake
from db.missing import missing

TODAY = date.today().isoformat()  # noqa: DTZ011 - the day on this laptop's calendar, as the app sees it


def care(**changes):
    return {
        "limits_explained": "yes",
        "consent_purpose": "care_here",
        "recipient_kind": "this_shelter",
        "points_explained": list(POINTS),
        "explained_in": "km",
        "interpreter_kind": "professional",
        "said_back": "yes",
        "consent_status": "given_spoken",
        "given_on": TODAY,
        "given_by": "the_person",
        **changes,
    }


def share(level="coded", **changes):
    return care(
        consent_purpose="coordination",
        recipient_kind="coordinator",
        recipient="River coordination",
        share_level=level,
        **changes,
    )


def answers(**changes):
    """Everything that must be answered has a reason why it is not, but for what is given."""
    told = {field.name: missing("not_asked") for field in INTAKE.fields if field.required == "always"}
    told |= {"intake_kind": "new", "from_old_records": "no", "intake_date": TODAY, "known_as": "Sokha"}
    told |= {"minor_at_intake": "no", "danger_flags": ["none_known"], "urgent_needs": ["sleep"], **changes}
    by_app = {field.name for field in INTAKE.fields if field.by_app} - set(changes)
    shown = INTAKE.shown(told)
    return {name: answer for name, answer in told.items() if name in shown and name not in by_app}


def intake(*consents, **changes):
    return Intake(consents=consents or (care(),), answers=answers(**changes))


__all__ = ["CONSENT", "INTAKE", "TODAY", "answers", "care", "intake", "share"]
