"""What stands on a paper, for those who read it without printing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.printing.paper import Paper


def plain(paper: Paper) -> str:
    """From top to bottom, with the marks that only say where a line may end taken out."""
    return "\n".join(each.toPlainText() for each in paper.documents()).replace("\u200b", "")
