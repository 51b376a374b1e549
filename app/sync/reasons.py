"""Why lines are set aside that wait for somebody to decide about a laptop of our own, and the mark of those let go."""

from typing import Final

NOT_ENROLLED: Final = "laptop_not_enrolled"
NO_AGREEMENT: Final = "laptop_without_agreement"
LET_GO: Final = "let_go"
