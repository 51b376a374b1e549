"""Every check of quality, by its code; a new one is a file of its own and a line here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.quality import (
    after_death,
    birth_and_age,
    child_and_age,
    child_needs_no_means,
    dates_in_order,
    decided_with_all,
    far_out,
    stays_apart,
)

if TYPE_CHECKING:
    from app.reports.quality.check import Check

CHECKS: Final[dict[str, Check]] = {
    check.code: check
    for check in (
        dates_in_order.CHECK,
        birth_and_age.CHECK,
        child_and_age.CHECK,
        child_needs_no_means.CHECK,
        decided_with_all.CHECK,
        stays_apart.CHECK,
        after_death.CHECK,
        *far_out.CHECKS,
    )
}
_UNKNOWN: Final = QT_TRANSLATE_NOOP("Quality", "Please look at this again.")


def words_of(code: str) -> str:
    """For the context Quality; of a finding that a newer Havenbook sent, that there is one."""
    return CHECKS[code].words if code in CHECKS else _UNKNOWN
