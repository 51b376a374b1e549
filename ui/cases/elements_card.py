"""What the episodes of a case show of act, means and purpose, line by line, with the rule for a child."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.i18n import QT_TRANSLATE_NOOP
from ui import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.services.show_case import Palermo

    Line = tuple[str, str, str]

_ELEMENTS: Final = {
    "act": QT_TRANSLATE_NOOP("ElementsCard", "Act: recruited, moved, handed over or kept"),
    "means": QT_TRANSLATE_NOOP("ElementsCard", "Means used: force, threat, deceit, debt, power"),
    "purpose": QT_TRANSLATE_NOOP("ElementsCard", "Purpose: exploitation, done or intended"),
}
_HOLDS: Final = {
    "yes": (QT_TRANSLATE_NOOP("ElementsCard", "found"), "ok"),
    "no": (QT_TRANSLATE_NOOP("ElementsCard", "not found"), "warn"),
    "unknown": (QT_TRANSLATE_NOOP("ElementsCard", "not known"), "muted"),
}
_SAYS: Final = {
    "all_hold": QT_TRANSLATE_NOOP("ElementsCard", "All that the Palermo definition asks for is written down."),
    "one_lacks": QT_TRANSLATE_NOOP("ElementsCard", "Something that the Palermo definition asks for was not found."),
    "open": QT_TRANSLATE_NOOP("ElementsCard", "Not known yet: {0}"),
}
_NAMES: Final = {
    "act": QT_TRANSLATE_NOOP("ElementsCard", "act"),
    "means": QT_TRANSLATE_NOOP("ElementsCard", "means"),
    "purpose": QT_TRANSLATE_NOOP("ElementsCard", "purpose"),
    "age": QT_TRANSLATE_NOOP("ElementsCard", "whether the person was under 18"),
}


def title() -> str:
    return _said(QT_TRANSLATE_NOOP("ElementsCard", "Act, means and purpose"))


def advice() -> str:
    return _said(
        QT_TRANSLATE_NOOP("ElementsCard", "Advice only, out of the episodes. A decision is a record of its own.")
    )


def summary(found: Palermo) -> str:
    """Where every element is known and it is open all the same, it hangs on the age."""
    said = _said(_SAYS[found.says])
    return said.format(say.listed(_said(_NAMES[each]) for each in found.unknown or ("age",)))


def lines(found: Palermo) -> Iterator[Line]:
    """The element, how it stands, and in which ink."""
    for name, words in _ELEMENTS.items():
        if name == "means" and found.means_needed == "no":
            yield _said(words), _said(QT_TRANSLATE_NOOP("ElementsCard", "not needed: under 18")), "ok"
        elif name in found.differ:
            yield _said(words), _said(QT_TRANSLATE_NOOP("ElementsCard", "answers differ")), "danger"
        else:
            holds, ink = _HOLDS[getattr(found, name)]
            yield _said(words), _said(holds), ink


def _said(words: str) -> str:
    return QCoreApplication.translate("ElementsCard", words)
