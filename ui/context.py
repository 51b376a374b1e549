"""The parcel every page is given: the desk, the two threads, the settings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.desk import Desk
    from app.settings import Settings
    from ui.jobs import Jobs
    from ui.spelling import Spelling


@dataclass(slots=True)
class Context:
    """`jobs` is the vault's one thread; `drafts_jobs` is the drafts' own, so that typing never waits on the vault.

    `settings` are those in force: the window puts new ones here, so that no page goes on from old ones.
    """

    desk: Desk
    jobs: Jobs
    drafts_jobs: Jobs
    settings: Settings
    _spelling: Spelling | None = field(default=None, init=False, repr=False)

    @property
    def spelling(self) -> Spelling:
        """One for all long texts: its list of words is in memory once."""
        if self._spelling is None:
            from ui.spelling import Spelling

            self._spelling = Spelling(self.desk, self.jobs)
        return self._spelling
