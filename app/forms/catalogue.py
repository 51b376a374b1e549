"""Every form by name and version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.consent import CONSENT
from app.forms.intake import INTAKE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.forms.field import Field
    from app.forms.form import Form

FORMS: Final[dict[tuple[str, int], Form]] = {(form.name, form.version): form for form in (CONSENT, INTAKE)}


def form(name: str, version: int | None = None) -> Form:
    """The newest of that name unless a version is asked for; KeyError for one this Havenbook does not know."""
    if version is None:
        version = max((known for known_name, known in FORMS if known_name == name), default=0)
    return FORMS[name, version]


def fields_of(kind: str) -> Iterator[Field]:
    """Every question whose answer that kind of record keeps, newest forms only."""
    for name in dict.fromkeys(known for known, _ in FORMS):
        yield from (field for field in form(name).fields if field.of == kind)


def field_of(kind: str, name: str) -> Field | None:
    return next((field for field in fields_of(kind) if field.name == name), None)
