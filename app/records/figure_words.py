"""The words that figures need from the questionnaires: countries, questions, organisations, in one language."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.forms.catalogue import field_of, form
from app.forms.places import country_name
from app.reports.labels import Names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.i18n import Translate


def names(houses: Mapping[str, str], translate: Translate, language: str) -> Names:
    return Names(
        translate=translate,
        country=partial(country_name, locale=language),
        question=partial(_question, translate),
        record=lambda kind: translate("Forms", form(kind).title),
        houses=houses,
    )


def _question(translate: Translate, code: str) -> str:
    """`person.gender` as the questionnaire asks it."""
    kind, _, name = code.partition(".")
    asked = field_of(kind, name)
    return translate("Forms", asked.label) if asked is not None else code
